import { Breadcrumbs, Button, Link as TextLink } from '@mui/material';
import EventIcon from '@mui/icons-material/Event';
import { EditButton, TopToolbar, useRecordContext } from 'react-admin';
import { Link } from 'react-router-dom';
import type { StationOneQuery } from '../../../schema/generated/admin/graphql';
import { activityStatusLabels, presenceLabels, stationStatusLabels, tierLabels } from '../i18n/labels';
import { Fact, Facts, Nothing, Panelled } from '../listing/Facts';
import { ShowPage } from '../listing/ShowPage';
import { ToneChip } from '../listing/LabelField';
import { countyDateTime } from '../time/countyTime';
import { ChangeStationStatus } from './ChangeStationStatus';
import { FacilityCards } from './FacilityCards';
import { MoveStation } from './MoveStation';
import { stationStatusTones } from './station';

type StationPage = NonNullable<StationOneQuery['record']>;

function StationActions() {
  const station = useRecordContext<StationPage>();
  if (!station) return <TopToolbar />;
  const scheduling = `/lectures/create?source=${encodeURIComponent(JSON.stringify({ stationId: station.id }))}`;
  return (
    <TopToolbar sx={{ flexWrap: 'wrap', gap: 0.5 }}>
      {station.viewerCanScheduleLecture ? (
        <Button size="small" variant="contained" component={Link} to={scheduling} startIcon={<EventIcon />}>
          安排宣讲
        </Button>
      ) : null}
      {station.viewerCanMove ? <MoveStation station={station} /> : null}
      {station.viewerCanEdit ? <ChangeStationStatus station={station} /> : null}
      {station.viewerCanEdit ? <EditButton /> : null}
    </TopToolbar>
  );
}

function Ancestors({ station }: { station: StationPage }) {
  return (
    <Breadcrumbs aria-label="上级阵地" sx={{ mb: 1.5 }}>
      {station.ancestors.map((each) => (
        <TextLink key={each.id} component={Link} to={`/stations/${each.id}/show`}>
          {each.name}
        </TextLink>
      ))}
      <span>{station.name}</span>
    </Breadcrumbs>
  );
}

function StationFacts({ station }: { station: StationPage }) {
  const place = station.latitude != null && station.longitude != null ? `${station.latitude}，${station.longitude}` : '';
  return (
    <Facts>
      <Fact label="编码">{station.code}</Fact>
      <Fact label="层级">{tierLabels[station.tier]}</Fact>
      <Fact label="状态">
        <ToneChip label={stationStatusLabels[station.status]} tone={stationStatusTones[station.status] ?? 'plain'} />
      </Fact>
      <Fact label="所属单位">{station.organisation?.name}</Fact>
      <Fact label="站长">{station.headName}</Fact>
      <Fact label="管理员">{station.keeperName}</Fact>
      <Fact label="电话">{station.phone ? <TextLink href={`tel:${station.phone}`}>{station.phone}</TextLink> : null}</Fact>
      <Fact label="开放时间">{station.openingHours}</Fact>
      <Fact label="地址">{station.address}</Fact>
      <Fact label="坐标（纬度，经度）">{place}</Fact>
      <Fact label="标签">{station.tags.join('、')}</Fact>
      <Fact label="简介" wide>
        {station.summary}
      </Fact>
    </Facts>
  );
}

interface Line {
  to: string;
  text: string;
  note: string;
}

function Lines({ title, empty, lines }: { title: string; empty: string; lines: Line[] }) {
  return (
    <Panelled title={title}>
      {lines.length === 0 ? <Nothing>{empty}</Nothing> : null}
      {lines.map((line) => (
        <div key={line.to}>
          <TextLink component={Link} to={line.to}>
            {line.text}
          </TextLink>{' '}
          <small>{line.note}</small>
        </div>
      ))}
    </Panelled>
  );
}

function StationBody() {
  const station = useRecordContext<StationPage>();
  if (!station) return null;
  return (
    <>
      <Panelled title="基本情况">
        <Ancestors station={station} />
        <StationFacts station={station} />
      </Panelled>
      <FacilityCards station={station} />
      <Lines
        title="近期宣讲"
        empty="近期没有安排"
        lines={station.upcomingLectures.map((each) => ({
          to: `/lectures/${each.id}/show`, text: `${countyDateTime(each.startsAt)} ${each.title}`, note: activityStatusLabels[each.status],
        }))}
      />
      <Lines
        title="下级阵地"
        empty="没有下级阵地"
        lines={station.children.map((each) => ({ to: `/stations/${each.id}/show`, text: each.name, note: `${each.code} ${tierLabels[each.tier]}` }))}
      />
      <Lines
        title="屏幕"
        empty="没有屏幕"
        lines={station.screens.map((each) => ({
          to: `/screens/${each.id}/show`, text: each.name, note: [presenceLabels[each.presence], each.playingTitle].filter(Boolean).join(' · '),
        }))}
      />
      <Lines
        title="少年宫"
        empty="没有少年宫"
        lines={station.youthPalaces.map((each) => ({ to: `/youthPalaces/${each.id}/show`, text: each.name, note: '' }))}
      />
    </>
  );
}

export default function StationShow() {
  return (
    <ShowPage actions={<StationActions />}>
      <StationBody />
    </ShowPage>
  );
}
