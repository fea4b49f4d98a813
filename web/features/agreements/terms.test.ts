import { expect, test } from 'vitest';
import { compareTerms, isChanged, type Terms } from './terms.js';

const training: Terms = {
  kind: 'TRAINING',
  measure: 'COUNTED',
  quantity: 60,
  unit: 'SEATS',
  amount: null,
  amountPerFile: null,
  period: 'YEAR',
  perProvince: false,
  rank: null,
  dueOn: null,
  responseDays: 30,
  national: false,
  provinceCodes: ['113', '251', '275', '411'],
  sectors: [],
  legalForms: [],
  stages: [],
  targetGroups: [],
  minAge: null,
  maxAge: null,
  committeeDecides: false,
  debtorIds: ['agency'],
  noteAr: null,
  noteFr: null,
};
const grant: Terms = {
  ...training,
  kind: 'GRANT',
  measure: 'MONEY',
  quantity: null,
  unit: null,
  amount: '100.00',
};

const only = (before: Terms, after: Terms) => {
  const [pair] = compareTerms([before], [after]);
  return pair;
};

test('fewer places, fewer provinces and a slower answer are each said, and for whom', () => {
  const pair = only(training, { ...training, quantity: 20, provinceCodes: ['113', '411'], responseDays: 60 });
  expect(pair?.values).toEqual([
    { field: 'quantity', way: 'worse' },
    { field: 'responseDays', way: 'worse' },
  ]);
  expect(pair?.lists).toEqual([{ field: 'provinceCodes', way: 'worse', lost: ['251', '275'], gained: [] }]);
});

test.each([
  ['more places', {}, { quantity: 80 }, 'better'],
  ['an unknown number becomes known', { quantity: null }, { quantity: 80 }, 'other'],
  ['a youngest age where there was none', {}, { minAge: 20 }, 'worse'],
  ['an oldest age goes', { maxAge: 40 }, { maxAge: null }, 'better'],
  ['the committee decides', {}, { committeeDecides: true }, 'worse'],
  ['the whole country', {}, { national: true, provinceCodes: [] }, 'better'],
  ['another unit', {}, { unit: 'FILES' }, 'other'],
  ['a later date', { dueOn: '2026-01-01' }, { dueOn: '2026-06-01' }, 'worse'],
] as const)('%s', (_, before, after, way) => {
  const pair = only({ ...training, ...before }, { ...training, ...after });
  expect(pair?.values.map((change) => change.way)).toEqual([way]);
  expect(pair?.lists).toEqual([]);
});

test('a sector named where none was shuts the others out', () => {
  expect(only(training, { ...training, sectors: ['CRAFTS'] })?.lists[0]?.way).toBe('worse');
  expect(only({ ...training, sectors: ['CRAFTS'] }, training)?.lists[0]?.way).toBe('better');
});

test('amounts are compared as numbers', () => {
  expect(only(grant, { ...grant, amount: '100' })).toMatchObject({ values: [] });
  expect(only(grant, { ...grant, amount: '90.50' })?.values).toEqual([{ field: 'amount', way: 'worse' }]);
});

test('promises are paired by kind, whatever their order; one may go and one may come', () => {
  const pairs = compareTerms([training, grant], [{ ...training, kind: 'GUIDANCE' }, grant]);
  expect(pairs.map(({ before, after }) => [before?.kind ?? null, after?.kind ?? null])).toEqual([
    ['TRAINING', null],
    ['GRANT', 'GRANT'],
    [null, 'GUIDANCE'],
  ]);
  expect(pairs.map(isChanged)).toEqual([true, false, true]);
});

test('two promises of one kind are told apart by who owes them', () => {
  const other = { ...training, debtorIds: ['chamber'], quantity: 10 };
  const pairs = compareTerms([training, other], [other, { ...training, quantity: 50 }]);
  expect(pairs.map((pair) => [pair.before?.quantity, pair.after?.quantity])).toEqual([
    [60, 50],
    [10, 10],
  ]);
});
