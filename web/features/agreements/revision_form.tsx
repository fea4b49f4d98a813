import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../../graphql/act.js';
import { graphql } from '../../graphql/generated/gql.js';
import { happened } from '../../graphql/happenings.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.texts.js';
import { useDraft } from '../../ui/draft.js';
import { FaultAlert } from '../../ui/fault_alert.js';
import { RedlineText } from '../../ui/reading_text.js';
import { termsOf, type ReadClause, type Revision } from './clause_reading.js';
import type { LibraryClause } from './library.js';
import { NewerRevision } from './newer_revision.js';
import { Promises } from './promises.js';
import { isEmpty, RevisionFields, type Written } from './revision_fields.js';
import styles from './revision_form.module.css';
import { revisionTexts } from './revision.texts.js';
import { asInput, faultsOf } from './term_draft.js';

const proposeRevision = graphql(`
  mutation ProposeRevision($input: ProposeRevisionInput!) {
    proposeRevision(input: $input) {
      clause {
        id
        agreed
        version
      }
      revision {
        id
        number
      }
    }
  }
`);

interface FormProps {
  clause: ReadClause;
  newest: Revision;
  library: readonly LibraryClause[];
  onDone: () => void;
}

interface Proposal extends Written {
  readonly reason: string;
  /** The revision it answers: if another came first, it is shown before anything is sent. */
  readonly readRevisionId: string;
}

const proposalOn = (revision: Revision): Proposal => ({
  textAr: revision.textAr ?? '',
  textFr: revision.textFr ?? '',
  terms: revision.terms.map(termsOf),
  reason: '',
  readRevisionId: revision.id,
});

/** What changes against the revision one answers, while one types. */
function Changes({ newest, written, clause }: { newest: Revision; written: Written; clause: ReadClause }) {
  const t = useTexts(revisionTexts);
  const pairs = [
    ['ar', newest.textAr ?? '', written.textAr],
    ['fr', newest.textFr ?? '', written.textFr],
  ] as const;
  const changed = pairs.filter(([, before, after]) => before.trim() !== after.trim());
  return (
    <div className={styles.changes}>
      <div>
        <h3>{t('changes')}</h3>
        {changed.length === 0 && <p className={styles.quiet}>{t('nothing', { number: newest.number })}</p>}
        {changed.map(([language, before, after]) => (
          <RedlineText key={language} language={language} before={before} after={after} />
        ))}
      </div>
      <Promises terms={written.terms} before={newest.terms.map(termsOf)} parties={clause.agreement.parties} />
    </div>
  );
}

function useProposal({ clause, newest, onDone }: FormProps) {
  const [written, setWritten, forget] = useDraft<Proposal>(`clause.propose.${clause.id}`, proposalOn(newest));
  const [tried, setTried] = useState(false);
  const { act, busy, fault, clear } = useAct(proposeRevision);
  const send = async (): Promise<void> => {
    setTried(true);
    if (isEmpty(written) || written.terms.some((term) => faultsOf(term).length > 0)) return;
    const { textAr, textFr, reason, readRevisionId } = written;
    const done = await act({
      clauseId: clause.id,
      readRevisionId,
      textAr: textAr.trim() || null,
      textFr: textFr.trim() || null,
      reason: reason.trim() || null,
      terms: written.terms.map(asInput),
    });
    // Refused because another came first: ask for it, so that it stands beside what was typed.
    happened('Clause', clause.id);
    if (done === null) return;
    happened('Agreement', clause.agreement.id);
    forget();
    onDone();
  };
  return { written, setWritten, forget, tried, busy, fault, clear, send };
}

/** A counter-proposal: both texts side by side, the promises, why; kept as a draft until it is sent. */
export function RevisionForm(props: FormProps) {
  const { clause, newest, library, onDone } = props;
  const t = useTexts(revisionTexts);
  const word = useWords();
  const { written, setWritten, forget, tried, busy, fault, clear, send } = useProposal(props);
  const overtaken = written.readRevisionId !== newest.id;
  const read = clause.revisions.find(({ id }) => id === written.readRevisionId) ?? newest;
  return (
    <form
      className={styles.form}
      noValidate
      aria-label={t('counter', { number: read.number })}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <div className={styles.inner}>
        <h2>
          {clause.position}. {word('clause_heading', clause.heading)}: {t('counter', { number: read.number })}
        </h2>
        <p className={styles.kept}>{t('kept')}</p>
        {overtaken && (
          <NewerRevision
            newest={newest}
            mine={written}
            onGoOn={() => {
              clear();
              setWritten({ ...written, readRevisionId: newest.id });
            }}
            onDrop={() => {
              forget();
              onDone();
            }}
          />
        )}
        <RevisionFields
          written={written}
          onChange={setWritten}
          parties={clause.agreement.parties}
          library={library}
          tried={tried}
        />
        <div className={styles.below}>
          <section>
            <Textarea
              label={t('reason')}
              autosize
              minRows={3}
              maxRows={8}
              maxLength={2000}
              dir="auto"
              value={written.reason}
              onChange={(event) => setWritten({ ...written, reason: event.currentTarget.value })}
            />
          </section>
          <Changes newest={read} written={written} clause={clause} />
        </div>
        {!overtaken && <FaultAlert fault={fault} />}
        <div className={styles.buttons}>
          <Button type="submit" loading={busy} disabled={overtaken}>
            {t('send')}
          </Button>
          <Button variant="subtle" color="gray" onClick={onDone}>
            {t('cancel')}
          </Button>
        </div>
      </div>
    </form>
  );
}
