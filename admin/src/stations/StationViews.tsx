import ListIcon from '@mui/icons-material/TableRows';
import MapIcon from '@mui/icons-material/MapOutlined';
import TreeIcon from '@mui/icons-material/AccountTreeOutlined';
import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { Link } from 'react-router-dom';

const views = [
  { view: 'list', to: '/stations', label: '列表', icon: <ListIcon fontSize="small" /> },
  { view: 'tree', to: '/stations/tree', label: '层级', icon: <TreeIcon fontSize="small" /> },
  { view: 'map', to: '/stations/map', label: '地图', icon: <MapIcon fontSize="small" /> },
] as const;

/** The three looks at the stations. */
export function StationViews({ current }: { current: 'list' | 'tree' | 'map' }) {
  return (
    <ToggleButtonGroup size="small" value={current} exclusive aria-label="查看方式">
      {views.map(({ view, to, label, icon }) => (
        <ToggleButton key={view} value={view} component={Link} to={to} sx={{ gap: 0.5, px: 1.2 }}>
          {icon}
          {label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
