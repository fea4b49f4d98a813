import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { toGlobalId } from '../../server/platform/ids.js';
import type { Sent } from './client.js';
import type { ContenderName } from './processes.js';
import { send } from './questions.js';
import type { Caller, World } from './world.js';

/** A file that may be sent to a commitment, by the delegate whose file it is. */
export interface Referable {
  readonly file: string;
  readonly commitment: string;
  readonly caller: Caller;
}

const DOCUMENTS: Readonly<Partial<Record<ContenderName, string>>> = {
  hub: 'mutation Refer($input: ReferFileInput!) { referFile(input: $input) { referral { state respondBy quantity } } }',
  postgraphile: `mutation Refer($input: BenchReferFileInput!) { referFile: benchReferFile(input: $input) {
    referral: result { state respondBy quantity } } }`,
  floor: 'M1',
};

/** One sending as a contender gets it, with a key of its own. */
export function sending(name: ContenderName, { file, commitment, caller }: Referable): Sent {
  const key = randomUUID();
  const input =
    name === 'hub'
      ? {
          fileId: toGlobalId('BeneficiaryFile', file),
          commitmentId: toGlobalId('Commitment', commitment),
          idempotencyKey: key,
        }
      : { fileId: file, commitmentId: commitment, key };
  return send(name, DOCUMENTS[name] ?? '', name === 'floor' ? input : { input }, caller);
}

/** Commitments that anybody may be sent to and where nobody waits; the first is the one everybody wants. */
const CHOSEN = `create table bench.chosen as
  select c.id, c.kind, a.id as allotment_id, c.agreement_id, row_number() over (order by c.kind = 'GUIDANCE' desc, c.id) as number
  from public.commitment c join public.allotment a on a.commitment_id = c.id and a.province_code is null
    and (now() at time zone 'Africa/Casablanca')::date between a.starts_on and a.ends_on
  where c.national and c.state = 'IN_FORCE' and c.measure = 'COUNTED' and not c.per_province
    and not exists (select from public.waiting_place w where w.commitment_id = c.id)
  order by 5 limit 200`;

/** More room than the run can use, written as the ledger wants it. */
const ROOM = `insert into ledger_entry (id, allotment_id, agreement_id, kind, quantity, promised_change, at, reason)
  select uuidv7(), allotment_id, agreement_id, 'ADJUSTED', 1000000, 1000000, now(), 'benchmark' from bench.chosen`;

const REFERABLE = `select f.id as file, c.id as commitment, f.delegation_id as delegation
  from public.beneficiary_file f join bench.chosen c on c.kind = any(f.needs) and (c.number = 1) = $1
  where f.state = 'OPEN'
    and exists (select from public.consent n where n.file_id = f.id and n.withdrawn_on is null)
    and not exists (select from public.referral r where r.file_id = f.id and r.commitment_id = c.id
      and r.state not in ('COMPLETED', 'DECLINED', 'EXPIRED', 'CANCELLED'))
  order by md5(f.id::text || c.id::text) limit $2`;

/** What may be sent where: to one commitment, or spread over two hundred. */
export async function referables(world: World, hot: boolean, most: number): Promise<Referable[]> {
  const { behind, delegates } = world;
  await choose(behind);
  return withCallers(delegates, await behind.query<Row>(REFERABLE, [hot, most]));
}

/** What may be sent to one partner. */
export async function referablesTo(world: World, partner: string, most: number): Promise<Referable[]> {
  await choose(world.behind);
  const text = REFERABLE.replace(
    '(c.number = 1) = $1',
    'exists (select from public.commitment k where k.id = c.id and k.lead_partner_id = $1)',
  );
  return withCallers(world.delegates, await world.behind.query<Row>(text, [partner, most]));
}

interface Row {
  readonly file: string;
  readonly commitment: string;
  readonly delegation: string;
}

function withCallers(delegates: readonly Caller[], { rows }: { readonly rows: readonly Row[] }): Referable[] {
  const callers = new Map(delegates.map((caller) => [caller.delegationId, caller]));
  return rows.flatMap(({ file, commitment, delegation }) => {
    const caller = callers.get(delegation);
    return caller === undefined ? [] : [{ file, commitment, caller }];
  });
}

async function choose(behind: pg.Client): Promise<void> {
  const { rows } = await behind.query<{ known: string | null }>(
    `select to_regclass('bench.chosen')::text as known`,
  );
  if (rows[0]?.known !== null) return;
  await behind.query(CHOSEN);
  await behind.query(ROOM);
}

/**
 * Lets the same files be sent again: what was sent to the chosen commitments is taken back, past the hub, without giving
 * the places back, of which there are enough.
 */
export async function takeBack(behind: pg.Client): Promise<void> {
  await choose(behind);
  await behind.query(`update public.referral r set state = 'CANCELLED', state_since = now(), cancel_reason = 'SENT_BY_MISTAKE'
    from bench.chosen c where r.commitment_id = c.id and r.state = 'SENT' and r.sent_at > now() - interval '1 day'
      and r.allotment_id = c.allotment_id`);
}

/** What the run must have left true: balances add up, nothing is overbooked, every answer stands for one referral. */
export async function assertBooked(
  behind: pg.Client,
  bookedBefore: number,
  acknowledged: number,
): Promise<void> {
  const { rows } = await behind.query<{ overbooked: number; discrepant: number }>(
    `select count(*) filter (where a.reserved + a.consumed > a.promised or a.reserved < 0)::int as overbooked,
       count(*) filter (where a.reserved <> s.reserved)::int as discrepant
     from public.allotment a join bench.chosen c on c.allotment_id = a.id
     cross join lateral (select coalesce(sum(reserved_change), 0) as reserved from public.ledger_entry e where e.allotment_id = a.id) s`,
  );
  const [found] = rows;
  const booked = (await bookings(behind)) - bookedBefore;
  if (found?.overbooked !== 0 || found.discrepant !== 0 || booked !== acknowledged) {
    throw new Error(
      `after writing: ${found?.overbooked} allotments overbooked, ${found?.discrepant} that do not add up, ` +
        `${booked} bookings for ${acknowledged} answers`,
    );
  }
}

/** How many places have been booked on the chosen commitments. */
export async function bookings(behind: pg.Client): Promise<number> {
  await choose(behind);
  const { rows } = await behind.query<{ count: number }>(
    `select count(*)::int as count from public.ledger_entry e join bench.chosen c on c.allotment_id = e.allotment_id
     where e.kind = 'RESERVED'`,
  );
  return rows[0]?.count ?? 0;
}
