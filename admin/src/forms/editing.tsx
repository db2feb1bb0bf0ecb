import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { Create, Edit, SaveButton, SimpleForm, Toolbar, useEditContext, type CreateProps, type EditProps } from 'react-admin';
import { useTellFailure } from './clash';
import { GuardForewarning } from './GuardForewarning';
import { useHeldLeave } from './held';
import { ReadFailure, useLeaveWhenGone } from '../listing/ReadFailure';

const SaveOnly = () => (
  <Toolbar>
    <SaveButton />
  </Toolbar>
);

/** Two columns on a desk, one on a phone. */
export function FormGrid({ children }: { children: ReactNode }) {
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' }, columnGap: 2, width: '100%', alignItems: 'start' }}>
      {children}
    </Box>
  );
}

/** An input that takes the whole width of the grid. */
export function Wide({ children }: { children: ReactNode }) {
  return <Box sx={{ gridColumn: '1 / -1' }}>{children}</Box>;
}

function NotRead() {
  const { error, refetch } = useEditContext();
  return <ReadFailure error={error} retry={refetch} />;
}

interface Saving {
  /** What is done about a refused save; telling it, when left out. */
  onFailure?: (error: unknown) => void;
}

/** What comes of a failed save: a change that waits leads to its page, everything else is told as the form wishes. */
function useFailure({ onFailure }: Saving): { onError: (error: unknown) => void } {
  const leaveWithHeld = useHeldLeave();
  const tell = useTellFailure();
  return { onError: (error) => (leaveWithHeld(error) ? undefined : (onFailure ?? tell)(error)) };
}

function PageForm({ deed, children }: { deed: 'create' | 'edit'; children: ReactNode }) {
  return (
    <SimpleForm toolbar={<SaveOnly />} warnWhenUnsavedChanges sx={{ maxWidth: 960 }}>
      {children}
      <GuardForewarning deed={deed} />
    </SimpleForm>
  );
}

// Pessimistic: a stale version must be refused while the form is still there to tell it.
export function EditPage({ children, onFailure, ...props }: Omit<EditProps, 'mutationOptions'> & Saving) {
  const onError = useLeaveWhenGone();
  const mutationOptions = useFailure(onFailure ? { onFailure } : {});
  return (
    <Edit mutationMode="pessimistic" redirect="list" error={<NotRead />} queryOptions={{ onError }} mutationOptions={mutationOptions} {...props}>
      <PageForm deed="edit">{children}</PageForm>
    </Edit>
  );
}

export function CreatePage({ children, onFailure, ...props }: Omit<CreateProps, 'mutationOptions'> & Saving) {
  const mutationOptions = useFailure(onFailure ? { onFailure } : {});
  return (
    <Create redirect="list" mutationOptions={mutationOptions} {...props}>
      <PageForm deed="create">{children}</PageForm>
    </Create>
  );
}
