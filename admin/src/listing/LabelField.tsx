import { Chip } from '@mui/material';
import { useFieldValue, type FieldProps } from 'react-admin';

export type Tone = 'good' | 'waiting' | 'bad' | 'plain';

const colours: Record<Tone, { color: string; bgcolor: string }> = {
  good: { color: '#1d4f33', bgcolor: '#dcefe2' },
  waiting: { color: '#6b4600', bgcolor: '#fbeac2' },
  bad: { color: '#8a1f16', bgcolor: '#fbe1dc' },
  plain: { color: '#37433d', bgcolor: '#ebe7dc' },
};

/** A word on a quiet ground; its tone only repeats what the word says. */
export function ToneChip({ label, tone = 'plain' }: { label: string; tone?: Tone }) {
  return <Chip component="span" size="small" label={label} sx={{ ...colours[tone], fontWeight: 500, borderRadius: 1 }} />;
}

interface Props extends FieldProps {
  labels: Record<string, string>;
  tones?: Partial<Record<string, Tone>>;
}

/** An enum value by its Chinese label. */
export function LabelField({ labels, tones = {}, ...props }: Props) {
  const value: unknown = useFieldValue(props);
  if (Array.isArray(value)) {
    return (
      <>
        {value.map((each) => (
          <ToneChip key={String(each)} label={labels[String(each)] ?? String(each)} />
        ))}
      </>
    );
  }
  if (typeof value !== 'string' || value === '') return <span>—</span>;
  return <ToneChip label={labels[value] ?? value} tone={tones[value] ?? 'plain'} />;
}
