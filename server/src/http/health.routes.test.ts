import { anonymous } from "../kernel/actor";
import type { PortalModule } from "../platform/portalModule";
import { openTestHttp } from "../testing/testHttp";
import { identityModule } from "../modules/identity";
import { healthRoutes } from "./health.routes";

describe("GET /readyz", () => {
  it("says which module cannot tell, and goes on telling of the others", async () => {
    const test = await openTestHttp({ modules: [identityModule], findStaff: () => () => Promise.resolve(anonymous) });
    const named = (name: string, readiness: NonNullable<PortalModule["readiness"]>): PortalModule => ({ name, entities: [], resolvers: [], readiness });
    healthRoutes(test.http, test.services, [
      named("lost", () => Promise.reject(new Error("the table is away"))),
      named("well", () => Promise.resolve({ name: "well", problem: null, detail: { ageSeconds: 3 } })),
    ]);
    const response = await test.http.inject("/readyz");
    expect(response.statusCode).toBe(503);
    expect(response.json()).toEqual({
      ready: false,
      checks: [
        { name: "database", problem: null, detail: {} },
        { name: "lost", problem: "查不到状态", detail: {} },
        { name: "well", problem: null, detail: { ageSeconds: 3 } },
      ],
    });
    await test.close();
  });
});
