import { NativeSelect, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useEnumeration } from '../../i18n/named.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords, type WordOf } from '../../i18n/words.texts.js';
import { Notice } from '../../ui/notice.js';
import { ReadingText, RedlineText } from '../../ui/reading_text.js';
import styles from './clause_pane.module.css';
import type { Comparable, Revision } from './clause_reading.js';
import { clauseTexts } from './clause.texts.js';
import { numbersApart } from './numbers.js';

type Language = 'ar' | 'fr';

interface TextProps {
  shown: Pick<Revision, 'number' | 'textAr' | 'textFr'>;
  others: readonly Comparable[];
  compared: Comparable | null;
  onCompare: (key: string) => void;
  language: Language;
  onLanguage: (language: Language) => void;
  prevailing: WordOf<'language'>;
}

const none = 'none';

export function useComparedName(): (key: string) => string {
  const t = useTexts(clauseTexts);
  return (key) => {
    if (key === 'library_standard' || key === 'library_fallback' || key === 'superseded') return t(key);
    return t('revision_n', { number: key });
  };
}

const textIn = (one: { textAr?: string | null; textFr?: string | null }, language: Language): string =>
  (language === 'ar' ? one.textAr : one.textFr) ?? '';

/** Numbers of one language that the other does not have: most often a slip. */
function NumbersApart({ shown }: Pick<TextProps, 'shown'>) {
  const t = useTexts(clauseTexts);
  const join = useEnumeration();
  const { onlyAr, onlyFr } = numbersApart(shown.textAr, shown.textFr);
  if (onlyAr.length + onlyFr.length === 0) return null;
  const parts = [
    ...(onlyAr.length > 0 ? [t('only_ar', { numbers: join(onlyAr) })] : []),
    ...(onlyFr.length > 0 ? [t('only_fr', { numbers: join(onlyFr) })] : []),
  ];
  return (
    <div className={styles.warning}>
      <Notice tone="attention">
        <p>
          {t('numbers_apart')} — {join(parts)}
        </p>
      </Notice>
    </div>
  );
}

function Words({
  before,
  after,
  language,
  beside,
  name,
  number,
}: {
  before: string | null;
  after: string;
  language: Language;
  beside: boolean;
  name: string;
  number: number;
}) {
  const t = useTexts(clauseTexts);
  if (after === '' && !before) return <p className={styles.quiet}>{t('no_text')}</p>;
  if (before === null || before === '') return <ReadingText language={language}>{after}</ReadingText>;
  if (!beside) return <RedlineText before={before} after={after} language={language} />;
  return (
    <div className={styles.pair}>
      <div>
        <h3>{name}</h3>
        <ReadingText language={language}>{before}</ReadingText>
      </div>
      <div>
        <h3>{t('revision_n', { number })}</h3>
        <RedlineText before={before} after={after} language={language} />
      </div>
    </div>
  );
}

/** The words in one language, against whatever one chooses to compare them with. */
export function ClauseText(props: TextProps) {
  const { shown, others, compared, onCompare, language, onLanguage, prevailing } = props;
  const t = useTexts(clauseTexts);
  const word = useWords();
  const named = useComparedName();
  const [view, setView] = useState('redline');
  const after = textIn(shown, language);
  const before = compared && textIn(compared, language);
  const prevails = t(prevailing === 'AR' ? 'prevails' : 'prevails_fr');
  return (
    <>
      <div className={styles.tools}>
        {others.length > 0 && (
          <NativeSelect
            size="xs"
            label={t('compare')}
            value={compared?.key ?? none}
            onChange={(event) => onCompare(event.currentTarget.value)}
            data={[
              { value: none, label: t('compare_none') },
              ...others.map(({ key }) => ({ value: key, label: named(key) })),
            ]}
          />
        )}
        {compared && (
          <SegmentedControl
            size="xs"
            aria-label={t('view')}
            value={view}
            onChange={setView}
            data={[
              { value: 'redline', label: t('redline') },
              { value: 'beside', label: t('beside') },
            ]}
          />
        )}
        <SegmentedControl
          size="xs"
          aria-label={`${t('language')}: ${prevails}`}
          value={language}
          onChange={(value) => onLanguage(value === 'ar' ? 'ar' : 'fr')}
          data={(['ar', 'fr'] as const).map((value) => ({
            value,
            label: word('language', value === 'ar' ? 'AR' : 'FR'),
          }))}
        />
      </div>
      <Words
        before={before}
        after={after}
        language={language}
        beside={view === 'beside'}
        name={compared ? named(compared.key) : ''}
        number={shown.number}
      />
      {before !== null && before !== '' && before === after && (
        <p className={styles.quiet}>{t('same_text')}</p>
      )}
      <NumbersApart shown={shown} />
    </>
  );
}
