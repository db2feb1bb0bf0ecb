import { useQuery } from '@tanstack/react-query';
import { maxLength, NumberInput, SelectInput, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { FormGrid, Wide } from '../forms/editing';
import { PickInput, PickManyInput } from '../forms/inputs';
import { WordingHints } from '../forms/WordingHints';
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

/** A reviewed template that the lecture's station may use. */
export function TemplateInput() {
  const stationId: unknown = useWatch({ name: 'stationId' });
  const filter = typeof stationId === 'string' && stationId !== '' ? { ...open, usableAt: stationId } : open;
  return <PickInput source="templateId" reference="lectureTemplates" filter={filter} helperText="简介和听众用模板里审核过的文字，不用再审核" />;
}

const worded = { ownTitle: '自拟题目', placeText: '具体地点', audience: '听众', summary: '内容简介' } as const;

const toldAtOnce = { contactPhone: '联系电话' } as const;

/** What it is about in own words, where exactly, by whom and for whom; the time has its own commands. */
export function LectureFields() {
  const { workClasses, activityForms } = useLectureChoices();
  return (
    <FormGrid>
      <TextInput source="ownTitle" validate={titleRules} helperText="用菜单题目的不用填；自拟的要经过审核才会公布" />
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
        <WordingHints fields={worded} />
        <WordingHints fields={toldAtOnce} atOnce />
      </Wide>
    </FormGrid>
  );
}
