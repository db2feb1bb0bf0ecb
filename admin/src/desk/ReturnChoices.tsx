import { Box, Button, TextField, Typography } from '@mui/material';
import { quickReasons } from './desk';

interface Props {
  off: boolean;
  giveBack: (reason: string) => void;
}

/** 退回 for a reason of one's own; while it is written nothing else can be pressed by a slip. */
export function OwnReason({ off, giveBack, text, write }: Props & { text: string; write: (text: string | null) => void }) {
  return (
    <Box component="form" sx={{ display: 'grid', gap: 1 }} onSubmit={(event) => { event.preventDefault(); giveBack(text.trim()); }}>
      <TextField autoFocus label="退回原因（作者会看到，请写明怎么改）" value={text} onChange={(event) => write(event.target.value)} multiline maxRows={4} margin="none" slotProps={{ htmlInput: { maxLength: 500 } }} />
      <Box sx={{ display: 'flex', gap: 1, justifyContent: 'flex-end' }}>
        <Button onClick={() => write(null)} sx={{ minHeight: 44 }}>不退了</Button>
        <Button type="submit" variant="contained" color="error" disabled={off || text.trim().length < 2} sx={{ minHeight: 44 }}>退回</Button>
      </Box>
    </Box>
  );
}

/** 退回 in one tap: each reason is a button. */
export function ReturnChoices({ off, giveBack, other }: Props & { other: () => void }) {
  return (
    <Box role="group" aria-label="退回，点一下原因就退" sx={{ display: 'grid', gridTemplateColumns: { xs: 'repeat(3, 1fr)', md: 'repeat(6, auto)' }, gap: 1, alignItems: 'center', justifyContent: { md: 'start' } }}>
      <Typography component="span" variant="body2" sx={{ color: 'error.main' }}>退回，因为</Typography>
      {quickReasons.map(({ label, reason }) => (
        <Button key={label} color="error" variant="outlined" disabled={off} title={reason} onClick={() => giveBack(reason)} sx={{ minHeight: 44, px: 1 }}>{label}</Button>
      ))}
      <Button color="error" variant="outlined" disabled={off} onClick={other} sx={{ minHeight: 44, px: 1 }}>其他…</Button>
    </Box>
  );
}
