import { EditPage } from '../forms/editing';
import { LecturerTeamFields } from './LecturerTeamFields';

export default function LecturerTeamEdit() {
  return (
    <EditPage>
      <LecturerTeamFields />
    </EditPage>
  );
}
