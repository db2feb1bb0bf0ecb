import { NumberInput, required, TextInput } from 'react-admin';
import type {
  AbortLectureInput, CancelLectureInput, CompleteLectureInput, PostponeLectureInput, PublishLectureDraftInput, RescheduleLectureInput,
} from '../../../schema/generated/admin/graphql';
import { CommandButton } from '../forms/CommandButton';
import { PickInput } from '../forms/inputs';
import { WordingHints } from '../forms/WordingHints';
import { abortLecture, cancelLecture, completeLecture, postponeLecture, publishLectureDraft, rescheduleLecture } from '../providers/lectureCommands';
import { CountyDateTimeInput } from '../time/CountyDateTimeInput';
import type { LecturePage } from './lecture';

const mandatory = required();
const worded = { reason: '原因', phone: '咨询电话' } as const;
const told = '保存后，屏幕、网页和小程序会马上告诉居民。';
const keyOf = (lecture: LecturePage) => ({ id: lecture.id, version: lecture.version });
const phoneOf = (lecture: LecturePage) => ({ phone: lecture.contactPhone ?? lecture.station.phone ?? null });

function ReasonAndPhone() {
  return (
    <>
      <TextInput source="reason" label="原因" validate={mandatory} helperText="会公布给居民，如：暴雨天气" />
      <TextInput source="phone" label="咨询电话（办公电话）" validate={mandatory} helperText={false} />
      <WordingHints fields={worded} atOnce />
    </>
  );
}

interface Props {
  lecture: LecturePage;
}

export function Reschedule({ lecture }: Props) {
  const { startsAt, endsAt, facilityId, placeText } = lecture;
  return (
    <CommandButton<RescheduleLectureInput>
      label="改期" title="改期" explanation={`新的时间已经定了用这个；还没定请用“延期”。${told}`} submit="改期" done="已改期"
      initial={{ ...keyOf(lecture), startsAt, endsAt, facilityId: facilityId ?? null, placeText: placeText ?? null, ...phoneOf(lecture) }}
      deed={rescheduleLecture} mayInsist
    >
      <CountyDateTimeInput source="startsAt" label="新的开始时间" validate={mandatory} />
      <CountyDateTimeInput source="endsAt" label="新的结束时间" validate={mandatory} />
      <PickInput source="facilityId" label="功能室" reference="facilities" filter={{ stationId: lecture.stationId }} />
      <TextInput source="placeText" label="具体地点" helperText={false} />
      <ReasonAndPhone />
    </CommandButton>
  );
}

export function Postpone({ lecture }: Props) {
  return (
    <CommandButton<PostponeLectureInput>
      label="延期" title="延期，新时间待定" explanation={told} submit="延期" done="已延期，定下时间后请改期"
      initial={{ ...keyOf(lecture), ...phoneOf(lecture) }} deed={postponeLecture}
    >
      <ReasonAndPhone />
    </CommandButton>
  );
}

export function Cancel({ lecture }: Props) {
  return (
    <CommandButton<CancelLectureInput>
      label="取消" grave title="取消这场宣讲？" explanation={`取消后不能恢复。${told}`} submit="取消宣讲" done="已取消"
      initial={{ ...keyOf(lecture), ...phoneOf(lecture) }} deed={cancelLecture}
    >
      <ReasonAndPhone />
    </CommandButton>
  );
}

export function Abort({ lecture }: Props) {
  return (
    <CommandButton<AbortLectureInput>
      label="中止" grave title="中止这场宣讲？" explanation={`已经开始、中途停下来的用这个。${told}`} submit="中止宣讲" done="已中止"
      initial={{ ...keyOf(lecture), ...phoneOf(lecture) }} deed={abortLecture}
    >
      <ReasonAndPhone />
    </CommandButton>
  );
}

export function Complete({ lecture }: Props) {
  return (
    <CommandButton<CompleteLectureInput>
      label="填写完成情况" variant="contained" title="完成情况" submit="保存" done="已登记完成"
      initial={{ ...keyOf(lecture), summary: lecture.summary ?? null }} deed={completeLecture}
    >
      <NumberInput source="headCount" label="到场人数" min={0} validate={mandatory} helperText="按人次，估计数也可以" />
      <TextInput source="summary" label="活动小结" multiline minRows={3} helperText={false} />
    </CommandButton>
  );
}

export function PublishDraft({ lecture }: Props) {
  return (
    <CommandButton<PublishLectureDraftInput>
      label={lecture.announcement?.viewerCanSign && lecture.announcement.because ? '签字公布' : '公布'} variant="contained" title="公布这场宣讲？"
      explanation="公布后，居民就能看到。自拟的文字先送审。重要保障期内，先由一人提请，再由第二个人签字后公布。" submit="公布" done="已提交"
      initial={keyOf(lecture)} deed={publishLectureDraft} mayInsist
    />
  );
}
