import { publishEntry } from "../../../server/src/modules/content/content.factory";
import { keepRecallPhoto } from "../../../server/src/modules/recalls/commands/keepRecallPhoto";
import { administrator } from "../../../server/src/testing/actors";
import type { TestDatabase } from "../../../server/src/testing/testDatabase";
import type { MutationCases } from "./case";
import { make, type Ask, type County } from "./county";

type Sides = Readonly<Record<"own" | "other", string>>;

/** A recall that both townships have a screen of which only somebody's eyes can confirm, each photographed; and a live piece of each township's own office. */
export interface PlantedRecalls {
  readonly published: Sides;
  readonly recall: string;
  readonly photos: Sides;
}

/** Plants them while content goes live without review. */
export async function plantRecalls(test: TestDatabase, ask: Ask, { own, other }: County): Promise<PlantedRecalls> {
  const published = async (publisherId: string): Promise<string> => (await publishEntry(test.database, { fields: { publisherId } })).id;
  const { id: pieceId } = await publishEntry(test.database);
  await make(ask, "placePiece", { pieceId, stationIds: [own.station, other.station] }, "placement");
  const recall = await make(ask, "recallPiece", { pieceId, reason: "表述不当" }, "recall");
  const photographed = async (screenId: string): Promise<string> => {
    const picture = { recallId: recall, screenId, sha256: "a".repeat(64), receivedSha256: "b".repeat(64), bytes: 10, width: 4, height: 3 };
    const kept = await test.database.write(administrator, (work) => keepRecallPhoto(work, picture));
    if (!kept.ok) throw new Error(JSON.stringify(kept.refusals));
    return kept.value.id;
  };
  return {
    recall, published: { own: await published(own.organisation), other: await published(other.organisation) },
    photos: { own: await photographed(own.screen), other: await photographed(other.screen) },
  };
}

/** Cases for recalling and for closing by hand. */
export function recallCases({ published, recall, photos }: PlantedRecalls): MutationCases {
  return {
    recallPiece: (_at, side) => ({ pieceId: published[side], reason: "人物信息有误" }),
    closeRecallOnScreen: (at, side) => ({ recallId: recall, screenId: at.screen, seenBy: "周大姐", seenAt: "2026-11-23T02:00:00.000Z", photoId: photos[side] }),
  };
}

/** The queries that ask for it. */
export function recallQueries({ recall }: PlantedRecalls): Readonly<Record<string, string>> {
  return {
    recalls: "{ recalls { totalCount nodes { id } } }", recall: `{ recall(id: "${recall}") { id } }`,
    recallScreens: `{ recallScreens(filter: { recallId: "${recall}" }) { totalCount nodes { id } } }`,
  };
}
