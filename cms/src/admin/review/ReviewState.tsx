import { useState } from 'react';
import { Button, Dialog, Flex, Link, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { stateInChinese, type Piece } from './piece';
import { usePiece } from './usePiece';

interface Props {
  readonly uid: string;
  readonly documentId: string;
}

function when(iso: string | null | undefined): string | null {
  return iso ? new Date(iso).toLocaleString('zh-CN', { hour12: false, timeZone: 'Asia/Shanghai' }) : null;
}

function Fact({ label, value }: { readonly label: string; readonly value: string | null }) {
  if (!value) return null;
  return (
    <Flex direction="column" alignItems="flex-start">
      <Typography variant="pi" textColor="neutral600">
        {label}
      </Typography>
      <Typography>{value}</Typography>
    </Flex>
  );
}

function TakeBack({ onConfirm }: { readonly onConfirm: () => void }) {
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button variant="danger-light" fullWidth>
          撤回
        </Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>撤回送审</Dialog.Header>
        <Dialog.Body>撤回后审核中止，可以修改后再次送审；已经上线的内容不受影响。</Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              取消
            </Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button variant="danger-light" fullWidth onClick={onConfirm}>
              确定撤回
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}

function Details({ piece, onTakeBack }: { readonly piece: Piece; readonly onTakeBack: () => void }) {
  const { label, colour, pending } = stateInChinese(piece);
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography fontWeight="bold" textColor={colour}>
        {label}
      </Typography>
      <Fact label={piece.state === 'RECALLED' ? '撤播原因' : '退回原因'} value={piece.reason ?? null} />
      {piece.notice ? <Typography textColor="primary600">{piece.notice}</Typography> : null}
      <Fact label="退回原因" value={piece.reason ?? null} />
      <Fact label="送审时间" value={when(piece.submittedAt)} />
      <Fact label="上线时间" value={when(piece.liveSince)} />
      {piece.url ? (
        <Link href={piece.url} isExternal>
          在管理后台查看（预览、版本对比、用回旧版本）
        </Link>
      ) : null}
      {piece.recallUrl ? (
        <Link href={piece.recallUrl} isExternal>
          看撤播板
        </Link>
      ) : null}
      {pending ? <TakeBack onConfirm={onTakeBack} /> : null}
    </Flex>
  );
}

/** State, reason and link of the entry's review, with 撤回 while it is pending. */
export function ReviewState({ uid, documentId }: Props) {
  const { piece, unreachable, reload, takeBack } = usePiece(uid, documentId);
  const { toggleNotification } = useNotification();
  const [busy, setBusy] = useState(false);
  const onTakeBack = async () => {
    setBusy(true);
    const { ok, message } = await takeBack();
    toggleNotification({ type: ok ? 'success' : 'warning', message });
    setBusy(false);
    reload();
  };
  if (unreachable) {
    return (
      <Flex direction="column" alignItems="stretch" gap={3} width="100%">
        <Typography textColor="warning600">门户服务暂时联系不上，看不到审核情况。写稿和送审不受影响。</Typography>
        <Button variant="tertiary" fullWidth onClick={reload}>
          再试一次
        </Button>
      </Flex>
    );
  }
  if (!piece || busy) return <Typography textColor="neutral600">正在读取…</Typography>;
  return <Details piece={piece} onTakeBack={() => void onTakeBack()} />;
}
