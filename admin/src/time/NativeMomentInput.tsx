import { Box, TextField } from '@mui/material';
import { useState } from 'react';
import { FieldTitle, InputHelperText, useInput, type InputProps } from 'react-admin';

export type MomentProps = Pick<InputProps, 'source' | 'label' | 'validate' | 'helperText' | 'defaultValue' | 'resource'> & { fullWidth?: boolean };

interface Props extends MomentProps {
  type: 'date' | 'time' | 'datetime-local';
  /** What is shown while nothing is chosen, such as 年-月-日. */
  pattern: string;
  /** How the chosen value reads. */
  read: (typed: string) => string;
  format?: (value: unknown) => string;
  parse?: (typed: string) => string | null;
}

const asTyped = (value: unknown): string => (typeof value === 'string' ? value : '');
const asValue = (typed: string): string | null => (typed === '' ? null : typed);

// A browser writes dates by its own language, not by the page's: at rest its words give way to ours.
const wordsAside = { '& input': { color: 'transparent' } };

function Reading({ text, chosen, shown }: { text: string; chosen: boolean; shown: boolean }) {
  return (
    <Box
      component="span"
      aria-hidden
      sx={{ visibility: shown ? 'visible' : 'hidden', position: 'absolute', left: 14, right: 44, overflow: 'hidden', whiteSpace: 'nowrap', pointerEvents: 'none', color: chosen ? 'text.primary' : 'text.secondary' }}
    >
      {text}
    </Box>
  );
}

// A line that only repeats what is typed would leave with the focus, and what is pressed next would move from under the finger.
const isNews = (reading: string, typed: string): boolean => typed !== '' && reading !== typed;

/** The browser's own date or time input, reading in Chinese whatever language the browser speaks. */
export function NativeMomentInput({ type, pattern, read, format = asTyped, parse = asValue, source, label, helperText, fullWidth = true, ...rest }: Props) {
  const { field, fieldState, id, isRequired } = useInput({ source, ...rest, format, parse });
  const [typing, setTyping] = useState(false);
  const typed = asTyped(field.value);
  const reading = read(typed);
  return (
    <TextField
      {...field}
      id={id}
      type={type}
      size="small"
      margin="dense"
      fullWidth={fullWidth}
      error={fieldState.invalid}
      onFocus={() => setTyping(true)}
      onBlur={() => {
        setTyping(false);
        field.onBlur();
      }}
      label={<FieldTitle label={label} source={source} isRequired={isRequired} />}
      helperText={<InputHelperText error={fieldState.error?.message} helperText={typing && isNews(reading, typed) ? reading : (helperText ?? false)} />}
      sx={typing ? {} : wordsAside}
      slotProps={{ inputLabel: { shrink: true }, input: { startAdornment: <Reading text={typed === '' ? pattern : reading} chosen={typed !== ''} shown={!typing} /> } }}
    />
  );
}
