/** What is lacking in two counts of jobs, each a key of the enterprise's texts. */
export interface JobLacks {
  readonly jobs: 'number' | null;
  readonly familyJobs: 'number' | 'more_family' | null;
}

const isCount = (text: string): boolean => /^\d{1,5}$/.test(text.trim());

export function jobLacks(jobs: string, familyJobs: string): JobLacks {
  const more = isCount(jobs) && isCount(familyJobs) && Number(familyJobs) > Number(jobs);
  return {
    jobs: isCount(jobs) ? null : 'number',
    familyJobs: !isCount(familyJobs) ? 'number' : more ? 'more_family' : null,
  };
}
