import type { ResourceProps } from 'react-admin';

export const pieces: ResourceProps = { name: 'pieces' };
