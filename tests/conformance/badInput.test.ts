import { createHmac, createHash, randomBytes } from "node:crypto";
import { documentIds } from "../../schema/generated/documentIds";
import { startPortal, type Portal } from "../portal/portal";
import { StaffClient } from "../portal/staff";
import { rawRequest, type RawAnswer } from "./rawRequest";
import { faultsOf, refusalOf } from "./refusal";
import { plantPlaces, type County, type Place } from "./rights/county";
import { changedTables, ServerTables } from "./serverTables";

const json = { "content-type": "application/json" };
const preflight = { "apollo-require-preflight": "1" };
const twoMegabytes = JSON.stringify({ query: "{ viewer { id } }", variables: { input: "字".repeat(700_000) } });

describe("bad input to a running server", () => {
  let portal: Portal;
  let staff: StaffClient;
  let tables: ServerTables;
  let county: County<Place>;
  let screenToken: string;

  beforeAll(async () => {
    portal = await startPortal({ cms: false, stageless: true });
    staff = await StaffClient.signIn(portal);
    county = await plantPlaces((query, variables) => staff.run(query, variables));
    screenToken = await pairScreen();
    tables = await ServerTables.open(portal.dataDir);
    await tables.delivered();
  }, 60_000);

  afterAll(async () => {
    await tables.close();
    await portal.stop();
  });

  const post = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<RawAnswer> =>
    rawRequest(portal.url, path, { method: "POST", headers: { ...json, ...headers }, body: typeof body === "string" ? body : JSON.stringify(body) });
  const ask = (query: string, variables: Record<string, unknown> = {}): Promise<RawAnswer> => post("/graphql", { query, variables }, { ...preflight, cookie: staff.cookie });
  const document = (id: string, variables: unknown, headers: Record<string, string> = {}): Promise<RawAnswer> => post(`/api/documents/${id}`, { variables }, headers);

  async function pairScreen(): Promise<string> {
    const opened = JSON.parse((await document(documentIds.StartPairing, { input: { width: 1920, height: 1080 } })).text) as { data: { startPairing: { pairing: { code: string; pollSecret: string } } } };
    const { code, pollSecret } = opened.data.startPairing.pairing;
    await staff.do("mutation ($input: PairScreenInput!) { pairScreen(input: $input) { userErrors { code message } } }", { code, stationId: county.own.station, name: "大厅屏" });
    const polled = JSON.parse((await document(documentIds.PollPairing, { input: { pollSecret } })).text) as { data: { pollPairing: { token: string } } };
    return polled.data.pollPairing.token;
  }

  /** Sends the request and holds the answer against the rules: this status and code, Chinese, nothing changed. */
  async function expectRefused(send: () => Promise<RawAnswer>, status: number, code: string): Promise<readonly string[]> {
    const before = await tables.read();
    const answer = await send();
    expect({ status: answer.status, codes: [...new Set(refusalOf(answer).codes)], faults: faultsOf(answer) }).toEqual({ status, codes: [code], faults: [] });
    expect(changedTables(before, await tables.read())).toEqual([]);
    return refusalOf(answer).messages;
  }

  describe("of documents", () => {
    const unknown = "0".repeat(64);
    const get = (id: string, query = "", headers: Record<string, string> = {}) => rawRequest(portal.url, `/api/documents/${id}${query}`, { headers });
    const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

    it("refuses an unknown id, as a query and as a mutation", async () => {
      await expectRefused(() => get(unknown), 404, "BAD_REQUEST");
      await expectRefused(() => document(unknown, {}), 404, "BAD_REQUEST");
      await expectRefused(() => get("constructor"), 404, "BAD_REQUEST");
      await expectRefused(() => get(documentIds.StartPairing), 404, "BAD_REQUEST");
      await expectRefused(() => document(documentIds.ScreenFeed, {}), 404, "BAD_REQUEST");
    });

    it.each([
      ["no token", {}], ["a foreign token", { authorization: `Bearer ${"a".repeat(43)}` }], ["an empty token", { authorization: "Bearer " }],
      ["another scheme", { authorization: "Basic YWRtaW46YWRtaW4=" }],
    ])("refuses a screen's document with %s", async (_name, headers: Record<string, string>) => {
      await expectRefused(() => get(documentIds.ScreenFeed, "", headers), 401, "UNAUTHENTICATED");
      await expectRefused(() => document(documentIds.Heartbeat, { input: {} }, headers), 401, "UNAUTHENTICATED");
    });

    it("ignores the session of staff", async () => {
      await expectRefused(() => get(documentIds.ScreenFeed, "", { cookie: staff.cookie }), 401, "UNAUTHENTICATED");
      await expectRefused(() => document(documentIds.LogPlays, { input: { plays: [] } }, { cookie: staff.cookie }), 401, "UNAUTHENTICATED");
    });

    it("gives a screen's token no way into the staff's endpoint, nor a session's into the screens'", async () => {
      const query = JSON.stringify({ query: "{ stations { nodes { id } } }" });
      await expectRefused(() => post("/graphql", query, { ...preflight, ...bearer(screenToken) }), 200, "UNAUTHENTICATED");
      await expectRefused(() => get(documentIds.ScreenFeed, "", bearer(staff.cookie.split("=")[1] ?? "")), 401, "UNAUTHENTICATED");
      await expectRefused(() => rawRequest(portal.url, `/api/screens/me/events?document=${documentIds.ScreenFeed}`, { headers: { cookie: staff.cookie } }), 401, "UNAUTHENTICATED");
    });

    it("knows a screen by its token alone", async () => {
      const sentAt = new Date();
      const answer = await document(documentIds.Heartbeat, { input: {}, screenId: county.other.screen }, bearer(screenToken));
      expect(JSON.parse(answer.text)).toMatchObject({ data: { heartbeat: { screen: { name: "大厅屏" }, userErrors: [] } } });
      // Stored with the next flush, so that it does not come between the readings of a refusal that follows.
      await tables.heardFrom("大厅屏", sentAt);
    });

    it.each([["no object", "[1]"], ["no JSON", "{"], ["null", "null"], ["a wrong type", '{"id":{"a":1}}'], ["too much", `{"id":"${"x".repeat(5000)}"}`]])(
      "refuses variables that are %s", async (_name, variables) => {
        await expectRefused(() => get(documentIds.LecturePage, `?variables=${encodeURIComponent(variables)}`), 400, "BAD_REQUEST");
      },
    );

    it("refuses variables of the wrong type, and texts that nothing can store, in a mutation", async () => {
      await expectRefused(() => document(documentIds.StartPairing, { input: { width: "wide", height: [] } }), 400, "BAD_REQUEST");
      await expectRefused(() => document(documentIds.StartPairing, "input"), 400, "BAD_REQUEST");
      await expectRefused(() => document(documentIds.StartPairing, { input: { width: 100, height: 100, userAgent: "a\u0000b" } }), 400, "BAD_REQUEST");
      await expectRefused(() => document(documentIds.PollPairing, { input: { pollSecret: "\ud800" } }), 400, "BAD_REQUEST");
    });

    it("answers a screen size that nobody builds with a rule", async () => {
      await expectRefused(() => document(documentIds.StartPairing, { input: { width: -1, height: 2_000_000 } }), 200, "INVALID");
    });
  });

  describe("of any route", () => {
    const posts = ["/graphql", `/api/documents/${documentIds.StartPairing}`, "/api/auth/sign-in", "/api/auth/sign-out", "/api/auth/password"];

    it.each(posts)("refuses JSON that is broken at %s", async (path) => {
      for (const body of ["{", "\u0000"]) await expectRefused(() => post(path, body, { ...preflight, "x-try": "1" }), 400, "BAD_REQUEST");
    });

    it.each(posts)("refuses two megabytes at %s", async (path) => {
      await expectRefused(() => post(path, twoMegabytes, preflight), 413, "BAD_REQUEST");
    });

    it.each(posts)("refuses a body that is no JSON at %s", async (path) => {
      const answer = await rawRequest(portal.url, path, { method: "POST", headers: { ...preflight, "content-type": "application/x-www-form-urlencoded" }, body: "a=b" });
      expect([400, 415]).toContain(answer.status);
      expect(faultsOf(answer)).toEqual([]);
    });

    it("answers an address that there is not", async () => {
      for (const path of ["/api/nothing", "/graphql/x", "/internal", "/api/documents", "/api/%zz"]) {
        const answer = await rawRequest(portal.url, path);
        expect([400, 404]).toContain(answer.status);
        expect(faultsOf(answer)).toEqual([]);
      }
    });
  });

  describe("of the staff's endpoint", () => {
    it("refuses what a foreign page could send", async () => {
      await expectRefused(() => rawRequest(portal.url, "/graphql?query=%7Bviewer%7Bid%7D%7D", { headers: { cookie: staff.cookie } }), 400, "BAD_REQUEST");
      await expectRefused(() => rawRequest(portal.url, "/graphql", { method: "POST", headers: { cookie: staff.cookie, "content-type": "text/plain" }, body: '{"query":"{viewer{id}}"}' }), 400, "BAD_REQUEST");
    });

    it.each([
      ["a field that there is not", "{ nothing }", {}],
      ["a variable of the wrong type", "query ($id: ID!) { station(id: $id) { id } }", { id: { a: 1 } }],
      ["a missing variable", "query ($id: ID!) { station(id: $id) { id } }", {}],
      ["a broken document", "{ stations {", {}],
      ["no document", "", {}],
      ["an oversized page", "{ stations(first: 101) { nodes { id } } }", {}],
      ["an empty page", "{ stations(first: 0) { nodes { id } } }", {}],
      ["an offset beyond the bound", "{ stations(offset: 10001) { nodes { id } } }", {}],
      ["a foreign cursor", '{ stations(after: "bm90IGEgY3Vyc29y") { nodes { id } } }', {}],
      ["a cursor of another list", `{ stations(after: "${Buffer.from('["a",{"at":"x"},{}]').toString("base64url")}") { nodes { id } } }`, {}],
      ["a time without a zone", 'query { lectures(filter: { from: "2026-11-25 10:00" }) { nodes { id } } }', {}],
      ["a text that nothing can store", 'query { stations(filter: { q: "\\u0000" }) { nodes { id } } }', {}],
    ])("refuses %s", async (_name, query, variables: Record<string, unknown>) => {
      const before = await tables.read();
      const answer = await ask(query, variables);
      expect({ codes: refusalOf(answer).codes, faults: faultsOf(answer) }).toEqual({ codes: ["BAD_REQUEST"], faults: [] });
      expect(changedTables(before, await tables.read())).toEqual([]);
    });

    it("refuses a query that nests without end, by its text and by fragments", async () => {
      const deep = `{ station(id: "${county.centre}") { ${"parent { ".repeat(30)} id ${"} ".repeat(30)} } }`;
      const cyclic = "{ stations { nodes { ...A } } } fragment A on Station { parent { ...A } }";
      for (const query of [deep, cyclic]) expect(faultsOf(await ask(query))).toEqual([]);
      expect(refusalOf(await ask(deep)).messages.join()).toMatch(/嵌套/);
      expect(refusalOf(await ask(cyclic)).codes).toContain("BAD_REQUEST");
    });

    it("refuses a query that costs too much", async () => {
      const many = `{ ${Array.from({ length: 120 }, (_, n) => `a${String(n)}: stations(first: 100) { nodes { id name code } }`).join(" ")} }`;
      const answer = await ask(many);
      expect({ codes: refusalOf(answer).codes, faults: faultsOf(answer) }).toEqual({ codes: ["BAD_REQUEST"], faults: [] });
      expect(refusalOf(answer).messages.join()).toBe("查询太复杂了，请分几次查");
    });

    it("refuses several operations in one request and a flood of tokens", async () => {
      await expectRefused(() => post("/graphql", [{ query: "{ viewer { id } }" }], { ...preflight, cookie: staff.cookie }), 400, "BAD_REQUEST");
      const answer = await ask(`{ ${"viewer { id } ".repeat(3000)} }`);
      expect({ codes: refusalOf(answer).codes, faults: faultsOf(answer) }).toEqual({ codes: ["BAD_REQUEST"], faults: [] });
    });
  });

  describe("of commands", () => {
    const mutate = (mutation: string, input: Record<string, unknown>): Promise<RawAnswer> => {
      const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
      return ask(`mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { code message field } } }`, { input });
    };
    const lecture = (more: Record<string, unknown>) => ({
      requestId: `bad-${randomBytes(6).toString("hex")}`, stationId: county.own.station, topicId: county.topic, startsAt: "2030-11-27T02:00:00.000Z", endsAt: "2030-11-27T03:00:00.000Z", ...more,
    });

    it("refuses a lecture that ends before it starts, or as it starts", async () => {
      await expectRefused(() => mutate("scheduleLecture", lecture({ endsAt: "2030-11-27T01:00:00.000Z" })), 200, "ENDS_BEFORE_START");
      await expectRefused(() => mutate("scheduleLecture", lecture({ endsAt: "2030-11-27T02:00:00.000Z" })), 200, "ENDS_BEFORE_START");
    });

    it("refuses a station moved under itself or its own child", async () => {
      const { institute, station } = county.own;
      expect(await expectRefused(() => mutate("moveStation", { id: institute, version: 1, parentId: station }), 200, "PARENT_IS_DESCENDANT")).toHaveLength(1);
      await expectRefused(() => mutate("moveStation", { id: station, version: 1, parentId: station }), 200, "PARENT_IS_DESCENDANT");
    });

    it("refuses a stale version and a code that is taken", async () => {
      await expectRefused(() => mutate("updateStation", { id: county.own.station, version: 7, name: "改名" }), 200, "CONFLICT");
      await expectRefused(() => mutate("createStation", { code: "WH01", name: "又一个", tier: "INSTITUTE", parentId: county.centre }), 200, "CODE_TAKEN");
    });

    it("refuses a CSV with bad rows as a whole, and names each row", async () => {
      const csv = ["编码,名称,层级,上级编码,经度,纬度", "WH0103,好站,站,WH01,,", "WH0104,,站,WH01,,", "WH0105,没有上级,站,WH77,,", "WH0103,重号,站,WH01,,", "WH0106,远方,站,WH01,999,1", "WH0107,何处,宫,WH01,,"].join("\n");
      const before = await tables.read();
      const answer = await ask("mutation ($input: ImportStationsInput!) { importStations(input: $input) { created rowErrors { line column code message } userErrors { code message } } }", { input: { csv, dryRun: false } });
      const { importStations } = (JSON.parse(answer.text) as { data: { importStations: { created: number | null; rowErrors: { line: number; code: string; message: string }[] } } }).data;
      expect(importStations.rowErrors.map(({ line }) => line)).toEqual([3, 4, 5, 6, 7]);
      expect(importStations.rowErrors.filter(({ code, message }) => !/^[A-Z_]+$/.test(code) || !/\p{Script=Han}/u.test(message))).toEqual([]);
      expect(importStations.created ?? 0).toBe(0);
      expect(faultsOf(answer)).toEqual([]);
      expect(changedTables(before, await tables.read())).toEqual([]);
    });

    it.each([["a file that is none", "\u001f\u008b\b"], ["an open quote", '编码,名称,层级\n"WH0109,站,站'], ["no rows", ""], ["a foreign table", "a,b,c\n1,2,3"]])("refuses %s as a CSV", async (_name, csv) => {
      const before = await tables.read();
      const answer = await mutate("importStations", { csv, dryRun: false });
      expect(faultsOf(answer)).toEqual([]);
      expect(changedTables(before, await tables.read())).toEqual([]);
    });
  });

  describe("of what operators and the CMS ask", () => {
    const forwarded = { "x-forwarded-for": "10.0.0.9" };

    function signed(path: string, body: string, change: { secret?: string; at?: number; nonce?: string; direction?: string; hashOf?: string } = {}): Record<string, string> {
      const timestamp = String(change.at ?? Date.now());
      const nonce = change.nonce ?? randomBytes(16).toString("hex");
      const hash = createHash("sha256").update(change.hashOf ?? body).digest("hex");
      const text = [change.direction ?? "cms-to-server", timestamp, nonce, "POST", path, hash].join("\n");
      const signature = createHmac("sha256", change.secret ?? portal.env["SYNC_SECRET"] ?? "").update(text).digest("hex");
      return { ...json, "x-sync-timestamp": timestamp, "x-sync-nonce": nonce, "x-sync-signature": signature };
    }
    const wake = (headers: Record<string, string>) => rawRequest(portal.url, "/internal/wake", { method: "POST", headers, body: "{}" });

    it("takes a good signature once, and no other", async () => {
      const good = signed("/internal/wake", "{}");
      expect((await wake(good)).status).toBe(204);
      const bad = [
        good, json, signed("/internal/wake", "{}", { secret: "wrong-secret-wrong-secret" }), signed("/internal/wake", "{}", { at: Date.now() - 6 * 60_000 }),
        signed("/internal/wake", "{}", { direction: "server-to-cms" }), signed("/internal/wake", "{}", { hashOf: '{"a":1}' }), signed("/internal/other", "{}"),
        { ...signed("/internal/wake", "{}"), "x-sync-signature": "zz" }, { ...signed("/internal/wake", "{}"), "x-sync-nonce": "" },
      ];
      for (const headers of bad) await expectRefused(() => wake(headers), 401, "UNAUTHENTICATED");
    });

    it("knows nothing when the request was forwarded", async () => {
      await expectRefused(() => wake({ ...signed("/internal/wake", "{}"), ...forwarded }), 404, "BAD_REQUEST");
      expect((await rawRequest(portal.url, "/metrics", { headers: forwarded })).status).toBe(404);
      expect((await rawRequest(portal.url, "/metrics", { headers: { forwarded: "for=10.0.0.9" } })).status).toBe(404);
      expect((await rawRequest(portal.url, "/metrics")).status).toBe(200);
    });
  });

  describe("of paths", () => {
    const climbs = ["../../package.json", "..%2f..%2fpackage.json", "%2e%2e/%2e%2e/package.json", "....//....//package.json", "..%5c..%5cpackage.json", "%00", "a%00.js", "/etc/passwd", "..", "%c0%ae%c0%ae/x"];

    it.each(["/admin/", "/screen/", "/media/", "/s/", "/l/", "/p/"])("serves nothing from outside below %s", async (prefix) => {
      for (const climb of climbs) {
        const { status, text } = await rawRequest(portal.url, `${prefix}${climb}`);
        expect({ climb, status: status < 500 || status === 503 && text.includes("正在准备") }).toEqual({ climb, status: true });
        expect(text).not.toMatch(/"workspaces"|root:x:0|"dependencies"|\bat .{1,80}\.js:\d+/);
      }
    });

    it("has no medium under a name that is none", async () => {
      for (const name of ["0".repeat(64) + ".png", "server.sqlite", "x", "0".repeat(64)]) await expectRefused(() => rawRequest(portal.url, `/media/${name}`), 404, "BAD_REQUEST");
    });
  });
});
