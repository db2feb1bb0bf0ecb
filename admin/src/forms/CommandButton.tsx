import { Button } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { CommandDialog, type CommandDialogProps } from './CommandDialog';

interface Props<Input> extends Omit<CommandDialogProps<Input>, 'open' | 'onClose'> {
  label: string;
  icon?: ReactNode;
  variant?: 'text' | 'outlined' | 'contained';
}

/** A button and the dialog it opens. */
export function CommandButton<Input>({ label, icon, variant = 'outlined', ...dialog }: Props<Input>) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" variant={variant} color={dialog.grave ? 'error' : 'primary'} startIcon={icon} onClick={() => setOpen(true)} sx={{ minHeight: { xs: 44, md: 0 } }}>
        {label}
      </Button>
      {open ? <CommandDialog<Input> {...dialog} open onClose={() => setOpen(false)} /> : null}
    </>
  );
}
