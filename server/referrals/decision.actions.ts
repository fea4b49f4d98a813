import { Person } from '../identity/person.entity.js';
import { Measure } from '../partners/programme.rules.js';
import { dateIn } from '../platform/clock.js';
import { invalidInput } from '../platform/errors.js';
import { newId } from '../platform/ids.js';
import type { Work } from '../platform/unit_of_work.js';
import { giveBack } from './answer.actions.js';
import { loadReferral, move, tell, type Held } from './load_referral.actions.js';
import { CommitteeDecision } from './outcome.entity.js';
import type { Referral } from './referral.entity.js';
import type { ReferralActionInput, TakeDecisionInput } from './referral.inputs.js';
import { DeclineReason } from './referral.rules.js';

/** The follow-up committee is to decide. */
export async function handToCommittee(
  work: Work,
  input: ReferralActionInput,
): Promise<{ referral: Referral }> {
  const held = await loadReferral(work, input, 'HAND_TO_COMMITTEE');
  await tell(work, held, 'referral.handed_to_committee', move(work, held.referral, 'HAND_TO_COMMITTEE'));
  return { referral: held.referral };
}

/** What the committee decided: the support begins, or the place is free again. */
export async function takeDecision(work: Work, input: TakeDecisionInput): Promise<{ referral: Referral }> {
  const held = await loadReferral(work, input, 'TAKE_DECISION');
  const { referral } = held;
  assertDecision(work, held, input);
  const note = input.note?.trim() || null;
  work.em.create(CommitteeDecision, {
    id: newId(),
    referral,
    partner: referral.partner,
    delegation: referral.delegation,
    favourable: input.favourable,
    decidedOn: input.decidedOn,
    amount: input.amount ?? null,
    note,
    takenBy: work.em.getReference(Person, work.viewer.personId ?? ''),
  });
  const changes = move(work, referral, input.favourable ? 'TAKE_DECISION' : 'REFUSE');
  if (!input.favourable) {
    referral.declineReason = DeclineReason.OTHER;
    referral.declineNote = note;
  }
  await tell(work, held, 'referral.decided', {
    ...changes,
    favourable: { before: null, after: input.favourable },
  });
  if (!input.favourable) await giveBack(work, held, 'referral.refused_by_committee');
  return { referral };
}

function assertDecision(work: Work, { referral, commitment }: Held, input: TakeDecisionInput): void {
  if (input.decidedOn > dateIn(work.now))
    throw invalidInput('decision.in_the_future', ['input', 'decidedOn']);
  const amount = input.amount ?? null;
  if (amount === null) return;
  if (!input.favourable) throw invalidInput('decision.amount_without_favour', ['input', 'amount']);
  const inMoney = referral.allotment !== null && commitment.measure === Measure.MONEY;
  if (Number(amount) <= 0 || (inMoney && Number(amount) > Number(referral.quantity))) {
    throw invalidInput('decision.amount_above_reserved', ['input', 'amount'], {
      reserved: referral.quantity,
    });
  }
}
