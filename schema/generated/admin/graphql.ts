/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Breaks a lecture off after its start (中途停办). */
export type AbortLectureInput = {
  /** Which one. */
  id: string;
  /** An office's telephone (咨询电话); the lecture's or station's when left out. */
  phone?: string | null | undefined;
  /** Why (原因), as the public reads it. */
  reason: string;
  /** The version that was read. */
  version: number;
  /** Why words of its public texts are used although a list warns of them, at most 500 characters; asked for with WORDING_REASON_NEEDED (用语说明). */
  wordingReason?: string | null | undefined;
};

/** What was changed after the announcement (变更类型). */
export type ActivityChangeKind =
  /** Called off (取消). */
  | 'CANCELLED'
  /** Put off, the new time unknown (延期). */
  | 'POSTPONED'
  /** Moved to another place (改地点). */
  | 'RELOCATED'
  /** Moved to a known new time (改期). */
  | 'RESCHEDULED';

/** Where an activity stands (活动状态). */
export type ActivityStatus =
  /** Broken off after its start (中途停办). */
  | 'ABORTED'
  /** Called off before its start (已取消). */
  | 'CANCELLED'
  /** Held, with a head count (已完成). */
  | 'COMPLETED'
  /** Not announced yet (草稿). */
  | 'DRAFT'
  /** Put off, the new time unknown (延期待定). */
  | 'POSTPONED'
  /** Sent back to be completed again (已退回). */
  | 'RETURNED'
  /** Announced, with a known time (已排期). */
  | 'SCHEDULED'
  /** Checked with its evidence (已核验). */
  | 'VERIFIED'
  /** Struck out after it was verified (已作废). */
  | 'VOIDED';

/** A new weekly hour (新增课时). */
export type AddTimetableSlotInput = {
  /** Its club (社团). */
  clubId: string;
  /** End, 17:20 (结束). */
  endTime: string;
  /** Room, when it is not the club's own (活动室). */
  room?: string | null | undefined;
  /** Start, 16:20 (开始). */
  startTime: string;
  /** First day (起始日期). */
  validFrom: string;
  /** Last day (截止日期); left out: until further notice. */
  validUntil?: string | null | undefined;
  /** 1 = Monday … 7 = Sunday (星期). */
  weekday: number;
  /** Why words of its public texts are used although a list warns of them, at most 500 characters; asked for with WORDING_REASON_NEEDED (用语说明). */
  wordingReason?: string | null | undefined;
};

/** Who reviews in whose place, on which days (安排代审). */
export type AppointDeputyInput = {
  /** B角: an active account, another one. */
  deputyId: string;
  /** First day in the county's time zone (开始日期). */
  from: string;
  /** A角: an active reviewer's account. */
  principalId: string;
  /** Why, such as 出差, at most 200 characters (原因). */
  reason: string;
  /** Last day, inclusive (结束日期). */
  until: string;
};

/** A reviewer's yes to exactly the text that was read (审核通过). */
export type ApproveRevisionInput = {
  /** The seal of the text as it was read; another one is refused with CONFLICT (校验值). */
  hash: string;
  /** A note for the record, at most 500 characters (审核意见). */
  note?: string | null | undefined;
  /** That it was proofread too (已校). */
  proofread: boolean;
  /** The revision. */
  revisionId: string;
  /** The stage it was seen to wait for; another one is refused with CONFLICT (审次). */
  stage: ReviewStage;
  /** Why words that a list warns of are used all the same, at most 500 characters; the last stage asks for it with WORDING_REASON_NEEDED (用语说明). */
  wordingReason?: string | null | undefined;
};

/** A reviewer's yes to several texts that were read together (批量审核通过). */
export type ApproveRevisionsInput = {
  /** The texts, 1 to 200, each once. */
  items: Array<ApprovedItemInput>;
  /** A note for the record of each, at most 500 characters (审核意见). */
  note?: string | null | undefined;
  /** That all of them were proofread too (已校). */
  proofread: boolean;
};

/** One text of a batch, exactly as it was read (批量审核的一条). */
export type ApprovedItemInput = {
  /** The seal of the text as it was read (校验值). */
  hash: string;
  /** The revision. */
  revisionId: string;
  /** The stage it was seen to wait for (审次). */
  stage: ReviewStage;
  /** Why words of this text that a list warns of are used all the same, at most 500 characters; the last stage asks for it with WORDING_REASON_NEEDED (用语说明). */
  wordingReason?: string | null | undefined;
};

/** What waits for somebody (待处理的事). */
export type AttentionKind =
  /** The CMS has not been reached for more than ten minutes (内容未同步). */
  | 'CONTENT_OLD'
  /** Changes that a guard period holds and that the viewer may sign (待签改动等我签字). */
  | 'HELD_CHANGES_WAITING'
  /** Lectures that have ended without a head count (未登记人次). */
  | 'LECTURES_UNRECORDED'
  /** Live pieces that the CMS no longer has (内容系统里缺失). */
  | 'PIECES_MISSING'
  /** Placements of which something shows more and waits for a signature (投放待签字). */
  | 'PLACEMENTS_WAITING'
  /** Recalls with screens that have not confirmed, or that show the piece again (撤播未办结). */
  | 'RECALLS_OPEN'
  /** Revisions that wait for review (待审核). */
  | 'REVISIONS_PENDING'
  /** Connected screens that are not online (屏幕不在线). */
  | 'SCREENS_DARK'
  /** Submissions that could not be read from the CMS and are not under review yet (读不出来的送审). */
  | 'SUBMISSIONS_UNREAD';

/** Calls a lecture off before its start (取消). */
export type CancelLectureInput = {
  /** Which one. */
  id: string;
  /** An office's telephone (咨询电话); the lecture's or station's when left out. */
  phone?: string | null | undefined;
  /** Why (原因), as the public reads it. */
  reason: string;
  /** The version that was read. */
  version: number;
  /** Why words of its public texts are used although a list warns of them, at most 500 characters; asked for with WORDING_REASON_NEEDED (用语说明). */
  wordingReason?: string | null | undefined;
};

/** Gives a piece's own placement another plan (修改投放); what is left out is none from then on. */
export type ChangePlacementInput = {
  /** Where (投放范围). */
  aim?: PlacementAimInput | null | undefined;
  /** Hours of the day, at most 20 lines; none for all day (每天的时段). */
  dayparts?: Array<PlacementDaypartInput> | null | undefined;
  /** Where not, whatever the aim says (除外). */
  exceptions?: PlacementAimInput | null | undefined;
  /** Days on which nothing begins, at most 366 (排除日期). */
  excludedDates?: Array<string> | null | undefined;
  /** The placement. */
  id: string;
  /** Name, at most 40 characters; left out: the usual or the present one (名称). */
  name?: string | null | undefined;
  /** How strongly; left out: NORMAL (优先级). */
  priority?: PlacementPriority | null | undefined;
  /** The version the caller saw. */
  version: number;
  /** Share of the turns, 1 to 10 (权重). */
  weight?: number | null | undefined;
  /** From when; null for at once (开始). */
  windowFrom?: string | null | undefined;
  /** Until just before when; null for good (结束). */
  windowUntil?: string | null | undefined;
};

/** Gives a standing rule another plan (修改常设投放); what is left out is none from then on. */
export type ChangeStandingRuleInput = {
  /** Where (投放范围). */
  aim?: PlacementAimInput | null | undefined;
  /** Hours of the day, at most 20 lines; none for all day (每天的时段). */
  dayparts?: Array<PlacementDaypartInput> | null | undefined;
  /** Where not, whatever the aim says (除外). */
  exceptions?: PlacementAimInput | null | undefined;
  /** Days on which nothing begins, at most 366 (排除日期). */
  excludedDates?: Array<string> | null | undefined;
  /** The standing rule. */
  id: string;
  /** Name, at most 40 characters; left out: the usual or the present one (名称). */
  name?: string | null | undefined;
  /** How strongly; left out: NORMAL (优先级). */
  priority?: PlacementPriority | null | undefined;
  /** Which pieces it sends (常设规则). */
  rule: PieceRuleInput;
  /** The version the caller saw. */
  version: number;
  /** Share of the turns, 1 to 10 (权重). */
  weight?: number | null | undefined;
  /** From when; null for at once (开始). */
  windowFrom?: string | null | undefined;
  /** Until just before when; null for good (结束). */
  windowUntil?: string | null | undefined;
};

/** A new state of a station (变更状态). */
export type ChangeStationStatusInput = {
  /** Which one. */
  id: string;
  /** Why (原因). */
  reason?: string | null | undefined;
  /** The new state (状态). */
  status: StationStatus;
  /** The version that was read. */
  version: number;
};

/** Adds, replaces and takes out entries of a list (修改词条). */
export type ChangeWordingEntriesInput = {
  /** The list. */
  id: string;
  /** Texts of the entries to take out; for administrators (删去). */
  remove?: Array<string> | null | undefined;
  /** Entries to add, at most 500; one with a known text takes its place (新增或修改). */
  set?: Array<WordingEntryInput> | null | undefined;
  /** The version that was read. */
  version: number;
};

/** Where a piece may be shown (发布渠道). */
export type Channel =
  /** The county's media centre (融媒体中心). */
  | 'MEDIA_CENTRE'
  /** Mini-program (小程序). */
  | 'MINI_PROGRAM'
  /** LED and other screens (大屏). */
  | 'SCREEN'
  /** Public pages (网页). */
  | 'WEB';

/** A screen that somebody saw off (人工确认). */
export type CloseRecallOnScreenInput = {
  /** What they say of it, at most 300 characters (说明). */
  note?: string | null | undefined;
  /** Id of the photo, as POST /api/recalls/<recall>/screens/<screen>/photos answered it (照片). */
  photoId: string;
  /** The recall (撤播). */
  recallId: string;
  /** The screen (屏幕). */
  screenId: string;
  /** When, not before the recall and not in the future (查看时间). */
  seenAt: string;
  /** Who stood before it, at most 40 characters (现场查看人). */
  seenBy: string;
};

/** Which clubs (社团筛选). */
export type ClubFilter = {
  /** These ids only. */
  ids?: Array<string> | null | undefined;
  /** Of this palace (少年宫). */
  palaceId?: string | null | undefined;
  /** Part of the name (关键字). */
  q?: string | null | undefined;
};

/** Kind of club (社团类别). */
export type ClubKind =
  /** Culture and arts (文化艺术类). */
  | 'ARTS'
  /** Morals and conduct (思想道德类). */
  | 'MORAL'
  /** Science and technology (科技创新类). */
  | 'SCIENCE'
  /** Work and skills (劳动技能类). */
  | 'SKILLS'
  /** Sports and health (体育健身类). */
  | 'SPORTS';

/** What a screen is to do (屏幕指令). */
export type CommandScreenInput = {
  /** The screen's id. */
  id: string;
  /** What to do (指令). */
  kind: ScreenCommandKind;
};

/** Records that a lecture was held (登记完成). */
export type CompleteLectureInput = {
  /** How many came (人次). */
  headCount: number;
  /** Which one. */
  id: string;
  /** What it was like (活动小结), public once reviewed. */
  summary?: string | null | undefined;
  /** The version that was read. */
  version: number;
};

/** Confirms that the missing pieces are to go (确认撤下). */
export type ConfirmMissingPiecesInput = {
  /** How many the administrator saw; another number is refused (看到的条数). */
  expected?: number | null | undefined;
};

/** A new club (新增社团). */
export type CreateClubInput = {
  /** Places (名额). */
  capacity?: number | null | undefined;
  /** For which grades (年级). */
  grades?: string | null | undefined;
  /** Who leads it (辅导员). */
  instructorName?: string | null | undefined;
  /** Kind (类别). */
  kind: ClubKind;
  /** Name (名称). */
  name: string;
  /** Its palace (少年宫). */
  palaceId: string;
  /** Its usual room (活动室). */
  room?: string | null | undefined;
  /** Why words of its public texts are used although a list warns of them, at most 500 characters; asked for with WORDING_REASON_NEEDED (用语说明). */
  wordingReason?: string | null | undefined;
};

/** A new facility (新增功能室) of a station or of an organisation. */
export type CreateFacilityInput = {
  /** How many people it holds (容纳人数). */
  capacity?: number | null | undefined;
  /** Equipment (设备). */
  equipment?: string | null | undefined;
  /** What it is (类别). */
  kind: FacilityKind;
  /** Name (名称). */
  name: string;
  /** When it is open, as text (开放规则). */
  openingRule?: string | null | undefined;
  /** The organisation it belongs to (所属单位). */
  organisationId?: string | null | undefined;
  /** The station it is at (所在阵地). */
  stationId?: string | null | undefined;
  /** Why words of its public texts are used although a list warns of them, at most 500 characters; asked for with WORDING_REASON_NEEDED (用语说明). */
  wordingReason?: string | null | undefined;
};

/** A new lecture template (新建宣讲模板); summary or audience must be given. */
export type CreateLectureTemplateInput = {
  /** For whom (面向对象), at most 40 characters, public once reviewed. */
  audience?: string | null | undefined;
  /** What staff call it (模板名称), at most 20 characters. */
  name: string;
  /** The station whose it is (所属阵地); left out, the whole county's, which administrators and team managers keep. */
  stationId?: string | null | undefined;
  /** What a lecture is about (简介), at most 1000 characters, placeholders allowed, public once reviewed. */
  summary?: string | null | undefined;
};

/** A new lecturer (新增宣讲员). */
export type CreateLecturerInput = {
  /** What the person is known as (身份). */
  identity?: string | null | undefined;
  /** Name (姓名). */
  name: string;
  /** Number (编号), unique; letters, digits, - and _. */
  number: string;
  /** Ids of the teams (宣讲团). */
  teamIds?: Array<string> | null | undefined;
  /** Level (层级). */
  tier: LecturerTier;
  /** What the person speaks about (擅长主题). */
  topics?: Array<string> | null | undefined;
  /** Why words of its public texts are used although a list warns of them, at most 500 characters; asked for with WORDING_REASON_NEEDED (用语说明). */
  wordingReason?: string | null | undefined;
};

/** A new team (新增宣讲团). */
export type CreateLecturerTeamInput = {
  /** Name (名称), unique. */
  name: string;
  /** Level (层级). */
  tier: LecturerTier;
};

/** A new organisation (新增单位). */
export type CreateOrganisationInput = {
  /** Code, unique (编码). */
  code: string;
  /** What it is (类别). */
  kind: OrganisationKind;
  /** Name (名称). */
  name: string;
  /** The organisation above it (上级单位). */
  parentId?: string | null | undefined;
  /** Short name (简称). */
  shortName?: string | null | undefined;
  /** Why words of its public texts are used although a list warns of them, at most 500 characters; asked for with WORDING_REASON_NEEDED (用语说明). */
  wordingReason?: string | null | undefined;
};

/** A new member of staff (新增账号). */
export type CreateStaffAccountInput = {
  /** E-mail to sign in with, unique (邮箱). */
  email: string;
  /** First password, at least 10 characters (初始密码). */
  initialPassword: string;
  /** Name (姓名). */
  name: string;
  /** Telephone (电话). */
  phone?: string | null | undefined;
  /** Roles with their scopes (角色). */
  roles: Array<RoleAssignmentInput>;
  /** Why words of its public texts are used although a list warns of them, at most 500 characters; asked for with WORDING_REASON_NEEDED (用语说明). */
  wordingReason?: string | null | undefined;
};

/** A new standing rule (新建常设投放). */
export type CreateStandingRuleInput = {
  /** Where (投放范围). */
  aim?: PlacementAimInput | null | undefined;
  /** Hours of the day, at most 20 lines; none for all day (每天的时段). */
  dayparts?: Array<PlacementDaypartInput> | null | undefined;
  /** Where not, whatever the aim says (除外). */
  exceptions?: PlacementAimInput | null | undefined;
  /** Days on which nothing begins, at most 366 (排除日期). */
  excludedDates?: Array<string> | null | undefined;
  /** Name, at most 40 characters; left out: the usual or the present one (名称). */
  name?: string | null | undefined;
  /** How strongly; left out: NORMAL (优先级). */
  priority?: PlacementPriority | null | undefined;
  /** Which pieces it sends (常设规则). */
  rule: PieceRuleInput;
  /** Share of the turns, 1 to 10 (权重). */
  weight?: number | null | undefined;
  /** From when; null for at once (开始). */
  windowFrom?: string | null | undefined;
  /** Until just before when; null for good (结束). */
  windowUntil?: string | null | undefined;
};

/** A new station (新增阵地). */
export type CreateStationInput = {
  /** Address (地址). */
  address?: string | null | undefined;
  /** Code, unique (编码). */
  code: string;
  /** Head (站长), for staff only. */
  headName?: string | null | undefined;
  /** Keeper (管理员), for staff only. */
  keeperName?: string | null | undefined;
  /** Latitude in degrees, WGS-84 (纬度). */
  latitude?: number | null | undefined;
  /** Longitude in degrees, WGS-84 (经度). */
  longitude?: number | null | undefined;
  /** Name (名称). */
  name: string;
  /** Opening hours as text (开放时间). */
  openingHours?: string | null | undefined;
  /** The organisation that runs it (所属单位). */
  organisationId?: string | null | undefined;
  /** The place above it (上级); none for a centre. */
  parentId?: string | null | undefined;
  /** The office's telephone (办公电话), shown to residents. */
  phone?: string | null | undefined;
  /** What the place is, in a few sentences (简介). */
  summary?: string | null | undefined;
  /** Tags (标签). */
  tags?: Array<string> | null | undefined;
  /** Level, strictly below its parent's (层级). */
  tier: StationTier;
  /** Why words of its public texts are used although a list warns of them, at most 500 characters; asked for with WORDING_REASON_NEEDED (用语说明). */
  wordingReason?: string | null | undefined;
};

/** A new topic (新增课题); its title is public once reviewed. */
export type CreateTopicInput = {
  /** Id of its usual form (活动形式). */
  formId?: string | null | undefined;
  /** Usual length in minutes (时长). */
  minutes?: number | null | undefined;
  /** Id of its series (系列). */
  seriesId?: string | null | undefined;
  /** Title (课题名称). */
  title: string;
  /** Id of its class of work (工作类别). */
  workClassId?: string | null | undefined;
};

/** A new, empty list of words (新建词表). */
export type CreateWordingListInput = {
  /** What it is about; it stays so (类别). */
  kind: WordingKind;
  /** Name, unique, at most 40 characters (名称). */
  name: string;
  /** What it is for, at most 500 characters (说明). */
  note?: string | null | undefined;
  /** What it does (处理方式). */
  severity: WordingSeverity;
  /** Where its words come from, at most 200 characters (来源). */
  source: string;
};

/** A new youth palace (新增少年宫). */
export type CreateYouthPalaceInput = {
  /** Address (地址). */
  address?: string | null | undefined;
  /** Whom to ask (联系人). */
  contactName?: string | null | undefined;
  /** Who hosts it (主办方). */
  hostKind: PalaceHostKind;
  /** Kind (类型). */
  kind: PalaceKind;
  /** Name (名称). */
  name: string;
  /** Opening in words (开放说明), public once reviewed. */
  openingText?: string | null | undefined;
  /** The school (学校). */
  organisationId?: string | null | undefined;
  /** The office's telephone (电话). */
  phone?: string | null | undefined;
  /** The station that shows it (阵地); the host when a station hosts it. */
  stationId: string;
  /** What it is (简介), public once reviewed. */
  summary?: string | null | undefined;
  /** Why words of its public texts are used although a list warns of them, at most 500 characters; asked for with WORDING_REASON_NEEDED (用语说明). */
  wordingReason?: string | null | undefined;
};

/** Says no to a held change (不同意), or takes back one's own (撤回). */
export type DeclineHeldChangeInput = {
  /** Which one. */
  id: string;
  /** Why (原因), 2 to 200 characters; who asked may leave it out. */
  reason?: string | null | undefined;
  /** The version that was read. */
  version: number;
};

/** A no to showing a live text more than before (不同意扩大). */
export type DeclineWiderRequestInput = {
  /** Hash of the change as it was seen; another one is refused with CONFLICT (校验值). */
  hash: string;
  /** What who asked is told, 2 to 500 characters (原因). */
  reason: string;
  /** The live revision. */
  revisionId: string;
};

/** Drops a group of screens (删除屏幕组). */
export type DeleteScreenGroupInput = {
  /** Which one. */
  id: string;
  /** The version the caller saw. */
  version: number;
};

/** A tray of the review desk (审稿台分类). */
export type DeskBox =
  /** The asking person is among the authors; the newest revision of each text (我送审的). */
  | 'MINE'
  /** Waits longer than its rule allows (已逾期). */
  | 'OVERDUE'
  /** All that waits (全部待审). */
  | 'PENDING'
  /** Of these, what was sent back and not put forward anew (退回我的). */
  | 'RETURNED'
  /** Waits for the asking person's signature: reviewed in a guard period, or live and asked to be shown more (待我签字). */
  | 'TO_SIGN'
  /** The asking person can take its stage now (待我审). */
  | 'WAITING_FOR_ME';

/** Drops the loosening that waits (撤回放宽). */
export type DropGuardLooseningInput = {
  /** Which guard period. */
  id: string;
  /** The version that was read. */
  version: number;
};

/** Drops what waits about a placement (不同意, 撤回); what is in force stays. */
export type DropPlacementChangeInput = {
  /** The placement or standing rule. */
  id: string;
  /** The version the caller saw. */
  version: number;
};

/** A line of the duty list (值班表的一行). */
export type DutyEntryInput = {
  /** Who (姓名), at most 20 characters. */
  name: string;
  /** The day (日期), within the period; left out, every day of it. */
  onDay?: string | null | undefined;
  /** An office's telephone (值班电话); a personal mobile number is refused. */
  phone: string;
  /** In which office (职务), at most 30 characters. */
  post?: string | null | undefined;
};

/** Ends a deputy's time at once (结束代审). */
export type EndDeputyInput = {
  /** Which. */
  id: string;
};

/** Asks that a guard period end before its time (提前结束). */
export type EndGuardPeriodInput = {
  /** Which one. */
  id: string;
  /** Why (原因), at most 100 characters. */
  reason: string;
  /** The version that was read. */
  version: number;
};

/** Ends a placement of a piece (结束投放). */
export type EndPlacementInput = {
  /** The placement. */
  id: string;
  /** The version the caller saw. */
  version: number;
};

/** Ends a standing rule (结束常设投放). */
export type EndStandingRuleInput = {
  /** The standing rule. */
  id: string;
  /** The version the caller saw. */
  version: number;
};

/** Which facilities (功能室筛选). */
export type FacilityFilter = {
  /** These ids only. */
  ids?: Array<string> | null | undefined;
  /** Of this kind (类别). */
  kind?: FacilityKind | null | undefined;
  /** Of this organisation (单位). */
  organisationId?: string | null | undefined;
  /** Part of the name (关键字). */
  q?: string | null | undefined;
  /** At this station (阵地). */
  stationId?: string | null | undefined;
};

/** What a room or site is (功能室类别). */
export type FacilityKind =
  /** After-school room (四点半课堂). */
  | 'AFTER_SCHOOL_ROOM'
  /** Book room (农家书屋). */
  | 'BOOKROOM'
  /** Canteen (食堂). */
  | 'CANTEEN'
  /** Publicity column (宣传栏). */
  | 'COLUMN'
  /** Culture room (文化活动室). */
  | 'CULTURE_ROOM'
  /** Fitness square (健身广场). */
  | 'FITNESS_SQUARE'
  /** Lecture hall (宣讲厅). */
  | 'LECTURE_HALL'
  /** Site of an LED screen (LED 屏点位). */
  | 'LED_SCREEN_SITE'
  /** Morality hall (道德讲堂). */
  | 'MORALITY_HALL'
  /** Corridor of mottoes (家风家训长廊). */
  | 'MOTTO_CORRIDOR'
  /** Other (其他). */
  | 'OTHER'
  /** Science corner (科普角). */
  | 'SCIENCE_CORNER'
  /** Square (文化广场). */
  | 'SQUARE'
  /** Village history room (村史馆). */
  | 'VILLAGE_HISTORY_ROOM'
  /** Volunteers' post (志愿服务岗). */
  | 'VOLUNTEER_POST'
  /** Youth palace (少年宫). */
  | 'YOUTH_PALACE';

/** Order of facilities (功能室排序). */
export type FacilityOrder =
  /** By name (按名称). */
  | 'NAME_ASC';

/** What became of a field between two revisions (栏目变化). */
export type FieldChange =
  /** Empty before (新增). */
  | 'ADDED'
  /** Filled in both, differently (改动). */
  | 'CHANGED'
  /** Empty after (删去). */
  | 'REMOVED'
  /** Equal in both (未改). */
  | 'SAME';

/** Which guard periods (保障期筛选). */
export type GuardPeriodFilter = {
  /** These ids only. */
  ids?: Array<string> | null | undefined;
  /** Coming, in force or over (阶段). */
  phase?: GuardPhase | null | undefined;
  /** Part of name or source (关键字). */
  q?: string | null | undefined;
};

/** Where a guard period stands (保障期阶段). */
export type GuardPhase =
  /** Not begun yet (即将开始). */
  | 'COMING'
  /** In force (进行中). */
  | 'CURRENT'
  /** Over, or ended before its time (已结束). */
  | 'PAST';

/** Which held changes (待签改动筛选). */
export type HeldChangeFilter = {
  /** These ids only. */
  ids?: Array<string> | null | undefined;
  /** True: only what the viewer asked for (我提出的). */
  mine?: boolean | null | undefined;
  /** Part of what would change (关键字). */
  q?: string | null | undefined;
  /** In this state (状态). */
  state?: HeldChangeState | null | undefined;
  /** True: only what waits for a signature that the viewer may give (等我签字). */
  toSign?: boolean | null | undefined;
};

/** What became of a held change (待签改动的状态). */
export type HeldChangeState =
  /** Signed and carried out (已签字生效). */
  | 'APPLIED'
  /** Somebody who may sign said no, with a reason (不同意). */
  | 'DECLINED'
  /** Who asked for it took it back (已撤回). */
  | 'TAKEN_BACK'
  /** Waits for a signature; nothing has changed (等签字). */
  | 'WAITING';

/** A CSV file of stations (导入阵地). */
export type ImportStationsInput = {
  /** The file's text; headers 编码,名称,层级,上级编码,地址,经度,纬度,开放时间,电话,站长,管理员,标签. */
  csv: string;
  /** Only judge the file and change nothing (试导入). */
  dryRun: boolean;
  /** Why words of its public texts are used although a list warns of them, at most 500 characters; asked for with WORDING_REASON_NEEDED (用语说明). */
  wordingReason?: string | null | undefined;
};

/** Brings a file of entries into a list (导入词条). */
export type ImportWordingEntriesInput = {
  /** CSV: 词语, 建议用语, 错误写法, 例外, 近似, 说明; several forms in a cell parted by ；. */
  csv: string;
  /** Only tells what would happen (试运行). */
  dryRun?: boolean;
  /** The list. */
  id: string;
  /** Whether entries that the file does not name go; for administrators (整表替换). */
  replace?: boolean;
  /** The version that was read. */
  version: number;
};

/** Which lectures (宣讲筛选). */
export type LectureFilter = {
  /** Drafts that wait for a second person's signature, or all others (待签字公布). */
  awaitingSignature?: boolean | null | undefined;
  /** Starting at this moment or later. */
  from?: string | null | undefined;
  /** These ids only. */
  ids?: Array<string> | null | undefined;
  /** With this lecturer (宣讲员). */
  lecturerId?: string | null | undefined;
  /** Part of title or place (关键字). */
  q?: string | null | undefined;
  /** At this station (阵地). */
  stationId?: string | null | undefined;
  /** In one of these states (状态). */
  status?: Array<ActivityStatus> | null | undefined;
  /** With a lecturer of this team (宣讲团). */
  teamId?: string | null | undefined;
  /** On this topic (课题). */
  topicId?: string | null | undefined;
  /** Starting before this moment. */
  until?: string | null | undefined;
  /** At this station or below it (含下级). */
  within?: string | null | undefined;
};

/** Order of lectures (宣讲排序). */
export type LectureOrder =
  /** Earliest first (按时间正序). */
  | 'STARTS_AT_ASC'
  /** Latest first (按时间倒序). */
  | 'STARTS_AT_DESC'
  /** Last changed first (按更新时间). */
  | 'UPDATED_AT_DESC';

/** A lecture as its form stands (填写中的宣讲); everything may still be open. */
export type LecturePreviewInput = {
  /** For whom (面向对象). */
  audience?: string | null | undefined;
  /** An office's telephone (联系电话); the station's when left out. */
  contactPhone?: string | null | undefined;
  /** End (结束时间). */
  endsAt?: string | null | undefined;
  /** Room or square (场地). */
  facilityId?: string | null | undefined;
  /** The lecture itself when it exists: words of its own that are reviewed already need no second review. */
  id?: string | null | undefined;
  /** Lecturers in order (宣讲员). */
  lecturerIds?: Array<string> | null | undefined;
  /** A title of its own (自拟题目). */
  ownTitle?: string | null | undefined;
  /** The place in words (地点). */
  placeText?: string | null | undefined;
  /** Start (开始时间). */
  startsAt?: string | null | undefined;
  /** Where it is held (阵地). */
  stationId?: string | null | undefined;
  /** What it is about (简介). */
  summary?: string | null | undefined;
  /** Template (宣讲模板). */
  templateId?: string | null | undefined;
  /** Topic of the course menu (课题). */
  topicId?: string | null | undefined;
};

/** Which lecture templates (模板筛选). */
export type LectureTemplateFilter = {
  /** Offered for new lectures, or not (启用). */
  active?: boolean | null | undefined;
  /** These ids only. */
  ids?: Array<string> | null | undefined;
  /** Part of name or words (关键字). */
  q?: string | null | undefined;
  /** Of this station (所属阵地). */
  stationId?: string | null | undefined;
  /** Usable for a lecture at this station (适用阵地): the county's, its own and those of the places above it. */
  usableAt?: string | null | undefined;
};

/** Order of lecture templates (模板排序). */
export type LectureTemplateOrder =
  /** By name (按名称). */
  | 'NAME_ASC'
  /** Last changed first (按更新时间). */
  | 'UPDATED_AT_DESC';

/** Which lecturers (宣讲员筛选). */
export type LecturerFilter = {
  /** In office, or not (在岗). */
  active?: boolean | null | undefined;
  /** These ids only. */
  ids?: Array<string> | null | undefined;
  /** Part of name or number (关键字). */
  q?: string | null | undefined;
  /** Of this team (宣讲团). */
  teamId?: string | null | undefined;
  /** Of this level (层级). */
  tier?: LecturerTier | null | undefined;
};

/** Order of lecturers (宣讲员排序). */
export type LecturerOrder =
  /** By name (按姓名). */
  | 'NAME_ASC'
  /** By number (按编号). */
  | 'NUMBER_ASC';

/** Which teams (宣讲团筛选). */
export type LecturerTeamFilter = {
  /** These ids only. */
  ids?: Array<string> | null | undefined;
  /** Part of the name (关键字). */
  q?: string | null | undefined;
  /** Of this level (层级). */
  tier?: LecturerTier | null | undefined;
};

/** Order of teams (宣讲团排序). */
export type LecturerTeamOrder =
  /** By name (按名称). */
  | 'NAME_ASC';

/** Level of a lecturer, team or lecture (层级). */
export type LecturerTier =
  /** County (县级). */
  | 'COUNTY'
  /** Township (乡镇级). */
  | 'TOWNSHIP'
  /** Village (村级). */
  | 'VILLAGE';

/** Which CMS user somebody is (关联内容系统用户). */
export type LinkCmsUserInput = {
  /** The CMS user's id; none takes the link away. */
  cmsUserId?: string | null | undefined;
  /** Which account. */
  id: string;
};

/** A limit for pictures and videos (素材标准). */
export type MediaRuleName =
  /** Longer side of a picture on a big screen in pixels at least; less is a hint only (大屏图片长边至少). */
  | 'IMAGE_LEAST_LONG_SIDE'
  /** Largest picture in MB (图片最大). */
  | 'IMAGE_MOST_MEGABYTES'
  /** Pixels of a picture in millions at most (图片像素最多). */
  | 'IMAGE_MOST_MEGAPIXELS'
  /** What a screen keeps of one piece in MB at most (一块屏存得下的单条素材). */
  | 'SCREEN_MOST_MEGABYTES'
  /** Frames per second at most (视频帧率最高). */
  | 'VIDEO_MOST_FRAME_RATE'
  /** H.264 level times ten at most, 42 for 4.2 (H.264 级别最高). */
  | 'VIDEO_MOST_H264_LEVEL'
  /** Longer side of a video in pixels at most (视频长边最多). */
  | 'VIDEO_MOST_LONG_SIDE'
  /** Largest video in MB (视频最大). */
  | 'VIDEO_MOST_MEGABYTES'
  /** Longest video in seconds (视频最长). */
  | 'VIDEO_MOST_SECONDS'
  /** Shorter side of a video in pixels at most (视频短边最多). */
  | 'VIDEO_MOST_SHORT_SIDE';

/** What became of a picture or video between two revisions (素材变化). */
export type MediumChange =
  /** Only in the second (新增). */
  | 'ADDED'
  /** Only in the first (删去). */
  | 'REMOVED'
  /** Another file in the same place (更换). */
  | 'REPLACED'
  /** The same file, another alternative text or caption (说明文字改动). */
  | 'RETOLD'
  /** The same file and words (未改). */
  | 'SAME';

/** A new place in the tree (调整隶属). */
export type MoveStationInput = {
  /** First day of the new tree (生效日期): past, today (the default) or future. */
  effectiveOn?: string | null | undefined;
  /** Which one. */
  id: string;
  /** The new place above it (新上级). */
  parentId: string;
  /** The version that was read. */
  version: number;
};

/** Which organisations (单位筛选). */
export type OrganisationFilter = {
  /** These ids only. */
  ids?: Array<string> | null | undefined;
  /** Of this kind (类别). */
  kind?: OrganisationKind | null | undefined;
  /** Directly below this one (上级单位). */
  parentId?: string | null | undefined;
  /** Part of name, short name or code (关键字). */
  q?: string | null | undefined;
};

/** What an organisation is (单位类别). */
export type OrganisationKind =
  /** Committee or council (议事机构). */
  | 'BODY'
  /** Urban community (社区). */
  | 'COMMUNITY'
  /** County (县). */
  | 'COUNTY'
  /** Government department (部门). */
  | 'DEPARTMENT'
  /** District (区). */
  | 'DISTRICT'
  /** Party branch (党支部). */
  | 'PARTY_BRANCH'
  /** School (学校). */
  | 'SCHOOL'
  /** Subdistrict (街道). */
  | 'SUBDISTRICT'
  /** Township (乡镇). */
  | 'TOWNSHIP'
  /** Other unit (单位). */
  | 'UNIT'
  /** Village (村). */
  | 'VILLAGE';

/** Order of organisations (单位排序). */
export type OrganisationOrder =
  /** By code (按编码). */
  | 'CODE_ASC'
  /** By name (按名称). */
  | 'NAME_ASC';

/** A player's code and where its screen belongs (配对). */
export type PairScreenInput = {
  /** The six digits on the screen (配对码). */
  code: string;
  /** Name (名称). */
  name: string;
  /** Where it hangs (安装位置). */
  placeText?: string | null | undefined;
  /** The station that looks after it (所属阵地). */
  stationId: string;
};

/** Who hosts a youth palace (主办方). */
export type PalaceHostKind =
  /** A school (学校). */
  | 'SCHOOL'
  /** A station (阵地). */
  | 'STATION';

/** Kind of youth palace (少年宫类型). */
export type PalaceKind =
  /** Of the rural revival (乡村复兴少年宫). */
  | 'REVIVAL'
  /** At a rural school (乡村学校少年宫). */
  | 'RURAL_SCHOOL';

/** Whether a session takes place (课时状态). */
export type PalaceSessionStatus =
  /** The palace is closed that day (闭馆). */
  | 'CLOSED'
  /** As in the timetable (正常). */
  | 'SCHEDULED';

/** Which pieces (内容筛选). */
export type PieceFilter = {
  /** These ids only. */
  ids?: Array<string> | null | undefined;
  /** Of this publisher (发布单位). */
  publisherId?: string | null | undefined;
  /** Part of the title (关键字). */
  q?: string | null | undefined;
  /** In this state (状态). */
  state?: PieceState | null | undefined;
  /** Of this type (类型). */
  type?: PieceType | null | undefined;
  /** Whose review waits for these (等谁). */
  waits?: PieceWaiting | null | undefined;
};

