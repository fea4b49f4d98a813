import { newId } from '../platform/ids.js';
import type { Work } from '../platform/unit_of_work.js';
import { LedgerKind } from './ledger.rules.js';

/**
 * The one writer of capacity. Each function adds one entry to the ledger; the database moves the balances with it,
 * under a guard, so that an entry that does not fit is not written. Reserving comes last in a unit of work: from then to
 * the commit the allotment is locked, and everybody who wants a place in it waits.
 */

/** What moves capacity: a referral, on behalf of one partner. */
export interface Booking {
  readonly referralId: string;
  readonly partnerId: string;
}

/** An allotment, and the agreement that it is of. */
export interface Quota {
  readonly allotmentId: string;
  readonly agreementId: string;
}

const RESERVE = `with taken as (
    insert into ledger_entry (id, allotment_id, agreement_id, kind, quantity, reserved_change, at, referral_id, partner_id)
    values ($1, $6, $7, 'RESERVED', $2::numeric, $2::numeric, $3, $4, $5) returning id)
  select assert_taken(count(*)) from taken`;

/**
 * Sets a quantity of an allotment aside, where the caller has seen that so much is left. If it no longer is when it
 * comes to be written, the whole unit of work is done again, and sees that.
 */
export function reserve(
  work: Work,
  { allotmentId, agreementId }: Quota,
  { referralId, partnerId }: Booking,
  quantity: string,
): void {
  const now = work.now.toISOString();
  work.last(RESERVE, [newId(), quantity, now, referralId, partnerId, allotmentId, agreementId]);
}

/** Gives back what a referral had set aside, if it had and has not been closed: twice is as good as once. */
export async function release(work: Work, booking: Booking, reason: string): Promise<boolean> {
  return close(work, booking, LedgerKind.RELEASED, null, reason);
}

/**
 * Turns what a referral had set aside into something delivered: all of it, or the smaller amount that was really given.
 * Twice is as good as once.
 */
export async function consume(work: Work, booking: Booking, quantity: string | null): Promise<boolean> {
  return close(work, booking, LedgerKind.CONSUMED, quantity, null);
}

async function close(
  work: Work,
  { referralId }: Booking,
  kind: LedgerKind,
  quantity: string | null,
  reason: string | null,
): Promise<boolean> {
  const written = await work.em.execute<object[]>(
    `insert into ledger_entry (id, allotment_id, agreement_id, kind, quantity, reserved_change, consumed_change, at,
       reason, referral_id, partner_id)
     select ?, r.allotment_id, r.agreement_id, k.kind, coalesce(?::numeric, r.quantity), -r.quantity,
       case when k.kind = 'CONSUMED' then coalesce(?::numeric, r.quantity) else 0 end, ?, ?, r.referral_id, r.partner_id
     from ledger_entry r cross join (select ?::text as kind) k
     where r.referral_id = ? and r.kind = 'RESERVED'
       and not exists (select from ledger_entry c where c.referral_id = r.referral_id and c.kind in ('RELEASED', 'CONSUMED'))
     returning id`,
    [newId(), quantity, quantity, work.now.toISOString(), reason, kind, referralId],
  );
  return written.length === 1;
}

/** Where a promise comes from, and of how much. */
export interface Promised {
  readonly allotmentId: string;
  readonly quantity: string;
  readonly revisionId: string;
}

/** Opens the ledger of new allotments with what their clause promises. */
export async function promise(work: Work, promises: readonly Promised[]): Promise<void> {
  await work.em.execute(
    `insert into ledger_entry (id, allotment_id, agreement_id, kind, quantity, promised_change, at, revision_id)
     select p.id, a.id, a.agreement_id, 'PROMISED', p.quantity, p.quantity, ?, p.revision_id
     from jsonb_to_recordset(?::jsonb) as p(id uuid, allotment_id uuid, quantity numeric, revision_id uuid)
     join allotment a on a.id = p.allotment_id order by a.id`,
    [
      work.now.toISOString(),
      JSON.stringify(
        promises.map(({ allotmentId, quantity, revisionId }) => ({
          id: newId(),
          allotment_id: allotmentId,
          quantity,
          revision_id: revisionId,
        })),
      ),
    ],
  );
}

