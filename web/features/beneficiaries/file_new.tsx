import { useQuery } from '@apollo/client/react';
import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useAct } from '../../graphql/act.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { MeetingIdeaForFileQuery } from '../../graphql/generated/graphql.js';
import { happened } from '../../graphql/happenings.js';
import { useOwnProvinceOptions } from '../../graphql/territory.js';
import { useLocalText } from '../../i18n/named.js';
import { useTexts } from '../../i18n/texts.js';
import { useDraft } from '../../ui/draft.js';
import { FaultAlert } from '../../ui/fault_alert.js';
import { Notice } from '../../ui/notice.js';
import { PageHeader } from '../../ui/page.js';
import { SkeletonDetail } from '../../ui/states.js';
import { DuplicatesPanel, useCandidates } from './duplicates_panel.js';
import { ConsentFields, consentNow, type GivenConsent } from './file_consent_forms.js';
import { Lacking } from './file_edit.js';
import {
  ContactFields,
  Group,
  PersonFields,
  ProjectFields,
  SituationFields,
  showFirstLack,
} from './file_fields.js';
import styles from './file_form.module.css';
import { blank, hasArabic, hasLatin, lacksOf, personOf, projectOf, type Typed } from './file_form.js';
import { fileFormTexts } from './file_form.texts.js';
import { NationalIdField } from './national_id_field.js';

const openFile = graphql(`
  mutation OpenFile($input: OpenFileInput!) {
    openFile(input: $input) {
      file {
        id
        reference
      }
    }
  }
`);

const meetingIdea = graphql(`
  query MeetingIdeaForFile($id: ID!) {
    node(id: $id) {
      id
      ... on MeetingIdea {
        titleAr
        titleFr
        sector
        holder
        meeting {
          id
          place
          province {
            id
            code
          }
        }
      }
    }
  }
`);

type Node = NonNullable<MeetingIdeaForFileQuery['node']>;
type Idea = Extract<Node, { titleAr: string }>;

interface NewDraft {
  readonly typed: Typed;
  readonly provinceCode: string;
  readonly consents: boolean;
  readonly consent: GivenConsent;
  readonly seen: readonly string[];
}

/** An idea noted at a meeting already says half of the project, and whose it is. */
function startOf(idea: Idea | null): NewDraft {
  const holder = idea?.holder ?? '';
  const typed: Typed = idea
    ? {
        ...blank,
        titleAr: idea.titleAr,
        titleFr: idea.titleFr ?? '',
        sector: idea.sector,
        nameAr: hasArabic(holder) ? holder : '',
        nameLatin: hasLatin(holder) && !hasArabic(holder) ? holder : '',
      }
    : blank;
  const provinceCode = idea?.meeting.province.code ?? '';
  return { typed, provinceCode, consents: false, consent: consentNow(), seen: [] };
}

function useOpening(idea: Idea | null) {
  const navigate = useNavigate();
  const { act, busy, fault } = useAct(openFile, { once: true });
  const [draft, setDraft, clearDraft] = useDraft<NewDraft>(`file.new.${idea?.id ?? ''}`, startOf(idea));
  const [nationalId, setNationalId] = useState('');
  const [tried, setTried] = useState(false);
  const provinces = useOwnProvinceOptions();
  // A delegation of one province has nothing to choose.
  const only = provinces.length === 1 ? provinces[0]?.value : undefined;
  const provinceCode = draft.provinceCode || only || '';
  const lacks = lacksOf(draft.typed);
  const consentLacks = draft.consents && (draft.consent.scopes.length === 0 || !draft.consent.givenOn);
  const save = async (): Promise<void> => {
    setTried(true);
    const { typed, consents, consent, seen } = draft;
    if (Object.keys(lacks).length > 0 || provinceCode === '' || consentLacks) return;
    const given = {
      scopes: [...consent.scopes],
      givenOn: consent.givenOn ?? '',
      how: consent.how.trim() || null,
    };
    const taken = await act({
      provinceCode,
      person: personOf(typed, nationalId),
      project: projectOf(typed),
      needs: [...typed.needs],
      consent: consents ? given : null,
      meetingIdeaId: idea?.id ?? null,
      duplicatesSeen: [...seen],
    });
    if (!taken) return;
    clearDraft();
    const { id } = taken.openFile.file;
    happened('BeneficiaryFile', id);
    void navigate(`/files/${id}?view=waiting`);
  };
  return {
    draft,
    setDraft,
    clearDraft,
    nationalId,
    setNationalId,
    tried,
    lacks,
    provinces,
    provinceCode,
    save,
    busy,
    fault,
  };
}

