import { CreatePage } from '../forms/editing';
import { TopicFields } from './TopicFields';

export default function TopicCreate() {
  return (
    <CreatePage title="新建菜单题目">
      <TopicFields />
    </CreatePage>
  );
}
