import { createHash } from "node:crypto";
import { buildPicture } from "../../server/src/modules/content/picture.factory";
import { HttpCmsReader, type CmsEntry, type CmsReader } from "../../server/src/platform/cmsClient";
import { CmsModel, type Draft } from "./cmsModel";
import { ModelServer } from "./modelServer";
import { RealCms, type Editor } from "./realCms";

type Who = "administrator" | "editor";
type Slot = "ad" | "article" | "draft";

const uids: Readonly<Record<Slot, string>> = { ad: "public-service-ad", article: "article", draft: "article" };

/** A CMS to which the script is told, whichever it is. */
interface World {
  readonly reader: CmsReader;
  readonly documentIds: Map<Slot, string>;
  readonly people: Readonly<Record<string, Who>>;
  create(who: Who, slot: Slot, fields: Draft["fields"]): Promise<void>;
  save(who: Who, slot: Slot, fields: Draft["fields"]): Promise<void>;
  publish(who: Who, slot: Slot, fields: Draft["fields"]): Promise<void>;
  unpublish(who: Who, slot: Slot): Promise<void>;
  delete(who: Who, slot: Slot): Promise<void>;
  replace(who: Who, bytes: Buffer): Promise<void>;
}

const fileName = "禾苗.png";
const first = buildPicture(64, 36, [10, 90, 10]);

class ModelWorld implements World {
  readonly documentIds = new Map<Slot, string>();
  readonly people = { "1": "administrator", "2": "editor" } as const;
  private readonly model = new CmsModel("epoch-of-the-model");

  constructor(
    readonly reader: CmsReader,
    readonly server: ModelServer,
  ) {}

  static async start(): Promise<ModelWorld> {
    const server = new ModelServer("token-of-the-model-0123456789");
    const world = new ModelWorld(new HttpCmsReader({ cmsUrl: await server.listen(), cmsApiToken: server.token }), server);
    server.cms = world.model;
    world.model.upload("f1", fileName, first);
    return world;
  }

  async create(who: Who, slot: Slot, fields: Draft["fields"]): Promise<void> {
    const documentId = `document${slot}`;
    this.documentIds.set(slot, documentId);
    this.model.create({ uid: uids[slot], documentId }, draftOf(slot, fields), { actor: idOf(who) });
  }

  async save(who: Who, slot: Slot, fields: Draft["fields"]): Promise<void> {
    this.model.editDraft(this.documentIds.get(slot) ?? "", draftOf(slot, fields), { actor: idOf(who) });
  }

  async publish(who: Who, slot: Slot, fields: Draft["fields"]): Promise<void> {
    await this.save(who, slot, fields);
    this.model.publish(this.documentIds.get(slot) ?? "", { actor: idOf(who) });
  }

  async unpublish(who: Who, slot: Slot): Promise<void> {
    this.model.unpublish(this.documentIds.get(slot) ?? "", { actor: idOf(who) });
  }

  async delete(who: Who, slot: Slot): Promise<void> {
    this.model.delete(this.documentIds.get(slot) ?? "", { actor: idOf(who) });
  }

  async replace(who: Who, bytes: Buffer): Promise<void> {
    this.model.replaceMedia("f1", bytes, { actor: idOf(who) });
  }
}

class RealWorld implements World {
  readonly reader: CmsReader;
  readonly documentIds = new Map<Slot, string>();
  readonly people: Readonly<Record<string, Who>>;

  private constructor(
    private readonly cms: RealCms,
    private readonly fileId: number,
  ) {
    this.reader = new HttpCmsReader({ cmsUrl: cms.url, cmsApiToken: cms.token });
    this.people = { [cms.administrator.id]: "administrator", [cms.editor.id]: "editor" };
  }

  static async start(cms: RealCms): Promise<RealWorld> {
    return new RealWorld(cms, await cms.upload(cms.administrator, fileName, first));
  }

  async create(who: Who, slot: Slot, fields: Draft["fields"]): Promise<void> {
    this.documentIds.set(slot, await this.cms.create(this.as(who), uids[slot], this.data(slot, fields)));
  }

  save(who: Who, slot: Slot, fields: Draft["fields"]): Promise<void> {
    return this.cms.save(this.as(who), uids[slot], this.documentIds.get(slot) ?? "", this.data(slot, fields));
  }

  publish(who: Who, slot: Slot, fields: Draft["fields"]): Promise<void> {
    return this.cms.act(this.as(who), uids[slot], this.documentIds.get(slot) ?? "", "publish", this.data(slot, fields));
  }

  unpublish(who: Who, slot: Slot): Promise<void> {
    return this.cms.act(this.as(who), uids[slot], this.documentIds.get(slot) ?? "", "unpublish", {});
  }

  delete(who: Who, slot: Slot): Promise<void> {
    return this.cms.delete(this.as(who), uids[slot], this.documentIds.get(slot) ?? "");
  }

  replace(who: Who, bytes: Buffer): Promise<void> {
    return this.cms.replace(this.as(who), this.fileId, fileName, bytes);
  }

  private as(who: Who): Editor {
    return who === "editor" ? this.cms.editor : this.cms.administrator;
  }

  private data(slot: Slot, fields: Draft["fields"]): object {
    return { ...fields, ...(slot === "ad" ? { images: [this.fileId] } : {}) };
  }
}

const idOf = (who: Who): string => (who === "administrator" ? "1" : "2");
const draftOf = (slot: Slot, fields: Draft["fields"]): Draft => ({ fields, media: slot === "ad" ? [{ field: "images", fileId: "f1" }] : [] });

