import assert from 'node:assert/strict';
import test from 'node:test';
import { defaults, rules } from './rules.mjs';
import { secretMakers } from './secrets.mjs';

const wrong = { PORT: ['0', '65536', '80a', '-1'], DATABASE_URL: ['postgres://h/d', 'mysql'], TIME_ZONE: ['Mars/Olympus'], DEMO: ['yes'], ADMIN_PASSWORD: ['short1A', 'alllowercase1'], APP_KEYS: ['short,short'], LOG_LEVEL: ['loud'] };

for (const [key, values] of Object.entries(wrong)) {
  test(`${key} refuses ${values.join(' and ')}`, () => {
    assert.deepEqual(values.filter((value) => rules[key](value) === undefined), []);
  });
}

test('every default keeps its own rule', () => {
  assert.deepEqual(Object.entries(defaults).filter(([key, value]) => rules[key](value) !== undefined), []);
});

test('every secret made keeps its rule, and no two are alike', () => {
  for (const [key, make] of Object.entries(secretMakers)) {
    const made = Array.from({ length: 200 }, make);
    assert.deepEqual(made.filter((value) => rules[key](value) !== undefined), [], key);
    assert.equal(new Set(made).size, 200, key);
  }
});

test('a first password has no letter that can be taken for another', () => {
  const all = Array.from({ length: 500 }, secretMakers.ADMIN_PASSWORD).join('');
  assert.doesNotMatch(all, /[0O1lIio]/);
});
