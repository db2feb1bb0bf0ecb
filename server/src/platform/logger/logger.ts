import pino, { type Logger } from "pino";

export type { Logger };

/** Structured logs on standard output; secrets and tokens are never written. */
export function createLogger(level: string): Logger {
  return pino({
    level,
    base: undefined,
    serializers: { error: pino.stdSerializers.err },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: ["req.headers.authorization", "req.headers.cookie", "password", "token"],
  });
}
