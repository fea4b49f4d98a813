import { expect, test } from 'vitest';
import { chooseLocale } from './locale.js';
import { quantityTexts } from './quantity.texts.js';
import { defineTexts, plural, say } from './texts.js';

const places = (count: number, locale: 'ar' | 'fr' | 'en'): string =>
  say(quantityTexts, 'places', { count }, locale);

test.each([
  [0, 'لا مكان'],
  [1, 'مكان واحد'],
  [2, 'مكانان'],
  [3, '3 أماكن'],
  [10, '10 أماكن'],
  [11, '11 مكانا'],
  [99, '99 مكانا'],
  [100, '100 مكان'],
  [103, '103 أماكن'],
])('Arabic counts %i in its own plural form', (count, words) => {
  expect(places(count, 'ar')).toBe(words);
});

test('French takes the singular for zero and one, and the plural for a million', () => {
  expect([0, 1, 2, 1_000_000].map((count) => places(count, 'fr'))).toEqual([
    '0 place',
    '1 place',
    '2 places',
    '1000000 places',
  ]);
});

test('a text that is missing in one language does not compile', () => {
  // @ts-expect-error French lacks `two`
  defineTexts('missing', { ar: { one: 'ا', two: 'ب' }, fr: { one: 'a' }, en: { one: 'a', two: 'b' } });
  // @ts-expect-error English has a key that Arabic does not
  defineTexts('surplus', { ar: { one: 'ا' }, fr: { one: 'a' }, en: { one: 'a', two: 'b' } });
  // @ts-expect-error Arabic needs all six forms
  plural.ar({ one: 'واحد', other: 'غيره' });
});

test('a Latin value keeps its direction inside an Arabic sentence, a number and an Arabic name stay bare', () => {
  const texts = defineTexts('isolation', {
    ar: { about: 'عن {{what}}' },
    fr: { about: 'sur {{what}}' },
    en: { about: 'on {{what}}' },
  });
  chooseLocale('ar');
  expect(say(texts, 'about', { what: 'AC-2026-014' })).toBe('عن \u2068AC-2026-014\u2069');
  expect(say(texts, 'about', { what: 12 })).toBe('عن 12');
  expect(say(texts, 'about', { what: 'بركان' })).toBe('عن بركان');
  chooseLocale('fr');
  expect(say(texts, 'about', { what: 'AC-2026-014' })).toBe('sur AC-2026-014');
  expect(say(texts, 'about', { what: 'بركان' })).toBe('sur \u2068بركان\u2069');
  chooseLocale('ar');
});
