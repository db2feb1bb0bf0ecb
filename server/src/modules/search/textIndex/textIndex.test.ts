import { systemActor } from "../../../kernel/actor";
import { newId } from "../../../kernel/id";
import { succeed } from "../../../kernel/outcome";
import { openTestDatabase, type TestDatabase } from "../../../testing/testDatabase";
import { countHits, findHits, type HitQuestion } from "../queries/findHits";
import { SearchDocument } from "../searchDocument.entity";
import { searchKeys } from "../searchedTexts";
import { searchWords } from "../searchWords";
import { textIndexOf } from "./textIndexOf";

const system = systemActor("test");

// The oracle knows nothing of ours: the texts as they are, and JavaScript's own comparison.
const plain = (text: string): string => text.normalize("NFKC").toLowerCase();

function randomOf(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * bound);
  };
}

const letters = [..."文明实践新时代的之不人民", ..."aAbBＡｂ１1%_!\"'*+-() ，。“”", "𠮷", "𠮶", "😀", "㈱", "①", "é", "\n", "\\"];

interface Text { readonly number: number; readonly title: string; readonly others: readonly string[] }

describe("the text index", () => {
  let test: TestDatabase;
  const random = randomOf(20261129);
  const text = (most: number): string => Array.from({ length: 1 + random(most) }, () => letters[random(letters.length)] ?? "").join("");
  const texts: Text[] = Array.from({ length: 150 }, (_, index) => ({ number: index + 1, title: text(8), others: [text(40), text(6)] }));

  beforeAll(async () => {
    test = await openTestDatabase();
    await test.database.write(system, async ({ entities, now }) => {
      for (const { number, title, others } of texts) {
        await entities.insert(SearchDocument, { number, pieceId: newId(now), revisionId: newId(now), channels: ",WEB,", shownFrom: now, shownUntil: new Date("9999-01-01T00:00:00Z"), hash: "" });
        await textIndexOf(entities).add(entities, { number, ...searchKeys({ title, others }) });
      }
      return succeed(null);
    });
  });
  afterAll(() => test.close());

  const ask = async (question: HitQuestion) => {
    const reader = test.database.reader(system);
    return { hits: await findHits(reader, question, null, 1000), count: await countHits(reader, question, 1000) };
  };

  function expected(words: readonly string[]): string[] {
    const inTitle = ({ title }: Text): boolean => words.every((word) => plain(title).includes(word));
    const anywhere = ({ title, others }: Text): boolean => words.every((word) => [title, ...others].some((one) => plain(one).includes(word)));
    const newest = [...texts].reverse();
    return [...newest.filter(inTitle).map(({ number }) => `TITLE ${String(number)}`), ...newest.filter((one) => anywhere(one) && !inTitle(one)).map(({ number }) => `REST ${String(number)}`)];
  }

  /** A query that is a part of some text, or of letters by chance; one letter, two, or more; one word or two. */
  function query(): string {
    const one = texts[random(texts.length)];
    const source = [...(one?.others[0] ?? "")];
    const from = random(source.length);
    const part = random(4) === 0 ? text(3) : source.slice(from, from + 1 + random(4)).join("");
    return random(4) === 0 ? `${part} ${text(2)}` : part;
  }

  it("finds what a comparison letter by letter finds, in the same order: single letters, pairs, phrases, ASCII, signs, characters beyond the basic plane", async () => {
    let found = 0;
    for (let count = 0; count < 400; count += 1) {
      const asked = searchWords(query());
      if ("problem" in asked) continue;
      const { hits, count: counted } = await ask({ words: asked.words, channel: null });
      const places = hits.map(({ tier, number }) => `${tier} ${String(number)}`);
      expect([asked.words, places, counted]).toEqual([asked.words, expected(asked.words), places.length]);
      found += places.length;
    }
    expect(found).toBeGreaterThan(400);
  }, 60_000);

  it.each(["%", "_", "*", "\"", "文明", "𠮷", "之", "不人", "民文"])("takes %s as it is", async (word) => {
    const { hits } = await ask({ words: [word], channel: null });
    expect(hits.map(({ tier, number }) => `${tier} ${String(number)}`)).toEqual(expected([word]));
  });

  it("goes on after any hit without gap or repetition", async () => {
    const reader = test.database.reader(system);
    const question = { words: ["文"], channel: null };
    const { hits } = await ask(question);
    for (const most of [1, 7]) {
      const paged = [];
      for (let page = await findHits(reader, question, null, most); page.length > 0; page = await findHits(reader, question, page.at(-1) ?? null, most)) paged.push(...page);
      expect(paged).toEqual(hits);
    }
  });

  it("keeps a channel to what is shown there by the clock", async () => {
    const of = async (channel: "WEB" | "SCREEN"): Promise<number> => (await ask({ words: ["文"], channel })).count;
    expect([await of("WEB"), await of("SCREEN")]).toEqual([expected(["文"]).length, 0]);
    test.clock.advance(-1);
    expect(await of("WEB")).toBe(0);
    test.clock.advance(1);
  });
});
