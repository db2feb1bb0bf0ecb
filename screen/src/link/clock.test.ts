import { ServerClock } from "./clock";

function buildClock(stored: number | null) {
  const time = { monotonic: 1000, wall: 1_700_000_000_000, saved: [] as number[] };
  const memory = { load: () => stored, save: (offset: number) => void time.saved.push(offset) };
  const clock = new ServerClock(
    memory,
    () => time.monotonic,
    () => time.wall,
  );
  const pass = (milliseconds: number): void => {
    time.monotonic += milliseconds;
    time.wall += milliseconds;
  };
  return { clock, time, pass };
}

test("starts from the offset of before the power cut", () => {
  const { clock, pass } = buildClock(120_000);
  pass(500);
  expect(clock.now()).toBe(1_700_000_120_500);
});

test("the first answer sets the time at the middle of the exchange, and is remembered", () => {
  const { clock, time, pass } = buildClock(null);
  pass(200);
  clock.correct(1_700_000_120_100, 1000, 1200);
  expect(clock.now()).toBe(1_700_000_120_200);
  expect(clock.offset()).toBe(120_000);
  expect(time.saved).toEqual([120_000]);
});

test("later answers move it gently, a leap at once", () => {
  const { clock } = buildClock(null);
  clock.correct(1_700_000_000_000, 1000, 1000);
  clock.correct(1_700_000_001_000, 1000, 1000);
  expect(clock.now()).toBe(1_700_000_000_300);
  clock.correct(1_700_000_900_000, 1000, 1000);
  expect(clock.now()).toBe(1_700_000_900_000);
});

test("a jump of the machine's wall clock does not move it", () => {
  const { clock, time, pass } = buildClock(null);
  clock.correct(1_700_000_000_000, 1000, 1000);
  time.wall += 86_400_000;
  pass(1000);
  expect(clock.now()).toBe(1_700_000_001_000);
});

test("small corrections are not written to the store each minute", () => {
  const { clock, time } = buildClock(0);
  clock.correct(1_700_000_000_100, 1000, 1000);
  expect(time.saved).toEqual([]);
});
