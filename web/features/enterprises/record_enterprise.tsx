import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../../graphql/act.js';
import { graphql } from '../../graphql/generated/gql.js';
import { happened } from '../../graphql/happenings.js';
import { useProvinceOptions } from '../../graphql/territory.js';
import { today } from '../../i18n/format.js';
import { useTexts } from '../../i18n/texts.js';
import { useWordOptions, wordOf } from '../../i18n/words.texts.js';
import { ConfirmPanel } from '../../ui/confirm_panel.js';
import { DateField } from '../../ui/date_field.js';
import { useDraft } from '../../ui/draft.js';
import styles from './enterprise.module.css';
import { enterpriseTexts } from './enterprise.texts.js';
import { jobLacks } from './job_counts.js';
import { JobFields } from './job_fields.js';

const recordEnterprise = graphql(`
  mutation RecordEnterprise($input: RecordEnterpriseInput!) {
    recordEnterprise(input: $input) {
      enterprise {
        id
        name
      }
    }
  }
`);

interface RecordProps {
  file: {
    id: string;
    province: { code: string };
    project: { sector: string; legalForm: string } | null;
  };
  onClose: () => void;
}

/** What the project meant to be is where one starts; what it became is what is recorded. */
function useRecording({ file, onClose }: RecordProps) {
  const { act, busy, fault } = useAct(recordEnterprise, { once: true });
  const [typed, set, clear] = useDraft(`file.${file.id}.enterprise`, {
    name: '',
    legalForm: file.project?.legalForm ?? '',
    sector: file.project?.sector ?? '',
    provinceCode: file.province.code,
    createdOn: null as string | null,
    jobs: '1',
    familyJobs: '1',
  });
  const [tried, setTried] = useState(false);
  const legalForm = wordOf('legal_form', typed.legalForm);
  const sector = wordOf('sector', typed.sector);
  const lacks = jobLacks(typed.jobs, typed.familyJobs);
  const confirm = async (): Promise<void> => {
    setTried(true);
    const { name, createdOn, provinceCode } = typed;
    if (!name.trim() || !createdOn || !legalForm || !sector || lacks.jobs || lacks.familyJobs) return;
    const counts = { jobs: Number(typed.jobs), familyJobs: Number(typed.familyJobs) };
    const given = { name: name.trim(), legalForm, sector, provinceCode, createdOn, ...counts };
    const taken = await act({ fileId: file.id, ...given });
    if (!taken) return;
    clear();
    onClose();
    happened('Enterprise', taken.recordEnterprise.enterprise.id);
    happened('BeneficiaryFile', file.id);
  };
  return { typed, set, tried, lacks, confirm, busy, fault };
}

export function RecordEnterprise(props: RecordProps) {
  const t = useTexts(enterpriseTexts);
  const { typed, set, tried, lacks, confirm, busy, fault } = useRecording(props);
  const selects = [
    { field: 'legalForm', label: t('record.legal_form'), data: useWordOptions('legal_form') },
    { field: 'sector', label: t('record.sector'), data: useWordOptions('sector') },
    { field: 'provinceCode', label: t('record.province'), data: useProvinceOptions() },
  ] as const;
  const needed = (value: string | null): string | null => (tried && !value?.trim() ? t('needed') : null);
  return (
    <ConfirmPanel
      title={t('record.title')}
      consequence={t('record.text')}
      confirm={t('record.confirm')}
      {...{ busy, fault }}
      onConfirm={() => void confirm()}
      onCancel={props.onClose}
    >
      <div className={styles.grid}>
        <TextInput
          className={styles.wide ?? ''}
          label={t('record.name')}
          required
          dir="auto"
          maxLength={300}
          value={typed.name}
          onChange={(event) => set({ ...typed, name: event.currentTarget.value })}
          error={needed(typed.name)}
        />
        {selects.map(({ field, label, data }) => (
          <NativeSelect
            key={field}
            label={label}
            required
            data={[{ value: '', label: '—', disabled: true }, ...data]}
            value={typed[field]}
            onChange={(event) => set({ ...typed, [field]: event.currentTarget.value })}
            error={needed(typed[field])}
          />
        ))}
        <DateField
          label={t('record.created_on')}
          required
          max={today()}
          value={typed.createdOn}
          onChange={(createdOn) => set({ ...typed, createdOn })}
          error={needed(typed.createdOn)}
        />
        <JobFields
          jobs={typed.jobs}
          familyJobs={typed.familyJobs}
          set={(field, value) => set({ ...typed, [field]: value })}
          lacks={tried ? lacks : null}
        />
      </div>
    </ConfirmPanel>
  );
}
