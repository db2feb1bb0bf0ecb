import Icon from '@mui/icons-material/TvOutlined';
import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

export const screens: ResourceProps = {
  name: 'screens',
  icon: Icon,
  list: lazy(() => import('./ScreenList')),
  show: lazy(() => import('./ScreenShow')),
  edit: lazy(() => import('./ScreenEdit')),
  recordRepresentation: 'name',
};
