import type { AgreementKind, Renewal } from '../agreements/agreement.rules.js';
import { ClauseHeading } from '../agreements/clause.rules.js';
import type { Terms } from '../agreements/term.rules.js';
import { AllotmentPeriod, type CountedUnit, Measure, type SupportKind } from '../partners/programme.rules.js';

/** A promise as the demo writes it: what is not said is unknown or unlimited. `by` names the debtor partner. */
export interface DemoTerm extends Partial<Omit<Terms, 'debtorIds' | 'provinceCodes'>> {
  readonly kind: SupportKind;
  readonly measure: Measure;
  readonly by: string;
  readonly provinces?: string;
}

export interface DemoClause {
  readonly heading: ClauseHeading;
  readonly ar: string;
  readonly fr: string;
  readonly terms: readonly DemoTerm[];
}

/** How far an agreement has come when the demo begins. */
export type DemoEnding =
  | 'DRAFT'
  | 'NEGOTIATION'
  | 'AGREED'
  | 'SIGNED'
  | 'IN_FORCE'
  | 'SUSPENDED'
  | 'TERMINATED'
  | 'ABANDONED';

export interface DemoAgreement {
  readonly key: string;
  readonly kind: AgreementKind;
  readonly ar: string;
  readonly fr: string;
  /** The delegation that signs for the commission; absent: headquarters. */
  readonly delegation?: string;
  readonly partners: readonly string[];
  readonly provinces?: string;
  readonly begun: string;
  readonly effective: string;
  readonly months: number;
  readonly renewal: Renewal;
  readonly committeeDecides?: boolean;
  readonly parent?: string;
  readonly ending: DemoEnding;
  readonly clauses: readonly DemoClause[];
}

/** A yearly number of something. */
export const counted = (quantity: number, unit: CountedUnit) =>
  ({ measure: Measure.COUNTED, quantity, unit, period: AllotmentPeriod.YEAR }) as const;

/** The clause that says what an agreement is for. */
export const purpose = (ar: string, fr: string): DemoClause => ({
  heading: ClauseHeading.PURPOSE,
  ar,
  fr,
  terms: [],
});
