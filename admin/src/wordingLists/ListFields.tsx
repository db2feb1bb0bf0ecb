import { maxLength, required, SelectInput, TextInput } from 'react-admin';
import { choicesOf } from '../i18n/labels';
import { severityWords, wordingKindLabels } from './wordingList';

const mandatory = required();
const nameRules = [mandatory, maxLength(40)];
const sourceRules = [mandatory, maxLength(200)];
const noteRule = maxLength(500);

/** What a list is called, what it does, and where its words come from; its kind only at the beginning. */
export function ListFields({ isNew = false }: { isNew?: boolean }) {
  return (
    <>
      <TextInput source="name" label="名称" validate={nameRules} helperText={false} />
      {isNew ? <SelectInput source="kind" label="类别（以后不能改）" choices={choicesOf(wordingKindLabels)} validate={mandatory} helperText={false} /> : null}
      <SelectInput source="severity" label="处理方式" choices={choicesOf(severityWords)} validate={mandatory} helperText={false} />
      <TextInput source="source" label="来源或依据" validate={sourceRules} helperText="文件名称、通知或会议" />
      <TextInput source="note" label="说明" validate={noteRule} multiline helperText={false} />
    </>
  );
}
