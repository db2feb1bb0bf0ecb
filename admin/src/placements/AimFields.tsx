import AddIcon from '@mui/icons-material/Add';
import { Button, FormHelperText, Typography } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { BooleanInput, SelectArrayInput, TextArrayInput } from 'react-admin';
import { useFormState, useWatch } from 'react-hook-form';
import { usePermission } from '../account/usePermission';
import { FormGrid } from '../forms/editing';
import { PickManyInput } from '../forms/inputs';
import { choicesOf, tierLabels } from '../i18n/labels';
import { namesNothing, type PlanForm } from './planForm';
import { PlanPart } from './PlanPart';
import { useScreenGroups } from './useScreenGroups';

const byCode = { field: 'code', order: 'ASC' } as const;
const tiers = choicesOf(tierLabels);

interface Props {
  source: 'aim' | 'exceptions';
}

/** What the server found wrong with the whole choice of places, brought into view. */
function Refused({ source }: Props) {
  const { errors } = useFormState();
  const line = useRef<HTMLParagraphElement>(null);
  const message = (errors[source] as { message?: unknown } | undefined)?.message;
  useEffect(() => {
    if (message !== undefined) line.current?.scrollIntoView({ block: 'center' });
  }, [message]);
  return typeof message === 'string' ? <FormHelperText ref={line} error role="alert" sx={{ mb: 1 }}>{message}</FormHelperText> : null;
}

/** Places by what they have in common, for those who place all over the county. */
function CommonPlaces({ source }: Props) {
  const { data: groups = [] } = useScreenGroups();
  return (
    <>
      <SelectArrayInput source={`${source}.screenGroupIds`} label="屏幕组" choices={groups} helperText={false} />
      <TextArrayInput source={`${source}.stationTags`} label="阵地标签" helperText="输入后按回车；有一个就算" />
      <TextArrayInput source={`${source}.screenTags`} label="屏幕标签" helperText="输入后按回车；有一个就算" />
      <SelectArrayInput source={`${source}.tiers`} label="层级" choices={tiers} helperText={false} />
    </>
  );
}

function Places({ source }: Props) {
  const isCountyWide = usePermission('staff.manage');
  return (
    <FormGrid>
      <PickManyInput source={`${source}.subtreeIds`} label="阵地（含下级）" reference="stations" sort={byCode} />
      <PickManyInput source={`${source}.stationIds`} label="阵地（不含下级）" reference="stations" sort={byCode} />
      <PickManyInput source={`${source}.screenIds`} label="单块屏幕" reference="screens" />
      {isCountyWide ? <CommonPlaces source={source} /> : null}
    </FormGrid>
  );
}

/** Where it is shown: the whole county, or what is named, united. */
export function AimFields() {
  const isCountyWide = usePermission('staff.manage');
  const isEverywhere = useWatch<PlanForm>({ name: 'aim.everywhere' }) === true;
  return (
    <PlanPart title="放在哪里">
      <Refused source="aim" />
      {isCountyWide ? <BooleanInput source="aim.everywhere" label="全部阵地" helperText={false} /> : null}
      {isEverywhere ? null : <Places source="aim" />}
    </PlanPart>
  );
}

/** Where it is not shown in spite of that; out of the way until it is wanted. */
export function ExceptionFields() {
  const { exceptions } = useWatch<PlanForm>();
  const [isOpen, setOpen] = useState(false);
  const { errors } = useFormState();
  if (!isOpen && errors['exceptions'] === undefined && namesNothing(exceptions)) {
    return (
      <Button size="small" startIcon={<AddIcon />} onClick={() => setOpen(true)} sx={{ mt: 1 }}>
        加除外的阵地或屏幕
      </Button>
    );
  }
  return (
    <PlanPart title="其中不放的（除外）">
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>选到的地方一律不放，不论上面怎么选</Typography>
      <Refused source="exceptions" />
      <Places source="exceptions" />
    </PlanPart>
  );
}
