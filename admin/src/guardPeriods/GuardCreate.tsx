import { CreatePage } from '../forms/editing';
import { GuardFields } from './GuardFields';
import { GuardScope } from './GuardScope';

const usual = { interruptsOff: true, plainLook: false };

export default function GuardCreate() {
  return (
    <CreatePage title="设置重要保障期" redirect="show" record={usual}>
      <GuardScope />
      <GuardFields />
    </CreatePage>
  );
}
