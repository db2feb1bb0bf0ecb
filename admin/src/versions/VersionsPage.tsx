import PrintIcon from '@mui/icons-material/Print';
import SwapIcon from '@mui/icons-material/SwapHoriz';
import { Alert, Box, Button, FormControlLabel, Switch, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Title } from 'react-admin';
import { Link, useSearchParams } from 'react-router-dom';
import { revisionStateLabels } from '../i18n/labels';
import { Nothing, Panelled } from '../listing/Facts';
import { ToneChip } from '../listing/LabelField';
import { PageState } from '../listing/PageState';
import { pieceTones } from '../pieces/piece';
import { versionDiff, type ReusedVersion, type VersionDiff } from '../providers/versionCommands';
import { countyDateTime } from '../time/countyTime';
import { FieldDiff } from './FieldDiff';
import { MediumDiff } from './MediumDiff';
import { ReuseOutcome, ReuseVersion } from './ReuseVersion';
import { comparePath, versionNumber } from './version';

type Head = VersionDiff['from'];

interface HeadProps {
  diff: VersionDiff;
  head: Head;
  side: string;
  onReused: (reused: ReusedVersion) => void;
}

function VersionHead({ diff, head, side, onReused }: HeadProps) {
  const { piece } = diff;
  const name = piece ? `第 ${String(versionNumber(piece.revisions, head.id))} 版` : '';
  return (
    <Box sx={{ minWidth: 0 }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography component="h2" variant="subtitle1" sx={{ fontWeight: 600 }}>{`${side} ${name}`.trim()}</Typography>
        <ToneChip label={revisionStateLabels[head.state]} tone={pieceTones[head.state]} />
      </Box>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {countyDateTime(head.submittedAt)} 送审{head.submittedByName ? `（${head.submittedByName}）` : ''}{head.liveAt ? `，${countyDateTime(head.liveAt)} 发布` : ''}
      </Typography>
      <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>校验值 <code title={head.hash}>{head.hash.slice(0, 8)}</code></Typography>
      {piece?.viewerCanReuseRevision ? <Box sx={{ displayPrint: 'none', ml: -0.5 }}><ReuseVersion revisionId={head.id} name={name} onReused={onReused} /></Box> : null}
    </Box>
  );
}

function Comparison({ diff }: { diff: VersionDiff }) {
  const [all, setAll] = useState(false);
  const [reused, setReused] = useState<ReusedVersion | null>(null);
  const fields = diff.fields.filter(({ change }) => all || change !== 'SAME');
  const media = diff.media.filter(({ change }) => all || change !== 'SAME');
  return (
    <>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap', mt: 2, displayPrint: 'none' }}>
        {diff.piece ? <Button size="small" component={Link} to={`/pieces/${diff.piece.id}/show`}>回到《{diff.piece.title}》</Button> : null}
        <Box sx={{ flex: 1 }} />
        <FormControlLabel control={<Switch checked={all} onChange={(_event, checked) => { setAll(checked); }} />} label="没有改动的也显示" />
        <Button size="small" startIcon={<SwapIcon />} component={Link} to={comparePath(diff.to.id, diff.from.id)} replace>左右对调</Button>
        <Button size="small" startIcon={<PrintIcon />} onClick={() => { window.print(); }}>打印</Button>
      </Box>
      {reused ? <ReuseOutcome reused={reused} /> : null}
      <Panelled title={diff.piece ? `《${diff.piece.title}》两个版本的对比` : '两个版本的对比'}>
        <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(0, 1fr)' }, gap: { xs: 1.5, md: 3 }, mb: 1.5 }}>
          <VersionHead diff={diff} head={diff.from} side="原版本" onReused={setReused} />
          <VersionHead diff={diff} head={diff.to} side="新版本" onReused={setReused} />
        </Box>
        {diff.isSame ? <Alert severity="info">两个版本完全相同。</Alert> : (
          <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
            <del>删除线</del>是原版本里删去的文字，<ins>下划线</ins>是新版本里增加的文字。
          </Typography>
        )}
        {fields.map((field) => <FieldDiff key={field.key} field={field} />)}
        {media.map((medium, index) => <MediumDiff key={`${medium.role}${String(index)}`} medium={medium} />)}
      </Panelled>
    </>
  );
}

/** Two versions of one text side by side; which ones stands in the address, so that it can be shared. */
export default function VersionsPage() {
  const [search] = useSearchParams();
  const [fromId, toId] = [search.get('from') ?? '', search.get('to') ?? ''];
  const asked = fromId !== '' && toId !== '';
  const diff = useQuery({ queryKey: ['versionDiff', fromId, toId], queryFn: ({ signal }) => versionDiff(fromId, toId, signal), enabled: asked });
  return (
    <Box sx={{ maxWidth: 1200 }}>
      <Title title="版本对比" />
      {asked ? (
        <PageState query={diff}>
          {(found) => found ? <Comparison diff={found} /> : <Panelled title="版本对比"><Nothing>没有这两个版本，或者它们不属于同一条内容。</Nothing></Panelled>}
        </PageState>
      ) : (
        <Panelled title="版本对比"><Nothing>请到一条内容的页面，在“版本”里勾选两个版本来对比。</Nothing></Panelled>
      )}
    </Box>
  );
}
