import { TextField } from '@mui/material';
import { FieldTitle, InputHelperText, useInput, type InputProps } from 'react-admin';
import { countyDateTime, fromDateTimeInput, toDateTimeInput } from './countyTime';

type Props = Pick<InputProps, 'source' | 'label' | 'validate' | 'helperText' | 'defaultValue' | 'resource'> & { fullWidth?: boolean };

// The browser writes dates by its own language; the line below the input says it in the county's way.
/** A date and time typed and shown in the county's time, kept as a UTC instant. */
export function CountyDateTimeInput({ source, label, helperText, fullWidth = true, ...rest }: Props) {
  const { field, fieldState, id, isRequired } = useInput({
    source,
    ...rest,
    format: (value: unknown) => (typeof value === 'string' ? toDateTimeInput(value) : ''),
    parse: (value: unknown) => (typeof value === 'string' ? fromDateTimeInput(value) : null),
  });
  const { invalid, error } = fieldState;
  const spelled = countyDateTime(fromDateTimeInput(String(field.value)));
  return (
    <TextField
      {...field}
      id={id}
      type="datetime-local"
      size="small"
      margin="dense"
      fullWidth={fullWidth}
      error={invalid}
      label={<FieldTitle label={label} source={source} isRequired={isRequired} />}
      helperText={<InputHelperText error={error?.message} helperText={spelled === '' ? (helperText ?? '北京时间') : `${spelled}（北京时间）`} />}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
}
