import { AgreementKind, AgreementState, PartySide, Renewal, type Language } from './agreement.rules.js';

/** The frame of an agreement: all that is agreed beside the clauses. Parties and provinces by key. */
export interface AgreementFrame {
  readonly kind: AgreementKind;
  readonly titleAr: string | null;
  readonly titleFr: string;
  readonly prevailingLanguage: Language;
  readonly parentId: string | null;
  readonly amendsId: string | null;
  readonly national: boolean;
  readonly provinceCodes: readonly string[];
  readonly openToAccession: boolean;
  readonly committeeDecides: boolean;
  readonly renewal: Renewal;
  readonly termMonths: number | null;
  readonly noticeMonths: number | null;
  readonly effectiveOn: string | null;
}

/** What is wrong with a frame: the rule and the field it stands at, or null. */
export function frameFault(frame: AgreementFrame): { rule: string; field: keyof AgreementFrame } | null {
  if ((frame.kind === AgreementKind.AMENDMENT) !== (frame.amendsId !== null)) {
    return { rule: 'agreement.amendment_names_its_base', field: 'amendsId' };
  }
  if (frame.national === frame.provinceCodes.length > 0) {
    return { rule: 'agreement.national_or_provinces', field: 'provinceCodes' };
  }
  if (frame.renewal !== Renewal.NONE && frame.termMonths === null) {
    return { rule: 'agreement.renewal_without_term', field: 'termMonths' };
  }
  if (frame.noticeMonths !== null && frame.renewal !== Renewal.TACIT) {
    return { rule: 'agreement.notice_without_tacit_renewal', field: 'noticeMonths' };
  }
  if (frame.noticeMonths !== null && frame.termMonths !== null && frame.noticeMonths >= frame.termMonths) {
    return { rule: 'agreement.notice_longer_than_term', field: 'noticeMonths' };
  }
  return null;
}

/** The rule against amending this base, or null: an amendment stands on an agreement in force, not on an amendment. */
export function amendmentRule(base: { kind: AgreementKind; state: AgreementState }): string | null {
  if (base.kind === AgreementKind.AMENDMENT) return 'agreement.amends_an_amendment';
  return base.state === AgreementState.IN_FORCE ? null : 'agreement.base_not_in_force';
}

/** A party as the digest names it. */
export interface NamedParty {
  readonly side: PartySide;
  readonly partnerId: string | null;
  readonly delegationId: string | null;
}

/** A clause as the digest of the whole holds it. */
export interface AgreedClause {
  readonly position: number;
  readonly heading: string;
  readonly supersedesId: string | null;
  /** Digest of the revision that every party agreed to. */
  readonly digest: string;
}

/** The whole frozen text as one value: its digest is what the parties sign. */
export const frozenText = (
  reference: string,
  frame: AgreementFrame,
  parties: readonly NamedParty[],
  clauses: readonly AgreedClause[],
): object => ({
  reference,
  ...frame,
  provinceCodes: [...frame.provinceCodes].sort(),
  parties: parties.map(({ side, partnerId, delegationId }) => ({ side, partnerId, delegationId })),
  clauses: clauses.map(({ position, heading, supersedesId, digest }) => ({
    position,
    heading,
    supersedesId,
    digest,
  })),
});
