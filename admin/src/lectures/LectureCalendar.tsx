import 'temporal-polyfill/global';
import { Alert, Box, Card, LinearProgress, useMediaQuery } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Form, RecordContextProvider, ResourceContextProvider, Title } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { StationInput } from '../forms/inputs';
import { lecturesBetween } from '../providers/lectureCommands';
import { CalendarGrid, type Stretch } from './CalendarGrid';
import { LectureViews } from './LectureViews';

function CalendarOf() {
  const within: unknown = useWatch({ name: 'within' });
  const phone = useMediaQuery((theme) => theme.breakpoints.down('sm'));
  const [stretch, setStretch] = useState<Stretch>();
  const filter = { ...stretch, ...(typeof within === 'string' ? { within } : {}) };
  const { data, isFetching, error } = useQuery({
    queryKey: ['lectures', 'calendar', filter],
    queryFn: ({ signal }) => lecturesBetween(filter, signal),
    enabled: stretch !== undefined,
    placeholderData: keepPreviousData,
  });
  return (
    <>
      {error ? <Alert severity="error">{error.message}</Alert> : null}
      <Card sx={{ mt: 1, p: { xs: 1, sm: 2 } }}>
        <Box sx={{ height: 4 }}>{isFetching ? <LinearProgress aria-label="加载中" /> : null}</Box>
        <CalendarGrid key={phone ? 'phone' : 'desk'} lectures={data ?? []} phone={phone} onStretch={setStretch} />
      </Card>
    </>
  );
}

/** The lectures on a calendar, in the county's time. */
export default function LectureCalendar() {
  return (
    <ResourceContextProvider value="lectures">
      <RecordContextProvider value={undefined}>
        <Title title="宣讲日历" />
        <LectureViews current="calendar" />
        <Form>
          <Box sx={{ maxWidth: 420 }}>
            <StationInput source="within" />
          </Box>
          <CalendarOf />
        </Form>
      </RecordContextProvider>
    </ResourceContextProvider>
  );
}
