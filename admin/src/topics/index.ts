import type { ResourceProps } from 'react-admin';

export const topics: ResourceProps = { name: 'topics' };
