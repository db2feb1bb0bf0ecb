import { Typography } from '@mui/material';
import { useFieldValue, type FieldProps } from 'react-admin';
import { countyDateTime, timeAgo } from './countyTime';

interface Props extends FieldProps {
  /** Shows how long ago, with the full time on hover. */
  ago?: boolean;
  empty?: string;
}

/** An instant in the county's time, whatever zone the browser is in. */
export function CountyDateTimeField({ ago = false, empty = '—', ...props }: Props) {
  const value: unknown = useFieldValue(props);
  const text = typeof value === 'string' ? countyDateTime(value) : '';
  return (
    <Typography component="span" variant="body2" title={text} sx={{ whiteSpace: 'nowrap' }}>
      {text === '' ? empty : ago && typeof value === 'string' ? timeAgo(value) : text}
    </Typography>
  );
}
