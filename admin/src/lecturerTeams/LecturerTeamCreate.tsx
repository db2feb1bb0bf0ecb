import { CreatePage } from '../forms/editing';
import { LecturerTeamFields } from './LecturerTeamFields';

export default function LecturerTeamCreate() {
  return (
    <CreatePage>
      <LecturerTeamFields />
    </CreatePage>
  );
}
