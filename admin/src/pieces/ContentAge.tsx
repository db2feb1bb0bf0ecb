import { Alert, Box, Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { usePermission } from '../account/usePermission';
import { CommandButton } from '../forms/CommandButton';
import { useCommand } from '../forms/useCommand';
import { confirmMissingPieces, contentStatus, reconcileContent, type ContentStatus } from '../providers/contentCommands';
import { timeAgo } from '../time/countyTime';

function sentence(status: ContentStatus): string {
  const age = status.lastSyncAt ? `${timeAgo(status.lastSyncAt)}与内容系统对过` : '还没有与内容系统对过';
  return status.cmsReachable ? `内容系统连接正常，${age}。` : `内容系统连不上，${age}。已发布的内容照常播放，只是暂时不能更新。`;
}

function Missing({ count }: { count: number }) {
  return (
    <Alert
      severity="warning"
      sx={{ mt: 1 }}
      action={
        <CommandButton<{ expected: number }>
          label="确认下架" grave title={`确认下架 ${count} 条内容？`} submit="确认下架" done="已确认"
          explanation="内容系统恢复或搬家以后，这些内容在那边已经没有了。确认以后它们从屏幕、网页和小程序撤下；如果是内容系统没有恢复完整，请先不要确认。"
          initial={{ expected: count }}
          deed={confirmMissingPieces}
        />
      }
    >
      有 {count} 条已发布的内容在内容系统里找不到了，现在仍在展示，请确认是否下架。
    </Alert>
  );
}

/** How old the content is, and what an administrator must decide about it. */
export function ContentAge() {
  const { data: status } = useQuery({ queryKey: ['contentStatus'], queryFn: ({ signal }) => contentStatus(signal), refetchInterval: 30_000 });
  const mayDecide = usePermission('staff.manage');
  const { busy, run } = useCommand(reconcileContent, '已开始全面核对');
  if (!status) return null;
  const reconcile = mayDecide ? (
    <Button color="inherit" size="small" disabled={busy} onClick={() => void run(undefined)}>
      全面核对
    </Button>
  ) : null;
  return (
    <Box sx={{ pt: 2 }}>
      <Alert severity={status.cmsReachable ? 'success' : 'warning'} action={reconcile}>
        {sentence(status)}
      </Alert>
      {status.submissionsNotRead > 0 ? (
        <Alert severity="warning" sx={{ mt: 1 }}>
          有 {status.submissionsNotRead} 件送审的内容服务端读不出来，还没有进入审核，正在自动重试。半小时后还是这样，请技术人员看服务端日志里的原因。
        </Alert>
      ) : null}
      {status.missingAwaitingConfirmation > 0 && mayDecide ? <Missing count={status.missingAwaitingConfirmation} /> : null}
    </Box>
  );
}
