import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { GraphQLFieldMap } from "graphql";
import { accessOf } from "../../server/src/graphql/access";
import { anonymous, type Actor } from "../../server/src/kernel/actor";
import { administrator, staffWith } from "../../server/src/testing/actors";
import { Station } from "../../server/src/modules/stations";
import { mutationCases } from "./rights/mutationCases";
import { queryCases } from "./rights/queryCases";
import { Stage } from "./rights/stage";
import { table } from "./rights/table";

const committed = (name: string): string => readFileSync(join(__dirname, "rights", name), "utf8");

describe("who may do what", () => {
  let stage: Stage;
  let roles: Readonly<Record<string, Actor>>;

  beforeAll(async () => {
    stage = await Stage.open();
    const { own } = stage.county;
    const pathOf = async (id: string) => (await stage.test.database.reading.manager.findOneByOrFail(Station, { id })).path;
    const institute = { stationId: own.institute, stationPath: await pathOf(own.institute) };
    const station = { stationId: own.station, stationPath: await pathOf(own.station) };
    roles = {
      ADMINISTRATOR: administrator, STATION_MANAGER: staffWith("STATION_MANAGER", institute), STATION_KEEPER: staffWith("STATION_KEEPER", station),
      SCREEN_KEEPER: staffWith("SCREEN_KEEPER", station), TEAM_MANAGER: staffWith("TEAM_MANAGER", { teamId: own.team }),
      REVIEWER: staffWith("REVIEWER", { organisationId: own.organisation, stages: ["FIRST", "SECOND", "FINAL"] }), VIEWER: staffWith("VIEWER"),
      "(none)": { kind: "staff", accountId: own.account, name: "无角色", grants: [] },
    };
  }, 60_000);

  afterAll(() => stage.test.close());

  const fieldsOf = (fields: GraphQLFieldMap<unknown, unknown> | undefined, access: string): string[] =>
    Object.entries(fields ?? {}).filter(([, field]) => accessOf(field.extensions) === access).map(([name]) => name).sort();

  async function verdict(actor: Actor, mutation: string, input: Record<string, unknown>): Promise<string> {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const { data, codes } = await stage.tryOut(actor, `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { code } } }`, { input });
    if (codes.length > 0) return codes.join();
    const { userErrors } = data?.[mutation] as { userErrors: { code: string }[] };
    const refusals = userErrors.map(({ code }) => code).join();
    // No CMS stands behind this stage: who gets as far as hearing so, may.
    return ["", "CMS_UNREACHABLE"].includes(refusals) ? "yes" : refusals === "NOT_ALLOWED" ? "-" : refusals;
  }

  async function sight(actor: Actor, query: string, source: string): Promise<string> {
    const { data, codes } = await stage.tryOut(actor, source, {});
    if (codes.length > 0) return codes.join();
    const value = data?.[query];
    const rows = value !== null && typeof value === "object" && "nodes" in value ? value.nodes : value;
    return rows === null || rows === "" || (Array.isArray(rows) && rows.length === 0) ? "-" : "yes";
  }

  it("is tried for every mutation and query of the schema", () => {
    expect(Object.keys(mutationCases(stage)).sort()).toEqual(fieldsOf(stage.schema.getMutationType()?.getFields(), "staff"));
    expect(Object.keys(queryCases(stage)).sort()).toEqual(fieldsOf(stage.schema.getQueryType()?.getFields(), "staff"));
  });

  it("is what the committed table of mutations says, in one's own place and elsewhere", async () => {
    const before = await stage.test.dump();
    const rows: [string, string[]][] = [];
    for (const [mutation, inputOf] of Object.entries(mutationCases(stage)).sort()) {
      const cells: string[] = [];
      for (const actor of Object.values(roles)) {
        const own = await verdict(actor, mutation, inputOf(stage.county.own, "own"));
        const other = await verdict(actor, mutation, inputOf(stage.county.other, "other"));
        cells.push(own === other ? own : `${own} / ${other}`);
      }
      rows.push([mutation, cells]);
    }
    expect(table("mutation: own place / elsewhere", Object.keys(roles), rows)).toBe(committed("mutations.txt"));
    expect(await stage.test.dump()).toEqual(before);
  }, 60_000);

  it("is what the committed table of queries says", async () => {
    const rows: [string, string[]][] = [];
    for (const [query, source] of Object.entries(queryCases(stage)).sort()) {
      const cells: string[] = [];
      for (const actor of Object.values(roles)) cells.push(await sight(actor, query, source));
      rows.push([query, cells]);
    }
    expect(table("query", Object.keys(roles), rows)).toBe(committed("queries.txt"));
  }, 60_000);

  it("ends at the door for whoever is no member of staff", async () => {
    const { own } = stage.county;
    const strangers: Actor[] = [anonymous, { kind: "screen", screenId: own.screen }, { kind: "audience", classKey: "any" }];
    const open: string[] = [];
    for (const actor of strangers) {
      for (const [query, source] of Object.entries(queryCases(stage))) if ((await sight(actor, query, source)) !== "UNAUTHENTICATED") open.push(`${actor.kind} ${query}`);
      for (const [mutation, inputOf] of Object.entries(mutationCases(stage))) {
        if ((await verdict(actor, mutation, inputOf(own, "own"))) !== "UNAUTHENTICATED") open.push(`${actor.kind} ${mutation}`);
      }
    }
    expect(open).toEqual([]);
  }, 60_000);

  it("is open to others for these fields alone", () => {
    const [queries, mutations] = [stage.schema.getQueryType()?.getFields(), stage.schema.getMutationType()?.getFields()];
    expect([...fieldsOf(queries, "public"), ...fieldsOf(mutations, "public")]).toEqual([
      "changesSince", "mottoOfTheDay", "publicArticle", "publicLecture", "publicNotices", "publicPieces", "publicStation", "publicStations", "publicYouthPalace", "publicYouthPalaces",
      "searchPieces", "upcomingPublicLectures", "pollPairing", "startPairing",
    ]);
    expect([...fieldsOf(queries, "screen"), ...fieldsOf(mutations, "screen")]).toEqual(["screenFeed", "heartbeat", "logPlays"]);
  });
});
