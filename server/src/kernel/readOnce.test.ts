import { readOnce } from "./readOnce";
import type { Reader } from "./unitOfWork";

const newReader = (): Reader => ({ actor: { kind: "anonymous" }, now: new Date(0), entities: {} as Reader["entities"], changesAt: () => undefined });

describe("readOnce", () => {
  it("reads once for each reader and question, also when asked at the same time", async () => {
    const [one, two] = [newReader(), newReader()];
    let loads = 0;
    const load = () => Promise.resolve((loads += 1));
    const values = await Promise.all([readOnce(one, "a", load), readOnce(one, "a", load), readOnce(one, "b", load), readOnce(two, "a", load)]);
    expect([...values, await readOnce(one, "a", load)]).toEqual([1, 1, 2, 3, 1]);
  });

  it("keeps no failure", async () => {
    const reader = newReader();
    await expect(readOnce(reader, "a", () => Promise.reject(new Error("weg")))).rejects.toThrow("weg");
    expect(await readOnce(reader, "a", () => Promise.resolve("da"))).toBe("da");
  });
});
