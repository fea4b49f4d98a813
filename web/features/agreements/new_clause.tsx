import { useQuery } from '@apollo/client/react';
import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useAct } from '../../graphql/act.js';
import { faultOf } from '../../graphql/fault.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { NewClauseQuery } from '../../graphql/generated/graphql.js';
import { happened } from '../../graphql/happenings.js';
import { today } from '../../i18n/format.js';
import { useTexts } from '../../i18n/texts.js';
import { useWordOptions, useWords, type WordOf } from '../../i18n/words.texts.js';
import { useDraft } from '../../ui/draft.js';
import { FaultAlert } from '../../ui/fault_alert.js';
import { ErrorState, SkeletonDetail } from '../../ui/states.js';
import { useLibrary } from './library.js';
import { isEmpty, RevisionFields, type Written } from './revision_fields.js';
import styles from './revision_form.module.css';
import { revisionTexts } from './revision.texts.js';
import { asInput, faultsOf } from './term_draft.js';

const newClause = graphql(`
  query NewClause($id: ID!, $today: Date!) {
    agreement(id: $id) {
      id
      parties {
        id
        ...AgreementParty_name @unmask
      }
      amends {
        id
        textOn(date: $today) {
          position
          heading
          clause {
            id
          }
        }
      }
    }
  }
`);

const addClause = graphql(`
  mutation AddClause($input: AddClauseInput!) {
    addClause(input: $input) {
      clause {
        id
      }
    }
  }
`);

interface Draft extends Written {
  readonly heading: WordOf<'clause_heading'> | null;
  readonly supersedesId: string | null;
}

type Agreement = NonNullable<NewClauseQuery['agreement']>;
const blank: Draft = { heading: null, supersedesId: null, textAr: '', textFr: '', terms: [] };

function useNewClause(agreement: Agreement) {
  const navigate = useNavigate();
  const [draft, setDraft, forget] = useDraft<Draft>(`clause.new.${agreement.id}`, blank);
  const [tried, setTried] = useState(false);
  const { act, busy, fault } = useAct(addClause);
  const send = async (): Promise<void> => {
    setTried(true);
    const { heading, supersedesId, textAr, textFr, terms } = draft;
    if (heading === null || isEmpty(draft) || terms.some((term) => faultsOf(term).length > 0)) return;
    const done = await act({
      agreementId: agreement.id,
      heading,
      supersedesId,
      textAr: textAr.trim() || null,
      textFr: textFr.trim() || null,
      terms: terms.map(asInput),
    });
    if (done === null) return;
    forget();
    happened('Agreement', agreement.id);
    void navigate(`/agreements/${agreement.id}/clauses/${done.addClause.clause.id}`);
  };
  return { draft, setDraft, tried, busy, fault, send };
}

/** The usual headings; in an amendment also which clause of the text in force it takes the place of. */
function HeadingFields({
  agreement,
  draft,
  onChange,
  tried,
}: {
  agreement: Agreement;
  draft: Draft;
  onChange: (draft: Draft) => void;
  tried: boolean;
}) {
  const t = useTexts(revisionTexts);
  const word = useWords();
  const headings = useWordOptions('clause_heading');
  const base = agreement.amends?.textOn ?? [];
  return (
    <div className={styles.heading}>
      <Select
        label={t('heading')}
        placeholder={t('heading_placeholder')}
        data={headings}
        value={draft.heading}
        onChange={(heading) => onChange({ ...draft, heading })}
        searchable
        required
        error={tried && draft.heading === null ? t('heading_needed') : null}
      />
      {base.length > 0 && (
        <Select
          mt="sm"
          label={t('supersedes')}
          placeholder={t('supersedes_none')}
          data={base.map(({ clause, position, heading }) => ({
            value: clause.id,
            label: `${position}. ${word('clause_heading', heading)}`,
          }))}
          value={draft.supersedesId}
          onChange={(supersedesId) => onChange({ ...draft, supersedesId })}
          clearable
        />
      )}
    </div>
  );
}

function Form({ agreement }: { agreement: Agreement }) {
  const t = useTexts(revisionTexts);
  const navigate = useNavigate();
  const { draft, setDraft, tried, busy, fault, send } = useNewClause(agreement);
  const library = useLibrary(draft.heading);
  return (
    <form
      className={styles.form}
      noValidate
      aria-label={t('new_clause')}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <div className={styles.inner}>
        <h2>{t('new_clause')}</h2>
        <p className={styles.kept}>{t('kept')}</p>
        <HeadingFields agreement={agreement} draft={draft} onChange={setDraft} tried={tried} />
        <RevisionFields
          written={draft}
          onChange={setDraft}
          parties={agreement.parties}
          library={library}
          tried={tried}
        />
        <FaultAlert fault={fault} />
        <div className={styles.buttons}>
          <Button type="submit" loading={busy}>
            {t('add')}
          </Button>
          <Button variant="subtle" color="gray" onClick={() => void navigate(`/agreements/${agreement.id}`)}>
            {t('cancel')}
          </Button>
        </div>
      </div>
    </form>
  );
}

export function NewClause({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(newClause, { variables: { id, today: today() } });
  if (data?.agreement) return <Form agreement={data.agreement} />;
  return error ? <ErrorState fault={faultOf(error)} onRetry={() => void refetch()} /> : <SkeletonDetail />;
}
