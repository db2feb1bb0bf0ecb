import { BooleanInput, maxLength, required, SelectInput, TextArrayInput, TextInput } from 'react-admin';
import { CommandButton } from '../forms/CommandButton';
import { changeEntries, type WordingEntry, type WordingListRow } from '../providers/wordingListCommands';
import { askedEntry, entryNames, personalSorts } from './wordingList';

const mandatory = required();
const textRules = [mandatory, maxLength(60)];
const suggestionRule = maxLength(60);
const suggestionRules = [mandatory, suggestionRule];
const noteRule = maxLength(120);
const sorts = personalSorts.map((sort) => ({ id: sort, name: sort }));

type Kind = WordingListRow['kind'];

/** What the word becomes, which forms are wrong, where it is innocent: as the kind of the list has it. */
function WordFields({ kind }: { kind: Kind }) {
  return (
    <>
      {kind === 'EXACT' ? null : <TextInput source="suggestion" label="改成什么" validate={kind === 'SUGGESTED' ? suggestionRules : suggestionRule} helperText={false} />}
      {kind === 'EXACT' ? <TextArrayInput source="variants" label="错误写法" helperText="输入一个按一次回车" /> : null}
      {kind === 'EXACT' ? <BooleanInput source="near" label="中间差一两个字的也算写错" helperText={false} /> : null}
      <TextArrayInput source="exceptions" label="例外（含有它、但没有错的词）" helperText="输入一个按一次回车；例外由管理员来加" />
    </>
  );
}

function EntryFields({ kind, isNew }: { kind: Kind; isNew: boolean }) {
  const label = entryNames[kind];
  return (
    <>
      {kind === 'PERSONAL_DATA' && isNew ? <SelectInput source="text" label={label} choices={sorts} validate={mandatory} helperText={false} /> : null}
      {kind !== 'PERSONAL_DATA' && isNew ? <TextInput source="text" label={label} validate={textRules} helperText={false} /> : null}
      {kind === 'PERSONAL_DATA' || kind === 'DIAL_CODE' ? null : <WordFields kind={kind} />}
      <TextInput source="note" label="说明（写稿的人会看到）" validate={noteRule} helperText={false} />
    </>
  );
}

/** The button and the form for one entry: a new one, or another form of one that is there. */
export function EntryForm({ list, entry }: { list: WordingListRow; entry?: WordingEntry }) {
  const { id, version, kind } = list;
  const isNew = entry === undefined;
  return (
    <CommandButton<WordingEntry>
      label={isNew ? '加词条' : '修改'} variant={isNew ? 'contained' : 'text'} title={isNew ? `加到“${list.name}”` : `修改“${entry.text}”`} submit="保存" done="已保存，马上生效"
      explanation={isNew ? '保存后马上按它检查；已有的词条会被这一条代替。' : '词语本身要改的，请删去后重新加。'} initial={isNew ? {} : { ...entry }}
      deed={(form) => changeEntries({ id, version, set: [askedEntry(form)] })}
    >
      <EntryFields kind={kind} isNew={isNew} />
    </CommandButton>
  );
}

/** Takes an entry out; for administrators, so that nobody lets a text of his own pass. */
export function RemoveEntry({ list: { id, version, name }, entry: { text } }: { list: WordingListRow; entry: WordingEntry }) {
  return (
    <CommandButton
      label="删去" variant="text" grave title={`从“${name}”删去“${text}”？`} explanation="删去后马上不再检查这一条；以前的版本里还查得到。" submit="删去" done="已删去"
      deed={() => changeEntries({ id, version, remove: [text] })}
    />
  );
}
