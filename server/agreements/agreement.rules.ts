import { addMonths } from '../platform/clock.js';
import { canStep, forbiddenStep, type Life } from '../platform/life.js';
import { Role, type Viewer } from '../platform/viewer.js';

export enum AgreementKind {
  FRAMEWORK = 'FRAMEWORK',
  PARTNERSHIP = 'PARTNERSHIP',
  COOPERATION_AND_PARTNERSHIP = 'COOPERATION_AND_PARTNERSHIP',
  SPECIFIC = 'SPECIFIC',
  MEMORANDUM = 'MEMORANDUM',
  AMENDMENT = 'AMENDMENT',
}

export enum AgreementState {
  DRAFT = 'DRAFT',
  IN_NEGOTIATION = 'IN_NEGOTIATION',
  AGREED = 'AGREED',
  SIGNED = 'SIGNED',
  IN_FORCE = 'IN_FORCE',
  SUSPENDED = 'SUSPENDED',
  EXPIRED = 'EXPIRED',
  TERMINATED = 'TERMINATED',
  ABANDONED = 'ABANDONED',
}

export enum Renewal {
  NONE = 'NONE',
  TACIT = 'TACIT',
  EXPRESS = 'EXPRESS',
}

export enum Language {
  AR = 'AR',
  FR = 'FR',
}

export enum PartySide {
  HEADQUARTERS = 'HEADQUARTERS',
  DELEGATION = 'DELEGATION',
  PARTNER = 'PARTNER',
}

/** What a person may do to an agreement. */
export type AgreementAction =
  | 'EDIT'
  | 'ADD_CLAUSE'
  | 'OPEN_NEGOTIATION'
  | 'FREEZE'
  | 'SIGN'
  | 'BRING_INTO_FORCE'
  | 'SUSPEND'
  | 'RESUME'
  | 'TERMINATE'
  | 'ABANDON'
  | 'GIVE_NOTICE'
  | 'ACCEDE';

/** What follows of itself: the last signature, the end of a term. */
export type AgreementTurn = 'COMPLETE' | 'RENEW' | 'EXPIRE';

const S = AgreementState;

export const agreementLife: Life<AgreementState, AgreementAction | AgreementTurn> = {
  DRAFT: { EDIT: S.DRAFT, ADD_CLAUSE: S.DRAFT, OPEN_NEGOTIATION: S.IN_NEGOTIATION, ABANDON: S.ABANDONED },
  IN_NEGOTIATION: {
    EDIT: S.IN_NEGOTIATION,
    ADD_CLAUSE: S.IN_NEGOTIATION,
    FREEZE: S.AGREED,
    ABANDON: S.ABANDONED,
  },
  AGREED: { SIGN: S.AGREED, COMPLETE: S.SIGNED, ABANDON: S.ABANDONED },
  SIGNED: { BRING_INTO_FORCE: S.IN_FORCE },
  IN_FORCE: {
    SUSPEND: S.SUSPENDED,
    TERMINATE: S.TERMINATED,
    GIVE_NOTICE: S.IN_FORCE,
    ACCEDE: S.IN_FORCE,
    RENEW: S.IN_FORCE,
    EXPIRE: S.EXPIRED,
  },
  SUSPENDED: {
    RESUME: S.IN_FORCE,
    TERMINATE: S.TERMINATED,
    GIVE_NOTICE: S.SUSPENDED,
    RENEW: S.SUSPENDED,
    EXPIRE: S.EXPIRED,
  },
  EXPIRED: {},
  TERMINATED: {},
  ABANDONED: {},
};

/** A party as the rules see it. */
export interface PartyFacts {
  readonly id: string;
  readonly side: PartySide;
  readonly partnerId: string | null;
  readonly delegationId: string | null;
  readonly noticeGivenOn: string | null;
  readonly signed: boolean;
}

/** Whether this viewer negotiates and signs for a party: nobody acts for two. */
export function actsFor(
  viewer: Viewer,
  party: Pick<PartyFacts, 'side' | 'partnerId' | 'delegationId'>,
): boolean {
  if (viewer.partnerId !== null) {
    return viewer.roles.has(Role.PARTNER_NEGOTIATOR) && party.partnerId === viewer.partnerId;
  }
  if (!viewer.roles.has(Role.NEGOTIATOR)) return false;
  return viewer.delegationId === null
    ? party.side === PartySide.HEADQUARTERS
    : party.side === PartySide.DELEGATION && party.delegationId === viewer.delegationId;
}

/** The party the viewer acts for, if any. */
export function partyOf<P extends Pick<PartyFacts, 'side' | 'partnerId' | 'delegationId'>>(
  viewer: Viewer,
  parties: readonly P[],
): P | null {
  return parties.find((party) => actsFor(viewer, party)) ?? null;
}

