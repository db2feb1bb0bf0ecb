import { Brackets, type SelectQueryBuilder, type WhereExpressionBuilder } from "typeorm";
import { isAdministrator, type Actor } from "../../../kernel/actor";
import type { Page, PageRequest } from "../../../kernel/page";
import type { Reader } from "../../../kernel/unitOfWork";
import { readPage } from "../../../platform/database";
import { guardAt } from "../../guardPeriods";
import { HeldChange, type HeldChangeState } from "../heldChange.entity";
import { maySignSomewhere, signingRoles } from "../heldChange.policy";

export interface HeldChangeFilter {
  readonly q?: string | null;
  readonly ids?: readonly string[] | null;
  readonly state?: HeldChangeState | null;
  readonly toSign?: boolean | null;
  readonly mine?: boolean | null;
}

type Query = SelectQueryBuilder<HeldChange>;

/** A page of the held changes that the actor may read, the newest first. */
export async function listHeldChanges(reader: Reader, { filter, page }: { filter: HeldChangeFilter; page: PageRequest }): Promise<Page<HeldChange>> {
  const query = readable(reader);
  const { q, ids, state, toSign, mine } = filter;
  const text = q?.trim();
  if (text) query.andWhere("(held.title LIKE :text ESCAPE '!' OR held.askedByName LIKE :text ESCAPE '!')", { text: `%${text.replace(/[%_!]/g, "!$&")}%` });
  if (ids) query.andWhere("held.id IN (:...ids)", { ids: ids.length > 0 ? ids : [""] });
  if (state) query.andWhere("held.state = :state", { state });
  if (toSign === true) await onlyToSign(reader, query);
  if (mine === true) query.andWhere("held.askedBy = :me", { me: idOf(reader.actor) });
  return readPage(query, [{ column: "held.askedAt", direction: "DESC", value: ({ askedAt }) => askedAt }], page);
}

/** How many held changes wait for a signature that the actor may give; two statements, none for who signs nothing. */
export async function heldChangesToSign(reader: Reader): Promise<number> {
  if (!maySignSomewhere(reader.actor)) return 0;
  const query = readable(reader);
  await onlyToSign(reader, query);
  return query.getCount();
}

function readable({ actor, entities }: Reader): Query {
  const query = entities.createQueryBuilder(HeldChange, "held");
  if (isAdministrator(actor)) return query;
  return query.where(new Brackets((either) => {
    either.where("held.askedBy = :reader", { reader: idOf(actor) });
    signableBy(actor, query, either);
  }));
}

/** In a guard period nobody signs what they asked for; afterwards one hand is enough. */
async function onlyToSign({ actor, entities, now }: Reader, query: Query): Promise<void> {
  query.andWhere("held.state = 'WAITING'");
  const guard = await guardAt(entities, now);
  if (guard !== null) query.andWhere("held.askedBy <> :signer", { signer: idOf(actor) });
}

/** Each role over a place opens what names the role and lies there. */
function signableBy(actor: Actor, query: Query, either: WhereExpressionBuilder): void {
  const grants = actor.kind === "staff" ? actor.grants : [];
  for (const [index, { role, stationPath }] of grants.entries()) {
    if (!signingRoles.includes(role) || stationPath === null) continue;
    const n = String(index);
    const below = query.subQuery().select("place.id").from("station", "place").where(`place.path LIKE :path${n}`).getQuery();
    either.orWhere(`(held.roles LIKE :role${n} AND held.stationId IN ${below})`, { [`role${n}`]: `%"${role}"%`, [`path${n}`]: `${stationPath}%` });
  }
}

function idOf(actor: Actor): string {
  return actor.kind === "staff" ? actor.accountId : "";
}
