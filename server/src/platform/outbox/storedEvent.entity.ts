import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { asciiColumn, idColumn, momentColumn } from "../database/column";

/** A fact stored in the transaction that made it true, until every reaction has run. */
@Entity("stored_event")
@Index("ix_stored_event_deliveredAt", ["deliveredAt"])
export class StoredEventRow {
  @PrimaryColumn(idColumn) id: string;
  @Column(asciiColumn(80)) type: string;
  @Column({ type: "json" }) payload: object;
  @Column(momentColumn) occurredAt: Date;
  @Column({ ...momentColumn, nullable: true }) deliveredAt: Date | null;
  @Column({ type: "int" }) attempts: number;
}

/** That a reaction has run for an event; written in the reaction's own unit, so it runs once. */
@Entity("event_delivery")
export class EventDelivery {
  @PrimaryColumn(idColumn) eventId: string;
  @PrimaryColumn(asciiColumn(80)) reaction: string;
  @Column(momentColumn) deliveredAt: Date;
}
