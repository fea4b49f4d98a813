import type { Referral_RowFragment, ReferralFilter, ReferralOrder } from '../../graphql/generated/graphql.js';
import { meaningOf, type Meaning } from '../../i18n/meanings.js';

export type ReferralState = Referral_RowFragment['state'];

/** Whose screen it is: the partner answers and delivers, the delegation asks and decides, the others look on. */
export type Side = 'partner' | 'commission';

/** The views of the one list. `reserved` and `completed` are reached from the numbers that count them. */
export const views = {
  unsent: ['DRAFT', 'WAITLISTED'],
  answer: ['SENT'],
  running: ['ACCEPTED', 'AWAITING_COMMITTEE', 'IN_PROGRESS'],
  done: ['COMPLETED', 'DECLINED', 'EXPIRED', 'CANCELLED'],
  reserved: ['SENT', 'ACCEPTED', 'AWAITING_COMMITTEE', 'IN_PROGRESS'],
  completed: ['COMPLETED'],
  waiting: ['WAITLISTED'],
  all: null,
} as const satisfies Record<string, readonly ReferralState[] | null>;

export type View = keyof typeof views;

export const isView = (value: string | null): value is View => value !== null && Object.hasOwn(views, value);

/** A partner never sees what was not sent. */
export const tabsOf: Readonly<Record<Side, readonly View[]>> = {
  partner: ['answer', 'running', 'done', 'all'],
  commission: ['unsent', 'answer', 'running', 'done', 'all'],
};

/** The oldest promise first where one is due; what has ended, newest first. */
export function orderOf(view: View): ReferralOrder {
  if (view === 'answer') return { field: 'RESPOND_BY', direction: 'ASC' };
  const newestFirst = view === 'done' || view === 'completed' || view === 'all';
  return { field: 'STATE_SINCE', direction: newestFirst ? 'DESC' : 'ASC' };
}

interface Narrowing {
  province: string | null;
  kind: NonNullable<ReferralFilter['kinds']>[number] | null;
  commitment: string | null;
  text: string | null;
}

export function filterOf(view: View, { province, kind, commitment, text }: Narrowing): ReferralFilter {
  const states = views[view];
  return {
    ...(states ? { states: [...states] } : {}),
    ...(province ? { provinceCode: province } : {}),
    ...(kind ? { kinds: [kind] } : {}),
    ...(commitment ? { commitmentId: commitment } : {}),
    ...(text ? { text } : {}),
  };
}

/** Amber is for whose move it is: the same state reads differently on the two sides. */
export function meaningFor(state: ReferralState, side: Side): Meaning {
  const readers: ReferralState = side === 'partner' ? 'SENT' : 'AWAITING_COMMITTEE';
  return meaningOf('referral_state', state, state === readers);
}

export const hasEnded = (state: ReferralState): boolean => views.done.some((ended) => ended === state);

/** Whether the reader's side moves next. Where a committee decides, the commission hands an accepted file to it. */
export function isReaders(state: ReferralState, side: Side, committeeDecides: boolean): boolean {
  switch (state) {
    case 'SENT':
    case 'IN_PROGRESS':
      return side === 'partner';
    case 'ACCEPTED':
      return side === (committeeDecides ? 'commission' : 'partner');
    case 'DRAFT':
    case 'AWAITING_COMMITTEE':
      return side === 'commission';
    case 'WAITLISTED':
    case 'COMPLETED':
    case 'DECLINED':
    case 'EXPIRED':
    case 'CANCELLED':
      return false;
  }
}
