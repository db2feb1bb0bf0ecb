import "@fastify/cookie";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Config } from "../../platform/config";

const cookieName = "wm_session";

/** The session token a request carries, or null. */
export function sessionToken(request: FastifyRequest): string | null {
  const token = request.cookies[cookieName];
  return token === undefined || token === "" ? null : token;
}

/** Hands a session token to the browser; its script never sees it and other sites never send it. */
export function setSessionCookie(reply: FastifyReply, config: Config, token: string): void {
  reply.setCookie(cookieName, token, cookieOptions(config));
}

/** Makes the browser forget its session token. */
export function clearSessionCookie(reply: FastifyReply, config: Config): void {
  reply.clearCookie(cookieName, cookieOptions(config));
}

// No maxAge: the cookie ends with the browser, the session by the server's own clock.
function cookieOptions(config: Config) {
  return { path: "/", httpOnly: true, sameSite: "strict", secure: config.publicUrl.startsWith("https:") } as const;
}
