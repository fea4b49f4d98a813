import { reserve } from '../commitments/ledger.actions.js';
import { Allotment } from '../commitments/allotment.entity.js';
import type { ConsentScope } from '../beneficiaries/consent.rules.js';
import { dateIn } from '../platform/clock.js';
import { ruleBroken } from '../platform/errors.js';
import type { Work } from '../platform/unit_of_work.js';
import { move, tell, type Held } from './load_referral.actions.js';
import { candidate, matchedFile, type Candidate } from './match.actions.js';
import { conditionsOf, MatchCondition, refusal, type ConditionResult } from './match.rules.js';
import { share } from './profile.actions.js';
import { answerDeadline } from './referral.rules.js';

/** Conditions whose values tell nothing of the person, so that a refusal may quote them. */
const QUOTABLE: ReadonlySet<MatchCondition> = new Set([
  MatchCondition.NEED,
  MatchCondition.PERIOD,
  MatchCondition.PLACE,
  MatchCondition.SECTOR,
  MatchCondition.LEGAL_FORM,
  MatchCondition.STAGE,
]);

/** Sends a draft, or puts it in the queue when no place is free or others wait already. */
export async function send(work: Work, held: Held): Promise<void> {
  const { referral, commitment } = held;
  const file = await matchedFile(work, referral.file.id);
  const found = await candidate(
    work,
    commitment.id,
    { id: referral.file.id, provinceCode: referral.province.code },
    referral.id,
  );
  if (file === null || found === null) throw ruleBroken('referral.does_not_match', { condition: 'PERIOD' });
  const failed = refusal(conditionsOf(file, found, dateIn(work.now), referral.quantity));
  if (failed !== null) throw doesNotMatch(failed);
  const isPlaced = !found.hasQuota || (found.waiting === 0 && (await book(work, held, found)));
  if (isPlaced) await markSent(work, held, file.scopes);
  else await wait(work, held);
}

function doesNotMatch(failed: ConditionResult): Error {
  const { condition, expected, actual } = failed;
  if (!QUOTABLE.has(condition)) return ruleBroken('referral.does_not_match', { condition });
  return ruleBroken('referral.does_not_match', {
    condition,
    expected: expected.join(','),
    actual: actual.join(','),
  });
}

/** Takes the place; false when there is none, or no allotment for this day and province yet. */
export async function book(work: Work, { referral }: Held, found: Candidate): Promise<boolean> {
  if (found.allotmentId === null) return false;
  const booking = { referralId: referral.id, partnerId: referral.partner.id };
  const isReserved = await reserve(work, found.allotmentId, booking, referral.quantity);
  if (isReserved) referral.allotment = work.em.getReference(Allotment, found.allotmentId);
  return isReserved;
}

/** From here on the partner sees it, with the package, and has so many days to answer. */
export async function markSent(work: Work, held: Held, scopes: ReadonlySet<ConsentScope>): Promise<void> {
  const { referral, commitment } = held;
  const changes = move(work, referral, 'SEND');
  referral.sentAt = work.now;
  referral.respondBy = answerDeadline(dateIn(work.now), commitment.responseDays);
  await share(work, referral, scopes);
  await tell(work, held, 'referral.sent', changes);
}

async function wait(work: Work, held: Held): Promise<void> {
  const { referral, commitment } = held;
  const changes = move(work, referral, 'WAIT');
  await work.em.flush();
  await work.em.execute(
    'insert into waiting_place (referral_id, commitment_id, province_code) values (?, ?, ?)',
    [referral.id, commitment.id, commitment.perProvince ? referral.province.code : null],
  );
  await tell(work, held, 'referral.waitlisted', changes);
}
