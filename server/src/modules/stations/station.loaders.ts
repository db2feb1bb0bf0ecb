import DataLoader from "dataloader";
import { In } from "typeorm";
import { loaderOf, manyLoaderOf, type LoaderDefinition } from "../../graphql";
import type { Reader } from "../../kernel/unitOfWork";
import { Organisation } from "./organisation.entity";
import { Station } from "./station.entity";

/** Stations by id, batched. */
export const stationById = loaderOf<string, Station>(
  (reader, ids) => reader.entities.findBy(Station, { id: In([...ids]) }),
  (station) => station.id,
);

/** The stations directly below each station, by code, batched. */
export const childrenOfStation = manyLoaderOf<string, Station>(
  (reader, parentIds) => reader.entities.find(Station, { where: { parentId: In([...parentIds]) }, order: { code: "ASC" } }),
  (station) => station.parentId ?? "",
);

/** What a list shows around a station. */
export interface StationSurroundings {
  readonly parent: Station | null;
  readonly organisation: Organisation | null;
  readonly childCount: number;
}

/** Parent, organisation and number of children of many stations in one statement, so that a list costs three. */
export const surroundingsOfStation: LoaderDefinition<string, StationSurroundings> = {
  create: (reader) =>
    new DataLoader(async (ids: readonly string[]) => {
      const found = await readSurroundings(reader, ids);
      return ids.map((id) => found.get(id) ?? { parent: null, organisation: null, childCount: 0 });
    }),
};

interface Mapped extends Station {
  readonly above: Station | null;
  readonly owner: Organisation | null;
}

async function readSurroundings(reader: Reader, ids: readonly string[]): Promise<Map<string, StationSurroundings>> {
  const query = reader.entities.createQueryBuilder(Station, "station").select("station.id");
  query.leftJoinAndMapOne("station.above", Station, "above", "above.id = station.parentId");
  query.leftJoinAndMapOne("station.owner", Organisation, "owner", "owner.id = station.organisationId");
  query.addSelect((sub) => sub.select("COUNT(*)").from(Station, "child").where("child.parentId = station.id"), "childCount");
  const { raw, entities } = await query.where("station.id IN (:...ids)", { ids: [...ids] }).getRawAndEntities<{ station_id: string; childCount: number | string }>();
  const counts = new Map(raw.map((row) => [row.station_id, Number(row.childCount)]));
  return new Map((entities as Mapped[]).map(({ id, above, owner }) => [id, { parent: above, organisation: owner, childCount: counts.get(id) ?? 0 }]));
}
