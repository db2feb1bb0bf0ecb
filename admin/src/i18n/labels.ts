import type {
  ActivityStatus, Channel, ClubKind, DeskBox, FacilityKind, HeldChangeState, LecturerTier, OrganisationKind, PalaceHostKind, PalaceKind, PieceState, PieceType, PieceWaiting, PlacementChange, PlacementPriority, PlacementState,
  Proofreading, RecallBasis, RecallScreenState, ReviewStage, RevisionState, RevisionStepKind, RoleName, ScreenPresence, ScreenShape, StageRole,
  StationStatus, StationTier,
} from '../../../schema/generated/admin/graphql';

// Each is typed by its enum: a value the schema gains without a Chinese label fails the type check.
export const roleLabels: Record<RoleName, string> = {
  ADMINISTRATOR: '管理员', STATION_MANAGER: '阵地管理员', STATION_KEEPER: '站管理员（文明实践员）', SCREEN_KEEPER: '屏幕责任人',
  TEAM_MANAGER: '宣讲团管理员', REVIEWER: '审核员', VIEWER: '查看者（领导）',
};
export const stageLabels: Record<ReviewStage, string> = { FIRST: '初审', SECOND: '复审', FINAL: '终审' };
export const stageRoleLabels: Record<StageRole, string> = { REVIEWER: '审核员', ADMINISTRATOR: '管理员' };
export const proofreadingLabels: Record<Proofreading, string> = { REVIEWER: '审的人自己校', SEPARATE: '另一个人先校' };
export const deskBoxLabels: Record<DeskBox, string> = {
  WAITING_FOR_ME: '待我审', TO_SIGN: '待我签字', MINE: '我送审的', RETURNED: '退回我的', OVERDUE: '已逾期', PENDING: '全部待审',
};
export const stepKindLabels: Record<RevisionStepKind, string> = {
  SUBMITTED: '送审', PROOFREAD: '校对', APPROVED: '通过', SIGNED: '加签', WENT_LIVE: '发布', RETURNED: '退回', TAKEN_BACK: '撤回', WITHDRAWN: '撤稿',
  SUPERSEDED: '被新版本替换', RECALLED: '撤播', NARROWED: '缩小展示', ASKED_WIDER: '申请扩大展示', SIGNED_WIDER: '签字扩大', WIDENED: '扩大生效', DROPPED_WIDER: '未予扩大',
};
export const organisationKindLabels: Record<OrganisationKind, string> = {
  COUNTY: '县', DISTRICT: '区', TOWNSHIP: '乡镇', SUBDISTRICT: '街道', VILLAGE: '村', COMMUNITY: '社区', DEPARTMENT: '部门', UNIT: '单位',
  SCHOOL: '学校', PARTY_BRANCH: '党支部', BODY: '议事协调机构',
};
export const tierLabels: Record<StationTier, string> = { CENTRE: '中心', INSTITUTE: '所', STATION: '站', POINT: '点' };
export const stationStatusLabels: Record<StationStatus, string> = { PROPOSED: '筹建', ACTIVE: '开放', SUSPENDED: '暂停', CLOSED: '撤销' };
export const facilityKindLabels: Record<FacilityKind, string> = {
  LECTURE_HALL: '宣讲堂', MORALITY_HALL: '道德讲堂', BOOKROOM: '农家书屋', AFTER_SCHOOL_ROOM: '四点半课堂', CULTURE_ROOM: '文化活动室',
  VILLAGE_HISTORY_ROOM: '村史馆', SCIENCE_CORNER: '科普角', SQUARE: '文化广场', FITNESS_SQUARE: '健身广场', VOLUNTEER_POST: '志愿服务岗',
  MOTTO_CORRIDOR: '家风长廊', CANTEEN: '幸福食堂', YOUTH_PALACE: '少年宫', LED_SCREEN_SITE: 'LED 屏点位', COLUMN: '宣传栏', OTHER: '其他',
};
export const activityStatusLabels: Record<ActivityStatus, string> = {
  DRAFT: '草稿', SCHEDULED: '已安排', POSTPONED: '延期待定', COMPLETED: '已完成', VERIFIED: '已核实', RETURNED: '被退回', CANCELLED: '已取消',
  ABORTED: '中止', VOIDED: '作废',
};
export const lecturerTierLabels: Record<LecturerTier, string> = { COUNTY: '县级', TOWNSHIP: '乡镇级', VILLAGE: '村级' };
export const palaceKindLabels: Record<PalaceKind, string> = { RURAL_SCHOOL: '乡村学校少年宫', REVIVAL: '乡村复兴少年宫' };
export const palaceHostLabels: Record<PalaceHostKind, string> = { SCHOOL: '设在学校', STATION: '设在文明实践阵地' };
export const clubKindLabels: Record<ClubKind, string> = {
  MORAL: '思想道德类', ARTS: '文化艺术类', SPORTS: '体育健身类', SCIENCE: '科技创新类', SKILLS: '技能实践类',
};
export const shapeLabels: Record<ScreenShape, string> = { LANDSCAPE: '横屏', PORTRAIT: '竖屏', STRIP: '条屏' };
export const presenceLabels: Record<ScreenPresence, string> = { ONLINE: '在线', OFFLINE: '离线', NEVER_SEEN: '未上线', UNCONNECTED: '不联网' };
export const pieceTypeLabels: Record<PieceType, string> = {
  PUBLIC_SERVICE_AD: '公益广告', FAMILY_MOTTO: '家风家训', LECTURE_NOTICE: '宣讲预告', STORY: '典型事迹', ARTICLE: '动态',
};
export const pieceStateLabels: Record<PieceState, string> = {
  SUBMITTED: '已送审', IN_REVIEW: '审核中', RETURNED: '已退回', LIVE: '已发布', SCHEDULED: '待展示', EXPIRED: '已到期', SUPERSEDED: '已替换',
  WITHDRAWN: '已撤稿', RECALLED: '已撤播',
};
export const revisionStateLabels: Record<RevisionState, string> = {
  SUBMITTED: '已送审', IN_REVIEW: '审核中', RETURNED: '已退回', LIVE: '已发布', SUPERSEDED: '已替换', WITHDRAWN: '已撤稿', RECALLED: '已撤播',
};
export const pieceWaitingLabels: Record<PieceWaiting, string> = { ANYBODY: '在等审核', ME: '等我', NOBODY: '没有人能审' };
export const recallStateLabels: Record<RecallScreenState, string> = {
  SHOWING_AGAIN: '又播出', WAITING: '未确认', CLOSED_BY_HAND: '人工确认', CONFIRMED: '自动确认',
};
export const recallBasisLabels: Record<RecallBasis, string> = {
  FEED: '播放单里有', PLAYED: '近期播过', UNCONNECTED: '不联网', REMOVED: '离线时已解除配对',
};
export const channelLabels: Record<Channel, string> = { SCREEN: '屏幕', MINI_PROGRAM: '小程序', WEB: '网页', MEDIA_CENTRE: '融媒体中心' };
export const priorityLabels: Record<PlacementPriority, string> = { NORMAL: '普通', IMPORTANT: '重要', URGENT: '紧急' };
export const placementStateLabels: Record<PlacementState, string> = { IN_FORCE: '投放中', WAITING: '待签字', ENDED: '已结束' };
export const heldChangeStateLabels: Record<HeldChangeState, string> = { WAITING: '待签字', APPLIED: '已生效', DECLINED: '未同意', TAKEN_BACK: '已撤回' };
export const weekdayLabels: Record<number, string> = { 1: '周一', 2: '周二', 3: '周三', 4: '周四', 5: '周五', 6: '周六', 7: '周日' };

/** Labels as react-admin's choices, in their written order. */
export function choicesOf(labels: Record<string, string>): { id: string; name: string }[] {
  return Object.entries(labels).map(([id, name]) => ({ id, name }));
}

export const placementChangeLabels: Record<PlacementChange, string> = { BEGIN: '新投放', CHANGE: '修改', END: '停止后恢复更大范围' };
