import { randomBytes, randomInt } from 'node:crypto';

const lower = 'abcdefghjkmnpqrstuvwxyz';
const upper = 'ABCDEFGHJKMNPQRSTUVWXYZ';
const digits = '23456789';

const pick = (alphabet, count) => Array.from({ length: count }, () => alphabet[randomInt(alphabet.length)]).join('');

// A first password that can be read aloud: no 0/O, 1/l/I; upper, lower and digit always there.
const readablePassword = () => `${pick(upper, 1)}${pick(lower, 3)}-${pick(digits, 4)}-${pick(lower, 4)}`;

const hex = (bytes) => randomBytes(bytes).toString('hex');

/** Fresh values for the secrets that the start makes when they are missing, each made once. */
export const secretMakers = {
  ADMIN_PASSWORD: readablePassword,
  SYNC_SECRET: () => hex(32),
  CMS_API_TOKEN: () => hex(48),
  APP_KEYS: () => [hex(24), hex(24)].join(','),
  API_TOKEN_SALT: () => hex(24),
  ADMIN_JWT_SECRET: () => hex(32),
  TRANSFER_TOKEN_SALT: () => hex(24),
  ENCRYPTION_KEY: () => hex(32),
};
