import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import type { ReviewStage, RoleName } from "../../kernel/actor";
import { asciiColumn, idColumn } from "../../platform/database";

/** One role of a member of staff with its scope (角色与范围). */
@Entity("role_assignment")
@Index("ix_role_assignment_accountId", ["accountId"])
@Index("ix_role_assignment_role_accountId", ["role", "accountId"])
export class RoleAssignment {
  @PrimaryColumn(idColumn) id: string;
  @Column(idColumn) accountId: string;
  @Column(asciiColumn(24)) role: RoleName;
  @Column({ ...idColumn, nullable: true }) stationId: string | null;
  @Column({ ...idColumn, nullable: true }) teamId: string | null;
  @Column({ ...idColumn, nullable: true }) organisationId: string | null;
  @Column({ type: "json" }) stages: ReviewStage[];
}
