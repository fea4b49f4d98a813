import { expect, test } from 'vitest';
import { keyedHash, openVault, sealValue, unsealValue } from './vault.js';

test('a sealed value opens only under its own context and unaltered', () => {
  openVault('a secret of the tests that is long enough');
  const sealed = sealValue('AB123456', 'file-1');
  expect(sealed).not.toContain('AB123456');
  expect(unsealValue(sealed, 'file-1')).toBe('AB123456');
  expect(() => unsealValue(sealed, 'file-2')).toThrow();
  expect(() => unsealValue(`${sealed.slice(0, -4)}AAAA`, 'file-1')).toThrow();
});

test('the same value has the same keyed hash, under this secret only', () => {
  openVault('a secret of the tests that is long enough');
  const first = keyedHash('AB123456');
  expect(keyedHash('AB123456')).toBe(first);
  openVault('another secret of the tests, as long');
  expect(keyedHash('AB123456')).not.toBe(first);
});
