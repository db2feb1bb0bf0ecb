import { CreatePage } from '../forms/editing';
import { LecturerFields } from './LecturerFields';

export default function LecturerCreate() {
  return (
    <CreatePage>
      <LecturerFields />
    </CreatePage>
  );
}
