import { hash } from "node:crypto";
import { IsNull } from "typeorm";
import type { BearerIdentity } from "../../graphql";
import type { Database } from "../../platform/database";
import { classKeyOf, type AudienceClass } from "./audienceClass";
import { Screen } from "./screen.entity";

/** A connected screen as the hot path knows it. */
export interface KnownScreen {
  readonly id: string;
  readonly name: string;
  readonly stationId: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly tokenHash: string | null;
  readonly plainClass: Pick<AudienceClass, "channel" | "stationId" | "shape" | "tags">;
  readonly classKey: string;
  readonly identity: BearerIdentity;
}

/** What placements name of a screen beside its tags. */
export type ScreenNaming = Pick<AudienceClass, "screenId" | "screenGroupIds">;

type ChangeListener = (screenId: string, screen: KnownScreen | null) => void;

/** Who holds which token, in memory: one look-up a request and no statement. */
export class ScreenRegistry {
  private readonly byHash = new Map<string, KnownScreen>();
  // Hashing is the dearest part of a request that is answered from memory: a token that was right stays right until a screen changes.
  private readonly byToken = new Map<string, KnownScreen>();
  private readonly byId = new Map<string, KnownScreen>();
  private readonly listeners: ChangeListener[] = [];
  private namings: ReadonlyMap<string, ScreenNaming> = new Map();

  /** Reads every connected screen. */
  async load(database: Database): Promise<void> {
    const rows = await database.reading.manager.findBy(Screen, { removedAt: IsNull(), connected: true });
    for (const row of rows) this.put(row);
  }

  /** Reads one screen again; forgets it when it is gone. */
  async refresh(database: Database, screenId: string): Promise<void> {
    const row = await database.reading.manager.findOneBy(Screen, { id: screenId, removedAt: IsNull(), connected: true });
    if (row) this.put(row);
    else this.remove(screenId);
  }

  /** Calls back with the screen after each change, with null when its token died. */
  onChange(listener: ChangeListener): void {
    this.listeners.push(listener);
  }

  /** The holder of a bearer token. */
  find(token: string): BearerIdentity | null {
    const known = this.byToken.get(token);
    if (known) return known.identity;
    const screen = this.byHash.get(hash("sha256", token));
    if (!screen) return null;
    this.byToken.set(token, screen);
    return screen.identity;
  }

  get(screenId: string): KnownScreen | null {
    return this.byId.get(screenId) ?? null;
  }

  put(row: Screen): void {
    const { id, name, stationId, widthPx, heightPx, tokenHash, shape, tags } = row;
    this.keep({ id, name, stationId, widthPx, heightPx, tokenHash, plainClass: { channel: "SCREEN", stationId, shape, tags } });
  }

  /** Takes in which screens are named by placements; those whose class changes by it are told as changed. */
  name(namings: ReadonlyMap<string, ScreenNaming>): void {
    this.namings = namings;
    for (const screen of [...this.byId.values()]) if (this.classKeyOf(screen) !== screen.classKey) this.keep(screen);
  }

  private keep(facts: Omit<KnownScreen, "classKey" | "identity">): void {
    this.byToken.clear();
    const known = this.byId.get(facts.id);
    if (known?.tokenHash) this.byHash.delete(known.tokenHash);
    const classKey = this.classKeyOf(facts);
    const screen: KnownScreen = { ...facts, classKey, identity: { audience: { kind: "audience", classKey }, holder: { kind: "screen", screenId: facts.id } } };
    this.byId.set(screen.id, screen);
    if (screen.tokenHash) this.byHash.set(screen.tokenHash, screen);
    for (const listener of this.listeners) listener(screen.id, screen);
  }

  private classKeyOf({ id, plainClass }: Pick<KnownScreen, "id" | "plainClass">): string {
    return classKeyOf({ ...plainClass, ...this.namings.get(id) });
  }

  remove(screenId: string): void {
    const known = this.byId.get(screenId);
    if (!known) return;
    this.byToken.clear();
    this.byId.delete(screenId);
    if (known.tokenHash) this.byHash.delete(known.tokenHash);
    for (const listener of this.listeners) listener(screenId, null);
  }
}
