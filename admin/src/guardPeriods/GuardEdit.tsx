import { Alert } from '@mui/material';
import { EditPage } from '../forms/editing';
import { GuardFields } from './GuardFields';

export default function GuardEdit() {
  return (
    <EditPage redirect="show">
      <Alert severity="info" sx={{ mb: 1, width: '100%' }}>
        提早开始、延长、停止插播马上生效；推迟开始、提前结束、恢复插播要由另一位管理员签字后生效。
      </Alert>
      <GuardFields />
    </EditPage>
  );
}
