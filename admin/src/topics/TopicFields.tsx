import { NumberInput, required, SelectInput, TextInput } from 'react-admin';
import { FormGrid, Wide } from '../forms/editing';
import { useLectureChoices } from '../lectures/LectureFields';

const mandatory = required();

export function TopicFields() {
  const { lectureSeries, workClasses, activityForms } = useLectureChoices();
  return (
    <FormGrid>
      <Wide>
        <TextInput source="title" validate={mandatory} helperText="题目会公布给居民，改动后要重新审核" />
      </Wide>
      <SelectInput source="seriesId" choices={lectureSeries} helperText={false} />
      <NumberInput source="minutes" min={5} max={480} helperText="安排宣讲时按它填好结束时间" />
      <SelectInput source="workClassId" choices={workClasses} helperText={false} />
      <SelectInput source="formId" choices={activityForms} helperText={false} />
    </FormGrid>
  );
}
