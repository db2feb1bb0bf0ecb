import { modules } from "./modules";
import { JobLease } from "./platform/jobs";
import { EventDelivery, StoredEventRow } from "./platform/outbox";

/** Every table the server knows. */
export const entities = [StoredEventRow, EventDelivery, JobLease, ...modules.flatMap((module) => [...module.entities])];
