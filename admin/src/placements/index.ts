import Icon from '@mui/icons-material/CastOutlined';
import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

export const placements: ResourceProps = {
  name: 'placements',
  icon: Icon,
  list: lazy(() => import('./PlacementList')),
};
