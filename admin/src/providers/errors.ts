import { HttpError } from 'ra-core';

export interface UserError {
  code: string;
  message: string;
  field: readonly string[];
  /** With CHANGE_HELD: where the change waits for its signature. */
  heldChangeId?: string;
}

/** A change that was taken down and waits for a second person. */
export interface Held {
  id: string;
  /** That it waits, and for whom. */
  message: string;
}

export interface TopLevelError {
  message: string;
  extensions?: { code?: string; incidentId?: string; incident?: string };
}

interface FormErrors {
  [name: string]: string | FormErrors;
}

/** Somebody saved the row meanwhile; a conflict that the caller may insist on names what to insist with. */
const isStale = (code: string, [head]: readonly string[]): boolean => code === 'CONFLICT' && head !== 'overwrite';

// What no field of a form can mend: shown as a notification, never under an input. A thing that an id names is mended on another page.
function isAboutTheWhole(code: string, field: readonly string[]): boolean {
  const [head = 'id'] = field;
  return isStale(code, field) || (['NOT_ALLOWED', 'NOT_FOUND'].includes(code) && /^id$|Id$/.test(head));
}
const statusOf: Record<string, number> = { CONFLICT: 409, NOT_ALLOWED: 403, NOT_FOUND: 404 };

/** The message of a refusal as the clerk reads it; a stale version always says what to do next. */
function refusalMessage(errors: readonly UserError[]): string {
  if (errors.some(({ code, field }) => isStale(code, field))) {
    return '这条记录刚刚被别人改过，您的修改没有保存。请刷新页面，看过最新内容后再改。';
  }
  return [...new Set(errors.map((error) => error.message))].join('；');
}

function put(target: FormErrors, path: readonly string[], message: string): void {
  const [head, ...rest] = path;
  if (head === undefined) return;
  if (rest.length === 0) {
    target[head] = message;
    return;
  }
  const next = target[head];
  const nested: FormErrors = typeof next === 'object' ? next : {};
  target[head] = nested;
  put(nested, rest, message);
}

/** User errors by form field; nothing when no field is to blame. */
export function fieldErrors(errors: readonly UserError[]): FormErrors | undefined {
  const result: FormErrors = {};
  for (const error of errors) {
    const path = error.field[0] === 'input' ? error.field.slice(1) : error.field;
    if (!isAboutTheWhole(error.code, path) && path.length > 0) put(result, path, error.message);
  }
  return Object.keys(result).length > 0 ? result : undefined;
}

// Not a success either: react-admin would keep a thing that does not exist yet.
const heldStatus = 202;

/** A mutation that waits for a second person, as what it is: nothing was refused, and no field is to blame. */
function heldAnswer(errors: readonly UserError[]): HttpError | undefined {
  const held = errors.find((error) => error.heldChangeId !== undefined);
  return held && new HttpError(held.message, heldStatus, { codes: [held.code], heldChangeId: held.heldChangeId });
}

/** What a failed mutation says of a change that waits; nothing for any other failure. */
export function heldOf(error: unknown): Held | undefined {
  if (!(error instanceof HttpError) || error.status !== heldStatus) return undefined;
  const { heldChangeId } = error.body as { heldChangeId: string };
  return { id: heldChangeId, message: error.message };
}

/** A refused mutation as react-admin understands it: field errors in the body, the message for the notification. */
export function refusalError(errors: readonly UserError[]): HttpError {
  const held = heldAnswer(errors);
  if (held) return held;
  const message = refusalMessage(errors);
  const fields = fieldErrors(errors);
  const status = statusOf[errors[0]?.code ?? ''] ?? 422;
  const codes = errors.map((error) => error.code);
  // `errors` only with field errors: react-admin takes its mere presence for a form's fault and stays silent.
  const body = fields ? { codes, errors: { ...fields, root: { serverError: message } } } : { codes };
  return new HttpError(message, status, body);
}

/** A refusal in the server's own words, for what is decided and not filled in: shown where it was decided, and no field is to blame. */
export function refusedDecision(errors: readonly UserError[]): HttpError {
  const message = [...new Set(errors.map((error) => error.message))].join('；');
  const codes = errors.map((error) => error.code);
  return new HttpError(message, statusOf[codes[0] ?? ''] ?? 422, { codes, errors: { root: { serverError: message } } });
}

/** The codes of a refusal, empty for any other error. */
export function refusalCodes(error: unknown): string[] {
  if (!(error instanceof HttpError)) return [];
  const body: unknown = error.body;
  if (typeof body !== 'object' || body === null || !('codes' in body) || !Array.isArray(body.codes)) return [];
  return body.codes.filter((code): code is string => typeof code === 'string');
}

/** A top-level GraphQL error: sign in again, slow down, or quote the incident id. */
export function topLevelError(error: TopLevelError): HttpError {
  const code = error.extensions?.code;
  if (code === 'UNAUTHENTICATED') return new HttpError('登录已失效，请重新登录', 401);
  if (code === 'RATE_LIMITED') return new HttpError('操作太频繁，请稍等一会儿再试', 429);
  const incident = error.extensions?.incidentId ?? error.extensions?.incident;
  if (incident) return new HttpError(`服务器出错了，请把事件编号告诉技术人员：${incident}`, 500);
  // What a developer can mend is worded in English; the clerk can only load the page anew.
  const readable = /\p{Script=Han}/u.test(error.message);
  return new HttpError(readable ? error.message : '请求没有成功，请刷新页面再试；还不行请联系技术人员', 400);
}

/** The server cannot be reached, or answered something that is no answer. */
export function unreachableError(status = 0): HttpError {
  return new HttpError('连接不上服务器，请检查网络后重试', status);
}
