import { TextInput } from '@mantine/core';
import { useTexts } from '../../i18n/texts.js';
import { enterpriseTexts } from './enterprise.texts.js';
import type { JobLacks } from './job_counts.js';

interface JobsProps {
  jobs: string;
  familyJobs: string;
  set: (field: 'jobs' | 'familyJobs', value: string) => void;
  lacks: JobLacks | null;
}

/** All jobs, and of these those of the resistance family. */
export function JobFields({ jobs, familyJobs, set, lacks }: JobsProps) {
  const t = useTexts(enterpriseTexts);
  const fields = [
    { field: 'jobs', label: t('jobs'), value: jobs },
    { field: 'familyJobs', label: t('family_jobs'), value: familyJobs },
  ] as const;
  return fields.map(({ field, label, value }) => {
    const lack = lacks?.[field];
    return (
      <TextInput
        key={field}
        label={label}
        required
        inputMode="numeric"
        maxLength={5}
        value={value}
        onChange={(event) => set(field, event.currentTarget.value)}
        error={lack ? t(lack) : null}
      />
    );
  });
}
