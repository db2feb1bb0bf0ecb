import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { anonymous, type Actor } from "../../kernel/actor";
import type { PreparedAnswer, Services } from "../../platform/portalModule";
import type { FindBearer } from "./bearer";
import { CallLimiter } from "./callLimit";
import { FailedDocument, type DocumentService } from "./documentService";
import { sendAnswer } from "./sendAnswer";
import type { DocumentAudience, TrustedDocument } from "./trustedDocuments";

interface DocumentRequest {
  Params: { id: string };
  Querystring: { variables?: string };
  Body: { variables?: unknown } | null;
}

const mostVariables = 4096;
const mostCalls = 120;

/** `GET` and `POST /api/documents/:id`: the only door for anonymous callers, screens and residents. */
export function documentRoutes(app: FastifyInstance, services: Services, documents: DocumentService, findBearer: FindBearer): void {
  const limiter = new CallLimiter();
  // Most requests of a day end in `sendReady`: no statement, no promise, headers made once.
  app.get<DocumentRequest>("/api/documents/:id", (request, reply) => {
    const now = services.clock.now().getTime();
    const document = documents.find(request.params.id);
    if (document?.kind !== "query") return unknownDocument(stamp(reply, now));
    const actor = queryActor(request, document.audience, findBearer);
    if (!actor) return refuseCaller(stamp(reply, now));
    const { variables } = request.query;
    const ready = variables === undefined ? documents.peek(document, actor, now) : null;
    if (!ready) return answerSlowly(request, reply, document, actor, now);
    sendPrepared(request, reply, ready, actor, now);
    return undefined;
  });

  async function answerSlowly(request: FastifyRequest<DocumentRequest>, reply: FastifyReply, document: TrustedDocument, actor: Actor, now: number) {
    const variables = parseVariables(request.query.variables);
    if (!variables) return badVariables(stamp(reply, now));
    try {
      sendPrepared(request, reply, await documents.answer(document.id, variables, actor), actor, now);
      return undefined;
    } catch (error) {
      stamp(reply, now);
      if (error instanceof FailedDocument) return sendErrors(reply, error.result.errors);
      throw error;
    }
  }

  app.post<DocumentRequest>(
    "/api/documents/:id",
    { bodyLimit: 512 * 1024, onRequest: async (_request, reply) => void stamp(reply, services.clock.now().getTime()) },
    async (request, reply) => {
      const document = documents.find(request.params.id);
      if (document?.kind !== "mutation") return unknownDocument(reply);
      const actor = mutationActor(request, document, findBearer);
      if (!actor) return refuseCaller(reply);
      if (!limiter.allows(callerOf(request, document, actor), document.callsPerMinute ?? mostCalls, services.clock.now().getTime())) return tooMany(reply);
      const variables = request.body?.variables ?? {};
      if (!isVariables(variables)) return badVariables(reply);
      const result = await documents.run(document, variables, actor);
      return result.errors ? sendErrors(reply, result.errors) : reply.header("cache-control", "no-store").send(result);
    },
  );
}

function stamp(reply: FastifyReply, now: number): FastifyReply {
  return reply.header("x-server-time", now);
}

function bearer(request: FastifyRequest): string | null {
  const header = request.headers.authorization;
  return header?.startsWith("Bearer ") ? header.slice(7) : null;
}

function queryActor(request: FastifyRequest, audience: DocumentAudience, findBearer: FindBearer): Actor | null {
  if (audience === "anonymous") return anonymous;
  const token = bearer(request);
  return token === null ? null : (findBearer(token)?.audience ?? null);
}

function mutationActor(request: FastifyRequest, document: TrustedDocument, findBearer: FindBearer): Actor | null {
  if (document.audience === "anonymous") return anonymous;
  const token = bearer(request);
  return token === null ? null : (findBearer(token)?.holder ?? null);
}

// A county's screens share one address: those with a token are counted each for itself.
function callerOf(request: FastifyRequest, document: TrustedDocument, actor: Actor): string {
  return `${document.name} ${actor.kind === "screen" ? actor.screenId : request.ip}`;
}

function isVariables(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parseVariables(text: string | undefined): Record<string, unknown> | null {
  if (text === undefined || text === "") return {};
  if (text.length > mostVariables) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isVariables(value) ? value : null;
  } catch {
    return null;
  }
}

function sendPrepared(request: FastifyRequest, reply: FastifyReply, answer: PreparedAnswer, actor: Actor, now: number): void {
  reply.hijack();
  sendAnswer(request.raw, reply.raw, answer, actor.kind === "anonymous" ? "public" : "private", now);
}

function sendErrors(reply: FastifyReply, errors: unknown): FastifyReply {
  const list = errors as readonly { extensions?: { code?: string } }[];
  const code = list[0]?.extensions?.code;
  const status = code === "UNAUTHENTICATED" ? 401 : code === "INTERNAL" ? 500 : code === "RATE_LIMITED" ? 429 : 400;
  return reply.code(status).header("cache-control", "no-store").send({ errors: list });
}

function failure(reply: FastifyReply, status: number, code: string, message: string): FastifyReply {
  return reply.code(status).header("cache-control", "no-store").send({ errors: [{ message, extensions: { code } }] });
}

function unknownDocument(reply: FastifyReply): FastifyReply {
  return failure(reply, 404, "BAD_REQUEST", "没有这个文档编号，请升级客户端");
}

function refuseCaller(reply: FastifyReply): FastifyReply {
  return failure(reply, 401, "UNAUTHENTICATED", "令牌无效或已失效，请重新配对或登录");
}

function badVariables(reply: FastifyReply): FastifyReply {
  return failure(reply, 400, "BAD_REQUEST", "variables 应为 JSON 对象");
}

function tooMany(reply: FastifyReply): FastifyReply {
  return failure(reply.header("retry-after", "60"), 429, "RATE_LIMITED", "操作太频繁，请稍后再试");
}
