import { addDays } from '../platform/clock.js';
import { canStep, forbiddenStep, type Life } from '../platform/life.js';

export enum ReferralState {
  DRAFT = 'DRAFT',
  WAITLISTED = 'WAITLISTED',
  SENT = 'SENT',
  ACCEPTED = 'ACCEPTED',
  AWAITING_COMMITTEE = 'AWAITING_COMMITTEE',
  IN_PROGRESS = 'IN_PROGRESS',
  COMPLETED = 'COMPLETED',
  DECLINED = 'DECLINED',
  EXPIRED = 'EXPIRED',
  CANCELLED = 'CANCELLED',
}

export enum DeclineReason {
  NO_CAPACITY = 'NO_CAPACITY',
  NOT_ELIGIBLE = 'NOT_ELIGIBLE',
  OUTSIDE_TERRITORY = 'OUTSIDE_TERRITORY',
  INCOMPLETE_FILE = 'INCOMPLETE_FILE',
  OTHER = 'OTHER',
}

export enum CancelReason {
  BENEFICIARY_WITHDREW = 'BENEFICIARY_WITHDREW',
  FOUND_OTHER_SUPPORT = 'FOUND_OTHER_SUPPORT',
  SENT_BY_MISTAKE = 'SENT_BY_MISTAKE',
  CONSENT_WITHDRAWN = 'CONSENT_WITHDRAWN',
  OTHER = 'OTHER',
}

export enum OutcomeFailure {
  BENEFICIARY_REFUSED = 'BENEFICIARY_REFUSED',
  NO_CAPACITY = 'NO_CAPACITY',
  NO_LONGER_NEEDED = 'NO_LONGER_NEEDED',
  BENEFICIARY_UNREACHABLE = 'BENEFICIARY_UNREACHABLE',
  OTHER = 'OTHER',
}

/** What a person may do to a referral, in the order of its life. */
export type ReferralAction =
  | 'SEND'
  | 'ACCEPT'
  | 'DECLINE'
  | 'HAND_TO_COMMITTEE'
  | 'TAKE_DECISION'
  | 'START'
  | 'COMPLETE'
  | 'CANCEL';

/** What follows of itself: no place is left, nobody answered, the committee said no. */
export type ReferralTurn = 'WAIT' | 'EXPIRE' | 'REFUSE';

const S = ReferralState;

export const referralLife: Life<ReferralState, ReferralAction | ReferralTurn> = {
  DRAFT: { SEND: S.SENT, WAIT: S.WAITLISTED, CANCEL: S.CANCELLED },
  WAITLISTED: { SEND: S.SENT, CANCEL: S.CANCELLED },
  SENT: { ACCEPT: S.ACCEPTED, DECLINE: S.DECLINED, EXPIRE: S.EXPIRED, CANCEL: S.CANCELLED },
  ACCEPTED: { HAND_TO_COMMITTEE: S.AWAITING_COMMITTEE, START: S.IN_PROGRESS, CANCEL: S.CANCELLED },
  AWAITING_COMMITTEE: { TAKE_DECISION: S.IN_PROGRESS, REFUSE: S.DECLINED, CANCEL: S.CANCELLED },
  IN_PROGRESS: { COMPLETE: S.COMPLETED, CANCEL: S.CANCELLED },
  COMPLETED: {},
  DECLINED: {},
  EXPIRED: {},
  CANCELLED: {},
};

/** What has not come to its end: the file cannot be referred to the same commitment again meanwhile. */
export const OPEN_STATES: readonly ReferralState[] = [
  S.DRAFT,
  S.WAITLISTED,
  S.SENT,
  S.ACCEPTED,
  S.AWAITING_COMMITTEE,
  S.IN_PROGRESS,
];

/** What the guards need to know of a referral, as plain values. */
export interface ReferralFacts {
  readonly state: ReferralState;
  readonly committeeDecides: boolean;
  readonly respondBy: string | null;
}

/** The rule that forbids an action now, or null. */
export function referralRule(facts: ReferralFacts, action: ReferralAction, today: string): string | null {
  if (!canStep(referralLife, facts.state, action)) return forbiddenStep('referral', facts.state, action);
  switch (action) {
    // The queue is first come first served: nobody is sent out of turn by hand.
    case 'SEND':
      return facts.state === S.WAITLISTED ? 'referral.waits_for_its_turn' : null;
    case 'ACCEPT':
    case 'DECLINE':
      return facts.respondBy !== null && facts.respondBy < today ? 'referral.answer_after_deadline' : null;
    case 'HAND_TO_COMMITTEE':
      return facts.committeeDecides ? null : 'referral.no_committee_decides';
    case 'START':
      return facts.committeeDecides ? 'referral.committee_decides' : null;
    case 'TAKE_DECISION':
    case 'COMPLETE':
    case 'CANCEL':
      return null;
  }
}

/** The last day on which the partner may answer: the response time runs from the day after sending. */
export const answerDeadline = (sentOn: string, responseDays: number): string => addDays(sentOn, responseDays);

/** Whether a referral sent and not answered has run out. */
export const isOverdue = (state: ReferralState, respondBy: string | null, today: string): boolean =>
  state === S.SENT && respondBy !== null && respondBy < today;

/** What a completed referral came to, as the partner states it. */
export interface Delivery {
  readonly delivered: boolean;
  readonly failure: OutcomeFailure | null;
  readonly note: string | null;
  readonly amount: string | null;
}

/** The rule that an outcome breaks, or null. `reserved` is the money set aside for it, where money is promised. */
export function outcomeRule(delivery: Delivery, reserved: string | null): string | null {
  const { delivered, failure, note, amount } = delivery;
  if (delivered && failure !== null) return 'outcome.delivered_with_failure';
  if (!delivered && failure === null) return 'outcome.failure_missing';
  if (failure === OutcomeFailure.OTHER && (note ?? '').trim() === '') return 'outcome.other_needs_note';
  if (!delivered && amount !== null) return 'outcome.amount_without_delivery';
  if (amount !== null && Number(amount) <= 0) return 'outcome.amount_not_positive';
  if (reserved === null || !delivered) return null;
  if (amount === null) return 'outcome.amount_missing';
  return Number(amount) > Number(reserved) ? 'outcome.amount_above_reserved' : null;
}

/** Reasons that say nothing by themselves are explained in words. */
export function reasonRule(noun: 'decline' | 'cancel', reason: string, note: string | null): string | null {
  return reason === 'OTHER' && (note ?? '').trim() === '' ? `referral.${noun}_other_needs_note` : null;
}
