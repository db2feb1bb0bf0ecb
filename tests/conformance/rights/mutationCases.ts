import type { MutationCases } from "./case";
import { heldCases } from "./heldCases";
import { placementCases } from "./placementCases";
import { recallCases } from "./recallCases";
import { reviewCases } from "./reviewCases";
import type { Stage } from "./stage";

const edit = (id: string) => ({ id, version: 1 });
const why = { reason: "场地停电", phone: "0300-8800001" };
const oneHour = { startsAt: "2026-11-27T02:00:00.000Z", endsAt: "2026-11-27T03:00:00.000Z" };

const stationCases: MutationCases = {
  changeStationStatus: (at) => ({ ...edit(at.point), status: "SUSPENDED", reason: "修缮" }),
  createStation: (at) => ({ code: "WH0999", name: "新建文明实践点", tier: "POINT", parentId: at.station }),
  importStations: (_at, side) => ({ csv: `编码,名称,层级,上级编码\nWH0998,新站,站,WH0${side === "own" ? "1" : "2"}\n`, dryRun: false }),
  moveStation: (at) => ({ ...edit(at.point), parentId: at.institute }),
  updateStation: (at) => ({ ...edit(at.station), openingHours: "8:00-18:00" }),
  createFacility: (at) => ({ stationId: at.station, kind: "SQUARE", name: "文化广场" }),
  removeFacility: (at) => edit(at.facility),
  updateFacility: (at) => ({ ...edit(at.facility), capacity: 80 }),
  createOrganisation: (at) => ({ code: "ORG9", name: "新单位", kind: "UNIT", parentId: at.organisation }),
  updateOrganisation: (at) => ({ ...edit(at.organisation), shortName: "镇里" }),
};

function lectureCases({ county }: Stage): MutationCases {
  return {
    abortLecture: (at) => ({ ...edit(at.running), ...why }),
    cancelLecture: (at) => ({ ...edit(at.coming), ...why }),
    completeLecture: (at) => ({ ...edit(at.held), headCount: 40 }),
    postponeLecture: (at) => ({ ...edit(at.coming), ...why }),
    publishLectureDraft: (at) => edit(at.draft),
    rescheduleLecture: (at) => ({ ...edit(at.coming), ...why, ...oneHour }),
    scheduleLecture: (at) => ({ requestId: "one-more-lecture", stationId: at.station, topicId: county.topic, lecturerIds: [at.lecturer], ...oneHour }),
    updateLecture: (at) => ({ ...edit(at.coming), capacity: 50 }),
    createLecturer: (at) => ({ number: "L9", name: "新讲员", tier: "VILLAGE", teamIds: [at.team] }),
    updateLecturer: (at) => ({ ...edit(at.lecturer), identity: "五老人员" }),
    createLecturerTeam: () => ({ name: "新宣讲队", tier: "VILLAGE" }),
    updateLecturerTeam: (at) => ({ ...edit(at.team), name: "改名宣讲队" }),
    createLectureTemplate: (at) => ({ name: "新模板", stationId: at.station, audience: "全体居民" }),
    updateLectureTemplate: (at) => ({ ...edit(at.template), audience: "老年人" }),
    createTopic: () => ({ title: "冬季防火" }),
    updateTopic: () => ({ ...edit(county.topic), minutes: 40 }),
  };
}

const palaceCases: MutationCases = {
  addTimetableSlot: (at) => ({ clubId: at.club, weekday: 4, startTime: "16:30", endTime: "17:30", validFrom: "2026-09-01" }),
  createClub: (at) => ({ palaceId: at.palace, name: "合唱团", kind: "ARTS" }),
  createYouthPalace: (at) => ({ stationId: at.station, name: "第二乡村少年宫", kind: "RURAL_SCHOOL", hostKind: "STATION" }),
  removePalaceClosure: (at) => ({ id: at.closure }),
  removeTimetableSlot: (at) => edit(at.slot),
  setPalaceClosure: (at) => ({ palaceId: at.palace, from: "2027-05-01", until: "2027-05-03", reason: "劳动节" }),
  updateClub: (at) => ({ ...edit(at.club), room: "二楼" }),
  updateTimetableSlot: (at) => ({ ...edit(at.slot), room: "二楼" }),
  updateYouthPalace: (at) => ({ ...edit(at.palace), contactName: "张老师" }),
};

function publishingCases({ pairingCode, walls, revision }: Stage): MutationCases {
  return {
    commandScreen: (_at, side) => ({ id: walls[side], kind: "RELOAD" }),
    pairScreen: (at) => ({ code: pairingCode, stationId: at.station, name: "大厅屏" }),
    registerOfflineScreen: (at) => ({ stationId: at.station, name: "路口屏", widthPx: 640, heightPx: 80 }),
    unpairScreen: (at) => edit(at.screen),
    updateScreen: (at) => ({ ...edit(at.screen), name: "村口条屏", stationId: at.station }),
    confirmMissingPieces: () => ({}),
    setMediaRule: () => ({ name: "VIDEO_MOST_SECONDS", value: 60, source: "县里的要求" }),
    reuseRevision: () => ({ revisionId: revision, requestId: "rights-of-reuse" }),
    reconcileContent: () => ({}),
  };
}

function guardCases({ guardPeriod }: Stage): MutationCases {
  const times = { startsAt: "2027-05-01T00:00:00.000Z", endsAt: "2027-05-04T00:00:00.000Z" };
  return {
    scheduleGuardPeriod: () => ({ name: "劳动节", source: "县委办通知", ...times }),
    updateGuardPeriod: () => ({ ...edit(guardPeriod), plainLook: true }),
    endGuardPeriod: () => ({ ...edit(guardPeriod), reason: "任务结束" }),
    signGuardLoosening: () => edit(guardPeriod),
    dropGuardLoosening: () => edit(guardPeriod),
  };
}

const staffCases: MutationCases = {
  createStaffAccount: (at) => ({ email: "new@example.test", name: "新人", initialPassword: "Wm-2026-first", roles: [{ role: "STATION_KEEPER", stationId: at.station }] }),
  updateStaffAccount: (at) => ({ ...edit(at.account), name: "改名" }),
  resetStaffPassword: (at) => ({ id: at.account }),
  linkCmsUser: (at) => ({ id: at.account, cmsUserId: "7" }),
};

function wordingCases({ wordingList }: Stage): MutationCases {
  return {
    changeWordingEntries: () => ({ ...edit(wordingList), set: [{ text: "坏词" }] }),
    createWordingList: () => ({ name: "新词表", kind: "FORBIDDEN", severity: "BLOCK", source: "宣传部门" }),
    importWordingEntries: () => ({ ...edit(wordingList), csv: "坏词\n", replace: false, dryRun: false }),
    updateWordingList: () => ({ ...edit(wordingList), note: "写明用途" }),
  };
}

/** A case for every mutation that staff may try. */
export function mutationCases(stage: Stage): MutationCases {
  return { ...stationCases, ...lectureCases(stage), ...palaceCases, ...publishingCases(stage), ...placementCases(stage), ...guardCases(stage), ...wordingCases(stage), ...heldCases(stage.held), ...staffCases, ...reviewCases(stage.reviews), ...recallCases(stage.recalls) };
}
