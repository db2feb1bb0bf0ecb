import type { Township } from "./rights/county";
import type { Stage } from "./rights/stage";

type InputOf = (place: Township, stage: Stage) => Record<string, unknown>;

/** A mutation that waits for a second person; `input` when the one of the rights table shows nothing to residents. */
interface Held {
  /** Why what it brings is read only after another deed of one person; null: at once. */
  readonly readLater: string | null;
  readonly input?: InputOf;
}

const edit = (id: string) => ({ id, version: 1 });
const atOnce: Held = { readLater: null };

/** What shows more waits for a signature, and is carried out with it. */
export const held: Readonly<Record<string, Held>> = {
  createStation: atOnce,
  importStations: { readLater: null, input: () => ({ csv: "编码,名称,层级,上级编码\nWH0998,新站,站,WH01\nWH0101,改名的站,站,WH01\n", dryRun: false }) },
  updateStation: atOnce,
  changeStationStatus: { readLater: null, input: (at) => ({ id: at.closed, version: 2, status: "ACTIVE" }) },
  moveStation: atOnce,
  createFacility: { readLater: "a room is named where a lecture is announced, and one person may correct that place" },
  updateFacility: { readLater: null, input: (at) => ({ ...edit(at.facility), name: "改名的宣讲厅" }) },
  updateOrganisation: { readLater: "a name is read under what the organisation publishes; what is planted here has another publisher" },
  createLecturer: { readLater: "a name is read where a lecture is announced, and one person may send another lecturer" },
  updateLecturer: { readLater: null, input: (at) => ({ ...edit(at.lecturer), name: "改名讲员" }) },
  updateLecture: { readLater: null, input: (at, { county }) => ({ ...edit(at.coming), topicId: county.otherTopic }) },
  createYouthPalace: atOnce,
  updateYouthPalace: { readLater: null, input: (at) => ({ ...edit(at.palace), name: "改名少年宫" }) },
  createClub: atOnce,
  updateClub: atOnce,
  addTimetableSlot: atOnce,
  updateTimetableSlot: atOnce,
  removePalaceClosure: { readLater: null, input: (at) => ({ id: at.shut }) },
  pairScreen: atOnce,
  registerOfflineScreen: atOnce,
  updateScreen: { readLater: null, input: (at, { county }) => ({ ...edit(at.screen), name: "村口屏", stationId: county.other.station }) },
};

/** Waits by a mechanism of its own, or is the signature that others wait for. */
export const ownSignature: Readonly<Record<string, string>> = {
  scheduleLecture: "is saved as a draft that waits to be announced by another", publishLectureDraft: "announces what another asked for, or waits for that",
  approveRevision: "the last stage of a review waits for a signature", approveRevisions: "as approveRevision", signWiderRequest: "is a signature",
  placePiece: "what shows more waits in the placement", changePlacement: "as placePiece", endPlacement: "as placePiece: what its end would bring back waits", signPlacement: "is a signature",
  createStandingRule: "as placePiece", changeStandingRule: "as placePiece", endStandingRule: "as endPlacement",
  updateGuardPeriod: "what loosens the period waits in it", endGuardPeriod: "as updateGuardPeriod", signGuardLoosening: "is a signature",
  resubmitRevision: "goes through the review, which waits for a signature", createTopic: "its words go through the review", updateTopic: "as createTopic",
  createLectureTemplate: "as createTopic", updateLectureTemplate: "as createTopic",
};

/** Is the second person's signature: what waited for it is read at once. */
export const secondSignature: Readonly<Record<string, string>> = { signRevision: "of a reviewed text", signHeldChange: "of a held change" };

/** Corrects what is announced, or says why something is taken down: new words may be read, but nothing more is told of than before. */
export const corrections: Readonly<Record<string, string>> = {
  cancelLecture: "takes down, with a reason", abortLecture: "takes down, with a reason", postponeLecture: "takes down until a time is known, with a reason",
  rescheduleLecture: "corrects the hour and place of what is announced", setPalaceClosure: "takes hours down, with a reason", completeLecture: "says that an announced lecture was held; its words go through review",
};

/** Shows no more than before. */
export const showsNoMore: Readonly<Record<string, string>> = {
  removeFacility: "takes down", removeTimetableSlot: "takes down", unpairScreen: "takes down", recallPiece: "takes down", confirmMissingPieces: "takes down",
  dropPlacementChange: "drops what would show more", dropGuardLoosening: "drops a loosening", declineWiderRequest: "drops what would show more", declineHeldChange: "drops what would show more",
  takeBackRevision: "drops what would show more", returnRevision: "drops what would show more", proofreadRevision: "a step of a review that shows nothing",
  createOrganisation: "its name is read under what it publishes, which goes through review", createLecturerTeam: "read by staff only", updateLecturerTeam: "read by staff only",
  createStaffAccount: "a person's name is printed under what that person reviews from then on", updateStaffAccount: "credits keep the names of their day", resetStaffPassword: "read by nobody",
  linkCmsUser: "says who is who; read by staff only", saveReviewRule: "the signature is asked for beside any rule", appointDeputy: "says who reviews", endDeputy: "says who reviews",
  createWordingList: "a list of words shows nothing", updateWordingList: "a list of words shows nothing", changeWordingEntries: "a list of words shows nothing", importWordingEntries: "a list of words shows nothing",
  setMediaRule: "judges what is submitted from then on", reconcileContent: "reads the CMS; what it finds goes through review", reuseRevision: "writes a draft in the CMS",
  commandScreen: "reloads or restarts a player", saveScreenGroup: "a group that placements name cannot grow", deleteScreenGroup: "no placement names it",
  closeRecallOnScreen: "says that somebody saw a screen", scheduleGuardPeriod: "only tightens",
};
