import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { Refusal } from '../console/refusal.mjs';
import { inRoot, root } from '../root.mjs';
import { parseDotenv } from './dotenv.mjs';
import { completeDotenv } from './firstEnv.mjs';
import { defaults, rules } from './rules.mjs';

const dotenvFile = inRoot('.env');

function readDotenv() {
  const values = existsSync(dotenvFile) ? parseDotenv(readFileSync(dotenvFile, 'utf8')) : {};
  const unknown = Object.keys(values).find((key) => !(key in rules));
  if (unknown) throw new Refusal(`.env 里有不认识的设置项 ${unknown}，请删除或更正。`);
  return values;
}

function fromProcess() {
  return Object.fromEntries(Object.keys(rules).filter((key) => process.env[key]).map((key) => [key, process.env[key]]));
}

function validate(values) {
  for (const [key, value] of Object.entries(values)) {
    const problem = rules[key](value);
    if (problem) throw new Refusal(`设置项 ${key} 的值不对，应为：${problem.expected}。`);
  }
  if (values.PORT === values.CMS_PORT) throw new Refusal(`设置项 PORT 与 CMS_PORT 不能相同（都是 ${values.PORT}）。`);
  if (values.CLOCK_OFFSET_FILE && values.NODE_ENV === 'production') throw new Refusal('设置项 CLOCK_OFFSET_FILE 只用于试验，正式运行（NODE_ENV=production）时不能使用。');
}

const absolute = (path) => (isAbsolute(path) ? path : resolve(root, path));

function derive(values) {
  return {
    ...values,
    DATA_DIR: absolute(values.DATA_DIR),
    CMS_URL: values.CMS_URL || `http://127.0.0.1:${values.CMS_PORT}`,
    SERVER_URL: values.SERVER_URL || `http://127.0.0.1:${values.PORT}`,
    PUBLIC_URL: values.PUBLIC_URL || `http://localhost:${values.PORT}`,
  };
}

/** The settings as they stand, checked; nothing is written. */
export function readEnvironment() {
  const values = { ...defaults, ...readDotenv(), ...fromProcess() };
  validate(values);
  return derive(values);
}

/** The settings, completed: secrets made once, demo data chosen on the very first start. */
export function prepareEnvironment() {
  completeDotenv(dotenvFile, { ...readDotenv(), ...fromProcess() });
  return readEnvironment();
}
