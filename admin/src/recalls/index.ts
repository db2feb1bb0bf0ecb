import Icon from '@mui/icons-material/BlockOutlined';
import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

export const recalls: ResourceProps = {
  name: 'recalls',
  icon: Icon,
  list: lazy(() => import('./RecallList')),
  show: lazy(() => import('./RecallShow')),
  recordRepresentation: 'title',
};
