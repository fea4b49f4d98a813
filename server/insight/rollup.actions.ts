import type { Sweep } from '../platform/sweep.js';
import type { UnitOfWork, Work } from '../platform/unit_of_work.js';
import { SYSTEM } from '../platform/viewer.js';
import { COVERAGE_COUNTINGS } from './coverage.rules.js';
import { FIGURE_RULES } from './figure.rules.js';
import { digestOf, foldOf } from './rollup.rules.js';

/** One folder at a time over all instances: whoever holds this lock. */
const FOLD_LOCK = 7_402_013;
/** Marks of one transaction: large enough to be cheap by the piece, small enough that nobody waits long for it. */
const BATCH = 500;
/** From so many marks on it pays to strike out what is marked twice, as after filling in bulk. */
const MANY = 20 * BATCH;

const FOLD = foldOf([...FIGURE_RULES, ...COVERAGE_COUNTINGS]);
const DIGEST = digestOf(FOLD);

/**
 * Brings the sums to all that is committed by now. Whoever reads them asks for this first, so that a figure is exact
 * the moment a change is committed; with nothing marked it is one small statement. Returns how many marks there were.
 */
export async function foldFigures(unitOfWork: UnitOfWork): Promise<number> {
  for (let total = 0; ;) {
    const folded = await unitOfWork.run(SYSTEM, foldBatch);
    if (folded === null) return total;
    total += folded;
  }
}

/** Folds the oldest marks; null when there are none and the sums were made by these rules. */
async function foldBatch(work: Work): Promise<number | null> {
  const { em } = work;
  if (await isFolded(work)) return null;
  // Another folder's marks are gone, and its sums there, in what is read after this.
  await em.execute('select pg_advisory_xact_lock(?)', [FOLD_LOCK]);
  await markAgain(work);
  const taken = await em.execute<{ file_id: string }[]>(
    // Up to a number, not by a list of them: a range of the index, however little the planner knows of the marks.
    `delete from figure_mark where number <=
       (select max(number) from (select number from figure_mark order by number limit ${BATCH}) oldest) returning file_id`,
  );
  // In a statement of its own: it sees at least what the marks stand for.
  const files = JSON.stringify([...new Set(taken.map(({ file_id: id }) => id))]);
  if (taken.length > 0) await em.execute(FOLD, [files]);
  return taken.length;
}

async function isFolded({ em }: Work): Promise<boolean> {
  const [found] = await em.execute<{ folded: boolean }[]>(
    `select not exists (select from figure_mark) and exists (select from figure_counting where digest = ?) as folded`,
    [DIGEST],
  );
  return found?.folded === true;
}

/** Marks every file when the rules are others than those of the sums; strikes out doubles when there are many marks. */
async function markAgain({ em }: Work): Promise<void> {
  const others = await em.execute<object[]>(
    `insert into figure_counting (one, digest) values (true, ?)
     on conflict (one) do update set digest = excluded.digest where figure_counting.digest <> excluded.digest returning one`,
    [DIGEST],
  );
  if (others.length > 0) {
    await em.execute(
      `insert into figure_mark (file_id) select id from beneficiary_file union select file_id from figure_share`,
    );
  }
  const [many] = await em.execute<{ marks: number }[]>(
    `select count(*)::int as marks from (select from figure_mark limit ${MANY}) counted`,
  );
  if (many?.marks !== MANY) return;
  await em.execute(
    `with struck as (delete from figure_mark returning number, file_id)
     insert into figure_mark (file_id) select file_id from struck group by file_id order by min(number)`,
  );
}

/** Keeps the marks few while nobody looks at figures. */
export const figureFoldSweep: Sweep = {
  name: 'figures.fold',
  due: async (work) => {
    if (await isFolded(work)) return [];
    const [waiting] = await work.em.execute<{ batches: number }[]>(
      `select greatest(1, ceil(count(*) / ${BATCH}.0))::int as batches from figure_mark`,
    );
    return Array.from({ length: waiting?.batches ?? 0 }, (_, batch) => String(batch));
  },
  bring: foldBatch,
};
