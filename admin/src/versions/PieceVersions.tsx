import CompareIcon from '@mui/icons-material/Compare';
import { Box, Button, Checkbox, Typography } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { revisionStateLabels } from '../i18n/labels';
import { Nothing, Panelled } from '../listing/Facts';
import { ToneChip } from '../listing/LabelField';
import { pieceTones, type PiecePage } from '../pieces/piece';
import type { ReusedVersion } from '../providers/versionCommands';
import { countyDateTime } from '../time/countyTime';
import { ReuseOutcome, ReuseVersion } from './ReuseVersion';
import { comparePath, versionNumber } from './version';

type Revision = PiecePage['revisions'][number];

interface RowProps {
  piece: PiecePage;
  revision: Revision;
  chosen: boolean;
  onChoose: (chosen: boolean) => void;
  onReused: (reused: ReusedVersion) => void;
}

function History({ revision }: { revision: Revision }) {
  const facts = [
    `${countyDateTime(revision.submittedAt)} 送审${revision.submittedByName ? `（${revision.submittedByName}）` : ''}`,
    revision.liveAt ? `${countyDateTime(revision.liveAt)} 发布` : '',
    revision.endedAt ? `${countyDateTime(revision.endedAt)} 结束${revision.reason ? `：${revision.reason}` : ''}` : '',
    ...revision.reuses.map(({ at, byName }) => `${countyDateTime(at)} ${byName ?? '有人'}用回为草稿`),
  ];
  return (
    <Typography variant="body2" component="div" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
      {facts.filter(Boolean).map((fact) => <div key={fact}>{fact}</div>)}
    </Typography>
  );
}

function VersionRow({ piece, revision, chosen, onChoose, onReused }: RowProps) {
  const name = `第 ${String(versionNumber(piece.revisions, revision.id))} 版`;
  const before = piece.revisions[piece.revisions.indexOf(revision) + 1];
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', py: 1, borderTop: '1px solid #eee6d6', flexWrap: 'wrap' }}>
      {piece.revisions.length > 1 ? (
        <Checkbox size="small" checked={chosen} aria-label={`选${name}来对比`} onChange={(_event, checked) => { onChoose(checked); }} sx={{ mt: -0.5 }} />
      ) : null}
      <Box sx={{ flex: '1 1 220px', minWidth: 0 }}>
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
          <Typography component="span" sx={{ fontWeight: 600 }}>{name}</Typography>
          <ToneChip label={revisionStateLabels[revision.state]} tone={pieceTones[revision.state]} />
          <Typography component="code" variant="caption" title={`校验值 ${revision.hash}`} sx={{ color: 'text.secondary' }}>{revision.hash.slice(0, 8)}</Typography>
        </Box>
        <History revision={revision} />
      </Box>
      <Box sx={{ display: 'flex', gap: 0.5, flexWrap: 'wrap' }}>
        {before ? <Button size="small" component={Link} to={comparePath(before.id, revision.id)}>与上一版对比</Button> : null}
        {piece.viewerCanReuseRevision ? <ReuseVersion revisionId={revision.id} name={name} onReused={onReused} /> : null}
      </Box>
    </Box>
  );
}

function CompareButton({ piece, chosen }: { piece: PiecePage; chosen: readonly string[] }) {
  const [older, newer] = [...piece.revisions].reverse().filter(({ id }) => chosen.includes(id));
  if (older === undefined || newer === undefined) return <Button size="small" variant="outlined" startIcon={<CompareIcon />} disabled>勾选两个版本来对比</Button>;
  return (
    <Button size="small" variant="outlined" startIcon={<CompareIcon />} component={Link} to={comparePath(older.id, newer.id)}>
      对比选中的两个版本
    </Button>
  );
}

/** Every version of a piece: when, by whom, what became of it; any two can be compared, any one used again. */
export function PieceVersions({ piece }: { piece: PiecePage }) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [reused, setReused] = useState<ReusedVersion | null>(null);
  const choose = (id: string, isChosen: boolean): void => {
    // The third choice lets go of the first.
    setChosen(isChosen ? [...chosen, id].slice(-2) : chosen.filter((other) => other !== id));
  };
  return (
    <Panelled title="版本" actions={piece.revisions.length > 1 ? <CompareButton piece={piece} chosen={chosen} /> : null}>
      {reused ? <ReuseOutcome reused={reused} /> : null}
      {piece.revisions.length === 0 ? <Nothing>还没有送审过</Nothing> : null}
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {piece.revisions.map((revision) => (
          <VersionRow
            key={revision.id} piece={piece} revision={revision} chosen={chosen.includes(revision.id)}
            onChoose={(isChosen) => { choose(revision.id, isChosen); }} onReused={setReused}
          />
        ))}
      </Box>
    </Panelled>
  );
}
