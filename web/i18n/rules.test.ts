import { expect, test } from 'vitest';
import { chooseLocale } from './locale.js';
import { explain } from './rules.texts.js';
import './words.texts.js';

test('a rule has a sentence of its own, with what the refusal says of itself', () => {
  chooseLocale('en');
  expect(explain({ rule: 'sign_in.too_many_tries', params: { minutes: 15 } })).toContain('Wait 15 minutes');
  chooseLocale('ar');
});

test('a step that the state forbids names the state, in the language of the reader', () => {
  chooseLocale('fr');
  expect(explain({ rule: 'referral.accept_from_declined' })).toContain('Déclinée');
  expect(explain({ rule: 'agreement.sign_from_in_negotiation' })).toContain('En négociation');
  chooseLocale('ar');
  expect(explain({ rule: 'referral.accept_from_declined' })).toContain('مرفوضة');
});

test('a rule without a sentence falls back to its code, and never shows itself', () => {
  chooseLocale('en');
  expect(explain({ rule: 'clause.agree_not_yours' })).toContain('Your role does not allow this');
  expect(explain({ rule: 'something.new', code: 'CONFLICT' })).toContain('Someone else changed this');
  expect(explain({ rule: 'something.new', code: 'NO_SUCH_CODE' })).toContain('Something failed on our side');
  chooseLocale('ar');
});
