import { IconArrowRight, IconTrendingDown, IconTrendingUp } from '@tabler/icons-react';
import { useLocalText } from '../../i18n/named.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.texts.js';
import type { Party } from './party.js';
import { PromiseReach } from './promise_reach.js';
import { usePromiseRows, type PromiseRow } from './promise_rows.js';
import styles from './promises.module.css';
import { termTexts } from './term.texts.js';
import { compareTerms, type TermPair, type Terms } from './terms.js';

function Way({ way }: { way: PromiseRow['way'] }) {
  const t = useTexts(termTexts);
  if (way !== 'worse' && way !== 'better') return null;
  const Icon = way === 'worse' ? IconTrendingDown : IconTrendingUp;
  const words = t(way === 'worse' ? 'less' : 'more');
  return (
    <span className={styles.way} data-way={way} title={words}>
      <Icon size={15} stroke={2} aria-hidden="true" />
      <span className="hub-visually-hidden">({words})</span>
    </span>
  );
}

function Items({ mark, items, label }: { mark: '+' | '−'; items: readonly string[]; label: string }) {
  if (items.length === 0) return null;
  return (
    <span className={styles.items}>
      <span className="hub-visually-hidden">{label}: </span>
      {items.map((item) => (
        <span key={item}>
          <span className={mark === '−' ? styles.was : styles.now}>
            <bdi dir="ltr" aria-hidden="true">
              {mark}
            </bdi>
            {item}
          </span>{' '}
        </span>
      ))}
    </span>
  );
}

function Row({ row }: { row: PromiseRow }) {
  const t = useTexts(termTexts);
  const changed = row.way !== null;
  return (
    <div>
      <dt>{row.label}</dt>
      <dd>
        {row.before !== null && (
          <>
            <span className="hub-visually-hidden">{t('was')}: </span>
            <span className={styles.was}>{row.before}</span>
            <IconArrowRight size={13} stroke={2} className={styles.arrow} aria-hidden="true" />
            <span className="hub-visually-hidden">{t('is')}: </span>
          </>
        )}
        {row.after !== null && <span className={changed ? styles.now : undefined}>{row.after}</span>}
        {row.after === null && row.before !== null && <span className={styles.now}>{t('no_limit')}</span>}
        <Items mark="−" items={row.lost} label={t('lost')} />
        <Items mark="+" items={row.gained} label={t('gained')} />
        <Way way={row.way} />
      </dd>
    </div>
  );
}

function Promise({ pair, parties }: { pair: TermPair; parties: readonly Party[] }) {
  const t = useTexts(termTexts);
  const word = useWords();
  const text = useLocalText();
  const rows = usePromiseRows(parties)(pair);
  const term = pair.after ?? pair.before;
  if (term === null) return null;
  const way = pair.after === null ? 'gone' : pair.before === null ? 'come' : null;
  const note = text(term.noteAr, term.noteFr);
  return (
    <div className={styles.term} data-way={way ?? undefined}>
      <h4>
        {word('support_kind', term.kind)}
        {way && <span>{t(way)}</span>}
      </h4>
      <dl className={styles.rows}>
        {rows.map((row) => (
          <Row key={row.label} row={row} />
        ))}
        {pair.after && <PromiseReach term={pair.after} />}
      </dl>
      {note && <p className={styles.quiet}>{note}</p>}
    </div>
  );
}

interface PromisesProps {
  terms: readonly Terms[];
  /** The terms compared with; null: shown as they are. */
  before: readonly Terms[] | null;
  parties: readonly Party[];
}

/** What the words promise, structured, and what changed since the revision they are compared with. */
export function Promises({ terms, before, parties }: PromisesProps) {
  const t = useTexts(termTexts);
  const pairs: readonly TermPair[] =
    before === null
      ? terms.map((term) => ({ before: term, after: term, values: [], lists: [] }))
      : compareTerms(before, terms);
  return (
    <section className={styles.part} aria-label={t('promises')}>
      <h3>{t('promises')}</h3>
      {pairs.length === 0 && <p className={styles.quiet}>{t('nothing')}</p>}
      {pairs.map((pair, place) => (
        <Promise key={place} pair={pair} parties={parties} />
      ))}
    </section>
  );
}
