import { LessThan } from "typeorm";
import { systemActor } from "../../kernel/actor";
import { succeed, type Outcome } from "../../kernel/outcome";
import type { UnitOfWork } from "../../kernel/unitOfWork";
import type { Job } from "../../kernel/workplace";
import type { Database } from "../database/database";
import type { EventDeliverer } from "./deliverEvents";
import { EventDelivery, StoredEventRow } from "./storedEvent.entity";

const day = 86_400_000;
// The law asks for six months of logs; a year's report needs thirteen.
const eventDays = 400;

/** Tries failed events again without waiting for the next commit, and forgets delivered ones after 400 days. */
export function outboxJobs(database: Database, deliverer: EventDeliverer): readonly Job[] {
  return [
    { name: "outbox.deliver", everySeconds: 60, run: () => deliverer.deliver() },
    {
      name: "outbox.forgetOldEvents", everySeconds: 3600,
      run: async () => {
        await database.write(systemActor("outbox"), forgetOldEvents);
      },
    },
  ];
}

async function forgetOldEvents(work: UnitOfWork): Promise<Outcome<null>> {
  const deliveredAt = LessThan(new Date(work.now.getTime() - eventDays * day));
  await work.entities.delete(StoredEventRow, { deliveredAt });
  await work.entities.delete(EventDelivery, { deliveredAt });
  return succeed(null);
}
