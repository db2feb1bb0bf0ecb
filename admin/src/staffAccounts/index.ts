import Icon from '@mui/icons-material/BadgeOutlined';
import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

export const staffAccounts: ResourceProps = {
  name: 'staffAccounts',
  icon: Icon,
  list: lazy(() => import('./StaffAccountList')),
  edit: lazy(() => import('./StaffAccountEdit')),
  create: lazy(() => import('./StaffAccountCreate')),
  recordRepresentation: 'name',
};
