import { randomUUID } from "node:crypto";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { ArgumentValidationError } from "type-graphql";
import { QueryFailedError } from "typeorm";
import { BadCursor } from "../platform/database";
import type { Services } from "../platform/portalModule";

const actionable = new Set(["UNAUTHENTICATED", "BAD_REQUEST", "RATE_LIMITED"]);
const developerFaults = new Set([
  "GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT", "OPERATION_RESOLUTION_FAILURE", "PERSISTED_QUERY_NOT_SUPPORTED",
]);

// What MariaDB says of letters that are no letters of an id or code, instead of finding nothing.
const foreignLetters: ReadonlySet<unknown> = new Set([
  "ER_CANT_AGGREGATE_2COLLATIONS", "ER_CANT_AGGREGATE_3COLLATIONS", "ER_CANT_AGGREGATE_NCOLLATIONS", "ER_TRUNCATED_WRONG_VALUE_FOR_FIELD",
]);

function holdsForeignLetters(cause: unknown): boolean {
  return cause instanceof QueryFailedError && foreignLetters.has((cause.driverError as { code?: unknown }).code);
}

function codeOf(error: unknown): string | null {
  if (!(error instanceof GraphQLError)) return null;
  const { code } = error.extensions;
  return typeof code === "string" ? code : null;
}

function isDeveloperFault(error: unknown, cause: unknown): boolean {
  if (cause instanceof BadCursor || cause instanceof ArgumentValidationError || holdsForeignLetters(cause)) return true;
  const code = codeOf(error);
  return (code !== null && developerFaults.has(code)) || (code === null && error instanceof GraphQLError && cause === undefined);
}

/** What a caller learns of an error: a code it can act on, or an incident id that stands in the log. Never a stack. */
export function publicError(services: Pick<Services, "logger" | "metrics">, error: unknown, formatted?: GraphQLFormattedError): GraphQLFormattedError {
  const cause = error instanceof GraphQLError ? error.originalError : error;
  const where = positionOf(formatted);
  const code = callersFault(error, cause);
  if (code !== null) return { message: messageOf(cause ?? error), ...where, extensions: { code } };
  const incident = randomUUID().slice(0, 8);
  services.metrics.incidents.inc();
  services.logger.error({ incident, error: cause ?? error }, "incident");
  return { message: `系统出错了，请把编号 ${incident} 告诉技术人员`, ...where, extensions: { code: "INTERNAL", incident } };
}

// The code when the caller can do something about it; null when nobody expected the error.
function callersFault(error: unknown, cause: unknown): string | null {
  const code = codeOf(cause) ?? codeOf(error);
  if (code !== null && actionable.has(code)) return code;
  return isDeveloperFault(error, cause) ? "BAD_REQUEST" : null;
}

function positionOf(formatted: GraphQLFormattedError | undefined): Pick<GraphQLFormattedError, "locations" | "path"> {
  return { ...(formatted?.locations && { locations: formatted.locations }), ...(formatted?.path && { path: formatted.path }) };
}

function messageOf(error: unknown): string {
  if (holdsForeignLetters(error)) return "编号和编码里只能有字母、数字和符号，请检查后再试";
  if (error instanceof ArgumentValidationError) return `这些值不合要求：${refusedProperties(error).join("、")}`;
  return inChinese(error instanceof Error ? error.message : String(error));
}

function refusedProperties({ extensions }: ArgumentValidationError): string[] {
  const { validationErrors } = extensions;
  return Array.isArray(validationErrors) ? (validationErrors as { property: string }[]).map(({ property }) => property) : [];
}

/** A message that begins in Chinese, whoever wrote it; what a library says stays as it is behind it. */
export function inChinese(message: string): string {
  return /^\P{ASCII}/u.test(message) ? message : `请求不合接口的约定：${message}`;
}
