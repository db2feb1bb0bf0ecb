import type { DomainEvent } from "../../kernel/domainEvent";

/** A list was made or changed. */
export function wordingListChanged(list: { readonly id: string; readonly version: number }): DomainEvent {
  return { type: "wording.ListChanged", payload: { listId: list.id, version: list.version } };
}
