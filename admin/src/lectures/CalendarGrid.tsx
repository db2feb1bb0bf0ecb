import { Box } from '@mui/material';
import FullCalendar from '@fullcalendar/react';
import dayGridPlugin from '@fullcalendar/react/daygrid';
import listPlugin from '@fullcalendar/react/list';
import zhCn from '@fullcalendar/react/locales/zh-cn';
import '@fullcalendar/react/skeleton.css';
import classicTheme from '@fullcalendar/react/themes/classic';
import '@fullcalendar/react/themes/classic/palette.css';
import '@fullcalendar/react/themes/classic/theme.css';
import timeGridPlugin from '@fullcalendar/react/timegrid';
import { useRef } from 'react';
import { useNavigate } from 'react-router-dom';
import type { CalendarLecture } from '../providers/lectureCommands';
import { placeName } from '../stations/station';
import { countyZone } from '../time/countyTime';
import { statusTone, statusWord } from './lecture';
import { useFocusableScrollers } from './useFocusableScrollers';

/** What the calendar looks at. */
export interface Stretch {
  from: string;
  until: string;
}

// Dark grounds under white text: each passes 4.5:1.
const grounds = { good: '#1f5a43', waiting: '#8a5a00', bad: '#a3261b', plain: '#56615b' } as const;

const palette = {
  '--fc-classic-primary': '#1f5a43',
  '--fc-classic-event': '#1f5a43',
  '--fc-classic-button': '#1f5a43',
  '--fc-classic-button-border': '#1f5a43',
  '--fc-classic-button-strong': '#153f2f',
  '--fc-classic-button-strong-border': '#153f2f',
  '--fc-classic-background': '#fffdf8',
  '--fc-classic-foreground': '#22302a',
  '--fc-classic-muted-foreground': '#55625b',
  '--fc-classic-faint-foreground': '#66716b',
  '--fc-classic-border': '#e4ddcd',
  '--fc-classic-today': '#f7e3b580',
} as const;

function eventOf(lecture: CalendarLecture) {
  const tone = statusTone(lecture);
  const prefix = tone === 'waiting' || tone === 'bad' ? `［${statusWord(lecture)}］` : '';
  return {
    id: lecture.id,
    title: `${prefix}${lecture.title} · ${placeName(lecture.station.name)}`,
    start: lecture.startsAt,
    end: lecture.endsAt,
    url: `/admin/lectures/${lecture.id}/show`,
    color: grounds[tone],
    contrastColor: '#fff',
  };
}

// The words that FullCalendar's own Chinese leaves in English.
const chinese = { ...zhCn, eventsHint: '宣讲活动', closeHint: '关闭', timedText: '定时', viewChangeHint: '切换视图' };

// FullCalendar clips a title in the middle of a character; on a phone there is room for two lines.
const eventTitle = '& a[href*="/lectures/"] > div:last-of-type > div:last-of-type';
const clippedTitle = { [eventTitle]: { overflow: 'hidden', textOverflow: 'ellipsis' } };
const wholeTitle = {
  [eventTitle]: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  '& a[href*="/lectures/"] > div:last-of-type > div:first-of-type': { flex: 'none', width: 92 },
};

interface Props {
  lectures: readonly CalendarLecture[];
  phone: boolean;
  onStretch: (stretch: Stretch) => void;
}

/** FullCalendar in Chinese and in the county's time; a list of days on a phone. */
export function CalendarGrid({ lectures, phone, onStretch }: Props) {
  const navigate = useNavigate();
  const ground = useRef<HTMLDivElement>(null);
  useFocusableScrollers(ground, '宣讲日历');
  return (
    <Box ref={ground} sx={{ ...palette, fontSize: 14, ...(phone ? wholeTitle : clippedTitle) }}>
      <FullCalendar
        plugins={[dayGridPlugin, timeGridPlugin, listPlugin, classicTheme]}
        locale={chinese}
        timeZone={countyZone}
        initialView={phone ? 'listWeek' : 'dayGridMonth'}
        headerToolbar={
          phone
            ? { start: 'title', end: 'prev,next' }
            : { start: 'prev,next today', center: 'title', end: 'dayGridMonth,timeGridWeek,listWeek' }
        }
        firstDay={1}
        height="auto"
        dayMaxEvents={4}
        eventTimeFormat={{ hour: '2-digit', minute: '2-digit', hour12: false }}
        slotMinTime="06:00"
        slotMaxTime="22:00"
        events={lectures.map(eventOf)}
        datesSet={({ start, end }) => onStretch({ from: start.toISOString(), until: end.toISOString() })}
        eventClick={({ event, jsEvent }) => {
          jsEvent.preventDefault();
          void navigate(`/lectures/${event.id}/show`);
        }}
      />
    </Box>
  );
}
