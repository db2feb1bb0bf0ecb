import { Heartbeats, type Heartbeat } from "./heartbeats";

const beat = (minute: number): Heartbeat => ({
  at: new Date(Date.UTC(2026, 10, 23, 2, minute)), playing: null, feedEtag: null, storedBytes: null, missing: null, playerVersion: null, width: null, height: null,
});

describe("Heartbeats", () => {
  it("hands over the newest of each screen once, and takes back what could not be stored unless something newer came", () => {
    const heartbeats = new Heartbeats();
    heartbeats.note("a", beat(1), ["c1"]);
    heartbeats.note("a", beat(2), []);
    heartbeats.note("b", beat(1), ["c2"]);
    const taken = heartbeats.take();
    expect([[...taken.beats], taken.acknowledged]).toEqual([[["a", beat(2)], ["b", beat(1)]], ["c1", "c2"]]);
    expect(heartbeats.take()).toEqual({ beats: new Map(), acknowledged: [] });
    heartbeats.note("b", beat(5), []);
    heartbeats.giveBack(taken);
    expect(new Map(heartbeats.take().beats)).toEqual(new Map([["a", beat(2)], ["b", beat(5)]]));
  });
});
