import Icon from '@mui/icons-material/CampaignOutlined';
import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

export const lectures: ResourceProps = {
  name: 'lectures',
  icon: Icon,
  list: lazy(() => import('./LectureList')),
  show: lazy(() => import('./LectureShow')),
  edit: lazy(() => import('./LectureEdit')),
  create: lazy(() => import('./LectureCreate')),
  recordRepresentation: 'title',
};
