import { Alert } from '@mui/material';
import { BooleanInput } from 'react-admin';
import { useClash } from '../forms/clash';
import { EditPage } from '../forms/editing';
import { LectureFields, TemplateInput, TopicInput } from './LectureFields';
import { LecturePreviewBox } from './LecturePreviewBox';

export default function LectureEdit() {
  const { clash, onError } = useClash();
  return (
    <EditPage redirect="show" mutationOptions={{ onError }}>
      <Alert severity="info" sx={{ mb: 1, width: '100%' }}>
        改时间请用“改期”，取消请用“取消”，这样屏幕、网页和小程序才会告诉居民。
      </Alert>
      <TopicInput />
      <TemplateInput />
      <LectureFields />
      <LecturePreviewBox />
      {clash ? <BooleanInput source="allowConflicts" helperText={false} /> : null}
    </EditPage>
  );
}
