import { Button, Link as TextLink } from '@mui/material';
import { EditButton, TopToolbar, useRecordContext } from 'react-admin';
import { Link } from 'react-router-dom';
import type { ScreenCommandKind, UnpairScreenInput } from '../../../schema/generated/admin/graphql';
import { CommandButton } from '../forms/CommandButton';
import { useCommand } from '../forms/useCommand';
import { presenceLabels, shapeLabels } from '../i18n/labels';
import { Fact, Facts, Panelled } from '../listing/Facts';
import { ShowPage } from '../listing/ShowPage';
import { ToneChip } from '../listing/LabelField';
import { commandScreen, unpairScreen } from '../providers/screenCommands';
import { countyDateTime, timeAgo } from '../time/countyTime';
import { presenceTones, sizeOf, type ScreenRow } from './screen';

function Order({ screen, kind, label, done }: { screen: ScreenRow; kind: ScreenCommandKind; label: string; done: string }) {
  const { busy, run } = useCommand(commandScreen, done);
  return (
    <Button size="small" variant="outlined" disabled={busy} onClick={() => void run({ id: screen.id, kind })}>
      {label}
    </Button>
  );
}

function ScreenActions() {
  const screen = useRecordContext<ScreenRow>();
  if (!screen?.viewerCanEdit) return <TopToolbar />;
  return (
    <TopToolbar sx={{ flexWrap: 'wrap', gap: 0.5 }}>
      {screen.connected ? (
        <>
          <Order screen={screen} kind="IDENTIFY" label="显示屏名" done="屏幕会在几秒内显示自己的名称" />
          <Order screen={screen} kind="RELOAD" label="重新加载" done="屏幕会重新加载" />
          <Order screen={screen} kind="CLEAR" label="清空并重新下载" done="屏幕会清空存下的内容再下载" />
          <CommandButton<UnpairScreenInput>
            label="解除配对" grave title={`解除“${screen.name}”的配对？`} submit="解除配对" done="已解除配对"
            explanation="屏幕马上停止播放，回到配对码画面。" initial={{ id: screen.id, version: screen.version }} deed={unpairScreen}
          />
        </>
      ) : null}
      <EditButton />
    </TopToolbar>
  );
}

function ScreenBody() {
  const screen = useRecordContext<ScreenRow>();
  if (!screen) return null;
  return (
    <>
      <Panelled title="正在播放">
        <Facts>
          <Fact label="状态">
            <ToneChip label={presenceLabels[screen.presence]} tone={presenceTones[screen.presence]} />
          </Fact>
          <Fact label="节目">{screen.playingTitle}</Fact>
          <Fact label="开始播放">{countyDateTime(screen.playingSince)}</Fact>
          <Fact label="最近在线">{screen.lastSeenAt ? `${countyDateTime(screen.lastSeenAt)}（${timeAgo(screen.lastSeenAt)}）` : ''}</Fact>
        </Facts>
      </Panelled>
      <Panelled title="屏幕情况">
        <Facts>
          <Fact label="阵地">
            <TextLink component={Link} to={`/stations/${screen.stationId}/show`}>
              {screen.station?.name}
            </TextLink>
          </Fact>
          <Fact label="安装位置">{screen.placeText}</Fact>
          <Fact label="形状">{`${shapeLabels[screen.shape]} ${sizeOf(screen)}`}</Fact>
          <Fact label="联网">{screen.connected ? '联网播放' : '不联网，手工录入'}</Fact>
          <Fact label="开屏时间">{screen.openHours}</Fact>
          <Fact label="管屏人">{screen.keeperName}</Fact>
          <Fact label="标签">{screen.tags.join('、')}</Fact>
          <Fact label="配对时间">{countyDateTime(screen.pairedAt)}</Fact>
          <Fact label="播放器版本">{screen.playerVersion}</Fact>
        </Facts>
      </Panelled>
    </>
  );
}

export default function ScreenShow() {
  return (
    <ShowPage actions={<ScreenActions />} refreshEvery={15_000}>
      <ScreenBody />
    </ShowPage>
  );
}