/**
 * Takes what is left out of the open allotments of a commitment that an amendment replaced. What is reserved stays: it
 * was promised to somebody.
 */
export async function withdrawRemaining(
  work: Work,
  commitmentId: string,
  today: string,
  revisionId: string,
): Promise<void> {
  const open = await work.em.execute<{ id: string }[]>(
    'select id from allotment where commitment_id = ? and ends_on >= ? and remaining > 0 order by id',
    [commitmentId, today],
  );
  for (const { id } of open) await adjustToUsed(work, id, revisionId);
}

/** One statement reads and takes what is left; if somebody reserves in between it is not written, and tried again. */
async function adjustToUsed(work: Work, allotmentId: string, revisionId: string): Promise<void> {
  for (let attempt = 0; attempt < 50; attempt++) {
    const written = await work.em.execute<object[]>(
      `insert into ledger_entry (id, allotment_id, agreement_id, kind, quantity, promised_change, at, reason, revision_id)
       select ?, a.id, a.agreement_id, 'ADJUSTED', -a.remaining, -a.remaining, ?, 'commitment.superseded', ?
       from allotment a where a.id = ? and a.remaining > 0 returning id`,
      [newId(), work.now.toISOString(), revisionId, allotmentId],
    );
    if (written.length === 1) return;
    const [left] = await work.em.execute<{ remaining: string }[]>(
      'select remaining from allotment where id = ? and remaining > 0',
      [allotmentId],
    );
    if (left === undefined) return;
  }
}

/** Takes from new allotments what the replaced commitment's of the same days and place have already given away. */
export async function deductUsed(
  work: Work,
  commitmentId: string,
  replacedIds: readonly string[],
  revisionId: string,
): Promise<void> {
  const used = await work.em.execute<{ id: string; used: string }[]>(
    `select a.id, least(a.remaining, sum(o.reserved + o.consumed))::text as used from allotment a
     join allotment o on o.commitment_id = any(select jsonb_array_elements_text(?::jsonb)::uuid)
       and o.in_money = a.in_money and o.province_code is not distinct from a.province_code
       and daterange(o.starts_on, o.ends_on, '[]') @> a.starts_on and o.reserved + o.consumed > 0
     where a.commitment_id = ? and a.remaining > 0 group by a.id, a.remaining order by a.id`,
    [JSON.stringify(replacedIds), commitmentId],
  );
  for (const { id, used: quantity } of used) {
    await work.em.execute(
      `insert into ledger_entry (id, allotment_id, agreement_id, kind, quantity, promised_change, at, reason, revision_id)
       select ?, a.id, a.agreement_id, 'ADJUSTED', -?::numeric, -?::numeric, ?, 'commitment.used_before_amendment', ?
       from allotment a where a.id = ?`,
      [newId(), quantity, quantity, work.now.toISOString(), revisionId, id],
    );
  }
}

/** An allotment whose balances are not the sum of its entries. There is none. */
export interface Discrepancy {
  readonly allotmentId: string;
}

/** Adds up every ledger; for checks after a crash and for the auditor. */
export async function discrepancies(work: Work): Promise<readonly Discrepancy[]> {
  return work.em.execute<Discrepancy[]>(
    `select a.id as "allotmentId" from allotment a
     left join lateral (select coalesce(sum(promised_change), 0) as p, coalesce(sum(reserved_change), 0) as r,
       coalesce(sum(consumed_change), 0) as c from ledger_entry e where e.allotment_id = a.id) s on true
     where (a.promised, a.reserved, a.consumed) is distinct from (s.p, s.r, s.c)`,
  );
}
