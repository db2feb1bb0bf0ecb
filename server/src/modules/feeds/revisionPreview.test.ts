import { anonymous, systemActor, type Actor } from "../../kernel/actor";
import type { Outcome } from "../../kernel/outcome";
import type { UnitOfWork } from "../../kernel/unitOfWork";
import { administrator } from "../../testing/actors";
import { servicesFor } from "../../testing/services";
import { openTestDatabase, type TestDatabase } from "../../testing/testDatabase";
import { publishEntry } from "../content/content.factory";
import { scheduleLecture, type ScheduleLecture } from "../lectures";
import { saveStandingRule } from "../placements/placement.factory";
import { revisionsOf } from "../reviews";
import { saveStagelessRule } from "../reviews/review.factory";
import { classKeyOf } from "../screens";
import type { Station } from "../stations";
import { saveStation } from "../stations/station.factory";
import { feedMemory } from "./feedMemory";
import { revisionPreview } from "./queries/revisionPreview";
import { screenFeed } from "./queries/screenFeed";
import { feedSources } from "./sources";

const timeZone = "Asia/Shanghai";
const at = (text: string) => new Date(`2026-11-${text}:00+08:00`);

describe("the preview of a revision", () => {
  let test: TestDatabase;
  let station: Station;

  beforeEach(async () => {
    test = await openTestDatabase(at("23T10:00").toISOString());
    await saveStandingRule(test.database);
    station = await saveStation(test.database.writing.manager, { name: "柳堰村站" });
  });
  afterEach(() => test.close());

  const see = (id: string, actor: Actor = administrator) => test.database.read(actor, (reader) => revisionPreview(reader, { id, timeZone }));
  const newestOf = async (subjectType: string, subjectId: string) =>
    (await test.database.read(systemActor("test"), (reader) => revisionsOf(reader, subjectType, [subjectId])))[0]!.id;

  async function write<T>(command: (work: UnitOfWork) => Promise<Outcome<T>>): Promise<T> {
    const outcome = await test.database.write(administrator, command);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
    return outcome.value;
  }

  async function feedItems() {
    const classKey = classKeyOf({ channel: "SCREEN", stationId: station.id, shape: "LANDSCAPE", tags: [] });
    const request = { classKey, timeZone, sources: feedSources(feedMemory(servicesFor(test))) };
    return (await test.database.read(systemActor("test"), (reader) => screenFeed(reader, request)))!.items;
  }

  const schedule = (overrides: Partial<ScheduleLecture> = {}) =>
    write((work) => scheduleLecture(work, {
      requestId: "r1", stationId: station.id, ownTitle: "身边好人的一天", placeText: "柳堰村宣讲室", startsAt: at("25T09:00"), endsAt: at("25T10:00"), contactPhone: "0300-8800301", ...overrides,
    }));

  it("is the very item a feed holds once it is live, windows aside", async () => {
    await saveStagelessRule(test.database.writing.manager);
    const lecture = await schedule();
    const pieces = [
      await publishEntry(test.database, { uid: "public-service-ad", fields: { title: "文明礼仪", lines: ["一声你好", "满城春风"] } }),
      await publishEntry(test.database, { uid: "family-motto", fields: { text: "静以修身，俭以养德。", origin: "诸葛亮《诫子书》", kind: "CLASSIC" } }),
      await publishEntry(test.database, { uid: "lecture-notice", fields: { title: "{date}开讲", body: "{date}{start}在{place}，欢迎参加", lectureId: lecture.id } }),
    ];
    const items = await feedItems();
    for (const piece of pieces) {
      const held = items.find(({ id }) => id === `piece:${piece.id}`)!;
      const preview = await see(held.revisionId!);
      expect(preview!.item).toEqual({ ...held, windows: [] });
    }
    expect((await see(items.find(({ kind }) => kind === "LECTURE_NOTICE")!.revisionId!))!.item!.title).toBe("11月25日开讲");
  });

  it("shows what waits for review to staff alone, while no feed holds it", async () => {
    const piece = await publishEntry(test.database, { uid: "article", fields: { title: "村里有了新书屋", channels: ["WEB"] } });
    const id = await newestOf("piece", piece.id);
    expect(await feedItems()).toEqual([]);
    const { item, channels, words, piece: shown, revision } = (await see(id))!;
    expect([revision.state, item?.title, item?.signature, shown?.snapshot.title, channels, words]).toEqual(["SUBMITTED", "村里有了新书屋", "望禾县文明办", "村里有了新书屋", ["WEB"], []]);
    expect(await see(id, anonymous)).toBeNull();
    expect(await see("00000000-0000-7000-8000-000000000000")).toBeNull();
    expect(await see("nothing")).toBeNull();
  });

  it("says 待定 for a lecture the public is not told of", async () => {
    const piece = await publishEntry(test.database, { uid: "lecture-notice", fields: { title: "{date}开讲", body: "在{place}", lectureId: "00000000-0000-7000-8000-000000000000" } });
    const preview = (await see(await newestOf("piece", piece.id)))!;
    expect([preview.isLectureUntold, preview.item!.title, preview.item!.body]).toEqual([true, "待定开讲", "在待定"]);
  });

  it("tells a lecture with the words that wait, though its board still tells it without them", async () => {
    const lecture = await schedule();
    expect((await feedItems()).map(({ title }) => title)).toEqual(["文明实践宣讲"]);
    const preview = (await see(await newestOf("lecture-text", lecture.id)))!;
    expect([preview.item!.kind, preview.item!.title, preview.item!.event!.place, preview.piece]).toEqual(["LECTURE", "身边好人的一天", "柳堰村宣讲室", null]);
    expect(preview.words).toEqual([{ label: "标题", text: "身边好人的一天" }, { label: "地点", text: "柳堰村宣讲室" }]);
  });
});
