/** Something the person can mend: a stable code, a Chinese message, the input field it is about. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly field: readonly string[];
}

/** A command's answer: the value, or why nothing was done. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** The command was carried out. */
export function succeed<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

/** The command was refused and the unit of work rolls back. */
export function refuse(refusal: { code: string; message: string; field?: readonly string[] }): Outcome<never> {
  return { ok: false, refusals: [{ code: refusal.code, message: refusal.message, field: refusal.field ?? [] }] };
}

/** Several refusals at once, so that a form can show all of them. */
export function refuseAll(refusals: readonly Refusal[]): Outcome<never> {
  return { ok: false, refusals };
}

/** The actor may not do this. */
export function notAllowed(message = "您没有权限做这件事"): Outcome<never> {
  return refuse({ code: "NOT_ALLOWED", message });
}

/** The row does not exist, or the actor may not know of it. */
export function notFound(message: string, field: readonly string[] = ["id"]): Outcome<never> {
  return refuse({ code: "NOT_FOUND", message, field });
}

/** Somebody else saved the row since the caller read it. */
export function conflict(message = "这条记录刚被别人修改过，请刷新后再改"): Outcome<never> {
  return refuse({ code: "CONFLICT", message, field: ["version"] });
}

/** An input value breaks a rule of its own. */
export function invalid(field: string, message: string, code = "INVALID"): Refusal {
  return { code, message, field: [field] };
}
