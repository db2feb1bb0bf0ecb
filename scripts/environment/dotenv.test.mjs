import assert from 'node:assert/strict';
import test from 'node:test';
import { parseDotenv } from './dotenv.mjs';

test('reads assignments, quotes, comments and an empty value', () => {
  const text = '# note\nPORT=4000\nexport TIME_ZONE="Asia/Shanghai"\n\nREDIS_URL=\nA=\'x # y\'\nB=1 # why\r\n';
  assert.deepEqual(parseDotenv(text), { PORT: '4000', TIME_ZONE: 'Asia/Shanghai', REDIS_URL: '', A: 'x # y', B: '1' });
});

test('names the line that is no assignment', () => {
  assert.throws(() => parseDotenv('PORT=1\nhello\n'), { message: '.env 第 2 行写法有误：应为 名称=值。' });
});
