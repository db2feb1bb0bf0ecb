import CopyIcon from '@mui/icons-material/ContentCopy';
import { Box, Button } from '@mui/material';
import { useNotify } from 'react-admin';
import { Panelled } from '../listing/Facts';
import { copyText } from './copyText';
import type { LecturePage } from './lecture';

function Ready({ title, text }: { title: string; text: string }) {
  const notify = useNotify();
  const copy = async (): Promise<void> => {
    const copied = await copyText(text);
    notify(copied ? `${title}已复制` : '没有复制成功，请手工选中文字复制', { type: copied ? 'success' : 'warning' });
  };
  return (
    <Box sx={{ flex: '1 1 280px' }}>
      <Box component="pre" tabIndex={0} aria-label={title} sx={{ font: 'inherit', fontSize: 14, whiteSpace: 'pre-wrap', bgcolor: '#f4efe2', borderRadius: 1, p: 1.5, m: 0, mb: 1, maxHeight: 220, overflow: 'auto' }}>
        {text}
      </Box>
      <Button size="small" variant="outlined" startIcon={<CopyIcon />} onClick={() => void copy()}>
        复制{title}
      </Button>
    </Box>
  );
}

/** What the clerk sends and reads aloud, ready to copy. */
export function LectureTexts({ lecture }: { lecture: LecturePage }) {
  return (
    <Panelled title="通知文字">
      <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap' }}>
        <Ready title="群文案" text={lecture.groupText} />
        <Ready title="广播稿" text={lecture.broadcastText} />
      </Box>
    </Panelled>
  );
}
