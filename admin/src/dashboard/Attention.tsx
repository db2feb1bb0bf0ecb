import ChevronIcon from '@mui/icons-material/ChevronRight';
import { Alert, IconButton } from '@mui/material';
import { Link } from 'react-router-dom';
import { Nothing, Panelled } from '../listing/Facts';
import type { DashboardFigures } from '../providers/dashboardFigures';
import { panelPath } from './panelPath';

/** What waits for somebody: dark screens, unfinished lectures, missing pieces. */
export function Attention({ items }: { items: DashboardFigures['attention'] }) {
  return (
    <Panelled title="请留意">
      {items.length === 0 ? <Nothing>没有需要处理的事</Nothing> : null}
      {items.map((item) => (
        <Alert
          key={item.kind + item.message}
          severity="warning"
          sx={{ mb: 1 }}
          action={
            item.url ? (
              <IconButton component={Link} to={panelPath(item.url)} size="small" aria-label={`去处理：${item.message}`} color="inherit">
                <ChevronIcon />
              </IconButton>
            ) : null
          }
        >
          {item.message}
        </Alert>
      ))}
    </Panelled>
  );
}
