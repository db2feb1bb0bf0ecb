import type { ResourceProps } from 'react-admin';

export const staffAccounts: ResourceProps = { name: 'staffAccounts' };
