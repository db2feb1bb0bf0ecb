import Icon from '@mui/icons-material/RecordVoiceOverOutlined';
import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

export const lecturers: ResourceProps = {
  name: 'lecturers',
  icon: Icon,
  list: lazy(() => import('./LecturerList')),
  edit: lazy(() => import('./LecturerEdit')),
  create: lazy(() => import('./LecturerCreate')),
  recordRepresentation: 'name',
};
