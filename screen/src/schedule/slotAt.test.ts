import { buildItem } from "../feed/feed.factory";
import { slotAt } from "./slotAt";

const playlist = [3, 7, 10, 4].map((seconds, index) => buildItem({ id: String(index), seconds }));

test("agrees with walking the cycle from the epoch, second by second", () => {
  let second = 0;
  for (let round = 0; round < 50; round += 1) {
    for (const item of playlist) {
      for (let at = 0; at < item.seconds; at += 1) {
        const slot = slotAt(playlist, second * 1000 + 500);
        expect(slot).toEqual({ item, startsAt: (second - at) * 1000, endsAt: (second - at + item.seconds) * 1000 });
        second += 1;
      }
    }
  }
});

test("a slot begins at its first millisecond and ends before its last", () => {
  expect(slotAt(playlist, 2999)?.item.id).toBe("0");
  expect(slotAt(playlist, 3000)?.item.id).toBe("1");
});

test("an empty playlist has no slot; an item shorter than three seconds gets three", () => {
  expect(slotAt([], 5000)).toBeNull();
  const short = buildItem({ seconds: 0 });
  expect(slotAt([short], 4000)).toEqual({ item: short, startsAt: 3000, endsAt: 6000 });
});
