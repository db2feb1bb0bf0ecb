export { EventDeliverer } from "./deliverEvents";
export { outboxJobs } from "./outbox.jobs";
export { EventDelivery, StoredEventRow } from "./storedEvent.entity";
