import { Box, Link as TextLink, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { Nothing, Panelled } from '../listing/Facts';
import { ToneChip } from '../listing/LabelField';
import { statusTone, statusWord } from '../lectures/lecture';
import type { DashboardFigures } from '../providers/dashboardFigures';
import { countyClock } from '../time/countyTime';

type Lecture = DashboardFigures['todayLectures'][number];

function LectureLine({ lecture }: { lecture: Lecture }) {
  return (
    <Box component="li" sx={{ display: 'flex', columnGap: 1.5, rowGap: 0.5, py: 1, borderTop: '1px solid #eee6d6', alignItems: 'baseline', flexWrap: 'wrap' }}>
      <Typography component="span" sx={{ fontVariantNumeric: 'tabular-nums', fontWeight: 600, minWidth: 104 }}>
        {countyClock(lecture.startsAt)}–{countyClock(lecture.endsAt)}
      </Typography>
      <Box component="span" sx={{ flex: { xs: '1 1 100%', sm: '1 1 200px' }, order: { xs: 1, sm: 0 } }}>
        <TextLink component={Link} to={`/lectures/${lecture.id}/show`}>
          {lecture.title}
        </TextLink>
        <Typography component="span" variant="body2" sx={{ color: 'text.secondary', display: 'block' }}>
          {lecture.station.name}
        </Typography>
      </Box>
      <ToneChip label={statusWord(lecture)} tone={statusTone(lecture)} />
    </Box>
  );
}

/** The lectures of the county's today. */
export function TodayLectures({ lectures }: { lectures: readonly Lecture[] }) {
  return (
    <Panelled title="今天的宣讲">
      {lectures.length === 0 ? <Nothing>今天没有安排宣讲</Nothing> : null}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {lectures.map((lecture) => (
          <LectureLine key={lecture.id} lecture={lecture} />
        ))}
      </Box>
    </Panelled>
  );
}
