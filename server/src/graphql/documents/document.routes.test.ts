import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import fastify, { type FastifyInstance } from "fastify";
import { buildSchema, GraphQLError } from "graphql";
import { answerFailures } from "../../http/failures";
import type { Actor } from "../../kernel/actor";
import { sha256 } from "../../kernel/canonicalJson";
import { servicesFor } from "../../testing/services";
import { openTestDatabase, testNow, type TestDatabase } from "../../testing/testDatabase";
import type { RequestContext } from "../context";
import { documentRoutes } from "./document.routes";
import { DocumentService } from "./documentService";
import { loadTrustedDocuments } from "./trustedDocuments";

const schema = buildSchema("type Query { word(of: Int): String!, mine: String! } type Mutation { say(text: String!): String! }");
const texts = {
  word: "query Word($of: Int) { word(of: $of) }",
  mine: "query Mine { mine }",
  say: "mutation Say($text: String!) { say(text: $text) }",
  speak: "mutation Speak($text: String!) { say(text: $text) }",
};
const ids = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, sha256(text)])) as Record<keyof typeof texts, string>;
const serverTime = String(Date.parse(testNow));
const token = "screen-one";

const audienceOne: Actor = { kind: "audience", classKey: "SCREEN/one" };

describe("/api/documents", () => {
  let test: TestDatabase;
  let http: FastifyInstance;
  let documents: DocumentService;
  let executions: string[];
  let word: (of: number | undefined, context: RequestContext) => string | Promise<string>;

  beforeEach(async () => {
    test = await openTestDatabase();
    executions = [];
    word = () => "文明实践".repeat(100);
    const fields = schema.getQueryType()?.getFields() ?? {};
    fields["word"]!.resolve = (_root, { of }: { of?: number }, context: RequestContext) => {
      executions.push(`word ${String(of)}`);
      return word(of, context);
    };
    fields["mine"]!.resolve = (_root, _args, { actor }: RequestContext) => {
      executions.push("mine");
      return actor.kind === "audience" ? actor.classKey : actor.kind;
    };
    const say = schema.getMutationType()!.getFields()["say"]!;
    say.resolve = (_root, { text }: { text: string }, { actor }: RequestContext) => `${actor.kind} ${text}`;
    say.extensions = { callsPerMinute: 3 };
    const services = servicesFor(test);
    documents = new DocumentService(schema, manifest(), services);
    http = fastify();
    answerFailures(http, services);
    documentRoutes(http, services, documents, (given) => (given === token ? { audience: audienceOne, holder: { kind: "screen", screenId: "one" } } : null));
  });
  afterEach(async () => {
    await http.close();
    await test.close();
  });

  const get = (id: string, headers: Record<string, string> = {}, query = "") => http.inject({ url: `/api/documents/${id}${query}`, headers });
  const post = (id: string, payload: unknown, headers: Record<string, string> = {}) => http.inject({ method: "POST", url: `/api/documents/${id}`, payload: payload as object, headers });
  const variables = (value: unknown) => `?variables=${encodeURIComponent(JSON.stringify(value))}`;

  it("makes one answer of a query whatever is sent beside its variables", async () => {
    const bodies = [await get(ids.word, {}, variables({ of: 1 })), await get(ids.word, {}, variables({ of: 1, x: 1 })), await get(ids.word, {}, variables({ x: 2, of: 1 }))];
    expect(new Set(bodies.map(({ body, statusCode }) => `${String(statusCode)} ${body}`)).size).toBe(1);
    await get(ids.word);
    await get(ids.word, {}, variables({ x: 3 }));
    expect(executions).toEqual(["word 1", "word undefined"]);
  });

  it("answers a query with its bytes, a strong ETag and the caching rules of anonymous answers", async () => {
    const answer = await get(ids.word);
    const body = JSON.stringify({ data: { word: "文明实践".repeat(100) } });
    expect([answer.statusCode, answer.body]).toEqual([200, body]);
    expect(answer.headers).toMatchObject({
      etag: `"${sha256(body).slice(0, 32)}"`, vary: "Authorization, Accept-Encoding", "cache-control": "public, max-age=15",
      "content-type": "application/json; charset=utf-8", "x-server-time": serverTime, "content-length": String(Buffer.byteLength(body)),
    });
    expect(answer.headers["content-encoding"]).toBeUndefined();
  });

  it("sends the same bytes in the coding that the caller takes, from the cache as from the first making", async () => {
    for (let round = 0; round < 2; round += 1) {
      const [plain, brotli, gzip, refused] = await Promise.all([
        get(ids.word), get(ids.word, { "accept-encoding": "gzip, deflate, br" }), get(ids.word, { "accept-encoding": "gzip;q=0.8, deflate" }),
        get(ids.word, { "accept-encoding": "br;q=0, gzip;q=0.000, identity" }),
      ]);
      expect([brotli.headers["content-encoding"], gzip.headers["content-encoding"], refused.headers["content-encoding"]]).toEqual(["br", "gzip", undefined]);
      expect(brotliDecompressSync(brotli.rawPayload).equals(plain.rawPayload)).toBe(true);
      expect(gunzipSync(gzip.rawPayload).equals(plain.rawPayload)).toBe(true);
      expect(new Set([plain, brotli, gzip, refused].map(({ headers }) => headers.etag)).size).toBe(1);
    }
    expect(executions).toEqual(["word undefined"]);
  });

  it("answers 304 with the server's time and no body when the caller has these bytes", async () => {
    const { headers: { etag } } = await get(ids.word);
    for (const condition of [String(etag), `W/${String(etag)}`, `"other", ${String(etag)}`, "*"]) {
      const answer = await get(ids.word, { "if-none-match": condition });
      expect([answer.statusCode, answer.body]).toEqual([304, ""]);
      expect(answer.headers).toMatchObject({ etag, "x-server-time": serverTime, vary: "Authorization, Accept-Encoding", "cache-control": "public, max-age=15" });
    }
    expect((await get(ids.word, { "if-none-match": "\"other\"" })).statusCode).toBe(200);
  });

  it("knows the caller by the token alone, and keeps each class's bytes to itself", async () => {
    const answer = await get(ids.mine, { authorization: `Bearer ${token}` });
    expect([answer.statusCode, answer.json()]).toEqual([200, { data: { mine: "SCREEN/one" } }]);
    expect(answer.headers["cache-control"]).toBe("private, no-cache");
    for (const headers of [{}, { authorization: "Bearer another" }, { authorization: `Basic ${token}` }, { cookie: `token=${token}` }]) {
      const refused = await get(ids.mine, headers as Record<string, string>);
      expect([refused.statusCode, refused.json()]).toEqual([401, { errors: [{ message: "令牌无效或已失效，请重新配对或登录", extensions: { code: "UNAUTHENTICATED" } }] }]);
      expect(refused.headers).toMatchObject({ "cache-control": "no-store", "x-server-time": serverTime });
    }
    expect(executions).toEqual(["mine"]);
  });

  it("refuses unknown ids, the wrong method and bad variables without running anything", async () => {
    const bad = await Promise.all([
      get("0".repeat(64)), get(ids.say), post(ids.word, {}), get(ids.word, {}, "?variables=[1]"), get(ids.word, {}, "?variables={"),
      get(ids.word, {}, `?variables=${encodeURIComponent(JSON.stringify({ of: "x".repeat(5000) }))}`), post(ids.speak, { variables: [] }),
    ]);
    expect(bad.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404, 400, 400, 400, 400]);
    expect(bad.map(({ headers }) => headers["cache-control"])).toEqual(Array(7).fill("no-store"));
    expect(bad.map(({ headers }) => headers["x-server-time"])).toEqual(Array(7).fill(serverTime));
    expect(bad.map((answer) => answer.json<{ errors: { extensions: { code: string } }[] }>().errors[0]?.extensions.code)).toEqual(Array(7).fill("BAD_REQUEST"));
    expect(executions).toEqual([]);
  });

  it("answers variables of a wrong type with 400, malformed and too large bodies with their own status", async () => {
    const wrongType = await get(ids.word, {}, variables({ of: "eins" }));
    expect([wrongType.statusCode, wrongType.headers["cache-control"]]).toEqual([400, "no-store"]);
    const malformed = await http.inject({ method: "POST", url: `/api/documents/${ids.say}`, payload: "{", headers: { "content-type": "application/json" } });
    const large = await post(ids.say, { variables: { text: "x".repeat(2_000_000) } });
    expect([malformed.statusCode, large.statusCode]).toEqual([400, 413]);
    expect([malformed.headers["x-server-time"], large.headers["x-server-time"]]).toEqual([serverTime, serverTime]);
    expect(executions).toEqual([]);
  });

  it("keeps answers apart by variables, equal variables in any order together", async () => {
    await get(ids.word, {}, variables({ of: 1 }));
    await get(ids.word, {}, variables({ of: 2 }));
    await get(ids.word, {}, "?variables=%7B%20%22of%22:1%20%7D");
    await get(ids.word, {}, "?variables={}");
    await get(ids.word);
    expect(executions).toEqual(["word 1", "word 2", "word undefined"]);
  });

  it("executes once for fifty callers at the same time", async () => {
    word = () => new Promise((resolve) => setTimeout(resolve, 20, "einmal"));
    const answers = await Promise.all(Array.from({ length: 50 }, () => get(ids.word)));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array(50).fill(200));
    expect(executions).toEqual(["word undefined"]);
  });

  it("executes again after a commit, and keeps the ETag when the bytes stay equal", async () => {
    const before = await get(ids.word);
    documents.invalidate();
    const equal = await get(ids.word);
    word = () => "anders";
    documents.invalidate();
    const changed = await get(ids.word);
    expect(executions.length).toBe(3);
    expect(equal.headers.etag).toBe(before.headers.etag);
    expect(changed.headers.etag).not.toBe(before.headers.etag);
  });

  it("does not keep for later what was being made when a commit came", async () => {
    let release: () => void = () => undefined;
    word = () => new Promise((resolve) => { release = () => { resolve("alt"); }; });
    const old = get(ids.word);
    await new Promise((resolve) => setTimeout(resolve, 20));
    documents.invalidate();
    word = () => "neu";
    const fresh = await get(ids.word);
    release();
    expect((await old).json()).toEqual({ data: { word: "alt" } });
    expect(fresh.json()).toEqual({ data: { word: "neu" } });
    expect((await get(ids.word)).json()).toEqual({ data: { word: "neu" } });
  });

  it("keeps an answer until the moment that the query named, and never longer than five minutes", async () => {
    const start = Date.parse(testNow);
    word = (_of, { reader }) => {
      reader.changesAt(new Date(start + 5000));
      return "bald";
    };
    await get(ids.word);
    test.clock.set(new Date(start + 4999));
    await get(ids.word);
    expect(executions.length).toBe(1);
    word = () => "lange";
    test.clock.set(new Date(start + 5000));
    await get(ids.word);
    expect(executions.length).toBe(2);
    test.clock.set(new Date(start + 304_999));
    await get(ids.word);
    expect(executions.length).toBe(2);
    test.clock.set(new Date(start + 305_000));
    await get(ids.word);
    expect(executions.length).toBe(3);
  });

  it("keeps no error", async () => {
    word = () => { throw new GraphQLError("nicht", { extensions: { code: "BAD_REQUEST" } }); };
    expect((await get(ids.word)).statusCode).toBe(400);
    word = () => { throw new Error("Geheimnis"); };
    const incident = await get(ids.word);
    expect([incident.statusCode, incident.headers["cache-control"], incident.body.includes("Geheimnis")]).toEqual([500, "no-store", false]);
    word = () => "gut";
    expect((await get(ids.word)).json()).toEqual({ data: { word: "gut" } });
    expect(executions.length).toBe(3);
  });

  it("runs mutations as the holder, keeps nothing and counts each caller's calls", async () => {
    const say = (headers: Record<string, string>) => post(ids.say, { variables: { text: "hallo" } }, headers);
    const first = await say({ authorization: `Bearer ${token}` });
    expect([first.statusCode, first.json(), first.headers["cache-control"]]).toEqual([200, { data: { say: "screen hallo" } }, "no-store"]);
    expect((await say({})).statusCode).toBe(401);
    const more = [await say({ authorization: `Bearer ${token}` }), await say({ authorization: `Bearer ${token}` }), await say({ authorization: `Bearer ${token}` })];
    expect(more.map(({ statusCode }) => statusCode)).toEqual([200, 200, 429]);
    expect(more[2]?.json()).toEqual({ errors: [{ message: "操作太频繁，请稍后再试", extensions: { code: "RATE_LIMITED" } }] });
    expect((await post(ids.speak, { variables: { text: "hallo" } })).json()).toEqual({ data: { say: "anonymous hallo" } });
    test.clock.advance(60_000);
    expect((await say({ authorization: `Bearer ${token}` })).statusCode).toBe(200);
  });
});

function manifest() {
  const folder = mkdtempSync(join(tmpdir(), "portal-documents-"));
  const entry = (name: keyof typeof texts, kind: string, audience: string) => [ids[name], { name, kind, audience, text: texts[name] }];
  const entries = [
    entry("word", "query", "anonymous"), entry("mine", "query", "screen"), entry("say", "mutation", "screen"), entry("speak", "mutation", "anonymous"),
  ];
  writeFileSync(join(folder, "documents.json"), JSON.stringify(Object.fromEntries(entries)));
  const loaded = loadTrustedDocuments(join(folder, "documents.json"), schema);
  rmSync(folder, { recursive: true });
  return loaded;
}
