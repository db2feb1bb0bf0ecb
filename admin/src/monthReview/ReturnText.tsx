import { Box, Button } from '@mui/material';
import { minLength, required, TextInput } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import type { ReturnRevisionInput } from '../../../schema/generated/admin/graphql';
import { quickReasons } from '../desk/desk';
import { CommandButton } from '../forms/CommandButton';
import { returnRevision } from '../providers/deskCommands';
import type { MonthText } from '../providers/monthReviewCommands';

const written = [required('请写明原因'), minLength(2, '请写明原因')];

function QuickReasons() {
  const { setValue } = useFormContext();
  return (
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', mb: 1 }}>
      {quickReasons.filter(({ label }) => label !== '图片不清楚').map(({ label, reason }) => (
        <Button key={label} size="small" variant="outlined" color="error" title={reason} onClick={() => setValue('reason', reason, { shouldDirty: true, shouldValidate: true })}>{label}</Button>
      ))}
    </Box>
  );
}

/** Sends one text of the month back, with a reason that its author reads. */
export function ReturnText({ row: { revisionId, hash, lecture } }: { row: MonthText }) {
  return (
    <CommandButton<ReturnRevisionInput>
      label="退回" variant="text" grave title={`退回《${lecture.title}》？`} submit="退回" done="已退回，作者会看到原因" initial={{ revisionId, hash }} deed={returnRevision}
      explanation="只退这一条的文字，宣讲照常安排。作者改好以后再送审。"
    >
      <QuickReasons />
      <TextInput source="reason" label="退回原因（作者会看到，请写明怎么改）" validate={written} multiline maxRows={4} helperText={false} slotProps={{ htmlInput: { maxLength: 500 } }} />
    </CommandButton>
  );
}
