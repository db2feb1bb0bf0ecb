import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Alert, Box, Button, Card, Link as TextLink, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { TopToolbar, useRecordContext } from 'react-admin';
import { Link } from 'react-router-dom';
import { presenceLabels, recallBasisLabels, recallStateLabels } from '../i18n/labels';
import { Fact, Facts, Nothing, Panelled } from '../listing/Facts';
import { ToneChip } from '../listing/LabelField';
import { PageState } from '../listing/PageState';
import { ShowPage } from '../listing/ShowPage';
import { recallLines, type RecallLine } from '../providers/recallCommands';
import { presenceTones } from '../screens/screen';
import { countyDateTime, timeAgo } from '../time/countyTime';
import { CloseByHand } from './CloseByHand';
import { keeperText, lineTones, stepText, type RecallPage } from './recall';

const often = 3_000;
const seldom = 60_000;
const shownAtOnce = 100;

function Big({ label, value, tone }: { label: string; value: number; tone: 'text.primary' | 'success.main' | 'error.main' }) {
  return (
    <Card component="li" sx={{ p: 2, textAlign: 'center' }}>
      <Typography component="span" sx={{ fontSize: { xs: 34, sm: 48 }, fontWeight: 700, lineHeight: 1.1, color: tone, display: 'block' }}>
        {value}
      </Typography>
      <Typography component="span" variant="body2" sx={{ color: 'text.secondary' }}>
        {label}
      </Typography>
    </Card>
  );
}

function Numbers({ recall: { progress } }: { recall: RecallPage }) {
  return (
    <Box
      component="ul" aria-label="进度" aria-live="polite"
      sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr 1fr', sm: 'repeat(4, 1fr)' }, gap: 1.5, listStyle: 'none', p: 0, m: 0, mt: 2 }}
    >
      <Big label="涉及屏幕" value={progress.screens} tone="text.primary" />
      <Big label="自动确认" value={progress.confirmed} tone="success.main" />
      <Big label="人工确认" value={progress.closedByHand} tone="success.main" />
      <Big label="未确认" value={progress.open} tone={progress.open > 0 ? 'error.main' : 'success.main'} />
    </Box>
  );
}

function Evidence({ line }: { line: RecallLine }) {
  return (
    <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
      {line.steps.map((step) => (
        <Typography component="li" variant="body2" key={step.id}>
          {stepText(step)}
          {step.photoUrl ? (
            <TextLink href={step.photoUrl} target="_blank" rel="noopener" sx={{ ml: 1 }}>
              看照片
            </TextLink>
          ) : null}
        </Typography>
      ))}
    </Box>
  );
}

function Named({ line }: { line: RecallLine }) {
  const { screen, station } = line;
  return (
    <Box sx={{ flex: '1 1 240px', minWidth: 0 }}>
      <Typography sx={{ fontWeight: 600 }}>
        {screen?.name ?? '已删除的屏幕'}
        {screen?.placeText ? `（${screen.placeText}）` : ''}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {[station?.name, keeperText(line)].filter(Boolean).join(' · ')}
        {station?.phone ? <>，电话 <TextLink href={`tel:${station.phone}`} sx={{ whiteSpace: 'nowrap', py: 1 }}>{station.phone}</TextLink></> : null}
      </Typography>
      {line.steps.length > 0 ? <Evidence line={line} /> : null}
    </Box>
  );
}

function lastHeard({ basis, screen }: RecallLine): string {
  if (basis !== 'FEED') return recallBasisLabels[basis];
  return screen?.lastSeenAt ? `最近在线 ${timeAgo(screen.lastSeenAt)}` : '还没有上线过';
}

function Line({ line }: { line: RecallLine }) {
  const { screen } = line;
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, py: 1.25, borderTop: '1px solid #eee6d6' }}>
      <ToneChip label={recallStateLabels[line.state]} tone={lineTones[line.state]} />
      <Named line={line} />
      {screen ? <ToneChip label={presenceLabels[screen.presence]} tone={presenceTones[screen.presence]} /> : null}
      <Typography variant="body2" sx={{ color: 'text.secondary', minWidth: 120 }}>
        {lastHeard(line)}
      </Typography>
      {line.viewerCanClose ? <CloseByHand line={line} /> : null}
    </Box>
  );
}

