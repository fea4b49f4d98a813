import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import { from, to } from 'pg-copy-streams';
import { importFiles } from '../../server/beneficiaries/import_files.actions.js';
import { openHub, type Hub } from '../../server/hub.js';
import { viewerOf } from '../../server/identity/session.actions.js';
import { Person } from '../../server/identity/person.entity.js';
import { foldFigures } from '../../server/insight/rollup.actions.js';
import { SYSTEM, type Viewer } from '../../server/platform/viewer.js';
import { bytesOf, csv, person } from '../support/register.js';
import type { Bench, Result } from './bench.js';
import { importGoal } from './goals.js';
import { databaseCpu } from './processors.js';
import { median, spread } from './turns.js';

/** The tables of a file, in the order of their keys. */
const TABLES = ['beneficiary_file', 'beneficiary', 'project_idea', 'national_identity', 'consent'];
const ROUNDS = 3;
const CHUNK = 65_536;

/** What something took: seconds, and of them those of a processor, in this process and in the database. */
interface Spent {
  readonly seconds: number;
  readonly here: number;
  readonly database: number;
}

interface Turns {
  readonly hub: Spent[];
  readonly bare: Spent[];
  readonly sealing: Spent[];
  readonly folding: Spent[];
}

type Copied = ReadonlyMap<string, Buffer>;

/**
 * A register brought over by the hub, beside a bare COPY of the very rows that came of it into tables with the same
 * columns, checks, indexes and contents, but no foreign keys, policies and triggers. Every turn brings other people; both
 * grow alike.
 */
export async function bulkImport(bench: Bench): Promise<Result> {
  const rows = bench.sizes.files > 100_000 ? 100_000 : 20_000;
  const { address, behind } = bench.world;
  const report = (error: unknown): void => console.error(error);
  const hub = await openHub({ address, server: null, report, sweeping: false });
  try {
    await makeBare(behind);
    const { postmaster } = bench.game;
    const delegate = await anyDelegate(hub, behind);
    return resultOf(rows, await takeTurns({ hub, behind, rows, postmaster, ...delegate }));
  } finally {
    await hub.close();
    await behind.query('drop schema if exists bare cascade');
  }
}

interface Bringing {
  readonly hub: Hub;
  readonly behind: pg.Client;
  readonly rows: number;
  readonly postmaster: number;
  readonly viewer: Viewer;
  readonly province: string;
}

/** Both in every round, one first and then the other; what the hub's turn made is what the next bare COPY copies. */
async function takeTurns(bringing: Bringing): Promise<Turns> {
  const turns: Turns = { hub: [], bare: [], sealing: [], folding: [] };
  const hubTurn = async (round: number): Promise<Copied> => {
    const { spent, copied } = await bringOver(bringing, round, turns);
    if (round > 0) turns.hub.push(spent);
    return copied;
  };
  const bareTurn = async (copied: Copied): Promise<void> =>
    void turns.bare.push(await timed(bringing, () => copyBare(bringing.behind, copied)));
  let made = await hubTurn(0);
  for (let round = 1; round <= ROUNDS; round++) {
    if (round % 2 === 1) {
      await bareTurn(made);
      made = await hubTurn(round);
    } else {
      const next = await hubTurn(round);
      await bareTurn(made);
      made = next;
    }
  }
  return turns;
}

/** One register: the time it takes, and outside of it what settles afterwards. */
async function bringOver(
  bringing: Bringing,
  round: number,
  { sealing, folding }: Turns,
): Promise<{ spent: Spent; copied: Copied }> {
  const { hub, behind, rows, viewer, province } = bringing;
  const { rows: counted } = await behind.query<{ n: number }>('select count(*)::int as n from beneficiary');
  const start = counted[0]?.n ?? 0;
  const people = Array.from({ length: rows }, (_, at) => person(start + at, { province_code: province }));
  const register = Buffer.from(csv(people));
  let range = { first: '', last: '' };
  const spent = await timed(bringing, async () => {
    range = await hub.unitOfWork.run(viewer, (work) =>
      importFiles(work, bytesOf(register, CHUNK), { duplicatesSeen: true }),
    );
  });
  const sealed = await timed(bringing, () => allSealed(hub, behind));
  const folded = await timed(bringing, () => foldFigures(hub.unitOfWork));
  if (round > 0) {
    sealing.push(sealed);
    folding.push(folded);
  }
  return { spent, copied: await copyOut(behind, range) };
}

