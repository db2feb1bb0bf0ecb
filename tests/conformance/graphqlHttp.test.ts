import { serverAudits } from "graphql-http";
import { startPortal, type Portal } from "../portal/portal";
import { StaffClient } from "../portal/staff";

/** The staff endpoint speaks GraphQL over HTTP to the letter: every MUST and every SHOULD of the audit suite. */
describe("POST /graphql under the audits of graphql-http", () => {
  let portal: Portal;
  let staff: StaffClient;

  beforeAll(async () => {
    portal = await startPortal({ cms: false });
    staff = await StaffClient.signIn(portal);
  }, 60_000);

  afterAll(() => portal.stop());

  const audits = serverAudits({
    url: () => `${portal.url}/graphql`,
    fetchFn: (url: string, init: RequestInit = {}) =>
      fetch(url, { ...init, headers: { ...(init.headers as Record<string, string>), cookie: staff.cookie, "apollo-require-preflight": "1" } }),
  });

  it("is audited by the whole suite", () => {
    expect(audits).toHaveLength(61);
  });

  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))("%s %s", async (_id, _name, audit) => {
    const result = await audit.fn();
    expect(result.status === "ok" ? "ok" : `${result.status}: ${result.reason}`).toBe("ok");
  });
});
