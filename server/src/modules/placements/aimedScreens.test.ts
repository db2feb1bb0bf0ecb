import type { Outcome } from "../../kernel/outcome";
import type { UnitOfWork } from "../../kernel/unitOfWork";
import { administrator } from "../../testing/actors";
import { publishEntry } from "../content/content.factory";
import { RecallPortal } from "../recalls/recallPortal.factory";
import { saveStation } from "../stations/station.factory";
import { changePlacement } from "./commands/changePlacement";
import { placePiece } from "./commands/placePiece";
import { saveScreenGroup } from "./commands/saveScreenGroup";
import { signPlacement } from "./commands/signPlacement";

const another = { ...administrator, accountId: "01900000-0000-7000-8000-000000000002", name: "另一位" };
const names = ["hall", "gate", "square", "street"] as const;
type Name = (typeof names)[number];

describe("a placement of single screens", () => {
  let portal: RecallPortal;
  let screens: Readonly<Record<Name, string>>;

  beforeEach(async () => {
    portal = await RecallPortal.open();
    await portal.withoutStages();
    const { manager } = portal.database.writing;
    const [here, there] = [await saveStation(manager, { name: "柳堰村站" }), await saveStation(manager, { name: "石桥村站" })];
    const add = async (name: Name, stationId: string): Promise<string> => (await portal.addScreen(stationId, name)).id;
    screens = { hall: await add("hall", here.id), gate: await add("gate", here.id), square: await add("square", there.id), street: await add("street", there.id) };
    await publishEntry(portal.database, { uid: "article", fields: { title: "处处可见" } });
  });
  afterEach(() => portal.close());

  const done = async <T>(command: (work: UnitOfWork) => Promise<Outcome<T>>, actor = administrator): Promise<T> => {
    const outcome = await portal.database.write(actor, command);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
    return outcome.value;
  };
  const feeds = async (): Promise<Record<Name, string>> => {
    const bodies = await Promise.all(names.map(async (name) => [name, (await portal.feed(name)).body] as const));
    return Object.fromEntries(bodies) as Record<Name, string>;
  };
  const withTitle = (all: Record<Name, string>, title: string): Name[] => names.filter((name) => all[name].includes(title));
  /** The feeds once exactly these screens hold the title. */
  const held = async (title: string, expected: readonly Name[]): Promise<Record<Name, string>> => {
    for (let round = 0; round < 200; round += 1) {
      const now = await feeds();
      if (withTitle(now, title).join() === expected.join()) return now;
      await new Promise((later) => setTimeout(later, 10));
    }
    expect(withTitle(await feeds(), title)).toEqual(expected);
    return feeds();
  };

  it("changes the feeds of exactly those: one by itself, a group, minus an exception", async () => {
    const piece = await publishEntry(portal.database, { uid: "article", fields: { title: "只给几块屏" } });
    const everywhere = await held("只给几块屏", names);
    await done((work) => placePiece(work, { pieceId: piece.id, aim: { screenIds: [screens.hall] } }));
    const single = await held("只给几块屏", ["hall"]);
    expect(withTitle(single, "处处可见")).toEqual(names);
    expect(single.hall).toBe(everywhere.hall);

    const group = await done((work) => saveScreenGroup(work, { name: "室外大屏", screenIds: [screens.gate, screens.square] }));
    const asked = await done((work) => placePiece(work, { pieceId: piece.id, aim: { screenGroupIds: [group.id] }, exceptions: { screenIds: [screens.square] } }));
    expect([asked.active, await feeds()]).toEqual([false, single]);
    await done((work) => signPlacement(work, { id: asked.id, version: 1 }), another);
    const grouped = await held("只给几块屏", ["hall", "gate"]);
    expect([grouped.hall, grouped.square, grouped.street]).toEqual([single.hall, single.square, single.street]);

    const wider = await done((work) => changePlacement(work, { id: asked.id, version: 2, aim: { screenGroupIds: [group.id] } }));
    expect([wider.waiting === null, await feeds()]).toEqual([false, grouped]);
    await done((work) => signPlacement(work, { id: asked.id, version: 3 }), another);
    const whole = await held("只给几块屏", ["hall", "gate", "square"]);
    expect([whole.hall, whole.gate, whole.street]).toEqual([grouped.hall, grouped.gate, grouped.street]);
  });
});
