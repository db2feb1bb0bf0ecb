import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useState } from 'react';
import { Nothing, Panelled } from '../listing/Facts';
import { PreviewFrames } from '../preview/PreviewFrames';
import { revisionStateLabels } from '../i18n/labels';
import type { PiecePage } from './piece';

/** The piece as everybody will see it: its newest revision, and the live one while they differ. */
export function PiecePreview({ piece }: { piece: PiecePage }) {
  const [newest] = piece.revisions;
  const live = piece.revisions.find(({ state }) => state === 'LIVE');
  const [chosenId, setChosenId] = useState<string | null>(null);
  const chosen = piece.revisions.find(({ id }) => id === chosenId) ?? newest;
  if (!newest || !chosen) return <Panelled title="预览"><Nothing>还没有送审过，送审后就能预览。</Nothing></Panelled>;
  const choice = live && live.id !== newest.id ? (
    <ToggleButtonGroup exclusive size="small" value={chosen.id} onChange={(_event, id: string | null) => { if (id !== null) setChosenId(id); }} aria-label="看哪个版本">
      <ToggleButton value={newest.id}>最新版本（{revisionStateLabels[newest.state]}）</ToggleButton>
      <ToggleButton value={live.id}>正在展示的版本</ToggleButton>
    </ToggleButtonGroup>
  ) : null;
  return (
    <Panelled title="预览" actions={choice}>
      <PreviewFrames revisionId={chosen.id} title={piece.title} />
    </Panelled>
  );
}