interface Lines {
  lines: RecallLine[];
  total: number;
}

function LineList({ lines, total }: Lines) {
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </Box>
      {total > lines.length ? <Nothing>还有 {total - lines.length} 块没有列出，请打印证据单查看全部</Nothing> : null}
    </>
  );
}

function useLines(recall: RecallPage, open: boolean, enabled: boolean) {
  return useQuery({
    queryKey: ['recalls', 'lines', recall.id, open], enabled, refetchInterval: recall.open ? often : seldom,
    queryFn: ({ signal }) => recallLines({ recallId: recall.id, open }, shownAtOnce, signal),
  });
}

const allClear = ({ progress }: RecallPage): string =>
  progress.screens === 0 ? '没有屏幕放过或要放这条内容；网页、小程序和订阅源已经撤下。' : '所有屏幕都已确认不再播放这条内容。';

function Board({ recall }: { recall: RecallPage }) {
  const [showSettled, setShowSettled] = useState(false);
  const open = useLines(recall, true, true);
  const settled = useLines(recall, false, showSettled);
  const settledCount = recall.progress.confirmed + recall.progress.closedByHand;
  return (
    <>
      <Panelled title="未确认的屏幕">
        <PageState query={open}>
          {({ lines, total }) =>
            lines.length === 0 ? <Alert severity="success">{allClear(recall)}</Alert> : <LineList lines={lines} total={total} />
          }
        </PageState>
      </Panelled>
      <Panelled
        title={`已确认的屏幕（${settledCount}）`}
        actions={settledCount > 0 ? <Button size="small" onClick={() => setShowSettled(!showSettled)}>{showSettled ? '收起' : '展开'}</Button> : null}
      >
        {settledCount === 0 ? <Nothing>还没有</Nothing> : null}
        {showSettled ? <PageState query={settled}>{(lines) => <LineList {...lines} />}</PageState> : null}
      </Panelled>
    </>
  );
}

function RecallBody() {
  const recall = useRecordContext<RecallPage>();
  if (!recall) return null;
  return (
    <>
      {recall.progress.showingAgain > 0 ? (
        <Alert severity="error" variant="filled" sx={{ mt: 2 }}>
          有 {recall.progress.showingAgain} 块屏幕确认以后又播了这条内容，请马上派人到现场断电或解除配对！
        </Alert>
      ) : null}
      <Numbers recall={recall} />
      <Board recall={recall} />
      <Panelled title="撤播情况">
        <Facts>
          <Fact label="内容">
            <TextLink component={Link} to={`/pieces/${recall.pieceId}/show`}>
              {recall.title}
            </TextLink>
          </Fact>
          <Fact label="撤播的版本">{`第 ${recall.revisionNumber} 版`}</Fact>
          <Fact label="撤播时间">{countyDateTime(recall.recalledAt)}</Fact>
          <Fact label="撤播人">{recall.recalledByName ?? '系统'}</Fact>
          <Fact label="办结时间">{countyDateTime(recall.closedAt)}</Fact>
          <Fact label="内容指纹">{recall.hash.slice(0, 16)}</Fact>
          <Fact label="撤播原因" wide>
            {recall.reason}
          </Fact>
        </Facts>
      </Panelled>
    </>
  );
}

function RecallActions() {
  const recall = useRecordContext<RecallPage>();
  return (
    <TopToolbar>
      {recall ? (
        <Button size="small" variant="outlined" component={Link} to={`/recalls/${recall.id}/sheet`} startIcon={<PrintIcon />}>
          证据单
        </Button>
      ) : null}
    </TopToolbar>
  );
}

/** 撤播板: which screens still may show a recalled piece, the open ones first; reads itself anew. */
export default function RecallShow() {
  return (
    <ShowPage actions={<RecallActions />} refreshEvery={often}>
      <RecallBody />
    </ShowPage>
  );
}
