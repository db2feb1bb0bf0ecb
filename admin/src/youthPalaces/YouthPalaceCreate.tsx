import { CreatePage } from '../forms/editing';
import { YouthPalaceFields } from './YouthPalaceFields';

export default function YouthPalaceCreate() {
  return (
    <CreatePage redirect="show">
      <YouthPalaceFields />
    </CreatePage>
  );
}
