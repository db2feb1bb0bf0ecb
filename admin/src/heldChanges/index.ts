import Icon from '@mui/icons-material/PendingActionsOutlined';
import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

export const heldChanges: ResourceProps = {
  name: 'heldChanges',
  icon: Icon,
  list: lazy(() => import('./HeldList')),
  show: lazy(() => import('./HeldShow')),
  recordRepresentation: 'title',
};
