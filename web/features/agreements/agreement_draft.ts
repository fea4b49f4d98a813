import type { DraftAgreementInput, EditAgreementInput } from '../../graphql/generated/graphql.js';
import type { WordOf } from '../../i18n/words.texts.js';

/** The frame of an agreement as a form holds it. */
export interface Frame {
  readonly kind: WordOf<'agreement_kind'>;
  readonly titleAr: string;
  readonly titleFr: string;
  readonly prevailingLanguage: WordOf<'language'>;
  readonly amendsId: string | null;
  readonly parentId: string | null;
  readonly delegationId: string | null;
  readonly partnerIds: readonly string[];
  readonly national: boolean;
  readonly provinceCodes: readonly string[];
  readonly termMonths: number | null;
  readonly renewal: WordOf<'renewal'>;
  readonly noticeMonths: number | null;
  readonly effectiveOn: string | null;
  readonly openToAccession: boolean;
  readonly committeeDecides: boolean;
  readonly committeeRhythmMonths: number | null;
}

export const emptyFrame: Frame = {
  kind: 'PARTNERSHIP',
  titleAr: '',
  titleFr: '',
  prevailingLanguage: 'AR',
  amendsId: null,
  parentId: null,
  delegationId: null,
  partnerIds: [],
  national: true,
  provinceCodes: [],
  termMonths: 36,
  renewal: 'TACIT',
  noticeMonths: 3,
  effectiveOn: null,
  openToAccession: false,
  committeeDecides: false,
  committeeRhythmMonths: null,
};

export type FrameFault = 'title' | 'partners' | 'provinces' | 'amends';

/** An amendment has the parties of what it amends: none are asked for. */
export function faultsOf(frame: Frame): readonly FrameFault[] {
  const faults: FrameFault[] = [];
  const amendment = frame.kind === 'AMENDMENT';
  if (frame.titleFr.trim() === '') faults.push('title');
  if (amendment && frame.amendsId === null) faults.push('amends');
  if (!amendment && frame.partnerIds.length === 0) faults.push('partners');
  if (!frame.national && frame.provinceCodes.length === 0) faults.push('provinces');
  return faults;
}

function shared(frame: Frame) {
  const { national, renewal, termMonths, effectiveOn, openToAccession, committeeDecides } = frame;
  return {
    titleAr: frame.titleAr.trim() || null,
    titleFr: frame.titleFr.trim(),
    prevailingLanguage: frame.prevailingLanguage,
    parentId: frame.kind === 'SPECIFIC' ? frame.parentId : null,
    national,
    provinceCodes: national ? [] : [...frame.provinceCodes],
    renewal,
    termMonths,
    noticeMonths: frame.noticeMonths,
    effectiveOn,
    openToAccession,
    committeeDecides,
    committeeRhythmMonths: frame.committeeRhythmMonths,
  };
}

export function asDraft(frame: Frame): Omit<DraftAgreementInput, 'idempotencyKey'> {
  const amendment = frame.kind === 'AMENDMENT';
  return {
    ...shared(frame),
    kind: frame.kind,
    amendsId: amendment ? frame.amendsId : null,
    partnerIds: amendment ? [] : [...frame.partnerIds],
    commissionDelegationId: amendment ? null : frame.delegationId,
  };
}

/** The parties change only while it is a draft. */
export const asEdit = (
  frame: Frame,
  { id, version, draft }: { id: string; version: number; draft: boolean },
): EditAgreementInput => ({
  ...shared(frame),
  id,
  expectedVersion: version,
  ...(draft && frame.kind !== 'AMENDMENT' ? { partnerIds: [...frame.partnerIds] } : {}),
});
