import { recallQueries } from "./recallCases";
import type { Stage } from "./stage";

/** Asks every staff query for something that is there: by id, or as a list. */
export function queryCases({ county: { own }, county, piece, revision, recalls, guardPeriod, held, wordingList }: Stage): Readonly<Record<string, string>> {
  const one = (field: string, id: string) => `{ ${field}(id: "${id}") { id } }`;
  const page = (field: string, selection = "id") => `{ ${field} { totalCount nodes { ${selection} } } }`;
  const list = (field: string) => `{ ${field} { id } }`;
  return {
    activityForms: list("activityForms"), lectureSeries: list("lectureSeries"), workClasses: list("workClasses"), standingRules: list("standingRules"),
    screenGroups: list("screenGroups"), placementPreview: `{ placementPreview(input: { pieceId: "${piece}", aim: { everywhere: true } }) { stationCount } }`,
    clubs: page("clubs"), facilities: page("facilities"), lecturerTeams: page("lecturerTeams"), lecturers: page("lecturers"), lectureTemplates: page("lectureTemplates"), lectures: page("lectures"),
    organisations: page("organisations"), pieces: page("pieces"), placements: page("placements"), screens: page("screens"), staffAccounts: page("staffAccounts"),
    stations: page("stations"), topics: page("topics"), youthPalaces: page("youthPalaces"),
    facility: one("facility", own.facility), lecture: one("lecture", own.coming), lectureTemplate: one("lectureTemplate", own.template), lecturer: one("lecturer", own.lecturer), lecturerTeam: one("lecturerTeam", own.team),
    organisation: one("organisation", own.organisation), piece: one("piece", piece), screen: one("screen", own.screen), staffAccount: one("staffAccount", own.account),
    station: one("station", own.station), topic: one("topic", county.topic), youthPalace: one("youthPalace", own.palace),
    revision: one("revision", revision), reviewDesk: `{ reviewDesk(box: PENDING) { totalCount nodes { id } } }`, reviewDeskCounts: "{ reviewDeskCounts { pending } }",
    reviewDeskThemes: "{ reviewDeskThemes }", reviewRules: list("reviewRules"), reviewDeputies: list("reviewDeputies"),
    revisionPreview: `{ revisionPreview(id: "${revision}") { revisionId } }`,
    mediaRules: "{ mediaRules { name } }", showProblems: `{ showProblems(pieceId: "${piece}") { code } }`,
    revisionDiff: `{ revisionDiff(fromId: "${revision}", toId: "${revision}") { id } }`,
    guardPeriods: page("guardPeriods"), guardPeriod: one("guardPeriod", guardPeriod), currentGuardPeriods: list("currentGuardPeriods"),
    heldChanges: page("heldChanges"), heldChange: one("heldChange", held.own),
    monthLectureTexts: `{ monthLectureTexts(month: "2026-11") { totalCount } }`,
    suggestedLectureTemplate: `{ suggestedLectureTemplate(stationId: "${own.station}") { id } }`,
    lecturePreview: `{ lecturePreview(input: { topicId: "${county.topic}" }) { title } }`,
    ...recallQueries(recalls),
    wordingLists: page("wordingLists"), wordingList: one("wordingList", wordingList), wordingListVersions: `{ wordingListVersions(listId: "${wordingList}") { id } }`,
    wordingEntries: `{ wordingEntries(listId: "${wordingList}") { nodes { text } } }`, exportWordingList: `{ exportWordingList(listId: "${wordingList}") }`,
    wordingDifference: `{ wordingDifference(listId: "${wordingList}", from: 0, to: 1) { added { text } } }`,
    checkWording: '{ checkWording(texts: [{ field: "t", text: "布署" }]) { found } }',
    searchLivePieces: `{ searchLivePieces(query: "正文") { totalCount nodes { piece { id } } } }`,
    contentStatus: "{ contentStatus { cmsReachable } }", exportStations: "{ exportStations }", stationMap: list("stationMap"), viewer: "{ viewer { name } }", dashboard: "{ dashboard { stationCount } }", contentBoard: "{ contentBoard { shownCount } }",
  };
}
