import { IsNull } from "typeorm";
import type { Database } from "../../platform/database";
import { ScreenCommand, type ScreenCommandKind } from "./screenCommand.entity";

export interface PendingCommand {
  readonly id: string;
  readonly kind: ScreenCommandKind;
}

/** Commands that screens have not acknowledged, in memory: a heartbeat's answer costs no statement. */
export class PendingCommands {
  private readonly byScreen = new Map<string, PendingCommand[]>();

  async load(database: Database): Promise<void> {
    const rows = await database.reading.manager.find(ScreenCommand, { where: { acknowledgedAt: IsNull() }, order: { id: "ASC" } });
    for (const row of rows) this.add(row.screenId, { id: row.id, kind: row.kind });
  }

  add(screenId: string, command: PendingCommand): void {
    const known = this.byScreen.get(screenId);
    if (known) known.push(command);
    else this.byScreen.set(screenId, [command]);
  }

  of(screenId: string): readonly PendingCommand[] {
    return this.byScreen.get(screenId) ?? [];
  }

  /** Drops the screen's own commands of these ids and returns which they were. */
  acknowledge(screenId: string, ids: readonly string[]): string[] {
    const known = this.byScreen.get(screenId);
    if (!known || ids.length === 0) return [];
    const rest = known.filter(({ id }) => !ids.includes(id));
    if (rest.length > 0) this.byScreen.set(screenId, rest);
    else this.byScreen.delete(screenId);
    return known.filter(({ id }) => ids.includes(id)).map(({ id }) => id);
  }

  forget(screenId: string): void {
    this.byScreen.delete(screenId);
  }
}
