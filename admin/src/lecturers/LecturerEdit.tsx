import { BooleanInput } from 'react-admin';
import { EditPage } from '../forms/editing';
import { LecturerFields } from './LecturerFields';

export default function LecturerEdit() {
  return (
    <EditPage>
      <LecturerFields numbered />
      <BooleanInput source="active" helperText={false} />
    </EditPage>
  );
}
