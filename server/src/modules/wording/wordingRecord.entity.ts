import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { asciiColumn, idColumn, momentColumn } from "../../platform/database";
import type { WordingFinding, WordingText } from "./wordingEngine/wordingList";

/** At which moment a text was checked. */
export const wordingMoments = ["SUBMITTED", "GOING_LIVE"] as const;
export type WordingMoment = (typeof wordingMoments)[number];

/** What the check found in a text at one moment (用语检查记录); rows are only ever added. */
@Entity("wording_check")
@Index("ix_wording_check_subjectType_subjectId", ["subjectType", "subjectId"])
export class WordingCheck {
  @PrimaryColumn(idColumn) id: string;
  @Column(asciiColumn(32)) subjectType: string;
  @Column(idColumn) subjectId: string;
  /** Hash of the sealed text. */
  @Column(asciiColumn(64)) hash: string;
  @Column(asciiColumn(16)) moment: WordingMoment;
  @Column({ type: "json" }) findings: WordingFinding[];
  /** Texts that belong to it but are not sealed: file names. */
  @Column({ type: "json" }) extraTexts: WordingText[];
  @Column(momentColumn) checkedAt: Date;
}

/** Why words that a list warns of are used all the same (用语说明), who wrote that and about what; rows are only ever added. */
@Entity("wording_reason")
@Index("ix_wording_reason_subjectType_subjectId", ["subjectType", "subjectId"])
export class WordingReason {
  @PrimaryColumn(idColumn) id: string;
  @Column(asciiColumn(32)) subjectType: string;
  @Column(idColumn) subjectId: string;
  /** Hash of the sealed text; null for a name or a reason, which is not sealed. */
  @Column({ ...asciiColumn(64), nullable: true }) hash: string | null;
  @Column({ type: "varchar", length: 500 }) reason: string;
  @Column({ type: "json" }) findings: WordingFinding[];
  @Column(asciiColumn(80)) givenBy: string;
  @Column(momentColumn) givenAt: Date;
}
