import { useState } from 'react';
import { Button, Flex, Link, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { dueInChinese, reasonOf, stateInChinese, waitsForInChinese, when, widerInChinese, type Piece } from './piece';
import { ReviewDeedButton } from './ReviewDeedButton';
import { Timeline } from './Timeline';
import { Wording } from './Wording';
import { usePiece, type ReviewDeed } from './usePiece';

interface Props {
  readonly uid: string;
  readonly documentId: string;
}

interface FactProps {
  readonly label: string;
  readonly value: string | null | undefined;
  readonly colour?: 'neutral800' | 'danger600';
}

function Fact({ label, value, colour = 'neutral800' }: FactProps) {
  if (!value) return null;
  return (
    <Flex direction="column" alignItems="flex-start">
      <Typography variant="pi" textColor="neutral600">
        {label}
      </Typography>
      <Typography textColor={colour}>{value}</Typography>
    </Flex>
  );
}

function Outside({ href, text }: { readonly href: string | null | undefined; readonly text: string }) {
  return href ? (
    <Link href={href} isExternal>
      {text}
    </Link>
  ) : null;
}

function Standing({ piece }: { readonly piece: Piece }) {
  const { label, colour } = stateInChinese(piece);
  const due = dueInChinese(piece, new Date());
  const reason = reasonOf(piece);
  const wider = widerInChinese(piece);
  return (
    <>
      <Typography fontWeight="bold" textColor={colour}>
        {label}
      </Typography>
      <Fact label="等谁办" value={waitsForInChinese(piece)} />
      <Fact label="办理时限" value={due?.text} colour={due?.overdue ? 'danger600' : 'neutral800'} />
      <Fact label="申请扩大展示，等签字" value={wider?.what} />
      <Fact label="等谁签字" value={wider?.waitsFor} />
      {reason ? <Fact label={reason.label} value={reason.text} colour="danger600" /> : null}
      {piece.notice ? <Typography textColor="primary600">{piece.notice}</Typography> : null}
      <Fact label={piece.state === 'LIVE' ? '上线时间' : '现行版本上线时间'} value={piece.liveSince ? when(piece.liveSince) : null} />
    </>
  );
}

function Details({ piece, onAct }: { readonly piece: Piece; readonly onAct: (deed: ReviewDeed) => void }) {
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Standing piece={piece} />
      {stateInChinese(piece).pending ? (
        <ReviewDeedButton
          label="撤回" title="撤回送审" question="撤回后审核中止，可以修改后再次送审；已经上线的内容不受影响。" variant="danger-light" onConfirm={() => onAct('take-back')}
        />
      ) : null}
      {piece.canResubmit ? (
        <ReviewDeedButton
          label="再次送审" title="原样再次送审" question="把上次送审的稿子原样再送一次，重新走全部审次。稿子改过的，请按“送审”。" variant="secondary" onConfirm={() => onAct('resubmit')}
        />
      ) : null}
      <Wording piece={piece} />
      <Timeline steps={piece.timeline ?? []} />
      <Outside href={piece.deskUrl} text="在审稿台查看（预览、审核情况）" />
      <Outside href={piece.url} text="在管理后台查看（版本对比、用回旧版本）" />
      <Outside href={piece.recallUrl} text="看撤播板" />
    </Flex>
  );
}

/** Where the entry stands, whom it waits for, what the wording check says of it and what was done with it, with 撤回 while it is pending and 再次送审 when it came back. */
export function ReviewState({ uid, documentId }: Props) {
  const { piece, unreachable, reload, act } = usePiece(uid, documentId);
  const { toggleNotification } = useNotification();
  const [busy, setBusy] = useState(false);
  const onAct = async (deed: ReviewDeed) => {
    setBusy(true);
    const { ok, message } = await act(deed);
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
  return <Details piece={piece} onAct={(deed) => void onAct(deed)} />;
}
