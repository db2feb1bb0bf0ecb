import { Column, Entity, PrimaryColumn } from "typeorm";
import { asciiColumn, momentColumn } from "../database/column";

/** Who runs a job and until when; one row a job. */
@Entity("job_lease")
export class JobLease {
  @PrimaryColumn(asciiColumn(80)) name: string;
  @Column(asciiColumn(36)) owner: string;
  @Column(momentColumn) leasedUntil: Date;
  @Column({ ...momentColumn, nullable: true }) lastStartedAt: Date | null;
  @Column({ ...momentColumn, nullable: true }) lastFinishedAt: Date | null;
  @Column({ type: "text", nullable: true }) lastError: string | null;
}
