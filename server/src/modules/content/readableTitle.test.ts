import { graphql } from "graphql";
import { buildPortalSchema } from "../../graphql/buildPortalSchema";
import { createContext } from "../../graphql/context";
import { modules } from "../../modules";
import { administrator } from "../../testing/actors";
import { countStatements } from "../../testing/countStatements";
import { PublicCounty } from "../pages/publicCounty.factory";
import { placePiece } from "../placements";
import { recallPiece } from "../recalls";
import { saveReviewRule } from "../reviews/review.factory";

const schema = buildPortalSchema(modules.flatMap((module) => [...module.resolvers]));
const notice = { kind: "LECTURE", body: "{date}在{place}讲{topic}", signature: "望禾县文明办" };

interface Titled { readonly nodes: readonly { readonly title: string }[] }
interface Answer {
  readonly pieces: { readonly nodes: readonly { readonly title: string; readonly newestRevision: { readonly title: string } }[] };
  readonly reviewDesk: Titled;
  readonly recalls: Titled;
  readonly contentBoard: { readonly waiting: Titled["nodes"]; readonly toSign: Titled["nodes"] };
}

// The county's clock stands at 2026-11-23 10:00 in Shanghai; its lectures are on 25 November.
describe("titles that leave words open, as staff read them", () => {
  let county: PublicCounty;
  beforeEach(async () => {
    county = await PublicCounty.open();
  });
  afterEach(() => county.close());

  async function ask(): Promise<Answer> {
    const source = "{ pieces(orderBy: TITLE_ASC) { nodes { title newestRevision { title } } } reviewDesk(box: PENDING) { nodes { title } } recalls { nodes { title } } contentBoard { waiting { title } toSign { title } } }";
    const result = await graphql({ schema, source, contextValue: createContext(county.app.services, administrator, { isReleased: false }) });
    if (result.errors) throw new Error(result.errors.map(({ message }) => message).join());
    return JSON.parse(JSON.stringify(result.data)) as Answer;
  }
  const listed = async () => (await ask()).pieces.nodes.map(({ title, newestRevision }) => [title, newestRevision.title]);

  it("are filled from the lecture as the public reads them, and told by name where none is told of", async () => {
    const lecture = await county.lecture(county.places.village, "红白喜事这样办");
    await county.publish("lecture-notice", { ...notice, title: "1 预告：{topic}", lectureId: lecture.id });
    await county.publish("lecture-notice", { ...notice, title: "2 {date}在{place}讲{topic}", lectureId: "01900000-0000-7000-8000-0000000000aa" });
    await county.publish("article", { title: "3 {topic}不是占位" });
    expect(await listed()).toEqual([["1 预告：红白喜事这样办", "1 预告：红白喜事这样办"], ["2 〔日期〕在〔地点〕讲〔题目〕", "2 〔日期〕在〔地点〕讲〔题目〕"], ["3 〔题目〕不是占位", "3 〔题目〕不是占位"]]);
    county.clock.set("2026-11-25T03:00:00.000Z");
    expect((await listed())[0]).toEqual(["1 预告：〔题目〕", "1 预告：〔题目〕"]);
  });

  it("read so at the desk, on the board of what waits and among the recalls as well", async () => {
    const lecture = await county.lecture(county.places.village, "红白喜事这样办");
    const shown = await county.publish("lecture-notice", { ...notice, title: "旧预告：{topic}", lectureId: lecture.id });
    await county.carryOut((work) => recallPiece(work, { pieceId: shown.id, reason: "地点写错了", requestId: "recall-of-notice" }));
    await saveReviewRule(county.app.services.database.writing.manager, { stages: ["FINAL"], effectiveAt: county.clock.now() });
    await county.publish("lecture-notice", { ...notice, title: "新预告：{topic}", lectureId: lecture.id });
    const { reviewDesk, recalls, contentBoard } = await ask();
    expect([reviewDesk.nodes, recalls.nodes, contentBoard.waiting].map((rows) => rows.map(({ title }) => title))).toEqual([["新预告：红白喜事这样办"], ["旧预告：红白喜事这样办"], ["新预告：红白喜事这样办"]]);
  });

  it("read so on the board of placements that wait for a signature", async () => {
    const lecture = await county.lecture(county.places.village, "红白喜事这样办");
    const { id: pieceId } = await county.publish("lecture-notice", { ...notice, title: "预告：{topic}", lectureId: lecture.id });
    for (const place of [county.places.village, county.places.institute]) await county.carryOut((work) => placePiece(work, { pieceId, stationIds: [place.id] }));
    expect((await ask()).contentBoard.toSign).toEqual([{ title: "预告：红白喜事这样办" }]);
  });

  it("cost as many statements for many notices in a list as for one", async () => {
    const counted = async (): Promise<number> => (await countStatements(county.app.services.database, listed)).statements.length;
    const publish = async (number: number) => {
      const { id: lectureId } = await county.lecture(county.places.village, `第${String(number)}讲`, { startsAt: new Date(Date.UTC(2026, 10, 25 + number, 1)), endsAt: new Date(Date.UTC(2026, 10, 25 + number, 2)) });
      await county.publish("lecture-notice", { ...notice, title: "{topic}", lectureId });
    };
    await publish(1);
    const one = await counted();
    for (const number of [2, 3, 4]) await publish(number);
    expect(await counted()).toBe(one);
    expect((await listed()).map(([title]) => title).sort()).toEqual(["第1讲", "第2讲", "第3讲", "第4讲"]);
  });
});
