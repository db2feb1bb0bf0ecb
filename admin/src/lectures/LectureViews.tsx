import CalendarIcon from '@mui/icons-material/CalendarMonth';
import ListIcon from '@mui/icons-material/TableRows';
import { ViewSwitch } from '../listing/ViewSwitch';

/** The two looks at the lectures. */
export function LectureViews({ current }: { current: 'list' | 'calendar' }) {
  return (
    <ViewSwitch
      views={[
        { to: '/lectures', label: '列表', icon: <ListIcon />, current: current === 'list' },
        { to: '/calendar', label: '日历', icon: <CalendarIcon />, current: current === 'calendar' },
      ]}
    />
  );
}
