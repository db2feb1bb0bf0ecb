import assert from 'node:assert/strict';
import test from 'node:test';
import { keepsGate, readResult, resultLine } from './result.mjs';

const feed = { name: 'feed-200', value: 1.7, unit: 'ratio', gate: 2, aim: 1.4, better: 'lower' };

test('keeps a whole result and drops everything else', () => {
  assert.deepEqual(readResult(JSON.stringify({ ...feed, extra: 1 })), feed);
  assert.equal(readResult('{"name":"feed-200","value":1}'), undefined);
  assert.equal(readResult('warming up'), undefined);
  assert.equal(readResult('{broken'), undefined);
});

test('holds the value against the gate in the better direction', () => {
  assert.equal(keepsGate(feed), true);
  assert.equal(keepsGate({ ...feed, value: 2.1 }), false);
  assert.equal(keepsGate({ ...feed, value: 1.9, better: 'higher' }), false);
  assert.equal(keepsGate({ ...feed, value: null }), false);
});

test('says which mark was reached', () => {
  assert.equal(resultLine(feed), 'feed-200: 1.7 ratio, keeps the gate (gate 2, aim 1.4)');
  assert.match(resultLine({ ...feed, value: 1.4 }), /reaches the aim/);
  assert.match(resultLine({ ...feed, value: 3 }), /misses the gate/);
});
