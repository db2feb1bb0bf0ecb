import { Alert, Button, Link as TextLink } from '@mui/material';
import PosterIcon from '@mui/icons-material/PrintOutlined';
import PublicIcon from '@mui/icons-material/PublicOutlined';
import { EditButton, TopToolbar, useRecordContext } from 'react-admin';
import { Link } from 'react-router-dom';
import { revisionStateLabels } from '../i18n/labels';
import { Fact, Facts, Panelled } from '../listing/Facts';
import { ShowPage } from '../listing/ShowPage';
import { ToneChip } from '../listing/LabelField';
import { countyDateTime, countySpan } from '../time/countyTime';
import { changeSentence, lecturersOf, statusTone, statusWord, type LecturePage } from './lecture';
import { Abort, Cancel, Complete, Postpone, PublishDraft, Reschedule } from './LectureCommands';
import { LectureTexts } from './LectureTexts';

function LectureActions() {
  const lecture = useRecordContext<LecturePage>();
  if (!lecture) return <TopToolbar />;
  const draft = lecture.status === 'DRAFT';
  return (
    <TopToolbar sx={{ flexWrap: 'wrap', gap: 0.5 }}>
      {lecture.viewerCanComplete ? <Complete lecture={lecture} /> : null}
      {draft && lecture.viewerCanEdit ? <PublishDraft lecture={lecture} /> : null}
      {lecture.viewerCanReschedule ? <Reschedule lecture={lecture} /> : null}
      {lecture.viewerCanPostpone ? <Postpone lecture={lecture} /> : null}
      {lecture.viewerCanCancel ? <Cancel lecture={lecture} /> : null}
      {lecture.viewerCanAbort ? <Abort lecture={lecture} /> : null}
      {lecture.viewerCanEdit ? <EditButton /> : null}
    </TopToolbar>
  );
}

function PublicLinks({ lecture }: { lecture: LecturePage }) {
  if (lecture.status === 'DRAFT') return null;
  return (
    <>
      <Button size="small" href={lecture.publicUrl} target="_blank" rel="noopener" startIcon={<PublicIcon />}>
        居民看到的页面
      </Button>
      <Button size="small" href={lecture.posterUrl} target="_blank" rel="noopener" startIcon={<PosterIcon />}>
        打印海报
      </Button>
    </>
  );
}

// Once it is over, or not yet public, there is nothing to send round.
const toTell = new Set<LecturePage['status']>(['SCHEDULED', 'POSTPONED', 'CANCELLED', 'ABORTED']);

const reviewLabels: Partial<Record<string, string>> = revisionStateLabels;
const reviewWord = (state: string): string => reviewLabels[state] ?? state;

function LectureFacts({ lecture }: { lecture: LecturePage }) {
  const review = lecture.reviewState;
  return (
    <Facts>
      <Fact label="时间">{countySpan(lecture.startsAt, lecture.endsAt)}</Fact>
      <Fact label="状态">
        <ToneChip label={statusWord(lecture)} tone={statusTone(lecture)} />
      </Fact>
      <Fact label="阵地">
        <TextLink component={Link} to={`/stations/${lecture.stationId}/show`}>
          {lecture.station.name}
        </TextLink>
      </Fact>
      <Fact label="地点">{[lecture.facility?.name, lecture.placeText].filter(Boolean).join(' · ')}</Fact>
      <Fact label="宣讲员">{lecturersOf(lecture)}</Fact>
      <Fact label="听众">{lecture.audience}</Fact>
      <Fact label="宣讲形式">{lecture.form?.name}</Fact>
      <Fact label="工作类别">{lecture.workClass?.name}</Fact>
      <Fact label="人数上限">{lecture.capacity ?? '不限'}</Fact>
      <Fact label="到场人数">{lecture.headCount}</Fact>
      <Fact label="联系电话">{lecture.contactPhone ?? lecture.station.phone}</Fact>
      <Fact label="宣讲模板">{lecture.template?.name}</Fact>
      <Fact label="文字审核">{review ? reviewWord(review) : '没有自拟文字，无需审核'}</Fact>
      <Fact label="更新时间">{countyDateTime(lecture.updatedAt)}</Fact>
      <Fact label="内容简介" wide>
        {lecture.summary}
      </Fact>
    </Facts>
  );
}

function LectureBody() {
  const lecture = useRecordContext<LecturePage>();
  if (!lecture) return null;
  const changed = changeSentence(lecture);
  // A lecture that was saved a moment ago comes without its texts until it is read.
  const told = Boolean((lecture as Partial<LecturePage>).groupText);
  return (
    <>
      {lecture.announcement?.because ? (
        <Alert severity="warning" sx={{ mt: 2 }}>
          {lecture.announcement.because}{lecture.announcement.askedByName}已提请，现存为草稿；可签字的有：{lecture.announcement.signers.slice(0, 5).join('、') || '管理员'}。
        </Alert>
      ) : null}
      {changed ? (
        <Alert severity={lecture.status === 'CANCELLED' ? 'error' : 'warning'} sx={{ mt: 2 }}>
          <strong>{statusWord(lecture)}：</strong>
          {changed}
        </Alert>
      ) : null}
      <Panelled title={lecture.title} actions={<PublicLinks lecture={lecture} />}>
        <LectureFacts lecture={lecture} />
      </Panelled>
      {toTell.has(lecture.status) && told ? <LectureTexts lecture={lecture} /> : null}
    </>
  );
}

export default function LectureShow() {
  return (
    <ShowPage actions={<LectureActions />}>
      <LectureBody />
    </ShowPage>
  );
}
