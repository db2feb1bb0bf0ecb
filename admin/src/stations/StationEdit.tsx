import { EditPage } from '../forms/editing';
import { StationFields } from './StationFields';

export default function StationEdit() {
  return (
    <EditPage redirect="show">
      <StationFields />
    </EditPage>
  );
}
