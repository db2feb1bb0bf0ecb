import Icon from '@mui/icons-material/MenuBookOutlined';
import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

export const topics: ResourceProps = {
  name: 'topics',
  icon: Icon,
  list: lazy(() => import('./TopicList')),
  edit: lazy(() => import('./TopicEdit')),
  create: lazy(() => import('./TopicCreate')),
  recordRepresentation: 'title',
};
