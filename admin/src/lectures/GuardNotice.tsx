import { Alert } from '@mui/material';
import { useWatch } from 'react-hook-form';
import { useCurrentGuardPeriods } from '../guardPeriods/useCurrentGuardPeriods';
import { guardNotice } from './lecture';

interface Typed {
  endsAt?: string | null;
  asDraft?: boolean;
}

/** Before a lecture is saved: that announcing it will need a second person, while a guard period lasts. */
export function GuardNotice() {
  const periods = useCurrentGuardPeriods();
  const [endsAt, asDraft] = useWatch({ name: ['endsAt', 'asDraft'] }) as [Typed['endsAt'], Typed['asDraft']];
  const notice = guardNotice(periods, { endsAt: endsAt ?? null, asDraft: asDraft === true }, new Date());
  return notice === '' ? null : <Alert severity="warning" role="status" sx={{ mt: 1, mb: 1, width: '100%' }}>{notice}</Alert>;
}
