/** Runs a document as the administrator and gives its data. */
export type Ask = (query: string, variables: Record<string, unknown>) => Promise<Record<string, unknown>>;

/** One township of the small county: whatever a mutation can be aimed at, by the name of the thing. */
export type Township = Readonly<Record<
  | "institute" | "station" | "point" | "closed" | "facility" | "palace" | "club" | "slot" | "closure" | "shut" | "screen" | "team" | "lecturer" | "account" | "organisation" | "template"
  | "coming" | "draft" | "running" | "held",
  string
>>;

/** A township before anything was planned there. */
export type Place = Omit<Township, "coming" | "draft" | "running" | "held">;

/** What stands in the small county: two townships alike, and what belongs to the whole county. */
export interface County<Each = Township> {
  readonly own: Each;
  readonly other: Each;
  readonly centre: string;
  readonly topic: string;
  readonly otherTopic: string;
}

interface Payload {
  readonly userErrors: readonly unknown[];
  readonly [thing: string]: unknown;
}

/** Carries a mutation out as the administrator and gives the id of the thing it answers with. */
export async function make(ask: Ask, mutation: string, input: Record<string, unknown>, thing: string | null): Promise<string> {
  const name = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const chosen = thing === null ? "" : `${thing} { id }`;
  const data = await ask(`mutation ($input: ${name}!) { ${mutation}(input: $input) { ${chosen} userErrors { code message field } } }`, { input });
  const payload = data[mutation] as Payload;
  if (payload.userErrors.length > 0) throw new Error(`${mutation}: ${JSON.stringify(payload.userErrors)}`);
  return thing === null ? "" : (payload[thing] as { id: string }).id;
}

async function plantPlace(ask: Ask, centre: string, number: number): Promise<Place> {
  const code = `WH0${String(number)}`;
  const made = (mutation: string, input: Record<string, unknown>, thing: string) => make(ask, mutation, input, thing);
  const organisation = await made("createOrganisation", { code: `ORG${String(number)}`, name: `第${String(number)}镇政府`, kind: "TOWNSHIP" }, "organisation");
  const institute = await made("createStation", { code, name: `第${String(number)}镇文明实践所`, tier: "INSTITUTE", parentId: centre, organisationId: organisation }, "station");
  const station = await made("createStation", { code: `${code}01`, name: `第${String(number)}村文明实践站`, tier: "STATION", parentId: institute, organisationId: organisation }, "station");
  const point = await made("createStation", { code: `${code}0101`, name: `第${String(number)}文明实践点`, tier: "POINT", parentId: station }, "station");
  const closed = await made("createStation", { code: `${code}0102`, name: `第${String(number)}旧点`, tier: "POINT", parentId: station }, "station");
  await made("changeStationStatus", { id: closed, version: 1, status: "CLOSED" }, "station");
  const facility = await made("createFacility", { stationId: station, kind: "LECTURE_HALL", name: "宣讲厅" }, "facility");
  const palace = await made("createYouthPalace", { stationId: station, name: `第${String(number)}乡村少年宫`, kind: "RURAL_SCHOOL", hostKind: "STATION" }, "youthPalace");
  const club = await made("createClub", { palaceId: palace, name: "剪纸社", kind: "ARTS" }, "club");
  const slot = await made("addTimetableSlot", { clubId: club, weekday: 3, startTime: "16:30", endTime: "17:30", validFrom: "2026-09-01" }, "timetableSlot");
  const closure = await made("setPalaceClosure", { palaceId: palace, from: "2027-02-01", until: "2027-02-20", reason: "寒假" }, "palaceClosure");
  // Within what residents read of coming hours.
  const shut = await made("setPalaceClosure", { palaceId: palace, from: "2026-12-01", until: "2026-12-03", reason: "期末考试" }, "palaceClosure");
  const screen = await made("registerOfflineScreen", { stationId: station, name: "村口屏", widthPx: 640, heightPx: 80 }, "screen");
  const team = await made("createLecturerTeam", { name: `第${String(number)}宣讲队`, tier: "TOWNSHIP" }, "lecturerTeam");
  const lecturer = await made("createLecturer", { number: `L${String(number)}`, name: `讲员${String(number)}`, tier: "VILLAGE", teamIds: [team] }, "lecturer");
  const template = await made("createLectureTemplate", { name: "本镇模板", stationId: station, audience: "全体居民" }, "lectureTemplate");
  const roles = [{ role: "STATION_KEEPER", stationId: station }];
  const account = await made("createStaffAccount", { email: `keeper${String(number)}@example.test`, name: "站长", initialPassword: "Wm-2026-first", roles }, "staffAccount");
  return { organisation, institute, station, point, closed, facility, palace, club, slot, closure, shut, screen, team, lecturer, account, template };
}

function scheduler(ask: Ask, { station, lecturer, template }: Place, topicId: string) {
  return (requestId: string, startsAt: string, endsAt: string, more: { asDraft?: boolean; facilityId?: string } = {}) =>
    make(ask, "scheduleLecture", { requestId: `${requestId}-${station}`, stationId: station, topicId, templateId: template, lecturerIds: [lecturer], startsAt, endsAt, ...more }, "lecture");
}

async function planLectures(ask: Ask, place: Place, topic: string): Promise<Township> {
  const schedule = scheduler(ask, place, topic);
  return {
    ...place,
    held: await schedule("held", "2026-11-22T22:00:00.000Z", "2026-11-22T23:00:00.000Z"),
    running: await schedule("running", "2026-11-23T01:00:00.000Z", "2026-11-23T03:00:00.000Z"),
    coming: await schedule("coming", "2026-11-25T02:00:00.000Z", "2026-11-25T03:00:00.000Z", { facilityId: place.facility }),
    draft: await schedule("draft", "2026-11-26T02:00:00.000Z", "2026-11-26T03:00:00.000Z", { asDraft: true }),
  };
}

/** Plants the county through the commands that the panel uses. */
export async function plantPlaces(ask: Ask): Promise<County<Place>> {
  const centre = await make(ask, "createStation", { code: "WH00", name: "望禾县文明实践中心", tier: "CENTRE" }, "station");
  const topic = await make(ask, "createTopic", { title: "医保缴费和报销怎么办" }, "topic");
  const otherTopic = await make(ask, "createTopic", { title: "冬季防火" }, "topic");
  return { centre, otherTopic, own: await plantPlace(ask, centre, 1), other: await plantPlace(ask, centre, 2), topic };
}

/** The county with its lectures; the clock of `ask` stands two days before the day of the tests. */
export async function plantCounty(ask: Ask): Promise<County> {
  const { own, other, ...places } = await plantPlaces(ask);
  return { ...places, own: await planLectures(ask, own, places.topic), other: await planLectures(ask, other, places.topic) };
}
