import { BooleanInput } from 'react-admin';
import { EditPage } from '../forms/editing';
import { YouthPalaceFields } from './YouthPalaceFields';

export default function YouthPalaceEdit() {
  return (
    <EditPage redirect="show">
      <YouthPalaceFields founded />
      <BooleanInput source="active" helperText={false} />
    </EditPage>
  );
}
