import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { Create, Edit, SaveButton, SimpleForm, Toolbar, useEditContext, type CreateProps, type EditProps } from 'react-admin';
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

// Pessimistic: a stale version must be refused while the form is still there to tell it.
export function EditPage({ children, ...props }: EditProps) {
  const onError = useLeaveWhenGone();
  return (
    <Edit mutationMode="pessimistic" redirect="list" error={<NotRead />} queryOptions={{ onError }} {...props}>
      <SimpleForm toolbar={<SaveOnly />} warnWhenUnsavedChanges sx={{ maxWidth: 960 }}>
        {children}
      </SimpleForm>
    </Edit>
  );
}

export function CreatePage({ children, ...props }: CreateProps) {
  return (
    <Create redirect="list" {...props}>
      <SimpleForm toolbar={<SaveOnly />} warnWhenUnsavedChanges sx={{ maxWidth: 960 }}>
        {children}
      </SimpleForm>
    </Create>
  );
}
