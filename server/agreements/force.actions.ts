import { dateIn } from '../platform/clock.js';
import { invalidInput } from '../platform/errors.js';
import type { Sweep } from '../platform/sweep.js';
import type { Work } from '../platform/unit_of_work.js';
import { lockedStanding, ownParty, permitted, type Standing } from './agreement.access.js';
import { Agreement } from './agreement.entity.js';
import { AgreementState, agreementRule, endOfTerm, Renewal, termOn } from './agreement.rules.js';
import { AgreementParty } from './agreement_party.entity.js';
import { move, tell } from './happening.actions.js';
import { raiseObligations } from './obligation.actions.js';

interface WithReason {
  readonly id: string;
  readonly reason: string;
}

/** Brings a signed agreement into force: today when no effective date was agreed. */
export async function bringIntoForce(work: Work, id: string): Promise<{ agreement: Agreement }> {
  const held = await permitted(work, id, 'BRING_INTO_FORCE');
  return enterIntoForce(work, held);
}

/** Its terms begin to bind: obligations arise here, commitments in the module above, in the same transaction. */
export async function enterIntoForce(work: Work, held: Standing): Promise<{ agreement: Agreement }> {
  const { agreement, today } = held;
  const changes = move(work, held, 'BRING_INTO_FORCE');
  // A date that the report of an agreement does not give stays unknown.
  if (agreement.source === null) agreement.effectiveOn ??= today;
  if (agreement.effectiveOn !== null) {
    agreement.expiresOn = endOfTerm(agreement.effectiveOn, agreement.termMonths);
  }
  await work.em.flush();
  await raiseObligations(work, held);
  await tell(work, held, 'agreement.in_force', { changes });
  return { agreement };
}

/** Stops an agreement for a time. */
export async function suspendAgreement(work: Work, input: WithReason): Promise<{ agreement: Agreement }> {
  const held = await permitted(work, input.id, 'SUSPEND');
  const changes = move(work, held, 'SUSPEND');
  held.agreement.stateReason = input.reason;
  await tell(work, held, 'agreement.suspended', { changes });
  return { agreement: held.agreement };
}

/** Lets a suspended agreement go on. */
export async function resumeAgreement(work: Work, id: string): Promise<{ agreement: Agreement }> {
  const held = await permitted(work, id, 'RESUME');
  const changes = move(work, held, 'RESUME');
  held.agreement.stateReason = null;
  await tell(work, held, 'agreement.resumed', { changes });
  return { agreement: held.agreement };
}

/** Ends an agreement before its term, on a day that has come. */
export async function terminateAgreement(
  work: Work,
  input: WithReason & { readonly on: string },
): Promise<{ agreement: Agreement }> {
  const held = await permitted(work, input.id, 'TERMINATE');
  const { agreement } = held;
  if (input.on > held.today) throw invalidInput('agreement.terminated_in_the_future', ['input', 'on']);
  if (agreement.effectiveOn !== null && input.on < agreement.effectiveOn) {
    throw invalidInput('agreement.terminated_before_entry_into_force', ['input', 'on']);
  }
  const changes = move(work, held, 'TERMINATE');
  agreement.endedOn = input.on;
  agreement.stateReason = input.reason;
  await tell(work, held, 'agreement.terminated', { changes });
  return { agreement };
}

/** The viewer's party says that it will not go on after this term, or, if too late for this one, after the next. */
export async function giveNotice(work: Work, input: WithReason): Promise<{ agreement: Agreement }> {
  const held = await permitted(work, input.id, 'GIVE_NOTICE');
  const party = ownParty(work, held);
  party.noticeGivenOn = held.today;
  party.noticeReason = input.reason;
  await tell(work, held, 'agreement.notice_given', { changes: { party: { before: null, after: party.id } } });
  return { agreement: held.agreement };
}

/** Signed agreements whose effective date has come, also while the hub was off. */
export const entryIntoForceSweep: Sweep = {
  name: 'agreements come into force',
  due: (work) =>
    idsOf(
      work,
      `select a.id from agreement a left join agreement b on b.id = a.amends_id
       where a.state = 'SIGNED' and a.effective_on <= ? and (b.id is null or b.state = 'IN_FORCE')
       order by a.effective_on, a.id`,
    ),
  bring: async (work, id) => {
    const held = await lockedStanding(work, id);
    if (held.facts.effectiveOn === null) return;
    if (agreementRule(held.facts, 'BRING_INTO_FORCE', null, held.today) !== null) return;
    await enterIntoForce(work, held);
  },
};

/** Terms that have run out: renewed tacitly as often as needed to reach today, or expired. */
export const endOfTermSweep: Sweep = {
  name: 'agreements renew or expire',
  due: (work) =>
    idsOf(
      work,
      `select id from agreement where state in ('IN_FORCE', 'SUSPENDED') and expires_on < ? order by expires_on, id`,
    ),
  bring: async (work, id) => {
    const held = await lockedStanding(work, id);
    const { agreement } = held;
    const running = [AgreementState.IN_FORCE, AgreementState.SUSPENDED].includes(agreement.state);
    if (!running || agreement.expiresOn === null || agreement.expiresOn >= held.today) return;
    await work.em.execute('select id from agreement_party where agreement_id = ? order by id for update', [
      id,
    ]);
    const parties = await work.em.find(AgreementParty, { agreement: id }, { refresh: true });
    await endTerm(work, held, parties, agreement.expiresOn);
  },
};

async function endTerm(
  work: Work,
  held: Standing,
  parties: readonly AgreementParty[],
  expiresOn: string,
): Promise<void> {
  const { agreement } = held;
  const noticesGivenOn = parties.flatMap(({ noticeGivenOn }) => noticeGivenOn ?? []);
  const { renewedTo, expired } = termOn({ ...termOf(agreement), expiresOn, noticesGivenOn }, held.today);
  for (const next of renewedTo) {
    const before = agreement.expiresOn;
    move(work, held, 'RENEW');
    agreement.expiresOn = next;
    await tell(work, held, 'agreement.renewed', { changes: { expiresOn: { before, after: next } } });
  }
  if (!expired) return;
  const changes = move(work, held, 'EXPIRE');
  agreement.endedOn = agreement.expiresOn;
  await tell(work, held, 'agreement.expired', { changes });
}

const termOf = (
  agreement: Agreement,
): { renewal: Renewal; termMonths: number | null; noticeMonths: number | null } => ({
  renewal: agreement.renewal,
  termMonths: agreement.termMonths,
  noticeMonths: agreement.noticeMonths,
});

async function idsOf(work: Work, sql: string): Promise<readonly string[]> {
  const rows = await work.em.execute<{ id: string }[]>(sql, [dateIn(work.now)]);
  return rows.map(({ id }) => id);
}
