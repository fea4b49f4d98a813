import { dateIn } from '../platform/clock.js';
import type { Progress } from '../platform/progress_bar.js';
import type { Sweep } from '../platform/sweep.js';
import type { UnitOfWork } from '../platform/unit_of_work.js';
import { SYSTEM } from '../platform/viewer.js';
import { DEMO_AGREEMENTS } from './agreement.data.js';
import { planAgreement } from './agreements.actions.js';
import { planBargaining } from './counter.actions.js';
import { planFiles, planMeetings } from './files.actions.js';
import { DEMO_NEGOTIATIONS } from './negotiation.data.js';
import { fillPeople, fillPlaces, fillPublished } from './people.actions.js';
import { planReferrals } from './referrals.actions.js';
import { World } from './world.actions.js';

/** The demo is the same each time it is made on the same day. */
const SEED = 1944;
const FIRST_DAY = '2020-01-06';

/**
 * Fills an empty hub with invented people and lets them work, day by day, from 2020 to today: the same verbs that
 * people use, so that every state, date and event is one that the hub itself would have made. A hub that has people
 * is left alone. If it is interrupted, the next start finds people and an unfinished demo: remove the data folder.
 */
export async function fillDemo(
  unitOfWork: UnitOfWork,
  sweeps: readonly Sweep[],
  onProgress: Progress,
  today: string = dateIn(new Date()),
): Promise<void> {
  if (!(await isEmpty(unitOfWork))) return;
  const world = new World(unitOfWork, SEED, today);
  await fillPlaces(world);
  await fillPublished(world);
  await fillPeople(world);
  for (const made of [...DEMO_AGREEMENTS, ...DEMO_NEGOTIATIONS]) planAgreement(world, made);
  planBargaining(world);
  planMeetings(world);
  planFiles(world, (file) => planReferrals(world, file));
  await world.live(FIRST_DAY, (on) => sweepOn(world, sweeps, on), onProgress);
}

async function isEmpty(unitOfWork: UnitOfWork): Promise<boolean> {
  const rows = await unitOfWork.run(SYSTEM, ({ em }) => em.execute<object[]>('select 1 from person limit 1'));
  return rows.length === 0;
}

/** What time brings about, brought about on its day. */
async function sweepOn(world: World, sweeps: readonly Sweep[], on: string): Promise<void> {
  for (const sweep of sweeps) {
    const due = await world.asHub(on, (work) => sweep.due(work));
    for (const id of due) await world.asHub(on, (work) => sweep.bring(work, id));
  }
}
