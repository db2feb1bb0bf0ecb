import { Alert, Link as TextLink } from '@mui/material';
import { useCloseNotification, useNotify, useRedirect } from 'react-admin';
import { Link } from 'react-router-dom';
import { heldOf, type Held } from '../providers/errors';

const readingMs = 15_000;

function HeldNotice({ held: { id, message } }: { held: Held }) {
  const close = useCloseNotification();
  return (
    <Alert severity="info" variant="filled" onClose={close} sx={{ maxWidth: 640 }}>
      {message}
      <TextLink component={Link} to={`/heldChanges/${id}/show`} color="inherit" onClick={close} sx={{ ml: 1, fontWeight: 600 }}>
        查看
      </TextLink>
    </Alert>
  );
}

/** Tells of a change that waits for a second person, with the way to it, and stays on the page; answers whether that is what came of it. */
export function useHeldNotice(): (error: unknown) => boolean {
  const notify = useNotify();
  return (error) => {
    const held = heldOf(error);
    if (held) notify(<HeldNotice held={held} />, { type: 'info', autoHideDuration: readingMs });
    return held !== undefined;
  };
}

/** Leads from a form to the change that waits because of it; answers whether that is what came of saving. */
export function useHeldLeave(): (error: unknown) => boolean {
  const notify = useNotify();
  const redirect = useRedirect();
  return (error) => {
    const held = heldOf(error);
    if (!held) return false;
    notify(held.message, { type: 'info', autoHideDuration: readingMs, multiLine: true });
    redirect('show', 'heldChanges', held.id);
    return true;
  };
}
