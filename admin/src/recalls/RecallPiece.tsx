import BlockIcon from '@mui/icons-material/BlockOutlined';
import { Alert, Box, Button, Chip } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { required, TextInput } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { Link } from 'react-router-dom';
import type { RecallPieceInput } from '../../../schema/generated/admin/graphql';
import { CommandButton } from '../forms/CommandButton';
import { newRequestId } from '../forms/requestId';
import { pieceRecalls, recallPiece, type PieceRecalls } from '../providers/recallCommands';
import { countyDateTime } from '../time/countyTime';
import { progressText, quickReasons } from './recall';

const mandatory = required('请写明撤播原因');

function usePieceRecalls(pieceId: string) {
  return useQuery({ queryKey: ['pieces', 'recalls', pieceId], queryFn: ({ signal }) => pieceRecalls(pieceId, signal), refetchInterval: 15_000 });
}

function QuickReasons() {
  const { setValue } = useFormContext();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }} role="group" aria-label="常用原因">
      {quickReasons.map((reason) => (
        <Chip key={reason} label={reason} onClick={() => setValue('reason', reason, { shouldDirty: true, shouldValidate: true })} sx={{ minHeight: 40 }} />
      ))}
    </Box>
  );
}

function consequence({ online, offline, byHand }: NonNullable<PieceRecalls['recallReach']>): string {
  const told = [
    `马上从所有屏幕、小程序、网页和订阅源撤下，不用等审核，内容系统停机也照样生效。`,
    `涉及 ${online + offline + byHand} 块屏幕：${online} 块在线，几秒内自动确认；${offline} 块离线，恢复联网后自动确认；${byHand} 块不联网或已解除配对，需要派人到现场看。`,
    `正在审核的新版本一并退回。要再播出，必须改好后重新送审。`,
  ];
  return told.join('');
}

/** 撤播 on a piece's page: red, one reason, one confirmation; or the way to the board of the recall that stands. */
export function RecallButton({ pieceId, title }: { pieceId: string; title: string }) {
  const { data: recalls } = usePieceRecalls(pieceId);
  const [requestId, setRequestId] = useState(newRequestId);
  if (!recalls?.recallReach || !recalls.viewerCanRecall) return null;
  // The page may stay open until the piece is live again: recalling it then is another request.
  const recall = async (input: RecallPieceInput): Promise<void> => {
    await recallPiece(input);
    setRequestId(newRequestId());
  };
  return (
    <CommandButton<RecallPieceInput>
      label="撤播" icon={<BlockIcon />} variant="contained" grave title={`撤播“${title}”？`} submit="立即撤播" done="已撤播"
      explanation={consequence(recalls.recallReach)} initial={{ pieceId, requestId, reason: '' }} deed={recall}
    >
      <QuickReasons />
      <TextInput source="reason" label="撤播原因" validate={mandatory} helperText={false} multiline />
    </CommandButton>
  );
}

/** The newest recall of a piece, with the way to its board; loud while screens are open. */
export function RecallNotice({ pieceId }: { pieceId: string }) {
  const { data: recalls } = usePieceRecalls(pieceId);
  const [newest] = recalls?.recalls ?? [];
  if (!newest) return null;
  return (
    <Alert
      severity={newest.open ? 'error' : 'info'} sx={{ mt: 2 }}
      action={
        <Button color="inherit" component={Link} to={`/recalls/${newest.id}/show`}>
          看撤播板
        </Button>
      }
    >
      {`${countyDateTime(newest.recalledAt)} ${newest.recalledByName ?? ''} 撤播了第 ${newest.revisionNumber} 版：${newest.reason}（${progressText(newest)}）`}
    </Alert>
  );
}
