import { expect, it } from 'vitest';
import { followUpsOf, jobsRule } from './enterprise.rules.js';

it('an enterprise is visited after 6, 12 and 24 months', () => {
  expect(followUpsOf('2026-08-31')).toEqual([
    { month: 6, dueOn: '2027-02-28' },
    { month: 12, dueOn: '2027-08-31' },
    { month: 24, dueOn: '2028-08-31' },
  ]);
});

it.each([
  [3, 3, null],
  [3, 0, null],
  [3, 4, 'enterprise.more_family_jobs_than_jobs'],
])('%s jobs, %s of the family: %s', (jobs, familyJobs, rule) => {
  expect(jobsRule(jobs, familyJobs)).toBe(rule);
});
