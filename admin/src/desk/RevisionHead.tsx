import { Alert, Box, Button, Card, CardContent, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { channelLabels } from '../i18n/labels';
import { windowText } from '../pieces/piece';
import type { DeskRevision } from '../providers/deskCommands';
import { comparePath } from '../versions/version';
import { isWaiting, kindLabel, publicPathOf, subjectPathOf, waitsForText } from './desk';
import { Due } from './Due';
import { RowState } from './RowState';
import { StageProgress } from './StageProgress';
import { WiderNotice } from './WiderNotice';

interface Props {
  revision: DeskRevision;
}

function Reason({ revision: { state, reason } }: Props) {
  const isBad = state === 'RETURNED' || state === 'RECALLED';
  return <Alert severity={isBad ? 'error' : 'info'} sx={{ mt: 1.5 }}><strong>{state === 'RETURNED' ? '退回原因：' : '原因：'}</strong>{reason}</Alert>;
}

function Preparing({ revision: { piece } }: Props) {
  return piece?.preparing ? <Alert severity="info" sx={{ mt: 1.5 }}>作者又送审了一稿，{piece.preparing}。</Alert> : null;
}

function Notices({ revision }: Props) {
  const { id, liveRevisionId, newestRevisionId, hasUnknownAuthor, reason, title } = revision;
  const isReplacing = isWaiting(revision) && liveRevisionId !== null && liveRevisionId !== id;
  return (
    <>
      {newestRevisionId !== id ? (
        <Alert severity="info" sx={{ mt: 1.5 }} action={<Button color="inherit" size="small" component={Link} to={`/desk/${newestRevisionId}`}>看最新一稿</Button>}>
          这不是最新的一稿，后来又送审过。
        </Alert>
      ) : null}
      <Preparing revision={revision} />
      {isReplacing ? (
        <Alert severity="info" sx={{ mt: 1.5 }} action={<Button color="inherit" size="small" component={Link} to={comparePath(liveRevisionId, id)} aria-label={`对比《${title}》的改动`}>看改动</Button>}>
          这是修改稿。现行版本仍在播放，这一稿通过以后才替换。
        </Alert>
      ) : null}
      {hasUnknownAuthor && isWaiting(revision) ? (
        <Alert severity="warning" sx={{ mt: 1.5 }}>有作者的内容平台账号没有和工作人员关联。请管理员在“工作人员”里关联；关联以前，自己的账号没有关联的人不能审这篇，免得自己审自己的稿。</Alert>
      ) : null}
      {reason && !isWaiting(revision) ? <Reason revision={revision} /> : null}
    </>
  );
}

function Links({ revision }: Props) {
  const publicPath = publicPathOf(revision);
  const subjectPath = subjectPathOf(revision);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, ml: -0.75, mt: 0.5 }}>
      {subjectPath ? <Button size="small" component={Link} to={subjectPath}>{revision.piece ? '内容和投放' : '打开原件'}</Button> : null}
      {revision.liveRevisionId && publicPath ? <Button size="small" href={publicPath} target="_blank" rel="noopener">群众看到的页面</Button> : null}
    </Box>
  );
}

function factsOf({ kind, organisation, theme, number, authorNames, hasUnknownAuthor, piece }: DeskRevision): string[] {
  const authors = [...authorNames, ...(hasUnknownAuthor ? ['未关联的账号'] : [])];
  return [
    [kindLabel(kind), organisation?.name, theme, `第 ${String(number)} 稿`].filter(Boolean).join(' · '),
    authors.length > 0 ? `作者：${authors.join('、')}` : '',
    piece ? [`落款：${piece.signature}`, piece.channels.map((channel) => channelLabels[channel]).join('、'), windowText(piece.showFrom, piece.showUntil)].filter(Boolean).join(' · ') : '',
  ].filter(Boolean);
}

/** What it is, whose, how far it has come, and what one has to know before deciding. */
export function RevisionHead({ revision }: Props) {
  return (
    <Card sx={{ mt: 1.5 }}>
      <CardContent sx={{ '&:last-child': { pb: 2 } }}>
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', justifyContent: 'space-between' }}>
          <Typography component="h2" sx={{ fontSize: { xs: 20, sm: 24 }, fontWeight: 600, lineHeight: 1.3, overflowWrap: 'anywhere', minWidth: 0 }}>{revision.title || '（没有标题）'}</Typography>
          <RowState row={revision} />
        </Box>
        {factsOf(revision).map((fact) => <Typography key={fact} variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>{fact}</Typography>)}
        <Box sx={{ mt: 1.5 }}><StageProgress revision={revision} /></Box>
        <Typography variant="body2" component="div" sx={{ mt: 1 }}>
          {isWaiting(revision) ? <Box component="span" sx={{ mr: 1 }}>等谁：{waitsForText(revision)}</Box> : null}
          <Due row={revision} />
        </Typography>
        <WiderNotice wider={revision.widerRequest} />
        <Notices revision={revision} />
        <Links revision={revision} />
      </CardContent>
    </Card>
  );
}
