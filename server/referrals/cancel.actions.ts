import { Consent } from '../beneficiaries/consent.entity.js';
import { reactTo, type Happening, type Subject } from '../events/record.js';
import { invalidInput } from '../platform/errors.js';
import { canStep } from '../platform/life.js';
import type { Work } from '../platform/unit_of_work.js';
import { giveBack } from './answer.actions.js';
import { hold, loadReferral, move, tell, type Held } from './load_referral.actions.js';
import { keepInStep, withdrawAll } from './profile.actions.js';
import { Referral } from './referral.entity.js';
import type { CancelReferralInput } from './referral.inputs.js';
import { CancelReason, OPEN_STATES, referralLife, reasonRule, ReferralState } from './referral.rules.js';

/** The delegation takes it back: the place is free again and the person’s data leave the partner’s sight. */
export async function cancelReferral(
  work: Work,
  input: CancelReferralInput,
): Promise<{ referral: Referral }> {
  const held = await loadReferral(work, input, 'CANCEL');
  const note = input.note?.trim() || null;
  const broken = reasonRule('cancel', input.reason, note);
  if (broken !== null) throw invalidInput(broken, ['input', 'note']);
  await cancel(work, held, input.reason, note);
  return { referral: held.referral };
}

/** Cancels one that is held; also for what happens without a person deciding it. */
export async function cancel(
  work: Work,
  held: Held,
  reason: CancelReason,
  note: string | null = null,
): Promise<void> {
  const { referral } = held;
  const waited = referral.state === ReferralState.WAITLISTED;
  const changes = move(work, referral, 'CANCEL');
  referral.cancelReason = reason;
  referral.cancelNote = note;
  await work.em.flush();
  if (waited) await leaveQueue(work, referral.id);
  await tell(work, held, 'referral.cancelled', { ...changes, reason: { before: null, after: reason } });
  await giveBack(work, held, 'referral.cancelled');
}

export async function leaveQueue(work: Work, referralId: string): Promise<void> {
  await work.em.execute('delete from waiting_place where referral_id = ?', [referralId]);
}

/** Cancels the referrals of a file that are in one of the states, in the order in which everybody locks them. */
async function cancelOf(
  work: Work,
  fileId: string,
  states: readonly ReferralState[],
  reason: CancelReason,
  note: string | null = null,
): Promise<void> {
  const open = await work.em.find(
    Referral,
    { file: fileId, state: { $in: [...states] } },
    { orderBy: { id: 'ASC' } },
  );
  for (const { id } of open) {
    const held = await hold(work, id);
    if (held !== null && canStep(referralLife, held.referral.state, 'CANCEL')) {
      await cancel(work, held, reason, note);
    }
  }
}

/** Without consent nothing is shared and nothing goes on: what is open ends, what was shown is hidden. */
async function endWithoutConsent(work: Work, consent: Subject): Promise<void> {
  const { file } = await work.em.findOneOrFail(Consent, { id: consent.id });
  const left = await work.em.count(Consent, { file: file.id, withdrawnOn: null });
  if (left > 0) return keepInStep(work, file.id);
  await cancelOf(work, file.id, OPEN_STATES, CancelReason.CONSENT_WITHDRAWN);
  await withdrawAll(work, file.id);
}

/** A file nobody works on asks nobody for anything; what a partner already accepted goes on. */
async function endWithFile(work: Work, file: Subject): Promise<void> {
  const unanswered = [ReferralState.DRAFT, ReferralState.WAITLISTED, ReferralState.SENT];
  await cancelOf(work, file.id, unanswered, CancelReason.OTHER, 'beneficiary_file.closed');
}

async function followFile(work: Work, subject: Subject, happening: Happening): Promise<void> {
  const file = [subject, ...(happening.about ?? [])].find(({ type }) => type === 'BeneficiaryFile');
  if (file !== undefined) await keepInStep(work, file.id);
}

reactTo('consent.withdrawn', endWithoutConsent);
reactTo('consent.given', followFile);
reactTo('beneficiary_file.edited', followFile);
reactTo('beneficiary_file.stage_moved', followFile);
reactTo('beneficiary_file.closed', endWithFile);
