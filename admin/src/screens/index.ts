import type { ResourceProps } from 'react-admin';

export const screens: ResourceProps = { name: 'screens' };
