import { createHash } from 'node:crypto';
import { SYSTEM } from '../platform/viewer.js';
import type { UnitOfWork, Work } from '../platform/unit_of_work.js';

/** One sealer at a time over all instances: whoever holds this lock. */
const SEAL_LOCK = 7_402_012;
const BATCH = 500;

/** An event as the text that is digested: every column, in one order. */
interface SealedText {
  readonly id: string;
  readonly number: string;
  readonly content: string;
}

const CONTENT = `jsonb_build_array(e.id, e.type, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS'), e.actor_kind,
  e.actor_person, e.actor_token, e.subject_type, e.subject_id, to_jsonb(e.subjects), to_jsonb(e.partners), e.delegation,
  e.changes, to_jsonb(e.fields))::text`;

/** The digest that chains an event to all before it. */
export const chain = (previous: string, position: bigint, content: string): string =>
  createHash('sha256').update(`${previous}\n${position}\n${content}`).digest('hex');

/**
 * Gives committed events their position, in the order in which they became visible, and chains their digest. An
 * event that commits later gets a later position even if it began earlier, so that a reader who has seen position n
 * has missed nothing before n. Returns how many were sealed.
 */
export async function sealEvents(unitOfWork: UnitOfWork): Promise<number> {
  let total = 0;
  for (;;) {
    const sealed = await unitOfWork.run(SYSTEM, sealBatch);
    total += sealed;
    if (sealed < BATCH) return total;
  }
}

async function sealBatch(work: Work): Promise<number> {
  const [lock] = await work.em.execute<{ held: boolean }[]>('select pg_try_advisory_xact_lock(?) as held', [
    SEAL_LOCK,
  ]);
  if (lock?.held !== true) return 0;
  const [last] = await work.em.execute<{ position: string; digest: string }[]>(
    'select position, digest from event_seal order by position desc limit 1',
  );
  const waiting = await work.em.execute<SealedText[]>(
    `select e.id, q.number, ${CONTENT} as content from event_queue q join event e on e.id = q.event_id
     order by q.number limit ${BATCH}`,
  );
  if (waiting.length === 0) return 0;
  let position = BigInt(last?.position ?? 0);
  let digest = last?.digest ?? '';
  const seals = waiting.map(({ id, content }) => {
    position += 1n;
    digest = chain(digest, position, content);
    return { position: String(position), event_id: id, digest };
  });
  await work.em.execute(
    `insert into event_seal (position, event_id, digest)
     select position, event_id, digest from jsonb_to_recordset(?::jsonb) as s(position bigint, event_id uuid, digest text)`,
    [JSON.stringify(seals)],
  );
  await work.em.execute(
    'delete from event_queue where number in (select jsonb_array_elements_text(?::jsonb)::bigint)',
    [JSON.stringify(waiting.map(({ number }) => String(number)))],
  );
  await work.em.execute(`select pg_notify('hub_events', ?)`, [String(position)]);
  return waiting.length;
}

/** What a check of the whole record found. */
export interface Verification {
  readonly events: number;
  /** The first position whose digest or event is not what was sealed; null when the record is intact. */
  readonly brokenAt: string | null;
  /** Events that neither have a position nor wait for one: written or unsealed behind the hub's back. */
  readonly strays: number;
}

/** Recomputes the chain from the first event: an altered, removed or inserted event shows at its position. */
export async function verifyRecord(unitOfWork: UnitOfWork): Promise<Verification> {
  const strays = await unitOfWork.run(SYSTEM, countStrays);
  let digest = '';
  let expected = 1n;
  for (;;) {
    const batch = await unitOfWork.run(SYSTEM, (work) =>
      work.em.execute<{ position: string; digest: string; content: string | null }[]>(
        `select s.position, s.digest, case when e.id is null then null else ${CONTENT} end as content
         from event_seal s left join event e on e.id = s.event_id
         where s.position >= ? order by s.position limit ${BATCH * 4}`,
        [String(expected)],
      ),
    );
    for (const row of batch) {
      digest = row.content === null ? '' : chain(digest, expected, row.content);
      if (BigInt(row.position) !== expected || digest !== row.digest) {
        return { events: Number(expected) - 1, brokenAt: String(expected), strays };
      }
      expected += 1n;
    }
    if (batch.length < BATCH * 4) return { events: Number(expected) - 1, brokenAt: null, strays };
  }
}

async function countStrays({ em }: Work): Promise<number> {
  const [row] = await em.execute<{ strays: string }[]>(
    `select count(*) as strays from event e where not exists (select from event_seal s where s.event_id = e.id)
       and not exists (select from event_queue q where q.event_id = e.id)`,
  );
  return Number(row?.strays);
}
