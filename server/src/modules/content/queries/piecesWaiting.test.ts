import { systemActor, type Actor } from "../../../kernel/actor";
import { succeed } from "../../../kernel/outcome";
import { modules } from "../../../modules";
import { staffWith } from "../../../testing/actors";
import { openTestHttp, type TestHttp } from "../../../testing/testHttp";
import { saveRoleAssignment, saveStaffAccount } from "../../identity/staffAccount.factory";
import { saveReviewRule } from "../../reviews/review.factory";
import { publishEntry } from "../content.factory";
import type { Piece } from "../piece.entity";
import { codingNotice } from "../sync/mediaNotReady";
import { PendingRead } from "../syncState.entity";

const list = `query ($waits: PieceWaiting) { pieces(filter: { waits: $waits }, orderBy: TITLE_ASC) { totalCount nodes { title preparing newestRevision { waitsFor nextStage } } } contentStatus { videosBeingCoded submissionsNotRead } }`;

interface Answer {
  data: { pieces: { totalCount: number; nodes: { title: string; preparing: string | null; newestRevision: { waitsFor: string[]; nextStage: string | null } | null }[] }; contentStatus: { videosBeingCoded: number; submissionsNotRead: number } };
}

describe("for whom pieces wait", () => {
  let test: TestHttp;
  let actor: Actor;
  let piece: Piece;
  beforeEach(async () => {
    test = await openTestHttp({ modules, findStaff: () => () => Promise.resolve(actor) });
    await test.database.write(systemActor("test"), async ({ entities }) => succeed(await saveReviewRule(entities, { stages: [{ stage: "FINAL", role: "ADMINISTRATOR", proofreading: "REVIEWER", deadlineHours: null }] })));
    actor = staffWith("VIEWER");
    piece = await publishEntry(test.database, { documentId: "d".repeat(24), fields: { title: "等着审的一条" } });
  });
  afterEach(() => test.close());

  async function ask(waits: string | null, as: Actor = actor): Promise<Answer["data"]> {
    actor = as;
    const response = await test.http.inject({ method: "POST", url: "/graphql", headers: { "apollo-require-preflight": "1" }, payload: { query: list, variables: { waits } } });
    return response.json<Answer>().data;
  }
  const titles = async (waits: string, as?: Actor) => (await ask(waits, as)).pieces.nodes.map(({ title }) => title);

  it("is nobody while no account could take the stage, and then names who could", async () => {
    expect(await titles("NOBODY")).toEqual(["等着审的一条"]);
    expect(await titles("ANYBODY")).toEqual(["等着审的一条"]);
    const account = await saveStaffAccount(test.database.writing.manager, { name: "王终审", cmsUserId: "99" });
    await saveRoleAssignment(test.database.writing.manager, account.id, "ADMINISTRATOR");
    expect(await titles("NOBODY")).toEqual([]);
    expect((await ask("ANYBODY")).pieces.nodes).toEqual([{ title: "等着审的一条", preparing: null, newestRevision: { waitsFor: ["王终审"], nextStage: "FINAL" } }]);
    expect(await titles("ME")).toEqual([]);
    expect(await titles("ME", { ...staffWith("ADMINISTRATOR"), accountId: account.id })).toEqual(["等着审的一条"]);
  });

  it("tells of an entry whose video is being coded, not of one that could not be read", async () => {
    const put = (documentId: string, problem: string) => test.database.writing.manager.save(Object.assign(new PendingRead(), { documentId, uid: piece.cmsUid, attempts: 1, nextAt: new Date(), problem }));
    await put("e".repeat(24), "内容平台没有回答");
    expect(await ask(null)).toMatchObject({ pieces: { nodes: [{ preparing: null }] }, contentStatus: { videosBeingCoded: 0, submissionsNotRead: 1 } });
    await put(piece.cmsDocumentId, codingNotice);
    expect(await ask(null)).toMatchObject({ pieces: { nodes: [{ preparing: "视频正在转码，转好后自动送审" }] }, contentStatus: { videosBeingCoded: 1, submissionsNotRead: 1 } });
  });
});
