import pino, { type Logger } from "pino";

export type { Logger };

/** Structured logs on standard output; secrets and tokens are never written. */
export function createLogger(level: string): Logger {
  return pino({
    level,
    base: undefined,
    serializers: { error: loggedError },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: ["req.headers.authorization", "req.headers.cookie", "password", "token"],
  });
}

/** What a log keeps of an error: never the values of a statement, among which are hashes, tokens and people's names. */
export function loggedError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { type, message, stack } = pino.stdSerializers.err(error);
  const { code, query } = error as { code?: unknown; query?: unknown };
  return { type, message, stack, ...(code === undefined ? {} : { code }), ...(typeof query === "string" ? { query } : {}) };
}
