import { TopToolbar, useRecordContext } from 'react-admin';
import type { UpdateWordingListInput } from '../../../schema/generated/admin/graphql';
import { CommandButton } from '../forms/CommandButton';
import { Fact, Facts, Panelled } from '../listing/Facts';
import { PrintButton } from '../listing/PrintButton';
import { ShowPage } from '../listing/ShowPage';
import { updateWordingList, type WordingListRow } from '../providers/wordingListCommands';
import { countyDateTime } from '../time/countyTime';
import { Entries } from './Entries';
import { ImportEntries } from './ImportEntries';
import { ListFields } from './ListFields';
import { Export, Versions } from './Versions';
import { severityWords, wordingKindLabels } from './wordingList';

function Settings({ list: { id, version, name, severity, source, note } }: { list: WordingListRow }) {
  return (
    <CommandButton<UpdateWordingListInput>
      label="修改" title="修改词表" submit="保存" done="已保存，马上生效" deed={updateWordingList} initial={{ id, version, name, severity, source, note }}
      explanation="改为拦截，终审人员就能办；改为提醒要由管理员来办。已经上线的内容不受影响，再送审时按新的检查。"
    >
      <ListFields />
    </CommandButton>
  );
}

function Activity({ list: { id, version, active } }: { list: WordingListRow }) {
  const stopping = { label: '停用', title: '停用这个词表？', submit: '停用', done: '已停用', explanation: '停用后，送审和发布都不再按它检查；词条和版本都留着。' };
  const starting = { label: '启用', title: '启用这个词表？', submit: '启用', done: '已启用', explanation: '启用后，送审和发布马上按它检查。' };
  return <CommandButton<UpdateWordingListInput> {...(active ? stopping : starting)} grave={active} deed={() => updateWordingList({ id, version, active: !active })} />;
}

function Actions() {
  const list = useRecordContext<WordingListRow>();
  if (!list) return <TopToolbar />;
  return (
    <TopToolbar sx={{ flexWrap: 'wrap', gap: 0.5, displayPrint: 'none' }}>
      {list.viewerCanTighten ? <Settings list={list} /> : null}
      {list.viewerCanTighten ? <ImportEntries list={list} /> : null}
      {(list.active ? list.viewerCanLoosen : list.viewerCanTighten) ? <Activity list={list} /> : null}
      <Export list={list} />
      <PrintButton />
    </TopToolbar>
  );
}

function Body() {
  const list = useRecordContext<WordingListRow>();
  if (!list) return null;
  return (
    <>
      <Panelled title={list.name}>
        <Facts>
          <Fact label="类别">{wordingKindLabels[list.kind]}</Fact>
          <Fact label="处理方式">{list.active ? severityWords[list.severity] : '已停用，不检查'}</Fact>
          <Fact label="版本">{`第 ${String(list.version)} 版`}</Fact>
          <Fact label="最近修改">{`${countyDateTime(list.updatedAt)}，${list.updatedByName ?? '系统'}`}</Fact>
          <Fact label="来源或依据" wide>{list.source}</Fact>
          <Fact label="说明" wide>{list.note}</Fact>
        </Facts>
      </Panelled>
      <Entries key={list.id} list={list} />
      <Versions list={list} />
    </>
  );
}

/** 词表: what it does, its words, its versions. */
export default function WordingListShow() {
  return (
    <ShowPage actions={<Actions />}>
      <Body />
    </ShowPage>
  );
}
