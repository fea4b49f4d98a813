import { addMonths } from '../platform/clock.js';

export enum EnterpriseHealth {
  GROWING = 'GROWING',
  STEADY = 'STEADY',
  STRUGGLING = 'STRUGGLING',
  CLOSED = 'CLOSED',
}

/** How many months after its founding an enterprise is visited. */
export const FOLLOW_UP_MONTHS = [6, 12, 24] as const;

/** The visits that a new enterprise will be paid. */
export const followUpsOf = (createdOn: string): { month: number; dueOn: string }[] =>
  FOLLOW_UP_MONTHS.map((month) => ({ month, dueOn: addMonths(createdOn, month) }));

/** The rule that a count of jobs breaks, or null. */
export function jobsRule(jobs: number, familyJobs: number): string | null {
  return familyJobs > jobs ? 'enterprise.more_family_jobs_than_jobs' : null;
}
