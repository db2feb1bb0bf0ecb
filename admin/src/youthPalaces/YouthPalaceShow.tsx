import { EditButton, TopToolbar, useRecordContext } from 'react-admin';
import { palaceKindLabels } from '../i18n/labels';
import { Fact, Facts, Panelled } from '../listing/Facts';
import { ShowPage } from '../listing/ShowPage';
import { Clubs } from './Clubs';
import { OpeningDays } from './OpeningDays';
import { hostOf, openingText, type PalacePage } from './palace';
import { Timetable } from './Timetable';

function PalaceActions() {
  const palace = useRecordContext<PalacePage>();
  return <TopToolbar>{palace?.viewerCanEdit ? <EditButton /> : null}</TopToolbar>;
}

function PalaceBody() {
  const palace = useRecordContext<PalacePage>();
  if (!palace) return null;
  return (
    <>
      <Panelled title="基本情况">
        <Facts>
          <Fact label="类别">{palaceKindLabels[palace.kind]}</Fact>
          <Fact label="举办地">{hostOf(palace)}</Fact>
          <Fact label="地址">{palace.address}</Fact>
          <Fact label="联系人">{palace.contactName}</Fact>
          <Fact label="电话">{palace.phone}</Fact>
          <Fact label="阵地">{palace.station.name}</Fact>
          <Fact label="开放日">
            {openingText(palace.openingDays)}
          </Fact>
          <Fact label="开放说明">{palace.openingText}</Fact>
          <Fact label="简介" wide>
            {palace.summary}
          </Fact>
        </Facts>
      </Panelled>
      <Timetable palace={palace} />
      <Clubs palace={palace} />
      <OpeningDays palace={palace} />
    </>
  );
}

export default function YouthPalaceShow() {
  return (
    <ShowPage actions={<PalaceActions />}>
      <PalaceBody />
    </ShowPage>
  );
}
