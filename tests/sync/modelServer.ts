import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { CmsAnswerInvalid, CmsUnreachable, type CmsMedia, type CmsReader } from "../../server/src/platform/cmsClient";

const notFound = { data: null, error: { status: 404, name: "NotFoundError", message: "没有这条已送审的内容", details: {} } };

/** Serves a model of the CMS over HTTP with the routes, the token and the errors of the real one; where the model's line fails, so does this one. */
export class ModelServer {
  cms: CmsReader | null = null;
  private readonly server: Server;

  constructor(readonly token: string) {
    this.server = createServer((request, response) => void this.serve(request, response));
  }

  async listen(): Promise<string> {
    await new Promise<void>((listening) => this.server.listen(0, "127.0.0.1", listening));
    return `http://127.0.0.1:${String((this.server.address() as AddressInfo).port)}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", "http://cms");
    try {
      if (url.pathname.startsWith("/uploads/")) await this.sendFile(request, response);
      else if (request.headers.authorization !== `Bearer ${this.token}`) send(response, 401, { data: null, error: { status: 401, name: "UnauthorizedError" } });
      else {
        const answer = await this.answer(url);
        send(response, answer === null ? 404 : 200, answer ?? notFound);
      }
    } catch (error) {
      fail(response, error);
    }
  }

  private async answer({ pathname, searchParams }: URL): Promise<object | null> {
    if (!this.cms) throw new CmsUnreachable("no model");
    const after = searchParams.get("after");
    const limit = Number(searchParams.get("limit"));
    if (pathname === "/api/sync/changes") return this.cms.changes({ epoch: searchParams.get("epoch") ?? "", after: Number(after), limit });
    if (pathname === "/api/sync/entries") return this.cms.entries({ after, limit });
    const [uid = "", documentId = ""] = pathname.replace("/api/sync/entries/", "").split("/");
    return this.cms.entry({ uid, documentId });
  }

  private async sendFile({ url }: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!this.cms) throw new CmsUnreachable("no model");
    const source = await this.cms.download({ url: url ?? "" } as CmsMedia);
    response.writeHead(200, { "content-type": "image/png" });
    for await (const chunk of source) response.write(chunk);
    response.end();
  }
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8" });
  response.end(JSON.stringify(body));
}

/** A dead line resets the connection at once, a broken-off answer in the middle of its body. */
function fail(response: ServerResponse, error: unknown): void {
  if (error instanceof CmsAnswerInvalid && !response.headersSent) {
    response.writeHead(200, { "content-type": "application/json; charset=utf-8", "content-length": "1000" });
    response.write('{"uid":"article","docu', () => response.destroy());
  } else response.destroy();
}
