import { canonicalJson } from "../../../kernel/canonicalJson";
import { notAllowed, refuse, refuseAll, succeed, type Outcome, type Refusal } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { guardAt } from "../../guardPeriods";
import { staffActors } from "../../identity";
import type { HeldChange } from "../heldChange.entity";
import { holdableOf } from "../holdable";
import { closeHeldChange, openHeldChange, type HeldChangeRequest, type OpenedHeldChange } from "../openHeldChange";
import { unpackRequest } from "../packedRequest";
import { tryOut } from "../tryOut";

/**
 * 签字同意: another person stands for a held change, and it is carried out as its asker's, with the asker's rights of now.
 * Who could not have asked for it cannot sign it. When no guard period is in force any more one hand is enough, the asker's too.
 */
export async function signHeldChange(work: UnitOfWork, request: HeldChangeRequest): Promise<Outcome<HeldChange>> {
  const opened = await openHeldChange(work, request);
  if (!opened.ok) return opened;
  const refusal = await signingRefusal(work, opened.value);
  if (refusal !== null) return refusal;
  const applied = await applyAsAsker(work, opened.value.held);
  return applied.ok ? closeHeldChange(work, opened.value.held, { state: "APPLIED", actor: opened.value.actor }) : applied;
}

async function signingRefusal(work: UnitOfWork, { held, actor, maySign }: OpenedHeldChange): Promise<Outcome<never> | null> {
  const isAsker = actor.accountId === held.askedBy;
  const guard = await guardAt(work.entities, work.now);
  if (isAsker && guard !== null) return refuse({ code: "SIGN_OWN_CHANGE", message: "自己提出的，要由另一个人签字" });
  if (!isAsker && !maySign) return notAllowed("这项改动不在您负责的范围内，不能签字");
  const seen = await asSeen(work, held);
  if (seen.ok || isAsker) return seen.ok ? null : told(seen.refusals, () => changedSince);
  return told(seen.refusals, (code) => (code === "NOT_ALLOWED" ? "您自己不能做这项改动，也就不能签字：" : changedSince));
}

/** Tries a held change as the actor's own, and refuses one that would do something else than was kept of it: a signature is for what was read. */
async function asSeen(work: UnitOfWork, held: HeldChange): Promise<Outcome<null>> {
  const definition = holdableOf(held.mutation);
  const request = unpackRequest(held.request);
  const before = await definition.before(work, request);
  const tried = await tryOut(work, (trial) => definition.run(trial, request));
  if (!tried.ok) return tried;
  const ask = await definition.asks(work, { request, before, after: tried.value });
  const same = ask !== null && canonicalJson(ask.lines) === canonicalJson(held.lines);
  return same ? succeed(null) : refuse({ code: "CHANGED_SINCE", message: "这样改的结果和提出时写下的不一样了，请由提出人重新提出" });
}

async function applyAsAsker(work: UnitOfWork, held: HeldChange): Promise<Outcome<unknown>> {
  const [asker] = await staffActors(work, { accountId: held.askedBy });
  if (!asker) return refuse({ code: "ASKER_INACTIVE", message: `提出人${held.askedByName}的账号已停用，这项改动不能再生效；还需要的话，请重新提出` });
  const applied = await runHeld({ ...work, actor: asker }, held);
  return applied.ok ? applied : told(applied.refusals, (code) => (code === "NOT_ALLOWED" ? `提出人${held.askedByName}现在没有这项权限：` : changedSince));
}

const changedSince = "提出以后情况有了变化，现在不能生效：";

function runHeld(work: UnitOfWork, { mutation, request }: HeldChange): Promise<Outcome<unknown>> {
  return holdableOf(mutation).run(work, unpackRequest(request));
}

/** Refusals of what was asked for, as its signer understands them: their fields are on no form here. */
function told(refusals: readonly Refusal[], prefix: (code: string) => string): Outcome<never> {
  return refuseAll(refusals.map(({ code, message }) => ({ code, message: `${prefix(code)}${message}`, field: [] })));
}
