import { Alert } from '@mui/material';
import type { DeskRevision } from '../providers/deskCommands';
import { foundWordText } from './desk';

export type FoundWord = DeskRevision['wordingFindings'][number];

/** The words that a list speaks of, each with its place. */
export function FoundWords({ findings }: { findings: readonly FoundWord[] }) {
  return findings.map((finding, index) => (
    <Alert key={`${String(index)} ${finding.message}`} severity={finding.severity === 'BLOCK' ? 'error' : 'warning'}>{foundWordText(finding)}</Alert>
  ));
}
