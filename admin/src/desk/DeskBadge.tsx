import DeskIcon from '@mui/icons-material/FactCheckOutlined';
import { Badge, IconButton } from '@mui/material';
import { Menu } from 'react-admin';
import { Link } from 'react-router-dom';
import { useDeskCounts, waitingOf } from './useDesk';

function CountedIcon({ waiting }: { waiting: number }) {
  return (
    <Badge badgeContent={waiting} color="error" max={99}>
      <DeskIcon />
    </Badge>
  );
}

/** The desk in the menu, with how many wait for the signed-in person. */
export function DeskMenuItem() {
  const { data: counts } = useDeskCounts();
  const waiting = counts ? waitingOf(counts) : 0;
  return <Menu.Item to="/desk" primaryText={waiting > 0 ? `审稿台（${String(waiting)}）` : '审稿台'} leftIcon={<CountedIcon waiting={waiting} />} />;
}

/** The way to the desk from every page, while something waits. */
export function DeskShortcut() {
  const { data: counts } = useDeskCounts();
  const waiting = counts ? waitingOf(counts) : 0;
  if (waiting === 0) return null;
  return (
    <IconButton component={Link} to="/desk" color="inherit" aria-label={`审稿台，${String(waiting)} 件等您办`} sx={{ minWidth: 44, minHeight: 44 }}>
      <CountedIcon waiting={waiting} />
    </IconButton>
  );
}
