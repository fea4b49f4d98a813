import { useTexts } from '../../i18n/texts.js';
import { ReadingText } from '../../ui/reading_text.js';
import { clauseTexts } from './clause.texts.js';
import type { LibraryClause } from './library.js';
import styles from './promises.module.css';

/** The positions of the library, folded away until one wants them. */
export function Library({ library, language }: { library: readonly LibraryClause[]; language: 'ar' | 'fr' }) {
  const t = useTexts(clauseTexts);
  if (library.length === 0) return null;
  return (
    <section className={styles.part} aria-label={t('library')}>
      <h3>{t('library')}</h3>
      {library.map((entry) => {
        const ar = language === 'ar';
        const fallback = ar ? entry.fallbackAr : entry.fallbackFr;
        return (
          <div key={entry.id} className={styles.library}>
            <details>
              <summary>{t('library_standard')}</summary>
              <ReadingText language={language}>{ar ? entry.standardAr : entry.standardFr}</ReadingText>
            </details>
            {fallback && (
              <details>
                <summary>{t('library_fallback')}</summary>
                <ReadingText language={language}>{fallback}</ReadingText>
              </details>
            )}
            {entry.unacceptable && (
              <details>
                <summary>{t('unacceptable')}</summary>
                <p dir="auto">{entry.unacceptable}</p>
              </details>
            )}
          </div>
        );
      })}
    </section>
  );
}
