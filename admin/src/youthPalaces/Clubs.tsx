import { Box } from '@mui/material';
import { BooleanInput, NumberInput, required, TextInput, useDataProvider } from 'react-admin';
import type { ClubRowFragment } from '../../../schema/generated/admin/graphql';
import { CommandButton } from '../forms/CommandButton';
import { EnumInput } from '../forms/inputs';
import { WordingHints } from '../forms/WordingHints';
import { clubKindLabels } from '../i18n/labels';
import { Nothing, Panelled } from '../listing/Facts';
import { ToneChip } from '../listing/LabelField';
import type { PalacePage } from './palace';

type Club = ClubRowFragment;
const mandatory = required();
const worded = { name: '社团名称', grades: '年级', room: '教室', instructorName: '辅导员' } as const;

function ClubFields() {
  return (
    <>
      <TextInput source="name" label="社团名称" validate={mandatory} helperText={false} />
      <EnumInput source="kind" label="类别" labels={clubKindLabels} validate={mandatory} />
      <TextInput source="grades" label="年级" helperText="如：三至六年级" />
      <NumberInput source="capacity" label="人数" min={1} helperText={false} />
      <TextInput source="room" label="教室" helperText={false} />
      <TextInput source="instructorName" label="辅导员" helperText={false} />
      <WordingHints fields={worded} atOnce />
    </>
  );
}

function ClubLine({ club, editable }: { club: Club; editable: boolean }) {
  const provider = useDataProvider();
  const details = [club.grades, club.capacity ? `${club.capacity} 人` : '', club.room, club.instructorName].filter(Boolean).join(' · ');
  return (
    <Box component="li" sx={{ display: 'flex', alignItems: 'center', gap: 1, py: 0.75, flexWrap: 'wrap', borderTop: '1px solid #eee6d6' }}>
      <ToneChip label={clubKindLabels[club.kind]} />
      <Box component="span" sx={{ flex: '1 1 160px' }}>
        {club.name}
        {club.active ? '' : '（停办）'}
        <Box component="span" sx={{ color: 'text.secondary', ml: 1, fontSize: 13 }}>
          {details}
        </Box>
      </Box>
      {editable ? (
        <CommandButton<Club>
          label="修改" variant="text" mayWait title={`修改“${club.name}”`} submit="保存" done="社团已保存" initial={{ ...club }}
          deed={(values) => provider.update('clubs', { id: club.id, data: values, previousData: club })}
        >
          <ClubFields />
          <BooleanInput source="active" label="开班" helperText={false} />
        </CommandButton>
      ) : null}
    </Box>
  );
}

/** The clubs of a palace. */
export function Clubs({ palace }: { palace: PalacePage }) {
  const provider = useDataProvider();
  const add = palace.viewerCanEdit ? (
    <CommandButton<Record<string, unknown>>
      label="添加社团" mayWait title="添加社团" submit="添加" done="社团已添加" initial={{ palaceId: palace.id }}
      deed={(values) => provider.create('clubs', { data: values })}
    >
      <ClubFields />
    </CommandButton>
  ) : null;
  return (
    <Panelled title="社团" actions={add}>
      {palace.clubs.length === 0 ? <Nothing>还没有社团</Nothing> : null}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {palace.clubs.map((club) => (
          <ClubLine key={club.id} club={club} editable={palace.viewerCanEdit} />
        ))}
      </Box>
    </Panelled>
  );
}
