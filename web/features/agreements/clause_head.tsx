import { NativeSelect } from '@mantine/core';
import { Link } from 'react-router';
import { useFormat } from '../../i18n/format.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.texts.js';
import { Notice } from '../../ui/notice.js';
import { PersonName } from '../../ui/values.js';
import { ClauseBadge } from './clause_mark.js';
import type { Mark } from './clause_marks.js';
import styles from './clause_pane.module.css';
import type { ReadClause, Revision } from './clause_reading.js';
import { clauseTexts } from './clause.texts.js';
import { usePartyName } from './party.js';

interface HeadProps {
  clause: ReadClause;
  mark: Mark;
  shown: Revision;
  revisions: readonly Revision[];
  onChoose: (number: number) => void;
}

/** Number and heading, whose revision it is, when and why; and the way to the older ones. */
export function ClauseHead({ clause, mark, shown, revisions, onChoose }: HeadProps) {
  const t = useTexts(clauseTexts);
  const word = useWords();
  const format = useFormat();
  const name = usePartyName();
  const newest = revisions[0];
  return (
    <>
      <Link to={`/agreements/${clause.agreement.id}`} className={styles.back}>
        {t('all_clauses')}
      </Link>
      <div className={styles.head}>
        <h2>
          <span>{clause.position}.</span> {word('clause_heading', clause.heading)}
        </h2>
        <ClauseBadge mark={mark} />
        {revisions.length > 1 && (
          <NativeSelect
            size="xs"
            aria-label={t('revision')}
            value={String(shown.number)}
            onChange={(event) => onChoose(Number(event.currentTarget.value))}
            data={revisions.map(({ number }) => ({
              value: String(number),
              label: t(number === newest?.number ? 'newest' : 'revision_n', { number }),
            }))}
          />
        )}
      </div>
      <p className={styles.by}>
        {revisions.length === 1 && <>{t('revision_n', { number: shown.number })} · </>}
        {t('by', { party: name(shown.proposedBy) })}
        {shown.proposedByPerson && (
          <>
            {' · '}
            <PersonName short ar={shown.proposedByPerson.nameAr} latin={shown.proposedByPerson.nameLatin} />
          </>
        )}
        {' · '}
        <time dateTime={shown.proposedAt} title={format.moment(shown.proposedAt)}>
          {format.ago(shown.proposedAt)}
        </time>
      </p>
      {shown.reason && (
        <p className={styles.reason}>
          <span>{t('reason')}</span> <bdi>{shown.reason}</bdi>
        </p>
      )}
      {newest && shown.id !== newest.id && (
        <div className={styles.warning}>
          <Notice>
            {t('older')}{' '}
            <button type="button" className={styles.plain} onClick={() => onChoose(newest.number)}>
              {t('see_newest')}
            </button>
          </Notice>
        </div>
      )}
    </>
  );
}
