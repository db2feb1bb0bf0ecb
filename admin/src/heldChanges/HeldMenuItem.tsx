import HeldIcon from '@mui/icons-material/PendingActionsOutlined';
import { Badge } from '@mui/material';
import { Menu, useCanAccess } from 'react-admin';
import { useHeldToSign } from './useHeldToSign';

/** 待签改动 in the menu of those who may read it, with how many wait for the signed-in person. */
export function HeldMenuItem() {
  const { canAccess } = useCanAccess({ resource: 'heldChanges', action: 'list' });
  const { data } = useHeldToSign();
  const waiting = data?.totalCount ?? 0;
  if (canAccess !== true) return null;
  const icon = (
    <Badge badgeContent={waiting} color="error" max={99}>
      <HeldIcon />
    </Badge>
  );
  return <Menu.Item to="/heldChanges" primaryText={waiting > 0 ? `待签改动（${String(waiting)}）` : '待签改动'} leftIcon={icon} />;
}