/** Order of pieces (内容排序). */
export type PieceOrder =
  /** By title (按标题). */
  | 'TITLE_ASC'
  /** Latest change first (最近更新). */
  | 'UPDATED_AT_DESC';

/** Which pieces a standing rule sends; an empty list does not restrict (常设规则). */
export type PieceRuleInput = {
  /** Publishers, at most 500 (发布单位). */
  publisherIds?: Array<string> | null | undefined;
  /** Themes, at most 50 (主题). */
  themes?: Array<string> | null | undefined;
  /** Types (类型). */
  types?: Array<PieceType> | null | undefined;
};

/** Where a piece stands: the state of its newest revision, a live one told by its window (内容状态). */
export type PieceState =
  /** Approved, its window is over (已过期). */
  | 'EXPIRED'
  /** In review (审核中). */
  | 'IN_REVIEW'
  /** Shown now (已发布). */
  | 'LIVE'
  /** Pulled off every channel (已撤播). */
  | 'RECALLED'
  /** Sent back (退回). */
  | 'RETURNED'
  /** Approved, its window has not begun (待展示). */
  | 'SCHEDULED'
  /** Waiting for review (已送审). */
  | 'SUBMITTED'
  /** Replaced (已被替换). */
  | 'SUPERSEDED'
  /** Taken back or down (已撤稿). */
  | 'WITHDRAWN';

/** What a piece is (内容类型). */
export type PieceType =
  /** News (动态). */
  | 'ARTICLE'
  /** Family motto or story (家风家训). */
  | 'FAMILY_MOTTO'
  /** Notice of a lecture and other notices (宣讲预告). */
  | 'LECTURE_NOTICE'
  /** Public-service ad (公益广告). */
  | 'PUBLIC_SERVICE_AD'
  /** Story of an exemplary deed (典型事迹). */
  | 'STORY';

/** For whom a piece's review waits (等谁). */
export type PieceWaiting =
  /** It waits, for whomever (在等审核). */
  | 'ANYBODY'
  /** The asking person could approve or sign it (等我). */
  | 'ME'
  /** It waits and nobody could take it: no reviewer is left for its stage (没有人能审). */
  | 'NOBODY';

/** Places a piece (投放). What shows more than before waits for another person's signature. */
export type PlacePieceInput = {
  /** Where (投放范围). */
  aim?: PlacementAimInput | null | undefined;
  /** Hours of the day, at most 20 lines; none for all day (每天的时段). */
  dayparts?: Array<PlacementDaypartInput> | null | undefined;
  /** Where not, whatever the aim says (除外). */
  exceptions?: PlacementAimInput | null | undefined;
  /** Days on which nothing begins, at most 366 (排除日期). */
  excludedDates?: Array<string> | null | undefined;
  /** Name, at most 40 characters; left out: the usual or the present one (名称). */
  name?: string | null | undefined;
  /** The piece (内容). */
  pieceId: string;
  /** How strongly; left out: NORMAL (优先级). */
  priority?: PlacementPriority | null | undefined;
  /** Stations, beside those of the aim (阵地). */
  stationIds?: Array<string> | null | undefined;
  /** Share of the turns, 1 to 10 (权重). */
  weight?: number | null | undefined;
  /** From when; null for at once (开始). */
  windowFrom?: string | null | undefined;
  /** Until just before when; null for good (结束). */
  windowUntil?: string | null | undefined;
};

/** Places and screens, united (投放范围). */
export type PlacementAimInput = {
  /** Every station and screen (全部阵地). */
  everywhere?: boolean | null | undefined;
  /** Named groups of screens, at most 500 (屏幕组). */
  screenGroupIds?: Array<string> | null | undefined;
  /** Single screens, at most 500 (屏幕). */
  screenIds?: Array<string> | null | undefined;
  /** Screens with one of these tags, at most 50 (屏幕标签). */
  screenTags?: Array<string> | null | undefined;
  /** Stations, at most 500 (阵地). */
  stationIds?: Array<string> | null | undefined;
  /** Stations with one of these tags, at most 50 (阵地标签). */
  stationTags?: Array<string> | null | undefined;
  /** Stations with everything below them, at most 500 (含下级). */
  subtreeIds?: Array<string> | null | undefined;
  /** Stations of these levels (层级). */
  tiers?: Array<StationTier> | null | undefined;
};

/** What waits for a signature (待签字的事项). */
export type PlacementChange =
  /** A new placement (新投放). */
  | 'BEGIN'
  /** Another plan; what is in force stays meanwhile (修改). */
  | 'CHANGE'
  /** Its end, after which more is shown; it shows nothing meanwhile (结束后恢复更大范围). */
  | 'END';

/** Hours on some weekdays (每天的时段). */
export type PlacementDaypartInput = {
  /** From, 08:30 (开始). */
  from: string;
  /** Until, 17:30; at or before `from` it is the next day's (结束). */
  until: string;
  /** 1 = Monday … 7 = Sunday; empty for every day (星期). */
  weekdays: Array<number>;
};

/** Which placements (投放筛选). */
export type PlacementFilter = {
  /** In force, or not (是否生效). */
  active?: boolean | null | undefined;
  /** These ids only. */
  ids?: Array<string> | null | undefined;
  /** Of this piece (内容). */
  pieceId?: string | null | undefined;
  /** Part of the name, or of the piece's title (关键字). */
  q?: string | null | undefined;
  /** True for the standing rules alone, false for pieces' own placements alone (常设投放). */
  standing?: boolean | null | undefined;
  /** With this state (状态). */
  state?: PlacementState | null | undefined;
};

/** A plan before it is saved (投放预览). */
export type PlacementPreviewInput = {
  /** Where (投放范围). */
  aim?: PlacementAimInput | null | undefined;
  /** Hours of the day, at most 20 lines; none for all day (每天的时段). */
  dayparts?: Array<PlacementDaypartInput> | null | undefined;
  /** Where not, whatever the aim says (除外). */
  exceptions?: PlacementAimInput | null | undefined;
  /** Days on which nothing begins, at most 366 (排除日期). */
  excludedDates?: Array<string> | null | undefined;
  /** The placement that is to be changed; left out for a new one. */
  id?: string | null | undefined;
  /** Name, at most 40 characters; left out: the usual or the present one (名称). */
  name?: string | null | undefined;
  /** The piece that is to be placed; left out for a standing rule (内容). */
  pieceId?: string | null | undefined;
  /** How strongly; left out: NORMAL (优先级). */
  priority?: PlacementPriority | null | undefined;
  /** Which pieces a standing rule sends (常设规则). */
  rule?: PieceRuleInput | null | undefined;
  /** Share of the turns, 1 to 10 (权重). */
  weight?: number | null | undefined;
  /** From when; null for at once (开始). */
  windowFrom?: string | null | undefined;
  /** Until just before when; null for good (结束). */
  windowUntil?: string | null | undefined;
};

/** How strongly a placement shows its pieces (优先级). */
export type PlacementPriority =
  /** Before what is normal (重要). */
  | 'IMPORTANT'
  /** In turn with the others (普通). */
  | 'NORMAL'
  /** Before everything else (紧急). */
  | 'URGENT';

/** How a placement stands (投放状态). */
export type PlacementState =
  /** It has ended, or was never agreed to (已结束). */
  | 'ENDED'
  /** It counts, and nothing waits (生效中). */
  | 'IN_FORCE'
  /** Something about it waits for a signature (待签字). */
  | 'WAITING';

/** Puts a lecture off, the new time unknown (延期). */
export type PostponeLectureInput = {
  /** Which one. */
  id: string;
  /** An office's telephone (咨询电话); the lecture's or station's when left out. */
  phone?: string | null | undefined;
  /** Why (原因), as the public reads it. */
  reason: string;
  /** The version that was read. */
  version: number;
  /** Why words of its public texts are used although a list warns of them, at most 500 characters; asked for with WORDING_REASON_NEEDED (用语说明). */
  wordingReason?: string | null | undefined;
};

/** That somebody else than the reviewer has proofread the text (校对). */
export type ProofreadRevisionInput = {
  /** The seal of the text as it was read (校验值). */
  hash: string;
  /** A note for the record, at most 500 characters (校对意见). */
  note?: string | null | undefined;
  /** The revision. */
  revisionId: string;
  /** The stage it was seen to wait for (审次). */
  stage: ReviewStage;
};

/** Who proofreads at a stage (由谁校). */
export type Proofreading =
  /** The reviewer, together with the review (审核人自校). */
  | 'REVIEWER'
  /** Somebody else who holds the stage, before the review (另一人校). */
  | 'SEPARATE';

/** Announces a draft (发布草稿). */
export type PublishLectureDraftInput = {
  /** Also when lecturer or room is taken at that time (允许时间冲突). */
  allowConflicts?: boolean | null | undefined;
  /** Which one. */
  id: string;
  /** The version that was read. */
  version: number;
};

/** Why a screen is on the board of a recall (列入原因). */
export type RecallBasis =
  /** Its feed held the piece (播放单里有). */
  | 'FEED'
  /** It has played the piece within fifteen days, though its feed no longer held it (近期播过). */
  | 'PLAYED'
  /** It was let go of while dark and may still play what it has stored (离线时已解除配对). */
  | 'REMOVED'
  /** It has no network and stands where the piece was placed (未联网). */
  | 'UNCONNECTED';

/** Which recalls (筛选). */
export type RecallFilter = {
  /** These ids. */
  ids?: Array<string> | null | undefined;
  /** Only those that are open, or only those that are closed (未办结). */
  open?: boolean | null | undefined;
  /** Of this piece (内容). */
  pieceId?: string | null | undefined;
  /** Part of title or reason (关键字). */
  q?: string | null | undefined;
};

/** A piece to take off every channel at once (撤播). */
export type RecallPieceInput = {
  /** The piece (内容). */
  pieceId: string;
  /** Why, at most 300 characters (撤播原因). */
  reason: string;
  /** The caller's own id of this request, 1 to 64 letters, digits or hyphens: sent again it answers the same recall. */
  requestId?: string | null | undefined;
};

/** Which lines of the board (筛选). */
export type RecallScreenFilter = {
  /** These ids of lines. */
  ids?: Array<string> | null | undefined;
  /** Only those that are open, or only those that are settled (未确认). */
  open?: boolean | null | undefined;
  /** The recall (撤播). */
  recallId: string;
  /** Standing so (确认状态). */
  state?: RecallScreenState | null | undefined;
  /** Belonging to this station (阵地). */
  stationId?: string | null | undefined;
};

/** How a screen stands with a recall (确认状态). */
export type RecallScreenState =
  /** Somebody saw that it is off (人工确认). */
  | 'CLOSED_BY_HAND'
  /** Reported itself that it plays a feed without the piece (自动确认). */
  | 'CONFIRMED'
  /** Played the piece after it had been settled (又播出). */
  | 'SHOWING_AGAIN'
  /** Has not confirmed yet (未确认). */
  | 'WAITING';

/** What a piece of evidence tells (撤播记录类型). */
export type RecallStepKind =
  /** Somebody stood before it (人工确认). */
  | 'CLOSED_BY_HAND'
  /** The screen reported a feed without the piece (屏幕确认). */
  | 'CONFIRMED'
  /** The screen reported that it played the piece (又播出). */
  | 'SHOWING_AGAIN';

/** Asks for a full comparison with the CMS (全面核对). */
export type ReconcileContentInput = {
  /** Why, for the record (原因). */
  reason?: string | null | undefined;
};

/** A screen without a network (登记未联网屏幕). */
export type RegisterOfflineScreenInput = {
  /** Height in pixels (高). */
  heightPx: number;
  /** Who looks after it (管理人). */
  keeperName?: string | null | undefined;
  /** Name (名称). */
  name: string;
  /** Where it hangs (安装位置). */
  placeText?: string | null | undefined;
  /** The station that looks after it (所属阵地). */
  stationId: string;
  /** Width in pixels (宽). */
  widthPx: number;
};

/** A facility to remove (删除功能室). */
export type RemoveFacilityInput = {
  /** Which one. */
  id: string;
  /** The version that was read. */
  version: number;
};

/** Opens a palace again on those days (取消闭馆). */
export type RemovePalaceClosureInput = {
  /** Which one. */
  id: string;
};

/** Takes a weekly hour out (删除课时). */
export type RemoveTimetableSlotInput = {
  /** Which one. */
  id: string;
  /** The version that was read. */
  version: number;
};

/** Moves a lecture to a known new time (改期). */
export type RescheduleLectureInput = {
  /** Also when lecturer or room is taken at that time (允许时间冲突). */
  allowConflicts?: boolean | null | undefined;
  /** The new end (新的结束时间). */
  endsAt: string;
  /** Another room or square (场地); left out, it stays. */
  facilityId?: string | null | undefined;
  /** Which one. */
  id: string;
  /** An office's telephone (咨询电话); the lecture's or station's when left out. */
  phone?: string | null | undefined;
  /** Another place in words (地点); left out, it stays. */
  placeText?: string | null | undefined;
  /** Why (原因), as the public reads it. */
  reason: string;
  /** The new start (新的开始时间). */
  startsAt: string;
  /** The version that was read. */
  version: number;
  /** Why words of its public texts are used although a list warns of them, at most 500 characters; asked for with WORDING_REASON_NEEDED (用语说明). */
  wordingReason?: string | null | undefined;
};

/** Whose password to reset (重置密码). */
export type ResetStaffPasswordInput = {
  /** Which account. */
  id: string;
};

/** Puts the same words forward once more (再次送审). */
export type ResubmitRevisionInput = {
  /** The returned or taken-back revision, the newest of its text. */
  revisionId: string;
};

/** A reviewer's no to exactly the text that was read (退回). */
export type ReturnRevisionInput = {
  /** The seal of the text as it was read (校验值). */
  hash: string;
  /** What the author is to do, 2 to 500 characters (退回原因). */
  reason: string;
  /** The revision. */
  revisionId: string;
};

/** Writes an old revision back as its entry's draft (用回这个版本). */
export type ReuseRevisionInput = {
  /** Writes over changes in the draft that nobody submitted yet; without it they are a CONFLICT (盖掉未送审的改动). */
  overwrite?: boolean;
  /** Chosen by the client, 8 to 64 letters, digits, - or _; sent again it writes nothing twice. */
  requestId: string;
  /** The revision to write back (版本). */
  revisionId: string;
};

/** Which revisions of a tray (审稿台筛选). */
export type ReviewDeskFilter = {
  /** Of this kind, as in Revision.kind (小类). */
  kind?: string | null | undefined;
  /** Part of the title (关键字). */
  q?: string | null | undefined;
  /** Of this theme (主题). */
  theme?: string | null | undefined;
};

/** A stage of the three reviews (三审环节). */
export type ReviewStage =
  /** Final review (终审). */
  | 'FINAL'
  /** First review (初审). */
  | 'FIRST'
  /** Second review (复审). */
  | 'SECOND';

/** Picture or video (素材类型). */
export type RevisionMediumKind =
  /** Picture (图片). */
  | 'IMAGE'
  /** Video (视频). */
  | 'VIDEO';

/** Where a revision stands (版本状态). */
export type RevisionState =
  /** Between two stages (审核中). */
  | 'IN_REVIEW'
  /** In front of the public, inside its window (已发布). */
  | 'LIVE'
  /** Pulled off every channel for a reason (撤播). */
  | 'RECALLED'
  /** Sent back with a reason (退回). */
  | 'RETURNED'
  /** Waiting for its first stage (已送审). */
  | 'SUBMITTED'
  /** Replaced by a newer one (已被替换). */
  | 'SUPERSEDED'
  /** Taken back or taken down (已撤). */
  | 'WITHDRAWN';

/** What was done with a revision (流转). */
export type RevisionStepKind =
  /** A stage was passed (审核通过). */
  | 'APPROVED'
  /** Wider channels or a longer show period were asked for (申请扩大). */
  | 'ASKED_WIDER'
  /** It was declined or taken back (未予扩大). */
  | 'DROPPED_WIDER'
  /** Its channels or show period were made smaller (缩小展示). */
  | 'NARROWED'
  /** Proofread by somebody else than the reviewer (校对). */
  | 'PROOFREAD'
  /** Pulled off every channel (撤播). */
  | 'RECALLED'
  /** Sent back (退回). */
  | 'RETURNED'
  /** A further person signed for showing it (加签). */
  | 'SIGNED'
  /** Somebody signed for that (签字扩大). */
  | 'SIGNED_WIDER'
  /** Put forward (送审). */
  | 'SUBMITTED'
  /** Replaced by a newer one (被替换). */
  | 'SUPERSEDED'
  /** Taken back by its author (撤回). */
  | 'TAKEN_BACK'
  /** Put in front of the public (发布). */
  | 'WENT_LIVE'
  /** It came into force (扩大生效). */
  | 'WIDENED'
  /** Taken down (撤稿). */
  | 'WITHDRAWN';

/** A role to be given (授予角色); the scope it takes is required, others are ignored. */
export type RoleAssignmentInput = {
  /** The organisation whose texts are reviewed (单位). */
  organisationId?: string | null | undefined;
  /** The role (角色). */
  role: RoleName;
  /** The stages reviewed (审核环节). */
  stages?: Array<ReviewStage> | null | undefined;
  /** The station with all below it (阵地范围). */
  stationId?: string | null | undefined;
  /** The lecturer team (宣讲团). */
  teamId?: string | null | undefined;
};

/** What a member of staff may be (角色). */
export type RoleName =
  /** May do everything (系统管理员). */
  | 'ADMINISTRATOR'
  /** Reviews an organisation's texts at named stages (审核员). */
  | 'REVIEWER'
  /** Looks after a station's screens (屏幕管理员). */
  | 'SCREEN_KEEPER'
  /** Keeps a station's timetable (阵地值守员). */
  | 'STATION_KEEPER'
  /** Runs a station and those below it (阵地管理员). */
  | 'STATION_MANAGER'
  /** Runs a team of lecturers (宣讲团负责人). */
  | 'TEAM_MANAGER'
  /** Reads and changes nothing (领导查看). */
  | 'VIEWER';

/** A review rule from a day on (审核规则). */
export type SaveReviewRuleInput = {
  /** Whether an author may take the first stage (作者可否初审). */
  authorMayTakeFirst: boolean;
  /** Whose texts (单位); null for all that have no rule of their own or above them. */
  organisationId?: string | null | undefined;
  /** Where it comes from, at most 200 characters (依据). */
  source: string;
  /** One to three stages in the order FIRST, SECOND, FINAL; the last is FINAL (审次). */
  stages: Array<StageRuleInput>;
  /** First day in the county's time zone, today or later (生效日期). */
  validFrom: string;
};

/** A group of screens as it shall be (保存屏幕组). */
export type SaveScreenGroupInput = {
  /** Which one; left out for a new one. */
  id?: string | null | undefined;
  /** Name, at most 40 characters (名称). */
  name: string;
  /** Its screens, at most 500 (屏幕). */
  screenIds: Array<string>;
  /** The version the caller saw. */
  version?: number | null | undefined;
};

/** A new guard period (设置重要保障期); administrators only, and it never waits. */
export type ScheduleGuardPeriodInput = {
  /** Who is on duty (值班表), at most 400 lines. */
  dutyList?: Array<DutyEntryInput> | null | undefined;
  /** The first moment after it (结束时间), at most a year later. */
  endsAt: string;
  /** Whether urgent placements lose their precedence (停止插播). */
  interruptsOff?: boolean | null | undefined;
  /** Name (名称), at most 40 characters. */
  name: string;
  /** Whether public pages are drawn in grey (素色显示). */
  plainLook?: boolean | null | undefined;
  /** Which notice or decision ordered it (依据), at most 100 characters. */
  source: string;
  /** Start (开始时间); one that is past counts from now on. */
  startsAt: string;
};

/** A new lecture (安排宣讲). */
export type ScheduleLectureInput = {
  /** Also when lecturer or room is taken at that time (允许时间冲突). */
  allowConflicts?: boolean | null | undefined;
  /** Keep it as a draft (存草稿). */
  asDraft?: boolean | null | undefined;
  /** For whom (面向对象), public once reviewed. */
  audience?: string | null | undefined;
  /** Places (名额). */
  capacity?: number | null | undefined;
  /** An office's telephone for questions (联系电话). */
  contactPhone?: string | null | undefined;
  /** End (结束时间). */
  endsAt: string;
  /** Room or square of the station (场地). */
  facilityId?: string | null | undefined;
  /** Form (活动形式); the topic's when left out. */
  formId?: string | null | undefined;
  /** It took place already (补录). */
  lateEntry?: boolean | null | undefined;
  /** Lecturers in order (宣讲员); empty while nobody is named. */
  lecturerIds?: Array<string> | null | undefined;
  /** A title of its own (自拟题目), public once reviewed; at most 40 characters. */
  ownTitle?: string | null | undefined;
  /** The place in words (地点), public once reviewed; at most 60 characters. */
  placeText?: string | null | undefined;
  /** Chosen by the client, 8 to 64 letters, digits, - or _; sent again it gives the same lecture. */
  requestId: string;
  /** Start (开始时间). */
  startsAt: string;
  /** Where it is held (阵地). */
  stationId: string;
  /** What it is about (简介), public once reviewed. */
  summary?: string | null | undefined;
  /** Template whose reviewed words stand where the lecture has none of its own (宣讲模板). */
  templateId?: string | null | undefined;
  /** Topic of the course menu (课题). */
  topicId?: string | null | undefined;
  /** Why words of its public texts are used although a list warns of them, at most 500 characters; asked for with WORDING_REASON_NEEDED (用语说明). */
  wordingReason?: string | null | undefined;
  /** Class of work (工作类别); the topic's when left out. */
  workClassId?: string | null | undefined;
};

/** What a screen can be told to do (屏幕指令). */
export type ScreenCommandKind =
  /** Drop everything stored and fetch it again (清空缓存). */
  | 'CLEAR'
  /** Show its name for a while (显示名称). */
  | 'IDENTIFY'
  /** Load the player anew (重新加载). */
  | 'RELOAD';

/** Which screens (筛选). */
export type ScreenFilter = {
  /** These ids. */
  ids?: Array<string> | null | undefined;
  /** With this presence (在线状态). */
  presence?: ScreenPresence | null | undefined;
  /** Part of name, place or keeper (关键字). */
  q?: string | null | undefined;
  /** Of this shape (形状). */
  shape?: ScreenShape | null | undefined;
  /** Of this station (阵地). */
  stationId?: string | null | undefined;
  /** Of this station and all below it (含下级). */
  within?: string | null | undefined;
};

/** Order of screens (排序). */
export type ScreenOrder =
  /** Last heard of first (最后在线时间). */
  | 'LAST_SEEN_AT_DESC'
  /** By name (名称). */
  | 'NAME_ASC';

/** Whether a screen is there (在线状态). */
export type ScreenPresence =
  /** Paired, but not heard of yet (未上线). */
  | 'NEVER_SEEN'
  /** Missed three heartbeats in a row (离线). */
  | 'OFFLINE'
  /** Heard of within three minutes (在线). */
  | 'ONLINE'
  /** Has no network and is only registered (未联网). */
  | 'UNCONNECTED';

/** The shape that slides are drawn for (屏幕形状). */
export type ScreenShape =
  /** Wider than high (横屏). */
  | 'LANDSCAPE'
  /** Higher than wide (竖屏). */
  | 'PORTRAIT'
  /** At least three times as wide as high (条屏). */
  | 'STRIP';

/** Sets a limit for media from a day on (设定素材标准). */
export type SetMediaRuleInput = {
  /** Which limit. */
  name: MediaRuleName;
  /** Where it comes from, at most 200 letters (依据). */
  source: string;
  /** First day, not before today; null for today (生效日期). */
  validFrom?: string | null | undefined;
  /** The value, in the rule's unit (数值). */
  value: number;
};

/** Closes a palace on some days (闭馆). */
export type SetPalaceClosureInput = {
  /** First closed day (开始日期). */
  from: string;
  /** Which palace (少年宫). */
  palaceId: string;
  /** Why (原因), as the public reads it. */
  reason: string;
  /** Last closed day (结束日期). */
  until: string;
  /** Why words of its public texts are used although a list warns of them, at most 500 characters; asked for with WORDING_REASON_NEEDED (用语说明). */
  wordingReason?: string | null | undefined;
};

/** What keeps a piece from being shown as it should be (展示问题). */
export type ShowProblemCode =
  /** The server has no copy of a file (素材缺失). */
  | 'COPY_MISSING'
  /** A picture is too small for a big screen (图片太小). */
  | 'PICTURE_SMALL'
  /** Its pictures leave much of the screen empty (画幅不合). */
  | 'SHAPE_MISFIT'
  /** Its files are more than a screen keeps (素材太大). */
  | 'TOO_LARGE'
  /** A strip shows no video (条屏不放视频). */
  | 'VIDEO_ON_STRIP'
  /** The players do not play its video (视频放不了). */
  | 'VIDEO_UNPLAYABLE';

/** How much a problem matters (严重程度). */
export type ShowProblemSeverity =
  /** It is not shown there (放不出来). */
  | 'ERROR'
  /** It is shown, not as well as it could be (可以更好). */
  | 'HINT';

/** Signs the loosening that waits (签字同意放宽); never by who asked for it. */
export type SignGuardLooseningInput = {
  /** Which guard period. */
  id: string;
  /** The version that was read, and so the loosening that was seen. */
  version: number;
};

/** Signs a held change (签字同意); never by who asked for it while a guard period is in force. */
export type SignHeldChangeInput = {
  /** Which one. */
  id: string;
  /** The version that was read. */
  version: number;
};

/** Signs what waits about a placement (签字); never by who asked for it. */
export type SignPlacementInput = {
  /** The placement or standing rule. */
  id: string;
  /** The version the caller saw, and so the change. */
  version: number;
};

/** A signature for showing a reviewed text in a guard period (加签). */
export type SignRevisionInput = {
  /** The seal of the text as it was read (校验值). */
  hash: string;
  /** The revision. */
  revisionId: string;
  /** Why words that a list warns of are used all the same, at most 500 characters; asked for with WORDING_REASON_NEEDED where a list has grown since the last review (用语说明). */
  wordingReason?: string | null | undefined;
};

/** A signature for showing a live text more than before (签字扩大). */
export type SignWiderRequestInput = {
  /** Hash of the change as it was seen; another one is refused with CONFLICT (校验值). */
  hash: string;
  /** The live revision. */
  revisionId: string;
};

/** Which staff accounts (账号筛选). */
export type StaffAccountFilter = {
  /** Only active or only deactivated ones (是否启用). */
  active?: boolean | null | undefined;
  /** These ids only. */
  ids?: Array<string> | null | undefined;
  /** Part of name, e-mail or telephone (关键字). */
  q?: string | null | undefined;
  /** With this role (角色). */
  role?: RoleName | null | undefined;
  /** With a role at this very station (阵地). */
  stationId?: string | null | undefined;
};

/** Order of staff accounts (账号排序). */
export type StaffAccountOrder =
  /** Newest first (按建立时间). */
  | 'CREATED_AT_DESC'
  /** By e-mail (按邮箱). */
  | 'EMAIL_ASC'
  /** By name (按姓名). */
  | 'NAME_ASC'
  /** By name, backwards (按姓名倒序). */
  | 'NAME_DESC';

/** Who may take a stage (由谁审). */
export type StageRole =
  /** Administrators (系统管理员). */
  | 'ADMINISTRATOR'
  /** Reviewers of that stage for the organisation or one above it (本单位或上级的审核员). */
  | 'REVIEWER';

/** One stage of a review rule (审次). */
export type StageRuleInput = {
  /** Hours until it is overdue, 1 to 720; null where nothing is due (时限). */
  deadlineHours?: number | null | undefined;
  /** Who proofreads (由谁校). */
  proofreading?: Proofreading;
  /** Who may take it (由谁审). */
  role?: StageRole;
  /** Which (审次). */
  stage: ReviewStage;
};

/** Which stations (阵地筛选). */
export type StationFilter = {
  /** These ids only. */
  ids?: Array<string> | null | undefined;
  /** Run by this organisation (所属单位). */
  organisationId?: string | null | undefined;
  /** Directly below this one (上级). */
  parentId?: string | null | undefined;
  /** Part of name, code or address (关键字). */
  q?: string | null | undefined;
  /** In this state (状态). */
  status?: StationStatus | null | undefined;
  /** With this tag (标签). */
  tag?: string | null | undefined;
  /** Of this level (层级). */
  tier?: StationTier | null | undefined;
  /** This one and all below it (范围). */
  within?: string | null | undefined;
};

/** Order of stations (阵地排序). */
export type StationOrder =
  /** By code (按编码). */
  | 'CODE_ASC'
  /** By name (按名称). */
  | 'NAME_ASC'
  /** By name, backwards (按名称倒序). */
  | 'NAME_DESC'
  /** From the top of the tree down (按层级). */
  | 'TIER_ASC'
  /** Last changed first (按更新时间). */
  | 'UPDATED_AT_DESC';

/** Whether a practice place works (状态). */
export type StationStatus =
  /** In use (启用). */
  | 'ACTIVE'
  /** Closed for good (撤销). */
  | 'CLOSED'
  /** Planned (拟建). */
  | 'PROPOSED'
  /** Closed for a time (暂停). */
  | 'SUSPENDED';

/** Level of a practice place (中心/所/站/点). */
export type StationTier =
  /** County centre (中心). */
  | 'CENTRE'
  /** Township institute (所). */
  | 'INSTITUTE'
  /** Practice point (点). */
  | 'POINT'
  /** Village or community station (站). */
  | 'STATION';

/** Takes a pending text back (撤回). */
export type TakeBackRevisionInput = {
  /** The revision. */
  revisionId: string;
};

/** What became of a passage between two revisions (文字变化). */
export type TextChange =
  /** Only in the second (增加). */
  | 'ADDED'
  /** Only in the first (删去). */
  | 'REMOVED'
  /** In both (未改). */
  | 'SAME';

/** Which topics (课题筛选). */
export type TopicFilter = {
  /** On the menu, or not (启用). */
  active?: boolean | null | undefined;
  /** These ids only. */
  ids?: Array<string> | null | undefined;
  /** Part of the title (关键字). */
  q?: string | null | undefined;
  /** Of this series (系列). */
  seriesId?: string | null | undefined;
};

/** Order of topics (课题排序). */
export type TopicOrder =
  /** By title (按名称). */
  | 'TITLE_ASC'
  /** Last changed first (按更新时间). */
  | 'UPDATED_AT_DESC';

/** The screen to let go of (解除配对). */
export type UnpairScreenInput = {
  /** Its id. */
  id: string;
  /** The version that was read. */
  version: number;
};

/** Changes of a club (修改社团); a field left out stays, null empties it. */
export type UpdateClubInput = {
  /** Whether it meets (启用). */
  active?: boolean | null | undefined;
  /** Places (名额). */
  capacity?: number | null | undefined;
  /** For which grades (年级). */
  grades?: string | null | undefined;
  /** Which one. */
  id: string;
  /** Who leads it (辅导员). */
  instructorName?: string | null | undefined;
  /** Kind (类别). */
  kind?: ClubKind | null | undefined;
  /** Name (名称). */
  name?: string | null | undefined;
  /** Its usual room (活动室). */
  room?: string | null | undefined;
  /** The version that was read. */
  version: number;
  /** Why words of its public texts are used although a list warns of them, at most 500 characters; asked for with WORDING_REASON_NEEDED (用语说明). */
  wordingReason?: string | null | undefined;
};

/** Changes of a facility (修改功能室); a field left out stays. */
export type UpdateFacilityInput = {
  /** How many people it holds (容纳人数). */
  capacity?: number | null | undefined;
  /** Equipment (设备). */
  equipment?: string | null | undefined;
  /** Which one. */
  id: string;
  /** What it is (类别). */
  kind?: FacilityKind | null | undefined;
  /** Name (名称). */
  name?: string | null | undefined;
  /** When it is open, as text (开放规则). */
  openingRule?: string | null | undefined;
  /** The version that was read. */
  version: number;
  /** Why words of its public texts are used although a list warns of them, at most 500 characters; asked for with WORDING_REASON_NEEDED (用语说明). */
  wordingReason?: string | null | undefined;
};

/** Changes of a guard period (修改重要保障期); a field left out stays. What loosens it waits for another administrator's signature. */
export type UpdateGuardPeriodInput = {
  /** Who is on duty (值班表); replaces the whole list. */
  dutyList?: Array<DutyEntryInput> | null | undefined;
  /** The first moment after it (结束时间). Later: at once. Earlier: waits. */
  endsAt?: string | null | undefined;
  /** Which one. */
  id: string;
  /** Whether urgent placements lose their precedence (停止插播). On: at once. Off: waits. */
  interruptsOff?: boolean | null | undefined;
  /** Name (名称). */
  name?: string | null | undefined;
  /** Whether public pages are drawn in grey (素色显示). */
  plainLook?: boolean | null | undefined;
  /** Which notice or decision ordered it (依据). */
  source?: string | null | undefined;
  /** Start (开始时间); a period that has begun keeps its own. Later: waits. */
  startsAt?: string | null | undefined;
  /** The version that was read. */
  version: number;
};

/** Changes of a lecture (修改宣讲); a field left out stays, null empties it. Time and state have mutations of their own. */
export type UpdateLectureInput = {
  /** Also when lecturer or room is taken at that time (允许时间冲突). */
  allowConflicts?: boolean | null | undefined;
  /** For whom (面向对象), public once reviewed. */
  audience?: string | null | undefined;
  /** Places (名额). */
  capacity?: number | null | undefined;
  /** An office's telephone for questions (联系电话). */
  contactPhone?: string | null | undefined;
  /** Room or square of the station (场地). */
  facilityId?: string | null | undefined;
  /** Form (活动形式); the topic's when left out. */
  formId?: string | null | undefined;
  /** Which one. */
  id: string;
  /** Lecturers in order (宣讲员); empty while nobody is named. */
  lecturerIds?: Array<string> | null | undefined;
  /** A title of its own (自拟题目), public once reviewed; at most 40 characters. */
  ownTitle?: string | null | undefined;
  /** The place in words (地点), public once reviewed; at most 60 characters. */
  placeText?: string | null | undefined;
  /** What it is about (简介), public once reviewed. */
  summary?: string | null | undefined;
  /** Template whose reviewed words stand where the lecture has none of its own (宣讲模板). */
  templateId?: string | null | undefined;
  /** Topic of the course menu (课题). */
  topicId?: string | null | undefined;
  /** The version that was read. */
  version: number;
  /** Why words of its public texts are used although a list warns of them, at most 500 characters; asked for with WORDING_REASON_NEEDED (用语说明). */
  wordingReason?: string | null | undefined;
  /** Class of work (工作类别); the topic's when left out. */
  workClassId?: string | null | undefined;
};

/** Changes of a lecture template (修改宣讲模板); a field left out stays, null empties it. New words wait for the review, the old ones stay until then. */
export type UpdateLectureTemplateInput = {
  /** Whether it is offered for new lectures (启用); lectures that use it keep it. */
  active?: boolean | null | undefined;
  /** For whom (面向对象). */
  audience?: string | null | undefined;
  /** Which one. */
  id: string;
  /** What staff call it (模板名称). */
  name?: string | null | undefined;
  /** What a lecture is about (简介). */
  summary?: string | null | undefined;
  /** The version that was read. */
  version: number;
};

/** Changes of a lecturer (修改宣讲员); a field left out stays. */
export type UpdateLecturerInput = {
  /** Whether the person still speaks (在岗). */
  active?: boolean | null | undefined;
  /** Which one. */
  id: string;
  /** What the person is known as (身份). */
  identity?: string | null | undefined;
  /** Name (姓名). */
  name?: string | null | undefined;
  /** Ids of the teams (宣讲团). */
  teamIds?: Array<string> | null | undefined;
  /** Level (层级). */
  tier?: LecturerTier | null | undefined;
  /** What the person speaks about (擅长主题). */
  topics?: Array<string> | null | undefined;
  /** The version that was read. */
  version: number;
  /** Why words of its public texts are used although a list warns of them, at most 500 characters; asked for with WORDING_REASON_NEEDED (用语说明). */
  wordingReason?: string | null | undefined;
};

/** Changes of a team (修改宣讲团); a field left out stays. */
export type UpdateLecturerTeamInput = {
  /** Which one. */
  id: string;
  /** Name (名称). */
  name?: string | null | undefined;
  /** Level (层级). */
  tier?: LecturerTier | null | undefined;
  /** The version that was read. */
  version: number;
};

