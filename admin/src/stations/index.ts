import PlaceIcon from '@mui/icons-material/PlaceOutlined';
import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

export const stations: ResourceProps = {
  name: 'stations',
  icon: PlaceIcon,
  list: lazy(() => import('./StationList')),
  show: lazy(() => import('./StationShow')),
  edit: lazy(() => import('./StationEdit')),
  create: lazy(() => import('./StationCreate')),
  recordRepresentation: 'name',
};
