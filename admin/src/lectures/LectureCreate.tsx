import { useState } from 'react';
import { BooleanInput, required } from 'react-admin';
import { useClash } from '../forms/clash';
import { newRequestId } from '../forms/requestId';
import { CreatePage, FormGrid } from '../forms/editing';
import { StationInput } from '../forms/inputs';
import { CountyDateTimeInput } from '../time/CountyDateTimeInput';
import { GuardNotice } from './GuardNotice';
import { LectureFields, TemplateInput, TopicInput } from './LectureFields';
import { LecturePreviewBox } from './LecturePreviewBox';
import { SuggestedValues } from './SuggestedValues';

const mandatory = required();
const afterStart = (end: unknown, values: { startsAt?: string | null }): string | undefined =>
  typeof end === 'string' && values.startsAt && end <= values.startsAt ? '结束时间要晚于开始时间' : undefined;
const endRules = [required(), afterStart];

export default function LectureCreate() {
  const { clash, onError } = useClash();
  // One id for this form: a second tap on a bad line must not make a second lecture.
  const [requestId] = useState(newRequestId);
  return (
    <CreatePage title="安排宣讲" redirect="show" onFailure={onError} transform={(values: object) => ({ ...values, requestId })}>
      <FormGrid>
        <StationInput source="stationId" validate={mandatory} helperText="在哪个中心、所、站或点举行" />
        <TopicInput />
        <TemplateInput />
        <CountyDateTimeInput source="startsAt" validate={mandatory} />
        <CountyDateTimeInput source="endsAt" validate={endRules} helperText="按题目的时长自动填，可以改" />
      </FormGrid>
      <SuggestedValues />
      <LectureFields />
      <LecturePreviewBox />
      {clash ? <BooleanInput source="allowConflicts" helperText={false} /> : null}
      <BooleanInput source="lateEntry" helperText={false} />
      <BooleanInput source="asDraft" helperText={false} />
      <GuardNotice />
    </CreatePage>
  );
}
