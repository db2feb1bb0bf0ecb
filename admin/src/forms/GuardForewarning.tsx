import { Alert } from '@mui/material';
import { useResourceContext } from 'react-admin';
import { useCurrentGuardPeriods } from '../guardPeriods/useCurrentGuardPeriods';

/** Whose forms bring residents something new to read as soon as they are saved; what goes through review has its own notice. */
const waiting = {
  create: new Set(['stations', 'lecturers', 'youthPalaces']),
  edit: new Set(['stations', 'lecturers', 'youthPalaces', 'organisations', 'lectures', 'screens']),
} as const;

/** Before a change is saved that would wait for a second person, while a guard period lasts: that it will. */
export function GuardWarning() {
  const [period] = useCurrentGuardPeriods();
  if (!period) return null;
  return (
    <Alert severity="warning" role="status" sx={{ my: 1, width: '100%' }}>
      重要保障期“{period.name}”内：让居民看到更多的改动，保存后要由第二个人签字才生效；停用、撤下不用等。
    </Alert>
  );
}

/** The same, on the pages of things that residents read of. */
export function GuardForewarning({ deed }: { deed: keyof typeof waiting }) {
  const resource = useResourceContext() ?? '';
  return waiting[deed].has(resource) ? <GuardWarning /> : null;
}
