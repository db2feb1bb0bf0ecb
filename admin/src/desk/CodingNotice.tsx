import { Alert } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { contentStatus } from '../providers/contentCommands';
import { deskEveryMs } from './useDesk';

/** What was submitted and is not here yet, because its video is being coded anew. */
export function CodingNotice() {
  const { data } = useQuery({ queryKey: ['contentStatus', 'desk'], queryFn: ({ signal }) => contentStatus(signal), refetchInterval: deskEveryMs });
  if (!data || data.videosBeingCoded === 0) return null;
  return <Alert severity="info" sx={{ mb: 1.5 }}>有 {data.videosBeingCoded} 件送审的视频正在转码，转好后自动到这里。</Alert>;
}
