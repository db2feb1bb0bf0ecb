import type { ResourceProps } from 'react-admin';

export const lecturers: ResourceProps = { name: 'lecturers' };
