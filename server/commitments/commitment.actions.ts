import { Agreement } from '../agreements/agreement.entity.js';
import { record, reactTo, type Subject } from '../events/record.js';
import { dateIn } from '../platform/clock.js';
import { newId } from '../platform/ids.js';
import { canStep, step } from '../platform/life.js';
import type { Work } from '../platform/unit_of_work.js';
import { openAllotments } from './allotment.actions.js';
import { Commitment } from './commitment.entity.js';
import {
  commitmentLife,
  commitmentReference,
  CommitmentState,
  DEFAULT_RESPONSE_DAYS,
  type CommitmentAction,
} from './commitment.rules.js';
import { deductUsed, withdrawRemaining } from './ledger.actions.js';

/** A promise of an agreement that takes effect, with what its agreement and clause say beside it. */
interface AgreedTerm {
  readonly id: string;
  readonly clause_id: string;
  readonly clause_position: number;
  readonly revision_id: string;
  readonly national: boolean;
  readonly debtors: readonly string[];
  readonly lead: string;
  readonly supersedes_id: string | null;
}

/** The terms of the agreed revisions that bind a partner; what binds only the commission is no one's capacity. */
const AGREED_TERMS = `select t.id, c.id as clause_id, c.position as clause_position, r.id as revision_id, c.supersedes_id,
    t.national, d.debtors, d.debtors[1] as lead
  from clause c join clause_revision r on r.id = c.latest_revision_id join promised_term t on t.revision_id = r.id
  join lateral (select array_agg(p.partner_id order by p.position, p.id) as debtors
    from promised_term_debtor td join agreement_party p on p.id = td.agreement_party_id
    where td.promised_term_id = t.id and p.partner_id is not null) d on d.debtors is not null
  where c.agreement_id = ? and c.removed_at is null
  order by c.position, t.position, t.id`;

/** The row copies what was agreed; where a term names no place, the agreement's territory is meant. */
const ARISE = `insert into commitment (id, reference, agreement_id, clause_id, revision_id, term_id, state, state_since, kind,
    measure, unit, quantity, amount, amount_per_file, rank, due_on, response_days, period, per_province, national, sectors,
    legal_forms, stages, target_groups, min_age, max_age, committee_decides, delegation_id, lead_partner_id, starts_on,
    ends_on, note_ar, note_fr)
  select ?, ?, b.id, ?, ?, t.id, 'IN_FORCE', ?, t.kind, t.measure, t.unit, t.quantity, t.amount, t.amount_per_file, t.rank,
    t.due_on, coalesce(t.response_days, ${DEFAULT_RESPONSE_DAYS}), t.period, t.per_province,
    t.national or (b.national and not exists (select from promised_term_province tp where tp.promised_term_id = t.id)),
    t.sectors, t.legal_forms, t.stages, t.target_groups, t.min_age, t.max_age, t.committee_decides or b.committee_decides,
    (select p.delegation_id from agreement_party p where p.agreement_id = b.id and p.delegation_id is not null), ?,
    coalesce(n.effective_on, ?), b.expires_on, t.note_ar, t.note_fr
  from promised_term t join agreement n on n.id = t.agreement_id join agreement b on b.id = ?
  where t.id = ? on conflict (agreement_id, term_id) do nothing returning id`;

const PLACES = `insert into commitment_province (commitment_id, province_code)
  select c.id, p.province_code from commitment c cross join lateral (
    select tp.province_code from promised_term_province tp where tp.promised_term_id = c.term_id
    union select ap.province_code from agreement_province ap where ap.agreement_id = c.agreement_id
      and not exists (select from promised_term_province tp where tp.promised_term_id = c.term_id)) p
  where c.id = ? and not c.national`;

/** Everything that an agreement promises becomes a commitment of its own on the day it takes effect. */
async function arise(work: Work, { id: agreementId }: Subject): Promise<void> {
  const agreement = await work.em.findOneOrFail(Agreement, { id: agreementId }, { populate: ['amends'] });
  const base = agreement.amends ?? agreement;
  const replaced = agreement.amends === null ? new Map<string, string[]>() : await supersede(work, agreement);
  const terms = await work.em.execute<AgreedTerm[]>(AGREED_TERMS, [agreementId]);
  const numbers = new Map<string, number>();
  for (const term of terms) {
    const number = (numbers.get(term.clause_id) ?? 0) + 1;
    numbers.set(term.clause_id, number);
    const reference = commitmentReference(agreement.reference, term.clause_position, number);
    const before = term.supersedes_id === null ? [] : (replaced.get(term.supersedes_id) ?? []);
    await ariseOne(work, base, term, reference, before);
  }
}