/** What the guards need to know of an agreement, as plain values. */
export interface AgreementFacts {
  readonly state: AgreementState;
  readonly renewal: Renewal;
  readonly openToAccession: boolean;
  readonly effectiveOn: string | null;
  readonly clauseCount: number;
  readonly blockingCount: number;
  readonly parties: readonly PartyFacts[];
  /** The state of the agreement that this one amends; null when it amends none. */
  readonly baseState: AgreementState | null;
}

/** Further conditions of an action, once the life allows it: the rule that forbids it now, or null. */
const conditions: Partial<
  Record<AgreementAction, (facts: AgreementFacts, party: PartyFacts | null, today: string) => string | null>
> = {
  OPEN_NEGOTIATION: ({ clauseCount, parties }) =>
    (clauseCount === 0 ? 'agreement.without_clauses' : null) ??
    (parties.length < 2 ? 'agreement.fewer_than_two_parties' : null),
  FREEZE: ({ clauseCount, blockingCount }) =>
    (clauseCount === 0 ? 'agreement.without_clauses' : null) ??
    (blockingCount > 0 ? 'agreement.clauses_not_agreed' : null),
  SIGN: (_, party) => (party?.signed === true ? 'agreement.already_signed' : null),
  BRING_INTO_FORCE: ({ effectiveOn, baseState }, _, today) =>
    (effectiveOn !== null && effectiveOn > today ? 'agreement.effective_date_not_reached' : null) ??
    baseRule(baseState),
  GIVE_NOTICE: ({ renewal }, party) =>
    (renewal !== Renewal.TACIT ? 'agreement.notice_without_tacit_renewal' : null) ??
    (party !== null && party.noticeGivenOn !== null ? 'agreement.notice_already_given' : null),
  ACCEDE: ({ openToAccession }) => (openToAccession ? null : 'agreement.closed_to_accession'),
};

/** An amendment stands on a base that is in force. */
export const baseRule = (baseState: AgreementState | null): string | null =>
  baseState === null || baseState === S.IN_FORCE ? null : 'agreement.base_not_in_force';

/** The rule that forbids the action now, or null. */
export function agreementRule(
  facts: AgreementFacts,
  action: AgreementAction,
  party: PartyFacts | null,
  today: string,
): string | null {
  if (!canStep(agreementLife, facts.state, action)) return forbiddenStep('agreement', facts.state, action);
  return conditions[action]?.(facts, party, today) ?? null;
}

/** States from which the text and the parties no longer change. */
export const isFrozen = (state: AgreementState): boolean =>
  state !== S.DRAFT && state !== S.IN_NEGOTIATION && state !== S.ABANDONED;

/** The last day of a term that begins on a date; null when the term is not limited. */
export function endOfTerm(startsOn: string, months: number | null): string | null {
  if (months === null) return null;
  const next = addMonths(startsOn, months);
  return new Date(Date.parse(next) - 86_400_000).toISOString().slice(0, 10);
}

/** The last day of the term after one that ends on a date: a term that ends with a month ends with the month. */
export function nextEndOfTerm(expiresOn: string, months: number): string {
  const first = new Date(Date.parse(expiresOn) + 86_400_000).toISOString().slice(0, 10);
  return endOfTerm(first, months) ?? expiresOn;
}

/** The last day on which notice stops the next tacit renewal. */
export const noticeDeadline = (expiresOn: string, noticeMonths: number | null): string =>
  noticeMonths === null ? expiresOn : addMonths(expiresOn, -noticeMonths);

export interface Term {
  readonly renewal: Renewal;
  readonly expiresOn: string;
  readonly termMonths: number | null;
  readonly noticeMonths: number | null;
  readonly noticesGivenOn: readonly string[];
}

/**
 * What the passing of time did to a term: the ends it was renewed to, one after another, and whether it is over.
 * Notice given too late for one term stops the next.
 */
export function termOn(term: Term, today: string): { renewedTo: readonly string[]; expired: boolean } {
  const renewedTo: string[] = [];
  let end = term.expiresOn;
  while (end < today) {
    const deadline = noticeDeadline(end, term.noticeMonths);
    const stopped = term.noticesGivenOn.some((on) => on <= deadline);
    if (term.renewal !== Renewal.TACIT || term.termMonths === null || stopped) {
      return { renewedTo, expired: true };
    }
    end = nextEndOfTerm(end, term.termMonths);
    renewedTo.push(end);
  }
  return { renewedTo, expired: false };
}

/** `AC-2026-001`. */
export const referenceOf = (year: number, number: number): string =>
  `AC-${year}-${String(number).padStart(3, '0')}`;
