import { consume, release } from '../commitments/ledger.actions.js';
import { Measure } from '../partners/programme.rules.js';
import { Person } from '../identity/person.entity.js';
import { invalidInput, ruleBroken } from '../platform/errors.js';
import { newId } from '../platform/ids.js';
import { kick } from '../platform/sweep.js';
import type { Work } from '../platform/unit_of_work.js';
import { loadReferral, move, tell, type Held } from './load_referral.actions.js';
import { Outcome } from './outcome.entity.js';
import type { Referral } from './referral.entity.js';
import type * as inputs from './referral.inputs.js';
import { outcomeRule, reasonRule } from './referral.rules.js';

/** The sweep that sends those who wait; named here because it is called after capacity comes free. */
export const PROMOTE = 'referral.promote';

/** Gives the place back, last in the unit of work, and lets the queue move once this is committed. */
export async function giveBack(work: Work, { referral }: Held, reason: string): Promise<void> {
  if (referral.allotment === null) return;
  await release(work, { referralId: referral.id, partnerId: referral.partner.id }, reason);
  work.afterCommit(() => kick(PROMOTE));
}

/** The partner will serve the person. */
export async function acceptReferral(
  work: Work,
  input: inputs.AcceptReferralInput,
): Promise<{ referral: Referral }> {
  const held = await loadReferral(work, input, 'ACCEPT');
  const changes = move(work, held.referral, 'ACCEPT');
  held.referral.answeredAt = work.now;
  await tell(work, held, 'referral.accepted', changes);
  return { referral: held.referral };
}

/** The partner refuses: the place is free again and the person’s data leave its sight. */
export async function declineReferral(
  work: Work,
  input: inputs.DeclineReferralInput,
): Promise<{ referral: Referral }> {
  const held = await loadReferral(work, input, 'DECLINE');
  const { referral } = held;
  const note = input.note?.trim() || null;
  const broken = reasonRule('decline', input.reason, note);
  if (broken !== null) throw invalidInput(broken, ['input', 'note']);
  const changes = move(work, referral, 'DECLINE');
  referral.answeredAt = work.now;
  referral.declineReason = input.reason;
  referral.declineNote = note;
  await tell(work, held, 'referral.declined', { ...changes, reason: { before: null, after: input.reason } });
  await giveBack(work, held, 'referral.declined');
  return { referral };
}

/** The partner begins to give the support. */
export async function startReferral(
  work: Work,
  input: inputs.ReferralActionInput,
): Promise<{ referral: Referral }> {
  const held = await loadReferral(work, input, 'START');
  await tell(work, held, 'referral.started', move(work, held.referral, 'START'));
  return { referral: held.referral };
}

/** The end: what was reserved is consumed if the support was given, and released if not. */
export async function completeReferral(
  work: Work,
  input: inputs.CompleteReferralInput,
): Promise<{ referral: Referral }> {
  const held = await loadReferral(work, input, 'COMPLETE');
  const { referral, commitment } = held;
  const inMoney = referral.allotment !== null && commitment.measure === Measure.MONEY;
  const delivery = {
    delivered: input.delivered,
    failure: input.failure ?? null,
    note: input.note?.trim() || null,
    amount: input.amount ?? null,
  };
  const broken = outcomeRule(delivery, inMoney ? referral.quantity : null);
  if (broken !== null) throw ruleBroken(broken);
  const changes = move(work, referral, 'COMPLETE');
  work.em.create(Outcome, {
    id: newId(),
    referral,
    partner: referral.partner,
    delegation: referral.delegation,
    ...delivery,
    hours: input.hours ?? null,
    certificate: input.certificate?.trim() || null,
    study: input.study?.trim() || null,
    recordedAt: work.now,
    recordedBy: work.em.getReference(Person, work.viewer.personId ?? ''),
  });
  await tell(work, held, 'referral.completed', {
    ...changes,
    delivered: { before: null, after: input.delivered },
  });
  await settle(work, held, input.delivered, inMoney ? delivery.amount : null);
  return { referral };
}

async function settle(work: Work, held: Held, isDelivered: boolean, amount: string | null): Promise<void> {
  if (!isDelivered) return giveBack(work, held, 'referral.not_delivered');
  const { referral } = held;
  if (referral.allotment === null) return;
  await consume(work, { referralId: referral.id, partnerId: referral.partner.id }, amount);
  // Less may have been given than was set aside.
  if (amount !== null) work.afterCommit(() => kick(PROMOTE));
}
