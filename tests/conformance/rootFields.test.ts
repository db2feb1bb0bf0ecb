import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, type GraphQLField } from "graphql";
import { startPortal, type Portal } from "../portal/portal";
import { StaffClient } from "../portal/staff";
import { callOf, fill, garbage } from "./garbage";
import { rawRequest } from "./rawRequest";
import { faultsOf, refusalOf } from "./refusal";
import { changedTables, ServerTables } from "./serverTables";

const schema = buildSchema(readFileSync(join(__dirname, "../../schema/schema.graphql"), "utf8"));
const rootFields = (["query", "mutation"] as const).flatMap((kind) => {
  const type = kind === "query" ? schema.getQueryType() : schema.getMutationType();
  return Object.values(type?.getFields() ?? {}).map((field) => ({ kind, field, name: `${kind} ${field.name}` }));
});

const openToAll = new Set(["startPairing", "pollPairing", "mottoOfTheDay", "upcomingPublicLectures", "changesSince", "searchPieces"]);
const openToScreens = new Set(["screenFeed", "heartbeat", "logPlays"]);
const isPublic = (name: string): boolean => openToAll.has(name) || name.startsWith("public") && name !== "publishLectureDraft";

describe("every root field of a running server", () => {
  let portal: Portal;
  let staff: StaffClient;
  let tables: ServerTables;

  beforeAll(async () => {
    portal = await startPortal({ cms: false });
    staff = await StaffClient.signIn(portal);
    tables = await ServerTables.open(portal.dataDir);
  }, 60_000);

  afterAll(async () => {
    await tables.close();
    await portal.stop();
  });

  function call(kind: "query" | "mutation", field: GraphQLField<unknown, unknown>, text: string, cookie?: string) {
    const variables = Object.fromEntries(field.args.map(({ name, type }) => [name, fill(type, text)]));
    return rawRequest(portal.url, "/graphql", {
      method: "POST", body: JSON.stringify({ query: callOf(kind, field), variables }),
      headers: { "content-type": "application/json", "apollo-require-preflight": "1", ...(cookie === undefined ? {} : { cookie }) },
    });
  }

  it("turns strangers away, but for what is marked public", async () => {
    const before = await tables.read();
    const wrong: string[] = [];
    for (const { kind, field, name } of rootFields) {
      if (isPublic(field.name)) continue;
      const answer = await call(kind, field, "00000000-0000-7000-8000-000000000000");
      const { codes, messages } = refusalOf(answer);
      if (codes.join() !== "UNAUTHENTICATED" || messages.join() !== "请先登录") wrong.push(`${name}: ${answer.text.slice(0, 200)}`);
    }
    expect(wrong).toEqual([]);
    expect(changedTables(before, await tables.read())).toEqual([]);
  }, 60_000);

  it.each(Object.keys(garbage))("gives an administrator's garbage a code, a Chinese message or nothing: %s", async (kindOfGarbage) => {
    const wrong: string[] = [];
    let before = await tables.read();
    for (const { kind, field, name } of rootFields) {
      if (openToScreens.has(field.name)) continue;
      const answer = await call(kind, field, garbage[kindOfGarbage] ?? "", staff.cookie);
      wrong.push(...faultsOf(answer).map((fault) => `${name}: ${fault}`));
      const mayHaveDone = kind === "mutation" && refusalOf(answer).codes.length === 0;
      const after = await tables.read();
      if (!mayHaveDone) wrong.push(...changedTables(before, after).map((change) => `${name} changed ${change}`));
      before = after;
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  it("takes no text that a column cannot hold", async () => {
    expect(await tables.overfull()).toEqual([]);
  });

  it("keeps what it takes as it was sent", async () => {
    const text = garbage["a piece of SQL"] ?? "";
    const { organisations } = await staff.run<{ organisations: { nodes: { name: string }[] } }>("query ($q: String) { organisations(filter: { q: $q }) { nodes { name } } }", { q: text });
    expect(organisations.nodes.map(({ name }) => name)).toEqual([]);
    const { organisation } = await staff.do<{ userErrors: unknown[]; organisation: { name: string } }>(
      "mutation ($input: CreateOrganisationInput!) { createOrganisation(input: $input) { organisation { name } userErrors { code } } }",
      { code: "SQL", name: text, kind: "UNIT" },
    );
    expect(organisation.name).toBe(text);
  });
});
