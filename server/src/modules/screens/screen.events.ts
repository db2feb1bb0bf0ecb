import type { DomainEvent } from "../../kernel/domainEvent";
import type { ScreenCommandKind } from "./screenCommand.entity";

interface OfScreen {
  readonly screenId: string;
}

/** A screen came under the portal's care: paired, or registered as unconnected. */
export function screenAdded(screenId: string): DomainEvent<OfScreen> {
  return { type: "screens.ScreenAdded", payload: { screenId } };
}

/** The player has fetched its token; from now on it is known by it. */
export function screenConnected(screenId: string): DomainEvent<OfScreen> {
  return { type: "screens.ScreenConnected", payload: { screenId } };
}

/** What the portal knows of a screen was changed: name, place, tags, size. */
export function screenChanged(screenId: string): DomainEvent<OfScreen> {
  return { type: "screens.ScreenChanged", payload: { screenId } };
}

/** The screen is the portal's no more; its token is dead. */
export function screenRemoved(screenId: string): DomainEvent<OfScreen> {
  return { type: "screens.ScreenRemoved", payload: { screenId } };
}

export interface ScreenCommanded extends OfScreen {
  readonly commandId: string;
  readonly kind: ScreenCommandKind;
}

/** A screen is told to do something. */
export function screenCommanded(payload: ScreenCommanded): DomainEvent<ScreenCommanded> {
  return { type: "screens.ScreenCommanded", payload };
}
