import PreviousIcon from '@mui/icons-material/ChevronLeft';
import NextIcon from '@mui/icons-material/ChevronRight';
import { Box, IconButton, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import { Form, RecordContextProvider, ResourceContextProvider } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { StationInput } from '../forms/inputs';
import { monthName, shiftedMonth } from './monthReview';
import type { MonthChoice } from './useMonthChoice';

function TellChosen({ within, choose }: Pick<MonthChoice, 'within' | 'choose'>) {
  const typed: unknown = useWatch({ name: 'within' });
  const chosen = typeof typed === 'string' && typed !== '' ? typed : null;
  const { setValue } = useFormContext();
  const seen = useRef(within);
  useEffect(() => {
    const wasChosenElsewhere = seen.current !== within;
    seen.current = within;
    if (chosen === within) return;
    // The back button and links change the address too; then the form follows it.
    if (wasChosenElsewhere) setValue('within', within);
    else choose({ within: chosen });
  }, [chosen, within, choose, setValue]);
  return null;
}

/** The month, and whose lectures. */
export function MonthFilters({ month, within, choose }: MonthChoice) {
  return (
    <Box role="search" aria-label="选月份和阵地" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', displayPrint: 'none' }}>
      <Box sx={{ display: 'flex', alignItems: 'center' }}>
        <IconButton aria-label="上个月" onClick={() => choose({ month: shiftedMonth(month, -1) })} sx={{ minWidth: 44, minHeight: 44 }}><PreviousIcon /></IconButton>
        <Typography component="h2" aria-live="polite" sx={{ fontWeight: 600, minWidth: 96, textAlign: 'center' }}>{monthName(month)}</Typography>
        <IconButton aria-label="下个月" onClick={() => choose({ month: shiftedMonth(month, 1) })} sx={{ minWidth: 44, minHeight: 44 }}><NextIcon /></IconButton>
      </Box>
      <ResourceContextProvider value="lectures">
        <RecordContextProvider value={undefined}>
          <Form defaultValues={{ within }}>
            <Box sx={{ width: { xs: 'calc(100vw - 48px)', sm: 340 }, maxWidth: '100%' }}><StationInput source="within" /></Box>
            <TellChosen within={within} choose={choose} />
          </Form>
        </RecordContextProvider>
      </ResourceContextProvider>
    </Box>
  );
}
