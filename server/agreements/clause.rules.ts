import { createHash } from 'node:crypto';
import { AgreementState } from './agreement.rules.js';
import type { Terms } from './term.rules.js';

export enum ClauseHeading {
  PURPOSE = 'PURPOSE',
  TARGET_GROUP = 'TARGET_GROUP',
  TERRITORIAL_SCOPE = 'TERRITORIAL_SCOPE',
  UNDERTAKINGS_OF_PARTY = 'UNDERTAKINGS_OF_PARTY',
  JOINT_UNDERTAKINGS = 'JOINT_UNDERTAKINGS',
  FINANCING = 'FINANCING',
  FOLLOW_UP_COMMITTEE = 'FOLLOW_UP_COMMITTEE',
  MONITORING = 'MONITORING',
  COMMUNICATION = 'COMMUNICATION',
  PERSONAL_DATA = 'PERSONAL_DATA',
  TERM_AND_RENEWAL = 'TERM_AND_RENEWAL',
  AMENDMENT = 'AMENDMENT',
  ACCESSION = 'ACCESSION',
  TERMINATION = 'TERMINATION',
  FORCE_MAJEURE = 'FORCE_MAJEURE',
  DISPUTES = 'DISPUTES',
  LANGUAGES = 'LANGUAGES',
  ENTRY_INTO_FORCE = 'ENTRY_INTO_FORCE',
  ANNEXES = 'ANNEXES',
}

/** What a person may do to a clause. */
export type ClauseAction = 'PROPOSE' | 'AGREE' | 'OBJECT' | 'REMOVE';

/** A value as one text, whatever order its fields were written in: what digests are taken of. */
export function canonical(value: unknown): string {
  if (typeof value === 'string') {
    return JSON.stringify(value.normalize('NFC').replace(/\r\n?/g, '\n'));
  }
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`;
  }
  return JSON.stringify(value ?? null);
}

export const digestOf = (value: unknown): string =>
  createHash('sha256').update(canonical(value)).digest('hex');

/** What a revision says: its words in both languages and what it promises. */
export interface RevisionText {
  readonly heading: ClauseHeading;
  readonly textAr: string | null;
  readonly textFr: string | null;
  readonly terms: readonly Terms[];
}

/** The digest a party quotes when it agrees: of the words and the terms it has read. */
export const revisionDigest = (text: RevisionText): string =>
  digestOf({
    heading: text.heading,
    textAr: text.textAr,
    textFr: text.textFr,
    terms: text.terms.map((term) => ({
      ...term,
      amount: decimal(term.amount),
      amountPerFile: decimal(term.amountPerFile),
    })),
  });

/** `1000` and `1000.00` are one amount. */
const decimal = (amount: string | null): string | null =>
  amount === null ? null : Number(amount).toFixed(2);

/** A clause in the text of an agreement: where it stands and what it takes the place of. */
export interface PlacedClause {
  readonly id: string;
  readonly position: number;
  readonly supersedesId: string | null;
}

/** An agreement or amendment with its clauses and the time it holds. */
export interface DatedText<C extends PlacedClause> {
  readonly id: string;
  readonly state: AgreementState;
  readonly effectiveOn: string | null;
  readonly endedOn: string | null;
  readonly clauses: readonly C[];
}

/** One clause of the text in force, and the amendment that put it there. */
export interface TextInForce<C> {
  readonly clause: C;
  readonly position: number;
  readonly amendedBy: string | null;
}

const HELD: ReadonlySet<AgreementState> = new Set([
  AgreementState.IN_FORCE,
  AgreementState.SUSPENDED,
  AgreementState.EXPIRED,
  AgreementState.TERMINATED,
]);

/** Whether a text that came into force holds on a date. An unknown beginning excludes no date. */
export function holdsOn(text: Omit<DatedText<PlacedClause>, 'clauses'>, date: string): boolean {
  if (!HELD.has(text.state)) return false;
  return (text.effectiveOn ?? '') <= date && (text.endedOn === null || date <= text.endedOn);
}

/**
 * The text in force on a date: the agreement's clauses, each replaced by the one that superseded it last, then what
 * amendments added. An amendment that ended gives way to what it had superseded.
 */
export function textOn<C extends PlacedClause>(
  base: DatedText<C>,
  amendments: readonly DatedText<C>[],
  date: string,
): TextInForce<C>[] {
  if (!holdsOn(base, date)) return [];
  const slots = byPosition(base.clauses).map((clause) => ({
    clause,
    amendedBy: null as string | null,
    names: new Set([clause.id]),
  }));
  for (const amendment of amendments.filter((text) => holdsOn(text, date)).sort(byEffect)) {
    for (const clause of byPosition(amendment.clauses)) {
      const slot = slots.find(({ names }) => names.has(clause.supersedesId ?? ''));
      if (slot === undefined) {
        slots.push({ clause, amendedBy: amendment.id, names: new Set([clause.id]) });
        continue;
      }
      slot.clause = clause;
      slot.amendedBy = amendment.id;
      slot.names.add(clause.id);
    }
  }
  return slots.map(({ clause, amendedBy }, at) => ({ clause, amendedBy, position: at + 1 }));
}

const byPosition = <C extends PlacedClause>(clauses: readonly C[]): C[] =>
  [...clauses].sort((a, b) => a.position - b.position);

const byEffect = (a: DatedText<PlacedClause>, b: DatedText<PlacedClause>): number =>
  (a.effectiveOn ?? '').localeCompare(b.effectiveOn ?? '') || a.id.localeCompare(b.id);
