import type { FragmentType } from '@apollo/client';
import { useApolloClient, useFragment } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../../graphql/act.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useLasting } from '../../graphql/lasting.js';
import type { File_EditFragment } from '../../graphql/generated/graphql.js';
import { happened } from '../../graphql/happenings.js';
import { useTexts } from '../../i18n/texts.js';
import { useDraft } from '../../ui/draft.js';
import { FaultAlert } from '../../ui/fault_alert.js';
import { Notice } from '../../ui/notice.js';
import { FileConflict } from './file_conflict.js';
import { ContactFields, PersonFields, ProjectFields, SituationFields, showFirstLack } from './file_fields.js';
import styles from './file_form.module.css';
import { blank, differences, lacksOf, personOf, projectOf, rebased, type Typed } from './file_form.js';
import { fileFormTexts } from './file_form.texts.js';
import { NationalIdField } from './national_id_field.js';

export const fileEdit = graphql(`
  fragment File_edit on BeneficiaryFile {
    id
    version
    needs
    beneficiary {
      id
      nameAr
      nameLatin
      bornOn
      sex
      phone
      email
      addressAr
      tie
      memberCard
      education
      situation
      disability
      lowIncome
    }
    project {
      id
      titleAr
      titleFr
      sector
      legalForm
      partners
      summary
    }
  }
`);

const editFile = graphql(`
  mutation EditFile($input: EditFileInput!) {
    editFile(input: $input) {
      file {
        id
        ...File_edit
        ...File_story
      }
    }
  }
`);

const fileNow = graphql(`
  query FileNow($id: ID!) {
    beneficiaryFile(id: $id) {
      id
      ...File_edit @unmask
    }
  }
`);

interface EditDraft {
  /** What was read, to tell later what was changed by whom. */
  readonly base: Typed;
  readonly version: number;
  readonly typed: Typed;
}

/** A file as its fields hold it. */
function typedOf({ beneficiary, project, needs }: File_EditFragment): Typed {
  const texts = Object.entries({ ...project, ...beneficiary }).filter(([field]) =>
    Object.hasOwn(blank, field),
  );
  const shown = texts.map(([field, value]) => [
    field,
    typeof value === 'boolean' ? value : String(value ?? ''),
  ]);
  return { ...blank, ...Object.fromEntries(shown), needs };
}

const draftOf = (file: File_EditFragment): EditDraft => {
  const typed = typedOf(file);
  return { base: typed, version: file.version, typed };
};

/** Saves what was changed; when somebody was first, fetches what is there now instead of overwriting it. */
function useSaving(file: File_EditFragment, onClose: () => void) {
  const client = useApolloClient();
  const { act, busy, fault, clear } = useAct(editFile);
  const [draft, setDraft, clearDraft] = useDraft<EditDraft>(`file.${file.id}.edit`, draftOf(file));
  const [nationalId, setNationalId] = useState('');
  const [tried, setTried] = useState(false);
  const [now, setNow] = useState<EditDraft | null>(null);
  const lacks = lacksOf(draft.typed);
  const leave = (): void => {
    clearDraft();
    onClose();
  };
  const look = async (): Promise<void> => {
    const { data } = await client.query({
      query: fileNow,
      variables: { id: file.id },
      fetchPolicy: 'network-only',
    });
    if (data?.beneficiaryFile) setNow(draftOf(data.beneficiaryFile));
  };
  const save = async ({ typed, version }: EditDraft): Promise<void> => {
    setTried(true);
    if (Object.keys(lacksOf(typed)).length > 0) return;
    const person = personOf(typed, nationalId);
    const input = { id: file.id, expectedVersion: version, person, project: projectOf(typed) };
    const taken = await act({ ...input, needs: [...typed.needs] });
    if (taken === null) return look().catch(() => undefined);
    happened('BeneficiaryFile', file.id);
    leave();
  };
  const settle = (mine: boolean): void => {
    if (!now) return;
    const next = { ...now, base: now.typed, typed: rebased(draft.base, draft.typed, now.typed, mine) };
    setDraft(next);
    setNow(null);
    clear();
    if (mine) void save(next);
  };
  return { draft, setDraft, nationalId, setNationalId, tried, lacks, now, save, settle, leave, busy, fault };
}

function EditForm({ file, onClose }: { file: File_EditFragment; onClose: () => void }) {
  const t = useTexts(fileFormTexts);
  const saving = useSaving(file, onClose);
  const { draft, setDraft, nationalId, setNationalId, tried, lacks, now, busy, fault } = saving;
  const { typed, base } = draft;
  const props = {
    typed,
    set: (next: Typed) => setDraft({ ...draft, typed: next }),
    lacks: tried ? lacks : {},
  };
  const changed = differences(base, typed).length > 0 || nationalId.trim() !== '';
  if (fault?.code === 'CONFLICT' && now) {
    return <FileConflict base={base} typed={typed} now={now.typed} busy={busy} onSettle={saving.settle} />;
  }
  return (
    <form
      aria-label={t('edit_title')}
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        showFirstLack(event.currentTarget);
        void saving.save(draft);
      }}
    >
      <PersonFields {...props}>
        <NationalIdField value={nationalId} onChange={setNationalId} />
      </PersonFields>
      <ContactFields {...props} />
      <SituationFields {...props} />
      <ProjectFields {...props} />
      <div className={styles.foot}>
        {tried && Object.keys(lacks).length > 0 && <Lacking lacks={lacks} />}
        <FaultAlert fault={fault} />
        <div className={styles.buttons}>
          <Button type="submit" loading={busy} disabled={!changed}>
            {t('save')}
          </Button>
          <Button variant="subtle" color="gray" onClick={saving.leave}>
            {t('cancel')}
          </Button>
        </div>
      </div>
    </form>
  );
}

export function Lacking({ lacks }: { lacks: ReturnType<typeof lacksOf> }) {
  const t = useTexts(fileFormTexts);
  const first = (Object.keys(blank) as (keyof Typed)[]).find((field) => lacks[field]);
  return first ? <Notice tone="attention">{t('lacking', { field: t(`field.${first}`) })}</Notice> : null;
}

/** Person, project and needs in one form; two who edit the same file do not overwrite each other. */
export function FileEdit({ file, onClose }: { file: FragmentType<typeof fileEdit>; onClose: () => void }) {
  const data = useLasting(useFragment({ fragment: fileEdit, from: file }));
  return data ? <EditForm key={data.id} file={data} onClose={onClose} /> : null;
}
