import { createHash } from "node:crypto";
import { sha256, sha256Plain } from "./sha256";

const reference = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

test("our own arithmetic agrees with the platform's at every length around a block", () => {
  for (let length = 0; length < 200; length += 1) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 37 + length) % 256);
    expect(sha256Plain(bytes)).toBe(reference(bytes));
  }
});

test("and on a picture's worth of bytes", async () => {
  const bytes = Uint8Array.from({ length: 300_001 }, (_, index) => (index * index) % 251);
  expect(sha256Plain(bytes)).toBe(reference(bytes));
  expect(await sha256(bytes)).toBe(reference(bytes));
});
