import { type Change, subjectKey } from '../events/record.js';
import { dateIn } from '../platform/clock.js';
import { conflict, invalidInput, notAllowed, notFound, ruleBroken } from '../platform/errors.js';
import { newId } from '../platform/ids.js';
import type { Work } from '../platform/unit_of_work.js';
import { has, Role, ViewerKind } from '../platform/viewer.js';
import { findProvinces } from '../territory/delegation.actions.js';
import { ownParty, permitted, standing, type Standing } from './agreement.access.js';
import { Agreement } from './agreement.entity.js';
import { AgreementKind, AgreementState, referenceOf } from './agreement.rules.js';
import type { AgreementParty } from './agreement_party.entity.js';
import { amendmentRule, frameFault, type AgreementFrame } from './agreement_draft.rules.js';
import { Committee } from './committee.entity.js';
import { move, tell } from './happening.actions.js';
import { addParties, replacePartners, type PartyNames } from './party.actions.js';

export interface AgreementDraft extends AgreementFrame, PartyNames {
  /** The committee meets every so many months; null when no rhythm is agreed. */
  readonly committeeRhythmMonths: number | null;
}

/** Begins an agreement, in the name of the party of the commission that the viewer acts for. */
export async function draftAgreement(work: Work, draft: AgreementDraft): Promise<{ agreement: Agreement }> {
  assertMayDraft(work, draft.commissionDelegationId);
  assertFrame(draft);
  const base = await assertRelatives(work, draft);
  const agreement = work.em.create(Agreement, {
    ...columns(draft),
    id: newId(),
    reference: await nextReference(work),
    kind: draft.kind,
    state: AgreementState.DRAFT,
    parent: draft.parentId,
    amends: draft.amendsId,
    provinces: [],
    stateSince: work.now,
    createdAt: work.now,
  });
  await placeIn(work, agreement, draft.provinceCodes);
  await work.em.flush();
  const parties = await addParties(work, agreement, draft, base);
  await keepCommittee(work, agreement, draft.committeeRhythmMonths);
  await tell(work, { agreement, parties }, 'agreement.drafted');
  return { agreement };
}

/** Who begins an agreement must be able to sign it: each negotiator for the party of the commission that is theirs. */
function assertMayDraft({ viewer }: Work, delegationId: string | null): void {
  if (viewer.kind === ViewerKind.SYSTEM) return;
  if (viewer.partnerId !== null || viewer.scopes !== null || !has(viewer, Role.NEGOTIATOR)) {
    throw notAllowed('agreement.draft_not_yours');
  }
  if (viewer.delegationId !== delegationId) throw notAllowed('agreement.commission_party_not_yours');
}

function assertFrame(frame: AgreementFrame): void {
  const fault = frameFault(frame);
  if (fault !== null) throw invalidInput(fault.rule, ['input', fault.field]);
}

/** The agreements that this one stands on must be there and fit; returns the one it amends, with its parties. */
async function assertRelatives(work: Work, frame: AgreementFrame): Promise<Standing | null> {
  if (frame.parentId !== null) {
    const parent = await work.em.findOne(Agreement, { id: frame.parentId });
    if (parent === null) throw notFound(['input', 'parentId']);
    if (parent.kind !== AgreementKind.FRAMEWORK) {
      throw invalidInput('agreement.parent_not_framework', ['input', 'parentId']);
    }
  }
  if (frame.amendsId === null) return null;
  const base = await standing(work, frame.amendsId);
  const rule = amendmentRule(base.agreement);
  if (rule !== null) throw ruleBroken(rule);
  return base;
}

const columns = (frame: AgreementFrame) => ({
  titleAr: frame.titleAr,
  titleFr: frame.titleFr,
  prevailingLanguage: frame.prevailingLanguage,
  national: frame.national,
  openToAccession: frame.openToAccession,
  committeeDecides: frame.committeeDecides,
  renewal: frame.renewal,
  termMonths: frame.termMonths,
  noticeMonths: frame.noticeMonths,
  effectiveOn: frame.effectiveOn,
});

async function placeIn(work: Work, agreement: Agreement, codes: readonly string[]): Promise<void> {
  agreement.provinces.set(await findProvinces(work, codes, ['input', 'provinceCodes']));
}

/** Numbers have no gap: the counter is part of the transaction that uses it. */
async function nextReference(work: Work): Promise<string> {
  const year = Number(dateIn(work.now).slice(0, 4));
  const [row] = await work.em.execute<{ last: number }[]>(
    `insert into agreement_number (year, last) values (?, 1)
     on conflict (year) do update set last = agreement_number.last + 1 returning last`,
    [year],
  );
  return referenceOf(year, row?.last ?? 1);
}

/** There is a committee where it decides or meets by rhythm. */
async function keepCommittee(work: Work, agreement: Agreement, rhythmMonths: number | null): Promise<void> {
  const committee = await work.em.findOne(Committee, { agreement: agreement.id });
  if (committee !== null) committee.rhythmMonths = rhythmMonths;
  else if (agreement.committeeDecides || rhythmMonths !== null) {
    work.em.create(Committee, { id: newId(), agreement, rhythmMonths });
  }
  await work.em.flush();
}

export type AgreementEdit = Partial<Omit<AgreementDraft, 'kind' | 'amendsId' | 'commissionDelegationId'>> & {
  readonly id: string;
  readonly expectedVersion: number;
};

/**
 * Changes the frame. During the negotiation nobody has agreed to the new frame yet: every other party's position on
 * every clause is open again.
 */
