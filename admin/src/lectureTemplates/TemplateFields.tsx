import { Box, Chip, Typography } from '@mui/material';
import { maxLength, required, TextInput } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { FormGrid, Wide } from '../forms/editing';
import { WordingHints } from '../forms/WordingHints';
import { placeholders } from './template';

const nameRules = [required(), maxLength(20)];
const audienceRules = maxLength(40);
const summaryRules = maxLength(1000);
const worded = { audience: '听众', summary: '内容简介' } as const;

function Placeholders() {
  const { getValues, setValue } = useFormContext<{ summary?: string | null }>();
  const add = (word: string): void => setValue('summary', `${getValues('summary') ?? ''}${word}`, { shouldDirty: true });
  return (
    <Box sx={{ mb: 2 }}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 0.5 }}>
        点一下加到简介末尾；居民读到时自动换成每场宣讲的实际内容，还没定的显示“待定”。
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {placeholders.map(([word, name]) => (
          <Chip key={word} component="button" type="button" clickable label={`${name} ${word}`} onClick={() => add(word)} />
        ))}
      </Box>
    </Box>
  );
}

/** The words that many lectures share. */
export function TemplateFields() {
  return (
    <FormGrid>
      <TextInput source="name" validate={nameRules} helperText="工作人员看的名称，不公布" />
      <TextInput source="audience" validate={audienceRules} helperText="如：全体居民" />
      <Wide>
        <TextInput source="summary" validate={summaryRules} multiline minRows={4} helperText={false} />
        <Placeholders />
        <WordingHints fields={worded} />
      </Wide>
    </FormGrid>
  );
}
