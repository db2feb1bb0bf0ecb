import { administrator, staffWith } from "../../../testing/actors";
import { openTestDatabase, type TestDatabase } from "../../../testing/testDatabase";
import type { Actor } from "../../../kernel/actor";
import type { Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { Revision } from "../../reviews";
import { saveReviewRule } from "../../reviews/review.factory";
import { saveLecturer, saveTeam } from "../lecture.factory";
import { LecturerTeamMember, type LecturerTeam } from "../lecturerTeam.entity";
import { createTopic } from "./createTopic";
import { createLecturer, updateLecturer } from "./keepLecturer";
import { createLecturerTeam, updateLecturerTeam } from "./keepLecturerTeam";
import { updateTopic } from "./updateTopic";

describe("keeping the course menu and the lecturers", () => {
  let test: TestDatabase;
  let team: LecturerTeam;
  let teamManager: Actor;
  beforeEach(async () => {
    test = await openTestDatabase();
    team = await saveTeam(test.database.writing.manager, { name: "法治宣讲队" });
    teamManager = staffWith("TEAM_MANAGER", { teamId: team.id });
  });
  afterEach(() => test.close());

  type Command<Request, Result> = (work: UnitOfWork, request: Request) => Promise<Outcome<Result>>;
  const run = <Request, Result>(command: Command<Request, Result>, request: Request, actor: Actor = administrator) =>
    test.database.write(actor, (work) => command(work, request));
  async function expectRefused<Request, Result>(command: Command<Request, Result>, request: Request, codes: string[], actor?: Actor): Promise<void> {
    const before = await test.dump();
    const outcome = await run(command, request, actor);
    expect(outcome.ok ? [] : outcome.refusals.map(({ code }) => code)).toEqual(codes);
    expect(await test.dump()).toEqual(before);
  }

  it("puts each title of a topic forward for review", async () => {
    await saveReviewRule(test.database.writing.manager);
    const made = await run(createTopic, { title: " 民法典里的邻里事 ", minutes: 40 }, teamManager);
    expect(made).toMatchObject({ ok: true, value: { title: "民法典里的邻里事", minutes: 40, version: 1, active: true } });
    if (!made.ok) return;
    const { id } = made.value;
    expect(await run(updateTopic, { id, version: 1, title: "民法典与邻里" }, teamManager)).toMatchObject({ ok: true, value: { version: 2 } });
    const revisions = await test.database.reading.manager.find(Revision, { where: { subjectId: id }, order: { number: "ASC" } });
    expect(revisions.map(({ state, snapshot }) => [state, snapshot])).toEqual([
      ["SUPERSEDED", { title: "民法典里的邻里事" }], ["SUBMITTED", { title: "民法典与邻里" }],
    ]);
    await expectRefused(updateTopic, { id, version: 1, title: "旧版本" }, ["CONFLICT"]);
    await expectRefused(updateTopic, { id, version: 2, minutes: 3 }, ["INVALID"]);
    await expectRefused(createTopic, { title: " ", seriesId: id, workClassId: id, formId: id }, ["INVALID", "INVALID", "INVALID", "INVALID"]);
    await expectRefused(createTopic, { title: "课题" }, ["NOT_ALLOWED"], staffWith("STATION_MANAGER"));
    await expectRefused(updateTopic, { id: team.id, version: 1 }, ["NOT_FOUND"]);
  });

  it("lets a team's manager keep the team's own lecturers and no others", async () => {
    const other = await saveTeam(test.database.writing.manager);
    const made = await run(createLecturer, { number: "WHL005", name: "严守章", tier: "COUNTY", teamIds: [team.id], topics: ["民法典", " "] }, teamManager);
    expect(made).toMatchObject({ ok: true, value: { number: "WHL005", topics: ["民法典"], active: true } });
    if (!made.ok) return;
    expect(await test.database.reading.manager.find(LecturerTeamMember)).toEqual([{ teamId: team.id, lecturerId: made.value.id }]);
    expect(await run(updateLecturer, { id: made.value.id, version: 1, active: false }, teamManager)).toMatchObject({ ok: true, value: { active: false, version: 2 } });
    const stranger = await saveLecturer(test.database.writing.manager, {}, other.id);
    await expectRefused(updateLecturer, { id: stranger.id, version: 1, name: "改名" }, ["NOT_ALLOWED"], teamManager);
    await expectRefused(updateLecturer, { id: made.value.id, version: 2, teamIds: [team.id, other.id] }, ["NOT_ALLOWED"], teamManager);
    await expectRefused(createLecturer, { number: "WHL006", name: "程可信", tier: "COUNTY" }, ["NOT_ALLOWED"], teamManager);
    await expectRefused(createLecturer, { number: "WHL005", name: "", tier: "COUNTY", teamIds: [stranger.id] }, ["INVALID", "INVALID", "NUMBER_TAKEN"]);
    await expectRefused(updateLecturer, { id: made.value.id, version: 1, name: "严守章" }, ["CONFLICT"]);
  });

  it("keeps team names unique and new teams to administrators", async () => {
    await expectRefused(createLecturerTeam, { name: "健康宣讲队", tier: "COUNTY" }, ["NOT_ALLOWED"], teamManager);
    const made = await run(createLecturerTeam, { name: " 健康宣讲队 ", tier: "COUNTY" });
    expect(made).toMatchObject({ ok: true, value: { name: "健康宣讲队", version: 1 } });
    await expectRefused(createLecturerTeam, { name: "健康宣讲队", tier: "COUNTY" }, ["NAME_TAKEN"]);
    await expectRefused(updateLecturerTeam, { id: team.id, version: 1, name: "健康宣讲队" }, ["NAME_TAKEN"], teamManager);
    expect(await run(updateLecturerTeam, { id: team.id, version: 1, name: "法治宣讲团" }, teamManager)).toMatchObject({ ok: true, value: { version: 2 } });
    await expectRefused(updateLecturerTeam, { id: team.id, version: 1, name: "法治队" }, ["CONFLICT"]);
  });
});
