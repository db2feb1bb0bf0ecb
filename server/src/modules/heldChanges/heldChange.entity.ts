import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import type { RoleName } from "../../kernel/actor";
import { asciiColumn, idColumn, momentColumn } from "../../platform/database";
import type { PackedRequest } from "./packedRequest";

export const heldChangeStates = ["WAITING", "APPLIED", "DECLINED", "TAKEN_BACK"] as const;
export type HeldChangeState = (typeof heldChangeStates)[number];

/** A change that would show more in a guard period and waits for a second person (待签改动); never deleted. */
@Entity("held_change")
@Index("uq_held_change_waitingKey", ["waitingKey"], { unique: true })
@Index("ix_held_change_state_askedAt", ["state", "askedAt"])
@Index("ix_held_change_askedBy", ["askedBy"])
export class HeldChange {
  @PrimaryColumn(idColumn) id: string;
  @Column({ type: "int" }) version: number;
  /** The mutation that was asked for, as the schema names it. */
  @Column(asciiColumn(64)) mutation: string;
  @Column({ type: "json" }) request: PackedRequest;
  /** While it waits: who asks for what, so that nobody asks for the same twice. */
  @Column({ ...asciiColumn(64), nullable: true }) waitingKey: string | null;
  /** What would change, in one Chinese line. */
  @Column({ type: "varchar", length: 200 }) title: string;
  /** What would become of what, line by line. */
  @Column({ type: "json" }) lines: string[];
  /** Whose rights count; null: administrators' only. */
  @Column({ ...idColumn, nullable: true }) stationId: string | null;
  /** The roles over that station that may sign. */
  @Column({ type: "json" }) roles: RoleName[];
  @Column(idColumn) askedBy: string;
  @Column({ type: "varchar", length: 40 }) askedByName: string;
  @Column(momentColumn) askedAt: Date;
  @Column(asciiColumn(12)) state: HeldChangeState;
  @Column({ ...idColumn, nullable: true }) decidedBy: string | null;
  @Column({ type: "varchar", length: 40, nullable: true }) decidedByName: string | null;
  @Column({ ...momentColumn, nullable: true }) decidedAt: Date | null;
  @Column({ type: "varchar", length: 400, nullable: true }) reason: string | null;
  /** The guard period that held it. */
  @Column({ type: "varchar", length: 80 }) guardName: string;
}
