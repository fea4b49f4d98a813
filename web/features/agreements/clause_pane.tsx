import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { faultOf } from '../../graphql/fault.js';
import { useHappenings } from '../../graphql/happenings.js';
import { useLocale } from '../../i18n/locale.js';
import { useTexts } from '../../i18n/texts.js';
import { ErrorState, SkeletonDetail } from '../../ui/states.js';
import columns from './agreement_clauses.module.css';
import { clauseReading, newestFirst, termsOf, type Comparable, type ReadClause } from './clause_reading.js';
import styles from './clause_pane.module.css';
import { ClauseActions } from './clause_actions.js';
import { ClauseHead } from './clause_head.js';
import type { Mark } from './clause_marks.js';
import { ClausePositions } from './clause_positions.js';
import { ClauseText } from './clause_text.js';
import { useLibrary, type LibraryClause } from './library.js';
import { Library } from './library_panel.js';
import { Promises } from './promises.js';
import { RevisionForm } from './revision_form.js';
import { termTexts } from './term.texts.js';

interface PaneProps {
  id: string;
  agreementId: string;
  mark: Mark;
  /** The next clause that waits for the reader. */
  nextId: string | null;
}

/** Earlier revisions, nearest first, then the text it replaces, then the library's positions. */
function comparables(
  clause: ReadClause,
  shownNumber: number,
  library: readonly LibraryClause[],
): readonly Comparable[] {
  const earlier = newestFirst(clause.revisions).filter(({ number }) => number < shownNumber);
  const replaced = clause.supersedes?.latestRevision;
  const [standard] = library;
  return [
    ...earlier.map(({ number, textAr, textFr, terms }) => ({
      key: String(number),
      textAr: textAr ?? null,
      textFr: textFr ?? null,
      terms: terms.map(termsOf),
    })),
    ...(replaced
      ? [
          {
            key: 'superseded',
            textAr: replaced.textAr ?? null,
            textFr: replaced.textFr ?? null,
            terms: replaced.terms.map(termsOf),
          },
        ]
      : []),
    ...(standard
      ? [{ key: 'library_standard', textAr: standard.standardAr, textFr: standard.standardFr, terms: null }]
      : []),
    ...(standard?.fallbackAr || standard?.fallbackFr
      ? [
          {
            key: 'library_fallback',
            textAr: standard.fallbackAr ?? null,
            textFr: standard.fallbackFr ?? null,
            terms: null,
          },
        ]
      : []),
  ];
}

function Reading({ clause, ...props }: PaneProps & { clause: ReadClause }) {
  const terms = useTexts(termTexts);
  const { locale } = useLocale();
  const [chosen, setChosen] = useState<number | null>(null);
  const [against, setAgainst] = useState<string | null>(null);
  const [language, setLanguage] = useState<'ar' | 'fr'>(locale === 'ar' ? 'ar' : 'fr');
  const [writing, setWriting] = useState(false);
  const library = useLibrary(clause.heading);
  const revisions = newestFirst(clause.revisions);
  const newest = revisions[0];
  const shown = revisions.find(({ number }) => number === chosen) ?? newest;
  if (!shown || !newest) return null;
  const others = comparables(clause, shown.number, library);
  const previous = others.find(({ terms }) => terms !== null) ?? null;
  const compared = against === null ? previous : (others.find(({ key }) => key === against) ?? null);
  const isNewest = shown.id === newest.id;
  if (writing) {
    return (
      <RevisionForm clause={clause} newest={newest} library={library} onDone={() => setWriting(false)} />
    );
  }
  return (
    <div className={columns.work}>
      <section className={`${columns.pane ?? ''} ${styles.pane ?? ''}`}>
        <div className={styles.body}>
          <ClauseHead
            clause={clause}
            mark={props.mark}
            shown={shown}
            revisions={revisions}
            onChoose={(number) => {
              setChosen(number === newest.number ? null : number);
              setAgainst(null);
            }}
          />
          <ClauseText
            shown={shown}
            others={others}
            compared={compared}
            onCompare={setAgainst}
            language={language}
            onLanguage={setLanguage}
            prevailing={clause.agreement.prevailingLanguage}
          />
        </div>
        <div className={styles.foot}>
          <ClausePositions parties={clause.agreement.parties} positions={shown.positions} />
          {isNewest && (
            <ClauseActions
              clause={clause}
              newest={newest}
              onWrite={() => setWriting(true)}
              nextId={props.nextId}
              yours={props.mark === 'yours'}
            />
          )}
        </div>
      </section>
      <aside className={columns.aside} aria-label={terms('promises')}>
        <Promises
          terms={shown.terms.map(termsOf)}
          before={compared?.terms ?? null}
          parties={clause.agreement.parties}
        />
        <Library library={library} language={language} />
      </aside>
    </div>
  );
}

/** One clause: what it says, who stands where, what it promises, and one's answer. */
export function ClausePane(props: PaneProps) {
  const { data, error, refetch } = useQuery(clauseReading, { variables: { id: props.id } });
  const again = (): void => void refetch().catch(() => undefined);
  useHappenings('Clause', (ids) => ids.has(props.id) && again());
  useHappenings('ClauseRevision', again);
  if (!data?.clause) {
    return error ? <ErrorState fault={faultOf(error)} onRetry={again} /> : <SkeletonDetail />;
  }
  return <Reading clause={data.clause} {...props} />;
}
