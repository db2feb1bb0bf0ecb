import { Box } from '@mui/material';
import { ArrayInput, BooleanInput, required, SimpleFormIterator, TextInput } from 'react-admin';
import { FormGrid } from '../forms/editing';
import { CountyDateTimeInput } from '../time/CountyDateTimeInput';
import { DayInput } from '../time/DayInput';

const mandatory = required();

/** When, why, and who is on duty. */
export function GuardFields() {
  return (
    <>
      <FormGrid>
        <TextInput source="name" validate={mandatory} helperText="如：全国两会" />
        <TextInput source="source" validate={mandatory} helperText="依据的通知：发文单位和文号" />
        <CountyDateTimeInput source="startsAt" validate={mandatory} />
        <CountyDateTimeInput source="endsAt" validate={mandatory} />
        <BooleanInput source="interruptsOff" helperText="紧急内容不再插到最前面" />
        <BooleanInput source="plainLook" helperText="居民网页改为灰色，用于公祭、哀悼日" />
      </FormGrid>
      <ArrayInput source="dutyList" helperText="日期不填就是每天；只给工作人员看，请填办公电话">
        <SimpleFormIterator disableClear>
          <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', md: '1fr 1fr 1fr 1fr' }, columnGap: 2, width: '100%' }}>
            <DayInput source="onDay" label="日期" />
            <TextInput source="name" label="姓名" validate={mandatory} helperText={false} />
            <TextInput source="post" label="职务" helperText={false} />
            <TextInput source="phone" label="值班电话" validate={mandatory} helperText={false} />
          </Box>
        </SimpleFormIterator>
      </ArrayInput>
    </>
  );
}
