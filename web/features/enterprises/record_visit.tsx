import { NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../../graphql/act.js';
import { graphql } from '../../graphql/generated/gql.js';
import { happened } from '../../graphql/happenings.js';
import { today } from '../../i18n/format.js';
import { useTexts } from '../../i18n/texts.js';
import { useWordOptions, wordOf } from '../../i18n/words.texts.js';
import { ConfirmPanel } from '../../ui/confirm_panel.js';
import { DateField } from '../../ui/date_field.js';
import { useDraft } from '../../ui/draft.js';
import type { Visit, Visited } from './enterprise_visits.js';
import styles from './enterprise.module.css';
import { enterpriseTexts } from './enterprise.texts.js';
import { jobLacks } from './job_counts.js';
import { JobFields } from './job_fields.js';

const recordFollowUp = graphql(`
  mutation RecordFollowUp($input: RecordFollowUpInput!) {
    recordFollowUp(input: $input) {
      enterprise {
        id
        ...Enterprise_visits
      }
    }
  }
`);

interface VisitProps {
  visit: Visit;
  enterprise: Visited;
  onClose: () => void;
}

/** What a visit found; the last known jobs are there to be corrected. */
export function RecordVisit({ visit, enterprise, onClose }: VisitProps) {
  const t = useTexts(enterpriseTexts);
  const healths = useWordOptions('enterprise_health');
  const { act, busy, fault } = useAct(recordFollowUp);
  const [typed, set, clear] = useDraft<{
    doneOn: string | null;
    health: string;
    jobs: string;
    familyJobs: string;
    note: string;
  }>(`enterprise.visit.${visit.id}`, {
    doneOn: today(),
    health: '',
    jobs: String(enterprise.jobs),
    familyJobs: String(enterprise.familyJobs),
    note: '',
  });
  const [tried, setTried] = useState(false);
  const health = wordOf('enterprise_health', typed.health);
  const lacks = jobLacks(typed.jobs, typed.familyJobs);
  const confirm = async (): Promise<void> => {
    setTried(true);
    if (!typed.doneOn || health === null || lacks.jobs || lacks.familyJobs) return;
    const counts = { jobs: Number(typed.jobs), familyJobs: Number(typed.familyJobs) };
    const note = typed.note.trim() || null;
    const taken = await act({ followUpId: visit.id, doneOn: typed.doneOn, health, ...counts, note });
    if (taken === null) return;
    clear();
    onClose();
    happened('Enterprise', enterprise.id);
  };
  return (
    <ConfirmPanel
      title={t('follow.title', { month: visit.month })}
      confirm={t('follow.confirm')}
      {...{ busy, fault }}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      <div className={styles.grid}>
        <DateField
          label={t('follow.done_on')}
          required
          min={enterprise.createdOn}
          max={today()}
          value={typed.doneOn}
          onChange={(doneOn) => set({ ...typed, doneOn })}
          error={tried && !typed.doneOn ? t('needed') : null}
        />
        <NativeSelect
          label={t('follow.health')}
          required
          data={[{ value: '', label: '—', disabled: true }, ...healths]}
          value={typed.health}
          onChange={(event) => set({ ...typed, health: event.currentTarget.value })}
          error={tried && health === null ? t('needed') : null}
        />
        <JobFields
          jobs={typed.jobs}
          familyJobs={typed.familyJobs}
          set={(field, value) => set({ ...typed, [field]: value })}
          lacks={tried ? lacks : null}
        />
        <Textarea
          className={styles.wide ?? ''}
          label={t('follow.note')}
          dir="auto"
          autosize
          minRows={2}
          maxRows={8}
          maxLength={2000}
          value={typed.note}
          onChange={(event) => set({ ...typed, note: event.currentTarget.value })}
        />
      </div>
    </ConfirmPanel>
  );
}