function ConsentGroup({
  draft,
  set,
  tried,
}: {
  draft: NewDraft;
  set: (draft: NewDraft) => void;
  tried: boolean;
}) {
  const t = useTexts(fileFormTexts);
  return (
    <Group title={t('groups.consent')}>
      <div className={styles.wide}>
        <Checkbox
          label={t('consent_now')}
          description={draft.consents ? null : t('consent_later')}
          checked={draft.consents}
          onChange={(event) => set({ ...draft, consents: event.currentTarget.checked })}
        />
      </div>
      {draft.consents && (
        <div className={styles.wide}>
          <ConsentFields given={draft.consent} set={(consent) => set({ ...draft, consent })} tried={tried} />
        </div>
      )}
    </Group>
  );
}

/** The references that the hub named when it refused for likeness. */
const namedBy = (params: Readonly<Record<string, unknown>> | undefined): string[] =>
  typeof params?.['references'] === 'string' ? params['references'].split(/[\s,]+/).filter(Boolean) : [];

function Form({ idea }: { idea: Idea | null }) {
  const t = useTexts(fileFormTexts);
  const navigate = useNavigate();
  const opening = useOpening(idea);
  const { draft, setDraft, nationalId, setNationalId, tried, lacks, busy, fault } = opening;
  const { typed } = draft;
  const { candidates, busy: searching } = useCandidates(typed);
  const props = {
    typed,
    set: (next: Typed) => setDraft({ ...draft, typed: next }),
    lacks: tried ? lacks : {},
  };
  const alike = fault?.rule === 'beneficiary_file.likely_duplicate';
  return (
    <div className={styles.columns}>
      <form
        aria-label={t('new_title')}
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          showFirstLack(event.currentTarget);
          void opening.save();
        }}
      >
        <PersonFields {...props}>
          <NativeSelect
            label={t('province')}
            required
            data={[{ value: '', label: '—', disabled: true }, ...opening.provinces]}
            value={opening.provinceCode}
            onChange={(event) => setDraft({ ...draft, provinceCode: event.currentTarget.value })}
            error={tried && opening.provinceCode === '' ? t('lack.needed') : null}
          />
          <NationalIdField value={nationalId} onChange={setNationalId} />
        </PersonFields>
        <ContactFields {...props} />
        <SituationFields {...props} />
        <ProjectFields {...props} />
        <ConsentGroup draft={draft} set={setDraft} tried={tried} />
        <div className={styles.foot}>
          {tried && <Lacking lacks={lacks} />}
          <FaultAlert fault={fault} />
          <div className={styles.buttons}>
            <Button type="submit" loading={busy}>
              {t('open')}
            </Button>
            <Button variant="subtle" color="gray" onClick={() => void navigate('/files')}>
              {t('cancel')}
            </Button>
            <Button variant="subtle" color="gray" className={styles.start ?? ''} onClick={opening.clearDraft}>
              {t('forget')}
            </Button>
          </div>
        </div>
      </form>
      <aside className={styles.aside} aria-label={t('groups.person')}>
        <DuplicatesPanel
          candidates={candidates}
          busy={searching}
          named={alike ? namedBy(fault?.params) : []}
          seen={draft.seen}
          onSeen={(seen) => setDraft({ ...draft, seen })}
        />
      </aside>
    </div>
  );
}

/** A person comes: everything in one form, with those who might be the same beside it. */
export function NewFile() {
  const t = useTexts(fileFormTexts);
  const text = useLocalText();
  const [params] = useSearchParams();
  const id = params.get('idea');
  const { data, loading } = useQuery(meetingIdea, { variables: { id: id ?? '' }, skip: id === null });
  const node = data?.node;
  const idea = node && 'titleAr' in node ? node : null;
  if (id !== null && loading && !data) return <SkeletonDetail />;
  return (
    <div className={styles.container}>
      <PageHeader title={t('new_title')} lead={t('new_lead')} />
      {idea && (
        <div className={styles.group}>
          <Notice>{t('idea', { place: idea.meeting.place, title: text(idea.titleAr, idea.titleFr) })}</Notice>
        </div>
      )}
      <Form key={idea?.id ?? 'new'} idea={idea} />
    </div>
  );
}
