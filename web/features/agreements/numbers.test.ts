import { expect, test } from 'vitest';
import { numbersApart } from './numbers.js';

test.each([
  ['the same numbers', '20 مقعدا داخل 60 يوما', '20 places sous 60 jours', [], []],
  ['a slip in one language', 'داخل 60 يوما', 'sous 30 jours', ['60'], ['30']],
  ['grouped thousands are one number', '1.000.000 درهم', '1 000 000 DH', [], []],
  ['Arabic digits are digits', '٢٠ مقعدا', '20 places', [], []],
  ['decimals', '2,5 %', '2.5 %', [], []],
  ['without a second language nothing is compared', '20', null, [], []],
] as const)('%s', (_, ar, fr, onlyAr, onlyFr) => {
  expect(numbersApart(ar, fr)).toEqual({ onlyAr, onlyFr });
});
