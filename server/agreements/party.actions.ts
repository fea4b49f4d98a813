import { invalidInput, notFound, ruleBroken } from '../platform/errors.js';
import { newId } from '../platform/ids.js';
import type { Work } from '../platform/unit_of_work.js';
import { Partner } from '../partners/partner.entity.js';
import { Delegation } from '../territory/delegation.entity.js';
import type { Standing } from './agreement.access.js';
import type { Agreement } from './agreement.entity.js';
import { AgreementState, PartySide } from './agreement.rules.js';
import { AgreementParty } from './agreement_party.entity.js';

/** Who the parties of an agreement are: the commission through headquarters or a delegation, and partners. */
export interface PartyNames {
  readonly partnerIds: readonly string[];
  readonly commissionDelegationId: string | null;
}

/** Adds the first parties, the commission's at the head. An amendment has the parties of its base. */
export async function addParties(
  work: Work,
  agreement: Agreement,
  names: PartyNames,
  base: Standing | null,
): Promise<readonly AgreementParty[]> {
  const partnerIds = base === null ? unique(names.partnerIds) : partnersOf(base.parties);
  if (base !== null && unique(names.partnerIds).some((id) => !partnerIds.includes(id))) {
    throw invalidInput('agreement.amendment_of_other_parties', ['input', 'partnerIds']);
  }
  if (partnerIds.length === 0) throw invalidInput('agreement.without_partner', ['input', 'partnerIds']);
  const delegation = await delegationOf(work, names.commissionDelegationId);
  const commission = work.em.create(AgreementParty, {
    id: newId(),
    agreement,
    side: delegation === null ? PartySide.HEADQUARTERS : PartySide.DELEGATION,
    delegation,
    position: 1,
  });
  const partners = await findPartners(work, partnerIds);
  const parties = partners.map((partner, at) => partnerParty(work, agreement, partner, at + 2));
  await work.em.flush();
  return [commission, ...parties];
}

async function delegationOf(work: Work, id: string | null): Promise<Delegation | null> {
  if (id === null) return null;
  const delegation = await work.em.findOne(Delegation, { id });
  if (delegation === null) throw notFound(['input', 'commissionDelegationId']);
  return delegation;
}

const partnerParty = (work: Work, agreement: Agreement, partner: Partner, position: number): AgreementParty =>
  work.em.create(AgreementParty, { id: newId(), agreement, side: PartySide.PARTNER, partner, position });

/** The partners of these ids, in this order, each of which must exist. */
export async function findPartners(work: Work, ids: readonly string[]): Promise<Partner[]> {
  const found = await work.em.find(Partner, { id: { $in: [...ids] } });
  return ids.map((id) => {
    const partner = found.find((candidate) => candidate.id === id);
    if (partner === undefined) throw notFound(['input', 'partnerIds']);
    return partner;
  });
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

export const partnersOf = (parties: readonly AgreementParty[]): string[] =>
  parties.flatMap(({ partner }) => (partner === null ? [] : [partner.id]));

/** Changes who the partners are. Only while it is a draft: afterwards the text has been shown to them. */
export async function replacePartners(
  work: Work,
  { agreement, parties }: Standing,
  partnerIds: readonly string[],
): Promise<readonly AgreementParty[]> {
  const wanted = unique(partnerIds);
  const added = wanted.filter((id) => !partnersOf(parties).includes(id));
  const removed = parties.filter(({ partner }) => partner !== null && !wanted.includes(partner.id));
  if (added.length + removed.length === 0) return parties;
  if (agreement.state !== AgreementState.DRAFT) throw ruleBroken('agreement.parties_fixed');
  if (agreement.amends !== null) throw ruleBroken('agreement.amendment_of_other_parties');
  if (wanted.length === 0) throw invalidInput('agreement.without_partner', ['input', 'partnerIds']);
  await assertOweNothing(work, removed);
  for (const party of removed) work.em.remove(party);
  await work.em.flush();
  const kept = parties.filter((party) => !removed.includes(party));
  const last = Math.max(...kept.map(({ position }) => position));
  const partners = await findPartners(work, added);
  const joined = partners.map((partner, at) => partnerParty(work, agreement, partner, last + at + 1));
  await work.em.flush();
  await askPositions(work, agreement, joined);
  return [...kept, ...joined];
}

/** A party that a revision names as debtor stays: the revision cannot be rewritten. */
async function assertOweNothing(work: Work, parties: readonly AgreementParty[]): Promise<void> {
  for (const party of parties) {
    const owed = await work.em.execute<object[]>(
      'select 1 from promised_term_debtor where agreement_party_id = ? limit 1',
      [party.id],
    );
    if (owed.length > 0) throw ruleBroken('agreement.party_is_debtor');
  }
}

/** A party that comes later has not spoken on any clause. */
async function askPositions(
  work: Work,
  agreement: Agreement,
  parties: readonly AgreementParty[],
): Promise<void> {
  for (const party of parties) {
    await work.em.execute(
      `insert into clause_position (id, agreement_id, clause_id, revision_id, party_id, stand)
       select gen_random_uuid(), agreement_id, id, latest_revision_id, ?, 'PENDING'
       from clause where agreement_id = ? and removed_at is null`,
      [party.id, agreement.id],
    );
  }
}