export async function editAgreement(work: Work, edit: AgreementEdit): Promise<{ agreement: Agreement }> {
  const held = await permitted(work, edit.id, 'EDIT');
  const { agreement } = held;
  if (agreement.version !== edit.expectedVersion) {
    throw await changedSince(work, agreement, edit.expectedVersion);
  }
  const given = Object.fromEntries(Object.entries(edit).filter(([, value]) => value !== undefined));
  const before = { ...frameOf(agreement), rhythm: await rhythmOf(work, agreement) };
  const frame: AgreementFrame = { ...before, ...(given as Partial<AgreementFrame>) };
  assertFrame(frame);
  await assertRelatives(work, frame);
  work.em.assign(agreement, { ...columns(frame), parent: frame.parentId });
  if (edit.provinceCodes !== undefined) await placeIn(work, agreement, frame.provinceCodes);
  const parties =
    edit.partnerIds === undefined ? held.parties : await replacePartners(work, held, edit.partnerIds);
  if (edit.committeeRhythmMonths !== undefined || frame.committeeDecides) {
    await keepCommittee(work, agreement, edit.committeeRhythmMonths ?? before.rhythm);
  }
  if (agreement.state === AgreementState.IN_NEGOTIATION) await reopenPositions(work, held);
  await work.em.flush();
  const version = { before: edit.expectedVersion, after: agreement.version };
  const after = { ...frame, rhythm: await rhythmOf(work, agreement) };
  const changes = { ...frameChanges(before, after), ...partnerChanges(held.parties, parties), version };
  await tell(work, { agreement, parties }, 'agreement.edited', { changes });
  return { agreement };
}

/** The refusal of the second of two who edit, with the names of what the first changed. */
async function changedSince(work: Work, agreement: Agreement, expected: number): Promise<Error> {
  const rows = await work.em.execute<{ name: string }[]>(
    `select distinct jsonb_object_keys(changes - 'version') as name from event
     where subjects @> array[?::text] and (changes->'version'->>'after')::int > ? order by 1`,
    [subjectKey({ type: 'Agreement', id: agreement.id }), expected],
  );
  const fields = rows.map(({ name }) => name).join(',');
  return conflict('agreement.changed', { version: agreement.version, state: agreement.state, fields });
}

/** With the months between two meetings of the committee. */
type FrameWithRhythm = AgreementFrame & { readonly rhythm: number | null };

/** What of the frame is no longer what it was, lists as one text. */
function frameChanges(before: FrameWithRhythm, after: FrameWithRhythm): Record<string, Change> {
  const names = Object.keys(before) as (keyof FrameWithRhythm)[];
  const plain = (value: FrameWithRhythm[keyof FrameWithRhythm]): Change['before'] =>
    Array.isArray(value) ? value.toSorted().join(',') : (value as Change['before']);
  const changes = names.map(
    (name) => [name, { before: plain(before[name]), after: plain(after[name]) }] as const,
  );
  return Object.fromEntries(changes.filter(([, change]) => change.before !== change.after));
}

function partnerChanges(
  before: readonly AgreementParty[],
  after: readonly AgreementParty[],
): Record<string, Change> {
  const text = (parties: readonly AgreementParty[]): string =>
    parties
      .flatMap(({ partner }) => partner?.id ?? [])
      .toSorted()
      .join(',');
  const change = { before: text(before), after: text(after) };
  return change.before === change.after ? {} : { partners: change };
}

const rhythmOf = async (work: Work, agreement: Agreement): Promise<number | null> =>
  (await work.em.findOne(Committee, { agreement: agreement.id }))?.rhythmMonths ?? null;

/** The frame as it stands. */
export const frameOf = (agreement: Agreement): AgreementFrame => ({
  ...columns({ ...agreement, parentId: null, amendsId: null, provinceCodes: [] }),
  kind: agreement.kind,
  parentId: agreement.parent?.id ?? null,
  amendsId: agreement.amends?.id ?? null,
  provinceCodes: agreement.provinces.getItems().map(({ code }) => code),
});

async function reopenPositions(work: Work, held: Standing): Promise<void> {
  await work.em.execute(
    `update clause_position set stand = 'PENDING', note = null, taken_at = null, taken_by_id = null
     where agreement_id = ? and party_id <> ?
       and revision_id in (select latest_revision_id from clause where agreement_id = ?)`,
    [held.agreement.id, ownParty(work, held).id, held.agreement.id],
  );
  await work.em.execute(
    'update clause set agreed = false, version = version + 1 where agreement_id = ? and agreed',
    [held.agreement.id],
  );
}

/** Puts the draft on the table: from now on its parties read it, and only the newest revision of each clause. */
export async function openNegotiation(work: Work, id: string): Promise<{ agreement: Agreement }> {
  const held = await permitted(work, id, 'OPEN_NEGOTIATION');
  await work.em.execute(
    `update clause set opening_revision_id = latest_revision_id, version = version + 1
     where agreement_id = ? and removed_at is null`,
    [id],
  );
  const changes = move(work, held, 'OPEN_NEGOTIATION');
  await tell(work, held, 'agreement.opened', { changes });
  return { agreement: held.agreement };
}

/** Gives an agreement up before it is signed. */
export async function abandonAgreement(
  work: Work,
  input: { id: string; reason: string },
): Promise<{ agreement: Agreement }> {
  const held = await permitted(work, input.id, 'ABANDON');
  const changes = move(work, held, 'ABANDON');
  held.agreement.stateReason = input.reason;
  await tell(work, held, 'agreement.abandoned', { changes });
  return { agreement: held.agreement };
}
