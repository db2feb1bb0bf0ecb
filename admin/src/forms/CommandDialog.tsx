import { Alert, Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle, useMediaQuery, type ButtonProps } from '@mui/material';
import { useEffect, useId, useState, type ReactNode } from 'react';
import { BooleanInput, Form, RecordContextProvider } from 'react-admin';
import { useFormContext, useFormState } from 'react-hook-form';
import { GuardWarning } from './GuardForewarning';
import { useCommand } from './useCommand';

export interface CommandDialogProps<Input> {
  open: boolean;
  onClose: () => void;
  title: string;
  explanation?: ReactNode;
  submit: string;
  /** What is said when it worked. */
  done: string;
  /** Takes something away or tells the public: the button is red. */
  grave?: boolean;
  initial?: Record<string, unknown>;
  /** Offers to insist once the server named a clash of times. */
  mayInsist?: boolean;
  /** In a guard period it may wait for a second person. */
  mayWait?: boolean;
  /** Groups of fields that tell what the server says of them as a whole. */
  tellingGroups?: readonly string[];
  deed: (input: Input) => Promise<unknown>;
  children?: ReactNode;
}

/** The server's word on the whole form: a rule that no single field broke, or a field that the dialog does not show; what a field tells is not told twice. */
function WholeError({ tellingGroups }: { tellingGroups: readonly string[] }) {
  const { control } = useFormContext();
  const { errors } = useFormState();
  const { root, ...fields } = errors as { root?: { serverError?: { message?: string } } };
  const names = Object.keys(fields);
  // A group has no place of its own for a message, unless it says so.
  const isTold = (name: string): boolean => tellingGroups.includes(name) || control._fields[name]?._f !== undefined;
  const isToldAtField = names.length > 0 && names.every(isTold);
  const message = isToldAtField ? undefined : root?.serverError?.message;
  return message ? (
    <DialogContentText role="alert" color="error" variant="body2">
      {message}
    </DialogContentText>
  ) : null;
}

/** What one is to know or to say right before sending. */
function BeforeSending({ mayInsist, mayWait, tellingGroups }: { mayInsist: boolean; mayWait: boolean; tellingGroups: readonly string[] }) {
  return (
    <>
      {mayInsist ? <BooleanInput source="allowConflicts" label="时间冲突时，仍然安排" helperText={false} /> : null}
      {mayWait ? <GuardWarning /> : null}
      <WholeError tellingGroups={tellingGroups} />
    </>
  );
}

function TellWritten({ tell }: { tell: (isWritten: boolean) => void }) {
  const { isDirty } = useFormState();
  useEffect(() => tell(isDirty), [isDirty, tell]);
  return null;
}

function Unsaved({ leave, stay }: { leave: () => void; stay: () => void }) {
  return (
    <Alert severity="warning" sx={{ mt: 1 }} action={<><Button color="inherit" onClick={leave}>不保存</Button><Button color="inherit" onClick={stay} autoFocus>接着填</Button></>}>
      填的内容还没有保存。
    </Alert>
  );
}

/** Forgets what the server refused before: an error that belongs to no input would otherwise keep the form from being sent again. */
function Submit(props: Pick<ButtonProps, 'color' | 'disabled' | 'children'>) {
  const { clearErrors } = useFormContext();
  return <Button type="submit" variant="contained" onClick={() => clearErrors()} {...props} />;
}

/** A dialog that runs one command with the values of its inputs; a slip of the finger loses nothing that was written. */
export function CommandDialog<Input>(props: CommandDialogProps<Input>) {
  const { open, onClose, title, explanation, submit, done, grave = false, initial = {}, mayInsist = false, mayWait = false, tellingGroups = [], deed, children } = props;
  const phone = useMediaQuery((theme) => theme.breakpoints.down('sm'));
  const { busy, clash, run } = useCommand<Input>(deed, done);
  const titleId = useId();
  const [isWritten, setWritten] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  const leave = (): void => (isWritten ? setLeaving(true) : onClose());
  const send = async (values: unknown): Promise<unknown> => {
    const errors = await run({ ...initial, ...(values as object) } as Input);
    if (errors === undefined) onClose();
    return errors;
  };
  return (
    <Dialog open={open} onClose={leave} fullWidth maxWidth="sm" fullScreen={phone} aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{title}</DialogTitle>
      <RecordContextProvider value={undefined}>
        <Form onSubmit={send as (values: unknown) => Promise<object>} defaultValues={initial} disableInvalidFormNotification>
          <TellWritten tell={setWritten} />
          <DialogContent sx={{ pt: 0 }}>
            {explanation ? <DialogContentText component="div" sx={{ mb: 1.5 }}>{explanation}</DialogContentText> : null}
            {children}
            <BeforeSending mayInsist={mayInsist && clash} mayWait={mayWait} tellingGroups={tellingGroups} />
            {isLeaving ? <Unsaved leave={onClose} stay={() => setLeaving(false)} /> : null}
          </DialogContent>
          <DialogActions sx={{ px: 3, pb: 2 }}>
            <Button type="button" onClick={leave}>
              返回
            </Button>
            <Submit color={grave ? 'error' : 'primary'} disabled={busy}>
              {submit}
            </Submit>
          </DialogActions>
        </Form>
      </RecordContextProvider>
    </Dialog>
  );
}
