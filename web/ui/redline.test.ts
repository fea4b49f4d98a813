import { expect, test } from 'vitest';
import { redline } from './redline.js';

const marked = (before: string, after: string, language: 'ar' | 'fr'): string =>
  redline(before, after, language)
    .map(({ kind, text }) => (kind === 'same' ? text : `${kind === 'added' ? '{+' : '{-'}${text}}`))
    .join('');

test('an Arabic word that changes is replaced whole', () => {
  expect(marked('لفائدة ستين مستفيدا', 'لفائدة عشرين مستفيدا', 'ar')).toBe('لفائدة {-ستين}{+عشرين} مستفيدا');
});

test('a prefix makes another word, not a letter inside one', () => {
  expect(marked('بأقاليم بركان', 'بإقليمي بركان', 'ar')).toBe('{-بأقاليم}{+بإقليمي} بركان');
});

test('an amount is never cut at its separator', () => {
  expect(marked('مبلغ 120.000,00 درهم', 'مبلغ 125.000,00 درهم', 'ar')).toBe(
    'مبلغ {-120.000,00}{+125.000,00} درهم',
  );
});

test('an apostrophe does not tear a French clause', () => {
  expect(
    marked(
      "la partie s'engage à répondre sous 30 jours",
      "la partie s'engage à répondre sous 60 jours",
      'fr',
    ),
  ).toBe("la partie s'engage à répondre sous {-30}{+60} jours");
});

test('the same text has no mark, and a very long one is shown as replaced', () => {
  expect(redline('نص', 'نص', 'ar')).toEqual([{ kind: 'same', text: 'نص' }]);
  expect(redline('', '', 'ar')).toEqual([]);
  expect(redline('ا '.repeat(6_000), 'ب '.repeat(6_000), 'ar').map(({ kind }) => kind)).toEqual([
    'removed',
    'added',
  ]);
});
