import type { Reader } from "../../kernel/unitOfWork";
import { SharedRead } from "./sharedRead";

const at = (text: string) => new Date(`2026-11-23T${text}:00.000Z`);

function readerAt(time: string): Reader & { changes: string[] } {
  const changes: string[] = [];
  return { actor: { kind: "anonymous" }, now: at(time), entities: {} as Reader["entities"], changes, changesAt: (moment) => changes.push(moment.toISOString()) };
}

describe("SharedRead", () => {
  let loads: number;
  let shared: SharedRead<number>;
  const load = (reader: Reader): Promise<number> => {
    loads += 1;
    reader.changesAt(at("05:00"));
    reader.changesAt(at("03:00"));
    reader.changesAt(at("01:00"));
    return Promise.resolve(loads);
  };
  beforeEach(() => {
    loads = 0;
    shared = new SharedRead<number>(["placements"]);
  });

  it("reads once for all readers of a key, and tells each when the value changes by itself", async () => {
    const readers = [readerAt("02:00"), readerAt("02:00"), readerAt("02:30")];
    const first = await Promise.all(readers.slice(0, 2).map((reader) => shared.read(reader, "a", load)));
    expect([...first, await shared.read(readers[2]!, "a", load)]).toEqual([1, 1, 1]);
    expect(readers.map(({ changes }) => changes)).toEqual(Array(3).fill(["2026-11-23T03:00:00.000Z"]));
  });

  it("reads again when its time has come, for another key, and after an event of its modules only", async () => {
    const values = [await shared.read(readerAt("02:00"), "a", load), await shared.read(readerAt("03:00"), "a", load), await shared.read(readerAt("03:00"), "b", load)];
    shared.follow("lectures.LectureScheduled");
    values.push(await shared.read(readerAt("03:00"), "b", load));
    shared.follow("placements.PlacementChanged");
    values.push(await shared.read(readerAt("03:00"), "b", load));
    expect(values).toEqual([1, 2, 3, 3, 4]);
  });

  it("lets nobody join a read that began before a commit", async () => {
    let release: (value: number) => void = () => undefined;
    const old = shared.read(readerAt("02:00"), "a", () => new Promise((resolve) => { release = resolve; }));
    shared.follow("placements.PlacementChanged");
    const fresh = await shared.read(readerAt("02:00"), "a", () => Promise.resolve(2));
    release(1);
    expect([await old, fresh, await shared.read(readerAt("02:00"), "a", () => Promise.resolve(3))]).toEqual([1, 2, 2]);
  });

  it("keeps no failure", async () => {
    await expect(shared.read(readerAt("02:00"), "a", () => Promise.reject(new Error("weg")))).rejects.toThrow("weg");
    expect(await shared.read(readerAt("02:00"), "a", load)).toBe(1);
  });
});
