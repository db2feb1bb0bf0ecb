export { EventDeliverer } from "./deliverEvents";
export { EventDelivery, StoredEventRow } from "./storedEvent.entity";
