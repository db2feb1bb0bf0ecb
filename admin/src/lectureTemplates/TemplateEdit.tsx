import { Alert } from '@mui/material';
import { BooleanInput, useRecordContext } from 'react-admin';
import { EditPage } from '../forms/editing';
import { ownerOf, reviewWord, type TemplateRow } from './template';
import { TemplateFields } from './TemplateFields';

function Standing() {
  const template = useRecordContext<TemplateRow>();
  if (!template) return null;
  return (
    <Alert severity="info" sx={{ mb: 1, width: '100%' }}>
      {ownerOf(template)}；审核：{reviewWord(template)}。改动文字后要重新审核，通过以前居民看到的仍是原来的文字。
    </Alert>
  );
}

export default function TemplateEdit() {
  return (
    <EditPage>
      <Standing />
      <TemplateFields />
      <BooleanInput source="active" helperText="停用后不再供新的宣讲选用，已经用它的宣讲不变" />
    </EditPage>
  );
}
