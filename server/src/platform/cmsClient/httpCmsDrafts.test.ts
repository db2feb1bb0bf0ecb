import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { machineClock } from "../../kernel/clock";
import { verifiedNonce } from "../signing";
import { CmsDraftRefused, CmsDraftUnsent, CmsEntryGone, type CmsDraft } from "./cmsDrafts";
import { CmsAnswerInvalid, CmsUnreachable } from "./cmsReader";
import { HttpCmsDrafts } from "./httpCmsDrafts";

const secret = "secret-secret-secret";
const medium = { field: "cover", sha256: "a".repeat(64), alternativeText: "红旗", caption: null };
const draft: CmsDraft = {
  uid: "article", documentId: "d1", key: "reuse-1", author: "staff:01900000-0000-7000-8000-000000000001", fields: { title: "旧稿" }, media: [medium], overwrite: false,
};

describe("HttpCmsDrafts", () => {
  let server: Server;
  let drafts: HttpCmsDrafts;
  let answer: { status: number; body: string };
  const asked: { body: unknown; isSigned: boolean }[] = [];

  beforeEach(async () => {
    asked.length = 0;
    server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        const body = Buffer.concat(chunks);
        const signed = { direction: "server-to-cms", method: request.method ?? "", pathWithQuery: request.url ?? "", body } as const;
        asked.push({ body: JSON.parse(body.toString("utf8")), isSigned: verifiedNonce(secret, signed, request.headers, machineClock.now()) !== null });
        response.writeHead(answer.status, { "content-type": "application/json" }).end(answer.body);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    drafts = new HttpCmsDrafts({ cmsUrl: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, syncSecret: secret }, machineClock);
  });
  afterEach(() => new Promise((resolve) => server.close(resolve)));

  it("sends the draft signed, and gives what of its own media the CMS lacks", async () => {
    answer = { status: 200, body: JSON.stringify({ documentId: "d1", missing: [medium, { ...medium, sha256: "b".repeat(64) }], retold: [] }) };
    expect(await drafts.write(draft)).toEqual({ missing: [medium], retold: [] });
    expect(asked).toEqual([{ body: draft, isSigned: true }]);
  });

  it.each([
    ["the entry is gone", 404, { error: { name: "NotFoundError", message: "没有这条内容" } }, CmsEntryGone],
    ["the CMS refuses a field", 400, { error: { message: "“LED 分行文字”最多 6 行" } }, CmsDraftRefused],
    ["it does not know us", 401, { error: { code: "UNAUTHENTICATED" } }, CmsUnreachable],
    ["it is starting", 503, {}, CmsUnreachable],
    ["it broke", 500, { error: { message: "x" } }, CmsAnswerInvalid],
    ["a proxy answers", 404, { message: "nothing here" }, CmsAnswerInvalid],
    ["it answers something else", 200, { documentId: "d1" }, CmsAnswerInvalid],
  ])("says that %s", async (_what, status, body, error) => {
    answer = { status, body: JSON.stringify(body) };
    await expect(drafts.write(draft)).rejects.toThrow(error);
  });

  it("says who left what unsent in the draft, and since when", async () => {
    const people = [{ author: "7", name: "李编辑" }];
    answer = { status: 409, body: JSON.stringify({ error: { code: "UNSENT_CHANGES", message: "草稿里有还没送审的改动" }, unsent: { changedAt: "2026-11-24T02:02:00.000Z", people } }) };
    const error = await drafts.write(draft).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(CmsDraftUnsent);
    expect(error).toMatchObject({ changedAt: new Date("2026-11-24T02:02:00.000Z"), people });
  });

  it("says that nobody answers", async () => {
    await expect(new HttpCmsDrafts({ cmsUrl: "http://127.0.0.1:1", syncSecret: secret }, machineClock).write(draft)).rejects.toThrow(CmsUnreachable);
  });
});
