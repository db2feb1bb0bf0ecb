import { Backoff, spread } from "./backoff";

test("waits double up to a minute and begin anew after a success", () => {
  const backoff = new Backoff(() => 0.5);
  const waits = Array.from({ length: 7 }, () => backoff.next());
  expect(waits).toEqual([2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000]);
  expect(backoff.isWaiting).toBe(true);
  backoff.reset();
  expect(backoff.isWaiting).toBe(false);
  expect(backoff.next()).toBe(2000);
});

test("a wait is spread by a quarter to either side", () => {
  expect([0, 0.5, 1].map((value) => spread(60_000, () => value))).toEqual([45_000, 60_000, 75_000]);
});
