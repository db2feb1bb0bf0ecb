import Icon from '@mui/icons-material/SchoolOutlined';
import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

export const youthPalaces: ResourceProps = {
  name: 'youthPalaces',
  icon: Icon,
  list: lazy(() => import('./YouthPalaceList')),
  show: lazy(() => import('./YouthPalaceShow')),
  edit: lazy(() => import('./YouthPalaceEdit')),
  create: lazy(() => import('./YouthPalaceCreate')),
  recordRepresentation: 'name',
};
