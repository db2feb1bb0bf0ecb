import { Alert } from '@mui/material';
import { useResourceContext } from 'react-admin';
import { useCurrentGuardPeriods } from '../guardPeriods/useCurrentGuardPeriods';

/** The things of daily running whose pages, slides and lists residents read. What goes through review has its own notice. */
const readByResidents = new Set(['stations', 'organisations', 'lecturers', 'lecturerTeams', 'youthPalaces', 'screens']);

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
export function GuardForewarning() {
  const resource = useResourceContext() ?? '';
  return readByResidents.has(resource) ? <GuardWarning /> : null;
}
