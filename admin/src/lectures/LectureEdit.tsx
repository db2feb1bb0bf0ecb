import { Alert } from '@mui/material';
import { EditPage } from '../forms/editing';
import { LectureFields } from './LectureFields';

export default function LectureEdit() {
  return (
    <EditPage redirect="show">
      <Alert severity="info" sx={{ mb: 1, width: '100%' }}>
        改时间请用“改期”，取消请用“取消”，这样屏幕、网页和小程序才会告诉居民。
      </Alert>
      <LectureFields />
    </EditPage>
  );
}
