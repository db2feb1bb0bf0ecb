import { rmSync } from "node:fs";
import { join } from "node:path";
import { CmsClient } from "../portal/cms";
import { askDocument, documentId } from "../portal/documents";
import { startPortal, type Portal } from "../portal/portal";
import { StaffClient } from "../portal/staff";
import { dumpTables } from "../portal/tables";
import { waitFor } from "../portal/waitFor";

const stages = ["FIRST", "SECOND", "FINAL"] as const;
type Stage = (typeof stages)[number];

/** The demo county's own reviewers, as its seed appoints them. */
const reviewers: Readonly<Record<Stage, string>> = { FIRST: "editor@wenming.local", SECOND: "reviewer2@wenming.local", FINAL: "reviewer3@wenming.local" };
const title = "晒秋节院坝开讲";
const approve = "mutation($input: ApproveRevisionInput!) { approveRevision(input: $input) { revision { state } userErrors { code } } }";

interface Waiting {
  readonly id: string;
  readonly hash: string;
}

interface Approved {
  readonly approveRevision: { readonly revision: { readonly state: string } | null; readonly userErrors: readonly { readonly code: string }[] };
}

describe("the demo county as its seed leaves it", () => {
  let portal: Portal;
  let people: Readonly<Record<Stage | "administrator", StaffClient>>;
  let screenToken: string;

  beforeAll(async () => {
    portal = await startPortal({ county: true, cms: false });
    // What the seed has made public stands in the server; the CMS starts without its drafts, which would be brought in before it answers.
    rmSync(join(portal.dataDir, "cms-import"), { recursive: true });
    await portal.startCms();
    const [FIRST, SECOND, FINAL] = await Promise.all(stages.map((stage) => StaffClient.signIn(portal, reviewers[stage])));
    if (!FIRST || !SECOND || !FINAL) throw new Error("nobody reviews");
    people = { FIRST, SECOND, FINAL, administrator: await StaffClient.signIn(portal) };
    screenToken = await pairScreen();
  }, 300_000);
  afterAll(() => portal.stop());

  async function mutate<T>(name: string, variables: object): Promise<T> {
    const response = await fetch(`${portal.url}/api/documents/${documentId(name)}`, {
      method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ variables }),
    });
    return ((await response.json()) as { data: T }).data;
  }

  async function pairScreen(): Promise<string> {
    const { startPairing } = await mutate<{ startPairing: { pairing: { code: string; pollSecret: string } } }>("StartPairing", { input: { width: 1920, height: 1080 } });
    const { code, pollSecret } = startPairing.pairing;
    const { stations } = await people.administrator.run<{ stations: { nodes: { id: string }[] } }>("{ stations(filter: { tier: STATION }, first: 1) { nodes { id } } }");
    await people.administrator.do("mutation($input: PairScreenInput!) { pairScreen(input: $input) { userErrors { code message } } }", { code, stationId: stations.nodes[0]?.id, name: "试机" });
    return (await mutate<{ pollPairing: { token: string } }>("PollPairing", { input: { pollSecret } })).pollPairing.token;
  }

  /** In which of the public's channels the text is: the screen's feed, the mini-program's list, its search, its delta feed, and the open JSON feed. */
  async function channelsWith(wanted: string): Promise<string[]> {
    const texts: Readonly<Record<string, unknown>> = {
      screen: await askDocument(portal, "ScreenFeed", {}, screenToken), list: await askDocument(portal, "Articles", { first: 50 }),
      search: await askDocument<{ searchPieces: { totalCount: number } }>(portal, "SearchPieces", { query: wanted }).then(({ searchPieces }) => (searchPieces.totalCount > 0 ? wanted : null)),
      feed: await (await fetch(`${portal.url}/feeds/articles.json`)).json(),
    };
    return Object.keys(texts).filter((channel) => JSON.stringify(texts[channel]).includes(wanted));
  }

  const tryStage = async (who: keyof typeof people, revision: Waiting, stage: Stage): Promise<string> => {
    const { approveRevision } = await people[who].run<Approved>(approve, { input: { revisionId: revision.id, hash: revision.hash, stage, proofread: true } });
    return approveRevision.revision?.state ?? approveRevision.userErrors.map(({ code }) => code).join();
  };

  it("has one rule, of three stages, and everything public in it was passed by three persons", async () => {
    const { reviewRules } = await people.administrator.run<{ reviewRules: { stages: { stage: string; role: string }[] }[] }>("{ reviewRules { stages { stage role } } }");
    expect(reviewRules).toEqual([{ stages: stages.map((stage) => ({ stage, role: "REVIEWER" })) }]);
    const { revision = [], revision_step = [] } = dumpTables(portal) as Record<string, Record<string, unknown>[]>;
    const live = revision.filter(({ state }) => state === "LIVE");
    const persons = live.map(({ id }) => new Set(revision_step.filter(({ revisionId, kind }) => revisionId === id && kind === "APPROVED").map(({ actor }) => actor)).size);
    expect(live.length).toBeGreaterThan(100);
    expect(new Set(persons)).toEqual(new Set([3]));
  });

  it("shows what its CMS publishes after three signatures, of three persons, and not before", async () => {
    const cms = await CmsClient.signIn(portal);
    const { pieces } = await people.administrator.run<{ pieces: { nodes: { publisherId: string }[] } }>("{ pieces(filter: { type: ARTICLE }, first: 1) { nodes { publisherId } } }");
    const publisherId = pieces.nodes[0]?.publisherId;
    await cms.submit("article", {
      title, body: [{ type: "paragraph", children: [{ type: "text", text: "村口院坝，周三下午。" }] }], publisherId, signature: "望禾县文明办", source: "OWN", aiGenerated: false, channels: ["SCREEN", "MINI_PROGRAM", "WEB"],
    });
    const asked = "query($q: String) { reviewDesk(box: PENDING, first: 1, filter: { q: $q }) { nodes { id hash } } }";
    const revision = await waitFor("it waits for its review", async () => (await people.FIRST.run<{ reviewDesk: { nodes: Waiting[] } }>(asked, { q: title })).reviewDesk.nodes[0], 240, 500);
    expect(await channelsWith(title)).toEqual([]);
    expect([await tryStage("FINAL", revision, "FIRST"), await tryStage("administrator", revision, "FIRST"), await tryStage("FINAL", revision, "FINAL")]).toEqual(["NOT_ALLOWED", "NOT_ALLOWED", "CONFLICT"]);
    for (const [index, stage] of stages.entries()) {
      expect(await channelsWith(title)).toEqual([]);
      expect(await tryStage(stage, revision, stage)).toBe(index < 2 ? "IN_REVIEW" : "LIVE");
    }
    await waitFor("every channel shows it", async () => (await channelsWith(title)).length === 4, 60);
  }, 400_000);
});
