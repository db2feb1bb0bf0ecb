import { In, type EntityManager } from "typeorm";
import { organisationChains, Station } from "../../stations";
import type { RecallScope } from "../recall.policy";

/** Who has a say in recalling what these organisations publish; two statements. */
export async function recallScopes(
  { entities }: { readonly entities: EntityManager },
  publisherIds: readonly (string | null)[],
): Promise<(publisherId: string | null) => RecallScope> {
  const named = [...new Set(publisherIds.filter((id) => id !== null))];
  const chainOf = await organisationChains({ entities });
  const stations = named.length === 0 ? [] : await entities.find(Station, { where: { organisationId: In(named) }, select: { id: true, organisationId: true, path: true } });
  return (publisherId) => ({
    organisationIds: chainOf(publisherId),
    stationPaths: publisherId === null ? [] : stations.filter(({ organisationId }) => organisationId === publisherId).map(({ path }) => path),
  });
}
