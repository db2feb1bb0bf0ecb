import { createReadStream } from "node:fs";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Services } from "../../../platform/portalModule";
import type { MediaStore } from "../../../platform/mediaStore";
import { staffFinder } from "../../identity";
import { contentOf } from "../contentService";
import { canReadContent } from "../content.policy";
import { MediaFile, mediaName } from "../mediaFile.entity";
import { byteRange } from "./byteRange";
import { MediaRendition } from "./mediaRendition.entity";
import type { ServedFile } from "./publicMedia";

interface MediaRequest {
  Params: { name: string };
}

/** `/media/<sha256>.<ext>`: anybody gets what a live revision shows; staff get the rest by policy; nobody learns that more exists. */
export function mediaRoutes(app: FastifyInstance, services: Services): void {
  const { publicMedia, store } = contentOf(services);
  const findStaff = staffFinder(services);

  async function restrictedFile(request: FastifyRequest, name: string): Promise<ServedFile | null> {
    if (!/^[0-9a-f]{64}\.[a-z0-9]{2,4}$/.test(name)) return null;
    const actor = await findStaff(request);
    if (!canReadContent(actor)) return null;
    const sha256 = name.slice(0, 64);
    const file = await services.database.read(actor, async ({ entities }) =>
      (await entities.findOneBy(MediaFile, { sha256 })) ?? entities.findOneBy(MediaRendition, { sha256 }));
    return file && mediaName(file) === name ? { name, mime: file.mime, bytes: file.bytes } : null;
  }

  app.route<MediaRequest>({
    url: "/media/:name",
    method: ["GET", "HEAD"],
    handler: async (request, reply) => {
      const { name } = request.params;
      const open = await publicMedia.find(name);
      const file = open ?? (await restrictedFile(request, name));
      if (!file || (await store.sizeOf(name)) === null) {
        reply.callNotFound();
        return reply;
      }
      reply.header("cache-control", open ? "public, max-age=60, must-revalidate" : "private, no-store");
      return sendFile(request, reply, store, file);
    },
  });
}

function sendFile(request: FastifyRequest, reply: FastifyReply, store: MediaStore, file: ServedFile): FastifyReply {
  const etag = `"${file.name.slice(0, 64)}"`;
  reply
    .header("etag", etag)
    .header("accept-ranges", "bytes")
    .header("x-content-type-options", "nosniff")
    .header("content-security-policy", "default-src 'none'; sandbox")
    .header("content-disposition", "inline")
    .type(file.mime);
  if (hasTag(request.headers["if-none-match"], etag)) return reply.code(304).send();
  const ifRange = request.headers["if-range"];
  const range = ifRange === undefined || ifRange === etag ? byteRange(request.headers.range, file.bytes) : null;
  if (range === "UNSATISFIABLE") return reply.code(416).header("content-range", `bytes */${String(file.bytes)}`).header("cache-control", "no-store").send();
  const { from, to } = range ?? { from: 0, to: file.bytes - 1 };
  if (range) reply.code(206).header("content-range", `bytes ${String(from)}-${String(to)}/${String(file.bytes)}`);
  reply.header("content-length", to - from + 1);
  if (request.method === "HEAD") return reply.send();
  return reply.send(createReadStream(store.pathOf(file.name), { start: from, end: to }));
}

function hasTag(header: string | undefined, etag: string): boolean {
  return header !== undefined && header.split(",").some((tag) => ["*", etag].includes(tag.trim().replace(/^W\//, "")));
}
