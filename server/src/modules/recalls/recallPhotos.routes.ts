import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply } from "fastify";
import type { Actor } from "../../kernel/actor";
import type { Outcome } from "../../kernel/outcome";
import type { Services } from "../../platform/portalModule";
import { staffFinder } from "../identity";
import { keepRecallPhoto } from "./commands/keepRecallPhoto";
import { canReadRecalls } from "./recall.policy";
import { photoName, RecallPhoto } from "./recallPhoto.entity";
import { photoStore, storePhoto } from "./recallPhotos";
import { findClosing, type ClosingKey } from "./queries/findClosing";

const photosPerMinute = { rateLimit: { max: 30, timeWindow: "1 minute" } };
// Not among the types that a page of another origin may send without asking first.
const photoTypes = /^(image\/(jpeg|png|webp)|application\/octet-stream)$/;
const statuses: Readonly<Record<string, number>> = { NOT_FOUND: 404, NOT_ALLOWED: 403, SCREEN_SETTLED: 409 };

/** `POST /api/recalls/:recallId/screens/:screenId/photos` takes a photo, `GET /api/recall-photos/:id` gives it; signed-in staff only. */
export function recallPhotoRoutes(app: FastifyInstance, services: Services): void {
  const findStaff = staffFinder(services);
  const store = photoStore(services);

  void app.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    // The body stays a stream: it is measured, inspected and drawn anew, never parsed.
    scope.addContentTypeParser(photoTypes, (_request, payload, parsed) => {
      parsed(null, payload);
    });

    scope.post<{ Params: ClosingKey; Body: Readable }>("/api/recalls/:recallId/screens/:screenId/photos", { config: photosPerMinute }, async (request, reply) => {
      const actor = await findStaff(request);
      if (actor.kind !== "staff") return refuse(reply, 401, "UNAUTHENTICATED", "请先登录");
      const allowed = await services.database.read(actor, (reader) => findClosing(reader, request.params));
      if (!allowed.ok) return refused(reply, allowed);
      const stored = await storePhoto(store, request.body);
      if (!stored.ok) return refused(reply, stored);
      const { recallId, screenId } = request.params;
      const outcome = await services.database.write(actor, (work) => keepRecallPhoto(work, { recallId, screenId, ...stored.value }));
      if (!outcome.ok) return refused(reply, outcome);
      return reply.code(201).header("cache-control", "no-store").send({ photo: { id: outcome.value.id, sha256: outcome.value.sha256 } });
    });
    done();
  });

  app.get<{ Params: { id: string } }>("/api/recall-photos/:id", async (request, reply) => {
    const photo = await findPhoto(services, await findStaff(request), request.params.id);
    if (!photo || (await store.sizeOf(photoName(photo))) === null) return refuse(reply, 404, "NOT_FOUND", "没有这张照片");
    reply.header("cache-control", "private, no-store").header("x-content-type-options", "nosniff").header("content-security-policy", "default-src 'none'; sandbox");
    return reply.type("image/jpeg").header("content-length", photo.bytes).send(createReadStream(store.pathOf(photoName(photo))));
  });
}

async function findPhoto({ database }: Services, actor: Actor, id: string): Promise<RecallPhoto | null> {
  if (!canReadRecalls(actor) || !/^[0-9a-f-]{36}$/.test(id)) return null;
  return database.read(actor, ({ entities }) => entities.findOneBy(RecallPhoto, { id }));
}

function refused(reply: FastifyReply, outcome: Outcome<unknown>): FastifyReply {
  const [refusal] = outcome.ok ? [] : outcome.refusals;
  const { code, message } = refusal ?? { code: "INVALID", message: "没有成功，请稍后重试" };
  return refuse(reply, statuses[code] ?? 400, code, message);
}

function refuse(reply: FastifyReply, status: number, code: string, message: string): FastifyReply {
  return reply.code(status).header("cache-control", "no-store").send({ error: { code, message } });
}
