import { expect, test } from 'vitest';
import {
  daysUntil,
  formatAgo,
  formatAmount,
  formatDate,
  formatMoment,
  formatMoney,
  formatNumber,
  today,
} from './format.js';

/** Formatted strings hold direction marks and narrow spaces: compared without the one, with plain other. */
const bare = (text: string): string =>
  text.replace(/[\u200e\u200f\u061c]/g, '').replace(/[\u00a0\u202f]/g, ' ');

const months = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'ماي',
  'يونيو',
  'يوليوز',
  'غشت',
  'شتنبر',
  'أكتوبر',
  'نونبر',
  'دجنبر',
];

test.each(months.map((name, place) => [name, place + 1] as const))(
  'Arabic dates say %s, with Western digits',
  (name, month) => {
    expect(bare(formatDate(`2026-${String(month).padStart(2, '0')}-05`, 'medium', 'ar'))).toBe(
      `5 ${name} 2026`,
    );
  },
);

test('a legal date is the same day in every zone', () => {
  expect(bare(formatDate('2026-03-01', 'medium', 'fr'))).toBe('1 mars 2026');
  expect(bare(formatDate('2026-12-31', 'medium', 'en'))).toBe('31 December 2026');
});

test('a moment is told in Casablanca', () => {
  expect(bare(formatMoment('2026-01-15T23:30:00Z', 'fr'))).toBe('16 janvier 2026, 00:30');
  expect(today(new Date('2026-01-15T23:30:00Z'))).toBe('2026-01-16');
});

test.each([
  ['12000.00', '12 000'],
  ['12000.5', '12 000,50'],
  ['-800.00', '−800'],
  ['12345678901234567.55', '12 345 678 901 234 567,55'],
])('the amount %s reads %s, exactly', (value, words) => {
  expect(bare(formatAmount(value, 'ar'))).toBe(words);
});

test('money is in dirhams, in the words of the language', () => {
  expect(bare(formatMoney('1500.00', 'ar'))).toBe('1 500 درهم');
  expect(bare(formatMoney('1500.00', 'fr'))).toBe('1 500 DH');
  expect(bare(formatMoney('1500.00', 'en'))).toBe('1,500 MAD');
  expect(bare(formatNumber(1234.5, 'fr'))).toBe('1 234,5');
});

const now = new Date('2026-11-24T10:00:00Z');

test.each([
  ['2026-11-24', 0],
  ['2026-11-25', 1],
  ['2026-11-20', -4],
  ['2027-11-24', 365],
])('to %s there are %i days', (date, days) => {
  expect(daysUntil(date, now)).toBe(days);
});

test.each([
  ['2026-11-23T10:00:00Z', 'أمس'],
  ['2026-11-22T10:00:00Z', 'أول أمس'],
  ['2026-11-21T10:00:00Z', 'قبل 3 أيام'],
  ['2026-11-13T10:00:00Z', 'قبل 11 يومًا'],
  ['2026-11-24T09:58:00Z', 'قبل دقيقتين'],
  ['2026-11-24T09:59:40Z', 'الآن'],
])('%s was %s', (at, words) => {
  expect(bare(formatAgo(at, now, 'ar'))).toBe(words);
});