async function timed({ behind, postmaster }: Bringing, body: () => Promise<unknown>): Promise<Spent> {
  // Nobody pays for what the one before left to be written.
  await behind.query('checkpoint');
  const began = performance.now();
  const [here, database] = [process.cpuUsage(), databaseCpu(postmaster) ?? Number.NaN];
  await body();
  const { user, system } = process.cpuUsage(here);
  return {
    seconds: (performance.now() - began) / 1e3,
    here: (user + system) / 1e6,
    database: ((databaseCpu(postmaster) ?? Number.NaN) - database) / 1e6,
  };
}

async function allSealed(hub: Hub, behind: pg.Client): Promise<void> {
  hub.feed.seal();
  for (;;) {
    const { rowCount } = await behind.query('select from event_queue limit 1');
    if (rowCount === 0) return;
    await wait(50);
  }
}

async function anyDelegate(hub: Hub, behind: pg.Client): Promise<{ viewer: Viewer; province: string }> {
  const { rows } = await behind.query<{ email: string; province: string }>(
    `select p.email, d.province_code as province from person p join delegation_province d on d.delegation_id = p.delegation_id
     where 'DELEGATE' = any(p.roles) order by 1, 2 limit 1`,
  );
  const [found] = rows;
  if (found === undefined) throw new Error('there is no delegate');
  const delegate = await hub.unitOfWork.run(SYSTEM, ({ em }) =>
    em.findOneOrFail(Person, { email: found.email }),
  );
  return { viewer: viewerOf(delegate, { sessionId: null }), province: found.province };
}

async function makeBare(behind: pg.Client): Promise<void> {
  await behind.query('drop schema if exists bare cascade');
  await behind.query('create schema bare');
  for (const table of TABLES) {
    await behind.query(`create table bare.${table} (like public.${table} including all)`);
    await behind.query(`insert into bare.${table} select * from public.${table}`);
  }
  await behind.query('analyze');
}

async function copyOut(behind: pg.Client, { first, last }: { first: string; last: string }): Promise<Copied> {
  const copied = new Map<string, Buffer>();
  for (const table of TABLES) {
    const key = table === 'beneficiary_file' ? 'id' : 'file_id';
    const chunks: Buffer[] = [];
    const stream = behind.query(
      to(`copy (select t.* from public.${table} t join public.beneficiary_file f on f.id = t.${key}
        where f.reference between '${first}' and '${last}' order by f.reference) to stdout`),
    );
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    copied.set(table, Buffer.concat(chunks));
  }
  return copied;
}

async function copyBare(behind: pg.Client, copied: Copied): Promise<void> {
  await behind.query('begin');
  for (const [table, bytes] of copied) {
    await pipeline([bytes], behind.query(from(`copy bare.${table} from stdin`)));
  }
  await behind.query('commit');
}

function resultOf(rows: number, { hub, bare, sealing, folding }: Turns): Result {
  const middle = (of: readonly Spent[], pick: keyof Spent): number => median(of.map((one) => one[pick]));
  const apart = (of: readonly Spent[]): number => spread(of.map(({ seconds }) => seconds));
  const line = (name: string, of: readonly Spent[], each = rows): string =>
    [
      name.padEnd(48),
      `${(each / middle(of, 'seconds')).toFixed(0).padStart(8)} /s, spread ${(apart(of) * 100).toFixed(0).padStart(3)} %;`,
      `processor µs each: node ${((middle(of, 'here') / each) * 1e6).toFixed(0).padStart(4)},`,
      `database ${((middle(of, 'database') / each) * 1e6).toFixed(0).padStart(4)}`,
    ].join(' ');
  const noise = Math.min(apart(hub), apart(bare));
  return {
    question: 'B1',
    title:
      `a register of ${rows} people, each with all columns: the hub’s import from its CSV with validation, duplicates and record,` +
      ' beside COPY of the rows that came of it into tables with the same columns, checks, indexes and contents' +
      ' (no foreign keys, policies, triggers, events)',
    figures: [],
    lines: [
      line('bare COPY, rows', bare),
      line('the hub’s import, rows', hub),
      line('afterwards, in the background: events sealed', sealing, 2 * rows),
      line('afterwards, in the background: files counted', folding),
    ],
    goals: importGoal(middle(bare, 'seconds') / middle(hub, 'seconds')),
    noise:
      noise > 0.25
        ? `The machine is too noisy to tell: rounds lie ${(noise * 100).toFixed(0)} % apart.`
        : null,
  };
}
