import type { ResourceProps } from 'react-admin';

export const organisations: ResourceProps = { name: 'organisations' };
