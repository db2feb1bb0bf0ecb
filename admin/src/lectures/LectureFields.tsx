import { useQuery } from '@tanstack/react-query';
import { maxLength, NumberInput, SelectInput, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { FormGrid, Wide } from '../forms/editing';
import { PickInput, PickManyInput } from '../forms/inputs';
import { lectureChoices } from '../providers/lectureCommands';

const shortText = maxLength(60);
const titleText = maxLength(40);
const needsTitle = (title: unknown, values: { topicId?: string | null }): string | undefined =>
  title || values.topicId ? undefined : '请选择宣讲菜单题目，或自拟题目';
const titleRules = [titleText, needsTitle];

/** The short lists, read once. */
export function useLectureChoices() {
  const { data } = useQuery({ queryKey: ['lectureChoices'], queryFn: ({ signal }) => lectureChoices(signal), staleTime: 600_000 });
  return data ?? { workClasses: [], activityForms: [], lectureSeries: [] };
}

/** The rooms of the station that is chosen. */
function FacilityOfStation() {
  const stationId: unknown = useWatch({ name: 'stationId' });
  if (typeof stationId !== 'string' || stationId === '') return null;
  return <PickInput source="facilityId" reference="facilities" filter={{ stationId }} />;
}

const open = { active: true };

/** A title of the course menu. */
export function TopicInput() {
  return <PickInput source="topicId" reference="topics" optionText="title" filter={open} helperText="菜单里的题目已经审核，可以直接公布" />;
}

/** What it is about in own words, where exactly, by whom and for whom; the time has its own commands. */
export function LectureFields() {
  const { workClasses, activityForms } = useLectureChoices();
  return (
    <FormGrid>
      <TextInput source="ownTitle" validate={titleRules} helperText="自拟的题目和简介要经过审核才会公布" />
      <FacilityOfStation />
      <TextInput source="placeText" validate={shortText} helperText="如：村委会门前广场" />
      <PickManyInput source="lecturerIds" reference="lecturers" filter={{ active: true }} helperText="可以先不填" />
      <TextInput source="audience" validate={shortText} helperText={false} />
      <SelectInput source="workClassId" choices={workClasses} helperText={false} />
      <SelectInput source="formId" choices={activityForms} helperText={false} />
      <NumberInput source="capacity" min={1} helperText="不填就是不限人数" />
      <TextInput source="contactPhone" helperText="请填办公电话，会公布给居民" />
      <Wide>
        <TextInput source="summary" multiline minRows={2} helperText={false} />
      </Wide>
    </FormGrid>
  );
}
