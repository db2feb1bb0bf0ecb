import { graphql } from "graphql";
import { createContext } from "../../../server/src/graphql/context";
import { anonymous, type Actor } from "../../../server/src/kernel/actor";
import { refuse, type Outcome } from "../../../server/src/kernel/outcome";
import type { UnitOfWork } from "../../../server/src/kernel/unitOfWork";
import type { Services } from "../../../server/src/platform/portalModule";
import type { Answer, Stage } from "./stage";

type EntityManager = UnitOfWork["entities"];

/** What can be done in a rehearsal: one document after the other, each on what those before it left. */
export interface Scene {
  readonly entities: EntityManager;
  ask(actor: Actor, source: string, variables?: Record<string, unknown>): Promise<Answer>;
}

/** Plays a scene on the stage and takes all of it back. */
export async function rehearse<T>(stage: Stage, play: (scene: Scene) => Promise<T>): Promise<T> {
  const played: T[] = [];
  const outcome = await stage.test.database.write(anonymous, async (work) => {
    played.push(await play(sceneIn(stage, work)));
    return refuse({ code: "TAKEN_BACK", message: "只是排练" });
  });
  if (played.length === 0) throw new Error(JSON.stringify(outcome));
  return played[0] as T;
}

function sceneIn(stage: Stage, { entities, now }: UnitOfWork): Scene {
  const ask = async (actor: Actor, source: string, variableValues: Record<string, unknown> = {}): Promise<Answer> => {
    // New services for each document: what is kept in memory for one belongs to nobody else here.
    const reader = (asking: Actor) => ({ actor: asking, now, entities, changesAt: ignore });
    const read = <T>(asking: Actor, query: (by: ReturnType<typeof reader>) => T) => query(reader(asking));
    const services = { ...stage.services, database: { reader, read, onCommit: ignore, write: writer(entities, now) } } as unknown as Services;
    const { data, errors = [] } = await graphql({ schema: stage.schema, source, variableValues, contextValue: createContext(services, actor, { isReleased: true }) });
    return { data, codes: errors.map(({ extensions, message }) => extensions["code"] ?? message) };
  };
  return { entities, ask };
}

/** A unit of work that is a savepoint of the rehearsal: what is refused is taken back at once, as ever. */
function writer(outer: EntityManager, now: Date) {
  return async <T>(actor: Actor, command: (work: UnitOfWork) => Promise<Outcome<T>>): Promise<Outcome<T>> => {
    const refused: Outcome<T>[] = [];
    try {
      return await outer.transaction(async (entities) => {
        const outcome = await command({ actor, now, entities, record: ignore });
        if (outcome.ok) return outcome;
        refused.push(outcome);
        throw new Error("refused");
      });
    } catch (error) {
      if (refused[0] === undefined) throw error;
      return refused[0];
    }
  };
}

function ignore(): void {
  // nobody listens at a rehearsal
}
