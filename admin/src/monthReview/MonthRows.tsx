import { Alert, Box, Card, Checkbox, Link as TextLink, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useRef } from 'react';
import { Link } from 'react-router-dom';
import { stageLabels } from '../i18n/labels';
import { useRowKeys } from '../desk/useRowKeys';
import { ToneChip } from '../listing/LabelField';
import type { MonthText } from '../providers/monthReviewCommands';
import { countyClock, countyDay, countyWeekday } from '../time/countyTime';
import { wordsOf, writersOf, type Reasons, type Ticks } from './monthReview';
import { MonthWording } from './MonthWording';
import { ReturnText } from './ReturnText';
import { useTickKey } from './useTickKey';

interface Props {
  rows: readonly MonthText[];
  ticks: Ticks;
  changed: ReadonlySet<string>;
  /** What stands in the way of a text, after a refused batch. */
  problems: ReadonlyMap<string, string>;
  reasons: Reasons;
  /** The ticked texts that still need a written reason. */
  lacking: ReadonlySet<string>;
  write: (hash: string, text: string) => void;
  toggle: (row: MonthText) => void;
  toggleAll: () => void;
}

interface LineProps {
  row: MonthText;
  isTicked: boolean;
  isChanged: boolean;
  problem: string | undefined;
  reason: string;
  isLacking: boolean;
  write: (text: string) => void;
  toggle: () => void;
}

const titles = ['时间', '地点', '题目和文字（全文）', '谁写的', '等哪一审'] as const;
const aside = { displayPrint: 'none' } as const;

// One table for desk, paper and phone: below a tablet's width each row stands as a card.
const asCards = {
  '@media screen and (max-width: 899.95px)': {
    '& thead': { display: 'block', height: 0, overflow: 'hidden' },
    '&, & tbody, & tr, & td': { display: 'block' },
    '& tr': { borderBottom: '1px solid #e4ddcd', py: 1, position: 'relative' },
    '& td': { border: 0, py: 0.5, px: 2 },
    '& td:first-of-type': { position: 'absolute', top: 0, right: 4, p: 0, width: 'auto', zIndex: 1 },
  },
} as const;

// A title of its own stands over the row already.
function Words({ row }: { row: MonthText }) {
  return (
    <Box component="dl" sx={{ m: 0, mt: 0.5, display: 'grid', gap: 0.5 }}>
      {wordsOf(row).filter(({ text }) => text !== row.lecture.title).map(({ label, text }) => (
        <Box key={label}>
          <Typography component="dt" variant="caption" sx={{ color: 'text.secondary' }}>{label}</Typography>
          <Typography component="dd" sx={{ m: 0, fontSize: 15, lineHeight: 1.7, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{text}</Typography>
        </Box>
      ))}
    </Box>
  );
}

function Remarks({ isChanged, problem }: Pick<LineProps, 'isChanged' | 'problem'>) {
  return (
    <>
      {isChanged ? <Alert severity="warning" sx={{ mt: 0.5 }}>文字在您看过以后改了，请重新看，再勾选。</Alert> : null}
      {problem ? <Alert severity="error" sx={{ mt: 0.5 }}>{problem}</Alert> : null}
    </>
  );
}

function Line({ row, isTicked, isChanged, problem, reason, isLacking, write, toggle }: LineProps) {
  const { lecture, revision, stage } = row;
  return (
    <TableRow hover role="row" sx={{ verticalAlign: 'top', breakInside: 'avoid', boxShadow: problem ? 'inset 4px 0 0 #a3261b' : 'none' }}>
      <TableCell role="cell" padding="checkbox" sx={aside}>
        <Checkbox checked={isTicked} onChange={toggle} aria-label={`勾选《${lecture.title}》`} />
      </TableCell>
      <TableCell role="cell" sx={{ whiteSpace: 'nowrap' }}>
        {countyDay(lecture.startsAt)} {countyWeekday(lecture.startsAt)}
        <Box component="span" sx={{ display: { md: 'block' }, ml: { xs: 1, md: 0 } }}>{countyClock(lecture.startsAt)}–{countyClock(lecture.endsAt)}</Box>
      </TableCell>
      <TableCell role="cell" sx={{ minWidth: 120, overflowWrap: 'anywhere' }}>{[lecture.station.name, lecture.facility?.name].filter(Boolean).join(' · ')}</TableCell>
      <TableCell role="cell" sx={{ width: { md: '50%' }, overflowWrap: 'anywhere' }}>
        <TextLink component={Link} to={`/desk/${row.revisionId}`} data-desk-row data-tick={row.revisionId} sx={{ fontWeight: 600, fontSize: 15 }}>{lecture.title}</TextLink>
        {revision.liveRevisionId ? <Box component="span" sx={{ ml: 1 }}><ToneChip label="修改稿" tone="waiting" /></Box> : null}
        <Words row={row} />
        <Remarks isChanged={isChanged} problem={problem} />
        <MonthWording row={row} reason={reason} isLacking={isLacking} write={write} />
      </TableCell>
      <TableCell role="cell"><Box component="span" sx={{ display: { md: 'none' }, displayPrint: 'none', color: 'text.secondary' }}>作者：</Box>{writersOf(row)}</TableCell>
      <TableCell role="cell"><ToneChip label={stageLabels[stage]} tone="waiting" />{revision.isOverdue ? <Box component="span" sx={{ ml: 0.5 }}><ToneChip label="已逾期" tone="bad" /></Box> : null}</TableCell>
      <TableCell role="cell" sx={aside}><ReturnText row={row} /></TableCell>
    </TableRow>
  );
}

/** A month's texts in full; j and k walk through them, x ticks. */
export function MonthRows({ rows, ticks, changed, problems, reasons, lacking, write, toggle, toggleAll }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useRowKeys(list);
  useTickKey((id) => {
    const row = rows.find(({ revisionId }) => revisionId === id);
    if (row) toggle(row);
  });
  const all = rows.every(({ revisionId }) => ticks.has(revisionId));
  return (
    <Card ref={list} sx={{ overflowX: { xs: 'clip', md: 'auto' }, mt: 1.5 }}>
      <Box component="label" sx={{ display: 'flex', alignItems: 'center', px: 0.5, ...aside }}>
        <Checkbox checked={all} indeterminate={!all && ticks.size > 0} onChange={toggleAll} />
        全部勾选（{rows.length} 条）
      </Box>
      <Table role="table" aria-label="本月宣讲文字" sx={asCards}>
        <TableHead role="rowgroup">
          <TableRow role="row">
            <TableCell role="columnheader" sx={aside}>勾选</TableCell>
            {titles.map((title) => <TableCell key={title} role="columnheader">{title}</TableCell>)}
            <TableCell role="columnheader" sx={aside}>退回</TableCell>
          </TableRow>
        </TableHead>
        <TableBody role="rowgroup">
          {rows.map((row) => (
            <Line
              key={row.revisionId} row={row} isTicked={ticks.has(row.revisionId)} isChanged={changed.has(row.lecture.id)} problem={problems.get(row.revisionId)}
              reason={reasons.get(row.hash) ?? ''} isLacking={lacking.has(row.revisionId)} write={(text) => write(row.hash, text)} toggle={() => toggle(row)}
            />
          ))}
        </TableBody>
      </Table>
    </Card>
  );
}
