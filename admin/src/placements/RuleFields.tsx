import { SelectArrayInput, TextArrayInput } from 'react-admin';
import { PickManyInput } from '../forms/inputs';
import { choicesOf, pieceTypeLabels } from '../i18n/labels';

const types = choicesOf(pieceTypeLabels);

/** Which pieces a standing rule sends; what is left empty does not restrict. */
export function RuleFields() {
  return (
    <>
      <SelectArrayInput source="rule.types" label="类型（不选即所有类型）" choices={types} helperText={false} />
      <TextArrayInput source="rule.themes" label="主题（不填不限）" helperText="输入后按回车" />
      <PickManyInput source="rule.publisherIds" label="发布单位（不选不限）" reference="organisations" />
    </>
  );
}
