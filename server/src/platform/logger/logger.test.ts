import { QueryFailedError } from "typeorm";
import { loggedError } from "./logger";

describe("loggedError", () => {
  it("tells a failed statement without its values", () => {
    const cause = Object.assign(new Error("Lock wait timeout exceeded"), { code: "ER_LOCK_WAIT_TIMEOUT", sql: "UPDATE staff_account SET passwordHash = 'scrypt$a'" });
    const logged = loggedError(new QueryFailedError("UPDATE staff_account SET passwordHash = ?", ["scrypt$a"], cause));
    expect(logged).toEqual({
      type: "QueryFailedError", message: "Lock wait timeout exceeded", stack: expect.stringContaining("QueryFailedError") as string,
      code: "ER_LOCK_WAIT_TIMEOUT", query: "UPDATE staff_account SET passwordHash = ?",
    });
    expect(JSON.stringify(logged)).not.toContain("scrypt$a");
  });
});
