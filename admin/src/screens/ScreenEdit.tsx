import { required, TextArrayInput, TextInput } from 'react-admin';
import { EditPage, FormGrid } from '../forms/editing';
import { StationInput } from '../forms/inputs';

const mandatory = required();

export default function ScreenEdit() {
  return (
    <EditPage redirect="show">
      <FormGrid>
        <TextInput source="name" validate={mandatory} helperText={false} />
        <StationInput source="stationId" validate={mandatory} />
        <TextInput source="placeText" helperText={false} />
        <TextInput source="openHours" helperText="如：06:30–21:30" />
        <TextInput source="keeperName" helperText={false} />
        <TextArrayInput source="tags" helperText="输入后按回车" />
      </FormGrid>
    </EditPage>
  );
}
