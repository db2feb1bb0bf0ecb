import { Alert, Link as TextLink } from '@mui/material';
import { Link } from 'react-router-dom';
import { countyDateTime } from '../time/countyTime';
import { useCurrentGuardPeriods } from './useCurrentGuardPeriods';

/** Over every page while a guard period lasts: its name, until when, and whom to call today. */
export function GuardBanner() {
  const periods = useCurrentGuardPeriods();
  return (
    <>
      {periods.map((period) => (
        <Alert key={period.id} severity="warning" sx={{ mt: 1 }} role="note">
          重要保障期“
          <TextLink component={Link} to={`/guardPeriods/${period.id}/show`} color="inherit">
            {period.name}
          </TextLink>
          ”，到 {countyDateTime(period.endsAt)}：凡是让居民看到更多的改动都要第二个人签字，撤下的不用等。
          {period.dutyToday.length > 0 ? '今日值班：' : ''}
          {period.dutyToday.map((entry) => (
            <span key={`${entry.name} ${entry.phone}`}>
              {[entry.post, entry.name].filter(Boolean).join(' ')}{' '}
              <TextLink href={`tel:${entry.phone}`} color="inherit">
                {entry.phone}
              </TextLink>{' '}
            </span>
          ))}
        </Alert>
      ))}
    </>
  );
}
