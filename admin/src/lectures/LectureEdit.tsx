import { Alert } from '@mui/material';
import { BooleanInput, useRecordContext } from 'react-admin';
import { useClash } from '../forms/clash';
import { EditPage } from '../forms/editing';
import type { LectureRow } from './lecture';
import { LectureFields, TemplateInput, TopicInput } from './LectureFields';
import { LecturePreviewBox } from './LecturePreviewBox';

function Reminder() {
  const lecture = useRecordContext<LectureRow>();
  if (!lecture?.announcement?.because) return null;
  return (
    <Alert severity="warning" sx={{ mb: 1, width: '100%' }}>
      这场宣讲在等第二个人签字。您改了保存，就由您提请，另请一个人签字公布。
    </Alert>
  );
}

export default function LectureEdit() {
  const { clash, onError } = useClash();
  return (
    <EditPage redirect="show" onFailure={onError}>
      <Alert severity="info" sx={{ mb: 1, width: '100%' }}>
        改时间请用“改期”，取消请用“取消”，这样屏幕、网页和小程序才会告诉居民。
      </Alert>
      <Reminder />
      <TopicInput />
      <TemplateInput />
      <LectureFields />
      <LecturePreviewBox />
      {clash ? <BooleanInput source="allowConflicts" helperText={false} /> : null}
    </EditPage>
  );
}
