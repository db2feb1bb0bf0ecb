import type { Outcome } from "../../kernel/outcome";
import type { UnitOfWork } from "../../kernel/unitOfWork";

/** Thrown inside a savepoint to roll it back; never leaves this file. */
class TriedOut<T> extends Error {
  constructor(readonly outcome: Outcome<T>) {
    super("tried out");
  }
}

/** What a command would answer: it is carried out and taken back, its events with it. */
export async function tryOut<T>(work: UnitOfWork, command: (trial: UnitOfWork) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await work.entities.transaction<never>(async (entities) => {
      throw new TriedOut(await command({ ...work, entities, record: forget }));
    });
  } catch (error) {
    if (error instanceof TriedOut) return error.outcome;
    throw error;
  }
}

function forget(): void {
  // what is taken back has not happened
}
