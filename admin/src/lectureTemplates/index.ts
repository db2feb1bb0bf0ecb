import Icon from '@mui/icons-material/DescriptionOutlined';
import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

export const lectureTemplates: ResourceProps = {
  name: 'lectureTemplates',
  icon: Icon,
  list: lazy(() => import('./TemplateList')),
  edit: lazy(() => import('./TemplateEdit')),
  create: lazy(() => import('./TemplateCreate')),
  recordRepresentation: 'name',
};
