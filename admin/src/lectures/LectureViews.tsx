import CalendarIcon from '@mui/icons-material/CalendarMonth';
import ListIcon from '@mui/icons-material/TableRows';
import { Box, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { Link } from 'react-router-dom';

/** The two looks at the lectures. */
export function LectureViews({ current }: { current: 'list' | 'calendar' }) {
  return (
    <Box sx={{ pt: 2 }}>
      <ToggleButtonGroup size="small" value={current} exclusive aria-label="查看方式">
        <ToggleButton value="list" component={Link} to="/lectures" sx={{ gap: 0.5, px: 1.2 }}>
          <ListIcon fontSize="small" />
          列表
        </ToggleButton>
        <ToggleButton value="calendar" component={Link} to="/calendar" sx={{ gap: 0.5, px: 1.2 }}>
          <CalendarIcon fontSize="small" />
          日历
        </ToggleButton>
      </ToggleButtonGroup>
    </Box>
  );
}
