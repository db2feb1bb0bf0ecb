import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { asciiColumn, idColumn, momentColumn } from "../../platform/database";
import type { WordingEntry, WordingKind, WordingSeverity } from "./wordingEngine/wordingList";

/** A list of words (用语词表) as it stands now; its words lie in the version it points to. */
@Entity("wording_list")
@Index("uq_wording_list_name", ["name"], { unique: true })
export class WordingList {
  @PrimaryColumn(idColumn) id: string;
  /** Counts the versions from 1. */
  @Column({ type: "int" }) version: number;
  @Column(idColumn) versionId: string;
  @Column({ type: "varchar", length: 40 }) name: string;
  @Column(asciiColumn(16)) kind: WordingKind;
  @Column(asciiColumn(8)) severity: WordingSeverity;
  @Column({ type: "boolean" }) active: boolean;
  @Column({ type: "varchar", length: 200 }) source: string;
  @Column({ type: "varchar", length: 500, nullable: true }) note: string | null;
  @Column({ type: "int" }) entryCount: number;
  @Column(momentColumn) createdAt: Date;
  @Column(momentColumn) updatedAt: Date;
  /** The account that saved it last; null for the portal itself. */
  @Column({ ...idColumn, nullable: true }) updatedBy: string | null;
}

/** One saved state of a list (词表版本); never changed. */
@Entity("wording_list_version")
@Index("uq_wording_list_version_listId_number", ["listId", "number"], { unique: true })
export class WordingListVersion {
  @PrimaryColumn(idColumn) id: string;
  @Column(idColumn) listId: string;
  @Column({ type: "int" }) number: number;
  @Column({ type: "varchar", length: 40 }) name: string;
  @Column(asciiColumn(8)) severity: WordingSeverity;
  @Column({ type: "boolean" }) active: boolean;
  @Column({ type: "varchar", length: 200 }) source: string;
  @Column({ type: "varchar", length: 500, nullable: true }) note: string | null;
  @Column({ type: "json" }) entries: WordingEntry[];
  @Column({ type: "int" }) entryCount: number;
  /** What this version changed, in words. */
  @Column({ type: "varchar", length: 200 }) change: string;
  @Column(momentColumn) savedAt: Date;
  @Column({ ...idColumn, nullable: true }) savedBy: string | null;
}
