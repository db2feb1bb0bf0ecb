import type { ResourceProps } from 'react-admin';

export const youthPalaces: ResourceProps = { name: 'youthPalaces' };
