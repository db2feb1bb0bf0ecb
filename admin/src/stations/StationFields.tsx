import { maxLength, maxValue, minValue, NumberInput, required, TextArrayInput, TextInput } from 'react-admin';
import { FormGrid, Wide } from '../forms/editing';
import { PickInput } from '../forms/inputs';
import { WordingHints } from '../forms/WordingHints';

const mandatory = required();
const name = [required(), maxLength(60)];
const latitude = [minValue(-90), maxValue(90)];
const longitude = [minValue(-180), maxValue(180)];

const worded = { name: '名称', address: '地址', openingHours: '开放时间', phone: '电话' } as const;

/** What a station is and where one finds it; tier and parent are changed by a move. */
export function StationFields() {
  return (
    <FormGrid>
      <TextInput source="code" validate={mandatory} helperText="如：WH0514，导入时按它对应" />
      <TextInput source="name" validate={name} helperText={false} />
      <PickInput source="organisationId" reference="organisations" />
      <TextInput source="openingHours" helperText="如：周一至周五 8:30–12:00、14:30–18:00" />
      <Wide>
        <TextInput source="address" helperText={false} />
      </Wide>
      <TextInput source="phone" helperText="办公电话，会公布给居民" />
      <TextInput source="headName" helperText={false} />
      <TextInput source="keeperName" helperText={false} />
      <TextArrayInput source="tags" helperText="输入后按回车" />
      <NumberInput source="latitude" validate={latitude} helperText="填了才会出现在地图上" />
      <NumberInput source="longitude" validate={longitude} helperText={false} />
      <Wide>
        <TextInput source="summary" multiline minRows={3} helperText={false} />
        <WordingHints fields={worded} atOnce />
      </Wide>
    </FormGrid>
  );
}
