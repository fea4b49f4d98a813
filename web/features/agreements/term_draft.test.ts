import { expect, test } from 'vitest';
import { asInput, emptyTerm, faultsOf, withMeasure } from './term_draft.js';

test('another measure leaves behind what only the former could say', () => {
  const seats = { ...emptyTerm, quantity: 40, perProvince: true };
  expect(withMeasure(seats, 'MONEY')).toMatchObject({
    quantity: null,
    unit: null,
    perProvince: false,
    period: 'YEAR',
  });
  expect(withMeasure(seats, 'PRIORITY')).toMatchObject({ quantity: null, unit: null, period: null });
  expect(withMeasure(withMeasure(seats, 'MONEY'), 'COUNTED')).toMatchObject({
    unit: 'SEATS',
    quantity: null,
  });
});

test.each([
  ['somebody owes it', {}, ['debtors']],
  ['a place is named', { debtorIds: ['a'], national: false }, ['provinces']],
  ['the ages stand in order', { debtorIds: ['a'], minAge: 40, maxAge: 20 }, ['ages']],
  ['nothing is wrong', { debtorIds: ['a'] }, []],
] as const)('%s', (_, change, faults) => {
  expect(faultsOf({ ...emptyTerm, ...change })).toEqual(faults);
});

test('a promise for the whole country names no province', () => {
  const term = {
    ...emptyTerm,
    national: true,
    perProvince: true,
    provinceCodes: ['113'],
    debtorIds: ['party_1'],
  };
  expect(asInput(term)).toMatchObject({ provinceCodes: [], perProvince: false, debtorPartyIds: ['party_1'] });
});
