import DownloadIcon from '@mui/icons-material/Download';
import MonthIcon from '@mui/icons-material/EventAvailableOutlined';
import RuleIcon from '@mui/icons-material/Rule';
import { Box, Button, Card, Pagination, Skeleton, Typography } from '@mui/material';
import { Title } from 'react-admin';
import { Link } from 'react-router-dom';
import { usePermission } from '../account/usePermission';
import { useCommand } from '../forms/useCommand';
import { HeldToSign } from '../heldChanges/HeldToSign';
import { useHeldToSign } from '../heldChanges/useHeldToSign';
import { ReadFailure } from '../listing/ReadFailure';
import { wholeTray } from '../providers/deskCommands';
import { CodingNotice } from './CodingNotice';
import { emptyTrays } from './desk';
import { saveTray } from './trayCsv';
import { TrayFilters } from './TrayFilters';
import { TrayRows } from './TrayRows';
import { TrayTabs } from './TrayTabs';
import { useDeskCounts, useIsReviewer } from './useDesk';
import { askedFilter, trayPage, useTray, useTrayChoice, type TrayChoice } from './useTray';

function Loading() {
  return (
    <Box role="status" aria-label="加载中" sx={{ display: 'grid', gap: 1.25 }}>
      {[0, 1, 2, 3].map((each) => <Skeleton key={each} variant="rounded" height={84} />)}
    </Box>
  );
}

function Empty({ choice }: { choice: TrayChoice }) {
  return (
    <Card sx={{ p: 4, textAlign: 'center' }} role="status">
      <Typography>{choice.isFiltered ? '没有符合条件的稿子，换个条件看看。' : emptyTrays[choice.box]}</Typography>
    </Card>
  );
}

/** Changes that a guard period holds are no texts: they lie on top of those, and no filter finds them. */
function TrayBody({ choice }: { choice: TrayChoice }) {
  const { data: held } = useHeldToSign();
  const showsHeld = choice.box === 'TO_SIGN' && !choice.isFiltered && held !== undefined && held.totalCount > 0;
  return (
    <>
      {showsHeld ? <HeldToSign {...held} /> : null}
      <Texts choice={choice} isAlone={!showsHeld} />
    </>
  );
}

function Texts({ choice, isAlone }: { choice: TrayChoice; isAlone: boolean }) {
  const tray = useTray(choice);
  if (tray.data === undefined) return tray.isError ? <ReadFailure error={tray.error} retry={tray.refetch} /> : <Loading />;
  const { nodes, totalCount } = tray.data;
  const pages = Math.ceil(totalCount / trayPage);
  return (
    <>
      {tray.isError ? <ReadFailure error={tray.error} retry={tray.refetch} /> : null}
      {nodes.length > 0 ? <TrayRows rows={nodes} box={choice.box} /> : isAlone ? <Empty choice={choice} /> : null}
      {pages > 1 ? <Pagination count={pages} page={Math.min(choice.page, pages)} onChange={(_event, page) => choice.choose({ page })} sx={{ mt: 2, display: 'flex', justifyContent: 'center' }} /> : null}
    </>
  );
}

function Export({ choice: { box, filter } }: { choice: TrayChoice }) {
  const { busy, run } = useCommand(async () => saveTray(box, await wholeTray({ box, filter: askedFilter(filter) })), '已导出');
  return <Button size="small" startIcon={<DownloadIcon />} disabled={busy} onClick={() => void run(undefined)}>导出</Button>;
}

function Trays({ isReviewer }: { isReviewer: boolean }) {
  const choice = useTrayChoice(isReviewer ? 'WAITING_FOR_ME' : 'PENDING');
  const { data: counts } = useDeskCounts();
  const keepsRules = usePermission('staff.manage');
  return (
    <Box sx={{ pt: 1, maxWidth: 1400 }}>
      <Title title="审稿台" />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 }}>
        <Box sx={{ flex: { xs: '1 1 100%', sm: '1 1 300px' }, minWidth: 0 }}><TrayTabs box={choice.box} counts={counts} onChoose={(box) => choice.choose({ box })} /></Box>
        <Box sx={{ display: 'flex', gap: 0.5, flexWrap: 'wrap' }}>
          {isReviewer ? <Button size="small" component={Link} to="/month-review" startIcon={<MonthIcon />}>月度宣讲审核</Button> : null}
          {keepsRules ? <Button size="small" component={Link} to="/review-rules" startIcon={<RuleIcon />}>审核规则</Button> : null}
          <Export choice={choice} />
        </Box>
      </Box>
      <TrayFilters key={choice.box} {...choice} />
      <CodingNotice />
      <TrayBody choice={choice} />
      <Typography variant="caption" component="p" sx={{ display: { xs: 'none', md: 'block' }, color: 'text.secondary', mt: 1.5 }}>
        键盘：j 下一条，k 上一条，回车打开。每 20 秒自动更新。
      </Typography>
    </Box>
  );
}

/** 审稿台: what waits for whom, in trays. */
export default function DeskPage() {
  const isReviewer = useIsReviewer();
  return isReviewer === undefined ? <Loading /> : <Trays isReviewer={isReviewer} />;
}
