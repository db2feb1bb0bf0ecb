import { randomBytes, randomInt, scrypt, timingSafeEqual } from "node:crypto";
import { HashGate } from "./hashGate";

const leastCharacters = 10;
const mostCharacters = 200;
const standardCost = 2 ** 17;
const blockSize = 8;
const parallel = 1;
const keyBytes = 32;

// A hash takes 128 MiB for a third of a second; more than two at a time would starve a small machine.
const gate = new HashGate(2);

/** The scrypt hash of a password with its parameters; tests may lower the cost, which verification reads from the hash. */
export async function hashPassword(password: string, cost: number = standardCost): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, cost, blockSize, parallel);
  return ["scrypt", cost, blockSize, parallel, salt.toString("base64url"), key.toString("base64url")].join("$");
}

/** Whether the password belongs to the hash; without a hash it takes as long and says no. */
export async function verifyPassword(password: string, hash: string | null): Promise<boolean> {
  const [scheme, cost, block, lanes, salt, key] = (hash ?? unknownUserHash).split("$");
  if (scheme !== "scrypt" || !salt || !key) return false;
  const expected = Buffer.from(key, "base64url");
  const actual = await derive(password, Buffer.from(salt, "base64url"), Number(cost), Number(block), Number(lanes));
  return actual.length === expected.length && timingSafeEqual(actual, expected) && hash !== null;
}

const unknownUserHash = ["scrypt", standardCost, blockSize, parallel, "A".repeat(22), "A".repeat(43)].join("$");

function derive(password: string, salt: Buffer, cost: number, block: number, lanes: number): Promise<Buffer> {
  return gate.run(
    () =>
      new Promise<Buffer>((resolve, reject) => {
        const options = { N: cost, r: block, p: lanes, maxmem: 256 * cost * block };
        scrypt(password.normalize("NFKC"), salt, keyBytes, options, (error, key) => {
          if (error) reject(error);
          else resolve(key);
        });
      }),
  );
}

/** What is wrong with a new password, in Chinese; null when nothing is. */
export function passwordProblem(password: string): string | null {
  const characters = [...password].length;
  if (characters < leastCharacters) return `密码至少要 ${String(leastCharacters)} 个字符`;
  if (characters > mostCharacters) return `密码最多 ${String(mostCharacters)} 个字符`;
  if (new Set(password).size < 4) return "密码太简单了，请换一个";
  return null;
}

/** A new password, judged and hashed outside the unit of work that stores it, because hashing is slow. */
export type NewPassword = { readonly hash: string; readonly problem: null } | { readonly hash: null; readonly problem: string };

/** Judges a new password and, when it is good, hashes it. */
export async function newPassword(password: string): Promise<NewPassword> {
  const problem = passwordProblem(password);
  return problem === null ? { hash: await hashPassword(password), problem } : { hash: null, problem };
}

// No letters or digits that are mistaken for others when read from paper.
const alphabet = "abcdefghijkmnpqrstuvwxyz23456789";

/** A password to be read out once and changed at the first sign-in: about 60 bits. */
export function oneTimePassword(): string {
  return [0, 1, 2].map(() => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join("")).join("-");
}
