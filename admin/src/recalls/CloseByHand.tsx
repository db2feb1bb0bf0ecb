import { required, TextInput } from 'react-admin';
import { CommandButton } from '../forms/CommandButton';
import { closeByHand, type Closing, type RecallLine } from '../providers/recallCommands';
import { CountyDateTimeInput } from '../time/CountyDateTimeInput';
import { PhotoInput } from './PhotoInput';

const mandatory = required('请填写');

/** 人工确认: who stood before the screen, when, and the photo. */
export function CloseByHand({ line }: { line: RecallLine }) {
  return (
    <CommandButton<Closing>
      label="人工确认" variant="contained" title={`人工确认：${line.screen?.name ?? '这块屏幕'}`} submit="确认已停播" done="已登记人工确认"
      explanation="请到现场看过、屏幕上确实不再播放这条内容以后再登记。登记以后不能修改。"
      initial={{ recallId: line.recallId, screenId: line.screenId, seenBy: '', seenAt: new Date().toISOString(), note: '', photo: null }}
      deed={closeByHand}
    >
      <TextInput source="seenBy" label="现场查看人" validate={mandatory} helperText={false} />
      <CountyDateTimeInput source="seenAt" label="查看时间" validate={mandatory} />
      <PhotoInput source="photo" label="拍现场照片" />
      <TextInput source="note" label="说明（如：断电、播放盒已拆除）" helperText={false} multiline />
    </CommandButton>
  );
}
