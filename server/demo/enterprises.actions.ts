import { addDays } from '../platform/clock.js';
import { toGlobalId } from '../platform/ids.js';
import { recordEnterprise, recordFollowUp } from '../referrals/enterprise.actions.js';
import { EnterpriseFollowUp } from '../referrals/enterprise.entity.js';
import { EnterpriseHealth } from '../referrals/enterprise.rules.js';
import type { OpenedFile } from './files.actions.js';
import { attempt, type World } from './world.actions.js';

/** An enterprise comes of it, and is visited when the visits are due. */
export function planEnterprise(world: World, file: OpenedFile, on: string): void {
  const jobs = world.between(1, 9);
  const familyJobs = world.between(1, jobs);
  world.plan(on, () =>
    attempt(async () => {
      const visits = await world.as(file.who, on, async (work) => {
        const { enterprise } = await recordEnterprise(work, {
          fileId: toGlobalId('BeneficiaryFile', file.id),
          name: `${file.project.fr} (exemple ${world.between(1, 999)})`,
          legalForm: file.project.legalForm,
          sector: file.project.sector,
          provinceCode: file.provinceCode,
          createdOn: on,
          jobs,
          familyJobs,
        });
        return work.em.find(EnterpriseFollowUp, { enterprise: enterprise.id }, { orderBy: { month: 'ASC' } });
      });
      for (const { id, dueOn } of visits)
        planVisit(world, file.who, id, addDays(dueOn, world.between(1, 20)), jobs);
    }),
  );
}

function planVisit(world: World, who: string, id: string, doneOn: string, jobs: number): void {
  if (world.chance(0.2)) return;
  const now = Math.max(0, jobs + world.between(-2, 3));
  const visit = { doneOn, jobs: now, familyJobs: world.between(0, now), note: null };
  const health =
    now === 0
      ? EnterpriseHealth.CLOSED
      : world.pick([EnterpriseHealth.GROWING, EnterpriseHealth.STEADY, EnterpriseHealth.STRUGGLING]);
  world.plan(doneOn, () =>
    attempt(() =>
      world.as(who, doneOn, (work) =>
        recordFollowUp(work, { followUpId: toGlobalId('EnterpriseFollowUp', id), health, ...visit }),
      ),
    ),
  );
}