async function ariseOne(
  work: Work,
  base: Agreement,
  term: AgreedTerm,
  reference: string,
  replaced: readonly string[],
): Promise<void> {
  const id = newId();
  const today = dateIn(work.now);
  const values = [id, reference, term.clause_id, term.revision_id, work.now.toISOString(), term.lead, today];
  const arisen = await work.em.execute<object[]>(ARISE, [...values, base.id, term.id]);
  if (arisen.length === 0) return;
  await work.em.execute(PLACES, [id]);
  await work.em.execute(
    `insert into commitment_debtor (commitment_id, partner_id) select ?, value::uuid from jsonb_array_elements_text(?::jsonb)`,
    [id, JSON.stringify([...new Set(term.debtors)])],
  );
  const commitment = await work.em.findOneOrFail(Commitment, { id });
  await openAllotments(work, commitment, today);
  if (replaced.length > 0) await deductUsed(work, id, replaced, term.revision_id);
  await tell(work, commitment, 'commitment.arisen', term.debtors);
}

/** Ends what the clauses replaced by an amendment had promised: clause → its former commitments. */
async function supersede(work: Work, amendment: Agreement): Promise<Map<string, string[]>> {
  const ended = await work.em.execute<{ id: string; clause_id: string; revision_id: string }[]>(
    `select o.id, o.clause_id, c.latest_revision_id as revision_id from clause c
     join commitment o on o.clause_id = c.supersedes_id and o.state <> 'ENDED'
     where c.agreement_id = ? and c.removed_at is null order by o.id`,
    [amendment.id],
  );
  const replaced = new Map<string, string[]>();
  for (const { id, clause_id: clauseId, revision_id: revisionId } of ended) {
    const commitment = await work.em.findOneOrFail(Commitment, { id }, { populate: ['debtors'] });
    await change(work, commitment, 'END');
    await withdrawRemaining(work, id, dateIn(work.now), revisionId);
    replaced.set(clauseId, [...(replaced.get(clauseId) ?? []), id]);
  }
  return replaced;
}

const CHANGED: Record<CommitmentAction, string> = {
  SUSPEND: 'commitment.suspended',
  RESUME: 'commitment.resumed',
  END: 'commitment.ended',
};

async function change(work: Work, commitment: Commitment, action: CommitmentAction): Promise<void> {
  const before = commitment.state;
  commitment.state = step(commitmentLife, 'commitment', before, action);
  commitment.stateSince = work.now;
  if (commitment.state === CommitmentState.ENDED) {
    const today = dateIn(work.now);
    const last = commitment.endsOn === null || commitment.endsOn > today ? today : commitment.endsOn;
    commitment.endsOn = last < commitment.startsOn ? commitment.startsOn : last;
  }
  await work.em.flush();
  await tell(work, commitment, CHANGED[action], commitment.debtors.getIdentifiers(), before);
}

async function tell(
  work: Work,
  commitment: Commitment,
  type: string,
  partners: readonly string[],
  before: CommitmentState | null = null,
): Promise<void> {
  await record(work, {
    type,
    subject: { type: 'Commitment', id: commitment.id },
    about: [
      { type: 'Agreement', id: commitment.agreement.id },
      { type: 'Clause', id: commitment.clause.id },
    ],
    partners,
    changes: { state: { before, after: commitment.state } },
  });
}

/** What happens to an agreement happens to the commitments of it whose life allows it. */
const follow =
  (action: CommitmentAction) =>
  async (work: Work, { id }: Subject): Promise<void> => {
    const commitments = await work.em.find(
      Commitment,
      { agreement: { id } },
      { populate: ['debtors'], orderBy: { id: 'ASC' } },
    );
    for (const commitment of commitments) {
      if (canStep(commitmentLife, commitment.state, action)) await change(work, commitment, action);
    }
  };

/** A renewed term carries its commitments with it. */
async function prolong(work: Work, { id }: Subject): Promise<void> {
  await work.em.execute(
    `update commitment c set ends_on = a.expires_on, version = c.version + 1 from agreement a
     where a.id = c.agreement_id and a.id = ? and c.state <> 'ENDED' and c.ends_on is distinct from a.expires_on`,
    [id],
  );
}

reactTo('agreement.in_force', arise);
reactTo('agreement.suspended', follow('SUSPEND'));
reactTo('agreement.resumed', follow('RESUME'));
reactTo('agreement.terminated', follow('END'));
reactTo('agreement.expired', follow('END'));
reactTo('agreement.renewed', prolong);
