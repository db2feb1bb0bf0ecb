import { GraphQLError, GraphQLScalarType, Kind } from "graphql";

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;
const day = /^\d{4}-\d{2}-\d{2}$/;

function parseMoment(value: unknown): Date {
  if (typeof value === "string" && instant.test(value)) {
    const moment = new Date(value);
    if (!Number.isNaN(moment.getTime())) return moment;
  }
  throw new GraphQLError("应为带时区的时间，例如 2026-11-25T01:00:00Z", { extensions: { code: "BAD_REQUEST" } });
}

function parseDay(value: unknown): string {
  if (typeof value === "string" && day.test(value)) {
    const moment = new Date(`${value}T00:00:00Z`);
    if (!Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(value)) return value;
  }
  throw new GraphQLError("应为日期，例如 2026-11-25", { extensions: { code: "BAD_REQUEST" } });
}

export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: "DateTime",
  description: "A moment (时刻) in ISO 8601; always answered in UTC with milliseconds, for example 2026-11-25T01:00:00.000Z.",
  serialize: (value) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
  parseValue: parseMoment,
  parseLiteral: (node) => parseMoment(node.kind === Kind.STRING ? node.value : null),
});

export const DateScalar = new GraphQLScalarType<string, string>({
  name: "Date",
  description: "A calendar day (日期) of the county's time zone, yyyy-mm-dd.",
  serialize: (value) => String(value),
  parseValue: parseDay,
  parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : null),
});