/** Changes of an organisation (修改单位); a field left out stays. */
export type UpdateOrganisationInput = {
  /** Whether it still exists (是否启用). */
  active?: boolean | null | undefined;
  /** Which one. */
  id: string;
  /** What it is (类别). */
  kind?: OrganisationKind | null | undefined;
  /** Name (名称). */
  name?: string | null | undefined;
  /** The organisation above it (上级单位). */
  parentId?: string | null | undefined;
  /** Short name (简称). */
  shortName?: string | null | undefined;
  /** The version that was read. */
  version: number;
  /** Why words of its public texts are used although a list warns of them, at most 500 characters; asked for with WORDING_REASON_NEEDED (用语说明). */
  wordingReason?: string | null | undefined;
};

/** What is to be known of a screen from now on (修改屏幕). */
export type UpdateScreenInput = {
  /** Its id. */
  id: string;
  /** Who looks after it (管理人). */
  keeperName?: string | null | undefined;
  /** Name (名称). */
  name: string;
  /** When it is switched on, as text (开屏时间). */
  openHours?: string | null | undefined;
  /** Where it hangs (安装位置). */
  placeText?: string | null | undefined;
  /** The station that looks after it (所属阵地). */
  stationId: string;
  /** Tags for targeting (标签); left out, they become none. */
  tags?: Array<string> | null | undefined;
  /** The version that was read. */
  version: number;
};

/** Changes of a member of staff (修改账号); a field left out stays. */
export type UpdateStaffAccountInput = {
  /** Whether the person may sign in (启用). */
  active?: boolean | null | undefined;
  /** The CMS user this person is (内容系统用户). */
  cmsUserId?: string | null | undefined;
  /** Which one. */
  id: string;
  /** Name (姓名). */
  name?: string | null | undefined;
  /** Telephone (电话). */
  phone?: string | null | undefined;
  /** All roles from now on (角色). */
  roles?: Array<RoleAssignmentInput> | null | undefined;
  /** The version that was read. */
  version: number;
  /** Why words of its public texts are used although a list warns of them, at most 500 characters; asked for with WORDING_REASON_NEEDED (用语说明). */
  wordingReason?: string | null | undefined;
};

/** Changes of a station (修改阵地); a field left out stays. */
export type UpdateStationInput = {
  /** Address (地址). */
  address?: string | null | undefined;
  /** Code, unique (编码). */
  code?: string | null | undefined;
  /** Head (站长), for staff only. */
  headName?: string | null | undefined;
  /** Which one. */
  id: string;
  /** Keeper (管理员), for staff only. */
  keeperName?: string | null | undefined;
  /** Latitude in degrees, WGS-84 (纬度). */
  latitude?: number | null | undefined;
  /** Longitude in degrees, WGS-84 (经度). */
  longitude?: number | null | undefined;
  /** Name (名称). */
  name?: string | null | undefined;
  /** Opening hours as text (开放时间). */
  openingHours?: string | null | undefined;
  /** The organisation that runs it (所属单位). */
  organisationId?: string | null | undefined;
  /** The office's telephone (办公电话), shown to residents. */
  phone?: string | null | undefined;
  /** What the place is, in a few sentences (简介). */
  summary?: string | null | undefined;
  /** Tags (标签). */
  tags?: Array<string> | null | undefined;
  /** The version that was read. */
  version: number;
  /** Why words of its public texts are used although a list warns of them, at most 500 characters; asked for with WORDING_REASON_NEEDED (用语说明). */
  wordingReason?: string | null | undefined;
};

/** Changes of a weekly hour (修改课时); a field left out stays. */
export type UpdateTimetableSlotInput = {
  /** End, 17:20 (结束). */
  endTime?: string | null | undefined;
  /** Which one. */
  id: string;
  /** Room, when it is not the club's own (活动室). */
  room?: string | null | undefined;
  /** Start, 16:20 (开始). */
  startTime?: string | null | undefined;
  /** First day (起始日期). */
  validFrom?: string | null | undefined;
  /** Last day (截止日期); null: until further notice. */
  validUntil?: string | null | undefined;
  /** The version that was read. */
  version: number;
  /** 1 = Monday … 7 = Sunday (星期). */
  weekday?: number | null | undefined;
  /** Why words of its public texts are used although a list warns of them, at most 500 characters; asked for with WORDING_REASON_NEEDED (用语说明). */
  wordingReason?: string | null | undefined;
};

/** Changes of a topic (修改课题); a field left out stays. */
export type UpdateTopicInput = {
  /** Whether stations can still ask for it (启用). */
  active?: boolean | null | undefined;
  /** Id of its usual form (活动形式). */
  formId?: string | null | undefined;
  /** Which one. */
  id: string;
  /** Usual length in minutes (时长). */
  minutes?: number | null | undefined;
  /** Id of its series (系列). */
  seriesId?: string | null | undefined;
  /** Title (课题名称). */
  title?: string | null | undefined;
  /** The version that was read. */
  version: number;
  /** Id of its class of work (工作类别). */
  workClassId?: string | null | undefined;
};

/** Changes of a list of words (修改词表); a field left out stays. */
export type UpdateWordingListInput = {
  /** Whether it is used; switching it off is for administrators (是否启用). */
  active?: boolean | null | undefined;
  /** Which one. */
  id: string;
  /** Name (名称). */
  name?: string | null | undefined;
  /** What it is for (说明). */
  note?: string | null | undefined;
  /** What it does; from BLOCK to WARN is for administrators (处理方式). */
  severity?: WordingSeverity | null | undefined;
  /** Where its words come from (来源). */
  source?: string | null | undefined;
  /** The version that was read. */
  version: number;
};

/** Changes of a youth palace (修改少年宫); a field left out stays, null empties it. */
export type UpdateYouthPalaceInput = {
  /** Whether it is open at all (启用). */
  active?: boolean | null | undefined;
  /** Address (地址). */
  address?: string | null | undefined;
  /** Whom to ask (联系人). */
  contactName?: string | null | undefined;
  /** Which one. */
  id: string;
  /** Kind (类型). */
  kind?: PalaceKind | null | undefined;
  /** Name (名称). */
  name?: string | null | undefined;
  /** Opening in words (开放说明), public once reviewed. */
  openingText?: string | null | undefined;
  /** The school (学校). */
  organisationId?: string | null | undefined;
  /** The office's telephone (电话). */
  phone?: string | null | undefined;
  /** The station that shows it (阵地). */
  stationId?: string | null | undefined;
  /** What it is (简介), public once reviewed. */
  summary?: string | null | undefined;
  /** The version that was read. */
  version: number;
  /** Why words of its public texts are used although a list warns of them, at most 500 characters; asked for with WORDING_REASON_NEEDED (用语说明). */
  wordingReason?: string | null | undefined;
};

/** One line of a list (词条). */
export type WordingEntryInput = {
  /** Longer words, or numbers, in which it is innocent (例外). */
  exceptions?: Array<string> | null | undefined;
  /** Whether nearly equal forms of a standard name are found too (近似). */
  near?: boolean | null | undefined;
  /** Why, for the writer (说明). */
  note?: string | null | undefined;
  /** What to write instead (建议用语). */
  suggestion?: string | null | undefined;
  /** The word, the standard name, the sort of number, or the county's dial code (词语). */
  text: string;
  /** Wrong forms of a standard name (错误写法). */
  variants?: Array<string> | null | undefined;
};

/** What a list of words is about (词表类别). */
export type WordingKind =
  /** Telephone numbers with another county's dial code (区号错误). */
  | 'DIAL_CODE'
  /** Names and titles that must be exact (规范名称). */
  | 'EXACT'
  /** Words that must not be used (禁用词). */
  | 'FORBIDDEN'
  /** Numbers that belong to a person (个人信息). */
  | 'PERSONAL_DATA'
  /** Words with better ones (建议用语). */
  | 'SUGGESTED';

/** Which lists of words (词表筛选). */
export type WordingListFilter = {
  /** In use, or not (是否启用). */
  active?: boolean | null | undefined;
  /** These ids only. */
  ids?: Array<string> | null | undefined;
  /** About this (类别). */
  kind?: WordingKind | null | undefined;
  /** Part of the name (关键字). */
  q?: string | null | undefined;
};

/** What a list does to a text (处理方式). */
export type WordingSeverity =
  /** Stops it (拦截). */
  | 'BLOCK'
  /** Lets it pass with a written reason (提醒). */
  | 'WARN';

/** A text to hold against the lists (待检查的文字). */
export type WordingTextInput = {
  /** How the caller names it; findings tell it back (位置). */
  field: string;
  /** The text (文字). */
  text: string;
};

/** Which youth palaces (少年宫筛选). */
export type YouthPalaceFilter = {
  /** Open at all, or not (启用). */
  active?: boolean | null | undefined;
  /** These ids only. */
  ids?: Array<string> | null | undefined;
  /** Hosted by this school (学校). */
  organisationId?: string | null | undefined;
  /** Part of the name (关键字). */
  q?: string | null | undefined;
  /** Shown by this station (阵地). */
  stationId?: string | null | undefined;
  /** Shown by this station or one below it (含下级). */
  within?: string | null | undefined;
};

/** Order of youth palaces (少年宫排序). */
export type YouthPalaceOrder =
  /** By name (按名称). */
  | 'NAME_ASC';

export type ContentBoardQueryVariables = Exact<{
  stationId?: string | null | undefined;
  first: number;
}>;


export type ContentBoardQuery = { contentBoard: { weekEndsAt: string, playsFrom: string, shownCount: number, onlineCount: number, offlineCount: number, endingCount: number, waitingCount: number, toSignCount: number, withoutLocalCount: number, shown: Array<{ id: string, title: string, type: PieceType, publisherName: string | null, stationCount: number, screenCount: number, offlineScreenCount: number, plays: number, endsAt: string | null }>, online: Array<{ id: string, title: string, type: PieceType, publisherName: string | null, channels: Array<Channel>, liveAt: string | null, isNow: boolean, stationCount: number, isEverywhere: boolean, today: Array<{ from: string, until: string }> }>, offline: Array<{ id: string, name: string, stationName: string, stationCode: string, townshipName: string | null, placeText: string | null, keeperName: string | null, loadCount: number, loads: Array<{ id: string, title: string, startsAt: string | null, endsAt: string | null }> }>, ending: Array<{ id: string, title: string, type: PieceType, publisherName: string | null, stationCount: number, screenCount: number, offlineScreenCount: number, plays: number, endsAt: string | null }>, waiting: Array<{ id: string, title: string, kind: string, organisationName: string | null, waitsFor: Array<string>, waitingSince: string, isLive: boolean, isOverdue: boolean }>, toSign: Array<{ id: string, title: string, pieceId: string | null, change: PlacementChange, organisationName: string | null, askedByName: string, askedAt: string }>, withoutLocal: Array<{ id: string, code: string, name: string, townshipName: string | null, screenCount: number, offlineScreenCount: number }> } | null };

export type BoardShownRowsQueryVariables = Exact<{
  stationId?: string | null | undefined;
  first: number;
  after: string;
}>;


export type BoardShownRowsQuery = { contentBoard: { shown: Array<{ id: string, title: string, type: PieceType, publisherName: string | null, stationCount: number, screenCount: number, offlineScreenCount: number, plays: number, endsAt: string | null }> } | null };

export type BoardOnlineRowsQueryVariables = Exact<{
  stationId?: string | null | undefined;
  first: number;
  after: string;
}>;


export type BoardOnlineRowsQuery = { contentBoard: { online: Array<{ id: string, title: string, type: PieceType, publisherName: string | null, channels: Array<Channel>, liveAt: string | null, isNow: boolean, stationCount: number, isEverywhere: boolean, today: Array<{ from: string, until: string }> }> } | null };

export type BoardOfflineRowsQueryVariables = Exact<{
  stationId?: string | null | undefined;
  first: number;
  after: string;
}>;


export type BoardOfflineRowsQuery = { contentBoard: { offline: Array<{ id: string, name: string, stationName: string, stationCode: string, townshipName: string | null, placeText: string | null, keeperName: string | null, loadCount: number, loads: Array<{ id: string, title: string, startsAt: string | null, endsAt: string | null }> }> } | null };

export type BoardEndingRowsQueryVariables = Exact<{
  stationId?: string | null | undefined;
  first: number;
  after: string;
}>;


export type BoardEndingRowsQuery = { contentBoard: { ending: Array<{ id: string, title: string, type: PieceType, publisherName: string | null, stationCount: number, screenCount: number, offlineScreenCount: number, plays: number, endsAt: string | null }> } | null };

export type BoardWaitingRowsQueryVariables = Exact<{
  stationId?: string | null | undefined;
  first: number;
  after: string;
}>;


export type BoardWaitingRowsQuery = { contentBoard: { waiting: Array<{ id: string, title: string, kind: string, organisationName: string | null, waitsFor: Array<string>, waitingSince: string, isLive: boolean, isOverdue: boolean }> } | null };

export type BoardToSignRowsQueryVariables = Exact<{
  stationId?: string | null | undefined;
  first: number;
  after: string;
}>;


export type BoardToSignRowsQuery = { contentBoard: { toSign: Array<{ id: string, title: string, pieceId: string | null, change: PlacementChange, organisationName: string | null, askedByName: string, askedAt: string }> } | null };

export type BoardWithoutLocalRowsQueryVariables = Exact<{
  stationId?: string | null | undefined;
  first: number;
  after: string;
}>;


export type BoardWithoutLocalRowsQuery = { contentBoard: { withoutLocal: Array<{ id: string, code: string, name: string, townshipName: string | null, screenCount: number, offlineScreenCount: number }> } | null };

export type BoardPieceFragment = { id: string, title: string, type: PieceType, publisherName: string | null, stationCount: number, screenCount: number, offlineScreenCount: number, plays: number, endsAt: string | null };

export type BoardOnlinePieceFragment = { id: string, title: string, type: PieceType, publisherName: string | null, channels: Array<Channel>, liveAt: string | null, isNow: boolean, stationCount: number, isEverywhere: boolean, today: Array<{ from: string, until: string }> };

export type BoardOfflineScreenFragment = { id: string, name: string, stationName: string, stationCode: string, townshipName: string | null, placeText: string | null, keeperName: string | null, loadCount: number, loads: Array<{ id: string, title: string, startsAt: string | null, endsAt: string | null }> };

export type BoardWaitFragment = { id: string, title: string, kind: string, organisationName: string | null, waitsFor: Array<string>, waitingSince: string, isLive: boolean, isOverdue: boolean };

export type BoardPlacementFragment = { id: string, title: string, pieceId: string | null, change: PlacementChange, organisationName: string | null, askedByName: string, askedAt: string };

export type BoardStationFragment = { id: string, code: string, name: string, townshipName: string | null, screenCount: number, offlineScreenCount: number };

export type BoardTownshipsQueryVariables = Exact<{ [key: string]: never; }>;


export type BoardTownshipsQuery = { stations: { nodes: Array<{ id: string, name: string }> } };

export type DashboardFiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type DashboardFiguresQuery = { dashboard: { stationCount: number, lecturesThisWeek: number, lecturesThisMonth: number, screensOnline: number, screensOffline: number, livePieces: number, pendingRevisions: number, attention: Array<{ kind: AttentionKind, message: string, url: string | null }>, todayLectures: Array<{ id: string, title: string, startsAt: string, endsAt: string, status: ActivityStatus, inProgress: boolean, station: { id: string, name: string }, change: { kind: ActivityChangeKind } | null }> } };

export type DeskRowFragment = { id: string, number: number, subjectType: string, subjectId: string, kind: string, title: string, theme: string | null, state: RevisionState, stagesPassed: number, nextStage: ReviewStage | null, waitingSince: string | null, dueAt: string | null, isOverdue: boolean, awaitsSignature: boolean, submittedAt: string, submittedByName: string | null, liveAt: string | null, reason: string | null, waitsFor: Array<string>, stages: Array<{ stage: ReviewStage, proofreading: Proofreading }>, widerRequest: { hash: string, askedAt: string, askedByName: string | null, changes: Array<string>, signedByNames: Array<string>, signaturesNeeded: number, waitsFor: Array<string>, viewerCanSign: boolean, viewerCanDecline: boolean } | null, organisation: { id: string, name: string } | null, piece: { id: string, coverUrl: string | null, preparing: string | null } | null };

export type WiderWordsFragment = { hash: string, askedAt: string, askedByName: string | null, changes: Array<string>, signedByNames: Array<string>, signaturesNeeded: number, waitsFor: Array<string>, viewerCanSign: boolean, viewerCanDecline: boolean };

export type DeskStepFragment = { id: string, kind: RevisionStepKind, stage: ReviewStage | null, proofread: boolean, actorName: string | null, onBehalfOfName: string | null, at: string, hash: string, reason: string | null };

export type DeskRevisionFragment = { hash: string, endedAt: string | null, authorNames: Array<string>, hasUnknownAuthor: boolean, liveRevisionId: string | null, newestRevisionId: string, viewerCanApprove: boolean, viewerCanProofread: boolean, viewerCanReturn: boolean, viewerCanSign: boolean, viewerCanTakeBack: boolean, viewerCanResubmit: boolean, viewerIsAuthor: boolean, id: string, number: number, subjectType: string, subjectId: string, kind: string, title: string, theme: string | null, state: RevisionState, stagesPassed: number, nextStage: ReviewStage | null, waitingSince: string | null, dueAt: string | null, isOverdue: boolean, awaitsSignature: boolean, submittedAt: string, submittedByName: string | null, liveAt: string | null, reason: string | null, waitsFor: Array<string>, stages: Array<{ stage: ReviewStage, role: StageRole, proofreading: Proofreading, deadlineHours: number | null }>, texts: Array<{ field: string, text: string }>, wordingFindings: Array<{ place: string, found: string, listName: string, message: string, severity: WordingSeverity }>, steps: Array<{ id: string, kind: RevisionStepKind, stage: ReviewStage | null, proofread: boolean, actorName: string | null, onBehalfOfName: string | null, at: string, hash: string, reason: string | null }>, piece: { id: string, cmsUrl: string, coverUrl: string | null, signature: string, channels: Array<Channel>, showFrom: string | null, showUntil: string | null, preparing: string | null } | null, widerRequest: { hash: string, askedAt: string, askedByName: string | null, changes: Array<string>, signedByNames: Array<string>, signaturesNeeded: number, waitsFor: Array<string>, viewerCanSign: boolean, viewerCanDecline: boolean } | null, organisation: { id: string, name: string } | null };

export type FoundWordFragment = { place: string, found: string, listName: string, message: string, severity: WordingSeverity };

export type DecidedFragment = { id: string, state: RevisionState, nextStage: ReviewStage | null, awaitsSignature: boolean, waitsFor: Array<string>, widerRequest: { hash: string } | null };

