import { expect, test } from 'vitest';
import { countedAddress, groupsIn } from './counted_address.js';

const rule = { rule: 'referrals_sent', ruleVersion: 1 };

test('the groups of a number are found again in the address of its list', () => {
  const groups = [
    { by: 'REGION', key: '02' },
    { by: 'KIND', key: 'TRAINING' },
    { by: 'STATE', key: 'SENT' },
  ] as const;
  const params = new URLSearchParams(countedAddress(rule, 2026, groups).split('?')[1]);
  expect([params.get('rule'), params.get('version'), params.get('year')]).toEqual([
    'referrals_sent',
    '1',
    '2026',
  ]);
  expect(groupsIn(params.get('groups'))).toEqual(groups);
});

test('an address without groups, or with words that are none, asks for the whole figure', () => {
  expect(countedAddress(rule, 2026, [])).not.toContain('groups');
  expect(groupsIn(null)).toEqual([]);
  expect(groupsIn('COLOUR:RED,KIND:,TRAINING')).toEqual([]);
});
