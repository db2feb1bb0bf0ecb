import { useState } from 'react';
import { CreateButton, DataTable, ExportButton, FilterButton, FunctionField, List, NullableBooleanInput, SearchInput, SelectArrayInput, TopToolbar } from 'react-admin';
import { PickInput, StationInput } from '../forms/inputs';
import { activityStatusLabels, choicesOf } from '../i18n/labels';
import { exporterOf } from '../listing/exporterOf';
import { ToneChip } from '../listing/LabelField';
import { PrintButton } from '../listing/PrintButton';
import { ResponsiveTable } from '../listing/ResponsiveTable';
import { CountyDateTimeInput } from '../time/CountyDateTimeInput';
import { countyClock, countyDay, countySpan, countyWeekday, fromDateTimeInput } from '../time/countyTime';
import { lecturersOf, placeOf, statusTone, statusWord, type LectureRow } from './lecture';
import { LectureViews } from './LectureViews';

const filters = [
  <SearchInput key="q" source="q" alwaysOn placeholder="题目、阵地" />,
  <SelectArrayInput key="status" source="status" choices={choicesOf(activityStatusLabels)} alwaysOn helperText={false} />,
  <NullableBooleanInput key="awaitingSignature" source="awaitingSignature" nullLabel="不限" trueLabel="待签字" falseLabel="不待签字" helperText={false} />,
  <StationInput key="within" source="within" />,
  <StationInput key="stationId" source="stationId" />,
  <PickInput key="lecturerId" source="lecturerId" reference="lecturers" />,
  <PickInput key="teamId" source="teamId" reference="lecturerTeams" />,
  <PickInput key="topicId" source="topicId" reference="topics" optionText="title" />,
  <CountyDateTimeInput key="from" source="from" />,
  <CountyDateTimeInput key="until" source="until" />,
];

// What is coming is what one looks for; without this condition the list reaches back to the first lecture.
const fromToday = () => ({ from: fromDateTimeInput(`${countyDay(new Date())}T00:00`) });
const exporter = exporterOf<LectureRow>('宣讲活动', [
  { label: '日期', value: (row) => countyDay(row.startsAt) },
  { label: '开始', value: (row) => countyClock(row.startsAt) },
  { label: '结束', value: (row) => countyClock(row.endsAt) },
  { label: '题目', value: (row) => row.title },
  { label: '阵地', value: (row) => row.station.name },
  { label: '地点', value: placeOf },
  { label: '宣讲员', value: lecturersOf },
  { label: '状态', value: statusWord },
  { label: '到场人数', value: (row) => row.headCount },
  { label: '工作类别', value: (row) => row.workClass?.name },
  { label: '宣讲形式', value: (row) => row.form?.name },
  { label: '联系电话', value: (row) => row.contactPhone },
]);

const actions = (
  <TopToolbar>
    <FilterButton />
    <CreateButton label="安排宣讲" />
    <ExportButton />
    <PrintButton />
  </TopToolbar>
);

const Status = ({ row }: { row: LectureRow }) => <ToneChip label={statusWord(row)} tone={statusTone(row)} />;

export default function LectureList() {
  const [coming] = useState(fromToday);
  return (
    <>
      <LectureViews current="list" />
      <List<LectureRow> filters={filters} sort={{ field: 'startsAt', order: 'ASC' }} filterDefaultValues={coming} perPage={25} exporter={exporter} actions={actions}>
        <ResponsiveTable<LectureRow>
          rowClick="show"
          phone={{
            primary: (row) => row.title,
            secondary: (row) => `${countySpan(row.startsAt, row.endsAt)} ${row.station.name}`,
            tertiary: (row) => <Status row={row} />,
          }}
        >
          <DataTable.Col source="startsAt">
            <FunctionField<LectureRow>
              render={(row) => `${countyDay(row.startsAt)} ${countyWeekday(row.startsAt)} ${countyClock(row.startsAt)}–${countyClock(row.endsAt)}`}
              sx={{ whiteSpace: 'nowrap' }}
            />
          </DataTable.Col>
          <DataTable.Col source="title" disableSort />
          <DataTable.Col source="station" disableSort>
            <FunctionField<LectureRow> render={placeOf} />
          </DataTable.Col>
          <DataTable.Col source="lecturers" disableSort>
            <FunctionField<LectureRow> render={lecturersOf} />
          </DataTable.Col>
          <DataTable.Col source="status" disableSort>
            <FunctionField<LectureRow> render={(row) => <Status row={row} />} />
          </DataTable.Col>
          <DataTable.NumberCol source="headCount" disableSort />
        </ResponsiveTable>
      </List>
    </>
  );
}
