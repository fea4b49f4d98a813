import { reserve } from '../commitments/ledger.actions.js';
import type { Change, Happening } from '../events/record.js';
import { dateIn } from '../platform/clock.js';
import { ruleBroken } from '../platform/errors.js';
import { newId } from '../platform/ids.js';
import { step } from '../platform/life.js';
import type { Work } from '../platform/unit_of_work.js';
import type { Candidate, Encounter, MatchedFile } from './match.actions.js';
import { conditionsOf, MatchCondition, refusal, type ConditionResult } from './match.rules.js';
import type { Referral } from './referral.entity.js';
import { answerDeadline, referralLife, type ReferralState } from './referral.rules.js';
import { type Package, packageOf } from './shared_profile.rules.js';

/** A referral on its way, as plain values; what it becomes is written by one statement. */
export interface Going {
  readonly id: string;
  readonly state: ReferralState;
  readonly partnerId: string;
  readonly provinceCode: string;
  readonly quantity: string;
}

/** A referral that was made before, as one that goes on its way now. */
export const goingOf = ({ id, state, partner, province, quantity }: Referral): Going => ({
  id,
  state,
  partnerId: partner.id,
  provinceCode: province.code,
  quantity,
});

/** Conditions whose values tell nothing of the person, so that a refusal may quote them. */
const QUOTABLE: ReadonlySet<MatchCondition> = new Set([
  MatchCondition.NEED,
  MatchCondition.PERIOD,
  MatchCondition.PLACE,
  MatchCondition.SECTOR,
  MatchCondition.LEGAL_FORM,
  MatchCondition.STAGE,
]);

/**
 * Sends a referral, or puts it in the queue when no place is free or others wait already. Gives what happened, for the
 * record. RULE_BROKEN `referral.does_not_match` where a condition fails that waiting does not mend.
 */
export function send(work: Work, going: Going, { file, found }: Encounter): Happening {
  if (found === null) throw ruleBroken('referral.does_not_match', { condition: 'PERIOD' });
  const failed = refusal(conditionsOf(file, found, dateIn(work.now), going.quantity));
  if (failed !== null) throw doesNotMatch(failed);
  const isPlaced = !found.hasQuota || (found.waiting === 0 && book(work, going, found));
  return isPlaced ? markSent(work, going, file, found) : wait(work, going, file, found);
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
export function book(work: Work, going: Going, { allotmentId, agreementId, remaining }: Candidate): boolean {
  if (allotmentId === null || Number(remaining) < Number(going.quantity)) return false;
  const booking = { referralId: going.id, partnerId: going.partnerId };
  reserve(work, { allotmentId, agreementId }, booking, going.quantity);
  return true;
}

/** The columns of the package, and which of its fields each holds. */
const SHARED: readonly (readonly [column: string, type: string, field: keyof Package])[] = [
  ['fields', 'text[]', 'fields'],
  ['name_ar', 'text', 'nameAr'],
  ['name_latin', 'text', 'nameLatin'],
  ['born_on', 'date', 'bornOn'],
  ['sex', 'text', 'sex'],
  ['phone', 'text', 'phone'],
  ['email', 'text', 'email'],
  ['education', 'text', 'education'],
  ['situation', 'text', 'situation'],
  ['project_title_ar', 'text', 'projectTitleAr'],
  ['project_title_fr', 'text', 'projectTitleFr'],
  ['project_summary', 'text', 'projectSummary'],
  ['sector', 'text', 'sector'],
  ['legal_form', 'text', 'legalForm'],
  ['stage', 'text', 'stage'],
  ['province_code', 'text', 'province'],
];

const SHARE = `with moved as (
    update referral set state = $1, state_since = $2, sent_at = $2, respond_by = $3, allotment_id = $4, version = version + 1
    where id = $5 returning id, message)
  insert into shared_profile (id, referral_id, file_id, partner_id, delegation_id, message,
    ${SHARED.map(([column]) => column).join(', ')})
  select $6::uuid, id, $7::uuid, $8::uuid, $9::uuid, message,
    ${SHARED.map(([, type], at) => `$${at + 10}::${type}`).join(', ')}
  from moved`;

/** From here on the partner sees it, with the package, and has so many days to answer. */
export function markSent(work: Work, going: Going, file: MatchedFile, found: Candidate): Happening {
  const after = step(referralLife, 'referral', going.state, 'SEND');
  const now = work.now.toISOString();
  const shareable = { ...file.shareable, province: going.provinceCode };
  const { hasQuota, allotmentId, responseDays } = found;
  const shared = packageOf(found.kind, file.scopes, shareable);
  work.later(SHARE, [
    ...[after, now, answerDeadline(dateIn(work.now), responseDays), hasQuota ? allotmentId : null, going.id],
    ...[newId(), file.id, going.partnerId, file.delegationId],
    ...SHARED.map(([, , field]) => shared[field]),
  ]);
  return happening('referral.sent', going, file, found, after);
}

function wait(work: Work, going: Going, file: MatchedFile, found: Candidate): Happening {
  const after = step(referralLife, 'referral', going.state, 'WAIT');
  const place = found.perProvince ? going.provinceCode : null;
  // Apart, because the queue takes in only a referral that stands as one that waits.
  work.later('update referral set state = $1, state_since = $2, version = version + 1 where id = $3', [
    after,
    work.now.toISOString(),
    going.id,
  ]);
  work.later('insert into waiting_place (referral_id, commitment_id, province_code) values ($1, $2, $3)', [
    going.id,
    found.id,
    place,
  ]);
  return happening('referral.waitlisted', going, file, found, after);
}

/** For the delegation and, once it was sent, for the partner. The file is named by its id, and nothing of the person is. */
export function happening(
  type: 'referral.drafted' | 'referral.sent' | 'referral.waitlisted',
  going: Going,
  file: MatchedFile,
  found: Candidate,
  after: ReferralState,
): Happening {
  const state: Change = { before: type === 'referral.drafted' ? null : going.state, after };
  return {
    type,
    subject: { type: 'Referral', id: going.id },
    about: [
      { type: 'BeneficiaryFile', id: file.id },
      { type: 'Commitment', id: found.id },
      { type: 'Agreement', id: found.agreementId },
    ],
    partners: type === 'referral.sent' ? [going.partnerId] : [],
    delegation: file.delegationId,
    changes: { state },
  };
}
