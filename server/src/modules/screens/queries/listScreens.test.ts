import { anonymous } from "../../../kernel/actor";
import { firstPage } from "../../../kernel/page";
import { administrator, staffWith } from "../../../testing/actors";
import { openTestDatabase, type TestDatabase } from "../../../testing/testDatabase";
import { saveStation } from "../../stations/station.factory";
import type { Station } from "../../stations";
import { saveScreen } from "../screen.factory";
import { listScreens, type ScreenFilter, type ScreenOrder } from "./listScreens";

const ago = (seconds: number) => new Date(Date.parse("2026-11-23T02:00:00.000Z") - seconds * 1000);

describe("listScreens", () => {
  let test: TestDatabase;
  let township: Station;
  let village: Station;
  beforeEach(async () => {
    test = await openTestDatabase();
    const { manager } = test.database.writing;
    const centre = await saveStation(manager);
    township = await saveStation(manager, {}, centre);
    village = await saveStation(manager, {}, township);
    await saveScreen(manager, { name: "A", stationId: centre.id, lastSeenAt: ago(180) });
    await saveScreen(manager, { name: "B", stationId: township.id, lastSeenAt: ago(181), widthPx: 768, heightPx: 192 });
    await saveScreen(manager, { name: "C", stationId: village.id, placeText: "东墙100%" });
    await saveScreen(manager, { name: "D", stationId: village.id, connected: false });
    await saveScreen(manager, { name: "E", stationId: village.id, removedAt: ago(5) });
  });
  afterEach(() => test.close());

  const names = async (filter: ScreenFilter, order: ScreenOrder = "NAME_ASC", actor: Parameters<typeof test.database.reader>[0] = administrator) => {
    const page = await listScreens(test.database.reader(actor), { filter, order, page: firstPage });
    expect(page.totalCount).toBe(page.nodes.length);
    return page.nodes.map(({ name }) => name).join("");
  };

  it("filters by presence, subtree, shape and text", async () => {
    expect(await names({})).toBe("ABCD");
    expect([await names({ presence: "ONLINE" }), await names({ presence: "OFFLINE" }), await names({ presence: "NEVER_SEEN" }), await names({ presence: "UNCONNECTED" })]).toEqual(["A", "B", "C", "D"]);
    expect([await names({ within: township.id }), await names({ within: "none" }), await names({ stationId: village.id })]).toEqual(["BCD", "", "CD"]);
    expect([await names({ shape: "STRIP" }), await names({ q: "0%" }), await names({ q: "_" }), await names({ ids: [] })]).toEqual(["B", "C", "", ""]);
  });

  it("pages through screens last heard of first, the never heard of included", async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof listScreens>> = await listScreens(test.database.reader(administrator), { filter: {}, order: "LAST_SEEN_AT_DESC", page: { first: 1, after, offset: 0 } });
      seen.push(...page.nodes.map(({ name }) => name));
      after = page.hasNextPage ? page.endCursor : null;
    } while (after !== null);
    expect([seen.slice(0, 2), seen.slice(2).sort()]).toEqual([["A", "B"], ["C", "D"]]);
  });

  it("shows nothing to those without a role", async () => {
    expect([await names({}, "NAME_ASC", anonymous), await names({}, "NAME_ASC", { ...administrator, grants: [] }), await names({}, "NAME_ASC", staffWith("VIEWER"))]).toEqual(["", "", "ABCD"]);
  });
});
