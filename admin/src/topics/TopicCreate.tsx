import { CreatePage } from '../forms/editing';
import { TopicFields } from './TopicFields';

export default function TopicCreate() {
  return (
    <CreatePage>
      <TopicFields />
    </CreatePage>
  );
}