export type DeskTrayQueryVariables = Exact<{
  box: DeskBox;
  filter?: ReviewDeskFilter | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type DeskTrayQuery = { page: { totalCount: number, totalCountIsCapped: boolean, nodes: Array<{ id: string, number: number, subjectType: string, subjectId: string, kind: string, title: string, theme: string | null, state: RevisionState, stagesPassed: number, nextStage: ReviewStage | null, waitingSince: string | null, dueAt: string | null, isOverdue: boolean, awaitsSignature: boolean, submittedAt: string, submittedByName: string | null, liveAt: string | null, reason: string | null, waitsFor: Array<string>, stages: Array<{ stage: ReviewStage, proofreading: Proofreading }>, widerRequest: { hash: string, askedAt: string, askedByName: string | null, changes: Array<string>, signedByNames: Array<string>, signaturesNeeded: number, waitsFor: Array<string>, viewerCanSign: boolean, viewerCanDecline: boolean } | null, organisation: { id: string, name: string } | null, piece: { id: string, coverUrl: string | null, preparing: string | null } | null }> } };

export type DeskNextQueryVariables = Exact<{
  box: DeskBox;
}>;


export type DeskNextQuery = { page: { totalCount: number, nodes: Array<{ id: string, title: string }> } };

export type DeskCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskCountsQuery = { reviewDeskCounts: { waitingForMe: number, toSign: number, mine: number, returned: number, overdue: number, pending: number } };

export type DeskThemesQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskThemesQuery = { reviewDeskThemes: Array<string> };

export type DeskRevisionOneQueryVariables = Exact<{
  id: string;
}>;


export type DeskRevisionOneQuery = { revision: { hash: string, endedAt: string | null, authorNames: Array<string>, hasUnknownAuthor: boolean, liveRevisionId: string | null, newestRevisionId: string, viewerCanApprove: boolean, viewerCanProofread: boolean, viewerCanReturn: boolean, viewerCanSign: boolean, viewerCanTakeBack: boolean, viewerCanResubmit: boolean, viewerIsAuthor: boolean, id: string, number: number, subjectType: string, subjectId: string, kind: string, title: string, theme: string | null, state: RevisionState, stagesPassed: number, nextStage: ReviewStage | null, waitingSince: string | null, dueAt: string | null, isOverdue: boolean, awaitsSignature: boolean, submittedAt: string, submittedByName: string | null, liveAt: string | null, reason: string | null, waitsFor: Array<string>, stages: Array<{ stage: ReviewStage, role: StageRole, proofreading: Proofreading, deadlineHours: number | null }>, texts: Array<{ field: string, text: string }>, wordingFindings: Array<{ place: string, found: string, listName: string, message: string, severity: WordingSeverity }>, steps: Array<{ id: string, kind: RevisionStepKind, stage: ReviewStage | null, proofread: boolean, actorName: string | null, onBehalfOfName: string | null, at: string, hash: string, reason: string | null }>, piece: { id: string, cmsUrl: string, coverUrl: string | null, signature: string, channels: Array<Channel>, showFrom: string | null, showUntil: string | null, preparing: string | null } | null, widerRequest: { hash: string, askedAt: string, askedByName: string | null, changes: Array<string>, signedByNames: Array<string>, signaturesNeeded: number, waitsFor: Array<string>, viewerCanSign: boolean, viewerCanDecline: boolean } | null, organisation: { id: string, name: string } | null } | null };

export type RevisionApproveMutationVariables = Exact<{
  input: ApproveRevisionInput;
}>;


export type RevisionApproveMutation = { outcome: { revision: { id: string, state: RevisionState, nextStage: ReviewStage | null, awaitsSignature: boolean, waitsFor: Array<string>, widerRequest: { hash: string } | null } | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type RevisionProofreadMutationVariables = Exact<{
  input: ProofreadRevisionInput;
}>;


export type RevisionProofreadMutation = { outcome: { revision: { id: string, state: RevisionState, nextStage: ReviewStage | null, awaitsSignature: boolean, waitsFor: Array<string>, widerRequest: { hash: string } | null } | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type RevisionReturnMutationVariables = Exact<{
  input: ReturnRevisionInput;
}>;


export type RevisionReturnMutation = { outcome: { revision: { id: string, state: RevisionState, nextStage: ReviewStage | null, awaitsSignature: boolean, waitsFor: Array<string>, widerRequest: { hash: string } | null } | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type RevisionSignMutationVariables = Exact<{
  input: SignRevisionInput;
}>;


export type RevisionSignMutation = { outcome: { revision: { id: string, state: RevisionState, nextStage: ReviewStage | null, awaitsSignature: boolean, waitsFor: Array<string>, widerRequest: { hash: string } | null } | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type RevisionTakeBackMutationVariables = Exact<{
  input: TakeBackRevisionInput;
}>;


export type RevisionTakeBackMutation = { outcome: { revision: { id: string, state: RevisionState, nextStage: ReviewStage | null, awaitsSignature: boolean, waitsFor: Array<string>, widerRequest: { hash: string } | null } | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type RevisionResubmitMutationVariables = Exact<{
  input: ResubmitRevisionInput;
}>;


export type RevisionResubmitMutation = { outcome: { revision: { id: string, state: RevisionState, nextStage: ReviewStage | null, awaitsSignature: boolean, waitsFor: Array<string>, widerRequest: { hash: string } | null } | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type WiderRequestSignMutationVariables = Exact<{
  input: SignWiderRequestInput;
}>;


export type WiderRequestSignMutation = { outcome: { revision: { id: string, state: RevisionState, nextStage: ReviewStage | null, awaitsSignature: boolean, waitsFor: Array<string>, widerRequest: { hash: string } | null } | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type WiderRequestDeclineMutationVariables = Exact<{
  input: DeclineWiderRequestInput;
}>;


export type WiderRequestDeclineMutation = { outcome: { revision: { id: string, state: RevisionState, nextStage: ReviewStage | null, awaitsSignature: boolean, waitsFor: Array<string>, widerRequest: { hash: string } | null } | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type FacilityRowFragment = { id: string, version: number, stationId: string | null, organisationId: string | null, kind: FacilityKind, name: string, capacity: number | null, equipment: string | null, openingRule: string | null, viewerCanEdit: boolean };

export type FacilityListQueryVariables = Exact<{
  filter?: FacilityFilter | null | undefined;
  orderBy?: FacilityOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type FacilityListQuery = { page: { totalCount: number, totalCountIsCapped: boolean, nodes: Array<{ id: string, version: number, stationId: string | null, organisationId: string | null, kind: FacilityKind, name: string, capacity: number | null, equipment: string | null, openingRule: string | null, viewerCanEdit: boolean }> } };

export type FacilityOneQueryVariables = Exact<{
  id: string;
}>;


export type FacilityOneQuery = { record: { id: string, version: number, stationId: string | null, organisationId: string | null, kind: FacilityKind, name: string, capacity: number | null, equipment: string | null, openingRule: string | null, viewerCanEdit: boolean } | null };

export type FacilityCreateMutationVariables = Exact<{
  input: CreateFacilityInput;
}>;


export type FacilityCreateMutation = { outcome: { record: { id: string, version: number, stationId: string | null, organisationId: string | null, kind: FacilityKind, name: string, capacity: number | null, equipment: string | null, openingRule: string | null, viewerCanEdit: boolean } | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type FacilityUpdateMutationVariables = Exact<{
  input: UpdateFacilityInput;
}>;


export type FacilityUpdateMutation = { outcome: { record: { id: string, version: number, stationId: string | null, organisationId: string | null, kind: FacilityKind, name: string, capacity: number | null, equipment: string | null, openingRule: string | null, viewerCanEdit: boolean } | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type FacilityRemoveMutationVariables = Exact<{
  input: RemoveFacilityInput;
}>;


export type FacilityRemoveMutation = { outcome: { record: { id: string } | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type GuardPeriodRowFragment = { id: string, version: number, name: string, startsAt: string, endsAt: string, interruptsOff: boolean, plainLook: boolean, source: string, endedAt: string | null, phase: GuardPhase, viewerCanEdit: boolean, viewerCanSign: boolean, dutyList: Array<{ onDay: string | null, name: string, post: string, phone: string }>, dutyToday: Array<{ name: string, post: string, phone: string }>, loosening: { ended: boolean, startsAt: string | null, endsAt: string | null, interruptsOn: boolean, reason: string | null, askedByName: string } | null };

export type GuardPeriodListQueryVariables = Exact<{
  filter?: GuardPeriodFilter | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type GuardPeriodListQuery = { page: { totalCount: number, totalCountIsCapped: boolean, nodes: Array<{ id: string, version: number, name: string, startsAt: string, endsAt: string, interruptsOff: boolean, plainLook: boolean, source: string, endedAt: string | null, phase: GuardPhase, viewerCanEdit: boolean, viewerCanSign: boolean, dutyList: Array<{ onDay: string | null, name: string, post: string, phone: string }>, dutyToday: Array<{ name: string, post: string, phone: string }>, loosening: { ended: boolean, startsAt: string | null, endsAt: string | null, interruptsOn: boolean, reason: string | null, askedByName: string } | null }> } };

export type GuardPeriodOneQueryVariables = Exact<{
  id: string;
}>;


export type GuardPeriodOneQuery = { record: { id: string, version: number, name: string, startsAt: string, endsAt: string, interruptsOff: boolean, plainLook: boolean, source: string, endedAt: string | null, phase: GuardPhase, viewerCanEdit: boolean, viewerCanSign: boolean, dutyList: Array<{ onDay: string | null, name: string, post: string, phone: string }>, dutyToday: Array<{ name: string, post: string, phone: string }>, loosening: { ended: boolean, startsAt: string | null, endsAt: string | null, interruptsOn: boolean, reason: string | null, askedByName: string } | null } | null };

export type CurrentGuardPeriodsQueryVariables = Exact<{ [key: string]: never; }>;


export type CurrentGuardPeriodsQuery = { periods: Array<{ id: string, version: number, name: string, startsAt: string, endsAt: string, interruptsOff: boolean, plainLook: boolean, source: string, endedAt: string | null, phase: GuardPhase, viewerCanEdit: boolean, viewerCanSign: boolean, dutyList: Array<{ onDay: string | null, name: string, post: string, phone: string }>, dutyToday: Array<{ name: string, post: string, phone: string }>, loosening: { ended: boolean, startsAt: string | null, endsAt: string | null, interruptsOn: boolean, reason: string | null, askedByName: string } | null }> };

export type GuardPeriodCreateMutationVariables = Exact<{
  input: ScheduleGuardPeriodInput;
}>;


export type GuardPeriodCreateMutation = { outcome: { record: { id: string, version: number, name: string, startsAt: string, endsAt: string, interruptsOff: boolean, plainLook: boolean, source: string, endedAt: string | null, phase: GuardPhase, viewerCanEdit: boolean, viewerCanSign: boolean, dutyList: Array<{ onDay: string | null, name: string, post: string, phone: string }>, dutyToday: Array<{ name: string, post: string, phone: string }>, loosening: { ended: boolean, startsAt: string | null, endsAt: string | null, interruptsOn: boolean, reason: string | null, askedByName: string } | null } | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type GuardPeriodUpdateMutationVariables = Exact<{
  input: UpdateGuardPeriodInput;
}>;


export type GuardPeriodUpdateMutation = { outcome: { record: { id: string, version: number, name: string, startsAt: string, endsAt: string, interruptsOff: boolean, plainLook: boolean, source: string, endedAt: string | null, phase: GuardPhase, viewerCanEdit: boolean, viewerCanSign: boolean, dutyList: Array<{ onDay: string | null, name: string, post: string, phone: string }>, dutyToday: Array<{ name: string, post: string, phone: string }>, loosening: { ended: boolean, startsAt: string | null, endsAt: string | null, interruptsOn: boolean, reason: string | null, askedByName: string } | null } | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type GuardPeriodEndMutationVariables = Exact<{
  input: EndGuardPeriodInput;
}>;


export type GuardPeriodEndMutation = { outcome: { userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type GuardLooseningSignMutationVariables = Exact<{
  input: SignGuardLooseningInput;
}>;


export type GuardLooseningSignMutation = { outcome: { userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type GuardLooseningDropMutationVariables = Exact<{
  input: DropGuardLooseningInput;
}>;


export type GuardLooseningDropMutation = { outcome: { userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type HeldChangeRowFragment = { id: string, version: number, title: string, lines: Array<string>, askedByName: string, askedAt: string, state: HeldChangeState, decidedByName: string | null, decidedAt: string | null, reason: string | null, guardName: string, waitsFor: Array<string>, viewerCanSign: boolean, viewerCanDecline: boolean, viewerIsAsker: boolean };

export type HeldChangeListQueryVariables = Exact<{
  filter?: HeldChangeFilter | null | undefined;
  first?: number;
  offset?: number | null | undefined;
}>;


export type HeldChangeListQuery = { page: { totalCount: number, totalCountIsCapped: boolean, nodes: Array<{ id: string, version: number, title: string, lines: Array<string>, askedByName: string, askedAt: string, state: HeldChangeState, decidedByName: string | null, decidedAt: string | null, reason: string | null, guardName: string, waitsFor: Array<string>, viewerCanSign: boolean, viewerCanDecline: boolean, viewerIsAsker: boolean }> } };

export type HeldChangeOneQueryVariables = Exact<{
  id: string;
}>;


export type HeldChangeOneQuery = { record: { id: string, version: number, title: string, lines: Array<string>, askedByName: string, askedAt: string, state: HeldChangeState, decidedByName: string | null, decidedAt: string | null, reason: string | null, guardName: string, waitsFor: Array<string>, viewerCanSign: boolean, viewerCanDecline: boolean, viewerIsAsker: boolean } | null };

export type HeldChangesToSignQueryVariables = Exact<{
  first: number;
}>;


export type HeldChangesToSignQuery = { page: { totalCount: number, nodes: Array<{ id: string, version: number, title: string, lines: Array<string>, askedByName: string, askedAt: string, state: HeldChangeState, decidedByName: string | null, decidedAt: string | null, reason: string | null, guardName: string, waitsFor: Array<string>, viewerCanSign: boolean, viewerCanDecline: boolean, viewerIsAsker: boolean }> } };

export type HeldChangeSignMutationVariables = Exact<{
  input: SignHeldChangeInput;
}>;


export type HeldChangeSignMutation = { outcome: { record: { id: string, version: number, title: string, lines: Array<string>, askedByName: string, askedAt: string, state: HeldChangeState, decidedByName: string | null, decidedAt: string | null, reason: string | null, guardName: string, waitsFor: Array<string>, viewerCanSign: boolean, viewerCanDecline: boolean, viewerIsAsker: boolean } | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type HeldChangeDeclineMutationVariables = Exact<{
  input: DeclineHeldChangeInput;
}>;


export type HeldChangeDeclineMutation = { outcome: { record: { id: string, version: number, title: string, lines: Array<string>, askedByName: string, askedAt: string, state: HeldChangeState, decidedByName: string | null, decidedAt: string | null, reason: string | null, guardName: string, waitsFor: Array<string>, viewerCanSign: boolean, viewerCanDecline: boolean, viewerIsAsker: boolean } | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type LectureTemplateRowFragment = { id: string, version: number, name: string, stationId: string | null, summary: string | null, audience: string | null, active: boolean, reviewed: boolean, reviewState: string | null, usable: boolean, viewerCanEdit: boolean, station: { id: string, name: string } | null };

export type LectureTemplateListQueryVariables = Exact<{
  filter?: LectureTemplateFilter | null | undefined;
  orderBy?: LectureTemplateOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type LectureTemplateListQuery = { page: { totalCount: number, totalCountIsCapped: boolean, nodes: Array<{ id: string, version: number, name: string, stationId: string | null, summary: string | null, audience: string | null, active: boolean, reviewed: boolean, reviewState: string | null, usable: boolean, viewerCanEdit: boolean, station: { id: string, name: string } | null }> } };

export type LectureTemplateOneQueryVariables = Exact<{
  id: string;
}>;


export type LectureTemplateOneQuery = { record: { id: string, version: number, name: string, stationId: string | null, summary: string | null, audience: string | null, active: boolean, reviewed: boolean, reviewState: string | null, usable: boolean, viewerCanEdit: boolean, station: { id: string, name: string } | null } | null };

export type SuggestedLectureTemplateQueryVariables = Exact<{
  stationId: string;
}>;


export type SuggestedLectureTemplateQuery = { template: { id: string } | null };

export type LecturePreviewQueryVariables = Exact<{
  input: LecturePreviewInput;
}>;


export type LecturePreviewQuery = { preview: { title: string, place: string, summary: string | null, audience: string | null, needsReview: boolean, waitsFor: Array<string> } | null };

export type LectureTemplateCreateMutationVariables = Exact<{
  input: CreateLectureTemplateInput;
}>;


export type LectureTemplateCreateMutation = { outcome: { record: { id: string, version: number, name: string, stationId: string | null, summary: string | null, audience: string | null, active: boolean, reviewed: boolean, reviewState: string | null, usable: boolean, viewerCanEdit: boolean, station: { id: string, name: string } | null } | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type LectureTemplateUpdateMutationVariables = Exact<{
  input: UpdateLectureTemplateInput;
}>;


export type LectureTemplateUpdateMutation = { outcome: { record: { id: string, version: number, name: string, stationId: string | null, summary: string | null, audience: string | null, active: boolean, reviewed: boolean, reviewState: string | null, usable: boolean, viewerCanEdit: boolean, station: { id: string, name: string } | null } | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type LecturerTeamRowFragment = { id: string, version: number, name: string, tier: LecturerTier, viewerCanEdit: boolean };

export type LecturerTeamListQueryVariables = Exact<{
  filter?: LecturerTeamFilter | null | undefined;
  orderBy?: LecturerTeamOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type LecturerTeamListQuery = { page: { totalCount: number, totalCountIsCapped: boolean, nodes: Array<{ id: string, version: number, name: string, tier: LecturerTier, viewerCanEdit: boolean }> } };

export type LecturerTeamOneQueryVariables = Exact<{
  id: string;
}>;


export type LecturerTeamOneQuery = { record: { id: string, version: number, name: string, tier: LecturerTier, viewerCanEdit: boolean } | null };

export type LecturerTeamCreateMutationVariables = Exact<{
  input: CreateLecturerTeamInput;
}>;


export type LecturerTeamCreateMutation = { outcome: { record: { id: string, version: number, name: string, tier: LecturerTier, viewerCanEdit: boolean } | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type LecturerTeamUpdateMutationVariables = Exact<{
  input: UpdateLecturerTeamInput;
}>;


export type LecturerTeamUpdateMutation = { outcome: { record: { id: string, version: number, name: string, tier: LecturerTier, viewerCanEdit: boolean } | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type LecturerRowFragment = { id: string, version: number, number: string, name: string, tier: LecturerTier, identity: string | null, teamIds: Array<string>, topics: Array<string>, active: boolean, viewerCanEdit: boolean, teams: Array<{ id: string, name: string }> };

export type LecturerListQueryVariables = Exact<{
  filter?: LecturerFilter | null | undefined;
  orderBy?: LecturerOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type LecturerListQuery = { page: { totalCount: number, totalCountIsCapped: boolean, nodes: Array<{ id: string, version: number, number: string, name: string, tier: LecturerTier, identity: string | null, teamIds: Array<string>, topics: Array<string>, active: boolean, viewerCanEdit: boolean, teams: Array<{ id: string, name: string }> }> } };

export type LecturerOneQueryVariables = Exact<{
  id: string;
}>;


export type LecturerOneQuery = { record: { id: string, version: number, number: string, name: string, tier: LecturerTier, identity: string | null, teamIds: Array<string>, topics: Array<string>, active: boolean, viewerCanEdit: boolean, teams: Array<{ id: string, name: string }> } | null };

export type LecturerCreateMutationVariables = Exact<{
  input: CreateLecturerInput;
}>;


export type LecturerCreateMutation = { outcome: { record: { id: string, version: number, number: string, name: string, tier: LecturerTier, identity: string | null, teamIds: Array<string>, topics: Array<string>, active: boolean, viewerCanEdit: boolean, teams: Array<{ id: string, name: string }> } | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type LecturerUpdateMutationVariables = Exact<{
  input: UpdateLecturerInput;
}>;


export type LecturerUpdateMutation = { outcome: { record: { id: string, version: number, number: string, name: string, tier: LecturerTier, identity: string | null, teamIds: Array<string>, topics: Array<string>, active: boolean, viewerCanEdit: boolean, teams: Array<{ id: string, name: string }> } | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type LectureRowFragment = { id: string, version: number, title: string, topicId: string | null, templateId: string | null, ownTitle: string | null, summary: string | null, stationId: string, facilityId: string | null, placeText: string | null, startsAt: string, endsAt: string, durationMinutes: number, capacity: number | null, headCount: number | null, workClassId: string | null, formId: string | null, audience: string | null, lecturerIds: Array<string>, status: ActivityStatus, inProgress: boolean, contactPhone: string | null, createdAt: string, updatedAt: string, reviewState: string | null, viewerCanEdit: boolean, viewerCanReschedule: boolean, viewerCanPostpone: boolean, viewerCanCancel: boolean, viewerCanAbort: boolean, viewerCanComplete: boolean, topic: { id: string, title: string } | null, template: { id: string, name: string } | null, station: { id: string, name: string, phone: string | null }, facility: { id: string, name: string } | null, workClass: { id: string, name: string } | null, form: { id: string, name: string } | null, lecturers: Array<{ id: string, name: string }>, change: { kind: ActivityChangeKind, originalStartsAt: string | null, originalEndsAt: string | null, originalPlace: string | null, reason: string | null, phone: string | null, changedAt: string | null } | null, announcement: { askedByName: string, signers: Array<string>, because: string, viewerCanSign: boolean } | null };

export type LectureListQueryVariables = Exact<{
  filter?: LectureFilter | null | undefined;
  orderBy?: LectureOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type LectureListQuery = { page: { totalCount: number, totalCountIsCapped: boolean, nodes: Array<{ id: string, version: number, title: string, topicId: string | null, templateId: string | null, ownTitle: string | null, summary: string | null, stationId: string, facilityId: string | null, placeText: string | null, startsAt: string, endsAt: string, durationMinutes: number, capacity: number | null, headCount: number | null, workClassId: string | null, formId: string | null, audience: string | null, lecturerIds: Array<string>, status: ActivityStatus, inProgress: boolean, contactPhone: string | null, createdAt: string, updatedAt: string, reviewState: string | null, viewerCanEdit: boolean, viewerCanReschedule: boolean, viewerCanPostpone: boolean, viewerCanCancel: boolean, viewerCanAbort: boolean, viewerCanComplete: boolean, topic: { id: string, title: string } | null, template: { id: string, name: string } | null, station: { id: string, name: string, phone: string | null }, facility: { id: string, name: string } | null, workClass: { id: string, name: string } | null, form: { id: string, name: string } | null, lecturers: Array<{ id: string, name: string }>, change: { kind: ActivityChangeKind, originalStartsAt: string | null, originalEndsAt: string | null, originalPlace: string | null, reason: string | null, phone: string | null, changedAt: string | null } | null, announcement: { askedByName: string, signers: Array<string>, because: string, viewerCanSign: boolean } | null }> } };

export type LectureOneQueryVariables = Exact<{
  id: string;
}>;


export type LectureOneQuery = { record: { publicUrl: string, posterUrl: string, groupText: string, broadcastText: string, id: string, version: number, title: string, topicId: string | null, templateId: string | null, ownTitle: string | null, summary: string | null, stationId: string, facilityId: string | null, placeText: string | null, startsAt: string, endsAt: string, durationMinutes: number, capacity: number | null, headCount: number | null, workClassId: string | null, formId: string | null, audience: string | null, lecturerIds: Array<string>, status: ActivityStatus, inProgress: boolean, contactPhone: string | null, createdAt: string, updatedAt: string, reviewState: string | null, viewerCanEdit: boolean, viewerCanReschedule: boolean, viewerCanPostpone: boolean, viewerCanCancel: boolean, viewerCanAbort: boolean, viewerCanComplete: boolean, topic: { id: string, title: string } | null, template: { id: string, name: string } | null, station: { id: string, name: string, phone: string | null }, facility: { id: string, name: string } | null, workClass: { id: string, name: string } | null, form: { id: string, name: string } | null, lecturers: Array<{ id: string, name: string }>, change: { kind: ActivityChangeKind, originalStartsAt: string | null, originalEndsAt: string | null, originalPlace: string | null, reason: string | null, phone: string | null, changedAt: string | null } | null, announcement: { askedByName: string, signers: Array<string>, because: string, viewerCanSign: boolean } | null } | null };

export type LectureCalendarQueryVariables = Exact<{
  filter?: LectureFilter | null | undefined;
  offset?: number | null | undefined;
}>;


export type LectureCalendarQuery = { page: { totalCount: number, nodes: Array<{ id: string, title: string, startsAt: string, endsAt: string, status: ActivityStatus, inProgress: boolean, station: { id: string, name: string }, change: { kind: ActivityChangeKind } | null }> } };

export type LectureChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type LectureChoicesQuery = { workClasses: Array<{ id: string, name: string }>, activityForms: Array<{ id: string, name: string }>, lectureSeries: Array<{ id: string, name: string }> };

export type LectureCreateMutationVariables = Exact<{
  input: ScheduleLectureInput;
}>;


export type LectureCreateMutation = { outcome: { record: { id: string, version: number, title: string, topicId: string | null, templateId: string | null, ownTitle: string | null, summary: string | null, stationId: string, facilityId: string | null, placeText: string | null, startsAt: string, endsAt: string, durationMinutes: number, capacity: number | null, headCount: number | null, workClassId: string | null, formId: string | null, audience: string | null, lecturerIds: Array<string>, status: ActivityStatus, inProgress: boolean, contactPhone: string | null, createdAt: string, updatedAt: string, reviewState: string | null, viewerCanEdit: boolean, viewerCanReschedule: boolean, viewerCanPostpone: boolean, viewerCanCancel: boolean, viewerCanAbort: boolean, viewerCanComplete: boolean, topic: { id: string, title: string } | null, template: { id: string, name: string } | null, station: { id: string, name: string, phone: string | null }, facility: { id: string, name: string } | null, workClass: { id: string, name: string } | null, form: { id: string, name: string } | null, lecturers: Array<{ id: string, name: string }>, change: { kind: ActivityChangeKind, originalStartsAt: string | null, originalEndsAt: string | null, originalPlace: string | null, reason: string | null, phone: string | null, changedAt: string | null } | null, announcement: { askedByName: string, signers: Array<string>, because: string, viewerCanSign: boolean } | null } | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type LectureUpdateMutationVariables = Exact<{
  input: UpdateLectureInput;
}>;


export type LectureUpdateMutation = { outcome: { record: { id: string, version: number, title: string, topicId: string | null, templateId: string | null, ownTitle: string | null, summary: string | null, stationId: string, facilityId: string | null, placeText: string | null, startsAt: string, endsAt: string, durationMinutes: number, capacity: number | null, headCount: number | null, workClassId: string | null, formId: string | null, audience: string | null, lecturerIds: Array<string>, status: ActivityStatus, inProgress: boolean, contactPhone: string | null, createdAt: string, updatedAt: string, reviewState: string | null, viewerCanEdit: boolean, viewerCanReschedule: boolean, viewerCanPostpone: boolean, viewerCanCancel: boolean, viewerCanAbort: boolean, viewerCanComplete: boolean, topic: { id: string, title: string } | null, template: { id: string, name: string } | null, station: { id: string, name: string, phone: string | null }, facility: { id: string, name: string } | null, workClass: { id: string, name: string } | null, form: { id: string, name: string } | null, lecturers: Array<{ id: string, name: string }>, change: { kind: ActivityChangeKind, originalStartsAt: string | null, originalEndsAt: string | null, originalPlace: string | null, reason: string | null, phone: string | null, changedAt: string | null } | null, announcement: { askedByName: string, signers: Array<string>, because: string, viewerCanSign: boolean } | null } | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type LecturePublishDraftMutationVariables = Exact<{
  input: PublishLectureDraftInput;
}>;


export type LecturePublishDraftMutation = { outcome: { record: { id: string, version: number, title: string, topicId: string | null, templateId: string | null, ownTitle: string | null, summary: string | null, stationId: string, facilityId: string | null, placeText: string | null, startsAt: string, endsAt: string, durationMinutes: number, capacity: number | null, headCount: number | null, workClassId: string | null, formId: string | null, audience: string | null, lecturerIds: Array<string>, status: ActivityStatus, inProgress: boolean, contactPhone: string | null, createdAt: string, updatedAt: string, reviewState: string | null, viewerCanEdit: boolean, viewerCanReschedule: boolean, viewerCanPostpone: boolean, viewerCanCancel: boolean, viewerCanAbort: boolean, viewerCanComplete: boolean, topic: { id: string, title: string } | null, template: { id: string, name: string } | null, station: { id: string, name: string, phone: string | null }, facility: { id: string, name: string } | null, workClass: { id: string, name: string } | null, form: { id: string, name: string } | null, lecturers: Array<{ id: string, name: string }>, change: { kind: ActivityChangeKind, originalStartsAt: string | null, originalEndsAt: string | null, originalPlace: string | null, reason: string | null, phone: string | null, changedAt: string | null } | null, announcement: { askedByName: string, signers: Array<string>, because: string, viewerCanSign: boolean } | null } | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type LectureRescheduleMutationVariables = Exact<{
  input: RescheduleLectureInput;
}>;


export type LectureRescheduleMutation = { outcome: { record: { id: string, version: number, title: string, topicId: string | null, templateId: string | null, ownTitle: string | null, summary: string | null, stationId: string, facilityId: string | null, placeText: string | null, startsAt: string, endsAt: string, durationMinutes: number, capacity: number | null, headCount: number | null, workClassId: string | null, formId: string | null, audience: string | null, lecturerIds: Array<string>, status: ActivityStatus, inProgress: boolean, contactPhone: string | null, createdAt: string, updatedAt: string, reviewState: string | null, viewerCanEdit: boolean, viewerCanReschedule: boolean, viewerCanPostpone: boolean, viewerCanCancel: boolean, viewerCanAbort: boolean, viewerCanComplete: boolean, topic: { id: string, title: string } | null, template: { id: string, name: string } | null, station: { id: string, name: string, phone: string | null }, facility: { id: string, name: string } | null, workClass: { id: string, name: string } | null, form: { id: string, name: string } | null, lecturers: Array<{ id: string, name: string }>, change: { kind: ActivityChangeKind, originalStartsAt: string | null, originalEndsAt: string | null, originalPlace: string | null, reason: string | null, phone: string | null, changedAt: string | null } | null, announcement: { askedByName: string, signers: Array<string>, because: string, viewerCanSign: boolean } | null } | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type LecturePostponeMutationVariables = Exact<{
  input: PostponeLectureInput;
}>;


export type LecturePostponeMutation = { outcome: { record: { id: string, version: number, title: string, topicId: string | null, templateId: string | null, ownTitle: string | null, summary: string | null, stationId: string, facilityId: string | null, placeText: string | null, startsAt: string, endsAt: string, durationMinutes: number, capacity: number | null, headCount: number | null, workClassId: string | null, formId: string | null, audience: string | null, lecturerIds: Array<string>, status: ActivityStatus, inProgress: boolean, contactPhone: string | null, createdAt: string, updatedAt: string, reviewState: string | null, viewerCanEdit: boolean, viewerCanReschedule: boolean, viewerCanPostpone: boolean, viewerCanCancel: boolean, viewerCanAbort: boolean, viewerCanComplete: boolean, topic: { id: string, title: string } | null, template: { id: string, name: string } | null, station: { id: string, name: string, phone: string | null }, facility: { id: string, name: string } | null, workClass: { id: string, name: string } | null, form: { id: string, name: string } | null, lecturers: Array<{ id: string, name: string }>, change: { kind: ActivityChangeKind, originalStartsAt: string | null, originalEndsAt: string | null, originalPlace: string | null, reason: string | null, phone: string | null, changedAt: string | null } | null, announcement: { askedByName: string, signers: Array<string>, because: string, viewerCanSign: boolean } | null } | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type LectureCancelMutationVariables = Exact<{
  input: CancelLectureInput;
}>;


export type LectureCancelMutation = { outcome: { record: { id: string, version: number, title: string, topicId: string | null, templateId: string | null, ownTitle: string | null, summary: string | null, stationId: string, facilityId: string | null, placeText: string | null, startsAt: string, endsAt: string, durationMinutes: number, capacity: number | null, headCount: number | null, workClassId: string | null, formId: string | null, audience: string | null, lecturerIds: Array<string>, status: ActivityStatus, inProgress: boolean, contactPhone: string | null, createdAt: string, updatedAt: string, reviewState: string | null, viewerCanEdit: boolean, viewerCanReschedule: boolean, viewerCanPostpone: boolean, viewerCanCancel: boolean, viewerCanAbort: boolean, viewerCanComplete: boolean, topic: { id: string, title: string } | null, template: { id: string, name: string } | null, station: { id: string, name: string, phone: string | null }, facility: { id: string, name: string } | null, workClass: { id: string, name: string } | null, form: { id: string, name: string } | null, lecturers: Array<{ id: string, name: string }>, change: { kind: ActivityChangeKind, originalStartsAt: string | null, originalEndsAt: string | null, originalPlace: string | null, reason: string | null, phone: string | null, changedAt: string | null } | null, announcement: { askedByName: string, signers: Array<string>, because: string, viewerCanSign: boolean } | null } | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type LectureCompleteMutationVariables = Exact<{
  input: CompleteLectureInput;
}>;


export type LectureCompleteMutation = { outcome: { record: { id: string, version: number, title: string, topicId: string | null, templateId: string | null, ownTitle: string | null, summary: string | null, stationId: string, facilityId: string | null, placeText: string | null, startsAt: string, endsAt: string, durationMinutes: number, capacity: number | null, headCount: number | null, workClassId: string | null, formId: string | null, audience: string | null, lecturerIds: Array<string>, status: ActivityStatus, inProgress: boolean, contactPhone: string | null, createdAt: string, updatedAt: string, reviewState: string | null, viewerCanEdit: boolean, viewerCanReschedule: boolean, viewerCanPostpone: boolean, viewerCanCancel: boolean, viewerCanAbort: boolean, viewerCanComplete: boolean, topic: { id: string, title: string } | null, template: { id: string, name: string } | null, station: { id: string, name: string, phone: string | null }, facility: { id: string, name: string } | null, workClass: { id: string, name: string } | null, form: { id: string, name: string } | null, lecturers: Array<{ id: string, name: string }>, change: { kind: ActivityChangeKind, originalStartsAt: string | null, originalEndsAt: string | null, originalPlace: string | null, reason: string | null, phone: string | null, changedAt: string | null } | null, announcement: { askedByName: string, signers: Array<string>, because: string, viewerCanSign: boolean } | null } | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type LectureAbortMutationVariables = Exact<{
  input: AbortLectureInput;
}>;


export type LectureAbortMutation = { outcome: { record: { id: string, version: number, title: string, topicId: string | null, templateId: string | null, ownTitle: string | null, summary: string | null, stationId: string, facilityId: string | null, placeText: string | null, startsAt: string, endsAt: string, durationMinutes: number, capacity: number | null, headCount: number | null, workClassId: string | null, formId: string | null, audience: string | null, lecturerIds: Array<string>, status: ActivityStatus, inProgress: boolean, contactPhone: string | null, createdAt: string, updatedAt: string, reviewState: string | null, viewerCanEdit: boolean, viewerCanReschedule: boolean, viewerCanPostpone: boolean, viewerCanCancel: boolean, viewerCanAbort: boolean, viewerCanComplete: boolean, topic: { id: string, title: string } | null, template: { id: string, name: string } | null, station: { id: string, name: string, phone: string | null }, facility: { id: string, name: string } | null, workClass: { id: string, name: string } | null, form: { id: string, name: string } | null, lecturers: Array<{ id: string, name: string }>, change: { kind: ActivityChangeKind, originalStartsAt: string | null, originalEndsAt: string | null, originalPlace: string | null, reason: string | null, phone: string | null, changedAt: string | null } | null, announcement: { askedByName: string, signers: Array<string>, because: string, viewerCanSign: boolean } | null } | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type ShowProblemsOfPieceQueryVariables = Exact<{
  pieceId: string;
}>;


export type ShowProblemsOfPieceQuery = { showProblems: Array<{ code: ShowProblemCode, severity: ShowProblemSeverity, message: string, screenCount: number, screens: Array<{ id: string, name: string, shape: ScreenShape }> }> };

export type MediaRulesNowQueryVariables = Exact<{ [key: string]: never; }>;


export type MediaRulesNowQuery = { mediaRules: Array<{ name: MediaRuleName, label: string, unit: string, value: number, least: number, most: number, source: string, validFrom: string | null, coming: Array<{ id: string, value: number, validFrom: string, source: string }>, former: Array<{ id: string, value: number, validFrom: string, source: string }> }> };

export type MediaRuleSetMutationVariables = Exact<{
  input: SetMediaRuleInput;
}>;


export type MediaRuleSetMutation = { outcome: { userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type MonthTextFragment = { revisionId: string, hash: string, stage: ReviewStage, ownTitle: string | null, summary: string | null, placeText: string | null, audience: string | null, revision: { id: string, number: number, submittedAt: string, dueAt: string | null, isOverdue: boolean, liveRevisionId: string | null, authorNames: Array<string>, hasUnknownAuthor: boolean, wordingFindings: Array<{ place: string, found: string, listName: string, message: string, severity: WordingSeverity }>, stages: Array<{ stage: ReviewStage }> }, lecture: { id: string, title: string, startsAt: string, endsAt: string, status: ActivityStatus, station: { id: string, name: string }, facility: { id: string, name: string } | null } };

export type MonthLectureTextsQueryVariables = Exact<{
  month: string;
  within?: string | null | undefined;
}>;


export type MonthLectureTextsQuery = { found: { totalCount: number, rows: Array<{ revisionId: string, hash: string, stage: ReviewStage, ownTitle: string | null, summary: string | null, placeText: string | null, audience: string | null, revision: { id: string, number: number, submittedAt: string, dueAt: string | null, isOverdue: boolean, liveRevisionId: string | null, authorNames: Array<string>, hasUnknownAuthor: boolean, wordingFindings: Array<{ place: string, found: string, listName: string, message: string, severity: WordingSeverity }>, stages: Array<{ stage: ReviewStage }> }, lecture: { id: string, title: string, startsAt: string, endsAt: string, status: ActivityStatus, station: { id: string, name: string }, facility: { id: string, name: string } | null } }> } };

export type RevisionsApproveMutationVariables = Exact<{
  input: ApproveRevisionsInput;
}>;


export type RevisionsApproveMutation = { outcome: { revisions: Array<{ title: string, id: string, state: RevisionState, nextStage: ReviewStage | null, awaitsSignature: boolean, waitsFor: Array<string>, widerRequest: { hash: string } | null }> | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type OrganisationRowFragment = { id: string, version: number, code: string, name: string, shortName: string | null, kind: OrganisationKind, parentId: string | null, active: boolean, viewerCanEdit: boolean, parent: { id: string, name: string } | null };

export type OrganisationListQueryVariables = Exact<{
  filter?: OrganisationFilter | null | undefined;
  orderBy?: OrganisationOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type OrganisationListQuery = { page: { totalCount: number, totalCountIsCapped: boolean, nodes: Array<{ id: string, version: number, code: string, name: string, shortName: string | null, kind: OrganisationKind, parentId: string | null, active: boolean, viewerCanEdit: boolean, parent: { id: string, name: string } | null }> } };

export type OrganisationOneQueryVariables = Exact<{
  id: string;
}>;


export type OrganisationOneQuery = { record: { id: string, version: number, code: string, name: string, shortName: string | null, kind: OrganisationKind, parentId: string | null, active: boolean, viewerCanEdit: boolean, parent: { id: string, name: string } | null } | null };

export type OrganisationCreateMutationVariables = Exact<{
  input: CreateOrganisationInput;
}>;


export type OrganisationCreateMutation = { outcome: { record: { id: string, version: number, code: string, name: string, shortName: string | null, kind: OrganisationKind, parentId: string | null, active: boolean, viewerCanEdit: boolean, parent: { id: string, name: string } | null } | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type OrganisationUpdateMutationVariables = Exact<{
  input: UpdateOrganisationInput;
}>;


export type OrganisationUpdateMutation = { outcome: { record: { id: string, version: number, code: string, name: string, shortName: string | null, kind: OrganisationKind, parentId: string | null, active: boolean, viewerCanEdit: boolean, parent: { id: string, name: string } | null } | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type PieceRowFragment = { id: string, type: PieceType, title: string, state: PieceState, theme: string | null, publisherId: string | null, signature: string, channels: Array<Channel>, showFrom: string | null, showUntil: string | null, coverUrl: string | null, updatedAt: string, liveSince: string | null, cmsUrl: string, preparing: string | null, publisher: { id: string, name: string } | null, newestRevision: { id: string, state: RevisionState, nextStage: ReviewStage | null, awaitsSignature: boolean, waitsFor: Array<string>, waitingSince: string | null, submittedAt: string, dueAt: string | null, isOverdue: boolean, widerRequest: { hash: string, askedAt: string, askedByName: string | null, changes: Array<string>, signedByNames: Array<string>, signaturesNeeded: number, waitsFor: Array<string>, viewerCanSign: boolean, viewerCanDecline: boolean } | null } | null };

export type PlacementRowFragment = { id: string, version: number, pieceId: string | null, pieceTitle: string | null, name: string, allStations: boolean, active: boolean, state: PlacementState, createdAt: string, endedAt: string | null, viewerCanChange: boolean, plan: { name: string, aimText: string, exceptionsText: string, windowFrom: string | null, windowUntil: string | null, excludedDates: Array<string>, weight: number, priority: PlacementPriority, rule: { types: Array<PieceType>, themes: Array<string>, publisherIds: Array<string> } | null, aim: { everywhere: boolean, stationIds: Array<string>, subtreeIds: Array<string>, tiers: Array<StationTier>, stationTags: Array<string>, screenIds: Array<string>, screenTags: Array<string>, screenGroupIds: Array<string> }, exceptions: { everywhere: boolean, stationIds: Array<string>, subtreeIds: Array<string>, tiers: Array<StationTier>, stationTags: Array<string>, screenIds: Array<string>, screenTags: Array<string>, screenGroupIds: Array<string> }, dayparts: Array<{ weekdays: Array<number>, from: string, until: string }> }, waiting: { change: PlacementChange, askedByName: string, askedAt: string, viewerAsked: boolean, viewerCanSign: boolean, turnsRules: boolean, signedByNames: Array<string>, signaturesNeeded: number, plan: { name: string, aimText: string, exceptionsText: string, windowFrom: string | null, windowUntil: string | null, excludedDates: Array<string>, weight: number, priority: PlacementPriority, rule: { types: Array<PieceType>, themes: Array<string>, publisherIds: Array<string> } | null, aim: { everywhere: boolean, stationIds: Array<string>, subtreeIds: Array<string>, tiers: Array<StationTier>, stationTags: Array<string>, screenIds: Array<string>, screenTags: Array<string>, screenGroupIds: Array<string> }, exceptions: { everywhere: boolean, stationIds: Array<string>, subtreeIds: Array<string>, tiers: Array<StationTier>, stationTags: Array<string>, screenIds: Array<string>, screenTags: Array<string>, screenGroupIds: Array<string> }, dayparts: Array<{ weekdays: Array<number>, from: string, until: string }> } | null } | null, approval: { askedByName: string, askedAt: string, signedByNames: Array<string>, signedAt: string | null } | null };

export type PlanWordsFragment = { name: string, aimText: string, exceptionsText: string, windowFrom: string | null, windowUntil: string | null, excludedDates: Array<string>, weight: number, priority: PlacementPriority, rule: { types: Array<PieceType>, themes: Array<string>, publisherIds: Array<string> } | null, aim: { everywhere: boolean, stationIds: Array<string>, subtreeIds: Array<string>, tiers: Array<StationTier>, stationTags: Array<string>, screenIds: Array<string>, screenTags: Array<string>, screenGroupIds: Array<string> }, exceptions: { everywhere: boolean, stationIds: Array<string>, subtreeIds: Array<string>, tiers: Array<StationTier>, stationTags: Array<string>, screenIds: Array<string>, screenTags: Array<string>, screenGroupIds: Array<string> }, dayparts: Array<{ weekdays: Array<number>, from: string, until: string }> };

export type AimIdsFragment = { everywhere: boolean, stationIds: Array<string>, subtreeIds: Array<string>, tiers: Array<StationTier>, stationTags: Array<string>, screenIds: Array<string>, screenTags: Array<string>, screenGroupIds: Array<string> };

export type PlacementListQueryVariables = Exact<{
  filter?: PlacementFilter | null | undefined;
  first?: number;
  offset?: number | null | undefined;
}>;


export type PlacementListQuery = { page: { totalCount: number, totalCountIsCapped: boolean, nodes: Array<{ id: string, version: number, pieceId: string | null, pieceTitle: string | null, name: string, allStations: boolean, active: boolean, state: PlacementState, createdAt: string, endedAt: string | null, viewerCanChange: boolean, plan: { name: string, aimText: string, exceptionsText: string, windowFrom: string | null, windowUntil: string | null, excludedDates: Array<string>, weight: number, priority: PlacementPriority, rule: { types: Array<PieceType>, themes: Array<string>, publisherIds: Array<string> } | null, aim: { everywhere: boolean, stationIds: Array<string>, subtreeIds: Array<string>, tiers: Array<StationTier>, stationTags: Array<string>, screenIds: Array<string>, screenTags: Array<string>, screenGroupIds: Array<string> }, exceptions: { everywhere: boolean, stationIds: Array<string>, subtreeIds: Array<string>, tiers: Array<StationTier>, stationTags: Array<string>, screenIds: Array<string>, screenTags: Array<string>, screenGroupIds: Array<string> }, dayparts: Array<{ weekdays: Array<number>, from: string, until: string }> }, waiting: { change: PlacementChange, askedByName: string, askedAt: string, viewerAsked: boolean, viewerCanSign: boolean, turnsRules: boolean, signedByNames: Array<string>, signaturesNeeded: number, plan: { name: string, aimText: string, exceptionsText: string, windowFrom: string | null, windowUntil: string | null, excludedDates: Array<string>, weight: number, priority: PlacementPriority, rule: { types: Array<PieceType>, themes: Array<string>, publisherIds: Array<string> } | null, aim: { everywhere: boolean, stationIds: Array<string>, subtreeIds: Array<string>, tiers: Array<StationTier>, stationTags: Array<string>, screenIds: Array<string>, screenTags: Array<string>, screenGroupIds: Array<string> }, exceptions: { everywhere: boolean, stationIds: Array<string>, subtreeIds: Array<string>, tiers: Array<StationTier>, stationTags: Array<string>, screenIds: Array<string>, screenTags: Array<string>, screenGroupIds: Array<string> }, dayparts: Array<{ weekdays: Array<number>, from: string, until: string }> } | null } | null, approval: { askedByName: string, askedAt: string, signedByNames: Array<string>, signedAt: string | null } | null }> } };

export type PieceListQueryVariables = Exact<{
  filter?: PieceFilter | null | undefined;
  orderBy?: PieceOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type PieceListQuery = { page: { totalCount: number, totalCountIsCapped: boolean, nodes: Array<{ id: string, type: PieceType, title: string, state: PieceState, theme: string | null, publisherId: string | null, signature: string, channels: Array<Channel>, showFrom: string | null, showUntil: string | null, coverUrl: string | null, updatedAt: string, liveSince: string | null, cmsUrl: string, preparing: string | null, publisher: { id: string, name: string } | null, newestRevision: { id: string, state: RevisionState, nextStage: ReviewStage | null, awaitsSignature: boolean, waitsFor: Array<string>, waitingSince: string | null, submittedAt: string, dueAt: string | null, isOverdue: boolean, widerRequest: { hash: string, askedAt: string, askedByName: string | null, changes: Array<string>, signedByNames: Array<string>, signaturesNeeded: number, waitsFor: Array<string>, viewerCanSign: boolean, viewerCanDecline: boolean } | null } | null }> } };

export type PieceOneQueryVariables = Exact<{
  id: string;
}>;


export type PieceOneQuery = { record: { text: string, lines: Array<string>, strip: string | null, seconds: number | null, viewerCanReuseRevision: boolean, id: string, type: PieceType, title: string, state: PieceState, theme: string | null, publisherId: string | null, signature: string, channels: Array<Channel>, showFrom: string | null, showUntil: string | null, coverUrl: string | null, updatedAt: string, liveSince: string | null, cmsUrl: string, preparing: string | null, revisions: Array<{ id: string, state: RevisionState, submittedAt: string, liveAt: string | null, endedAt: string | null, hash: string, reason: string | null, submittedByName: string | null, reuses: Array<{ id: string, at: string, byName: string | null }> }>, placements: Array<{ id: string, version: number, pieceId: string | null, pieceTitle: string | null, name: string, allStations: boolean, active: boolean, state: PlacementState, createdAt: string, endedAt: string | null, viewerCanChange: boolean, plan: { name: string, aimText: string, exceptionsText: string, windowFrom: string | null, windowUntil: string | null, excludedDates: Array<string>, weight: number, priority: PlacementPriority, rule: { types: Array<PieceType>, themes: Array<string>, publisherIds: Array<string> } | null, aim: { everywhere: boolean, stationIds: Array<string>, subtreeIds: Array<string>, tiers: Array<StationTier>, stationTags: Array<string>, screenIds: Array<string>, screenTags: Array<string>, screenGroupIds: Array<string> }, exceptions: { everywhere: boolean, stationIds: Array<string>, subtreeIds: Array<string>, tiers: Array<StationTier>, stationTags: Array<string>, screenIds: Array<string>, screenTags: Array<string>, screenGroupIds: Array<string> }, dayparts: Array<{ weekdays: Array<number>, from: string, until: string }> }, waiting: { change: PlacementChange, askedByName: string, askedAt: string, viewerAsked: boolean, viewerCanSign: boolean, turnsRules: boolean, signedByNames: Array<string>, signaturesNeeded: number, plan: { name: string, aimText: string, exceptionsText: string, windowFrom: string | null, windowUntil: string | null, excludedDates: Array<string>, weight: number, priority: PlacementPriority, rule: { types: Array<PieceType>, themes: Array<string>, publisherIds: Array<string> } | null, aim: { everywhere: boolean, stationIds: Array<string>, subtreeIds: Array<string>, tiers: Array<StationTier>, stationTags: Array<string>, screenIds: Array<string>, screenTags: Array<string>, screenGroupIds: Array<string> }, exceptions: { everywhere: boolean, stationIds: Array<string>, subtreeIds: Array<string>, tiers: Array<StationTier>, stationTags: Array<string>, screenIds: Array<string>, screenTags: Array<string>, screenGroupIds: Array<string> }, dayparts: Array<{ weekdays: Array<number>, from: string, until: string }> } | null } | null, approval: { askedByName: string, askedAt: string, signedByNames: Array<string>, signedAt: string | null } | null }>, publisher: { id: string, name: string } | null, newestRevision: { id: string, state: RevisionState, nextStage: ReviewStage | null, awaitsSignature: boolean, waitsFor: Array<string>, waitingSince: string | null, submittedAt: string, dueAt: string | null, isOverdue: boolean, widerRequest: { hash: string, askedAt: string, askedByName: string | null, changes: Array<string>, signedByNames: Array<string>, signaturesNeeded: number, waitsFor: Array<string>, viewerCanSign: boolean, viewerCanDecline: boolean } | null } | null } | null };

export type ContentStatusNowQueryVariables = Exact<{ [key: string]: never; }>;


export type ContentStatusNowQuery = { contentStatus: { lastSyncAt: string | null, ageSeconds: number | null, cmsReachable: boolean, missingAwaitingConfirmation: number, videosBeingCoded: number, submissionsNotRead: number } };

export type MissingPiecesConfirmMutationVariables = Exact<{
  input: ConfirmMissingPiecesInput;
}>;


export type MissingPiecesConfirmMutation = { outcome: { userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type ContentReconcileMutationVariables = Exact<{
  input: ReconcileContentInput;
}>;


export type ContentReconcileMutation = { outcome: { userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type PiecePlaceMutationVariables = Exact<{
  input: PlacePieceInput;
}>;


export type PiecePlaceMutation = { outcome: { userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type PlacementEndMutationVariables = Exact<{
  input: EndPlacementInput;
}>;


export type PlacementEndMutation = { outcome: { userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type StandingRuleEndMutationVariables = Exact<{
  input: EndStandingRuleInput;
}>;


export type StandingRuleEndMutation = { outcome: { userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type PlacementSignMutationVariables = Exact<{
  input: SignPlacementInput;
}>;


export type PlacementSignMutation = { outcome: { userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type PlacementDropMutationVariables = Exact<{
  input: DropPlacementChangeInput;
}>;


export type PlacementDropMutation = { outcome: { userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type PlacementReviseMutationVariables = Exact<{
  input: ChangePlacementInput;
}>;


export type PlacementReviseMutation = { outcome: { userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type StandingRuleCreateMutationVariables = Exact<{
  input: CreateStandingRuleInput;
}>;


export type StandingRuleCreateMutation = { outcome: { userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type StandingRuleReviseMutationVariables = Exact<{
  input: ChangeStandingRuleInput;
}>;


export type StandingRuleReviseMutation = { outcome: { userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type PlacementForesightQueryVariables = Exact<{
  input: PlacementPreviewInput;
}>;


export type PlacementForesightQuery = { placementPreview: { stationCount: number, screenCount: number, showsMore: boolean, signaturesNeeded: number, problems: Array<string> } };

export type RecallRowFragment = { id: string, pieceId: string, title: string, revisionNumber: number, reason: string, recalledByName: string | null, recalledAt: string, open: boolean, closedAt: string | null, progress: { screens: number, confirmed: number, closedByHand: number, open: number, showingAgain: number } };

export type RecallLineFragment = { id: string, recallId: string, screenId: string, basis: RecallBasis, state: RecallScreenState, settledAt: string | null, viewerCanClose: boolean, screen: { id: string, name: string, placeText: string | null, keeperName: string | null, presence: ScreenPresence, lastSeenAt: string | null } | null, station: { id: string, name: string, phone: string | null, keeperName: string | null } | null, steps: Array<{ id: string, kind: RecallStepKind, at: string, recordedAt: string, etag: string | null, seenBy: string | null, accountName: string | null, note: string | null, photoUrl: string | null }> };

export type RecallListQueryVariables = Exact<{
  filter?: RecallFilter | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type RecallListQuery = { page: { totalCount: number, totalCountIsCapped: boolean, nodes: Array<{ id: string, pieceId: string, title: string, revisionNumber: number, reason: string, recalledByName: string | null, recalledAt: string, open: boolean, closedAt: string | null, progress: { screens: number, confirmed: number, closedByHand: number, open: number, showingAgain: number } }> } };

export type RecallOneQueryVariables = Exact<{
  id: string;
}>;


export type RecallOneQuery = { record: { hash: string, revisionId: string, id: string, pieceId: string, title: string, revisionNumber: number, reason: string, recalledByName: string | null, recalledAt: string, open: boolean, closedAt: string | null, progress: { screens: number, confirmed: number, closedByHand: number, open: number, showingAgain: number } } | null };

export type RecallBoardQueryVariables = Exact<{
  filter: RecallScreenFilter;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type RecallBoardQuery = { page: { totalCount: number, totalCountIsCapped: boolean, nodes: Array<{ id: string, recallId: string, screenId: string, basis: RecallBasis, state: RecallScreenState, settledAt: string | null, viewerCanClose: boolean, screen: { id: string, name: string, placeText: string | null, keeperName: string | null, presence: ScreenPresence, lastSeenAt: string | null } | null, station: { id: string, name: string, phone: string | null, keeperName: string | null } | null, steps: Array<{ id: string, kind: RecallStepKind, at: string, recordedAt: string, etag: string | null, seenBy: string | null, accountName: string | null, note: string | null, photoUrl: string | null }> }> } };

export type PieceRecallsQueryVariables = Exact<{
  id: string;
}>;


export type PieceRecallsQuery = { piece: { viewerCanRecall: boolean, recallReach: { online: number, offline: number, byHand: number } | null, recalls: Array<{ id: string, pieceId: string, title: string, revisionNumber: number, reason: string, recalledByName: string | null, recalledAt: string, open: boolean, closedAt: string | null, progress: { screens: number, confirmed: number, closedByHand: number, open: number, showingAgain: number } }> } | null };

export type PieceRecallMutationVariables = Exact<{
  input: RecallPieceInput;
}>;


export type PieceRecallMutation = { outcome: { record: { id: string, pieceId: string, title: string, revisionNumber: number, reason: string, recalledByName: string | null, recalledAt: string, open: boolean, closedAt: string | null, progress: { screens: number, confirmed: number, closedByHand: number, open: number, showingAgain: number } } | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type RecallScreenCloseMutationVariables = Exact<{
  input: CloseRecallOnScreenInput;
}>;


export type RecallScreenCloseMutation = { outcome: { record: { id: string, state: RecallScreenState } | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

type Refusal_ChangeHeld_Fragment = { heldChangeId: string, code: string, message: string, field: Array<string> };

type Refusal_InputError_Fragment = { code: string, message: string, field: Array<string> };

export type RefusalFragment =
  | Refusal_ChangeHeld_Fragment
  | Refusal_InputError_Fragment
;

export type ReviewRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type ReviewRulesQuery = { reviewRules: Array<{ id: string, organisationId: string | null, organisationName: string | null, authorMayTakeFirst: boolean, effectiveAt: string, source: string, recordedAt: string, recordedByName: string | null, stages: Array<{ stage: ReviewStage, role: StageRole, proofreading: Proofreading, deadlineHours: number | null }> }>, reviewDeputies: Array<{ id: string, principalId: string, principalName: string, deputyId: string, deputyName: string, startsAt: string, endsAt: string, reason: string }> };

export type ReviewRuleSaveMutationVariables = Exact<{
  input: SaveReviewRuleInput;
}>;


export type ReviewRuleSaveMutation = { outcome: { userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type DeputyAppointMutationVariables = Exact<{
  input: AppointDeputyInput;
}>;


export type DeputyAppointMutation = { outcome: { userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type DeputyEndMutationVariables = Exact<{
  input: EndDeputyInput;
}>;


export type DeputyEndMutation = { outcome: { userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type ScreenGroupListQueryVariables = Exact<{ [key: string]: never; }>;


export type ScreenGroupListQuery = { screenGroups: Array<{ id: string, version: number, name: string, screenIds: Array<string>, screens: Array<{ id: string, name: string }> }> };

export type ScreenGroupSaveMutationVariables = Exact<{
  input: SaveScreenGroupInput;
}>;


export type ScreenGroupSaveMutation = { outcome: { userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type ScreenGroupDeleteMutationVariables = Exact<{
  input: DeleteScreenGroupInput;
}>;


export type ScreenGroupDeleteMutation = { outcome: { userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type ScreenRowFragment = { id: string, version: number, name: string, stationId: string, placeText: string | null, shape: ScreenShape, widthPx: number, heightPx: number, connected: boolean, presence: ScreenPresence, lastSeenAt: string | null, playingTitle: string | null, playingSince: string | null, playerVersion: string | null, openHours: string | null, keeperName: string | null, tags: Array<string>, pairedAt: string | null, viewerCanEdit: boolean, station: { id: string, name: string } | null };

export type ScreenListQueryVariables = Exact<{
  filter?: ScreenFilter | null | undefined;
  orderBy?: ScreenOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type ScreenListQuery = { page: { totalCount: number, totalCountIsCapped: boolean, nodes: Array<{ id: string, version: number, name: string, stationId: string, placeText: string | null, shape: ScreenShape, widthPx: number, heightPx: number, connected: boolean, presence: ScreenPresence, lastSeenAt: string | null, playingTitle: string | null, playingSince: string | null, playerVersion: string | null, openHours: string | null, keeperName: string | null, tags: Array<string>, pairedAt: string | null, viewerCanEdit: boolean, station: { id: string, name: string } | null }> } };

export type ScreenOneQueryVariables = Exact<{
  id: string;
}>;


export type ScreenOneQuery = { record: { id: string, version: number, name: string, stationId: string, placeText: string | null, shape: ScreenShape, widthPx: number, heightPx: number, connected: boolean, presence: ScreenPresence, lastSeenAt: string | null, playingTitle: string | null, playingSince: string | null, playerVersion: string | null, openHours: string | null, keeperName: string | null, tags: Array<string>, pairedAt: string | null, viewerCanEdit: boolean, station: { id: string, name: string } | null } | null };

export type ScreenPairMutationVariables = Exact<{
  input: PairScreenInput;
}>;


export type ScreenPairMutation = { outcome: { record: { id: string, version: number, name: string, stationId: string, placeText: string | null, shape: ScreenShape, widthPx: number, heightPx: number, connected: boolean, presence: ScreenPresence, lastSeenAt: string | null, playingTitle: string | null, playingSince: string | null, playerVersion: string | null, openHours: string | null, keeperName: string | null, tags: Array<string>, pairedAt: string | null, viewerCanEdit: boolean, station: { id: string, name: string } | null } | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type ScreenRegisterOfflineMutationVariables = Exact<{
  input: RegisterOfflineScreenInput;
}>;


export type ScreenRegisterOfflineMutation = { outcome: { record: { id: string, version: number, name: string, stationId: string, placeText: string | null, shape: ScreenShape, widthPx: number, heightPx: number, connected: boolean, presence: ScreenPresence, lastSeenAt: string | null, playingTitle: string | null, playingSince: string | null, playerVersion: string | null, openHours: string | null, keeperName: string | null, tags: Array<string>, pairedAt: string | null, viewerCanEdit: boolean, station: { id: string, name: string } | null } | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type ScreenUpdateMutationVariables = Exact<{
  input: UpdateScreenInput;
}>;


export type ScreenUpdateMutation = { outcome: { record: { id: string, version: number, name: string, stationId: string, placeText: string | null, shape: ScreenShape, widthPx: number, heightPx: number, connected: boolean, presence: ScreenPresence, lastSeenAt: string | null, playingTitle: string | null, playingSince: string | null, playerVersion: string | null, openHours: string | null, keeperName: string | null, tags: Array<string>, pairedAt: string | null, viewerCanEdit: boolean, station: { id: string, name: string } | null } | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type ScreenUnpairMutationVariables = Exact<{
  input: UnpairScreenInput;
}>;


export type ScreenUnpairMutation = { outcome: { record: { id: string, version: number, name: string, stationId: string, placeText: string | null, shape: ScreenShape, widthPx: number, heightPx: number, connected: boolean, presence: ScreenPresence, lastSeenAt: string | null, playingTitle: string | null, playingSince: string | null, playerVersion: string | null, openHours: string | null, keeperName: string | null, tags: Array<string>, pairedAt: string | null, viewerCanEdit: boolean, station: { id: string, name: string } | null } | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type ScreenCommandMutationVariables = Exact<{
  input: CommandScreenInput;
}>;


export type ScreenCommandMutation = { outcome: { record: { id: string, version: number, name: string, stationId: string, placeText: string | null, shape: ScreenShape, widthPx: number, heightPx: number, connected: boolean, presence: ScreenPresence, lastSeenAt: string | null, playingTitle: string | null, playingSince: string | null, playerVersion: string | null, openHours: string | null, keeperName: string | null, tags: Array<string>, pairedAt: string | null, viewerCanEdit: boolean, station: { id: string, name: string } | null } | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type LiveHitFragment = { title: Array<{ text: string, hit: boolean }>, excerpt: Array<{ text: string, hit: boolean }>, piece: { id: string, type: PieceType, signature: string, publishedAt: string | null, showFrom: string | null, showUntil: string | null } };

export type SearchLiveQueryVariables = Exact<{
  query: string;
  after?: string | null | undefined;
}>;


export type SearchLiveQuery = { page: { totalCount: number, totalCountIsCapped: boolean, nodes: Array<{ title: Array<{ text: string, hit: boolean }>, excerpt: Array<{ text: string, hit: boolean }>, piece: { id: string, type: PieceType, signature: string, publishedAt: string | null, showFrom: string | null, showUntil: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ViewerPartsFragment = { id: string, name: string, email: string, abilities: Array<string>, mustChangePassword: boolean, roles: Array<{ role: RoleName, stationId: string | null, teamId: string | null, organisationId: string | null, stages: Array<ReviewStage>, scopeName: string | null }> };

export type ViewerOfSessionQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerOfSessionQuery = { viewer: { id: string, name: string, email: string, abilities: Array<string>, mustChangePassword: boolean, roles: Array<{ role: RoleName, stationId: string | null, teamId: string | null, organisationId: string | null, stages: Array<ReviewStage>, scopeName: string | null }> } };

export type StaffAccountRowFragment = { id: string, version: number, name: string, email: string, phone: string | null, active: boolean, cmsUserId: string | null, lastSignInAt: string | null, createdAt: string, viewerCanEdit: boolean, roles: Array<{ role: RoleName, stationId: string | null, teamId: string | null, organisationId: string | null, stages: Array<ReviewStage>, scopeName: string | null }> };

export type StaffAccountListQueryVariables = Exact<{
  filter?: StaffAccountFilter | null | undefined;
  orderBy?: StaffAccountOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type StaffAccountListQuery = { page: { totalCount: number, totalCountIsCapped: boolean, nodes: Array<{ id: string, version: number, name: string, email: string, phone: string | null, active: boolean, cmsUserId: string | null, lastSignInAt: string | null, createdAt: string, viewerCanEdit: boolean, roles: Array<{ role: RoleName, stationId: string | null, teamId: string | null, organisationId: string | null, stages: Array<ReviewStage>, scopeName: string | null }> }> } };

export type StaffAccountOneQueryVariables = Exact<{
  id: string;
}>;


export type StaffAccountOneQuery = { record: { id: string, version: number, name: string, email: string, phone: string | null, active: boolean, cmsUserId: string | null, lastSignInAt: string | null, createdAt: string, viewerCanEdit: boolean, roles: Array<{ role: RoleName, stationId: string | null, teamId: string | null, organisationId: string | null, stages: Array<ReviewStage>, scopeName: string | null }> } | null };

export type StaffAccountCreateMutationVariables = Exact<{
  input: CreateStaffAccountInput;
}>;


export type StaffAccountCreateMutation = { outcome: { record: { id: string, version: number, name: string, email: string, phone: string | null, active: boolean, cmsUserId: string | null, lastSignInAt: string | null, createdAt: string, viewerCanEdit: boolean, roles: Array<{ role: RoleName, stationId: string | null, teamId: string | null, organisationId: string | null, stages: Array<ReviewStage>, scopeName: string | null }> } | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type StaffAccountUpdateMutationVariables = Exact<{
  input: UpdateStaffAccountInput;
}>;


export type StaffAccountUpdateMutation = { outcome: { record: { id: string, version: number, name: string, email: string, phone: string | null, active: boolean, cmsUserId: string | null, lastSignInAt: string | null, createdAt: string, viewerCanEdit: boolean, roles: Array<{ role: RoleName, stationId: string | null, teamId: string | null, organisationId: string | null, stages: Array<ReviewStage>, scopeName: string | null }> } | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type StaffAccountLinkCmsUserMutationVariables = Exact<{
  input: LinkCmsUserInput;
}>;


export type StaffAccountLinkCmsUserMutation = { outcome: { record: { id: string, version: number, name: string, email: string, phone: string | null, active: boolean, cmsUserId: string | null, lastSignInAt: string | null, createdAt: string, viewerCanEdit: boolean, roles: Array<{ role: RoleName, stationId: string | null, teamId: string | null, organisationId: string | null, stages: Array<ReviewStage>, scopeName: string | null }> } | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type StaffPasswordResetMutationVariables = Exact<{
  input: ResetStaffPasswordInput;
}>;


export type StaffPasswordResetMutation = { outcome: { oneTimePassword: string | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type StationRowFragment = { id: string, version: number, code: string, name: string, tier: StationTier, status: StationStatus, parentId: string | null, organisationId: string | null, address: string | null, latitude: number | null, longitude: number | null, openingHours: string | null, phone: string | null, headName: string | null, keeperName: string | null, tags: Array<string>, summary: string | null, childCount: number, depth: number, updatedAt: string, viewerCanEdit: boolean, viewerCanMove: boolean, viewerCanScheduleLecture: boolean, parent: { id: string, name: string } | null, organisation: { id: string, name: string } | null };

export type StationListQueryVariables = Exact<{
  filter?: StationFilter | null | undefined;
  orderBy?: StationOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type StationListQuery = { page: { totalCount: number, totalCountIsCapped: boolean, nodes: Array<{ id: string, version: number, code: string, name: string, tier: StationTier, status: StationStatus, parentId: string | null, organisationId: string | null, address: string | null, latitude: number | null, longitude: number | null, openingHours: string | null, phone: string | null, headName: string | null, keeperName: string | null, tags: Array<string>, summary: string | null, childCount: number, depth: number, updatedAt: string, viewerCanEdit: boolean, viewerCanMove: boolean, viewerCanScheduleLecture: boolean, parent: { id: string, name: string } | null, organisation: { id: string, name: string } | null }> } };

export type StationOneQueryVariables = Exact<{
  id: string;
}>;


export type StationOneQuery = { record: { id: string, version: number, code: string, name: string, tier: StationTier, status: StationStatus, parentId: string | null, organisationId: string | null, address: string | null, latitude: number | null, longitude: number | null, openingHours: string | null, phone: string | null, headName: string | null, keeperName: string | null, tags: Array<string>, summary: string | null, childCount: number, depth: number, updatedAt: string, viewerCanEdit: boolean, viewerCanMove: boolean, viewerCanScheduleLecture: boolean, ancestors: Array<{ id: string, name: string }>, children: Array<{ id: string, code: string, name: string, tier: StationTier, status: StationStatus }>, upcomingLectures: Array<{ id: string, title: string, startsAt: string, status: ActivityStatus }>, youthPalaces: Array<{ id: string, name: string }>, screens: Array<{ id: string, name: string, presence: ScreenPresence, playingTitle: string | null }>, parent: { id: string, name: string } | null, organisation: { id: string, name: string } | null } | null };

export type StationTreeQueryVariables = Exact<{ [key: string]: never; }>;


export type StationTreeQuery = { stationMap: Array<{ id: string, code: string, name: string, tier: StationTier, status: StationStatus, latitude: number | null, longitude: number | null }> };

export type StationBranchQueryVariables = Exact<{
  filter?: StationFilter | null | undefined;
  offset?: number | null | undefined;
}>;


export type StationBranchQuery = { page: { totalCount: number, nodes: Array<{ id: string, version: number, code: string, name: string, tier: StationTier, status: StationStatus, parentId: string | null, childCount: number, viewerCanMove: boolean }> } };

export type StationCreateMutationVariables = Exact<{
  input: CreateStationInput;
}>;


export type StationCreateMutation = { outcome: { record: { id: string, version: number, code: string, name: string, tier: StationTier, status: StationStatus, parentId: string | null, organisationId: string | null, address: string | null, latitude: number | null, longitude: number | null, openingHours: string | null, phone: string | null, headName: string | null, keeperName: string | null, tags: Array<string>, summary: string | null, childCount: number, depth: number, updatedAt: string, viewerCanEdit: boolean, viewerCanMove: boolean, viewerCanScheduleLecture: boolean, parent: { id: string, name: string } | null, organisation: { id: string, name: string } | null } | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type StationUpdateMutationVariables = Exact<{
  input: UpdateStationInput;
}>;


export type StationUpdateMutation = { outcome: { record: { id: string, version: number, code: string, name: string, tier: StationTier, status: StationStatus, parentId: string | null, organisationId: string | null, address: string | null, latitude: number | null, longitude: number | null, openingHours: string | null, phone: string | null, headName: string | null, keeperName: string | null, tags: Array<string>, summary: string | null, childCount: number, depth: number, updatedAt: string, viewerCanEdit: boolean, viewerCanMove: boolean, viewerCanScheduleLecture: boolean, parent: { id: string, name: string } | null, organisation: { id: string, name: string } | null } | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type StationMoveMutationVariables = Exact<{
  input: MoveStationInput;
}>;


export type StationMoveMutation = { outcome: { record: { id: string, version: number, code: string, name: string, tier: StationTier, status: StationStatus, parentId: string | null, organisationId: string | null, address: string | null, latitude: number | null, longitude: number | null, openingHours: string | null, phone: string | null, headName: string | null, keeperName: string | null, tags: Array<string>, summary: string | null, childCount: number, depth: number, updatedAt: string, viewerCanEdit: boolean, viewerCanMove: boolean, viewerCanScheduleLecture: boolean, parent: { id: string, name: string } | null, organisation: { id: string, name: string } | null } | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type StationChangeStatusMutationVariables = Exact<{
  input: ChangeStationStatusInput;
}>;


export type StationChangeStatusMutation = { outcome: { record: { id: string, version: number, code: string, name: string, tier: StationTier, status: StationStatus, parentId: string | null, organisationId: string | null, address: string | null, latitude: number | null, longitude: number | null, openingHours: string | null, phone: string | null, headName: string | null, keeperName: string | null, tags: Array<string>, summary: string | null, childCount: number, depth: number, updatedAt: string, viewerCanEdit: boolean, viewerCanMove: boolean, viewerCanScheduleLecture: boolean, parent: { id: string, name: string } | null, organisation: { id: string, name: string } | null } | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type StationImportMutationVariables = Exact<{
  input: ImportStationsInput;
}>;


export type StationImportMutation = { outcome: { rowsRead: number | null, created: number | null, updated: number | null, unchanged: number | null, rowErrors: Array<{ line: number, code: string, message: string, column: string | null }> | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type StationExportQueryVariables = Exact<{
  within?: string | null | undefined;
}>;


export type StationExportQuery = { csv: string };

export type TopicRowFragment = { id: string, version: number, title: string, seriesId: string | null, minutes: number, workClassId: string | null, formId: string | null, reviewed: boolean, active: boolean, viewerCanEdit: boolean, series: { id: string, name: string } | null };

export type TopicListQueryVariables = Exact<{
  filter?: TopicFilter | null | undefined;
  orderBy?: TopicOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type TopicListQuery = { page: { totalCount: number, totalCountIsCapped: boolean, nodes: Array<{ id: string, version: number, title: string, seriesId: string | null, minutes: number, workClassId: string | null, formId: string | null, reviewed: boolean, active: boolean, viewerCanEdit: boolean, series: { id: string, name: string } | null }> } };

export type TopicOneQueryVariables = Exact<{
  id: string;
}>;


export type TopicOneQuery = { record: { id: string, version: number, title: string, seriesId: string | null, minutes: number, workClassId: string | null, formId: string | null, reviewed: boolean, active: boolean, viewerCanEdit: boolean, series: { id: string, name: string } | null } | null };

export type TopicCreateMutationVariables = Exact<{
  input: CreateTopicInput;
}>;


export type TopicCreateMutation = { outcome: { record: { id: string, version: number, title: string, seriesId: string | null, minutes: number, workClassId: string | null, formId: string | null, reviewed: boolean, active: boolean, viewerCanEdit: boolean, series: { id: string, name: string } | null } | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type TopicUpdateMutationVariables = Exact<{
  input: UpdateTopicInput;
}>;


export type TopicUpdateMutation = { outcome: { record: { id: string, version: number, title: string, seriesId: string | null, minutes: number, workClassId: string | null, formId: string | null, reviewed: boolean, active: boolean, viewerCanEdit: boolean, series: { id: string, name: string } | null } | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type VersionMediumFragment = { kind: RevisionMediumKind, url: string | null, sha256: string, fileName: string | null, alt: string | null, caption: string | null, bytes: number | null, width: number | null, height: number | null, seconds: number | null };

export type VersionHeadFragment = { id: string, state: RevisionState, submittedAt: string, submittedByName: string | null, liveAt: string | null, hash: string };

export type VersionDiffQueryVariables = Exact<{
  fromId: string;
  toId: string;
}>;


export type VersionDiffQuery = { revisionDiff: { id: string, isSame: boolean, piece: { id: string, title: string, cmsUrl: string, viewerCanReuseRevision: boolean, revisions: Array<{ id: string }> } | null, from: { id: string, state: RevisionState, submittedAt: string, submittedByName: string | null, liveAt: string | null, hash: string }, to: { id: string, state: RevisionState, submittedAt: string, submittedByName: string | null, liveAt: string | null, hash: string }, fields: Array<{ key: string, label: string, change: FieldChange, runs: Array<{ change: TextChange, text: string }> }>, media: Array<{ role: string, label: string, change: MediumChange, from: { kind: RevisionMediumKind, url: string | null, sha256: string, fileName: string | null, alt: string | null, caption: string | null, bytes: number | null, width: number | null, height: number | null, seconds: number | null } | null, to: { kind: RevisionMediumKind, url: string | null, sha256: string, fileName: string | null, alt: string | null, caption: string | null, bytes: number | null, width: number | null, height: number | null, seconds: number | null } | null }> } | null };

export type VersionReuseMutationVariables = Exact<{
  input: ReuseRevisionInput;
}>;


export type VersionReuseMutation = { outcome: { piece: { id: string, cmsUrl: string } | null, missingMedia: Array<{ kind: RevisionMediumKind, url: string | null, sha256: string, fileName: string | null, alt: string | null, caption: string | null, bytes: number | null, width: number | null, height: number | null, seconds: number | null }> | null, retoldMedia: Array<{ kind: RevisionMediumKind, url: string | null, sha256: string, fileName: string | null, alt: string | null, caption: string | null, bytes: number | null, width: number | null, height: number | null, seconds: number | null }> | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type WordingCheckQueryVariables = Exact<{
  texts: Array<WordingTextInput> | WordingTextInput;
}>;


export type WordingCheckQuery = { findings: Array<{ field: string, found: string, from: number, to: number, message: string, severity: WordingSeverity, suggestion: string | null, listName: string }> };

export type WordingListRowFragment = { id: string, version: number, name: string, kind: WordingKind, severity: WordingSeverity, active: boolean, source: string, note: string | null, entryCount: number, updatedAt: string, updatedByName: string | null, viewerCanTighten: boolean, viewerCanLoosen: boolean };

export type WordingEntryPartsFragment = { text: string, suggestion: string | null, variants: Array<string>, exceptions: Array<string>, near: boolean, note: string | null };

export type WordingListListQueryVariables = Exact<{
  filter?: WordingListFilter | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type WordingListListQuery = { page: { totalCount: number, totalCountIsCapped: boolean, nodes: Array<{ id: string, version: number, name: string, kind: WordingKind, severity: WordingSeverity, active: boolean, source: string, note: string | null, entryCount: number, updatedAt: string, updatedByName: string | null, viewerCanTighten: boolean, viewerCanLoosen: boolean }> } };

export type WordingListOneQueryVariables = Exact<{
  id: string;
}>;


export type WordingListOneQuery = { record: { id: string, version: number, name: string, kind: WordingKind, severity: WordingSeverity, active: boolean, source: string, note: string | null, entryCount: number, updatedAt: string, updatedByName: string | null, viewerCanTighten: boolean, viewerCanLoosen: boolean } | null };

export type WordingEntriesPageQueryVariables = Exact<{
  listId: string;
  q?: string | null | undefined;
  first: number;
  offset?: number | null | undefined;
}>;


export type WordingEntriesPageQuery = { page: { totalCount: number, nodes: Array<{ text: string, suggestion: string | null, variants: Array<string>, exceptions: Array<string>, near: boolean, note: string | null }> } };

export type WordingVersionsQueryVariables = Exact<{
  listId: string;
}>;


export type WordingVersionsQuery = { versions: Array<{ id: string, number: number, savedAt: string, savedByName: string | null, change: string, entryCount: number, severity: WordingSeverity, active: boolean }> };

export type WordingDifferenceOfQueryVariables = Exact<{
  listId: string;
  from: number;
  to: number;
}>;


export type WordingDifferenceOfQuery = { difference: { added: Array<{ text: string, suggestion: string | null, variants: Array<string>, exceptions: Array<string>, near: boolean, note: string | null }>, removed: Array<{ text: string, suggestion: string | null, variants: Array<string>, exceptions: Array<string>, near: boolean, note: string | null }>, changed: Array<{ before: { text: string, suggestion: string | null, variants: Array<string>, exceptions: Array<string>, near: boolean, note: string | null }, after: { text: string, suggestion: string | null, variants: Array<string>, exceptions: Array<string>, near: boolean, note: string | null } }> } | null };

export type WordingListExportQueryVariables = Exact<{
  listId: string;
  number?: number | null | undefined;
}>;


export type WordingListExportQuery = { csv: string | null };

export type WordingListCreateMutationVariables = Exact<{
  input: CreateWordingListInput;
}>;


export type WordingListCreateMutation = { outcome: { record: { id: string, version: number, name: string, kind: WordingKind, severity: WordingSeverity, active: boolean, source: string, note: string | null, entryCount: number, updatedAt: string, updatedByName: string | null, viewerCanTighten: boolean, viewerCanLoosen: boolean } | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type WordingListUpdateMutationVariables = Exact<{
  input: UpdateWordingListInput;
}>;


export type WordingListUpdateMutation = { outcome: { record: { id: string, version: number, name: string, kind: WordingKind, severity: WordingSeverity, active: boolean, source: string, note: string | null, entryCount: number, updatedAt: string, updatedByName: string | null, viewerCanTighten: boolean, viewerCanLoosen: boolean } | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type WordingEntriesChangeMutationVariables = Exact<{
  input: ChangeWordingEntriesInput;
}>;


export type WordingEntriesChangeMutation = { outcome: { record: { id: string, version: number, name: string, kind: WordingKind, severity: WordingSeverity, active: boolean, source: string, note: string | null, entryCount: number, updatedAt: string, updatedByName: string | null, viewerCanTighten: boolean, viewerCanLoosen: boolean } | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type WordingEntriesImportMutationVariables = Exact<{
  input: ImportWordingEntriesInput;
}>;


export type WordingEntriesImportMutation = { outcome: { added: number | null, changed: number | null, removed: number | null, unchanged: number | null, rowErrors: Array<{ line: number, message: string }> | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type YouthPalaceRowFragment = { id: string, version: number, name: string, kind: PalaceKind, hostKind: PalaceHostKind, stationId: string, organisationId: string | null, address: string | null, phone: string | null, contactName: string | null, openingText: string | null, summary: string | null, active: boolean, viewerCanEdit: boolean, station: { id: string, name: string }, organisation: { id: string, name: string } | null };

export type YouthPalaceListQueryVariables = Exact<{
  filter?: YouthPalaceFilter | null | undefined;
  orderBy?: YouthPalaceOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type YouthPalaceListQuery = { page: { totalCount: number, totalCountIsCapped: boolean, nodes: Array<{ id: string, version: number, name: string, kind: PalaceKind, hostKind: PalaceHostKind, stationId: string, organisationId: string | null, address: string | null, phone: string | null, contactName: string | null, openingText: string | null, summary: string | null, active: boolean, viewerCanEdit: boolean, station: { id: string, name: string }, organisation: { id: string, name: string } | null }> } };

export type YouthPalaceOneQueryVariables = Exact<{
  id: string;
}>;


export type YouthPalaceOneQuery = { record: { id: string, version: number, name: string, kind: PalaceKind, hostKind: PalaceHostKind, stationId: string, organisationId: string | null, address: string | null, phone: string | null, contactName: string | null, openingText: string | null, summary: string | null, active: boolean, viewerCanEdit: boolean, clubs: Array<{ id: string, version: number, palaceId: string, name: string, kind: ClubKind, grades: string | null, capacity: number | null, room: string | null, instructorName: string | null, active: boolean }>, timetable: Array<{ slotId: string, version: number, weekday: number, startsAt: string, endsAt: string, clubId: string, clubName: string, room: string | null, instructorName: string | null, validFrom: string, validUntil: string | null }>, upcomingSessions: Array<{ id: string, clubName: string, room: string | null, startsAt: string, endsAt: string, status: PalaceSessionStatus, reason: string | null }>, openingDays: Array<{ weekday: number, opensAt: string, closesAt: string }>, closures: Array<{ id: string, from: string, until: string, reason: string }>, station: { id: string, name: string }, organisation: { id: string, name: string } | null } | null };

export type ClubRowFragment = { id: string, version: number, palaceId: string, name: string, kind: ClubKind, grades: string | null, capacity: number | null, room: string | null, instructorName: string | null, active: boolean };

export type ClubListQueryVariables = Exact<{
  filter?: ClubFilter | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type ClubListQuery = { page: { totalCount: number, totalCountIsCapped: boolean, nodes: Array<{ id: string, version: number, palaceId: string, name: string, kind: ClubKind, grades: string | null, capacity: number | null, room: string | null, instructorName: string | null, active: boolean }> } };

export type YouthPalaceCreateMutationVariables = Exact<{
  input: CreateYouthPalaceInput;
}>;


export type YouthPalaceCreateMutation = { outcome: { record: { id: string, version: number, name: string, kind: PalaceKind, hostKind: PalaceHostKind, stationId: string, organisationId: string | null, address: string | null, phone: string | null, contactName: string | null, openingText: string | null, summary: string | null, active: boolean, viewerCanEdit: boolean, station: { id: string, name: string }, organisation: { id: string, name: string } | null } | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type YouthPalaceUpdateMutationVariables = Exact<{
  input: UpdateYouthPalaceInput;
}>;


export type YouthPalaceUpdateMutation = { outcome: { record: { id: string, version: number, name: string, kind: PalaceKind, hostKind: PalaceHostKind, stationId: string, organisationId: string | null, address: string | null, phone: string | null, contactName: string | null, openingText: string | null, summary: string | null, active: boolean, viewerCanEdit: boolean, station: { id: string, name: string }, organisation: { id: string, name: string } | null } | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type ClubCreateMutationVariables = Exact<{
  input: CreateClubInput;
}>;


export type ClubCreateMutation = { outcome: { record: { id: string, version: number, palaceId: string, name: string, kind: ClubKind, grades: string | null, capacity: number | null, room: string | null, instructorName: string | null, active: boolean } | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type ClubUpdateMutationVariables = Exact<{
  input: UpdateClubInput;
}>;


export type ClubUpdateMutation = { outcome: { record: { id: string, version: number, palaceId: string, name: string, kind: ClubKind, grades: string | null, capacity: number | null, room: string | null, instructorName: string | null, active: boolean } | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type TimetableSlotAddMutationVariables = Exact<{
  input: AddTimetableSlotInput;
}>;


export type TimetableSlotAddMutation = { outcome: { record: { id: string } | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type TimetableSlotUpdateMutationVariables = Exact<{
  input: UpdateTimetableSlotInput;
}>;


export type TimetableSlotUpdateMutation = { outcome: { record: { id: string } | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type TimetableSlotRemoveMutationVariables = Exact<{
  input: RemoveTimetableSlotInput;
}>;


export type TimetableSlotRemoveMutation = { outcome: { record: { id: string } | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type PalaceClosureSetMutationVariables = Exact<{
  input: SetPalaceClosureInput;
}>;


export type PalaceClosureSetMutation = { outcome: { record: { id: string } | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export type PalaceClosureRemoveMutationVariables = Exact<{
  input: RemovePalaceClosureInput;
}>;


export type PalaceClosureRemoveMutation = { outcome: { record: { id: string } | null, userErrors: Array<
      | { heldChangeId: string, code: string, message: string, field: Array<string> }
      | { code: string, message: string, field: Array<string> }
    > } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const BoardPieceFragmentDoc = new TypedDocumentString(`
    fragment BoardPiece on ContentBoardPiece {
  id
  title
  type
  publisherName
  stationCount
  screenCount
  offlineScreenCount
  plays
  endsAt
}
    `, {"fragmentName":"BoardPiece"}) as unknown as TypedDocumentString<BoardPieceFragment, unknown>;
export const BoardOnlinePieceFragmentDoc = new TypedDocumentString(`
    fragment BoardOnlinePiece on ContentBoardOnlinePiece {
  id
  title
  type
  publisherName
  channels
  liveAt
  isNow
  today {
    from
    until
  }
  stationCount
  isEverywhere
}
    `, {"fragmentName":"BoardOnlinePiece"}) as unknown as TypedDocumentString<BoardOnlinePieceFragment, unknown>;
export const BoardOfflineScreenFragmentDoc = new TypedDocumentString(`
    fragment BoardOfflineScreen on ContentBoardOfflineScreen {
  id
  name
  stationName
  stationCode
  townshipName
  placeText
  keeperName
  loadCount
  loads {
    id
    title
    startsAt
    endsAt
  }
}
    `, {"fragmentName":"BoardOfflineScreen"}) as unknown as TypedDocumentString<BoardOfflineScreenFragment, unknown>;
export const BoardWaitFragmentDoc = new TypedDocumentString(`
    fragment BoardWait on ContentBoardWait {
  id
  title
  kind
  organisationName
  waitsFor
  waitingSince
  isLive
  isOverdue
}
    `, {"fragmentName":"BoardWait"}) as unknown as TypedDocumentString<BoardWaitFragment, unknown>;
export const BoardPlacementFragmentDoc = new TypedDocumentString(`
    fragment BoardPlacement on ContentBoardPlacement {
  id
  title
  pieceId
  change
  organisationName
  askedByName
  askedAt
}
    `, {"fragmentName":"BoardPlacement"}) as unknown as TypedDocumentString<BoardPlacementFragment, unknown>;
export const BoardStationFragmentDoc = new TypedDocumentString(`
    fragment BoardStation on ContentBoardStation {
  id
  code
  name
  townshipName
  screenCount
  offlineScreenCount
}
    `, {"fragmentName":"BoardStation"}) as unknown as TypedDocumentString<BoardStationFragment, unknown>;
export const WiderWordsFragmentDoc = new TypedDocumentString(`
    fragment WiderWords on WiderRequest {
  hash
  askedAt
  askedByName
  changes
  signedByNames
  signaturesNeeded
  waitsFor
  viewerCanSign
  viewerCanDecline
}
    `, {"fragmentName":"WiderWords"}) as unknown as TypedDocumentString<WiderWordsFragment, unknown>;
export const DeskRowFragmentDoc = new TypedDocumentString(`
    fragment DeskRow on Revision {
  id
  number
  subjectType
  subjectId
  kind
  title
  theme
  state
  stagesPassed
  stages {
    stage
    proofreading
  }
  nextStage
  waitingSince
  dueAt
  isOverdue
  awaitsSignature
  submittedAt
  submittedByName
  liveAt
  reason
  waitsFor
  widerRequest {
    ...WiderWords
  }
  organisation {
    id
    name
  }
  piece {
    id
    coverUrl
    preparing
  }
}
    fragment WiderWords on WiderRequest {
  hash
  askedAt
  askedByName
  changes
  signedByNames
  signaturesNeeded
  waitsFor
  viewerCanSign
  viewerCanDecline
}`, {"fragmentName":"DeskRow"}) as unknown as TypedDocumentString<DeskRowFragment, unknown>;
export const FoundWordFragmentDoc = new TypedDocumentString(`
    fragment FoundWord on WordingFinding {
  place
  found
  listName
  message
  severity
}
    `, {"fragmentName":"FoundWord"}) as unknown as TypedDocumentString<FoundWordFragment, unknown>;
export const DeskStepFragmentDoc = new TypedDocumentString(`
    fragment DeskStep on RevisionStep {
  id
  kind
  stage
  proofread
  actorName
  onBehalfOfName
  at
  hash
  reason
}
    `, {"fragmentName":"DeskStep"}) as unknown as TypedDocumentString<DeskStepFragment, unknown>;
export const DeskRevisionFragmentDoc = new TypedDocumentString(`
    fragment DeskRevision on Revision {
  ...DeskRow
  stages {
    stage
    role
    proofreading
    deadlineHours
  }
  hash
  endedAt
  authorNames
  hasUnknownAuthor
  liveRevisionId
  newestRevisionId
  viewerCanApprove
  viewerCanProofread
  viewerCanReturn
  viewerCanSign
  viewerCanTakeBack
  viewerCanResubmit
  viewerIsAuthor
  texts {
    field
    text
  }
  wordingFindings {
    ...FoundWord
  }
  steps {
    ...DeskStep
  }
  piece {
    id
    cmsUrl
    coverUrl
    signature
    channels
    showFrom
    showUntil
  }
}
    fragment DeskRow on Revision {
  id
  number
  subjectType
  subjectId
  kind
  title
  theme
  state
  stagesPassed
  stages {
    stage
    proofreading
  }
  nextStage
  waitingSince
  dueAt
  isOverdue
  awaitsSignature
  submittedAt
  submittedByName
  liveAt
  reason
  waitsFor
  widerRequest {
    ...WiderWords
  }
  organisation {
    id
    name
  }
  piece {
    id
    coverUrl
    preparing
  }
}
fragment WiderWords on WiderRequest {
  hash
  askedAt
  askedByName
  changes
  signedByNames
  signaturesNeeded
  waitsFor
  viewerCanSign
  viewerCanDecline
}
fragment DeskStep on RevisionStep {
  id
  kind
  stage
  proofread
  actorName
  onBehalfOfName
  at
  hash
  reason
}
fragment FoundWord on WordingFinding {
  place
  found
  listName
  message
  severity
}`, {"fragmentName":"DeskRevision"}) as unknown as TypedDocumentString<DeskRevisionFragment, unknown>;
export const DecidedFragmentDoc = new TypedDocumentString(`
    fragment Decided on Revision {
  id
  state
  nextStage
  awaitsSignature
  waitsFor
  widerRequest {
    hash
  }
}
    `, {"fragmentName":"Decided"}) as unknown as TypedDocumentString<DecidedFragment, unknown>;
export const FacilityRowFragmentDoc = new TypedDocumentString(`
    fragment FacilityRow on Facility {
  id
  version
  stationId
  organisationId
  kind
  name
  capacity
  equipment
  openingRule
  viewerCanEdit
}
    `, {"fragmentName":"FacilityRow"}) as unknown as TypedDocumentString<FacilityRowFragment, unknown>;
export const GuardPeriodRowFragmentDoc = new TypedDocumentString(`
    fragment GuardPeriodRow on GuardPeriod {
  id
  version
  name
  startsAt
  endsAt
  interruptsOff
  plainLook
  source
  endedAt
  phase
  dutyList {
    onDay
    name
    post
    phone
  }
  dutyToday {
    name
    post
    phone
  }
  loosening {
    ended
    startsAt
    endsAt
    interruptsOn
    reason
    askedByName
  }
  viewerCanEdit
  viewerCanSign
}
    `, {"fragmentName":"GuardPeriodRow"}) as unknown as TypedDocumentString<GuardPeriodRowFragment, unknown>;
export const HeldChangeRowFragmentDoc = new TypedDocumentString(`
    fragment HeldChangeRow on HeldChange {
  id
  version
  title
  lines
  askedByName
  askedAt
  state
  decidedByName
  decidedAt
  reason
  guardName
  waitsFor
  viewerCanSign
  viewerCanDecline
  viewerIsAsker
}
    `, {"fragmentName":"HeldChangeRow"}) as unknown as TypedDocumentString<HeldChangeRowFragment, unknown>;
export const LectureTemplateRowFragmentDoc = new TypedDocumentString(`
    fragment LectureTemplateRow on LectureTemplate {
  id
  version
  name
  stationId
  station {
    id
    name
  }
  summary
  audience
  active
  reviewed
  reviewState
  usable
  viewerCanEdit
}
    `, {"fragmentName":"LectureTemplateRow"}) as unknown as TypedDocumentString<LectureTemplateRowFragment, unknown>;
export const LecturerTeamRowFragmentDoc = new TypedDocumentString(`
    fragment LecturerTeamRow on LecturerTeam {
  id
  version
  name
  tier
  viewerCanEdit
}
    `, {"fragmentName":"LecturerTeamRow"}) as unknown as TypedDocumentString<LecturerTeamRowFragment, unknown>;
export const LecturerRowFragmentDoc = new TypedDocumentString(`
    fragment LecturerRow on Lecturer {
  id
  version
  number
  name
  tier
  identity
  teamIds
  teams {
    id
    name
  }
  topics
  active
  viewerCanEdit
}
    `, {"fragmentName":"LecturerRow"}) as unknown as TypedDocumentString<LecturerRowFragment, unknown>;
export const LectureRowFragmentDoc = new TypedDocumentString(`
    fragment LectureRow on Lecture {
  id
  version
  title
  topicId
  topic {
    id
    title
  }
  templateId
  template {
    id
    name
  }
  ownTitle
  summary
  stationId
  station {
    id
    name
    phone
  }
  facilityId
  facility {
    id
    name
  }
  placeText
  startsAt
  endsAt
  durationMinutes
  capacity
  headCount
  workClassId
  workClass {
    id
    name
  }
  formId
  form {
    id
    name
  }
  audience
  lecturerIds
  lecturers {
    id
    name
  }
  status
  inProgress
  change {
    kind
    originalStartsAt
    originalEndsAt
    originalPlace
    reason
    phone
    changedAt
  }
  contactPhone
  createdAt
  updatedAt
  reviewState
  announcement {
    askedByName
    signers
    because
    viewerCanSign
  }
  viewerCanEdit
  viewerCanReschedule
  viewerCanPostpone
  viewerCanCancel
  viewerCanAbort
  viewerCanComplete
}
    `, {"fragmentName":"LectureRow"}) as unknown as TypedDocumentString<LectureRowFragment, unknown>;
export const MonthTextFragmentDoc = new TypedDocumentString(`
    fragment MonthText on LectureTextReview {
  revisionId
  hash
  stage
  ownTitle
  summary
  placeText
  audience
  revision {
    id
    number
    submittedAt
    dueAt
    isOverdue
    liveRevisionId
    authorNames
    hasUnknownAuthor
    wordingFindings {
      ...FoundWord
    }
    stages {
      stage
    }
  }
  lecture {
    id
    title
    startsAt
    endsAt
    status
    station {
      id
      name
    }
    facility {
      id
      name
    }
  }
}
    fragment FoundWord on WordingFinding {
  place
  found
  listName
  message
  severity
}`, {"fragmentName":"MonthText"}) as unknown as TypedDocumentString<MonthTextFragment, unknown>;
export const OrganisationRowFragmentDoc = new TypedDocumentString(`
    fragment OrganisationRow on Organisation {
  id
  version
  code
  name
  shortName
  kind
  parentId
  parent {
    id
    name
  }
  active
  viewerCanEdit
}
    `, {"fragmentName":"OrganisationRow"}) as unknown as TypedDocumentString<OrganisationRowFragment, unknown>;
export const PieceRowFragmentDoc = new TypedDocumentString(`
    fragment PieceRow on Piece {
  id
  type
  title
  state
  theme
  publisherId
  publisher {
    id
    name
  }
  signature
  channels
  showFrom
  showUntil
  coverUrl
  updatedAt
  liveSince
  cmsUrl
  preparing
  newestRevision {
    id
    state
    nextStage
    awaitsSignature
    waitsFor
    waitingSince
    submittedAt
    dueAt
    isOverdue
    widerRequest {
      ...WiderWords
    }
  }
}
    fragment WiderWords on WiderRequest {
  hash
  askedAt
  askedByName
  changes
  signedByNames
  signaturesNeeded
  waitsFor
  viewerCanSign
  viewerCanDecline
}`, {"fragmentName":"PieceRow"}) as unknown as TypedDocumentString<PieceRowFragment, unknown>;
export const AimIdsFragmentDoc = new TypedDocumentString(`
    fragment AimIds on PlacementAim {
  everywhere
  stationIds
  subtreeIds
  tiers
  stationTags
  screenIds
  screenTags
  screenGroupIds
}
    `, {"fragmentName":"AimIds"}) as unknown as TypedDocumentString<AimIdsFragment, unknown>;
export const PlanWordsFragmentDoc = new TypedDocumentString(`
    fragment PlanWords on PlacementPlan {
  name
  rule {
    types
    themes
    publisherIds
  }
  aim {
    ...AimIds
  }
  exceptions {
    ...AimIds
  }
  aimText
  exceptionsText
  windowFrom
  windowUntil
  dayparts {
    weekdays
    from
    until
  }
  excludedDates
  weight
  priority
}
    fragment AimIds on PlacementAim {
  everywhere
  stationIds
  subtreeIds
  tiers
  stationTags
  screenIds
  screenTags
  screenGroupIds
}`, {"fragmentName":"PlanWords"}) as unknown as TypedDocumentString<PlanWordsFragment, unknown>;
export const PlacementRowFragmentDoc = new TypedDocumentString(`
    fragment PlacementRow on Placement {
  id
  version
  pieceId
  pieceTitle
  name
  allStations
  active
  state
  createdAt
  endedAt
  viewerCanChange
  plan {
    ...PlanWords
  }
  waiting {
    change
    askedByName
    askedAt
    viewerAsked
    viewerCanSign
    turnsRules
    signedByNames
    signaturesNeeded
    plan {
      ...PlanWords
    }
  }
  approval {
    askedByName
    askedAt
    signedByNames
    signedAt
  }
}
    fragment PlanWords on PlacementPlan {
  name
  rule {
    types
    themes
    publisherIds
  }
  aim {
    ...AimIds
  }
  exceptions {
    ...AimIds
  }
  aimText
  exceptionsText
  windowFrom
  windowUntil
  dayparts {
    weekdays
    from
    until
  }
  excludedDates
  weight
  priority
}
fragment AimIds on PlacementAim {
  everywhere
  stationIds
  subtreeIds
  tiers
  stationTags
  screenIds
  screenTags
  screenGroupIds
}`, {"fragmentName":"PlacementRow"}) as unknown as TypedDocumentString<PlacementRowFragment, unknown>;
export const RecallRowFragmentDoc = new TypedDocumentString(`
    fragment RecallRow on Recall {
  id
  pieceId
  title
  revisionNumber
  reason
  recalledByName
  recalledAt
  open
  closedAt
  progress {
    screens
    confirmed
    closedByHand
    open
    showingAgain
  }
}
    `, {"fragmentName":"RecallRow"}) as unknown as TypedDocumentString<RecallRowFragment, unknown>;
export const RecallLineFragmentDoc = new TypedDocumentString(`
    fragment RecallLine on RecallScreen {
  id
  recallId
  screenId
  basis
  state
  settledAt
  viewerCanClose
  screen {
    id
    name
    placeText
    keeperName
    presence
    lastSeenAt
  }
  station {
    id
    name
    phone
    keeperName
  }
  steps {
    id
    kind
    at
    recordedAt
    etag
    seenBy
    accountName
    note
    photoUrl
  }
}
    `, {"fragmentName":"RecallLine"}) as unknown as TypedDocumentString<RecallLineFragment, unknown>;
export const RefusalFragmentDoc = new TypedDocumentString(`
    fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}
    `, {"fragmentName":"Refusal"}) as unknown as TypedDocumentString<RefusalFragment, unknown>;
export const ScreenRowFragmentDoc = new TypedDocumentString(`
    fragment ScreenRow on Screen {
  id
  version
  name
  stationId
  station {
    id
    name
  }
  placeText
  shape
  widthPx
  heightPx
  connected
  presence
  lastSeenAt
  playingTitle
  playingSince
  playerVersion
  openHours
  keeperName
  tags
  pairedAt
  viewerCanEdit
}
    `, {"fragmentName":"ScreenRow"}) as unknown as TypedDocumentString<ScreenRowFragment, unknown>;
export const LiveHitFragmentDoc = new TypedDocumentString(`
    fragment LiveHit on PieceHit {
  title {
    text
    hit
  }
  excerpt {
    text
    hit
  }
  piece {
    id
    type
    signature
    publishedAt
    showFrom
    showUntil
  }
}
    `, {"fragmentName":"LiveHit"}) as unknown as TypedDocumentString<LiveHitFragment, unknown>;
export const ViewerPartsFragmentDoc = new TypedDocumentString(`
    fragment ViewerParts on Viewer {
  id
  name
  email
  roles {
    role
    stationId
    teamId
    organisationId
    stages
    scopeName
  }
  abilities
  mustChangePassword
}
    `, {"fragmentName":"ViewerParts"}) as unknown as TypedDocumentString<ViewerPartsFragment, unknown>;
export const StaffAccountRowFragmentDoc = new TypedDocumentString(`
    fragment StaffAccountRow on StaffAccount {
  id
  version
  name
  email
  phone
  active
  roles {
    role
    stationId
    teamId
    organisationId
    stages
    scopeName
  }
  cmsUserId
  lastSignInAt
  createdAt
  viewerCanEdit
}
    `, {"fragmentName":"StaffAccountRow"}) as unknown as TypedDocumentString<StaffAccountRowFragment, unknown>;
export const StationRowFragmentDoc = new TypedDocumentString(`
    fragment StationRow on Station {
  id
  version
  code
  name
  tier
  status
  parentId
  parent {
    id
    name
  }
  organisationId
  organisation {
    id
    name
  }
  address
  latitude
  longitude
  openingHours
  phone
  headName
  keeperName
  tags
  summary
  childCount
  depth
  updatedAt
  viewerCanEdit
  viewerCanMove
  viewerCanScheduleLecture
}
    `, {"fragmentName":"StationRow"}) as unknown as TypedDocumentString<StationRowFragment, unknown>;
export const TopicRowFragmentDoc = new TypedDocumentString(`
    fragment TopicRow on Topic {
  id
  version
  title
  seriesId
  series {
    id
    name
  }
  minutes
  workClassId
  formId
  reviewed
  active
  viewerCanEdit
}
    `, {"fragmentName":"TopicRow"}) as unknown as TypedDocumentString<TopicRowFragment, unknown>;
export const VersionMediumFragmentDoc = new TypedDocumentString(`
    fragment VersionMedium on RevisionMedium {
  kind
  url
  sha256
  fileName
  alt
  caption
  bytes
  width
  height
  seconds
}
    `, {"fragmentName":"VersionMedium"}) as unknown as TypedDocumentString<VersionMediumFragment, unknown>;
export const VersionHeadFragmentDoc = new TypedDocumentString(`
    fragment VersionHead on Revision {
  id
  state
  submittedAt
  submittedByName
  liveAt
  hash
}
    `, {"fragmentName":"VersionHead"}) as unknown as TypedDocumentString<VersionHeadFragment, unknown>;
export const WordingListRowFragmentDoc = new TypedDocumentString(`
    fragment WordingListRow on WordingList {
  id
  version
  name
  kind
  severity
  active
  source
  note
  entryCount
  updatedAt
  updatedByName
  viewerCanTighten
  viewerCanLoosen
}
    `, {"fragmentName":"WordingListRow"}) as unknown as TypedDocumentString<WordingListRowFragment, unknown>;
export const WordingEntryPartsFragmentDoc = new TypedDocumentString(`
    fragment WordingEntryParts on WordingEntry {
  text
  suggestion
  variants
  exceptions
  near
  note
}
    `, {"fragmentName":"WordingEntryParts"}) as unknown as TypedDocumentString<WordingEntryPartsFragment, unknown>;
export const YouthPalaceRowFragmentDoc = new TypedDocumentString(`
    fragment YouthPalaceRow on YouthPalace {
  id
  version
  name
  kind
  hostKind
  stationId
  station {
    id
    name
  }
  organisationId
  organisation {
    id
    name
  }
  address
  phone
  contactName
  openingText
  summary
  active
  viewerCanEdit
}
    `, {"fragmentName":"YouthPalaceRow"}) as unknown as TypedDocumentString<YouthPalaceRowFragment, unknown>;
export const ClubRowFragmentDoc = new TypedDocumentString(`
    fragment ClubRow on Club {
  id
  version
  palaceId
  name
  kind
  grades
  capacity
  room
  instructorName
  active
}
    `, {"fragmentName":"ClubRow"}) as unknown as TypedDocumentString<ClubRowFragment, unknown>;
export const ContentBoardDocument = new TypedDocumentString(`
    query ContentBoard($stationId: ID, $first: Int!) {
  contentBoard(stationId: $stationId, first: $first) {
    weekEndsAt
    playsFrom
    shownCount
    shown {
      ...BoardPiece
    }
    onlineCount
    online {
      ...BoardOnlinePiece
    }
    offlineCount
    offline {
      ...BoardOfflineScreen
    }
    endingCount
    ending {
      ...BoardPiece
    }
    waitingCount
    waiting {
      ...BoardWait
    }
    toSignCount
    toSign {
      ...BoardPlacement
    }
    withoutLocalCount
    withoutLocal {
      ...BoardStation
    }
  }
}
    fragment BoardPiece on ContentBoardPiece {
  id
  title
  type
  publisherName
  stationCount
  screenCount
  offlineScreenCount
  plays
  endsAt
}
fragment BoardOnlinePiece on ContentBoardOnlinePiece {
  id
  title
  type
  publisherName
  channels
  liveAt
  isNow
  today {
    from
    until
  }
  stationCount
  isEverywhere
}
fragment BoardOfflineScreen on ContentBoardOfflineScreen {
  id
  name
  stationName
  stationCode
  townshipName
  placeText
  keeperName
  loadCount
  loads {
    id
    title
    startsAt
    endsAt
  }
}
fragment BoardWait on ContentBoardWait {
  id
  title
  kind
  organisationName
  waitsFor
  waitingSince
  isLive
  isOverdue
}
fragment BoardPlacement on ContentBoardPlacement {
  id
  title
  pieceId
  change
  organisationName
  askedByName
  askedAt
}
fragment BoardStation on ContentBoardStation {
  id
  code
  name
  townshipName
  screenCount
  offlineScreenCount
}`) as unknown as TypedDocumentString<ContentBoardQuery, ContentBoardQueryVariables>;
export const BoardShownRowsDocument = new TypedDocumentString(`
    query BoardShownRows($stationId: ID, $first: Int!, $after: String!) {
  contentBoard(stationId: $stationId, first: $first, after: $after) {
    shown {
      ...BoardPiece
    }
  }
}
    fragment BoardPiece on ContentBoardPiece {
  id
  title
  type
  publisherName
  stationCount
  screenCount
  offlineScreenCount
  plays
  endsAt
}`) as unknown as TypedDocumentString<BoardShownRowsQuery, BoardShownRowsQueryVariables>;
export const BoardOnlineRowsDocument = new TypedDocumentString(`
    query BoardOnlineRows($stationId: ID, $first: Int!, $after: String!) {
  contentBoard(stationId: $stationId, first: $first, after: $after) {
    online {
      ...BoardOnlinePiece
    }
  }
}
    fragment BoardOnlinePiece on ContentBoardOnlinePiece {
  id
  title
  type
  publisherName
  channels
  liveAt
  isNow
  today {
    from
    until
  }
  stationCount
  isEverywhere
}`) as unknown as TypedDocumentString<BoardOnlineRowsQuery, BoardOnlineRowsQueryVariables>;
export const BoardOfflineRowsDocument = new TypedDocumentString(`
    query BoardOfflineRows($stationId: ID, $first: Int!, $after: String!) {
  contentBoard(stationId: $stationId, first: $first, after: $after, loads: 500) {
    offline {
      ...BoardOfflineScreen
    }
  }
}
    fragment BoardOfflineScreen on ContentBoardOfflineScreen {
  id
  name
  stationName
  stationCode
  townshipName
  placeText
  keeperName
  loadCount
  loads {
    id
    title
    startsAt
    endsAt
  }
}`) as unknown as TypedDocumentString<BoardOfflineRowsQuery, BoardOfflineRowsQueryVariables>;
export const BoardEndingRowsDocument = new TypedDocumentString(`
    query BoardEndingRows($stationId: ID, $first: Int!, $after: String!) {
  contentBoard(stationId: $stationId, first: $first, after: $after) {
    ending {
      ...BoardPiece
    }
  }
}
    fragment BoardPiece on ContentBoardPiece {
  id
  title
  type
  publisherName
  stationCount
  screenCount
  offlineScreenCount
  plays
  endsAt
}`) as unknown as TypedDocumentString<BoardEndingRowsQuery, BoardEndingRowsQueryVariables>;
export const BoardWaitingRowsDocument = new TypedDocumentString(`
    query BoardWaitingRows($stationId: ID, $first: Int!, $after: String!) {
  contentBoard(stationId: $stationId, first: $first, after: $after) {
    waiting {
      ...BoardWait
    }
  }
}
    fragment BoardWait on ContentBoardWait {
  id
  title
  kind
  organisationName
  waitsFor
  waitingSince
  isLive
  isOverdue
}`) as unknown as TypedDocumentString<BoardWaitingRowsQuery, BoardWaitingRowsQueryVariables>;
export const BoardToSignRowsDocument = new TypedDocumentString(`
    query BoardToSignRows($stationId: ID, $first: Int!, $after: String!) {
  contentBoard(stationId: $stationId, first: $first, after: $after) {
    toSign {
      ...BoardPlacement
    }
  }
}
    fragment BoardPlacement on ContentBoardPlacement {
  id
  title
  pieceId
  change
  organisationName
  askedByName
  askedAt
}`) as unknown as TypedDocumentString<BoardToSignRowsQuery, BoardToSignRowsQueryVariables>;
export const BoardWithoutLocalRowsDocument = new TypedDocumentString(`
    query BoardWithoutLocalRows($stationId: ID, $first: Int!, $after: String!) {
  contentBoard(stationId: $stationId, first: $first, after: $after) {
    withoutLocal {
      ...BoardStation
    }
  }
}
    fragment BoardStation on ContentBoardStation {
  id
  code
  name
  townshipName
  screenCount
  offlineScreenCount
}`) as unknown as TypedDocumentString<BoardWithoutLocalRowsQuery, BoardWithoutLocalRowsQueryVariables>;
export const BoardTownshipsDocument = new TypedDocumentString(`
    query BoardTownships {
  stations(filter: {tier: INSTITUTE}, first: 100) {
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<BoardTownshipsQuery, BoardTownshipsQueryVariables>;
export const DashboardFiguresDocument = new TypedDocumentString(`
    query DashboardFigures {
  dashboard {
    stationCount
    lecturesThisWeek
    lecturesThisMonth
    screensOnline
    screensOffline
    livePieces
    pendingRevisions
    attention {
      kind
      message
      url
    }
    todayLectures {
      id
      title
      startsAt
      endsAt
      status
      inProgress
      station {
        id
        name
      }
      change {
        kind
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DashboardFiguresQuery, DashboardFiguresQueryVariables>;
export const DeskTrayDocument = new TypedDocumentString(`
    query DeskTray($box: DeskBox!, $filter: ReviewDeskFilter, $first: Int, $offset: Int) {
  page: reviewDesk(box: $box, filter: $filter, first: $first, offset: $offset) {
    nodes {
      ...DeskRow
    }
    totalCount
    totalCountIsCapped
  }
}
    fragment DeskRow on Revision {
  id
  number
  subjectType
  subjectId
  kind
  title
  theme
  state
  stagesPassed
  stages {
    stage
    proofreading
  }
  nextStage
  waitingSince
  dueAt
  isOverdue
  awaitsSignature
  submittedAt
  submittedByName
  liveAt
  reason
  waitsFor
  widerRequest {
    ...WiderWords
  }
  organisation {
    id
    name
  }
  piece {
    id
    coverUrl
    preparing
  }
}
fragment WiderWords on WiderRequest {
  hash
  askedAt
  askedByName
  changes
  signedByNames
  signaturesNeeded
  waitsFor
  viewerCanSign
  viewerCanDecline
}`) as unknown as TypedDocumentString<DeskTrayQuery, DeskTrayQueryVariables>;
export const DeskNextDocument = new TypedDocumentString(`
    query DeskNext($box: DeskBox!) {
  page: reviewDesk(box: $box, first: 5) {
    nodes {
      id
      title
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<DeskNextQuery, DeskNextQueryVariables>;
export const DeskCountsDocument = new TypedDocumentString(`
    query DeskCounts {
  reviewDeskCounts {
    waitingForMe
    toSign
    mine
    returned
    overdue
    pending
  }
}
    `) as unknown as TypedDocumentString<DeskCountsQuery, DeskCountsQueryVariables>;
export const DeskThemesDocument = new TypedDocumentString(`
    query DeskThemes {
  reviewDeskThemes
}
    `) as unknown as TypedDocumentString<DeskThemesQuery, DeskThemesQueryVariables>;
export const DeskRevisionOneDocument = new TypedDocumentString(`
    query DeskRevisionOne($id: ID!) {
  revision(id: $id) {
    ...DeskRevision
  }
}
    fragment DeskRow on Revision {
  id
  number
  subjectType
  subjectId
  kind
  title
  theme
  state
  stagesPassed
  stages {
    stage
    proofreading
  }
  nextStage
  waitingSince
  dueAt
  isOverdue
  awaitsSignature
  submittedAt
  submittedByName
  liveAt
  reason
  waitsFor
  widerRequest {
    ...WiderWords
  }
  organisation {
    id
    name
  }
  piece {
    id
    coverUrl
    preparing
  }
}
fragment WiderWords on WiderRequest {
  hash
  askedAt
  askedByName
  changes
  signedByNames
  signaturesNeeded
  waitsFor
  viewerCanSign
  viewerCanDecline
}
fragment DeskStep on RevisionStep {
  id
  kind
  stage
  proofread
  actorName
  onBehalfOfName
  at
  hash
  reason
}
fragment DeskRevision on Revision {
  ...DeskRow
  stages {
    stage
    role
    proofreading
    deadlineHours
  }
  hash
  endedAt
  authorNames
  hasUnknownAuthor
  liveRevisionId
  newestRevisionId
  viewerCanApprove
  viewerCanProofread
  viewerCanReturn
  viewerCanSign
  viewerCanTakeBack
  viewerCanResubmit
  viewerIsAuthor
  texts {
    field
    text
  }
  wordingFindings {
    ...FoundWord
  }
  steps {
    ...DeskStep
  }
  piece {
    id
    cmsUrl
    coverUrl
    signature
    channels
    showFrom
    showUntil
  }
}
fragment FoundWord on WordingFinding {
  place
  found
  listName
  message
  severity
}`) as unknown as TypedDocumentString<DeskRevisionOneQuery, DeskRevisionOneQueryVariables>;
export const RevisionApproveDocument = new TypedDocumentString(`
    mutation RevisionApprove($input: ApproveRevisionInput!) {
  outcome: approveRevision(input: $input) {
    revision {
      ...Decided
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Decided on Revision {
  id
  state
  nextStage
  awaitsSignature
  waitsFor
  widerRequest {
    hash
  }
}
fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<RevisionApproveMutation, RevisionApproveMutationVariables>;
export const RevisionProofreadDocument = new TypedDocumentString(`
    mutation RevisionProofread($input: ProofreadRevisionInput!) {
  outcome: proofreadRevision(input: $input) {
    revision {
      ...Decided
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Decided on Revision {
  id
  state
  nextStage
  awaitsSignature
  waitsFor
  widerRequest {
    hash
  }
}
fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<RevisionProofreadMutation, RevisionProofreadMutationVariables>;
export const RevisionReturnDocument = new TypedDocumentString(`
    mutation RevisionReturn($input: ReturnRevisionInput!) {
  outcome: returnRevision(input: $input) {
    revision {
      ...Decided
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Decided on Revision {
  id
  state
  nextStage
  awaitsSignature
  waitsFor
  widerRequest {
    hash
  }
}
fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<RevisionReturnMutation, RevisionReturnMutationVariables>;
export const RevisionSignDocument = new TypedDocumentString(`
    mutation RevisionSign($input: SignRevisionInput!) {
  outcome: signRevision(input: $input) {
    revision {
      ...Decided
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Decided on Revision {
  id
  state
  nextStage
  awaitsSignature
  waitsFor
  widerRequest {
    hash
  }
}
fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<RevisionSignMutation, RevisionSignMutationVariables>;
export const RevisionTakeBackDocument = new TypedDocumentString(`
    mutation RevisionTakeBack($input: TakeBackRevisionInput!) {
  outcome: takeBackRevision(input: $input) {
    revision {
      ...Decided
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Decided on Revision {
  id
  state
  nextStage
  awaitsSignature
  waitsFor
  widerRequest {
    hash
  }
}
fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<RevisionTakeBackMutation, RevisionTakeBackMutationVariables>;
export const RevisionResubmitDocument = new TypedDocumentString(`
    mutation RevisionResubmit($input: ResubmitRevisionInput!) {
  outcome: resubmitRevision(input: $input) {
    revision {
      ...Decided
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Decided on Revision {
  id
  state
  nextStage
  awaitsSignature
  waitsFor
  widerRequest {
    hash
  }
}
fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<RevisionResubmitMutation, RevisionResubmitMutationVariables>;
export const WiderRequestSignDocument = new TypedDocumentString(`
    mutation WiderRequestSign($input: SignWiderRequestInput!) {
  outcome: signWiderRequest(input: $input) {
    revision {
      ...Decided
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Decided on Revision {
  id
  state
  nextStage
  awaitsSignature
  waitsFor
  widerRequest {
    hash
  }
}
fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<WiderRequestSignMutation, WiderRequestSignMutationVariables>;
export const WiderRequestDeclineDocument = new TypedDocumentString(`
    mutation WiderRequestDecline($input: DeclineWiderRequestInput!) {
  outcome: declineWiderRequest(input: $input) {
    revision {
      ...Decided
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Decided on Revision {
  id
  state
  nextStage
  awaitsSignature
  waitsFor
  widerRequest {
    hash
  }
}
fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<WiderRequestDeclineMutation, WiderRequestDeclineMutationVariables>;
export const FacilityListDocument = new TypedDocumentString(`
    query FacilityList($filter: FacilityFilter, $orderBy: FacilityOrder, $first: Int, $offset: Int) {
  page: facilities(
    filter: $filter
    orderBy: $orderBy
    first: $first
    offset: $offset
  ) {
    nodes {
      ...FacilityRow
    }
    totalCount
    totalCountIsCapped
  }
}
    fragment FacilityRow on Facility {
  id
  version
  stationId
  organisationId
  kind
  name
  capacity
  equipment
  openingRule
  viewerCanEdit
}`) as unknown as TypedDocumentString<FacilityListQuery, FacilityListQueryVariables>;
export const FacilityOneDocument = new TypedDocumentString(`
    query FacilityOne($id: ID!) {
  record: facility(id: $id) {
    ...FacilityRow
  }
}
    fragment FacilityRow on Facility {
  id
  version
  stationId
  organisationId
  kind
  name
  capacity
  equipment
  openingRule
  viewerCanEdit
}`) as unknown as TypedDocumentString<FacilityOneQuery, FacilityOneQueryVariables>;
export const FacilityCreateDocument = new TypedDocumentString(`
    mutation FacilityCreate($input: CreateFacilityInput!) {
  outcome: createFacility(input: $input) {
    record: facility {
      ...FacilityRow
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment FacilityRow on Facility {
  id
  version
  stationId
  organisationId
  kind
  name
  capacity
  equipment
  openingRule
  viewerCanEdit
}
fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<FacilityCreateMutation, FacilityCreateMutationVariables>;
export const FacilityUpdateDocument = new TypedDocumentString(`
    mutation FacilityUpdate($input: UpdateFacilityInput!) {
  outcome: updateFacility(input: $input) {
    record: facility {
      ...FacilityRow
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment FacilityRow on Facility {
  id
  version
  stationId
  organisationId
  kind
  name
  capacity
  equipment
  openingRule
  viewerCanEdit
}
fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<FacilityUpdateMutation, FacilityUpdateMutationVariables>;
export const FacilityRemoveDocument = new TypedDocumentString(`
    mutation FacilityRemove($input: RemoveFacilityInput!) {
  outcome: removeFacility(input: $input) {
    record: facility {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<FacilityRemoveMutation, FacilityRemoveMutationVariables>;
export const GuardPeriodListDocument = new TypedDocumentString(`
    query GuardPeriodList($filter: GuardPeriodFilter, $first: Int, $offset: Int) {
  page: guardPeriods(filter: $filter, first: $first, offset: $offset) {
    nodes {
      ...GuardPeriodRow
    }
    totalCount
    totalCountIsCapped
  }
}
    fragment GuardPeriodRow on GuardPeriod {
  id
  version
  name
  startsAt
  endsAt
  interruptsOff
  plainLook
  source
  endedAt
  phase
  dutyList {
    onDay
    name
    post
    phone
  }
  dutyToday {
    name
    post
    phone
  }
  loosening {
    ended
    startsAt
    endsAt
    interruptsOn
    reason
    askedByName
  }
  viewerCanEdit
  viewerCanSign
}`) as unknown as TypedDocumentString<GuardPeriodListQuery, GuardPeriodListQueryVariables>;
export const GuardPeriodOneDocument = new TypedDocumentString(`
    query GuardPeriodOne($id: ID!) {
  record: guardPeriod(id: $id) {
    ...GuardPeriodRow
  }
}
    fragment GuardPeriodRow on GuardPeriod {
  id
  version
  name
  startsAt
  endsAt
  interruptsOff
  plainLook
  source
  endedAt
  phase
  dutyList {
    onDay
    name
    post
    phone
  }
  dutyToday {
    name
    post
    phone
  }
  loosening {
    ended
    startsAt
    endsAt
    interruptsOn
    reason
    askedByName
  }
  viewerCanEdit
  viewerCanSign
}`) as unknown as TypedDocumentString<GuardPeriodOneQuery, GuardPeriodOneQueryVariables>;
export const CurrentGuardPeriodsDocument = new TypedDocumentString(`
    query CurrentGuardPeriods {
  periods: currentGuardPeriods {
    ...GuardPeriodRow
  }
}
    fragment GuardPeriodRow on GuardPeriod {
  id
  version
  name
  startsAt
  endsAt
  interruptsOff
  plainLook
  source
  endedAt
  phase
  dutyList {
    onDay
    name
    post
    phone
  }
  dutyToday {
    name
    post
    phone
  }
  loosening {
    ended
    startsAt
    endsAt
    interruptsOn
    reason
    askedByName
  }
  viewerCanEdit
  viewerCanSign
}`) as unknown as TypedDocumentString<CurrentGuardPeriodsQuery, CurrentGuardPeriodsQueryVariables>;
export const GuardPeriodCreateDocument = new TypedDocumentString(`
    mutation GuardPeriodCreate($input: ScheduleGuardPeriodInput!) {
  outcome: scheduleGuardPeriod(input: $input) {
    record: guardPeriod {
      ...GuardPeriodRow
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment GuardPeriodRow on GuardPeriod {
  id
  version
  name
  startsAt
  endsAt
  interruptsOff
  plainLook
  source
  endedAt
  phase
  dutyList {
    onDay
    name
    post
    phone
  }
  dutyToday {
    name
    post
    phone
  }
  loosening {
    ended
    startsAt
    endsAt
    interruptsOn
    reason
    askedByName
  }
  viewerCanEdit
  viewerCanSign
}
fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<GuardPeriodCreateMutation, GuardPeriodCreateMutationVariables>;
export const GuardPeriodUpdateDocument = new TypedDocumentString(`
    mutation GuardPeriodUpdate($input: UpdateGuardPeriodInput!) {
  outcome: updateGuardPeriod(input: $input) {
    record: guardPeriod {
      ...GuardPeriodRow
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment GuardPeriodRow on GuardPeriod {
  id
  version
  name
  startsAt
  endsAt
  interruptsOff
  plainLook
  source
  endedAt
  phase
  dutyList {
    onDay
    name
    post
    phone
  }
  dutyToday {
    name
    post
    phone
  }
  loosening {
    ended
    startsAt
    endsAt
    interruptsOn
    reason
    askedByName
  }
  viewerCanEdit
  viewerCanSign
}
fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<GuardPeriodUpdateMutation, GuardPeriodUpdateMutationVariables>;
export const GuardPeriodEndDocument = new TypedDocumentString(`
    mutation GuardPeriodEnd($input: EndGuardPeriodInput!) {
  outcome: endGuardPeriod(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<GuardPeriodEndMutation, GuardPeriodEndMutationVariables>;
export const GuardLooseningSignDocument = new TypedDocumentString(`
    mutation GuardLooseningSign($input: SignGuardLooseningInput!) {
  outcome: signGuardLoosening(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<GuardLooseningSignMutation, GuardLooseningSignMutationVariables>;
export const GuardLooseningDropDocument = new TypedDocumentString(`
    mutation GuardLooseningDrop($input: DropGuardLooseningInput!) {
  outcome: dropGuardLoosening(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<GuardLooseningDropMutation, GuardLooseningDropMutationVariables>;
export const HeldChangeListDocument = new TypedDocumentString(`
    query HeldChangeList($filter: HeldChangeFilter, $first: Int! = 20, $offset: Int) {
  page: heldChanges(filter: $filter, first: $first, offset: $offset) {
    nodes {
      ...HeldChangeRow
    }
    totalCount
    totalCountIsCapped
  }
}
    fragment HeldChangeRow on HeldChange {
  id
  version
  title
  lines
  askedByName
  askedAt
  state
  decidedByName
  decidedAt
  reason
  guardName
  waitsFor
  viewerCanSign
  viewerCanDecline
  viewerIsAsker
}`) as unknown as TypedDocumentString<HeldChangeListQuery, HeldChangeListQueryVariables>;
export const HeldChangeOneDocument = new TypedDocumentString(`
    query HeldChangeOne($id: ID!) {
  record: heldChange(id: $id) {
    ...HeldChangeRow
  }
}
    fragment HeldChangeRow on HeldChange {
  id
  version
  title
  lines
  askedByName
  askedAt
  state
  decidedByName
  decidedAt
  reason
  guardName
  waitsFor
  viewerCanSign
  viewerCanDecline
  viewerIsAsker
}`) as unknown as TypedDocumentString<HeldChangeOneQuery, HeldChangeOneQueryVariables>;
export const HeldChangesToSignDocument = new TypedDocumentString(`
    query HeldChangesToSign($first: Int!) {
  page: heldChanges(filter: {toSign: true}, first: $first) {
    nodes {
      ...HeldChangeRow
    }
    totalCount
  }
}
    fragment HeldChangeRow on HeldChange {
  id
  version
  title
  lines
  askedByName
  askedAt
  state
  decidedByName
  decidedAt
  reason
  guardName
  waitsFor
  viewerCanSign
  viewerCanDecline
  viewerIsAsker
}`) as unknown as TypedDocumentString<HeldChangesToSignQuery, HeldChangesToSignQueryVariables>;
export const HeldChangeSignDocument = new TypedDocumentString(`
    mutation HeldChangeSign($input: SignHeldChangeInput!) {
  outcome: signHeldChange(input: $input) {
    record: heldChange {
      ...HeldChangeRow
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment HeldChangeRow on HeldChange {
  id
  version
  title
  lines
  askedByName
  askedAt
  state
  decidedByName
  decidedAt
  reason
  guardName
  waitsFor
  viewerCanSign
  viewerCanDecline
  viewerIsAsker
}
fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<HeldChangeSignMutation, HeldChangeSignMutationVariables>;
export const HeldChangeDeclineDocument = new TypedDocumentString(`
    mutation HeldChangeDecline($input: DeclineHeldChangeInput!) {
  outcome: declineHeldChange(input: $input) {
    record: heldChange {
      ...HeldChangeRow
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment HeldChangeRow on HeldChange {
  id
  version
  title
  lines
  askedByName
  askedAt
  state
  decidedByName
  decidedAt
  reason
  guardName
  waitsFor
  viewerCanSign
  viewerCanDecline
  viewerIsAsker
}
fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<HeldChangeDeclineMutation, HeldChangeDeclineMutationVariables>;
export const LectureTemplateListDocument = new TypedDocumentString(`
    query LectureTemplateList($filter: LectureTemplateFilter, $orderBy: LectureTemplateOrder, $first: Int, $offset: Int) {
  page: lectureTemplates(
    filter: $filter
    orderBy: $orderBy
    first: $first
    offset: $offset
  ) {
    nodes {
      ...LectureTemplateRow
    }
    totalCount
    totalCountIsCapped
  }
}
    fragment LectureTemplateRow on LectureTemplate {
  id
  version
  name
  stationId
  station {
    id
    name
  }
  summary
  audience
  active
  reviewed
  reviewState
  usable
  viewerCanEdit
}`) as unknown as TypedDocumentString<LectureTemplateListQuery, LectureTemplateListQueryVariables>;
export const LectureTemplateOneDocument = new TypedDocumentString(`
    query LectureTemplateOne($id: ID!) {
  record: lectureTemplate(id: $id) {
    ...LectureTemplateRow
  }
}
    fragment LectureTemplateRow on LectureTemplate {
  id
  version
  name
  stationId
  station {
    id
    name
  }
  summary
  audience
  active
  reviewed
  reviewState
  usable
  viewerCanEdit
}`) as unknown as TypedDocumentString<LectureTemplateOneQuery, LectureTemplateOneQueryVariables>;
export const SuggestedLectureTemplateDocument = new TypedDocumentString(`
    query SuggestedLectureTemplate($stationId: ID!) {
  template: suggestedLectureTemplate(stationId: $stationId) {
    id
  }
}
    `) as unknown as TypedDocumentString<SuggestedLectureTemplateQuery, SuggestedLectureTemplateQueryVariables>;
export const LecturePreviewDocument = new TypedDocumentString(`
    query LecturePreview($input: LecturePreviewInput!) {
  preview: lecturePreview(input: $input) {
    title
    place
    summary
    audience
    needsReview
    waitsFor
  }
}
    `) as unknown as TypedDocumentString<LecturePreviewQuery, LecturePreviewQueryVariables>;
export const LectureTemplateCreateDocument = new TypedDocumentString(`
    mutation LectureTemplateCreate($input: CreateLectureTemplateInput!) {
  outcome: createLectureTemplate(input: $input) {
    record: lectureTemplate {
      ...LectureTemplateRow
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment LectureTemplateRow on LectureTemplate {
  id
  version
  name
  stationId
  station {
    id
    name
  }
  summary
  audience
  active
  reviewed
  reviewState
  usable
  viewerCanEdit
}
fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<LectureTemplateCreateMutation, LectureTemplateCreateMutationVariables>;
export const LectureTemplateUpdateDocument = new TypedDocumentString(`
    mutation LectureTemplateUpdate($input: UpdateLectureTemplateInput!) {
  outcome: updateLectureTemplate(input: $input) {
    record: lectureTemplate {
      ...LectureTemplateRow
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment LectureTemplateRow on LectureTemplate {
  id
  version
  name
  stationId
  station {
    id
    name
  }
  summary
  audience
  active
  reviewed
  reviewState
  usable
  viewerCanEdit
}
fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<LectureTemplateUpdateMutation, LectureTemplateUpdateMutationVariables>;
export const LecturerTeamListDocument = new TypedDocumentString(`
    query LecturerTeamList($filter: LecturerTeamFilter, $orderBy: LecturerTeamOrder, $first: Int, $offset: Int) {
  page: lecturerTeams(
    filter: $filter
    orderBy: $orderBy
    first: $first
    offset: $offset
  ) {
    nodes {
      ...LecturerTeamRow
    }
    totalCount
    totalCountIsCapped
  }
}
    fragment LecturerTeamRow on LecturerTeam {
  id
  version
  name
  tier
  viewerCanEdit
}`) as unknown as TypedDocumentString<LecturerTeamListQuery, LecturerTeamListQueryVariables>;
export const LecturerTeamOneDocument = new TypedDocumentString(`
    query LecturerTeamOne($id: ID!) {
  record: lecturerTeam(id: $id) {
    ...LecturerTeamRow
  }
}
    fragment LecturerTeamRow on LecturerTeam {
  id
  version
  name
  tier
  viewerCanEdit
}`) as unknown as TypedDocumentString<LecturerTeamOneQuery, LecturerTeamOneQueryVariables>;
export const LecturerTeamCreateDocument = new TypedDocumentString(`
    mutation LecturerTeamCreate($input: CreateLecturerTeamInput!) {
  outcome: createLecturerTeam(input: $input) {
    record: lecturerTeam {
      ...LecturerTeamRow
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment LecturerTeamRow on LecturerTeam {
  id
  version
  name
  tier
  viewerCanEdit
}
fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<LecturerTeamCreateMutation, LecturerTeamCreateMutationVariables>;
export const LecturerTeamUpdateDocument = new TypedDocumentString(`
    mutation LecturerTeamUpdate($input: UpdateLecturerTeamInput!) {
  outcome: updateLecturerTeam(input: $input) {
    record: lecturerTeam {
      ...LecturerTeamRow
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment LecturerTeamRow on LecturerTeam {
  id
  version
  name
  tier
  viewerCanEdit
}
fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<LecturerTeamUpdateMutation, LecturerTeamUpdateMutationVariables>;
export const LecturerListDocument = new TypedDocumentString(`
    query LecturerList($filter: LecturerFilter, $orderBy: LecturerOrder, $first: Int, $offset: Int) {
  page: lecturers(
    filter: $filter
    orderBy: $orderBy
    first: $first
    offset: $offset
  ) {
    nodes {
      ...LecturerRow
    }
    totalCount
    totalCountIsCapped
  }
}
    fragment LecturerRow on Lecturer {
  id
  version
  number
  name
  tier
  identity
  teamIds
  teams {
    id
    name
  }
  topics
  active
  viewerCanEdit
}`) as unknown as TypedDocumentString<LecturerListQuery, LecturerListQueryVariables>;
export const LecturerOneDocument = new TypedDocumentString(`
    query LecturerOne($id: ID!) {
  record: lecturer(id: $id) {
    ...LecturerRow
  }
}
    fragment LecturerRow on Lecturer {
  id
  version
  number
  name
  tier
  identity
  teamIds
  teams {
    id
    name
  }
  topics
  active
  viewerCanEdit
}`) as unknown as TypedDocumentString<LecturerOneQuery, LecturerOneQueryVariables>;
export const LecturerCreateDocument = new TypedDocumentString(`
    mutation LecturerCreate($input: CreateLecturerInput!) {
  outcome: createLecturer(input: $input) {
    record: lecturer {
      ...LecturerRow
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment LecturerRow on Lecturer {
  id
  version
  number
  name
  tier
  identity
  teamIds
  teams {
    id
    name
  }
  topics
  active
  viewerCanEdit
}
fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<LecturerCreateMutation, LecturerCreateMutationVariables>;
export const LecturerUpdateDocument = new TypedDocumentString(`
    mutation LecturerUpdate($input: UpdateLecturerInput!) {
  outcome: updateLecturer(input: $input) {
    record: lecturer {
      ...LecturerRow
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment LecturerRow on Lecturer {
  id
  version
  number
  name
  tier
  identity
  teamIds
  teams {
    id
    name
  }
  topics
  active
  viewerCanEdit
}
fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<LecturerUpdateMutation, LecturerUpdateMutationVariables>;
export const LectureListDocument = new TypedDocumentString(`
    query LectureList($filter: LectureFilter, $orderBy: LectureOrder, $first: Int, $offset: Int) {
  page: lectures(
    filter: $filter
    orderBy: $orderBy
    first: $first
    offset: $offset
  ) {
    nodes {
      ...LectureRow
    }
    totalCount
    totalCountIsCapped
  }
}
    fragment LectureRow on Lecture {
  id
  version
  title
  topicId
  topic {
    id
    title
  }
  templateId
  template {
    id
    name
  }
  ownTitle
  summary
  stationId
  station {
    id
    name
    phone
  }
  facilityId
  facility {
    id
    name
  }
  placeText
  startsAt
  endsAt
  durationMinutes
  capacity
  headCount
  workClassId
  workClass {
    id
    name
  }
  formId
  form {
    id
    name
  }
  audience
  lecturerIds
  lecturers {
    id
    name
  }
  status
  inProgress
  change {
    kind
    originalStartsAt
    originalEndsAt
    originalPlace
    reason
    phone
    changedAt
  }
  contactPhone
  createdAt
  updatedAt
  reviewState
  announcement {
    askedByName
    signers
    because
    viewerCanSign
  }
  viewerCanEdit
  viewerCanReschedule
  viewerCanPostpone
  viewerCanCancel
  viewerCanAbort
  viewerCanComplete
}`) as unknown as TypedDocumentString<LectureListQuery, LectureListQueryVariables>;
export const LectureOneDocument = new TypedDocumentString(`
    query LectureOne($id: ID!) {
  record: lecture(id: $id) {
    ...LectureRow
    publicUrl
    posterUrl
    groupText
    broadcastText
  }
}
    fragment LectureRow on Lecture {
  id
  version
  title
  topicId
  topic {
    id
    title
  }
  templateId
  template {
    id
    name
  }
  ownTitle
  summary
  stationId
  station {
    id
    name
    phone
  }
  facilityId
  facility {
    id
    name
  }
  placeText
  startsAt
  endsAt
  durationMinutes
  capacity
  headCount
  workClassId
  workClass {
    id
    name
  }
  formId
  form {
    id
    name
  }
  audience
  lecturerIds
  lecturers {
    id
    name
  }
  status
  inProgress
  change {
    kind
    originalStartsAt
    originalEndsAt
    originalPlace
    reason
    phone
    changedAt
  }
  contactPhone
  createdAt
  updatedAt
  reviewState
  announcement {
    askedByName
    signers
    because
    viewerCanSign
  }
  viewerCanEdit
  viewerCanReschedule
  viewerCanPostpone
  viewerCanCancel
  viewerCanAbort
  viewerCanComplete
}`) as unknown as TypedDocumentString<LectureOneQuery, LectureOneQueryVariables>;
export const LectureCalendarDocument = new TypedDocumentString(`
    query LectureCalendar($filter: LectureFilter, $offset: Int) {
  page: lectures(
    filter: $filter
    orderBy: STARTS_AT_ASC
    first: 100
    offset: $offset
  ) {
    nodes {
      id
      title
      startsAt
      endsAt
      status
      inProgress
      station {
        id
        name
      }
      change {
        kind
      }
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<LectureCalendarQuery, LectureCalendarQueryVariables>;
export const LectureChoicesDocument = new TypedDocumentString(`
    query LectureChoices {
  workClasses {
    id
    name
  }
  activityForms {
    id
    name
  }
  lectureSeries {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<LectureChoicesQuery, LectureChoicesQueryVariables>;
export const LectureCreateDocument = new TypedDocumentString(`
    mutation LectureCreate($input: ScheduleLectureInput!) {
  outcome: scheduleLecture(input: $input) {
    record: lecture {
      ...LectureRow
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment LectureRow on Lecture {
  id
  version
  title
  topicId
  topic {
    id
    title
  }
  templateId
  template {
    id
    name
  }
  ownTitle
  summary
  stationId
  station {
    id
    name
    phone
  }
  facilityId
  facility {
    id
    name
  }
  placeText
  startsAt
  endsAt
  durationMinutes
  capacity
  headCount
  workClassId
  workClass {
    id
    name
  }
  formId
  form {
    id
    name
  }
  audience
  lecturerIds
  lecturers {
    id
    name
  }
  status
  inProgress
  change {
    kind
    originalStartsAt
    originalEndsAt
    originalPlace
    reason
    phone
    changedAt
  }
  contactPhone
  createdAt
  updatedAt
  reviewState
  announcement {
    askedByName
    signers
    because
    viewerCanSign
  }
  viewerCanEdit
  viewerCanReschedule
  viewerCanPostpone
  viewerCanCancel
  viewerCanAbort
  viewerCanComplete
}
fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<LectureCreateMutation, LectureCreateMutationVariables>;
export const LectureUpdateDocument = new TypedDocumentString(`
    mutation LectureUpdate($input: UpdateLectureInput!) {
  outcome: updateLecture(input: $input) {
    record: lecture {
      ...LectureRow
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment LectureRow on Lecture {
  id
  version
  title
  topicId
  topic {
    id
    title
  }
  templateId
  template {
    id
    name
  }
  ownTitle
  summary
  stationId
  station {
    id
    name
    phone
  }
  facilityId
  facility {
    id
    name
  }
  placeText
  startsAt
  endsAt
  durationMinutes
  capacity
  headCount
  workClassId
  workClass {
    id
    name
  }
  formId
  form {
    id
    name
  }
  audience
  lecturerIds
  lecturers {
    id
    name
  }
  status
  inProgress
  change {
    kind
    originalStartsAt
    originalEndsAt
    originalPlace
    reason
    phone
    changedAt
  }
  contactPhone
  createdAt
  updatedAt
  reviewState
  announcement {
    askedByName
    signers
    because
    viewerCanSign
  }
  viewerCanEdit
  viewerCanReschedule
  viewerCanPostpone
  viewerCanCancel
  viewerCanAbort
  viewerCanComplete
}
fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<LectureUpdateMutation, LectureUpdateMutationVariables>;
export const LecturePublishDraftDocument = new TypedDocumentString(`
    mutation LecturePublishDraft($input: PublishLectureDraftInput!) {
  outcome: publishLectureDraft(input: $input) {
    record: lecture {
      ...LectureRow
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment LectureRow on Lecture {
  id
  version
  title
  topicId
  topic {
    id
    title
  }
  templateId
  template {
    id
    name
  }
  ownTitle
  summary
  stationId
  station {
    id
    name
    phone
  }
  facilityId
  facility {
    id
    name
  }
  placeText
  startsAt
  endsAt
  durationMinutes
  capacity
  headCount
  workClassId
  workClass {
    id
    name
  }
  formId
  form {
    id
    name
  }
  audience
  lecturerIds
  lecturers {
    id
    name
  }
  status
  inProgress
  change {
    kind
    originalStartsAt
    originalEndsAt
    originalPlace
    reason
    phone
    changedAt
  }
  contactPhone
  createdAt
  updatedAt
  reviewState
  announcement {
    askedByName
    signers
    because
    viewerCanSign
  }
  viewerCanEdit
  viewerCanReschedule
  viewerCanPostpone
  viewerCanCancel
  viewerCanAbort
  viewerCanComplete
}
fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<LecturePublishDraftMutation, LecturePublishDraftMutationVariables>;
export const LectureRescheduleDocument = new TypedDocumentString(`
    mutation LectureReschedule($input: RescheduleLectureInput!) {
  outcome: rescheduleLecture(input: $input) {
    record: lecture {
      ...LectureRow
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment LectureRow on Lecture {
  id
  version
  title
  topicId
  topic {
    id
    title
  }
  templateId
  template {
    id
    name
  }
  ownTitle
  summary
  stationId
  station {
    id
    name
    phone
  }
  facilityId
  facility {
    id
    name
  }
  placeText
  startsAt
  endsAt
  durationMinutes
  capacity
  headCount
  workClassId
  workClass {
    id
    name
  }
  formId
  form {
    id
    name
  }
  audience
  lecturerIds
  lecturers {
    id
    name
  }
  status
  inProgress
  change {
    kind
    originalStartsAt
    originalEndsAt
    originalPlace
    reason
    phone
    changedAt
  }
  contactPhone
  createdAt
  updatedAt
  reviewState
  announcement {
    askedByName
    signers
    because
    viewerCanSign
  }
  viewerCanEdit
  viewerCanReschedule
  viewerCanPostpone
  viewerCanCancel
  viewerCanAbort
  viewerCanComplete
}
fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<LectureRescheduleMutation, LectureRescheduleMutationVariables>;
export const LecturePostponeDocument = new TypedDocumentString(`
    mutation LecturePostpone($input: PostponeLectureInput!) {
  outcome: postponeLecture(input: $input) {
    record: lecture {
      ...LectureRow
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment LectureRow on Lecture {
  id
  version
  title
  topicId
  topic {
    id
    title
  }
  templateId
  template {
    id
    name
  }
  ownTitle
  summary
  stationId
  station {
    id
    name
    phone
  }
  facilityId
  facility {
    id
    name
  }
  placeText
  startsAt
  endsAt
  durationMinutes
  capacity
  headCount
  workClassId
  workClass {
    id
    name
  }
  formId
  form {
    id
    name
  }
  audience
  lecturerIds
  lecturers {
    id
    name
  }
  status
  inProgress
  change {
    kind
    originalStartsAt
    originalEndsAt
    originalPlace
    reason
    phone
    changedAt
  }
  contactPhone
  createdAt
  updatedAt
  reviewState
  announcement {
    askedByName
    signers
    because
    viewerCanSign
  }
  viewerCanEdit
  viewerCanReschedule
  viewerCanPostpone
  viewerCanCancel
  viewerCanAbort
  viewerCanComplete
}
fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<LecturePostponeMutation, LecturePostponeMutationVariables>;
export const LectureCancelDocument = new TypedDocumentString(`
    mutation LectureCancel($input: CancelLectureInput!) {
  outcome: cancelLecture(input: $input) {
    record: lecture {
      ...LectureRow
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment LectureRow on Lecture {
  id
  version
  title
  topicId
  topic {
    id
    title
  }
  templateId
  template {
    id
    name
  }
  ownTitle
  summary
  stationId
  station {
    id
    name
    phone
  }
  facilityId
  facility {
    id
    name
  }
  placeText
  startsAt
  endsAt
  durationMinutes
  capacity
  headCount
  workClassId
  workClass {
    id
    name
  }
  formId
  form {
    id
    name
  }
  audience
  lecturerIds
  lecturers {
    id
    name
  }
  status
  inProgress
  change {
    kind
    originalStartsAt
    originalEndsAt
    originalPlace
    reason
    phone
    changedAt
  }
  contactPhone
  createdAt
  updatedAt
  reviewState
  announcement {
    askedByName
    signers
    because
    viewerCanSign
  }
  viewerCanEdit
  viewerCanReschedule
  viewerCanPostpone
  viewerCanCancel
  viewerCanAbort
  viewerCanComplete
}
fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<LectureCancelMutation, LectureCancelMutationVariables>;
export const LectureCompleteDocument = new TypedDocumentString(`
    mutation LectureComplete($input: CompleteLectureInput!) {
  outcome: completeLecture(input: $input) {
    record: lecture {
      ...LectureRow
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment LectureRow on Lecture {
  id
  version
  title
  topicId
  topic {
    id
    title
  }
  templateId
  template {
    id
    name
  }
  ownTitle
  summary
  stationId
  station {
    id
    name
    phone
  }
  facilityId
  facility {
    id
    name
  }
  placeText
  startsAt
  endsAt
  durationMinutes
  capacity
  headCount
  workClassId
  workClass {
    id
    name
  }
  formId
  form {
    id
    name
  }
  audience
  lecturerIds
  lecturers {
    id
    name
  }
  status
  inProgress
  change {
    kind
    originalStartsAt
    originalEndsAt
    originalPlace
    reason
    phone
    changedAt
  }
  contactPhone
  createdAt
  updatedAt
  reviewState
  announcement {
    askedByName
    signers
    because
    viewerCanSign
  }
  viewerCanEdit
  viewerCanReschedule
  viewerCanPostpone
  viewerCanCancel
  viewerCanAbort
  viewerCanComplete
}
fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<LectureCompleteMutation, LectureCompleteMutationVariables>;
export const LectureAbortDocument = new TypedDocumentString(`
    mutation LectureAbort($input: AbortLectureInput!) {
  outcome: abortLecture(input: $input) {
    record: lecture {
      ...LectureRow
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment LectureRow on Lecture {
  id
  version
  title
  topicId
  topic {
    id
    title
  }
  templateId
  template {
    id
    name
  }
  ownTitle
  summary
  stationId
  station {
    id
    name
    phone
  }
  facilityId
  facility {
    id
    name
  }
  placeText
  startsAt
  endsAt
  durationMinutes
  capacity
  headCount
  workClassId
  workClass {
    id
    name
  }
  formId
  form {
    id
    name
  }
  audience
  lecturerIds
  lecturers {
    id
    name
  }
  status
  inProgress
  change {
    kind
    originalStartsAt
    originalEndsAt
    originalPlace
    reason
    phone
    changedAt
  }
  contactPhone
  createdAt
  updatedAt
  reviewState
  announcement {
    askedByName
    signers
    because
    viewerCanSign
  }
  viewerCanEdit
  viewerCanReschedule
  viewerCanPostpone
  viewerCanCancel
  viewerCanAbort
  viewerCanComplete
}
fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<LectureAbortMutation, LectureAbortMutationVariables>;
export const ShowProblemsOfPieceDocument = new TypedDocumentString(`
    query ShowProblemsOfPiece($pieceId: ID!) {
  showProblems(pieceId: $pieceId) {
    code
    severity
    message
    screenCount
    screens {
      id
      name
      shape
    }
  }
}
    `) as unknown as TypedDocumentString<ShowProblemsOfPieceQuery, ShowProblemsOfPieceQueryVariables>;
export const MediaRulesNowDocument = new TypedDocumentString(`
    query MediaRulesNow {
  mediaRules {
    name
    label
    unit
    value
    least
    most
    source
    validFrom
    coming {
      id
      value
      validFrom
      source
    }
    former {
      id
      value
      validFrom
      source
    }
  }
}
    `) as unknown as TypedDocumentString<MediaRulesNowQuery, MediaRulesNowQueryVariables>;
export const MediaRuleSetDocument = new TypedDocumentString(`
    mutation MediaRuleSet($input: SetMediaRuleInput!) {
  outcome: setMediaRule(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<MediaRuleSetMutation, MediaRuleSetMutationVariables>;
export const MonthLectureTextsDocument = new TypedDocumentString(`
    query MonthLectureTexts($month: String!, $within: ID) {
  found: monthLectureTexts(month: $month, within: $within) {
    rows {
      ...MonthText
    }
    totalCount
  }
}
    fragment FoundWord on WordingFinding {
  place
  found
  listName
  message
  severity
}
fragment MonthText on LectureTextReview {
  revisionId
  hash
  stage
  ownTitle
  summary
  placeText
  audience
  revision {
    id
    number
    submittedAt
    dueAt
    isOverdue
    liveRevisionId
    authorNames
    hasUnknownAuthor
    wordingFindings {
      ...FoundWord
    }
    stages {
      stage
    }
  }
  lecture {
    id
    title
    startsAt
    endsAt
    status
    station {
      id
      name
    }
    facility {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<MonthLectureTextsQuery, MonthLectureTextsQueryVariables>;
export const RevisionsApproveDocument = new TypedDocumentString(`
    mutation RevisionsApprove($input: ApproveRevisionsInput!) {
  outcome: approveRevisions(input: $input) {
    revisions {
      ...Decided
      title
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Decided on Revision {
  id
  state
  nextStage
  awaitsSignature
  waitsFor
  widerRequest {
    hash
  }
}
fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<RevisionsApproveMutation, RevisionsApproveMutationVariables>;
export const OrganisationListDocument = new TypedDocumentString(`
    query OrganisationList($filter: OrganisationFilter, $orderBy: OrganisationOrder, $first: Int, $offset: Int) {
  page: organisations(
    filter: $filter
    orderBy: $orderBy
    first: $first
    offset: $offset
  ) {
    nodes {
      ...OrganisationRow
    }
    totalCount
    totalCountIsCapped
  }
}
    fragment OrganisationRow on Organisation {
  id
  version
  code
  name
  shortName
  kind
  parentId
  parent {
    id
    name
  }
  active
  viewerCanEdit
}`) as unknown as TypedDocumentString<OrganisationListQuery, OrganisationListQueryVariables>;
export const OrganisationOneDocument = new TypedDocumentString(`
    query OrganisationOne($id: ID!) {
  record: organisation(id: $id) {
    ...OrganisationRow
  }
}
    fragment OrganisationRow on Organisation {
  id
  version
  code
  name
  shortName
  kind
  parentId
  parent {
    id
    name
  }
  active
  viewerCanEdit
}`) as unknown as TypedDocumentString<OrganisationOneQuery, OrganisationOneQueryVariables>;
export const OrganisationCreateDocument = new TypedDocumentString(`
    mutation OrganisationCreate($input: CreateOrganisationInput!) {
  outcome: createOrganisation(input: $input) {
    record: organisation {
      ...OrganisationRow
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment OrganisationRow on Organisation {
  id
  version
  code
  name
  shortName
  kind
  parentId
  parent {
    id
    name
  }
  active
  viewerCanEdit
}
fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<OrganisationCreateMutation, OrganisationCreateMutationVariables>;
export const OrganisationUpdateDocument = new TypedDocumentString(`
    mutation OrganisationUpdate($input: UpdateOrganisationInput!) {
  outcome: updateOrganisation(input: $input) {
    record: organisation {
      ...OrganisationRow
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment OrganisationRow on Organisation {
  id
  version
  code
  name
  shortName
  kind
  parentId
  parent {
    id
    name
  }
  active
  viewerCanEdit
}
fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<OrganisationUpdateMutation, OrganisationUpdateMutationVariables>;
export const PlacementListDocument = new TypedDocumentString(`
    query PlacementList($filter: PlacementFilter, $first: Int! = 20, $offset: Int) {
  page: placements(filter: $filter, first: $first, offset: $offset) {
    nodes {
      ...PlacementRow
    }
    totalCount
    totalCountIsCapped
  }
}
    fragment PlacementRow on Placement {
  id
  version
  pieceId
  pieceTitle
  name
  allStations
  active
  state
  createdAt
  endedAt
  viewerCanChange
  plan {
    ...PlanWords
  }
  waiting {
    change
    askedByName
    askedAt
    viewerAsked
    viewerCanSign
    turnsRules
    signedByNames
    signaturesNeeded
    plan {
      ...PlanWords
    }
  }
  approval {
    askedByName
    askedAt
    signedByNames
    signedAt
  }
}
fragment PlanWords on PlacementPlan {
  name
  rule {
    types
    themes
    publisherIds
  }
  aim {
    ...AimIds
  }
  exceptions {
    ...AimIds
  }
  aimText
  exceptionsText
  windowFrom
  windowUntil
  dayparts {
    weekdays
    from
    until
  }
  excludedDates
  weight
  priority
}
fragment AimIds on PlacementAim {
  everywhere
  stationIds
  subtreeIds
  tiers
  stationTags
  screenIds
  screenTags
  screenGroupIds
}`) as unknown as TypedDocumentString<PlacementListQuery, PlacementListQueryVariables>;
export const PieceListDocument = new TypedDocumentString(`
    query PieceList($filter: PieceFilter, $orderBy: PieceOrder, $first: Int, $offset: Int) {
  page: pieces(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
    nodes {
      ...PieceRow
    }
    totalCount
    totalCountIsCapped
  }
}
    fragment WiderWords on WiderRequest {
  hash
  askedAt
  askedByName
  changes
  signedByNames
  signaturesNeeded
  waitsFor
  viewerCanSign
  viewerCanDecline
}
fragment PieceRow on Piece {
  id
  type
  title
  state
  theme
  publisherId
  publisher {
    id
    name
  }
  signature
  channels
  showFrom
  showUntil
  coverUrl
  updatedAt
  liveSince
  cmsUrl
  preparing
  newestRevision {
    id
    state
    nextStage
    awaitsSignature
    waitsFor
    waitingSince
    submittedAt
    dueAt
    isOverdue
    widerRequest {
      ...WiderWords
    }
  }
}`) as unknown as TypedDocumentString<PieceListQuery, PieceListQueryVariables>;
export const PieceOneDocument = new TypedDocumentString(`
    query PieceOne($id: ID!) {
  record: piece(id: $id) {
    ...PieceRow
    text
    lines
    strip
    seconds
    viewerCanReuseRevision
    revisions {
      id
      state
      submittedAt
      liveAt
      endedAt
      hash
      reason
      submittedByName
      reuses {
        id
        at
        byName
      }
    }
    placements {
      ...PlacementRow
    }
  }
}
    fragment WiderWords on WiderRequest {
  hash
  askedAt
  askedByName
  changes
  signedByNames
  signaturesNeeded
  waitsFor
  viewerCanSign
  viewerCanDecline
}
fragment PieceRow on Piece {
  id
  type
  title
  state
  theme
  publisherId
  publisher {
    id
    name
  }
  signature
  channels
  showFrom
  showUntil
  coverUrl
  updatedAt
  liveSince
  cmsUrl
  preparing
  newestRevision {
    id
    state
    nextStage
    awaitsSignature
    waitsFor
    waitingSince
    submittedAt
    dueAt
    isOverdue
    widerRequest {
      ...WiderWords
    }
  }
}
fragment PlacementRow on Placement {
  id
  version
  pieceId
  pieceTitle
  name
  allStations
  active
  state
  createdAt
  endedAt
  viewerCanChange
  plan {
    ...PlanWords
  }
  waiting {
    change
    askedByName
    askedAt
    viewerAsked
    viewerCanSign
    turnsRules
    signedByNames
    signaturesNeeded
    plan {
      ...PlanWords
    }
  }
  approval {
    askedByName
    askedAt
    signedByNames
    signedAt
  }
}
fragment PlanWords on PlacementPlan {
  name
  rule {
    types
    themes
    publisherIds
  }
  aim {
    ...AimIds
  }
  exceptions {
    ...AimIds
  }
  aimText
  exceptionsText
  windowFrom
  windowUntil
  dayparts {
    weekdays
    from
    until
  }
  excludedDates
  weight
  priority
}
fragment AimIds on PlacementAim {
  everywhere
  stationIds
  subtreeIds
  tiers
  stationTags
  screenIds
  screenTags
  screenGroupIds
}`) as unknown as TypedDocumentString<PieceOneQuery, PieceOneQueryVariables>;
export const ContentStatusNowDocument = new TypedDocumentString(`
    query ContentStatusNow {
  contentStatus {
    lastSyncAt
    ageSeconds
    cmsReachable
    missingAwaitingConfirmation
    videosBeingCoded
    submissionsNotRead
  }
}
    `) as unknown as TypedDocumentString<ContentStatusNowQuery, ContentStatusNowQueryVariables>;
export const MissingPiecesConfirmDocument = new TypedDocumentString(`
    mutation MissingPiecesConfirm($input: ConfirmMissingPiecesInput!) {
  outcome: confirmMissingPieces(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<MissingPiecesConfirmMutation, MissingPiecesConfirmMutationVariables>;
export const ContentReconcileDocument = new TypedDocumentString(`
    mutation ContentReconcile($input: ReconcileContentInput!) {
  outcome: reconcileContent(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<ContentReconcileMutation, ContentReconcileMutationVariables>;
export const PiecePlaceDocument = new TypedDocumentString(`
    mutation PiecePlace($input: PlacePieceInput!) {
  outcome: placePiece(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<PiecePlaceMutation, PiecePlaceMutationVariables>;
export const PlacementEndDocument = new TypedDocumentString(`
    mutation PlacementEnd($input: EndPlacementInput!) {
  outcome: endPlacement(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<PlacementEndMutation, PlacementEndMutationVariables>;
export const StandingRuleEndDocument = new TypedDocumentString(`
    mutation StandingRuleEnd($input: EndStandingRuleInput!) {
  outcome: endStandingRule(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<StandingRuleEndMutation, StandingRuleEndMutationVariables>;
export const PlacementSignDocument = new TypedDocumentString(`
    mutation PlacementSign($input: SignPlacementInput!) {
  outcome: signPlacement(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<PlacementSignMutation, PlacementSignMutationVariables>;
export const PlacementDropDocument = new TypedDocumentString(`
    mutation PlacementDrop($input: DropPlacementChangeInput!) {
  outcome: dropPlacementChange(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<PlacementDropMutation, PlacementDropMutationVariables>;
export const PlacementReviseDocument = new TypedDocumentString(`
    mutation PlacementRevise($input: ChangePlacementInput!) {
  outcome: changePlacement(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<PlacementReviseMutation, PlacementReviseMutationVariables>;
export const StandingRuleCreateDocument = new TypedDocumentString(`
    mutation StandingRuleCreate($input: CreateStandingRuleInput!) {
  outcome: createStandingRule(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<StandingRuleCreateMutation, StandingRuleCreateMutationVariables>;
export const StandingRuleReviseDocument = new TypedDocumentString(`
    mutation StandingRuleRevise($input: ChangeStandingRuleInput!) {
  outcome: changeStandingRule(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<StandingRuleReviseMutation, StandingRuleReviseMutationVariables>;
export const PlacementForesightDocument = new TypedDocumentString(`
    query PlacementForesight($input: PlacementPreviewInput!) {
  placementPreview(input: $input) {
    stationCount
    screenCount
    showsMore
    signaturesNeeded
    problems
  }
}
    `) as unknown as TypedDocumentString<PlacementForesightQuery, PlacementForesightQueryVariables>;
export const RecallListDocument = new TypedDocumentString(`
    query RecallList($filter: RecallFilter, $first: Int, $offset: Int) {
  page: recalls(filter: $filter, first: $first, offset: $offset) {
    nodes {
      ...RecallRow
    }
    totalCount
    totalCountIsCapped
  }
}
    fragment RecallRow on Recall {
  id
  pieceId
  title
  revisionNumber
  reason
  recalledByName
  recalledAt
  open
  closedAt
  progress {
    screens
    confirmed
    closedByHand
    open
    showingAgain
  }
}`) as unknown as TypedDocumentString<RecallListQuery, RecallListQueryVariables>;
export const RecallOneDocument = new TypedDocumentString(`
    query RecallOne($id: ID!) {
  record: recall(id: $id) {
    ...RecallRow
    hash
    revisionId
  }
}
    fragment RecallRow on Recall {
  id
  pieceId
  title
  revisionNumber
  reason
  recalledByName
  recalledAt
  open
  closedAt
  progress {
    screens
    confirmed
    closedByHand
    open
    showingAgain
  }
}`) as unknown as TypedDocumentString<RecallOneQuery, RecallOneQueryVariables>;
export const RecallBoardDocument = new TypedDocumentString(`
    query RecallBoard($filter: RecallScreenFilter!, $first: Int, $offset: Int) {
  page: recallScreens(filter: $filter, first: $first, offset: $offset) {
    nodes {
      ...RecallLine
    }
    totalCount
    totalCountIsCapped
  }
}
    fragment RecallLine on RecallScreen {
  id
  recallId
  screenId
  basis
  state
  settledAt
  viewerCanClose
  screen {
    id
    name
    placeText
    keeperName
    presence
    lastSeenAt
  }
  station {
    id
    name
    phone
    keeperName
  }
  steps {
    id
    kind
    at
    recordedAt
    etag
    seenBy
    accountName
    note
    photoUrl
  }
}`) as unknown as TypedDocumentString<RecallBoardQuery, RecallBoardQueryVariables>;
export const PieceRecallsDocument = new TypedDocumentString(`
    query PieceRecalls($id: ID!) {
  piece(id: $id) {
    viewerCanRecall
    recallReach {
      online
      offline
      byHand
    }
    recalls {
      ...RecallRow
    }
  }
}
    fragment RecallRow on Recall {
  id
  pieceId
  title
  revisionNumber
  reason
  recalledByName
  recalledAt
  open
  closedAt
  progress {
    screens
    confirmed
    closedByHand
    open
    showingAgain
  }
}`) as unknown as TypedDocumentString<PieceRecallsQuery, PieceRecallsQueryVariables>;
export const PieceRecallDocument = new TypedDocumentString(`
    mutation PieceRecall($input: RecallPieceInput!) {
  outcome: recallPiece(input: $input) {
    record: recall {
      ...RecallRow
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment RecallRow on Recall {
  id
  pieceId
  title
  revisionNumber
  reason
  recalledByName
  recalledAt
  open
  closedAt
  progress {
    screens
    confirmed
    closedByHand
    open
    showingAgain
  }
}
fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<PieceRecallMutation, PieceRecallMutationVariables>;
export const RecallScreenCloseDocument = new TypedDocumentString(`
    mutation RecallScreenClose($input: CloseRecallOnScreenInput!) {
  outcome: closeRecallOnScreen(input: $input) {
    record: recallScreen {
      id
      state
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<RecallScreenCloseMutation, RecallScreenCloseMutationVariables>;
export const ReviewRulesDocument = new TypedDocumentString(`
    query ReviewRules {
  reviewRules {
    id
    organisationId
    organisationName
    stages {
      stage
      role
      proofreading
      deadlineHours
    }
    authorMayTakeFirst
    effectiveAt
    source
    recordedAt
    recordedByName
  }
  reviewDeputies {
    id
    principalId
    principalName
    deputyId
    deputyName
    startsAt
    endsAt
    reason
  }
}
    `) as unknown as TypedDocumentString<ReviewRulesQuery, ReviewRulesQueryVariables>;
export const ReviewRuleSaveDocument = new TypedDocumentString(`
    mutation ReviewRuleSave($input: SaveReviewRuleInput!) {
  outcome: saveReviewRule(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<ReviewRuleSaveMutation, ReviewRuleSaveMutationVariables>;
export const DeputyAppointDocument = new TypedDocumentString(`
    mutation DeputyAppoint($input: AppointDeputyInput!) {
  outcome: appointDeputy(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<DeputyAppointMutation, DeputyAppointMutationVariables>;
export const DeputyEndDocument = new TypedDocumentString(`
    mutation DeputyEnd($input: EndDeputyInput!) {
  outcome: endDeputy(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<DeputyEndMutation, DeputyEndMutationVariables>;
export const ScreenGroupListDocument = new TypedDocumentString(`
    query ScreenGroupList {
  screenGroups {
    id
    version
    name
    screenIds
    screens {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ScreenGroupListQuery, ScreenGroupListQueryVariables>;
export const ScreenGroupSaveDocument = new TypedDocumentString(`
    mutation ScreenGroupSave($input: SaveScreenGroupInput!) {
  outcome: saveScreenGroup(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<ScreenGroupSaveMutation, ScreenGroupSaveMutationVariables>;
export const ScreenGroupDeleteDocument = new TypedDocumentString(`
    mutation ScreenGroupDelete($input: DeleteScreenGroupInput!) {
  outcome: deleteScreenGroup(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<ScreenGroupDeleteMutation, ScreenGroupDeleteMutationVariables>;
export const ScreenListDocument = new TypedDocumentString(`
    query ScreenList($filter: ScreenFilter, $orderBy: ScreenOrder, $first: Int, $offset: Int) {
  page: screens(
    filter: $filter
    orderBy: $orderBy
    first: $first
    offset: $offset
  ) {
    nodes {
      ...ScreenRow
    }
    totalCount
    totalCountIsCapped
  }
}
    fragment ScreenRow on Screen {
  id
  version
  name
  stationId
  station {
    id
    name
  }
  placeText
  shape
  widthPx
  heightPx
  connected
  presence
  lastSeenAt
  playingTitle
  playingSince
  playerVersion
  openHours
  keeperName
  tags
  pairedAt
  viewerCanEdit
}`) as unknown as TypedDocumentString<ScreenListQuery, ScreenListQueryVariables>;
export const ScreenOneDocument = new TypedDocumentString(`
    query ScreenOne($id: ID!) {
  record: screen(id: $id) {
    ...ScreenRow
  }
}
    fragment ScreenRow on Screen {
  id
  version
  name
  stationId
  station {
    id
    name
  }
  placeText
  shape
  widthPx
  heightPx
  connected
  presence
  lastSeenAt
  playingTitle
  playingSince
  playerVersion
  openHours
  keeperName
  tags
  pairedAt
  viewerCanEdit
}`) as unknown as TypedDocumentString<ScreenOneQuery, ScreenOneQueryVariables>;
export const ScreenPairDocument = new TypedDocumentString(`
    mutation ScreenPair($input: PairScreenInput!) {
  outcome: pairScreen(input: $input) {
    record: screen {
      ...ScreenRow
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}
fragment ScreenRow on Screen {
  id
  version
  name
  stationId
  station {
    id
    name
  }
  placeText
  shape
  widthPx
  heightPx
  connected
  presence
  lastSeenAt
  playingTitle
  playingSince
  playerVersion
  openHours
  keeperName
  tags
  pairedAt
  viewerCanEdit
}`) as unknown as TypedDocumentString<ScreenPairMutation, ScreenPairMutationVariables>;
export const ScreenRegisterOfflineDocument = new TypedDocumentString(`
    mutation ScreenRegisterOffline($input: RegisterOfflineScreenInput!) {
  outcome: registerOfflineScreen(input: $input) {
    record: screen {
      ...ScreenRow
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}
fragment ScreenRow on Screen {
  id
  version
  name
  stationId
  station {
    id
    name
  }
  placeText
  shape
  widthPx
  heightPx
  connected
  presence
  lastSeenAt
  playingTitle
  playingSince
  playerVersion
  openHours
  keeperName
  tags
  pairedAt
  viewerCanEdit
}`) as unknown as TypedDocumentString<ScreenRegisterOfflineMutation, ScreenRegisterOfflineMutationVariables>;
export const ScreenUpdateDocument = new TypedDocumentString(`
    mutation ScreenUpdate($input: UpdateScreenInput!) {
  outcome: updateScreen(input: $input) {
    record: screen {
      ...ScreenRow
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}
fragment ScreenRow on Screen {
  id
  version
  name
  stationId
  station {
    id
    name
  }
  placeText
  shape
  widthPx
  heightPx
  connected
  presence
  lastSeenAt
  playingTitle
  playingSince
  playerVersion
  openHours
  keeperName
  tags
  pairedAt
  viewerCanEdit
}`) as unknown as TypedDocumentString<ScreenUpdateMutation, ScreenUpdateMutationVariables>;
export const ScreenUnpairDocument = new TypedDocumentString(`
    mutation ScreenUnpair($input: UnpairScreenInput!) {
  outcome: unpairScreen(input: $input) {
    record: screen {
      ...ScreenRow
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}
fragment ScreenRow on Screen {
  id
  version
  name
  stationId
  station {
    id
    name
  }
  placeText
  shape
  widthPx
  heightPx
  connected
  presence
  lastSeenAt
  playingTitle
  playingSince
  playerVersion
  openHours
  keeperName
  tags
  pairedAt
  viewerCanEdit
}`) as unknown as TypedDocumentString<ScreenUnpairMutation, ScreenUnpairMutationVariables>;
export const ScreenCommandDocument = new TypedDocumentString(`
    mutation ScreenCommand($input: CommandScreenInput!) {
  outcome: commandScreen(input: $input) {
    record: screen {
      ...ScreenRow
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}
fragment ScreenRow on Screen {
  id
  version
  name
  stationId
  station {
    id
    name
  }
  placeText
  shape
  widthPx
  heightPx
  connected
  presence
  lastSeenAt
  playingTitle
  playingSince
  playerVersion
  openHours
  keeperName
  tags
  pairedAt
  viewerCanEdit
}`) as unknown as TypedDocumentString<ScreenCommandMutation, ScreenCommandMutationVariables>;
export const SearchLiveDocument = new TypedDocumentString(`
    query SearchLive($query: String!, $after: String) {
  page: searchLivePieces(query: $query, first: 20, after: $after) {
    nodes {
      ...LiveHit
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
    totalCountIsCapped
  }
}
    fragment LiveHit on PieceHit {
  title {
    text
    hit
  }
  excerpt {
    text
    hit
  }
  piece {
    id
    type
    signature
    publishedAt
    showFrom
    showUntil
  }
}`) as unknown as TypedDocumentString<SearchLiveQuery, SearchLiveQueryVariables>;
export const ViewerOfSessionDocument = new TypedDocumentString(`
    query ViewerOfSession {
  viewer {
    ...ViewerParts
  }
}
    fragment ViewerParts on Viewer {
  id
  name
  email
  roles {
    role
    stationId
    teamId
    organisationId
    stages
    scopeName
  }
  abilities
  mustChangePassword
}`) as unknown as TypedDocumentString<ViewerOfSessionQuery, ViewerOfSessionQueryVariables>;
export const StaffAccountListDocument = new TypedDocumentString(`
    query StaffAccountList($filter: StaffAccountFilter, $orderBy: StaffAccountOrder, $first: Int, $offset: Int) {
  page: staffAccounts(
    filter: $filter
    orderBy: $orderBy
    first: $first
    offset: $offset
  ) {
    nodes {
      ...StaffAccountRow
    }
    totalCount
    totalCountIsCapped
  }
}
    fragment StaffAccountRow on StaffAccount {
  id
  version
  name
  email
  phone
  active
  roles {
    role
    stationId
    teamId
    organisationId
    stages
    scopeName
  }
  cmsUserId
  lastSignInAt
  createdAt
  viewerCanEdit
}`) as unknown as TypedDocumentString<StaffAccountListQuery, StaffAccountListQueryVariables>;
export const StaffAccountOneDocument = new TypedDocumentString(`
    query StaffAccountOne($id: ID!) {
  record: staffAccount(id: $id) {
    ...StaffAccountRow
  }
}
    fragment StaffAccountRow on StaffAccount {
  id
  version
  name
  email
  phone
  active
  roles {
    role
    stationId
    teamId
    organisationId
    stages
    scopeName
  }
  cmsUserId
  lastSignInAt
  createdAt
  viewerCanEdit
}`) as unknown as TypedDocumentString<StaffAccountOneQuery, StaffAccountOneQueryVariables>;
export const StaffAccountCreateDocument = new TypedDocumentString(`
    mutation StaffAccountCreate($input: CreateStaffAccountInput!) {
  outcome: createStaffAccount(input: $input) {
    record: staffAccount {
      ...StaffAccountRow
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}
fragment StaffAccountRow on StaffAccount {
  id
  version
  name
  email
  phone
  active
  roles {
    role
    stationId
    teamId
    organisationId
    stages
    scopeName
  }
  cmsUserId
  lastSignInAt
  createdAt
  viewerCanEdit
}`) as unknown as TypedDocumentString<StaffAccountCreateMutation, StaffAccountCreateMutationVariables>;
export const StaffAccountUpdateDocument = new TypedDocumentString(`
    mutation StaffAccountUpdate($input: UpdateStaffAccountInput!) {
  outcome: updateStaffAccount(input: $input) {
    record: staffAccount {
      ...StaffAccountRow
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}
fragment StaffAccountRow on StaffAccount {
  id
  version
  name
  email
  phone
  active
  roles {
    role
    stationId
    teamId
    organisationId
    stages
    scopeName
  }
  cmsUserId
  lastSignInAt
  createdAt
  viewerCanEdit
}`) as unknown as TypedDocumentString<StaffAccountUpdateMutation, StaffAccountUpdateMutationVariables>;
export const StaffAccountLinkCmsUserDocument = new TypedDocumentString(`
    mutation StaffAccountLinkCmsUser($input: LinkCmsUserInput!) {
  outcome: linkCmsUser(input: $input) {
    record: staffAccount {
      ...StaffAccountRow
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}
fragment StaffAccountRow on StaffAccount {
  id
  version
  name
  email
  phone
  active
  roles {
    role
    stationId
    teamId
    organisationId
    stages
    scopeName
  }
  cmsUserId
  lastSignInAt
  createdAt
  viewerCanEdit
}`) as unknown as TypedDocumentString<StaffAccountLinkCmsUserMutation, StaffAccountLinkCmsUserMutationVariables>;
export const StaffPasswordResetDocument = new TypedDocumentString(`
    mutation StaffPasswordReset($input: ResetStaffPasswordInput!) {
  outcome: resetStaffPassword(input: $input) {
    oneTimePassword
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<StaffPasswordResetMutation, StaffPasswordResetMutationVariables>;
export const StationListDocument = new TypedDocumentString(`
    query StationList($filter: StationFilter, $orderBy: StationOrder, $first: Int, $offset: Int) {
  page: stations(
    filter: $filter
    orderBy: $orderBy
    first: $first
    offset: $offset
  ) {
    nodes {
      ...StationRow
    }
    totalCount
    totalCountIsCapped
  }
}
    fragment StationRow on Station {
  id
  version
  code
  name
  tier
  status
  parentId
  parent {
    id
    name
  }
  organisationId
  organisation {
    id
    name
  }
  address
  latitude
  longitude
  openingHours
  phone
  headName
  keeperName
  tags
  summary
  childCount
  depth
  updatedAt
  viewerCanEdit
  viewerCanMove
  viewerCanScheduleLecture
}`) as unknown as TypedDocumentString<StationListQuery, StationListQueryVariables>;
export const StationOneDocument = new TypedDocumentString(`
    query StationOne($id: ID!) {
  record: station(id: $id) {
    ...StationRow
    ancestors {
      id
      name
    }
    children {
      id
      code
      name
      tier
      status
    }
    upcomingLectures(first: 5) {
      id
      title
      startsAt
      status
    }
    youthPalaces {
      id
      name
    }
    screens {
      id
      name
      presence
      playingTitle
    }
  }
}
    fragment StationRow on Station {
  id
  version
  code
  name
  tier
  status
  parentId
  parent {
    id
    name
  }
  organisationId
  organisation {
    id
    name
  }
  address
  latitude
  longitude
  openingHours
  phone
  headName
  keeperName
  tags
  summary
  childCount
  depth
  updatedAt
  viewerCanEdit
  viewerCanMove
  viewerCanScheduleLecture
}`) as unknown as TypedDocumentString<StationOneQuery, StationOneQueryVariables>;
export const StationTreeDocument = new TypedDocumentString(`
    query StationTree {
  stationMap {
    id
    code
    name
    tier
    status
    latitude
    longitude
  }
}
    `) as unknown as TypedDocumentString<StationTreeQuery, StationTreeQueryVariables>;
export const StationBranchDocument = new TypedDocumentString(`
    query StationBranch($filter: StationFilter, $offset: Int) {
  page: stations(filter: $filter, orderBy: CODE_ASC, first: 100, offset: $offset) {
    nodes {
      id
      version
      code
      name
      tier
      status
      parentId
      childCount
      viewerCanMove
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<StationBranchQuery, StationBranchQueryVariables>;
export const StationCreateDocument = new TypedDocumentString(`
    mutation StationCreate($input: CreateStationInput!) {
  outcome: createStation(input: $input) {
    record: station {
      ...StationRow
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}
fragment StationRow on Station {
  id
  version
  code
  name
  tier
  status
  parentId
  parent {
    id
    name
  }
  organisationId
  organisation {
    id
    name
  }
  address
  latitude
  longitude
  openingHours
  phone
  headName
  keeperName
  tags
  summary
  childCount
  depth
  updatedAt
  viewerCanEdit
  viewerCanMove
  viewerCanScheduleLecture
}`) as unknown as TypedDocumentString<StationCreateMutation, StationCreateMutationVariables>;
export const StationUpdateDocument = new TypedDocumentString(`
    mutation StationUpdate($input: UpdateStationInput!) {
  outcome: updateStation(input: $input) {
    record: station {
      ...StationRow
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}
fragment StationRow on Station {
  id
  version
  code
  name
  tier
  status
  parentId
  parent {
    id
    name
  }
  organisationId
  organisation {
    id
    name
  }
  address
  latitude
  longitude
  openingHours
  phone
  headName
  keeperName
  tags
  summary
  childCount
  depth
  updatedAt
  viewerCanEdit
  viewerCanMove
  viewerCanScheduleLecture
}`) as unknown as TypedDocumentString<StationUpdateMutation, StationUpdateMutationVariables>;
export const StationMoveDocument = new TypedDocumentString(`
    mutation StationMove($input: MoveStationInput!) {
  outcome: moveStation(input: $input) {
    record: station {
      ...StationRow
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}
fragment StationRow on Station {
  id
  version
  code
  name
  tier
  status
  parentId
  parent {
    id
    name
  }
  organisationId
  organisation {
    id
    name
  }
  address
  latitude
  longitude
  openingHours
  phone
  headName
  keeperName
  tags
  summary
  childCount
  depth
  updatedAt
  viewerCanEdit
  viewerCanMove
  viewerCanScheduleLecture
}`) as unknown as TypedDocumentString<StationMoveMutation, StationMoveMutationVariables>;
export const StationChangeStatusDocument = new TypedDocumentString(`
    mutation StationChangeStatus($input: ChangeStationStatusInput!) {
  outcome: changeStationStatus(input: $input) {
    record: station {
      ...StationRow
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}
fragment StationRow on Station {
  id
  version
  code
  name
  tier
  status
  parentId
  parent {
    id
    name
  }
  organisationId
  organisation {
    id
    name
  }
  address
  latitude
  longitude
  openingHours
  phone
  headName
  keeperName
  tags
  summary
  childCount
  depth
  updatedAt
  viewerCanEdit
  viewerCanMove
  viewerCanScheduleLecture
}`) as unknown as TypedDocumentString<StationChangeStatusMutation, StationChangeStatusMutationVariables>;
export const StationImportDocument = new TypedDocumentString(`
    mutation StationImport($input: ImportStationsInput!) {
  outcome: importStations(input: $input) {
    rowsRead
    created
    updated
    unchanged
    rowErrors {
      line
      code
      message
      column
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<StationImportMutation, StationImportMutationVariables>;
export const StationExportDocument = new TypedDocumentString(`
    query StationExport($within: ID) {
  csv: exportStations(within: $within)
}
    `) as unknown as TypedDocumentString<StationExportQuery, StationExportQueryVariables>;
export const TopicListDocument = new TypedDocumentString(`
    query TopicList($filter: TopicFilter, $orderBy: TopicOrder, $first: Int, $offset: Int) {
  page: topics(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
    nodes {
      ...TopicRow
    }
    totalCount
    totalCountIsCapped
  }
}
    fragment TopicRow on Topic {
  id
  version
  title
  seriesId
  series {
    id
    name
  }
  minutes
  workClassId
  formId
  reviewed
  active
  viewerCanEdit
}`) as unknown as TypedDocumentString<TopicListQuery, TopicListQueryVariables>;
export const TopicOneDocument = new TypedDocumentString(`
    query TopicOne($id: ID!) {
  record: topic(id: $id) {
    ...TopicRow
  }
}
    fragment TopicRow on Topic {
  id
  version
  title
  seriesId
  series {
    id
    name
  }
  minutes
  workClassId
  formId
  reviewed
  active
  viewerCanEdit
}`) as unknown as TypedDocumentString<TopicOneQuery, TopicOneQueryVariables>;
export const TopicCreateDocument = new TypedDocumentString(`
    mutation TopicCreate($input: CreateTopicInput!) {
  outcome: createTopic(input: $input) {
    record: topic {
      ...TopicRow
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}
fragment TopicRow on Topic {
  id
  version
  title
  seriesId
  series {
    id
    name
  }
  minutes
  workClassId
  formId
  reviewed
  active
  viewerCanEdit
}`) as unknown as TypedDocumentString<TopicCreateMutation, TopicCreateMutationVariables>;
export const TopicUpdateDocument = new TypedDocumentString(`
    mutation TopicUpdate($input: UpdateTopicInput!) {
  outcome: updateTopic(input: $input) {
    record: topic {
      ...TopicRow
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}
fragment TopicRow on Topic {
  id
  version
  title
  seriesId
  series {
    id
    name
  }
  minutes
  workClassId
  formId
  reviewed
  active
  viewerCanEdit
}`) as unknown as TypedDocumentString<TopicUpdateMutation, TopicUpdateMutationVariables>;
export const VersionDiffDocument = new TypedDocumentString(`
    query VersionDiff($fromId: ID!, $toId: ID!) {
  revisionDiff(fromId: $fromId, toId: $toId) {
    id
    isSame
    piece {
      id
      title
      cmsUrl
      viewerCanReuseRevision
      revisions {
        id
      }
    }
    from {
      ...VersionHead
    }
    to {
      ...VersionHead
    }
    fields {
      key
      label
      change
      runs {
        change
        text
      }
    }
    media {
      role
      label
      change
      from {
        ...VersionMedium
      }
      to {
        ...VersionMedium
      }
    }
  }
}
    fragment VersionMedium on RevisionMedium {
  kind
  url
  sha256
  fileName
  alt
  caption
  bytes
  width
  height
  seconds
}
fragment VersionHead on Revision {
  id
  state
  submittedAt
  submittedByName
  liveAt
  hash
}`) as unknown as TypedDocumentString<VersionDiffQuery, VersionDiffQueryVariables>;
export const VersionReuseDocument = new TypedDocumentString(`
    mutation VersionReuse($input: ReuseRevisionInput!) {
  outcome: reuseRevision(input: $input) {
    piece {
      id
      cmsUrl
    }
    missingMedia {
      ...VersionMedium
    }
    retoldMedia {
      ...VersionMedium
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}
fragment VersionMedium on RevisionMedium {
  kind
  url
  sha256
  fileName
  alt
  caption
  bytes
  width
  height
  seconds
}`) as unknown as TypedDocumentString<VersionReuseMutation, VersionReuseMutationVariables>;
export const WordingCheckDocument = new TypedDocumentString(`
    query WordingCheck($texts: [WordingTextInput!]!) {
  findings: checkWording(texts: $texts) {
    field
    found
    from
    to
    message
    severity
    suggestion
    listName
  }
}
    `) as unknown as TypedDocumentString<WordingCheckQuery, WordingCheckQueryVariables>;
export const WordingListListDocument = new TypedDocumentString(`
    query WordingListList($filter: WordingListFilter, $first: Int, $offset: Int) {
  page: wordingLists(filter: $filter, first: $first, offset: $offset) {
    nodes {
      ...WordingListRow
    }
    totalCount
    totalCountIsCapped
  }
}
    fragment WordingListRow on WordingList {
  id
  version
  name
  kind
  severity
  active
  source
  note
  entryCount
  updatedAt
  updatedByName
  viewerCanTighten
  viewerCanLoosen
}`) as unknown as TypedDocumentString<WordingListListQuery, WordingListListQueryVariables>;
export const WordingListOneDocument = new TypedDocumentString(`
    query WordingListOne($id: ID!) {
  record: wordingList(id: $id) {
    ...WordingListRow
  }
}
    fragment WordingListRow on WordingList {
  id
  version
  name
  kind
  severity
  active
  source
  note
  entryCount
  updatedAt
  updatedByName
  viewerCanTighten
  viewerCanLoosen
}`) as unknown as TypedDocumentString<WordingListOneQuery, WordingListOneQueryVariables>;
export const WordingEntriesPageDocument = new TypedDocumentString(`
    query WordingEntriesPage($listId: ID!, $q: String, $first: Int!, $offset: Int) {
  page: wordingEntries(listId: $listId, q: $q, first: $first, offset: $offset) {
    nodes {
      ...WordingEntryParts
    }
    totalCount
  }
}
    fragment WordingEntryParts on WordingEntry {
  text
  suggestion
  variants
  exceptions
  near
  note
}`) as unknown as TypedDocumentString<WordingEntriesPageQuery, WordingEntriesPageQueryVariables>;
export const WordingVersionsDocument = new TypedDocumentString(`
    query WordingVersions($listId: ID!) {
  versions: wordingListVersions(listId: $listId) {
    id
    number
    savedAt
    savedByName
    change
    entryCount
    severity
    active
  }
}
    `) as unknown as TypedDocumentString<WordingVersionsQuery, WordingVersionsQueryVariables>;
export const WordingDifferenceOfDocument = new TypedDocumentString(`
    query WordingDifferenceOf($listId: ID!, $from: Int!, $to: Int!) {
  difference: wordingDifference(listId: $listId, from: $from, to: $to) {
    added {
      ...WordingEntryParts
    }
    removed {
      ...WordingEntryParts
    }
    changed {
      before {
        ...WordingEntryParts
      }
      after {
        ...WordingEntryParts
      }
    }
  }
}
    fragment WordingEntryParts on WordingEntry {
  text
  suggestion
  variants
  exceptions
  near
  note
}`) as unknown as TypedDocumentString<WordingDifferenceOfQuery, WordingDifferenceOfQueryVariables>;
export const WordingListExportDocument = new TypedDocumentString(`
    query WordingListExport($listId: ID!, $number: Int) {
  csv: exportWordingList(listId: $listId, number: $number)
}
    `) as unknown as TypedDocumentString<WordingListExportQuery, WordingListExportQueryVariables>;
export const WordingListCreateDocument = new TypedDocumentString(`
    mutation WordingListCreate($input: CreateWordingListInput!) {
  outcome: createWordingList(input: $input) {
    record: wordingList {
      ...WordingListRow
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}
fragment WordingListRow on WordingList {
  id
  version
  name
  kind
  severity
  active
  source
  note
  entryCount
  updatedAt
  updatedByName
  viewerCanTighten
  viewerCanLoosen
}`) as unknown as TypedDocumentString<WordingListCreateMutation, WordingListCreateMutationVariables>;
export const WordingListUpdateDocument = new TypedDocumentString(`
    mutation WordingListUpdate($input: UpdateWordingListInput!) {
  outcome: updateWordingList(input: $input) {
    record: wordingList {
      ...WordingListRow
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}
fragment WordingListRow on WordingList {
  id
  version
  name
  kind
  severity
  active
  source
  note
  entryCount
  updatedAt
  updatedByName
  viewerCanTighten
  viewerCanLoosen
}`) as unknown as TypedDocumentString<WordingListUpdateMutation, WordingListUpdateMutationVariables>;
export const WordingEntriesChangeDocument = new TypedDocumentString(`
    mutation WordingEntriesChange($input: ChangeWordingEntriesInput!) {
  outcome: changeWordingEntries(input: $input) {
    record: wordingList {
      ...WordingListRow
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}
fragment WordingListRow on WordingList {
  id
  version
  name
  kind
  severity
  active
  source
  note
  entryCount
  updatedAt
  updatedByName
  viewerCanTighten
  viewerCanLoosen
}`) as unknown as TypedDocumentString<WordingEntriesChangeMutation, WordingEntriesChangeMutationVariables>;
export const WordingEntriesImportDocument = new TypedDocumentString(`
    mutation WordingEntriesImport($input: ImportWordingEntriesInput!) {
  outcome: importWordingEntries(input: $input) {
    added
    changed
    removed
    unchanged
    rowErrors {
      line
      message
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<WordingEntriesImportMutation, WordingEntriesImportMutationVariables>;
export const YouthPalaceListDocument = new TypedDocumentString(`
    query YouthPalaceList($filter: YouthPalaceFilter, $orderBy: YouthPalaceOrder, $first: Int, $offset: Int) {
  page: youthPalaces(
    filter: $filter
    orderBy: $orderBy
    first: $first
    offset: $offset
  ) {
    nodes {
      ...YouthPalaceRow
    }
    totalCount
    totalCountIsCapped
  }
}
    fragment YouthPalaceRow on YouthPalace {
  id
  version
  name
  kind
  hostKind
  stationId
  station {
    id
    name
  }
  organisationId
  organisation {
    id
    name
  }
  address
  phone
  contactName
  openingText
  summary
  active
  viewerCanEdit
}`) as unknown as TypedDocumentString<YouthPalaceListQuery, YouthPalaceListQueryVariables>;
export const YouthPalaceOneDocument = new TypedDocumentString(`
    query YouthPalaceOne($id: ID!) {
  record: youthPalace(id: $id) {
    ...YouthPalaceRow
    clubs {
      ...ClubRow
    }
    timetable {
      slotId
      version
      weekday
      startsAt
      endsAt
      clubId
      clubName
      room
      instructorName
      validFrom
      validUntil
    }
    upcomingSessions(first: 8) {
      id
      clubName
      room
      startsAt
      endsAt
      status
      reason
    }
    openingDays {
      weekday
      opensAt
      closesAt
    }
    closures {
      id
      from
      until
      reason
    }
  }
}
    fragment YouthPalaceRow on YouthPalace {
  id
  version
  name
  kind
  hostKind
  stationId
  station {
    id
    name
  }
  organisationId
  organisation {
    id
    name
  }
  address
  phone
  contactName
  openingText
  summary
  active
  viewerCanEdit
}
fragment ClubRow on Club {
  id
  version
  palaceId
  name
  kind
  grades
  capacity
  room
  instructorName
  active
}`) as unknown as TypedDocumentString<YouthPalaceOneQuery, YouthPalaceOneQueryVariables>;
export const ClubListDocument = new TypedDocumentString(`
    query ClubList($filter: ClubFilter, $first: Int, $offset: Int) {
  page: clubs(filter: $filter, first: $first, offset: $offset) {
    nodes {
      ...ClubRow
    }
    totalCount
    totalCountIsCapped
  }
}
    fragment ClubRow on Club {
  id
  version
  palaceId
  name
  kind
  grades
  capacity
  room
  instructorName
  active
}`) as unknown as TypedDocumentString<ClubListQuery, ClubListQueryVariables>;
export const YouthPalaceCreateDocument = new TypedDocumentString(`
    mutation YouthPalaceCreate($input: CreateYouthPalaceInput!) {
  outcome: createYouthPalace(input: $input) {
    record: youthPalace {
      ...YouthPalaceRow
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}
fragment YouthPalaceRow on YouthPalace {
  id
  version
  name
  kind
  hostKind
  stationId
  station {
    id
    name
  }
  organisationId
  organisation {
    id
    name
  }
  address
  phone
  contactName
  openingText
  summary
  active
  viewerCanEdit
}`) as unknown as TypedDocumentString<YouthPalaceCreateMutation, YouthPalaceCreateMutationVariables>;
export const YouthPalaceUpdateDocument = new TypedDocumentString(`
    mutation YouthPalaceUpdate($input: UpdateYouthPalaceInput!) {
  outcome: updateYouthPalace(input: $input) {
    record: youthPalace {
      ...YouthPalaceRow
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}
fragment YouthPalaceRow on YouthPalace {
  id
  version
  name
  kind
  hostKind
  stationId
  station {
    id
    name
  }
  organisationId
  organisation {
    id
    name
  }
  address
  phone
  contactName
  openingText
  summary
  active
  viewerCanEdit
}`) as unknown as TypedDocumentString<YouthPalaceUpdateMutation, YouthPalaceUpdateMutationVariables>;
export const ClubCreateDocument = new TypedDocumentString(`
    mutation ClubCreate($input: CreateClubInput!) {
  outcome: createClub(input: $input) {
    record: club {
      ...ClubRow
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}
fragment ClubRow on Club {
  id
  version
  palaceId
  name
  kind
  grades
  capacity
  room
  instructorName
  active
}`) as unknown as TypedDocumentString<ClubCreateMutation, ClubCreateMutationVariables>;
export const ClubUpdateDocument = new TypedDocumentString(`
    mutation ClubUpdate($input: UpdateClubInput!) {
  outcome: updateClub(input: $input) {
    record: club {
      ...ClubRow
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}
fragment ClubRow on Club {
  id
  version
  palaceId
  name
  kind
  grades
  capacity
  room
  instructorName
  active
}`) as unknown as TypedDocumentString<ClubUpdateMutation, ClubUpdateMutationVariables>;
export const TimetableSlotAddDocument = new TypedDocumentString(`
    mutation TimetableSlotAdd($input: AddTimetableSlotInput!) {
  outcome: addTimetableSlot(input: $input) {
    record: timetableSlot {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<TimetableSlotAddMutation, TimetableSlotAddMutationVariables>;
export const TimetableSlotUpdateDocument = new TypedDocumentString(`
    mutation TimetableSlotUpdate($input: UpdateTimetableSlotInput!) {
  outcome: updateTimetableSlot(input: $input) {
    record: timetableSlot {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<TimetableSlotUpdateMutation, TimetableSlotUpdateMutationVariables>;
export const TimetableSlotRemoveDocument = new TypedDocumentString(`
    mutation TimetableSlotRemove($input: RemoveTimetableSlotInput!) {
  outcome: removeTimetableSlot(input: $input) {
    record: timetableSlot {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<TimetableSlotRemoveMutation, TimetableSlotRemoveMutationVariables>;
export const PalaceClosureSetDocument = new TypedDocumentString(`
    mutation PalaceClosureSet($input: SetPalaceClosureInput!) {
  outcome: setPalaceClosure(input: $input) {
    record: palaceClosure {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<PalaceClosureSetMutation, PalaceClosureSetMutationVariables>;
export const PalaceClosureRemoveDocument = new TypedDocumentString(`
    mutation PalaceClosureRemove($input: RemovePalaceClosureInput!) {
  outcome: removePalaceClosure(input: $input) {
    record: palaceClosure {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
  ... on ChangeHeld {
    heldChangeId
  }
}`) as unknown as TypedDocumentString<PalaceClosureRemoveMutation, PalaceClosureRemoveMutationVariables>;