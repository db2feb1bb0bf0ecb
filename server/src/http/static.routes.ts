import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import type { FastifyInstance, FastifyReply } from "fastify";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8", ".svg": "image/svg+xml",
  ".png": "image/png", ".ico": "image/x-icon", ".json": "application/json; charset=utf-8", ".woff2": "font/woff2", ".webmanifest": "application/manifest+json",
};

const preparing = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta http-equiv="refresh" content="5"><title>正在准备</title>
<body style="font:20px/1.8 sans-serif;text-align:center;padding-top:20vh"><p>页面正在准备，请稍候，会自动刷新。</p></body></html>`;

/** Serves the built panel at /admin/, the player at /screen/ and its slides of one revision at /screen/preview; while a build runs, a page that says so. */
export function staticRoutes(app: FastifyInstance, repository: string): void {
  serve(app, "/admin", join(repository, "admin/dist"));
  serve(app, "/screen", join(repository, "screen/dist"), { preview: "preview.html" });
}

function serve(app: FastifyInstance, prefix: string, folder: string, pages: Readonly<Record<string, string>> = {}): void {
  app.get(prefix, (_request, reply) => reply.redirect(`${prefix}/`));
  app.get<{ Params: { "*": string } }>(`${prefix}/*`, async (request, reply) => {
    reply
      .header("x-content-type-options", "nosniff")
      .header("referrer-policy", "same-origin")
      .header("content-security-policy", "default-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; style-src 'self' 'unsafe-inline'; frame-ancestors 'self'");
    const asked = request.params["*"] || "index.html";
    const wanted = normalize(pages[asked] ?? asked);
    if (!wanted.startsWith("..") && (await sendFile(reply, join(folder, wanted)))) return reply;
    if (extname(wanted) !== "" && extname(wanted) !== ".html") {
      reply.callNotFound();
      return reply;
    }
    if (await sendFile(reply, join(folder, "index.html"))) return reply;
    return reply.code(503).header("retry-after", "5").type("text/html; charset=utf-8").send(preparing);
  });
}

async function sendFile(reply: FastifyReply, file: string): Promise<boolean> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) return false;
  const hashed = /-[\w-]{8,}\.(js|css|woff2|png|svg)$/.test(file);
  await reply
    .header("cache-control", hashed ? "public, max-age=31536000, immutable" : "no-cache")
    .header("content-length", found.size)
    .type(types[extname(file)] ?? "application/octet-stream")
    .send(createReadStream(file));
  return true;
}
