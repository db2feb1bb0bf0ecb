import OpenIcon from '@mui/icons-material/OpenInNew';
import { Box, Button, Typography } from '@mui/material';
import { TopToolbar, useRecordContext } from 'react-admin';
import { Link } from 'react-router-dom';
import { channelLabels, pieceStateLabels, pieceTypeLabels } from '../i18n/labels';
import { Fact, Facts, Panelled } from '../listing/Facts';
import { ShowPage } from '../listing/ShowPage';
import { ToneChip } from '../listing/LabelField';
import { WiderNotice } from '../desk/WiderNotice';
import { countyDateTime } from '../time/countyTime';
import { pieceTones, windowText, type PiecePage } from './piece';
import { PiecePreview } from './PiecePreview';
import { ShowProblems } from '../media/ShowProblems';
import { PieceVersions } from '../versions/PieceVersions';
import { RecallButton, RecallNotice } from '../recalls/RecallPiece';
import { Placements } from './Placements';

function PieceActions() {
  const piece = useRecordContext<PiecePage>();
  return (
    <TopToolbar>
      {piece?.cmsUrl ? (
        <Button size="small" variant="outlined" href={piece.cmsUrl} target="_blank" rel="noopener" startIcon={<OpenIcon />}>
          在内容系统里打开
        </Button>
      ) : null}
      {piece ? <RecallButton pieceId={piece.id} title={piece.title} /> : null}
    </TopToolbar>
  );
}

function Words({ piece }: { piece: PiecePage }) {
  return (
    <Panelled title="内容">
      <Box sx={{ display: 'flex', gap: 3, flexWrap: 'wrap' }}>
        {piece.coverUrl ? <Box component="img" src={piece.coverUrl} alt={`${piece.title}的图片`} sx={{ maxWidth: 320, width: '100%', borderRadius: 1 }} /> : null}
        <Box sx={{ flex: '1 1 260px' }}>
          {piece.lines.map((line) => (
            <Typography key={line} sx={{ fontSize: 22, fontWeight: 600 }}>
              {line}
            </Typography>
          ))}
          {piece.strip ? <Typography sx={{ color: 'text.secondary' }}>条屏：{piece.strip}</Typography> : null}
          {piece.text === piece.lines.join('\n') ? null : <Typography sx={{ whiteSpace: 'pre-wrap', mt: 1 }}>{piece.text}</Typography>}
        </Box>
      </Box>
    </Panelled>
  );
}

function Widening({ piece: { newestRevision } }: { piece: PiecePage }) {
  if (!newestRevision?.widerRequest) return null;
  return (
    <Box sx={{ my: 1 }}>
      <WiderNotice wider={newestRevision.widerRequest} />
      <Button component={Link} to={`/desk/${newestRevision.id}?box=TO_SIGN`} sx={{ minHeight: 44 }}>到审稿台签字</Button>
    </Box>
  );
}

function PieceBody() {
  const piece = useRecordContext<PiecePage>();
  if (!piece) return null;
  return (
    <>
      <RecallNotice pieceId={piece.id} />
      <ShowProblems pieceId={piece.id} />
      <Widening piece={piece} />
      <Panelled title="基本情况">
        <Facts>
          <Fact label="类型">{pieceTypeLabels[piece.type]}</Fact>
          <Fact label="状态">
            <ToneChip label={pieceStateLabels[piece.state]} tone={pieceTones[piece.state]} />
          </Fact>
          <Fact label="落款">{piece.signature}</Fact>
          <Fact label="发布单位">{piece.publisher?.name}</Fact>
          <Fact label="主题">{piece.theme}</Fact>
          <Fact label="展示渠道">{piece.channels.map((channel) => channelLabels[channel]).join('、')}</Fact>
          <Fact label="展示时间">{windowText(piece.showFrom, piece.showUntil)}</Fact>
          <Fact label="每次播放">{piece.seconds ? `${piece.seconds} 秒` : ''}</Fact>
          <Fact label="发布时间">{countyDateTime(piece.liveSince)}</Fact>
        </Facts>
      </Panelled>
      <PiecePreview piece={piece} />
      <Words piece={piece} />
      <Placements piece={piece} />
      <PieceVersions piece={piece} />
    </>
  );
}

export default function PieceShow() {
  return (
    <ShowPage actions={<PieceActions />}>
      <PieceBody />
    </ShowPage>
  );
}
