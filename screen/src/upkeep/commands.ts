import type { Shelf } from "../storage/shelf";
import { keepState, recallState } from "../storage/state";

const remembered = 50;

export interface Command {
  id: string;
  kind: string;
}

interface CommandMemory {
  done: string[];
  unacknowledged: string[];
}

/** Runs each command of the server once, whether it came by push or in a heartbeat's answer, across restarts. */
export class CommandDesk {
  private memory: CommandMemory = { done: [], unacknowledged: [] };

  constructor(
    private readonly shelf: Shelf,
    private readonly run: (kind: string) => void,
  ) {}

  async restore(): Promise<void> {
    this.memory = (await recallState<CommandMemory>(this.shelf, "commands")) ?? this.memory;
  }

  /** Notes the command as done before running it: a reload that repeats itself would never end. */
  async take(command: Command): Promise<void> {
    if (this.memory.done.includes(command.id)) return;
    this.memory.done = [...this.memory.done, command.id].slice(-remembered);
    this.memory.unacknowledged.push(command.id);
    await this.save();
    this.run(command.kind.toLowerCase());
  }

  unacknowledged(): string[] {
    return this.memory.unacknowledged.slice();
  }

  async acknowledged(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    this.memory.unacknowledged = this.memory.unacknowledged.filter((id) => !ids.includes(id));
    await this.save();
  }

  private async save(): Promise<void> {
    await keepState(this.shelf, "commands", this.memory);
  }
}
