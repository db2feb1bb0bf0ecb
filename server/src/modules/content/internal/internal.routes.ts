import type { FastifyInstance } from "fastify";
import { systemActor } from "../../../kernel/actor";
import type { Services } from "../../../platform/portalModule";
import { resubmitPiece } from "../commands/resubmitPiece";
import { takeBackPiece } from "../commands/takeBackPiece";
import { reviewOfEntry } from "../queries/reviewOfEntry";
import { pickers } from "./pickerOptions";
import { onlyForCms } from "./signedScope";

interface EntryParams {
  Params: { uid: string; documentId: string };
}

interface OptionsRequest {
  Params: { kind: string };
  Querystring: { q?: string; ids?: string };
}

/** `/internal/*`: what the CMS may ask of the server, by signature only. */
export function internalRoutes(app: FastifyInstance, services: Services): void {
  void app.register((scope, _options, done) => {
    onlyForCms(scope, services);
    wakeRoute(scope, services);
    optionRoutes(scope, services);
    entryRoutes(scope, services);
    done();
  }, { prefix: "/internal" });
}

function wakeRoute(scope: FastifyInstance, services: Services): void {
  scope.post("/wake", async (_request, reply) => {
    services.wake("content.sync");
    return reply.code(204).send();
  });
}

function optionRoutes(scope: FastifyInstance, services: Services): void {
  scope.get<OptionsRequest>("/options/:kind", async (request, reply) => {
    const picker = pickers[request.params.kind];
    if (!picker) {
      reply.callNotFound();
      return reply;
    }
    const { q, ids } = request.query;
    const question = {
      q: q === undefined || q.trim() === "" ? null : q.trim().slice(0, 100),
      ids: (ids ?? "").split(",").filter((id) => id !== ""),
      timeZone: services.config.timeZone,
    };
    return { items: await services.database.read(systemActor("cms"), (reader) => picker(reader, question)) };
  });
}

function entryRoutes(scope: FastifyInstance, services: Services): void {
  const { database, config } = services;
  scope.get<EntryParams>("/pieces/:uid/:documentId", async (request, reply) => {
    const outcome = await database.read(systemActor("cms"), (reader) => reviewOfEntry(reader, { ...request.params, timeZone: config.timeZone }));
    if (!outcome.ok) {
      reply.callNotFound();
      return reply;
    }
    const { pieceId, revisionId, ...review } = outcome.value;
    const page = `${config.publicUrl}/admin`;
    const recall = review.state === "RECALLED" ? { recallUrl: `${page}/recalls?filter=${encodeURIComponent(JSON.stringify({ pieceId }))}` } : {};
    const deskUrl = revisionId === null ? null : `${page}/desk/${revisionId}`;
    return { ...review, ...recall, deskUrl, url: pieceId === null ? null : `${page}/pieces/${pieceId}/show` };
  });

  scope.post<EntryParams>("/pieces/:uid/:documentId/resubmit", async (request) => {
    const cmsUserId = cmsUserOf(request.body);
    const outcome = await database.write(systemActor(cmsUserId === null ? "cms" : `cms:${cmsUserId}`), (work) => resubmitPiece(work, { ...request.params, cmsUserId }));
    return outcome.ok ? { ok: true, message: "已再次送审" } : { ok: false, message: outcome.refusals.map(({ message }) => message).join("；") };
  });

  scope.post<EntryParams>("/pieces/:uid/:documentId/take-back", async (request) => {
    const who = cmsUserOf(request.body);
    const outcome = await database.write(systemActor(who === null ? "cms" : `cms:${who}`), (work) => takeBackPiece(work, request.params));
    return outcome.ok ? { ok: true, message: "已撤回" } : { ok: false, message: outcome.refusals.map(({ message }) => message).join("；") };
  });
}

function cmsUserOf(body: unknown): string | null {
  if (!Buffer.isBuffer(body)) return null;
  try {
    const value = JSON.parse(body.toString("utf8")) as { cmsUserId?: unknown } | null;
    return typeof value?.cmsUserId === "string" && /^\w{1,40}$/.test(value.cmsUserId) ? value.cmsUserId : null;
  } catch {
    return null;
  }
}
