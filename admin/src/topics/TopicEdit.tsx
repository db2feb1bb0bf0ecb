import { BooleanInput } from 'react-admin';
import { EditPage } from '../forms/editing';
import { TopicFields } from './TopicFields';

export default function TopicEdit() {
  return (
    <EditPage>
      <TopicFields />
      <BooleanInput source="active" helperText={false} />
    </EditPage>
  );
}
