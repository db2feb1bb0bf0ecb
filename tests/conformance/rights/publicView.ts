import { getNamedType, isObjectType, isRequiredArgument, type GraphQLObjectType, type GraphQLOutputType } from "graphql";
import { anonymous } from "../../../server/src/kernel/actor";
import { Lecture } from "../../../server/src/modules/lectures";
import { classKeyOf, Screen } from "../../../server/src/modules/screens";
import { Station } from "../../../server/src/modules/stations";
import { YouthPalace } from "../../../server/src/modules/youthPalaces";
import type { Scene } from "./rehearsal";
import type { Stage } from "./stage";

const deepest = 6;
/** Where a reader stands in the stream of changes is no word. */
const counters: ReadonlySet<string> = new Set(["next", "endCursor", "cursor"]);

/** Every field of a type that can be asked for without arguments, so that no new one is forgotten. */
function everything(type: GraphQLOutputType, depth: number, path: readonly string[] = []): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return "";
  const chosen = fieldsOf(named).flatMap(({ name, type: inner }) => {
    const below = getNamedType(inner);
    if (!isObjectType(below)) return [name];
    // A list within its own kind would go round in circles.
    if (depth === 0 || path.includes(below.name)) return [];
    const selection = everything(inner, depth - 1, [...path, named.name]);
    return selection === "" ? [] : [`${name} ${selection}`];
  });
  return chosen.length === 0 ? "" : `{ ${chosen.join(" ")} }`;
}

function fieldsOf(type: GraphQLObjectType) {
  return Object.values(type.getFields()).filter(({ args, name }) => !args.some(isRequiredArgument) && !counters.has(name));
}

/** All that anybody can read without signing in, and all that each screen shows: every text with the thing that it stands at. */
export async function publicTexts(stage: Stage, { ask, entities }: Scene): Promise<ReadonlySet<string>> {
  const texts = new Set<string>();
  const fields = stage.schema.getQueryType()?.getFields() ?? {};
  const read = async (actor: Parameters<Scene["ask"]>[0], query: string, args: string, at: string): Promise<void> => {
    const field = fields[query];
    if (!field) throw new Error(`no query ${query}`);
    const { data, codes } = await ask(actor, `{ ${query}${args} ${everything(field.type, deepest)} }`);
    if (codes.length > 0) throw new Error(`${query}${args}: ${codes.join()}`);
    collect(data?.[query], at, query, texts);
  };
  for (const { code } of await entities.find(Station)) await read(anonymous, "publicStation", `(code: "${code}")`, code);
  for (const { id } of await entities.find(YouthPalace)) await read(anonymous, "publicYouthPalace", `(id: "${id}")`, id);
  for (const { id } of await entities.find(Lecture)) await read(anonymous, "publicLecture", `(id: "${id}")`, id);
  for (const query of ["publicStations", "publicYouthPalaces", "upcomingPublicLectures", "publicNotices", "publicPieces", "changesSince"]) await read(anonymous, query, "(first: 100)", query);
  await read(anonymous, "publicPieces", "(first: 100, channel: WEB)", "publicPieces");
  await read(anonymous, "searchPieces", '(query: "正文")', "searchPieces");
  await read(anonymous, "mottoOfTheDay", "", "mottoOfTheDay");
  for (const { id, stationId, shape, tags, removedAt } of await entities.find(Screen)) {
    if (removedAt !== null) continue;
    await read({ kind: "audience", classKey: classKeyOf({ channel: "SCREEN", stationId, shape, tags }) }, "screenFeed", "", `screen ${id}`);
  }
  return texts;
}

function collect(value: unknown, at: string, field: string, texts: Set<string>): void {
  if (typeof value === "string") texts.add(`${at} ${field}: ${value}`);
  else if (Array.isArray(value)) for (const one of value) collect(one, at, field, texts);
  else if (typeof value === "object" && value !== null) collectFields(value, at, texts);
}

function collectFields(thing: { readonly id?: unknown; readonly code?: unknown; readonly kind?: unknown }, at: string, texts: Set<string>): void {
  // It says that something is gone.
  if (thing.kind === "TOMBSTONE") return;
  const own = [thing.code, thing.id].find((name) => typeof name === "string");
  for (const [name, inner] of Object.entries(thing)) collect(inner, own === undefined || at.startsWith("screen ") ? at : own, name, texts);
}

/** The texts that were not there before. */
export function newTexts(before: ReadonlySet<string>, after: ReadonlySet<string>): string[] {
  return [...after].filter((text) => !before.has(text)).sort();
}
