/** Fields of mutations that residents read at once: each is held against the word lists, and asks for a written reason where one warns. */
export const publicAtOnce: Readonly<Record<string, readonly string[]>> = {
  abortLecture: ["phone", "reason"], cancelLecture: ["phone", "reason"], postponeLecture: ["phone", "reason"], rescheduleLecture: ["phone", "reason"],
  scheduleLecture: ["contactPhone"], updateLecture: ["contactPhone"], createLecturer: ["name"], updateLecturer: ["name"],
  createStation: ["address", "name", "openingHours", "phone"], updateStation: ["address", "name", "openingHours", "phone"],
  createOrganisation: ["name", "shortName"], updateOrganisation: ["name", "shortName"], createFacility: ["name"], updateFacility: ["name"],
  createYouthPalace: ["address", "name", "phone"], updateYouthPalace: ["address", "name", "phone"], setPalaceClosure: ["reason"],
  // A name of a person of staff is printed under what that person reviewed.
  createStaffAccount: ["name"], updateStaffAccount: ["name"],
  createClub: ["grades", "instructorName", "name", "room"], updateClub: ["grades", "instructorName", "name", "room"], addTimetableSlot: ["room"], updateTimetableSlot: ["room"],
};

/** Fields that residents read once they are reviewed: a blocked word is refused when they are put forward, a warning is the reviewers' to answer. */
export const publicOnceReviewed: Readonly<Record<string, readonly string[]>> = {
  scheduleLecture: ["audience", "ownTitle", "placeText", "summary"], updateLecture: ["audience", "ownTitle", "placeText", "summary"], rescheduleLecture: ["placeText"],
  completeLecture: ["summary"], createTopic: ["title"], updateTopic: ["title"], createLectureTemplate: ["audience", "summary"], updateLectureTemplate: ["audience", "summary"],
  createYouthPalace: ["openingText", "summary"], updateYouthPalace: ["openingText", "summary"],
};

/** Text that no resident reads: of staff for staff, or no words at all. A file is judged row by row, which its own tests show. */
export const unread: Readonly<Record<string, readonly string[]>> = {
  addTimetableSlot: ["endTime", "startTime"], appointDeputy: ["reason"], approveRevision: ["hash", "note"], approveRevisions: ["items.hash", "note"],
  changePlacement: ["aim.screenTags", "aim.stationTags", "dayparts.from", "dayparts.until", "exceptions.screenTags", "exceptions.stationTags", "name"],
  changeStandingRule: ["aim.screenTags", "aim.stationTags", "dayparts.from", "dayparts.until", "exceptions.screenTags", "exceptions.stationTags", "name", "rule.themes"],
  // Residents read why a station closes only where the word lists have nothing against it; a closing waits for none.
  changeStationStatus: ["reason"],
  changeWordingEntries: ["remove", "set.exceptions", "set.note", "set.suggestion", "set.text", "set.variants"],
  closeRecallOnScreen: ["note", "seenBy"], createFacility: ["equipment", "openingRule"], createLectureTemplate: ["name"], createLecturer: ["identity", "number", "topics"],
  createLecturerTeam: ["name"], createOrganisation: ["code"], createStaffAccount: ["email", "initialPassword", "phone"],
  createStandingRule: ["aim.screenTags", "aim.stationTags", "dayparts.from", "dayparts.until", "exceptions.screenTags", "exceptions.stationTags", "name", "rule.themes"],
  declineHeldChange: ["reason"], declineWiderRequest: ["hash", "reason"], signWiderRequest: ["hash"],
  createStation: ["code", "headName", "keeperName", "summary", "tags"], createWordingList: ["name", "note", "source"], createYouthPalace: ["contactName"],
  endGuardPeriod: ["reason"], importStations: ["csv"], importWordingEntries: ["csv"], linkCmsUser: ["cmsUserId"], pairScreen: ["code", "name", "placeText"],
  placePiece: ["aim.screenTags", "aim.stationTags", "dayparts.from", "dayparts.until", "exceptions.screenTags", "exceptions.stationTags", "name"],
  proofreadRevision: ["hash", "note"], recallPiece: ["reason", "requestId"], reconcileContent: ["reason"], registerOfflineScreen: ["keeperName", "name", "placeText"],
  returnRevision: ["hash", "reason"], reuseRevision: ["requestId"], saveReviewRule: ["source"], saveScreenGroup: ["name"],
  scheduleGuardPeriod: ["dutyList.name", "dutyList.phone", "dutyList.post", "name", "source"], scheduleLecture: ["requestId"], setMediaRule: ["source"], signRevision: ["hash"],
  updateFacility: ["equipment", "openingRule"], updateGuardPeriod: ["dutyList.name", "dutyList.phone", "dutyList.post", "name", "source"], updateLectureTemplate: ["name"],
  updateLecturer: ["identity", "topics"], updateLecturerTeam: ["name"], updateScreen: ["keeperName", "name", "openHours", "placeText", "tags"],
  updateStaffAccount: ["cmsUserId", "phone"], updateStation: ["code", "headName", "keeperName", "summary", "tags"], updateTimetableSlot: ["endTime", "startTime"],
  updateWordingList: ["name", "note", "source"], updateYouthPalace: ["contactName"],
};
