import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { CmsAnswerInvalid, CmsUnreachable, HttpCmsReader, type CmsMedia } from ".";

const token = "token-0123456789";
const entry = { uid: "article", documentId: "a1", publishedAt: "2026-11-23T00:00:00.000Z", submittedBy: null, authors: [null], fields: {}, media: [] };
const media: CmsMedia = { field: "cover", name: "a", alternativeText: null, caption: null, sha256: null, mime: "image/png", bytes: 3, url: "/uploads/a.png?expires=1&signature=2" };

describe("HttpCmsReader", () => {
  let server: Server;
  let reader: HttpCmsReader;
  let respond: (request: IncomingMessage, response: ServerResponse) => void;
  const asked: string[] = [];

  beforeAll((done) => {
    server = createServer((request, response) => {
      asked.push(`${request.url ?? ""} ${request.headers.authorization ?? "-"}`);
      respond(request, response);
    }).listen(0, "127.0.0.1", () => {
      reader = new HttpCmsReader({ cmsUrl: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, cmsApiToken: token });
      done();
    });
  });
  afterAll((done) => {
    server.closeAllConnections();
    server.close(() => { done(); });
  });
  beforeEach(() => { asked.length = 0; });

  const answerWith = (status: number, body: unknown) => {
    respond = (_request, response) => response.writeHead(status, { "content-type": "application/json" }).end(typeof body === "string" ? body : JSON.stringify(body));
  };

  it("asks with the token, and gives what the CMS says", async () => {
    const changes = { epoch: "e", changes: [], next: 4 };
    answerWith(200, changes);
    expect(await reader.changes({ epoch: "e f", after: 4, limit: 500 })).toEqual(changes);
    answerWith(200, entry);
    expect(await reader.entry(entry)).toEqual(entry);
    answerWith(200, { epoch: "e", seq: 1, entries: [entry], next: null });
    expect((await reader.entries({ after: "article/a0", limit: 50 })).entries).toEqual([entry]);
    expect(asked).toEqual([
      `/api/sync/changes?epoch=e+f&after=4&limit=500 Bearer ${token}`, `/api/sync/entries/article/a1 Bearer ${token}`,
      `/api/sync/entries?limit=50&after=article%2Fa0 Bearer ${token}`,
    ]);
  });

  it("takes only the CMS's own word that an entry is not published", async () => {
    answerWith(404, { data: null, error: { status: 404, name: "NotFoundError", message: "没有" } });
    expect(await reader.entry(entry)).toBeNull();
    answerWith(404, "<html>nginx</html>");
    await expect(reader.entry(entry)).rejects.toBeInstanceOf(CmsAnswerInvalid);
    answerWith(200, { hello: 1 });
    await expect(reader.entry(entry)).rejects.toBeInstanceOf(CmsAnswerInvalid);
    answerWith(500, {});
    await expect(reader.entry(entry)).rejects.toBeInstanceOf(CmsAnswerInvalid);
  });

  it.each([401, 403, 502, 503])("counts %i as a CMS that is away", async (status) => {
    answerWith(status, {});
    await expect(reader.changes({ epoch: "e", after: 0, limit: 1 })).rejects.toBeInstanceOf(CmsUnreachable);
  });

  it("counts a closed port as a CMS that is away", async () => {
    const nobody = new HttpCmsReader({ cmsUrl: "http://127.0.0.1:1", cmsApiToken: token });
    await expect(nobody.entry(entry)).rejects.toBeInstanceOf(CmsUnreachable);
  });

  it("downloads from the CMS's uploads only, without the token, following nobody elsewhere", async () => {
    respond = (_request, response) => response.end("abc");
    const chunks: Uint8Array[] = [];
    for await (const chunk of await reader.download(media)) chunks.push(chunk);
    expect([Buffer.concat(chunks).toString(), asked]).toEqual(["abc", [`${media.url} -`]]);
    for (const url of ["http://example.org/a.png", "//example.org/a.png", "/admin/a.png"]) {
      await expect(reader.download({ ...media, url })).rejects.toBeInstanceOf(CmsAnswerInvalid);
    }
    respond = (_request, response) => response.writeHead(302, { location: "http://127.0.0.1:1/" }).end();
    await expect(reader.download(media)).rejects.toBeInstanceOf(CmsUnreachable);
  });
});
