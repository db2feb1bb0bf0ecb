import type { EntityManager } from "typeorm";
import { Organisation } from "../organisation.entity";

/** An organisation with all above it, nearest first; for no organisation, those that stand above all others. */
export type OrganisationChains = (organisationId: string | null) => readonly string[];

/** How organisations stand under one another now; one statement. A text of no organisation is the business of the topmost ones. */
export async function organisationChains({ entities }: { readonly entities: EntityManager }): Promise<OrganisationChains> {
  const rows = await entities.find(Organisation, { select: { id: true, parentId: true }, order: { id: "ASC" } });
  const parents = new Map(rows.map(({ id, parentId }) => [id, parentId]));
  const topmost = rows.filter(({ parentId }) => parentId === null).map(({ id }) => id);
  return (organisationId) => {
    if (organisationId === null) return topmost;
    const chain: string[] = [];
    for (let at: string | null = organisationId; at !== null && !chain.includes(at); at = parents.get(at) ?? null) chain.push(at);
    return chain;
  };
}