const common = {
  publisherId: "01900000-0000-7000-8000-0000000000aa", signature: "望禾县文明办", source: "OWN", pictureLicence: null, aiGenerated: false,
  channels: ["SCREEN", "WEB"], showFrom: null, showUntil: "2027-12-01T00:00:00.000Z",
};
const ad = (title: string) => ({ title, lines: ["吃多少点多少", "不剩饭不剩菜"], strip: "文明餐桌，不剩饭菜", theme: "文明餐桌", seconds: 10, ...common });
const article = (title: string, overrides = {}) => ({
  title, summary: null, body: [{ type: "paragraph", children: [{ type: "text", text: "正文" }] }], ...common, ...overrides,
});

const script: readonly (readonly [string, (world: World) => Promise<void>])[] = [
  ["a draft", (world) => world.create("administrator", "ad", ad("一"))],
  ["its submission", (world) => world.publish("administrator", "ad", ad("一"))],
  ["an edit of its draft by another", (world) => world.save("editor", "ad", ad("二"))],
  ["the submission of what another wrote", (world) => world.publish("administrator", "ad", ad("三"))],
  ["a second draft", (world) => world.create("editor", "article", article("甲"))],
  ["its submission by its author", (world) => world.publish("editor", "article", article("甲"))],
  ["other channels alone", (world) => world.publish("administrator", "article", article("甲", { channels: ["MINI_PROGRAM"] }))],
  ["a replaced picture", (world) => world.replace("editor", buildPicture(32, 32, [200, 10, 10]))],
  ["the picture replaced once more by the same", (world) => world.replace("editor", buildPicture(32, 18, [10, 10, 200]))],
  ["a submission after the picture was replaced", (world) => world.publish("administrator", "ad", ad("四"))],
  ["a submission taken down", (world) => world.unpublish("editor", "article")],
  ["its next submission", (world) => world.publish("administrator", "article", article("乙"))],
  ["a draft that stays one", (world) => world.create("editor", "draft", article("丙"))],
  ["its end", (world) => world.delete("administrator", "draft")],
  ["a deleted submission", (world) => world.delete("administrator", "article")],
];

/** All that a reader may ask of the CMS at this point, without ids, times and addresses that differ from one CMS to another. */
async function answersOf({ reader, documentIds, people }: World) {
  const slotOf = (documentId: string): string => [...documentIds].find(([, id]) => id === documentId)?.[0] ?? "?";
  const plain = (entry: CmsEntry | null) => entry && {
    ...entry, documentId: slotOf(entry.documentId), publishedAt: entry.publishedAt.length, submittedBy: people[entry.submittedBy ?? ""],
    authors: entry.authors.map((author) => people[author ?? ""]).sort(),
    media: entry.media.map((one) => ({ ...one, id: typeof (one as unknown as { id: unknown }).id, url: one.url.replace(/^\/uploads\/[^/?]+\.png\?expires=\d+&signature=[0-9a-f]{64}$/, "signed") })),
  };
  const { epoch, next: newest } = await reader.changes({ epoch: "another", after: 0, limit: 10 });
  const all = await reader.changes({ epoch, after: 0, limit: 1000 });
  const seqs = all.changes.map(({ seq }) => seq);
  expect(seqs).toEqual([...new Set(seqs)].sort((left, right) => left - right));
  expect(newest).toBe(seqs.at(-1) ?? 0);
  const listed = await pagesOf(reader);
  expect(listed.map(({ uid, documentId }) => `${uid}/${documentId}`)).toEqual(listed.map(({ uid, documentId }) => `${uid}/${documentId}`).sort());
  const page = await reader.changes({ epoch, after: 0, limit: 2 });
  return {
    changes: all.changes.map((change) => ({ ...change, seq: 0, at: 0, documentId: slotOf(change.documentId), actor: people[(change as unknown as { actor: string }).actor] })),
    lastOf: [all.next - newest, page.next - (page.changes.at(-1)?.seq ?? 0), page.changes.length],
    otherEpoch: (await reader.changes({ epoch: "another", after: 0, limit: 10 })).changes,
    entries: await Promise.all([...documentIds].map(async ([slot, documentId]) => plain(await reader.entry({ uid: uids[slot], documentId })))),
    listed: listed.map(plain),
    files: await Promise.all(listed.flatMap(({ media }) => media).map(async (one) => [one.sha256, await hashOf(await reader.download(one))])),
  };
}

async function pagesOf(reader: CmsReader): Promise<CmsEntry[]> {
  const listed: CmsEntry[] = [];
  for (let after: string | null = null; ; ) {
    const page = await reader.entries({ after, limit: 1 });
    listed.push(...page.entries);
    if (page.next === null) return listed;
    after = page.next;
  }
}

async function hashOf(source: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of source) hash.update(chunk);
  return hash.digest("hex");
}

describe("the model of the CMS", () => {
  let cms: RealCms;
  let real: World;
  let model: ModelWorld;

  beforeAll(async () => {
    cms = await RealCms.start();
    real = await RealWorld.start(cms);
    model = await ModelWorld.start();
  }, 180_000);
  afterAll(async () => {
    await model.server.close();
    await cms.stop();
  }, 30_000);

  it.each(script)("answers as the real one after %s", async (_what, deed) => {
    await deed(real);
    await deed(model);
    expect(await answersOf(model)).toEqual(await answersOf(real));
  }, 30_000);
});
