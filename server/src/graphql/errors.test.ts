import { GraphQLError } from "graphql";
import pino from "pino";
import { QueryFailedError } from "typeorm";
import { createMetrics } from "../platform/metrics/metrics";
import { publicError } from "./errors";

describe("publicError", () => {
  const services = { logger: pino({ level: "silent" }), metrics: createMetrics() };
  const failed = (code: string) => new GraphQLError("failed", { originalError: new QueryFailedError("SELECT ?", ["编号"], Object.assign(new Error(`${code} 'SELECT'`), { code })) });

  it("tells the caller of Chinese letters in an id, which MariaDB refuses to look for", () => {
    expect(publicError(services, failed("ER_CANT_AGGREGATE_2COLLATIONS"))).toEqual({
      message: "编号和编码里只能有字母、数字和符号，请检查后再试", extensions: { code: "BAD_REQUEST" },
    });
  });

  it("gives another failed statement an incident, and tells nothing of it", () => {
    const { message, extensions } = publicError(services, failed("ER_DISK_FULL"));
    expect(extensions).toEqual({ code: "INTERNAL", incident: expect.stringMatching(/^[0-9a-f]{8}$/) as string });
    expect(message).toBe(`系统出错了，请把编号 ${String(extensions?.["incident"])} 告诉技术人员`);
  });
});
