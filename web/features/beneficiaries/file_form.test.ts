import { expect, test } from 'vitest';
import { blank, differences, lacksOf, rebased, type Typed } from './file_form.js';

const base: Typed = { ...blank, nameAr: 'سلمى', nameLatin: 'Salma', phone: '1', titleAr: 'مشغل' };

test('a name in the wrong script is told apart from a missing one', () => {
  expect(lacksOf({ ...blank, nameAr: 'Salma', nameLatin: '' })).toMatchObject({
    nameAr: 'needs_arabic',
    nameLatin: 'needed',
  });
});

test('nothing lacks once all that is compulsory is said', () => {
  const whole = {
    ...base,
    bornOn: '1990-01-01',
    sex: 'FEMALE',
    tie: 'CHILD',
    education: 'NONE',
    situation: 'UNEMPLOYED',
    sector: 'CRAFTS',
    legalForm: 'COOPERATIVE',
  };
  expect(lacksOf(whole)).toEqual({});
});

test('keeping mine keeps only what I changed, and follows the rest', () => {
  const typed = { ...base, phone: '2' };
  const now = { ...base, phone: '3', titleAr: 'ورشة' };
  expect(rebased(base, typed, now, true)).toEqual({ ...base, phone: '2', titleAr: 'ورشة' });
  expect(rebased(base, typed, now, false)).toEqual(now);
});

test('taking theirs does not lose what they did not touch', () => {
  const typed = { ...base, phone: '2' };
  const now = { ...base, titleAr: 'ورشة' };
  expect(rebased(base, typed, now, false)).toEqual({ ...base, phone: '2', titleAr: 'ورشة' });
});

test('lists are compared by what they hold', () => {
  expect(differences({ ...base, needs: ['TRAINING'] }, { ...base, needs: ['TRAINING'] })).toEqual([]);
});
