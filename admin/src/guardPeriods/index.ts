import Icon from '@mui/icons-material/ShieldOutlined';
import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

export const guardPeriods: ResourceProps = {
  name: 'guardPeriods',
  icon: Icon,
  list: lazy(() => import('./GuardList')),
  show: lazy(() => import('./GuardShow')),
  edit: lazy(() => import('./GuardEdit')),
  create: lazy(() => import('./GuardCreate')),
  recordRepresentation: 'name',
};
