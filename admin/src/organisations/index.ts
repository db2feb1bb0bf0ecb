import Icon from '@mui/icons-material/ApartmentOutlined';
import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

export const organisations: ResourceProps = {
  name: 'organisations',
  icon: Icon,
  list: lazy(() => import('./OrganisationList')),
  edit: lazy(() => import('./OrganisationEdit')),
  create: lazy(() => import('./OrganisationCreate')),
  recordRepresentation: 'name',
};
