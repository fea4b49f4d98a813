import { CommitmentState } from '../commitments/commitment.rules.js';
import { record } from '../events/record.js';
import { dateIn } from '../platform/clock.js';
import type { Sweep } from '../platform/sweep.js';
import type { Work } from '../platform/unit_of_work.js';
import { giveBack, PROMOTE } from './answer.actions.js';
import { cancel, leaveQueue } from './cancel.actions.js';
import { hold, move, tell } from './load_referral.actions.js';
import { encounter } from './match.actions.js';
import { CancelReason, isOverdue, ReferralState } from './referral.rules.js';
import { book, goingOf, markSent } from './send.actions.js';

const ids = async ({ em }: Work, sql: string, values: readonly string[] = []): Promise<readonly string[]> => {
  const rows = await em.execute<{ id: string }[]>(sql, [...values]);
  return rows.map(({ id }) => id);
};

/** Nobody answered within the response time: the place is free again. */
export const expirySweep: Sweep = {
  name: 'referral.expire',
  due: (work) =>
    ids(work, `select id from referral where state = 'SENT' and respond_by < ? order by respond_by, id`, [
      dateIn(work.now),
    ]),
  bring: async (work, id) => {
    const held = await hold(work, id);
    if (held === null || !isOverdue(held.referral.state, held.referral.respondBy, dateIn(work.now))) return;
    await tell(work, held, 'referral.expired', move(work, held.referral, 'EXPIRE'));
    await giveBack(work, held, 'referral.expired');
  },
};

/** A draft or a place in the queue of a commitment that ended leads nowhere; what was sent goes on under its terms. */
export const strandedSweep: Sweep = {
  name: 'referral.stranded',
  due: (work) =>
    ids(
      work,
      `select r.id from referral r join commitment c on c.id = r.commitment_id
       where r.state in ('DRAFT', 'WAITLISTED') and c.state = 'ENDED' order by r.id`,
    ),
  bring: async (work, id) => {
    const held = await hold(work, id);
    if (held === null || held.commitment.state !== CommitmentState.ENDED) return;
    if (![ReferralState.DRAFT, ReferralState.WAITLISTED].includes(held.referral.state)) return;
    await cancel(work, held, CancelReason.OTHER, 'commitment.ended');
  },
};

/**
 * Who waits where a place is free today, first come first served. As many of each queue as could be served by what
 * remains; where amounts are asked for, all of them, since only the first can tell whether it fits.
 */
const WAITING = `select id from (
    select w.referral_id as id, w.commitment_id, w.number, a.in_money, a.remaining,
      row_number() over (partition by w.commitment_id, w.province_code order by w.number) as place
    from waiting_place w
    join commitment c on c.id = w.commitment_id and c.state = 'IN_FORCE'
    join allotment a on a.commitment_id = w.commitment_id and a.province_code is not distinct from w.province_code
      and ?::date between a.starts_on and a.ends_on and a.remaining > 0) q
  where in_money or place <= remaining order by commitment_id, number`;

export const promotionSweep: Sweep = {
  name: PROMOTE,
  due: (work) => ids(work, WAITING, [dateIn(work.now)]),
  bring: promote,
};

/** Sends the first of a queue if its quantity fits; nobody is sent before those who came earlier. */
async function promote(work: Work, id: string): Promise<void> {
  const held = await hold(work, id);
  if (held === null || held.referral.state !== ReferralState.WAITLISTED) return;
  const { referral, commitment } = held;
  const [ahead] = await work.em.execute<object[]>(
    `select 1 from waiting_place mine join waiting_place other on other.commitment_id = mine.commitment_id
       and other.province_code is not distinct from mine.province_code and other.number < mine.number
     where mine.referral_id = ? limit 1`,
    [id],
  );
  if (ahead !== undefined || commitment.state !== CommitmentState.IN_FORCE) return;
  const going = goingOf(referral);
  const met = await encounter(work, referral.file.id, commitment.id, going);
  if (met === null || !met.file.consents) return cancel(work, held, CancelReason.CONSENT_WITHDRAWN);
  const { file, found } = met;
  if (found === null || !book(work, going, found)) return;
  await leaveQueue(work, id);
  await record(work, markSent(work, going, file, found));
}
