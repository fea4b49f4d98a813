import { describe, expect, it } from 'vitest';
import { canStep } from '../platform/life.js';
import {
  answerDeadline,
  isOverdue,
  outcomeRule,
  OutcomeFailure,
  reasonRule,
  referralLife,
  referralRule,
  ReferralState,
  type ReferralAction,
  type ReferralTurn,
} from './referral.rules.js';

const S = ReferralState;

const ALL: readonly (ReferralAction | ReferralTurn)[] = [
  'SEND',
  'WAIT',
  'ACCEPT',
  'DECLINE',
  'EXPIRE',
  'HAND_TO_COMMITTEE',
  'TAKE_DECISION',
  'REFUSE',
  'START',
  'COMPLETE',
  'CANCEL',
];

describe('the life of a referral', () => {
  it.each([
    [S.DRAFT, 'SEND→SENT WAIT→WAITLISTED CANCEL→CANCELLED'],
    [S.WAITLISTED, 'SEND→SENT CANCEL→CANCELLED'],
    [S.SENT, 'ACCEPT→ACCEPTED DECLINE→DECLINED EXPIRE→EXPIRED CANCEL→CANCELLED'],
    [S.ACCEPTED, 'HAND_TO_COMMITTEE→AWAITING_COMMITTEE START→IN_PROGRESS CANCEL→CANCELLED'],
    [S.AWAITING_COMMITTEE, 'TAKE_DECISION→IN_PROGRESS REFUSE→DECLINED CANCEL→CANCELLED'],
    [S.IN_PROGRESS, 'COMPLETE→COMPLETED CANCEL→CANCELLED'],
    [S.COMPLETED, ''],
    [S.DECLINED, ''],
    [S.EXPIRED, ''],
    [S.CANCELLED, ''],
  ])('from %s: %s', (state, expected) => {
    const steps = ALL.filter((action) => canStep(referralLife, state, action));
    expect(steps.map((action) => `${action}→${referralLife[state][action]}`).join(' ')).toBe(expected);
  });
});

describe('what forbids an action now', () => {
  it.each<[ReferralState, boolean, string | null, ReferralAction, string | null]>([
    // state, committee decides, respond by, action, rule
    [S.DRAFT, false, null, 'SEND', null],
    [S.WAITLISTED, false, null, 'SEND', 'referral.waits_for_its_turn'],
    [S.SENT, false, '2026-11-24', 'ACCEPT', null],
    [S.SENT, false, '2026-11-23', 'ACCEPT', 'referral.answer_after_deadline'],
    [S.SENT, false, '2026-11-23', 'DECLINE', 'referral.answer_after_deadline'],
    [S.SENT, false, '2026-11-23', 'CANCEL', null],
    [S.DRAFT, false, null, 'ACCEPT', 'referral.accept_from_draft'],
    [S.ACCEPTED, false, '2026-11-01', 'START', null],
    [S.ACCEPTED, true, '2026-11-01', 'START', 'referral.committee_decides'],
    [S.ACCEPTED, false, '2026-11-01', 'HAND_TO_COMMITTEE', 'referral.no_committee_decides'],
    [S.ACCEPTED, true, '2026-11-01', 'HAND_TO_COMMITTEE', null],
    [S.COMPLETED, false, '2026-11-01', 'CANCEL', 'referral.cancel_from_completed'],
  ])('%s (committee: %s, until %s) %s: %s', (state, committeeDecides, respondBy, action, rule) => {
    expect(referralRule({ state, committeeDecides, respondBy }, action, '2026-11-24')).toBe(rule);
  });
});

it.each([
  ['2026-11-24', 30, '2026-12-24'],
  ['2026-02-27', 2, '2026-03-01'],
])('sent on %s with %s days, the answer is due on %s', (sentOn, days, due) => {
  expect(answerDeadline(sentOn, days)).toBe(due);
});

it.each([
  [S.SENT, '2026-11-23', true],
  [S.SENT, '2026-11-24', false],
  [S.ACCEPTED, '2026-11-23', false],
  [S.DRAFT, null, false],
])('%s due on %s is overdue on 24 November: %s', (state, respondBy, overdue) => {
  expect(isOverdue(state, respondBy, '2026-11-24')).toBe(overdue);
});

describe('an outcome', () => {
  const F = OutcomeFailure;
  it.each<[boolean, OutcomeFailure | null, string | null, string | null, string | null, string | null]>([
    // delivered, failure, note, amount, reserved money, rule
    [true, null, null, null, null, null],
    [true, F.NO_CAPACITY, null, null, null, 'outcome.delivered_with_failure'],
    [false, null, null, null, null, 'outcome.failure_missing'],
    [false, F.OTHER, ' ', null, null, 'outcome.other_needs_note'],
    [false, F.OTHER, 'moved abroad', null, null, null],
    [false, F.BENEFICIARY_REFUSED, null, '10.00', null, 'outcome.amount_without_delivery'],
    [true, null, null, null, '500.00', 'outcome.amount_missing'],
    [true, null, null, '500.01', '500.00', 'outcome.amount_above_reserved'],
    [true, null, null, '500.00', '500.00', null],
    [true, null, null, '0.00', '500.00', 'outcome.amount_not_positive'],
    [false, F.NO_LONGER_NEEDED, null, null, '500.00', null],
  ])('delivered %s, %s, note %s, %s of %s: %s', (delivered, failure, note, amount, reserved, rule) => {
    expect(outcomeRule({ delivered, failure, note, amount }, reserved)).toBe(rule);
  });
});

it('a reason that says nothing is explained', () => {
  expect(reasonRule('decline', 'OTHER', null)).toBe('referral.decline_other_needs_note');
  expect(reasonRule('cancel', 'OTHER', 'why')).toBeNull();
  expect(reasonRule('cancel', 'SENT_BY_MISTAKE', null)).toBeNull();
});
