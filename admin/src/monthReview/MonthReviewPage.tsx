import BackIcon from '@mui/icons-material/ArrowBack';
import DownloadIcon from '@mui/icons-material/Download';
import { Alert, Box, Button, Card, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Title, useGetOne } from 'react-admin';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { useDeskRefresh } from '../desk/useDesk';
import { PageState } from '../listing/PageState';
import { PrintButton } from '../listing/PrintButton';
import { PrintHeading } from '../listing/PrintHeading';
import { monthTexts, type MonthTexts } from '../providers/monthReviewCommands';
import { BatchBar } from './BatchBar';
import { monthName, withoutReason, type Reasons } from './monthReview';
import { saveMonth } from './monthCsv';
import { MonthFilters } from './MonthFilters';
import { MonthRows } from './MonthRows';
import { useBatch } from './useBatch';
import { useMonthChoice, type MonthChoice } from './useMonthChoice';
import { useMonthTicks } from './useMonthTicks';

const nothingWrong: ReadonlyMap<string, string> = new Map();

function Empty({ month }: { month: string }) {
  return (
    <Card sx={{ p: 4, mt: 1.5, textAlign: 'center' }} role="status">
      <Typography>{monthName(month)}没有等您审的宣讲文字。用宣讲菜单题目和宣讲模板的宣讲，文字已经审过，不在这里。</Typography>
      <Button component={Link} to="/desk?box=PENDING&kind=lecture" sx={{ mt: 1 }}>看还在等别人审的</Button>
    </Card>
  );
}

function Heading({ month, within, count }: { month: string; within: string | null; count: number }) {
  const { data: station } = useGetOne<{ id: string; name: string }>('stations', { id: within ?? '' }, { enabled: within !== null });
  return <PrintHeading name={`${monthName(month)}宣讲审核`} conditions={[station ? `${station.name}（含下级）` : '全部阵地', `${String(count)} 条`]} />;
}

function Month({ found, choice, reload }: { found: MonthTexts; choice: MonthChoice; reload: () => Promise<unknown> }) {
  const { rows, totalCount } = found;
  const { ticks, changed, toggle, toggleAll } = useMonthTicks(rows);
  const { busy, verdict, approve, forget } = useBatch(() => void reload());
  const [reasons, setReasons] = useState<Reasons>(new Map());
  const lacking = withoutReason(ticks, rows, reasons);
  const write = (hash: string, text: string): void => setReasons((now) => new Map(now).set(hash, text));
  const problems = verdict?.kind === 'refused' ? verdict.refused.byRevision : nothingWrong;
  return (
    <>
      <Heading month={choice.month} within={choice.within} count={totalCount} />
      {totalCount > rows.length ? <Alert severity="info" sx={{ mt: 1.5 }}>一共 {totalCount} 条，先列出最早的 {rows.length} 条；这些办完以后再看后面的。</Alert> : null}
      {rows.length === 0 ? <Empty month={choice.month} /> : (
        <MonthRows rows={rows} ticks={ticks} changed={changed} problems={problems} reasons={reasons} lacking={lacking} write={write} toggle={toggle} toggleAll={toggleAll} />
      )}
      {rows.length > 0 || verdict ? (
        <BatchBar count={ticks.size} lacking={lacking.size} busy={busy} verdict={verdict} approve={() => approve(ticks, reasons)} reload={() => { forget(); void reload(); }} />
      ) : null}
    </>
  );
}

function Tools({ month, found }: { month: string; found: MonthTexts | undefined }) {
  const off = found === undefined || found.rows.length === 0;
  return (
    <Box sx={{ display: 'flex', gap: 0.5, displayPrint: 'none' }}>
      <PrintButton disabled={off} />
      <Button size="small" startIcon={<DownloadIcon />} disabled={off} onClick={() => saveMonth(month, found?.rows ?? [])}>导出</Button>
    </Box>
  );
}

/** 月度宣讲审核: what the reviewer can pass of a month's lectures, read in full and passed together. */
export default function MonthReviewPage() {
  const choice = useMonthChoice();
  const { month, within } = choice;
  const refresh = useDeskRefresh();
  // Nothing changes under the reader's eyes: what is passed is what was read. It is read anew only when asked.
  const query = useQuery({
    queryKey: ['desk', 'month', month, within], queryFn: ({ signal }) => monthTexts(month, within, signal), staleTime: Infinity, gcTime: 0, refetchOnWindowFocus: false, refetchOnReconnect: false,
  });
  return (
    <Box sx={{ pt: 1, maxWidth: 1400 }}>
      <Title title="月度宣讲审核" />
      <Box sx={{ display: 'flex', justifyContent: 'space-between', flexWrap: 'wrap', gap: 1, displayPrint: 'none' }}>
        <Button size="small" component={Link} to="/desk" startIcon={<BackIcon />}>审稿台</Button>
        <Tools month={month} found={query.data} />
      </Box>
      <MonthFilters {...choice} />
      <PageState query={query}>{(found) => <Month key={`${month} ${within ?? ''}`} found={found} choice={choice} reload={refresh} />}</PageState>
      <Typography variant="caption" component="p" sx={{ display: { xs: 'none', md: 'block' }, displayPrint: 'none', color: 'text.secondary', mt: 1.5 }}>
        键盘：j 下一条，k 上一条，x 勾选，回车打开。
      </Typography>
    </Box>
  );
}
