import { record } from '../events/record.js';
import { dateIn } from '../platform/clock.js';
import { newId } from '../platform/ids.js';
import type { Sweep } from '../platform/sweep.js';
import type { Work } from '../platform/unit_of_work.js';
import { Commitment } from './commitment.entity.js';
import { CommitmentState, quotaOf } from './commitment.rules.js';
import { promise } from './ledger.actions.js';
import { periodsOf } from './period.rules.js';

/**
 * Brings the allotments of a commitment up to a day: one for each period that has begun, and each province where the
 * clause promises a quantity to each. Returns how many were opened. Without a quota there is none.
 */
export async function openAllotments(work: Work, commitment: Commitment, today: string): Promise<number> {
  const quota = quotaOf(commitment);
  if (quota === null) return 0;
  const provinces = commitment.perProvince ? await provincesOf(work, commitment) : [null];
  const wanted = periodsOf(commitment.period, commitment.startsOn, commitment.endsOn, today).flatMap(
    (period) =>
      provinces.map((province) => ({
        id: newId(),
        starts_on: period.startsOn,
        ends_on: period.endsOn,
        province_code: province,
      })),
  );
  const opened = await work.em.execute<{ id: string }[]>(
    `insert into allotment (id, commitment_id, agreement_id, starts_on, ends_on, province_code, in_money)
     select w.id, c.id, c.agreement_id, w.starts_on, w.ends_on, w.province_code, c.measure = 'MONEY'
     from jsonb_to_recordset(?::jsonb) as w(id uuid, starts_on date, ends_on date, province_code text)
     join commitment c on c.id = ?
     where not exists (select from allotment a where a.commitment_id = c.id
       and a.province_code is not distinct from w.province_code and a.ends_on >= w.starts_on)
     on conflict do nothing returning id`,
    [JSON.stringify(wanted), commitment.id],
  );
  await promise(
    work,
    opened.map(({ id }) => ({ allotmentId: id, quantity: quota, revisionId: commitment.revision.id })),
  );
  return opened.length;
}

async function provincesOf(work: Work, commitment: Commitment): Promise<string[]> {
  const rows = await work.em.execute<{ code: string }[]>(
    commitment.national
      ? 'select code from province order by code'
      : 'select province_code as code from commitment_province where commitment_id = ? order by 1',
    commitment.national ? [] : [commitment.id],
  );
  return rows.map(({ code }) => code);
}

/** A new period begins: its allotments are opened. */
export const allotmentSweep: Sweep = {
  name: 'commitment.open_allotments',
  due: async ({ em, now }) => {
    const rows = await em.execute<{ id: string }[]>(
      `select c.id from commitment c
       where c.state <> 'ENDED' and (c.quantity is not null or c.amount is not null)
         and c.measure in ('COUNTED', 'MONEY') and (c.ends_on is null or c.ends_on >= ?)
         and not exists (select from allotment a where a.commitment_id = c.id and a.ends_on >= ?)
       order by c.id`,
      [dateIn(now), dateIn(now)],
    );
    return rows.map(({ id }) => id);
  },
  bring: async (work, id) => {
    const commitment = await work.em.findOne(Commitment, { id }, { populate: ['debtors'] });
    if (commitment === null || commitment.state === CommitmentState.ENDED) return;
    const opened = await openAllotments(work, commitment, dateIn(work.now));
    if (opened === 0) return;
    await record(work, {
      type: 'commitment.period_begun',
      subject: { type: 'Commitment', id },
      about: [{ type: 'Agreement', id: commitment.agreement.id }],
      partners: commitment.debtors.getIdentifiers(),
    });
  },
};
