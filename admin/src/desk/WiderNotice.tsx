import { Alert, AlertTitle } from '@mui/material';
import type { WiderRequest } from '../providers/deskCommands';
import { widerText } from './desk';

/** What an editor asks for beyond what is in force, by whom, and for whom it waits. */
export function WiderNotice({ wider }: { wider: WiderRequest | null | undefined }) {
  if (!wider) return null;
  return (
    <Alert severity="warning" sx={{ mt: 1.5 }}>
      <AlertTitle>申请扩大展示，等签字</AlertTitle>
      {wider.changes.map((change) => <div key={change}>{change}</div>)}
      <div>{widerText(wider)}。签字以前，按原来的要求展示。</div>
    </Alert>
  );
}
