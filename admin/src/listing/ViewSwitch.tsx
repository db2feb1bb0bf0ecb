import { Box, Button, ButtonGroup } from '@mui/material';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';

interface View {
  to: string;
  label: string;
  icon: ReactNode;
  current: boolean;
}

/** Links between the looks at the same things. */
export function ViewSwitch({ views }: { views: readonly View[] }) {
  return (
    <Box component="nav" aria-label="查看方式" sx={{ mt: 2 }}>
      <ButtonGroup size="small">
      {views.map(({ to, label, icon, current }) => (
        <Button
          key={to}
          component={Link}
          to={to}
          startIcon={icon}
          variant={current ? 'contained' : 'outlined'}
          disableElevation
          {...(current ? { 'aria-current': 'page' as const } : {})}
        >
          {label}
        </Button>
      ))}
      </ButtonGroup>
    </Box>
  );
}
