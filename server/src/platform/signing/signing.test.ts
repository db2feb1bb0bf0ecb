import { NonceMemory, signRequest, toleranceMs, verifiedNonce, type SignedRequest } from ".";

const secret = "a secret of the two parts";
const now = new Date("2026-11-23T02:00:00.000Z");
const request: SignedRequest = { direction: "cms-to-server", method: "POST", pathWithQuery: "/internal/wake?x=1", body: Buffer.from("{}") };

describe("a signed request", () => {
  const headers = { ...signRequest(secret, request, now) };

  it("is verified as it was signed, up to five minutes off", () => {
    const nonce = headers["x-sync-nonce"];
    expect(verifiedNonce(secret, request, headers, now)).toBe(nonce);
    expect(verifiedNonce(secret, request, headers, new Date(now.getTime() + toleranceMs))).toBe(nonce);
    expect(verifiedNonce(secret, request, headers, new Date(now.getTime() - toleranceMs))).toBe(nonce);
    expect(verifiedNonce(secret, request, headers, new Date(now.getTime() + toleranceMs + 1))).toBeNull();
    expect(verifiedNonce(secret, request, headers, new Date(now.getTime() - toleranceMs - 1))).toBeNull();
  });

  it.each<[string, Partial<SignedRequest>]>([
    ["direction", { direction: "server-to-cms" }],
    ["method", { method: "GET" }],
    ["path", { pathWithQuery: "/internal/wake" }],
    ["body", { body: Buffer.from("{ }") }],
  ])("is refused when its %s differs", (_what, difference) => {
    expect(verifiedNonce(secret, { ...request, ...difference }, headers, now)).toBeNull();
  });

  it("is refused under another secret, without headers, or with a header changed", () => {
    expect(verifiedNonce("another secret", request, headers, now)).toBeNull();
    expect(verifiedNonce(secret, request, {}, now)).toBeNull();
    expect(verifiedNonce(secret, request, { ...headers, "x-sync-nonce": "0".repeat(32) }, now)).toBeNull();
    expect(verifiedNonce(secret, request, { ...headers, "x-sync-timestamp": String(now.getTime() + 1) }, now)).toBeNull();
    expect(verifiedNonce(secret, request, { ...headers, "x-sync-signature": "zz" }, now)).toBeNull();
  });
});

describe("NonceMemory", () => {
  it("accepts a nonce once in ten minutes", () => {
    const memory = new NonceMemory();
    expect([memory.isFirstUse("a", now), memory.isFirstUse("b", now), memory.isFirstUse("a", now)]).toEqual([true, true, false]);
    expect(memory.isFirstUse("a", new Date(now.getTime() + 10 * 60_000))).toBe(false);
    expect(memory.isFirstUse("a", new Date(now.getTime() + 10 * 60_000 + 1))).toBe(true);
  });
});
