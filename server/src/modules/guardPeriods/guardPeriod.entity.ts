import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { idColumn, momentColumn } from "../../platform/database";

/** Who is on duty: on one day of the county's calendar, or all through the period when `onDay` is null. */
export interface DutyEntry {
  readonly onDay: string | null;
  readonly name: string;
  readonly post: string;
  readonly phone: string;
}

/** A change that would loosen a guard period and waits for the signature of an administrator who did not ask for it. Moments are ISO texts. */
export interface Loosening {
  /** It ends at once, or never begins. */
  readonly ended?: true;
  readonly startsAt?: string;
  readonly endsAt?: string;
  readonly interruptsOff?: false;
  readonly reason?: string;
  readonly askedBy?: string | null;
  readonly askedByName?: string;
  readonly askedAt?: string;
}

/** A guard period (重要保障期): while it lasts, every change that shows more content takes a second signature. */
@Entity("guard_period")
@Index("ix_guard_period_endsAt", ["endsAt"])
export class GuardPeriod {
  @PrimaryColumn(idColumn) id: string;
  @Column({ type: "int" }) version: number;
  @Column({ type: "varchar", length: 80 }) name: string;
  @Column(momentColumn) startsAt: Date;
  /** Half-open: the first moment after it. */
  @Column(momentColumn) endsAt: Date;
  /** Whether urgent placements lose their precedence while it lasts. */
  @Column({ type: "boolean" }) interruptsOff: boolean;
  /** Whether public pages are drawn plainly, as on days of mourning. */
  @Column({ type: "boolean" }) plainLook: boolean;
  @Column({ type: "json" }) dutyList: DutyEntry[];
  /** Which notice or decision ordered it. */
  @Column({ type: "varchar", length: 200 }) source: string;
  @Column({ ...idColumn, nullable: true }) createdBy: string | null;
  @Column(momentColumn) createdAt: Date;
  @Column(momentColumn) updatedAt: Date;
  /** Since when it is over before its time; null while it runs its course. */
  @Column({ ...momentColumn, nullable: true }) endedAt: Date | null;
  /** What waits for a second administrator; the period stays as strict as it is meanwhile. */
  @Column({ type: "json", nullable: true }) loosening: Loosening | null;
}

/** The duty list as it is kept: blanks gone, in the order of its days, those of every day last. */
export function dutyEntries(list: readonly DutyEntry[]): DutyEntry[] {
  const entries = list.map(({ onDay, name, post, phone }) => ({ onDay, name: name.trim(), post: post.trim(), phone: phone.trim() }));
  return entries.sort((left, right) => (left.onDay ?? "9").localeCompare(right.onDay ?? "9"));
}
