import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { anonymous, type StaffActor } from "../../kernel/actor";
import type { Services } from "../../platform/portalModule";
import { checkPassword } from "./checkPassword";
import { changeOwnPassword } from "./commands/changeOwnPassword";
import { endSession } from "./commands/endSession";
import { emailHash } from "./email";
import { staffFinder } from "./findStaff";
import { newPassword } from "./password";
import { clearSessionCookie, sessionToken, setSessionCookie } from "./sessionCookie";
import { signIn } from "./signIn";
import { StaffAccount } from "./staffAccount.entity";

// Hashes are dear even when passwords are right; wrong ones are held to far fewer by the lock.
const attemptsPerMinute = { rateLimit: { max: 60, timeWindow: "1 minute" } };
const options = { config: attemptsPerMinute, bodyLimit: 4096, errorHandler: answerError };

/** `/api/auth/*`: signing in and out, and one's own password; JSON only, sixty attempts a minute and address, five of them wrong. */
export function authRoutes(app: FastifyInstance, services: Services): void {
  const findStaff = staffFinder(services);

  app.post("/api/auth/sign-in", options, async (request, reply) => {
    const email = textOf(request, "email");
    const password = textOf(request, "password");
    if (email === null || password === null) return badBody(reply);
    const answer = await signIn(services, { email, password, address: request.ip });
    const who = answer.kind === "signed-in" ? { account: answer.account.id } : { emailHash: emailHash(email) };
    services.logger.info({ audit: "sign-in", result: answer.kind, ...who, address: request.ip }, "sign-in");
    if (answer.kind === "locked") return locked(reply, services, answer.until);
    if (answer.kind === "refused") return refuse(reply, 401, "UNAUTHENTICATED", "邮箱或密码不对");
    setSessionCookie(reply, services.config, answer.token);
    return noStore(reply).send({ account: answer.account });
  });

  app.post("/api/auth/sign-out", { errorHandler: answerError }, async (request, reply) => {
    const token = sessionToken(request);
    const actor = await findStaff(request);
    if (token !== null) await services.database.write(anonymous, (work) => endSession(work, token));
    if (actor.kind === "staff") services.logger.info({ audit: "sign-out", account: actor.accountId, address: request.ip }, "sign-out");
    clearSessionCookie(reply, services.config);
    return noStore(reply).send({ ok: true });
  });

  app.post("/api/auth/password", options, async (request, reply) => {
    const current = textOf(request, "current");
    const next = textOf(request, "next");
    if (current === null || next === null) return badBody(reply);
    const actor = await findStaff(request);
    if (actor.kind !== "staff") return refuse(reply, 401, "UNAUTHENTICATED", "请先登录");
    await changePassword(services, request, reply, actor, { current, next });
    const result = reply.statusCode === 200 ? "changed" : "refused";
    services.logger.info({ audit: "password-change", result, account: actor.accountId, address: request.ip }, "password change");
    return reply;
  });
}

async function changePassword(
  services: Services, request: FastifyRequest, reply: FastifyReply, actor: StaffActor, body: { current: string; next: string },
): Promise<FastifyReply> {
  const account = await services.database.read(actor, (reader) => reader.entities.findOneByOrFail(StaffAccount, { id: actor.accountId }));
  const check = await checkPassword(services, { email: account.email, address: request.ip, password: body.current, hash: account.passwordHash });
  if (check.kind === "locked") return locked(reply, services, check.until);
  if (check.kind === "wrong") return refuse(reply, 400, "INVALID", "现在的密码不对");
  const change = { verifiedHash: account.passwordHash, next: await newPassword(body.next), token: sessionToken(request) ?? "" };
  const outcome = await services.database.write(actor, (work) => changeOwnPassword(work, change));
  if (outcome.ok) return noStore(reply).send({ ok: true });
  const [refusal] = outcome.refusals;
  return refuse(reply, 400, refusal?.code ?? "INVALID", refusal?.message ?? "没有成功，请稍后重试");
}

function textOf(request: FastifyRequest, field: string): string | null {
  if (!(request.headers["content-type"] ?? "").startsWith("application/json")) return null;
  const { body } = request;
  if (typeof body !== "object" || body === null) return null;
  const value = (body as Record<string, unknown>)[field];
  return typeof value === "string" && value !== "" ? value : null;
}

function noStore(reply: FastifyReply): FastifyReply {
  return reply.header("cache-control", "no-store");
}

function refuse(reply: FastifyReply, status: number, code: string, message: string): FastifyReply {
  return noStore(reply).code(status).send({ error: { code, message } });
}

function badBody(reply: FastifyReply): FastifyReply {
  return refuse(reply, 400, "BAD_REQUEST", "请求格式不对");
}

function locked(reply: FastifyReply, services: Services, until: Date): FastifyReply {
  const seconds = Math.max(1, Math.ceil((until.getTime() - services.clock.now().getTime()) / 1000));
  reply.header("retry-after", seconds);
  return refuse(reply, 429, "RATE_LIMITED", `密码错误次数太多，请 ${String(Math.ceil(seconds / 60))} 分钟后再试`);
}

function answerError(this: FastifyInstance, error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  if (error.statusCode === 429) return void refuse(reply, 429, "RATE_LIMITED", "操作太频繁，请一分钟后再试");
  if (error.statusCode !== undefined && error.statusCode < 500) return void refuse(reply, error.statusCode, "BAD_REQUEST", "请求格式不对");
  this.errorHandler(error, request, reply);
}
