import Icon from '@mui/icons-material/SpellcheckOutlined';
import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

export const wordingLists: ResourceProps = {
  name: 'wordingLists',
  icon: Icon,
  list: lazy(() => import('./WordingListList')),
  show: lazy(() => import('./WordingListShow')),
  recordRepresentation: 'name',
};
