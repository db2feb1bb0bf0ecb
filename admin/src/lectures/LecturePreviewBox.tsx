import { Alert, Box, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRecordContext } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useCalm } from '../forms/useCalm';
import { previewLecture, type PreviewedLecture } from '../providers/lectureCommands';
import { previewInput, reviewSentence } from './preview';

function Words({ preview }: { preview: PreviewedLecture }) {
  return (
    <Box sx={{ bgcolor: '#f4efe2', borderRadius: 1, p: 1.5, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
      <Typography sx={{ fontWeight: 600 }}>{preview.title || '（还没有题目）'}</Typography>
      {preview.place ? <Typography variant="body2">地点：{preview.place}</Typography> : null}
      {preview.audience ? <Typography variant="body2">面向：{preview.audience}</Typography> : null}
      {preview.summary ? <Typography variant="body2" sx={{ mt: 0.5 }}>{preview.summary}</Typography> : null}
    </Box>
  );
}

/** What the public will read of the form as it stands, and whether any of it waits for a review. */
export function LecturePreviewBox() {
  const record = useRecordContext();
  const values = useWatch() as Record<string, unknown>;
  const written = JSON.stringify(previewInput({ ...values, id: record?.id }));
  const input = useCalm(written);
  const { data: preview } = useQuery({
    queryKey: ['lectures', 'preview', input],
    queryFn: ({ signal }) => previewLecture(JSON.parse(input) as Record<string, never>, signal),
    placeholderData: keepPreviousData,
  });
  if (!preview) return null;
  const waits = preview.waitsFor.length > 0;
  return (
    <Box component="section" aria-label="居民会看到的文字" sx={{ width: '100%', mb: 2 }}>
      <Typography variant="subtitle2" component="h2" sx={{ mb: 0.5 }}>
        居民会看到的文字
      </Typography>
      <Words preview={preview} />
      <Alert severity={waits ? 'warning' : 'success'} role="status" sx={{ mt: 1 }}>
        {reviewSentence(preview)}
      </Alert>
    </Box>
  );
}
