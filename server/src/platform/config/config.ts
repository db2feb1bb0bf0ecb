import { resolve } from "node:path";
import { findFfmpeg } from "../transcoder";
import { addresses, ConfigError, flag, integer, oneOf, secret, timeZone, url } from "./parse";

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  readonly redisUrl: string | null;
  readonly cmsUrl: string;
  readonly cmsApiToken: string;
  readonly syncSecret: string;
  readonly adminPassword: string;
  readonly demo: boolean;
  readonly publicUrl: string;
  readonly timeZone: string;
  readonly logLevel: string;
  readonly clockOffsetFile: string | null;
  readonly trustedProxy: string | null;
  /** The program that codes videos anew; null where there is none. */
  readonly ffmpegPath: string | null;
  readonly production: boolean;
}

const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

/** Reads the environment once; throws ConfigError with one Chinese line for the first value that is wrong. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const port = integer(env, "PORT", 4000, 1, 65535);
  const cmsPort = integer(env, "CMS_PORT", 1337, 1, 65535);
  const production = env["NODE_ENV"] === "production";
  return {
    port,
    host: env["HOST"] ?? "0.0.0.0",
    dataDir: resolve(env["DATA_DIR"] ?? "data"),
    databaseUrl: url(env, "DATABASE_URL", ["mysql:", "mariadb:"]),
    redisUrl: url(env, "REDIS_URL", ["redis:", "rediss:"]),
    cmsUrl: (url(env, "CMS_URL", ["http:", "https:"]) ?? `http://127.0.0.1:${String(cmsPort)}`).replace(/\/$/, ""),
    cmsApiToken: secret(env, "CMS_API_TOKEN"),
    syncSecret: secret(env, "SYNC_SECRET"),
    adminPassword: env["ADMIN_PASSWORD"] ?? "",
    demo: flag(env, "DEMO"),
    publicUrl: (url(env, "PUBLIC_URL", ["http:", "https:"]) ?? `http://localhost:${String(port)}`).replace(/\/$/, ""),
    timeZone: timeZone(env, "TIME_ZONE", "Asia/Shanghai"),
    logLevel: oneOf(env, "LOG_LEVEL", logLevels, "info"),
    clockOffsetFile: clockOffsetFile(env, production),
    trustedProxy: addresses(env, "TRUSTED_PROXY"),
    ffmpegPath: ffmpegPath(env),
    production,
  };
}

function ffmpegPath(env: NodeJS.ProcessEnv): string | null {
  const named = env["FFMPEG_PATH"] ?? "";
  if (named === "off") return null;
  const found = findFfmpeg(named === "" ? null : named, env["PATH"] ?? "");
  if (named !== "" && found === null) throw new ConfigError(`FFMPEG_PATH=${named} 不对：应为 ffmpeg 程序的完整路径，或 off（不转码）`);
  return found;
}

function clockOffsetFile(env: NodeJS.ProcessEnv, production: boolean): string | null {
  const file = env["CLOCK_OFFSET_FILE"] ?? null;
  if (production && file !== null) throw new ConfigError("CLOCK_OFFSET_FILE 只能用于试验，正式运行（NODE_ENV=production）时请删去");
  return file;
}
