import { expect, test } from 'vitest';
import {
  filterOf,
  hasEnded,
  isReaders,
  orderOf,
  tabsOf,
  views,
  type ReferralState,
} from './referral.life.js';

const nothing = { province: null, kind: null, commitment: null, text: null };

test.each<[ReferralState, committeeDecides: boolean, mover: 'partner' | 'commission' | null]>([
  ['DRAFT', false, 'commission'],
  ['WAITLISTED', false, null],
  ['SENT', false, 'partner'],
  ['ACCEPTED', false, 'partner'],
  ['ACCEPTED', true, 'commission'],
  ['AWAITING_COMMITTEE', true, 'commission'],
  ['IN_PROGRESS', false, 'partner'],
  ['COMPLETED', false, null],
  ['EXPIRED', false, null],
])('%s, with a committee that decides: %s, waits for %s', (state, committeeDecides, mover) => {
  expect(isReaders(state, 'partner', committeeDecides)).toBe(mover === 'partner');
  expect(isReaders(state, 'commission', committeeDecides)).toBe(mover === 'commission');
});

test('a partner has no view of what was not sent', () => {
  const seen = tabsOf.partner.flatMap((view): readonly ReferralState[] => views[view] ?? []);
  expect(seen).not.toContain('DRAFT');
  expect(seen).not.toContain('WAITLISTED');
});

test('every state stands in one tab of the commission, and only the ended ones in the last', () => {
  const split = tabsOf.commission.flatMap((view): readonly ReferralState[] => views[view] ?? []);
  expect(new Set(split).size).toBe(10);
  expect(split.length).toBe(10);
  expect(split.filter(hasEnded)).toEqual([...views.done]);
});

test('what waits for an answer comes by its deadline, what has ended by its newest', () => {
  expect(orderOf('answer')).toEqual({ field: 'RESPOND_BY', direction: 'ASC' });
  expect(orderOf('done')).toEqual({ field: 'STATE_SINCE', direction: 'DESC' });
  expect(orderOf('running')).toEqual({ field: 'STATE_SINCE', direction: 'ASC' });
});

test('a view without narrowing asks for its states alone, and the whole for everything', () => {
  expect(filterOf('answer', nothing)).toEqual({ states: ['SENT'] });
  expect(filterOf('all', { ...nothing, province: '113' })).toEqual({ provinceCode: '113' });
  expect(filterOf('all', { ...nothing, text: 'سلمى' })).toEqual({ text: 'سلمى' });
});
