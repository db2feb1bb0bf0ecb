import type { StaffActor } from "../../kernel/actor";
import { canonicalJson, sha256 } from "../../kernel/canonicalJson";
import { newId } from "../../kernel/id";
import { succeed, type Outcome } from "../../kernel/outcome";
import type { UnitOfWork } from "../../kernel/unitOfWork";
import { guardAt, type GuardPeriod } from "../guardPeriods";
import { stationPaths } from "../identity";
import { HeldChange } from "./heldChange.entity";
import type { HeldAsk, Holdable } from "./holdable";
import { packRequest } from "./packedRequest";
import { possibleSigners, signerNames, waitingFor } from "./signers";
import { tryOut } from "./tryOut";

/** What became of a change: carried out, or kept until a second person has signed. */
export type Carried<Value> = { readonly done: Value } | { readonly held: { readonly id: string; readonly message: string } };

/**
 * Carries a change out at once, except in a guard period when it shows more than before: then it is tried,
 * taken back and kept. What the trial refuses is refused at once and nothing is kept.
 */
export async function runOrHold<Request extends object, Value, Before>(
  work: UnitOfWork, definition: Holdable<Request, Value, Before>, request: Request,
): Promise<Outcome<Carried<Value>>> {
  const { actor } = work;
  const guard = actor.kind === "staff" ? await guardAt(work.entities, work.now) : null;
  if (actor.kind === "staff" && guard !== null) {
    const before = await definition.before(work, request);
    const tried = await tryOut(work, (trial) => definition.run(trial, request));
    if (!tried.ok) return tried;
    const ask = await definition.asks(work, { request, before, after: tried.value });
    if (ask !== null) return succeed({ held: await keep({ ...work, actor }, { definition, request, ask, guard }) });
  }
  const outcome = await definition.run(work, request);
  return outcome.ok ? succeed({ done: outcome.value }) : outcome;
}

interface Kept {
  readonly definition: Pick<Holdable<never, unknown>, "mutation" | "roles">;
  readonly request: object;
  readonly ask: HeldAsk;
  readonly guard: GuardPeriod;
}

async function keep(work: UnitOfWork & { readonly actor: StaffActor }, kept: Kept): Promise<{ id: string; message: string }> {
  const asked = heldChangeOf(work, kept);
  // The same person asking for the same once more waits for the same signature.
  const known = await work.entities.findOneBy(HeldChange, { waitingKey: asked.waitingKey ?? "" });
  if (!known) await work.entities.insert(HeldChange, asked);
  else if (canonicalJson(known.lines) !== canonicalJson(asked.lines)) await writeAnew(work, known, asked);
  const held = known ?? asked;
  const path = held.stationId === null ? null : ((await stationPaths(work, [held.stationId])).get(held.stationId) ?? null);
  const names = signerNames(await possibleSigners(work), held, path);
  return { id: held.id, message: `正处于重要保障期“${kept.guard.name}”：改动已记下，还没有生效，${waitingFor(names)}。` };
}

/** What the same request would do by now; who is about to sign what it did before hears CONFLICT. */
async function writeAnew({ entities }: UnitOfWork, { id, version }: HeldChange, { title, lines, stationId, roles, askedAt }: HeldChange): Promise<void> {
  await entities.update(HeldChange, { id, version }, { title, lines, stationId, roles, askedAt, version: version + 1 });
}

const longestTitle = 200;

function heldChangeOf({ actor, now }: { readonly actor: StaffActor; readonly now: Date }, { definition, request, ask, guard }: Kept): HeldChange {
  const { mutation } = definition;
  const packed = packRequest(request);
  return Object.assign(new HeldChange(), {
    id: newId(now), version: 1, mutation, request: packed, waitingKey: sha256(canonicalJson([mutation, actor.accountId, packed])),
    title: [...ask.title].slice(0, longestTitle).join(""), lines: [...ask.lines], stationId: ask.stationId, roles: [...(ask.roles ?? definition.roles)],
    askedBy: actor.accountId, askedByName: actor.name, askedAt: now, state: "WAITING", decidedBy: null, decidedByName: null, decidedAt: null, reason: null, guardName: guard.name,
  });
}
