import { prepareAnswer } from "./prepareAnswer";
import { ResponseCache } from "./responseCache";

const forever = Number.MAX_SAFE_INTEGER;

describe("ResponseCache", () => {
  it("holds no more bytes than it may and drops what was used least recently", async () => {
    const answer = prepareAnswer({ text: "x".repeat(2000) });
    const size = 2 * answer.body.length + 500;
    const cache = new ResponseCache(size * 3);
    for (const key of ["a", "b", "c"]) await cache.make(key, () => Promise.resolve({ answer, validUntil: forever }));
    cache.peek("a", 0);
    await cache.make("d", () => Promise.resolve({ answer, validUntil: forever }));
    expect(["a", "b", "c", "d"].map((key) => cache.peek(key, 0) !== null)).toEqual([true, false, true, true]);
  });

  it("makes again after a maker failed", async () => {
    const cache = new ResponseCache(1_000_000);
    await expect(cache.make("a", () => Promise.reject(new Error("kaputt")))).rejects.toThrow("kaputt");
    const answer = prepareAnswer({ text: "gut" });
    expect(await cache.make("a", () => Promise.resolve({ answer, validUntil: forever }))).toBe(answer);
  });
});
