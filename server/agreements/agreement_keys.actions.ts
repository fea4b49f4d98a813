import { fromGlobalId } from '../platform/ids.js';
import type { AgreementDraft, AgreementEdit } from './agreement.actions.js';
import type { DraftAgreementInput, EditAgreementInput } from './agreement.inputs.js';
import { Renewal } from './agreement.rules.js';
import type { NewClause, Proposal } from './clause.actions.js';
import type { AddClauseInput, PromisedTermInput, ProposeRevisionInput } from './clause.inputs.js';
import type { Terms } from './term.rules.js';

/** From what a client sends to what an action takes: keys for global ids, null for what was left out. */

export const agreementKey = (id: string, field = 'id'): string =>
  fromGlobalId('Agreement', id, ['input', field]);
export const clauseKey = (id: string, field = 'id'): string => fromGlobalId('Clause', id, ['input', field]);
export const revisionKey = (id: string, field = 'revisionId'): string =>
  fromGlobalId('ClauseRevision', id, ['input', field]);
export const obligationKey = (id: string): string => fromGlobalId('Obligation', id, ['input', 'id']);

/** The key of an optional global id. */
const keyOrNull = (type: string, id: string | null | undefined, field: string): string | null =>
  id === null || id === undefined ? null : fromGlobalId(type, id, ['input', field]);

const partnerKeys = (ids: readonly string[]): string[] =>
  ids.map((id) => fromGlobalId('Partner', id, ['input', 'partnerIds']));

export const draftOf = (input: DraftAgreementInput): AgreementDraft => ({
  kind: input.kind,
  titleAr: input.titleAr ?? null,
  titleFr: input.titleFr,
  prevailingLanguage: input.prevailingLanguage,
  parentId: keyOrNull('Agreement', input.parentId, 'parentId'),
  amendsId: keyOrNull('Agreement', input.amendsId, 'amendsId'),
  national: input.national,
  provinceCodes: input.provinceCodes ?? [],
  openToAccession: input.openToAccession ?? false,
  committeeDecides: input.committeeDecides ?? false,
  committeeRhythmMonths: input.committeeRhythmMonths ?? null,
  renewal: input.renewal ?? Renewal.NONE,
  termMonths: input.termMonths ?? null,
  noticeMonths: input.noticeMonths ?? null,
  effectiveOn: input.effectiveOn ?? null,
  partnerIds: partnerKeys(input.partnerIds),
  commissionDelegationId: keyOrNull('Delegation', input.commissionDelegationId, 'commissionDelegationId'),
});

/** What may not be absent stays as it is when a client sends null. */
export const editOf = (input: EditAgreementInput): AgreementEdit => ({
  id: agreementKey(input.id),
  expectedVersion: input.expectedVersion,
  titleAr: input.titleAr,
  titleFr: input.titleFr ?? undefined,
  prevailingLanguage: input.prevailingLanguage ?? undefined,
  parentId: input.parentId === undefined ? undefined : keyOrNull('Agreement', input.parentId, 'parentId'),
  national: input.national ?? undefined,
  provinceCodes: input.provinceCodes ?? undefined,
  openToAccession: input.openToAccession ?? undefined,
  committeeDecides: input.committeeDecides ?? undefined,
  committeeRhythmMonths: input.committeeRhythmMonths,
  renewal: input.renewal ?? undefined,
  termMonths: input.termMonths,
  noticeMonths: input.noticeMonths,
  effectiveOn: input.effectiveOn,
  partnerIds: input.partnerIds ? partnerKeys(input.partnerIds) : undefined,
});

export const clauseOf = (input: AddClauseInput): NewClause => ({
  agreementId: agreementKey(input.agreementId, 'agreementId'),
  heading: input.heading,
  supersedesId: keyOrNull('Clause', input.supersedesId, 'supersedesId'),
  textAr: input.textAr ?? null,
  textFr: input.textFr ?? null,
  terms: input.terms.map(termOf),
});

export const proposalOf = (input: ProposeRevisionInput): Proposal => ({
  clauseId: clauseKey(input.clauseId, 'clauseId'),
  readRevisionId: revisionKey(input.readRevisionId, 'readRevisionId'),
  reason: input.reason ?? null,
  textAr: input.textAr ?? null,
  textFr: input.textFr ?? null,
  terms: input.terms.map(termOf),
});

const termOf = (input: PromisedTermInput, at: number): Terms => ({
  kind: input.kind,
  measure: input.measure,
  quantity: input.quantity ?? null,
  unit: input.unit ?? null,
  amount: input.amount ?? null,
  amountPerFile: input.amountPerFile ?? null,
  period: input.period ?? null,
  perProvince: input.perProvince ?? false,
  rank: input.rank ?? null,
  dueOn: input.dueOn ?? null,
  responseDays: input.responseDays ?? null,
  national: input.national,
  provinceCodes: input.provinceCodes ?? [],
  sectors: input.sectors ?? [],
  legalForms: input.legalForms ?? [],
  stages: input.stages ?? [],
  targetGroups: input.targetGroups ?? [],
  minAge: input.minAge ?? null,
  maxAge: input.maxAge ?? null,
  committeeDecides: input.committeeDecides ?? false,
  debtorIds: input.debtorPartyIds.map((id) =>
    fromGlobalId('AgreementParty', id, ['input', 'terms', String(at), 'debtorPartyIds']),
  ),
  noteAr: input.noteAr ?? null,
  noteFr: input.noteFr ?? null,
});
