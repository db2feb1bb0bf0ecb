import type { ResourceProps } from 'react-admin';

export const lecturerTeams: ResourceProps = { name: 'lecturerTeams' };
