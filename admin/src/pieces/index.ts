import Icon from '@mui/icons-material/ArticleOutlined';
import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

export const pieces: ResourceProps = {
  name: 'pieces',
  icon: Icon,
  list: lazy(() => import('./PieceList')),
  show: lazy(() => import('./PieceShow')),
  recordRepresentation: 'title',
};
