import { Alert, Box, Button, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { maxLength, TextInput } from 'react-admin';
import { useFormContext, useFormState, useWatch } from 'react-hook-form';
import { checkWording, type WordingHint } from '../providers/wordingCommands';
import { useCalm } from './useCalm';
import { mended, newTexts, wantsReason, wordedTexts, type WordedFields } from './wordingHint';

interface Props {
  fields: WordedFields;
  /** Residents read it as soon as it is saved: a warning is answered here, by a written reason, and not by reviewers. */
  atOnce?: boolean;
}

interface HintProps {
  hint: WordingHint;
  atOnce: boolean;
  label: string;
  /** The field with the suggestion in it; null when there is none, or the text is another by now. */
  better: string | null;
  onBetter: (text: string) => void;
}

const longestReason = maxLength(500);

// On a phone the button stands under the words instead of halving their line.
const actionBelow = { mt: 0.5, flexWrap: { xs: 'wrap', sm: 'nowrap' }, '& .MuiAlert-message': { flex: { xs: '1 1 60%', sm: '0 1 auto' } }, '& .MuiAlert-action': { pt: { xs: 0, sm: 0.5 } } } as const;

function Hint({ hint, atOnce, label, better, onBetter }: HintProps) {
  const action = better === null ? null : <Button color="inherit" onClick={() => onBetter(better)} sx={{ minHeight: 36 }}>改为“{hint.suggestion}”</Button>;
  return (
    <Alert severity={hint.severity === 'BLOCK' ? 'error' : 'warning'} sx={actionBelow} action={action}>
      {label}：{hint.message}（{hint.listName}，{hint.severity !== 'BLOCK' ? '不改就要写明理由' : atOnce ? '不改不能保存' : '不改不能送审'}）
    </Alert>
  );
}

/** What the word lists say of a form while it is written, with what to write instead; nothing while all is well. */
export function WordingHints({ fields, atOnce = false }: Props) {
  const { setValue } = useFormContext();
  const values = useWatch() as Record<string, unknown>;
  const { defaultValues = {}, errors } = useFormState();
  const written = useCalm(JSON.stringify(atOnce ? newTexts(fields, values, defaultValues) : wordedTexts(fields, values)));
  const texts = JSON.parse(written) as { field: string; text: string }[];
  const { data: hints = [] } = useQuery({
    queryKey: ['wordingCheck', written], queryFn: ({ signal }) => checkWording(texts, signal), enabled: texts.length > 0, staleTime: 60_000, retry: false,
  });
  const checked = new Map(texts.map(({ field, text }) => [field, text]));
  const betterOf = (hint: WordingHint): string | null => {
    const text = checked.get(hint.field) ?? '';
    return text === values[hint.field] ? mended(text, { ...hint, found: text.slice(hint.from, hint.to) }) : null;
  };
  return (
    <Box role="status" aria-label="用语检查" sx={{ width: '100%', mb: hints.length > 0 ? 2 : 0 }}>
      {hints.length > 0 ? <Typography variant="subtitle2" component="h2">用语检查</Typography> : null}
      {hints.map((hint) => (
        <Hint
          key={`${hint.field} ${String(hint.from)} ${hint.message}`} hint={hint} atOnce={atOnce} label={fields[hint.field] ?? ''} better={betterOf(hint)}
          onBetter={(text) => setValue(hint.field, text, { shouldDirty: true, shouldValidate: true })}
        />
      ))}
      {atOnce && wantsReason(hints, errors)
        ? <TextInput source="wordingReason" label="用语说明" multiline validate={longestReason} helperText="提醒的词确需使用的，写明理由，留存备查" sx={{ mt: 1 }} />
        : null}
    </Box>
  );
}
