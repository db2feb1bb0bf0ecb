/** A fact that a module announces; `type` is `<module>.<PastTense>`, the payload is plain JSON with ids. */
export interface DomainEvent<Payload extends object = object> {
  readonly type: string;
  readonly payload: Payload;
}

/** An event as it is delivered: once stored, it has an id and a moment. */
export interface StoredEvent<Payload extends object = object> extends DomainEvent<Payload> {
  readonly id: string;
  readonly occurredAt: Date;
}
