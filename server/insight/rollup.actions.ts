import type { Sweep } from '../platform/sweep.js';
import type { UnitOfWork, Work } from '../platform/unit_of_work.js';
import { SYSTEM } from '../platform/viewer.js';
import { COVERAGE_COUNTINGS } from './coverage.rules.js';
import { FIGURE_RULES } from './figure.rules.js';
import { digestOf, foldOf } from './rollup.rules.js';

/** One folder at a time over all instances: whoever holds this lock. */
const FOLD_LOCK = 7_402_013;
/** Marks of one transaction: all there are, as far as memory goes, so that a file marked many times is counted once. */
const MOST_MARKS = 1_000_000;
/**
 * After filling in bulk a fold takes longer than any reader's statement may, and others wait for it. How PostgreSQL goes
 * about it depends on how many files there are: one is looked up, very many are joined as whole tables.
 */
const AT_LENGTH = `select set_config('statement_timeout', '10min', true), set_config('lock_timeout', '10min', true),
  set_config('plan_cache_mode', 'force_custom_plan', true), set_config('work_mem', '128MB', true),
  pg_advisory_xact_lock(${FOLD_LOCK})`;

const FOLD = foldOf([...FIGURE_RULES, ...COVERAGE_COUNTINGS]);
const DIGEST = digestOf(FOLD);

/**
 * Brings the sums to all that is committed by now. Whoever reads them asks for this first, so that a figure is exact
 * the moment a change is committed; with nothing marked it is one small statement. Returns how many files were counted.
 */
export async function foldFigures(unitOfWork: UnitOfWork): Promise<number> {
  for (let total = 0; ;) {
    const folded = await unitOfWork.run(SYSTEM, fold);
    if (folded === null) return total;
    total += folded;
  }
}

/** Folds what is marked; null when nothing is and the sums were made by these rules. */
async function fold(work: Work): Promise<number | null> {
  const { em } = work;
  if (await isFolded(work)) return null;
  await em.execute(AT_LENGTH);
  // Another folder's marks are gone, and its sums there, in what is read after this.
  await beginAgain(work);
  const taken = await em.execute<{ id: string }[]>(
    // Up to a number, not by a list of them: a range of the index, however little the planner knows of the marks.
    `with taken as (delete from figure_mark where number <=
       (select max(number) from (select number from figure_mark order by number limit ${MOST_MARKS}) oldest) returning file_id)
     select distinct file_id as id from taken order by 1`,
  );
  // In a statement of its own: it sees at least what the marks stand for.
  if (taken.length > 0) await em.execute(FOLD, [`{${taken.map(({ id }) => id).join()}}`]);
  return taken.length;
}

async function isFolded({ em }: Work): Promise<boolean> {
  const [found] = await em.execute<{ folded: boolean }[]>(
    `select not exists (select from figure_mark) and exists (select from figure_counting where digest = ?) as folded`,
    [DIGEST],
  );
  return found?.folded === true;
}

/** Sums that were made by other rules mean nothing to these: they go, and every file is counted. */
async function beginAgain({ em }: Work): Promise<void> {
  const others = await em.execute<object[]>(
    `insert into figure_counting (one, digest) values (true, ?)
     on conflict (one) do update set digest = excluded.digest where figure_counting.digest <> excluded.digest returning one`,
    [DIGEST],
  );
  if (others.length === 0) return;
  for (const table of ['figure_cell', 'figure_fact']) await em.execute(`delete from ${table}`);
  await em.execute(`insert into figure_mark (file_id) select id from beneficiary_file`);
}

/** Keeps the marks few while nobody looks at figures. */
export const figureFoldSweep: Sweep = {
  name: 'figures.fold',
  due: async (work) => ((await isFolded(work)) ? [] : ['all']),
  bring: fold,
};
