import { expect, test } from 'vitest';
import { formatDate } from '../i18n/format.js';
import { locales } from '../i18n/locale.js';
import { dateOfText } from './date_text.js';

test.each(locales)('a date reads back as the hub writes it in %s, in every month', (locale) => {
  const days = Array.from({ length: 12 }, (_, month) => `1996-${String(month + 1).padStart(2, '0')}-07`);
  expect(days.map((day) => dateOfText(formatDate(day, 'medium', locale)))).toEqual(days);
});

test.each(['07/05/1996', '7-5-1996', '7.5.1996', ' 07 05 1996 ', '1996-05-07', '٠٧/٠٥/١٩٩٦', '7 Mai 1996'])(
  'the day comes first: %s',
  (text) => {
    expect(dateOfText(text)).toBe('1996-05-07');
  },
);

test('the first of a month is written with its ending in French', () => {
  expect(dateOfText('1er août 2001')).toBe('2001-08-01');
});

test.each(['', '7', '07/05', '07/05/96', '7 mai', '7 mais 1996', '31/02/2020', '05/13/1996', '0/1/2020'])(
  'what is no whole date is none: %s',
  (text) => {
    expect(dateOfText(text)).toBeNull();
  },
);
