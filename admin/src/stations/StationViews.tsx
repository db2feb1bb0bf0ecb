import ListIcon from '@mui/icons-material/TableRows';
import MapIcon from '@mui/icons-material/MapOutlined';
import TreeIcon from '@mui/icons-material/AccountTreeOutlined';
import { ViewSwitch } from '../listing/ViewSwitch';

/** The three looks at the stations. */
export function StationViews({ current }: { current: 'list' | 'tree' | 'map' }) {
  return (
    <ViewSwitch
      views={[
        { to: '/stations', label: '列表', icon: <ListIcon />, current: current === 'list' },
        { to: '/stations/tree', label: '层级', icon: <TreeIcon />, current: current === 'tree' },
        { to: '/stations/map', label: '地图', icon: <MapIcon />, current: current === 'map' },
      ]}
    />
  );
}
