import assert from 'node:assert/strict';
import test from 'node:test';
import { missingPlatforms, registryAddresses, versionsOf } from './inspect.mjs';

const lock = {
  packages: {
    '': {},
    'node_modules/swift': { version: '1.2.0', optionalDependencies: { 'swift-linux': '1.2.0', 'swift-mac': '1.2.0', watcher: '^2.0.0' } },
    'node_modules/swift-linux': { version: '1.2.0' },
    'node_modules/swift-mac': { version: '1.1.0', resolved: 'https://example.org/swift-mac.tgz' },
    'node_modules/slow/node_modules/swift': { version: '1.0.0', optionalDependencies: { 'swift-linux': '1.0.0' } },
    'node_modules/slow/node_modules/swift-linux': { version: '1.0.0' },
  },
};

test('finds the platform package that is there in another version only', () => {
  assert.deepEqual(missingPlatforms(lock), ['node_modules/swift → swift-mac@1.2.0']);
});

test('finds the address of a tarball', () => {
  assert.deepEqual(registryAddresses(lock), ['node_modules/swift-mac ← https://example.org/swift-mac.tgz']);
});

test('lists each locked version once', () => {
  assert.deepEqual(versionsOf(lock, 'swift'), ['1.2.0', '1.0.0']);
});
