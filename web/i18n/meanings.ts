import type { WordOf } from './words.texts.js';

/** What a state means to the reader. Colour and icon follow from it, so that no colour means two things. */
export type Meaning =
  | 'draft'
  | 'waiting'
  | 'yours'
  | 'running'
  | 'done'
  | 'paused'
  | 'refused'
  | 'late'
  | 'closed';

type Stated = 'agreement_state' | 'referral_state' | 'obligation_state' | 'position';

const meanings: { readonly [L in Stated]: Readonly<Record<WordOf<L>, Meaning>> } = {
  agreement_state: {
    DRAFT: 'draft',
    IN_NEGOTIATION: 'waiting',
    AGREED: 'waiting',
    SIGNED: 'done',
    IN_FORCE: 'running',
    SUSPENDED: 'paused',
    EXPIRED: 'closed',
    TERMINATED: 'closed',
    ABANDONED: 'closed',
  },
  referral_state: {
    DRAFT: 'draft',
    WAITLISTED: 'paused',
    SENT: 'waiting',
    ACCEPTED: 'running',
    AWAITING_COMMITTEE: 'waiting',
    IN_PROGRESS: 'running',
    COMPLETED: 'done',
    DECLINED: 'refused',
    EXPIRED: 'late',
    CANCELLED: 'closed',
  },
  obligation_state: { DUE: 'waiting', FULFILLED: 'done', LATE: 'late', WAIVED: 'closed' },
  position: { PENDING: 'waiting', AGREES: 'done', OBJECTS: 'refused' },
};

/** The same state waits for one reader and is another's move: with `mine`, waiting becomes `yours`. */
export function meaningOf<L extends Stated>(list: L, state: WordOf<L>, mine = false): Meaning {
  const meaning = meanings[list][state];
  return mine && meaning === 'waiting' ? 'yours' : meaning;
}
