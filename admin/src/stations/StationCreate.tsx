import { required } from 'react-admin';
import { CreatePage, FormGrid } from '../forms/editing';
import { EnumInput, StationInput } from '../forms/inputs';
import { tierLabels } from '../i18n/labels';
import { StationFields } from './StationFields';

const mandatory = required();

export default function StationCreate() {
  return (
    <CreatePage redirect="show">
      <FormGrid>
        <EnumInput source="tier" labels={tierLabels} validate={mandatory} defaultValue="STATION" />
        <StationInput source="parentId" helperText="中心没有上级，可以不填" />
      </FormGrid>
      <StationFields />
    </CreatePage>
  );
}
