import Icon from '@mui/icons-material/GroupsOutlined';
import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

export const lecturerTeams: ResourceProps = {
  name: 'lecturerTeams',
  icon: Icon,
  list: lazy(() => import('./LecturerTeamList')),
  edit: lazy(() => import('./LecturerTeamEdit')),
  create: lazy(() => import('./LecturerTeamCreate')),
  recordRepresentation: 'name',
};
