import AddIcon from '@mui/icons-material/AddToQueue';
import { NumberInput, required, TextInput } from 'react-admin';
import type { PairScreenInput, RegisterOfflineScreenInput } from '../../../schema/generated/admin/graphql';
import { CommandButton } from '../forms/CommandButton';
import { StationInput } from '../forms/inputs';
import { pairScreen, registerOfflineScreen } from '../providers/screenCommands';

const mandatory = required();
const sixDigits = (value: unknown): string | undefined => (/^\d{6}$/.test(String(value)) ? undefined : '配对码是 6 位数字');
const code = [required(), sixDigits];

/** Pairs the screen that shows a code. */
export function PairScreen() {
  return (
    <CommandButton<PairScreenInput>
      label="配对屏幕" icon={<AddIcon />} variant="contained" mayWait title="配对屏幕" submit="配对" done="已配对，屏幕会在几秒内开始播放"
      explanation={`在屏幕的浏览器里打开 ${location.origin}/screen/ ，把屏幕上显示的 6 位数字填在这里。配对码 10 分钟内有效。`} deed={pairScreen}
    >
      <TextInput source="code" label="配对码" validate={code} helperText={false} autoFocus slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 6, autoComplete: 'off' } }} />
      <TextInput source="name" label="屏幕名称" validate={mandatory} helperText="如：双石桥镇集市全彩屏" />
      <StationInput source="stationId" label="阵地" validate={mandatory} />
      <TextInput source="placeText" label="安装位置" helperText="如：集市东门" />
    </CommandButton>
  );
}

/** Puts down a strip or sign that no computer drives: its keeper types the words. */
export function RegisterOfflineScreen() {
  return (
    <CommandButton<RegisterOfflineScreenInput>
      label="登记不联网屏" mayWait title="登记不联网的屏" submit="登记" done="已登记"
      explanation="门头条屏等不能联网的屏，由管屏人手工录入内容，这里登记在册。" deed={registerOfflineScreen}
    >
      <TextInput source="name" label="屏幕名称" validate={mandatory} helperText={false} />
      <StationInput source="stationId" label="阵地" validate={mandatory} />
      <NumberInput source="widthPx" label="宽（像素）" min={1} validate={mandatory} helperText={false} />
      <NumberInput source="heightPx" label="高（像素）" min={1} validate={mandatory} helperText={false} />
      <TextInput source="keeperName" label="管屏人" helperText={false} />
      <TextInput source="placeText" label="安装位置" helperText="如：集市东门" />
    </CommandButton>
  );
}
