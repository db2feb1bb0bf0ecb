import { isIP } from "node:net";

/** A value of the environment is wrong; the message is one line for the technician. */
export class ConfigError extends Error {}

type Env = NodeJS.ProcessEnv;

function given(env: Env, name: string): string | null {
  const value = env[name];
  return value === undefined || value === "" ? null : value;
}

/** A whole number within bounds. */
export function integer(env: Env, name: string, fallback: number, least: number, most: number): number {
  const text = given(env, name);
  if (text === null) return fallback;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > most) {
    throw new ConfigError(`${name}=${text} 不对：应为 ${String(least)} 到 ${String(most)} 之间的整数`);
  }
  return value;
}

/** An address with one of the protocols, or null when not given. */
export function url(env: Env, name: string, protocols: readonly string[]): string | null {
  const text = given(env, name);
  if (text === null) return null;
  if (!URL.canParse(text) || !protocols.includes(new URL(text).protocol)) {
    throw new ConfigError(`${name} 不是有效的地址（应以 ${protocols.map((protocol) => `${protocol}//`).join(" 或 ")} 开头）`);
  }
  return text;
}

/** Addresses and networks, separated by commas, or null when not given. */
export function addresses(env: Env, name: string): string | null {
  const text = given(env, name);
  if (text === null || text.split(",").every((part) => isAddress(part.trim()))) return text;
  throw new ConfigError(`${name}=${text} 不对：应为 IP 地址或网段，例如 127.0.0.1 或 172.16.0.0/12`);
}

function isAddress(text: string): boolean {
  const [address = "", bits, ...rest] = text.split("/");
  const longest = isIP(address) === 6 ? 128 : 32;
  return isIP(address) !== 0 && rest.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= longest));
}

/** A secret of at least 16 characters. */
export function secret(env: Env, name: string): string {
  const text = given(env, name);
  if (text === null || text.length < 16) throw new ConfigError(`缺少 ${name}（至少 16 个字符）；用 npm start 启动会自动生成`);
  return text;
}

/** 1/true or 0/false. */
export function flag(env: Env, name: string): boolean {
  const text = given(env, name);
  if (text === null || text === "0" || text === "false") return false;
  if (text === "1" || text === "true") return true;
  throw new ConfigError(`${name}=${text} 不对：应为 1 或 0`);
}

/** One of the listed words. */
export function oneOf<Word extends string>(env: Env, name: string, words: readonly Word[], fallback: Word): Word {
  const text = given(env, name);
  if (text === null) return fallback;
  const found = words.find((word) => word === text);
  if (found === undefined) throw new ConfigError(`${name}=${text} 不对：应为 ${words.join("、")} 之一`);
  return found;
}

/** An IANA time zone. */
export function timeZone(env: Env, name: string, fallback: string): string {
  const text = given(env, name) ?? fallback;
  try {
    new Intl.DateTimeFormat("zh-CN", { timeZone: text });
    return text;
  } catch {
    throw new ConfigError(`${name}=${text} 不是有效的时区（例如 Asia/Shanghai）`);
  }
}
