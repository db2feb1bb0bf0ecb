import { Alert, Box, Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle, FormControlLabel, Switch, useMediaQuery } from '@mui/material';
import { useId, useRef, useState, type ChangeEvent } from 'react';
import type { WordingListRow } from '../providers/wordingListCommands';
import { decodeCsv } from '../stations/decodeCsv';
import { useEntryImport, type Trial } from './useEntryImport';
import { importText } from './wordingList';

const mostErrors = 50;

function Report({ trial }: { trial: Trial }) {
  if (trial.kind === 'refused') return <Alert severity="error" role="alert">{trial.message}</Alert>;
  const errors = trial.report.rowErrors ?? [];
  if (errors.length === 0) return <Alert severity="info" role="status">还没有导入。导入后：{importText(trial.report)}</Alert>;
  return (
    <Alert severity="error" role="alert">
      有 {errors.length} 行不对，一条也没有导入；请在表格里改好，再选一次文件。
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {errors.slice(0, mostErrors).map(({ line, message }) => <li key={`${String(line)} ${message}`}>第 {line} 行：{message}</li>)}
      </Box>
    </Alert>
  );
}

function ImportDialog({ list, close }: { list: WordingListRow; close: () => void }) {
  const phone = useMediaQuery((theme) => theme.breakpoints.down('sm'));
  const titleId = useId();
  const picker = useRef<HTMLInputElement>(null);
  const { chosen, replace, trial, busy, isReady, choose, setReplace, bringIn } = useEntryImport(list, close);
  const read = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = target.files?.[0];
    target.value = '';
    if (file) choose({ name: file.name, csv: decodeCsv(await file.arrayBuffer()) });
  };
  return (
    <Dialog open onClose={close} fullWidth maxWidth="sm" fullScreen={phone} aria-labelledby={titleId}>
      <DialogTitle id={titleId}>导入到“{list.name}”</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
        <DialogContentText>
          先导出作为样表，在表格软件里改好，另存为 CSV。列：词语、建议用语、错误写法、例外、近似、说明；一格里有几个的用“；”隔开。已有的词条被文件里的代替。
        </DialogContentText>
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
          <Button variant="outlined" disabled={busy} onClick={() => picker.current?.click()}>选择 CSV 文件</Button>
          <input ref={picker} type="file" accept=".csv,text/csv" hidden aria-label="CSV 文件" onChange={(event) => void read(event)} />
          {chosen ? <span>{chosen.name}</span> : null}
        </Box>
        {list.viewerCanLoosen ? <FormControlLabel control={<Switch checked={replace} disabled={busy} onChange={(_event, whole) => setReplace(whole)} />} label="整表替换：文件里没有的词条一并删去" /> : null}
        {trial ? <Report trial={trial} /> : null}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={close}>返回</Button>
        <Button variant="contained" disabled={busy || !isReady} onClick={bringIn}>正式导入</Button>
      </DialogActions>
    </Dialog>
  );
}

/** The button and the dialog that bring a spreadsheet of entries in, whole or not at all, after a trial. */
export function ImportEntries({ list }: { list: WordingListRow }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" variant="outlined" onClick={() => setOpen(true)}>导入</Button>
      {isOpen ? <ImportDialog list={list} close={() => setOpen(false)} /> : null}
    </>
  );
}
