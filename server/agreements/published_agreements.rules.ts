import type { PartnerKind } from '../partners/partner.entity.js';
import type { DelegationKind } from '../territory/delegation.entity.js';
import type { AgreementKind } from './agreement.rules.js';
import type { ClauseHeading } from './clause.rules.js';
import type { Terms } from './term.rules.js';

/** A partner as a report names it. */
export interface ReportedPartner {
  readonly kind: PartnerKind;
  readonly nameFr: string;
  readonly nameAr: string;
  readonly shortName?: string;
}

/** One undertaking of a report: the clause it is held in, and the term that clause promises. */
export interface ReportedUndertaking {
  readonly by: 'PARTNERS' | 'EVERYBODY';
  readonly heading: ClauseHeading;
  readonly textAr: string;
  readonly textFr: string;
  readonly term: Partial<Terms> & Pick<Terms, 'kind' | 'measure'>;
}

/** An agreement known from the press. What a report does not say is null: unknown, not zero. */
export interface ReportedAgreement {
  readonly key: string;
  readonly kind: AgreementKind;
  readonly titleFr: string;
  readonly titleAr: string;
  readonly signedOn: string | null;
  readonly signedAt: string | null;
  /** The delegation that signed for the commission; null for headquarters. */
  readonly delegation: {
    readonly kind: DelegationKind;
    readonly nameFr: string;
    readonly nameAr: string;
    readonly provinceCodes: readonly string[];
  } | null;
  readonly partners: readonly ReportedPartner[];
  /** Empty: the whole country. */
  readonly provinceCodes: readonly string[];
  readonly openToAccession?: boolean;
  readonly committeeDecides?: boolean;
  readonly undertakings: readonly ReportedUndertaking[];
  readonly source: string;
}

/** A reported term with all that the report leaves open: unknown, and where the agreement holds. */
export const reportedTerm = (
  agreement: Pick<ReportedAgreement, 'provinceCodes'>,
  term: ReportedUndertaking['term'],
  debtorIds: readonly string[],
): Terms => ({
  ...{ quantity: null, unit: null, amount: null, amountPerFile: null, period: null, perProvince: false },
  ...{ rank: null, dueOn: null, responseDays: null, minAge: null, maxAge: null, committeeDecides: false },
  ...{ sectors: [], legalForms: [], stages: [], targetGroups: [], noteAr: null, noteFr: null },
  national: agreement.provinceCodes.length === 0,
  provinceCodes: agreement.provinceCodes,
  debtorIds,
  ...term,
});
