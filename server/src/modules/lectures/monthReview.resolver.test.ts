import { graphql } from "graphql";
import { createContext } from "../../graphql/context";
import { buildPortalSchema } from "../../graphql/buildPortalSchema";
import type { Actor, StaffActor } from "../../kernel/actor";
import { modules } from "../../modules";
import { administrator, staffWith } from "../../testing/actors";
import { servicesFor } from "../../testing/services";
import { openTestDatabase, type TestDatabase } from "../../testing/testDatabase";
import { saveReviewRule } from "../reviews/review.factory";
import { saveOrganisation } from "../stations/organisation.factory";
import { saveStation } from "../stations/station.factory";
import { scheduleLecture } from "./commands/scheduleLecture";
import { saveTopic } from "./lecture.factory";

const schema = buildPortalSchema(modules.flatMap((module) => [...module.resolvers]));
const text = `query ($month: String!, $within: ID) { monthLectureTexts(month: $month, within: $within) { totalCount rows {
  ownTitle summary stage lecture { title } revision { title viewerCanApprove liveRevisionId wordingFindings { message } } } } }`;

describe("a month's lecture texts over GraphQL", () => {
  let test: TestDatabase;
  let stations: readonly [string, string];
  let topicId: string;
  let reviewer: StaffActor;
  beforeEach(async () => {
    test = await openTestDatabase();
    const { manager } = test.database.writing;
    const organisationId = (await saveOrganisation(manager)).id;
    stations = [(await saveStation(manager, { organisationId })).id, (await saveStation(manager, { organisationId })).id];
    topicId = (await saveTopic(manager)).id;
    await saveReviewRule(manager, { stages: ["FIRST", "FINAL"] });
    reviewer = { ...staffWith("REVIEWER", { organisationId, stages: ["FIRST"] }), accountId: "01900000-0000-7000-8000-0000000000f1" };
  });
  afterEach(() => test.close());

  async function plan(requestId: string, startsAt: string, words: { ownTitle?: string; summary?: string; topicId?: string }, stationId = stations[0]): Promise<void> {
    const from = new Date(startsAt);
    const outcome = await test.database.write(administrator, (work) => scheduleLecture(work, { requestId, stationId, startsAt: from, endsAt: new Date(from.getTime() + 3_600_000), ...words }));
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  }
  async function month(actor: Actor, asked: string, within: string | null = null) {
    const result = await graphql({ schema, source: text, variableValues: { month: asked, within }, contextValue: createContext(servicesFor(test), actor, { isReleased: false }) });
    return JSON.parse(JSON.stringify(result.data?.["monthLectureTexts"] ?? result.errors)) as { totalCount: number; rows: { lecture: { title: string } }[] };
  }
  const titles = async (...question: Parameters<typeof month>) => (await month(...question)).rows.map(({ lecture }) => lecture.title);

  it("has the month's lectures with words of their own by the county's calendar, in the order of time, with the revision", async () => {
    await plan("request-0001", "2026-12-31T15:30:00Z", { ownTitle: "年末最后一场", summary: "讲防火" });
    await plan("request-0002", "2026-11-30T16:00:00Z", { ownTitle: "月初第一场" });
    await plan("request-0003", "2026-11-30T15:59:00Z", { ownTitle: "还在十一月" });
    await plan("request-0004", "2026-12-05T01:00:00Z", { topicId });
    await plan("request-0005", "2026-12-10T01:00:00Z", { ownTitle: "别处的一场" }, stations[1]);
    expect(await titles(reviewer, "2026-12")).toEqual(["月初第一场", "别处的一场", "年末最后一场"]);
    expect(await month(reviewer, "2026-12", stations[0])).toEqual({ totalCount: 2, rows: [
      { ownTitle: "月初第一场", summary: null, stage: "FIRST", lecture: { title: "月初第一场" }, revision: { title: "月初第一场", viewerCanApprove: true, liveRevisionId: null, wordingFindings: [] } },
      { ownTitle: "年末最后一场", summary: "讲防火", stage: "FIRST", lecture: { title: "年末最后一场" }, revision: { title: "年末最后一场", viewerCanApprove: true, liveRevisionId: null, wordingFindings: [] } },
    ] });
  });

  it("shows nobody what they could not pass, and no lectures for what is no month", async () => {
    await plan("request-0001", "2026-12-05T01:00:00Z", { ownTitle: "待审的一场" });
    expect(await titles(administrator, "2026-12")).toEqual([]);
    expect(await titles({ ...reviewer, grants: reviewer.grants.map((grant) => ({ ...grant, stages: ["FINAL" as const] })) }, "2026-12")).toEqual([]);
    expect(await titles(reviewer, "2026-12")).toEqual(["待审的一场"]);
    for (const asked of ["2026-13", "2026-1", "", "2026-12-05", "x".repeat(100_000)]) expect(await titles(reviewer, asked)).toEqual([]);
  });
});
