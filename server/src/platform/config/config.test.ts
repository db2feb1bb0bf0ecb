import { readConfig } from "./config";
import { ConfigError } from "./parse";

const secrets = { CMS_API_TOKEN: "t".repeat(32), SYNC_SECRET: "s".repeat(32) };
const read = (env: Record<string, string>) => readConfig({ ...secrets, ...env });

describe("readConfig", () => {
  it.each(["127.0.0.1", "10.0.0.0/8, ::1", "172.16.0.0/12", "fd00::/8"])("trusts the proxy %s", (text) => {
    expect(read({ TRUSTED_PROXY: text }).trustedProxy).toBe(text);
  });

  it("trusts no proxy unless one is named", () => {
    expect([read({}).trustedProxy, read({ TRUSTED_PROXY: "" }).trustedProxy]).toEqual([null, null]);
  });

  it.each(["nginx", "true", "10.0.0.0/33", "127.0.0.1/8/8", "1.2.3.4,", "::1/129"])("refuses the proxy %s in one line", (text) => {
    expect(() => read({ TRUSTED_PROXY: text })).toThrow(new ConfigError(`TRUSTED_PROXY=${text} 不对：应为 IP 地址或网段，例如 127.0.0.1 或 172.16.0.0/12`));
  });

  it("refuses a shifted clock in production", () => {
    expect(() => read({ NODE_ENV: "production", CLOCK_OFFSET_FILE: "offset" })).toThrow(ConfigError);
  });
});
