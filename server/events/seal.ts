import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { SYSTEM } from '../platform/viewer.js';
import { printSeal, type Seal } from './anchor.js';
import type { UnitOfWork, Work } from '../platform/unit_of_work.js';

/** How many events one transaction seals. */
const BATCH = 500;

/** The digest that chains an event to all before it, as the database computes it too. */
export const chain = (previous: string, position: bigint, content: string): string =>
  createHash('sha256').update(`${previous}\n${position}\n${content}`).digest('hex');

/** Looking again whether another sealer has finished: how long after, in milliseconds, and how often at the most. */
const PAUSE = 20;
const LOOKS = 50;

const SEAL = `select seal_events(${BATCH}) as sealed, exists (select from event_queue) as waiting`;

/**
 * Gives committed events their position, in the order in which they became visible, and chains their digest. An
 * event that commits later gets a later position even if it began earlier, so that a reader who has seen position n
 * has missed nothing before n. One sealer at a time over all processes: whoever holds the lock. Returns how many were
 * sealed.
 */
export async function sealEvents(unitOfWork: UnitOfWork): Promise<number> {
  let [total, looks] = [0, 0];
  for (;;) {
    const [row] = await unitOfWork.run(SYSTEM, ({ em }) =>
      em.execute<{ sealed: number; waiting: boolean }[]>(SEAL),
    );
    const { sealed = 0, waiting = false } = row ?? {};
    total += sealed;
    // Nothing was sealed though events waited: another has the lock, and began before the newest of them were there.
    const isElsewhere = sealed === 0 && waiting && ++looks < LOOKS;
    if (sealed < BATCH && !isElsewhere) return total;
    if (isElsewhere) await sleep(PAUSE);
  }
}

/** What a check of the whole record found. */
export interface Verification {
  readonly events: number;
  /** The last seal that is right: worth noting elsewhere. Null when there is none. */
  readonly end: Seal | null;
  /** The first position whose digest or event is not what was sealed; null when the record is intact. */
  readonly brokenAt: string | null;
  /** Seals noted outside the record that it does not hold: its end was cut off, or written anew. */
  readonly missing: readonly Seal[];
  /** Events that neither have a position nor wait for one: written or unsealed behind the hub's back. */
  readonly strays: number;
}

/**
 * Recomputes the chain from the first event: an altered, removed or inserted event shows at its position. That nothing
 * is missing at the end only a seal noted earlier can tell.
 */
export async function verifyRecord(
  unitOfWork: UnitOfWork,
  noted: readonly Seal[] = [],
): Promise<Verification> {
  const strays = await unitOfWork.run(SYSTEM, countStrays);
  const held = new Set<string>();
  const wanted = new Set(noted.map(({ position }) => position));
  let end: Seal | null = null;
  let brokenAt: string | null = null;
  for await (const { position, digest, content } of sealedTexts(unitOfWork)) {
    const expected: bigint = BigInt(end?.position ?? 0) + 1n;
    const right: string = content === null ? '' : chain(end?.digest ?? '', expected, content);
    if (BigInt(position) !== expected || digest !== right) {
      brokenAt = String(expected);
      break;
    }
    end = { position, digest };
    if (wanted.has(position)) held.add(printSeal(end));
  }
  const missing = noted.filter((seal) => !held.has(printSeal(seal)));
  return { events: Number(end?.position ?? 0), end, brokenAt, missing, strays };
}

/** All seals in order with the event each is of, or null where that is gone. */
async function* sealedTexts(unitOfWork: UnitOfWork): AsyncGenerator<Seal & { content: string | null }> {
  for (let after = '0'; ;) {
    const batch = await unitOfWork.run(SYSTEM, (work) =>
      work.em.execute<(Seal & { content: string | null })[]>(
        `select s.position::text as position, s.digest, case when e.id is null then null else event_content(e) end as content
         from event_seal s left join event e on e.id = s.event_id
         where s.position > ?::bigint order by s.position limit ${BATCH * 4}`,
        [after],
      ),
    );
    yield* batch;
    if (batch.length < BATCH * 4) return;
    after = batch.at(-1)?.position ?? after;
  }
}

async function countStrays({ em }: Work): Promise<number> {
  const [row] = await em.execute<{ strays: string }[]>(
    `select count(*) as strays from event e where not exists (select from event_seal s where s.event_id = e.id)
       and not exists (select from event_queue q where q.event_id = e.id)`,
  );
  return Number(row?.strays);
}
