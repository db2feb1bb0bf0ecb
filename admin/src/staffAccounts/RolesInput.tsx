import { Box } from '@mui/material';
import { ArrayInput, CheckboxGroupInput, required, SimpleFormIterator, useSourceContext } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { AddLineButton } from '../forms/AddLineButton';
import { EnumInput, PickInput, StationInput } from '../forms/inputs';
import { choicesOf, roleLabels, stageLabels } from '../i18n/labels';

const mandatory = required();
const stationRoles = ['STATION_MANAGER', 'STATION_KEEPER', 'SCREEN_KEEPER'];

const addRole = <AddLineButton label="再加一个角色" />;

function ScopeInput() {
  const { getSource } = useSourceContext();
  const role: unknown = useWatch({ name: getSource('role') });
  if (stationRoles.includes(String(role))) return <StationInput source="stationId" label="管哪个阵地（含下级）" validate={mandatory} />;
  if (role === 'TEAM_MANAGER') return <PickInput source="teamId" label="管哪个宣讲团" reference="lecturerTeams" validate={mandatory} />;
  if (role !== 'REVIEWER') return null;
  return (
    <>
      <PickInput source="organisationId" label="审哪个单位的稿" reference="organisations" validate={mandatory} />
      <CheckboxGroupInput source="stages" label="审核环节" choices={choicesOf(stageLabels)} validate={mandatory} helperText={false} />
    </>
  );
}

/** Roles, each with the scope that it needs. */
export function RolesInput({ startWith }: { startWith?: object[] }) {
  return (
    <ArrayInput source="roles" validate={mandatory} helperText={false} {...(startWith ? { defaultValue: startWith } : {})}>
      <SimpleFormIterator disableReordering disableClear addButton={addRole}>
        <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' }, columnGap: 2, width: '100%' }}>
          <EnumInput source="role" label="角色" labels={roleLabels} validate={mandatory} />
          <ScopeInput />
        </Box>
      </SimpleFormIterator>
    </ArrayInput>
  );
}
