import { Alert, Box, Button, Stack, Table, TableBody, TableCell, TableHead, TableRow, TextField, Typography } from '@mui/material';
import { useRef, useState, type ChangeEvent } from 'react';
import { Title, useNotify } from 'react-admin';
import { Link } from 'react-router-dom';
import { GuardWarning } from '../forms/GuardForewarning';
import { useHeldNotice } from '../forms/held';
import { Panelled } from '../listing/Facts';
import { exportStations, importStations, type ImportReport } from '../providers/stationCommands';
import { saveFile } from '../listing/csv';
import { decodeCsv } from './decodeCsv';

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : '没有成功');

function RowErrors({ report }: { report: ImportReport }) {
  const rowErrors = report.rowErrors ?? [];
  if (rowErrors.length === 0) return null;
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table size="small" aria-label="有问题的行">
        <TableHead>
          <TableRow>
            <TableCell>行号</TableCell>
            <TableCell>列</TableCell>
            <TableCell>问题</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rowErrors.map((error) => (
            <TableRow key={`${error.line}-${error.column ?? ''}-${error.code}`}>
              <TableCell>{error.line}</TableCell>
              <TableCell>{error.column ?? '整行'}</TableCell>
              <TableCell>{error.message}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

const figuresOf = ({ rowsRead, created, updated, unchanged }: ImportReport, faults: number): string =>
  `读到 ${rowsRead ?? 0} 行：新建 ${created ?? 0}，更新 ${updated ?? 0}，不变 ${unchanged ?? 0}，有问题 ${faults}。`;

function Report({ report, dryRun }: { report: ImportReport; dryRun: boolean }) {
  const faults = report.rowErrors?.length ?? 0;
  const clean = faults === 0;
  const figures = figuresOf(report, faults);
  const verdict = dryRun ? '这是试运行，什么都没有改。' : '已导入。';
  return (
    <Stack spacing={2}>
      <Alert severity={clean ? 'success' : 'warning'}>{clean || dryRun ? `${verdict}${figures}` : `有问题的行没有导入。${figures}`}</Alert>
      <RowErrors report={report} />
    </Stack>
  );
}

interface Chosen {
  name: string;
  csv: string;
}

function useImport() {
  const notify = useNotify();
  const toldAsHeld = useHeldNotice();
  const [chosen, setChosen] = useState<Chosen>();
  const [outcome, setOutcome] = useState<{ report: ImportReport; dryRun: boolean }>();
  const [busy, setBusy] = useState(false);
  const send = async (csv: string, dryRun: boolean, reason = ''): Promise<void> => {
    setBusy(true);
    try {
      setOutcome({ report: await importStations(csv, dryRun, reason.trim() || null), dryRun });
    } catch (error) {
      // Brought in once more it would wait twice.
      if (toldAsHeld(error)) setOutcome(undefined);
      else notify(messageOf(error), { type: 'error' });
    } finally {
      setBusy(false);
    }
  };
  const choose = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (!file) return;
    const csv = decodeCsv(await file.arrayBuffer());
    setChosen({ name: file.name, csv });
    await send(csv, true);
  };
  return { chosen, outcome, busy, send, choose };
}

/** Only what a dry run found nothing wrong with is brought in. */
const isClean = (outcome: { report: ImportReport; dryRun: boolean } | undefined): boolean =>
  outcome?.dryRun === true && (outcome.report.rowErrors ?? []).length === 0;

const asksReason = (report: ImportReport | undefined, reason: string): boolean =>
  reason !== '' || (report?.rowErrors ?? []).some(({ code }) => code === 'WORDING_REASON_NEEDED');

interface ReasonProps {
  reason: string;
  busy: boolean;
  write: (reason: string) => void;
  tryAgain: () => void;
}

/** Words that a list only warns of are taken with a written reason, one for the whole file. */
function WordingReason({ reason, busy, write, tryAgain }: ReasonProps) {
  return (
    <Box component="form" onSubmit={(event) => { event.preventDefault(); tryAgain(); }} sx={{ display: 'flex', gap: 1, mb: 2, flexWrap: 'wrap' }}>
      <TextField
        label="用语说明" value={reason} onChange={(event) => write(event.target.value)} margin="none" sx={{ flex: '1 1 260px' }}
        helperText="提醒的词确需使用的，写明理由，留存备查" slotProps={{ htmlInput: { maxLength: 500 } }}
      />
      <Button type="submit" variant="outlined" disabled={busy || reason.trim() === ''} sx={{ alignSelf: 'flex-start', minHeight: 56 }}>写明后再试运行</Button>
    </Box>
  );
}

/** Stations from a CSV: always a dry run first, the import only when no row is at fault. */
export default function StationImportPage() {
  const { chosen, outcome, busy, send, choose } = useImport();
  const [reason, setReason] = useState('');
  const picker = useRef<HTMLInputElement>(null);
  const template = (): void => void exportStations().then((csv) => saveFile('阵地-样表.csv', csv));
  const ready = chosen !== undefined && isClean(outcome);
  return (
    <Box sx={{ maxWidth: 900 }}>
      <Title title="导入阵地" />
      <Panelled title="导入阵地" actions={<Button size="small" component={Link} to="/stations">回到列表</Button>}>
        <Typography variant="body2" sx={{ mb: 2 }}>
          先导出现有阵地作为样表，在表格软件里修改后另存为 CSV，再在这里选择文件。按编码对应：编码已有的更新，没有的新建。选好后先试运行，不会改动数据。
        </Typography>
        <GuardWarning />
        <Stack direction="row" spacing={1} sx={{ mb: 2, flexWrap: 'wrap' }} useFlexGap>
          <Button variant="outlined" onClick={template}>下载样表</Button>
          <Button variant="outlined" disabled={busy} onClick={() => picker.current?.click()}>
            选择 CSV 文件
          </Button>
          <input ref={picker} type="file" accept=".csv,text/csv" hidden aria-label="CSV 文件" onChange={(event) => void choose(event)} />
          <Button variant="contained" disabled={!ready || busy} onClick={() => (chosen ? void send(chosen.csv, false, reason) : undefined)}>
            正式导入
          </Button>
        </Stack>
        {chosen ? <Typography variant="body2" sx={{ mb: 1 }}>文件：{chosen.name}</Typography> : null}
        {chosen && asksReason(outcome?.report, reason) ? <WordingReason reason={reason} busy={busy} write={setReason} tryAgain={() => void send(chosen.csv, true, reason)} /> : null}
        {outcome ? <Report report={outcome.report} dryRun={outcome.dryRun} /> : null}
      </Panelled>
    </Box>
  );
}
