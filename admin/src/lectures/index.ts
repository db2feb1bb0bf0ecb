import type { ResourceProps } from 'react-admin';

export const lectures: ResourceProps = { name: 'lectures' };
