import { useTexts } from '../../i18n/texts.js';
import { useWords, words, type WordOf } from '../../i18n/words.texts.js';
import styles from './file_detail.module.css';
import { fileTexts } from './file.texts.js';

export type Stage = WordOf<'stage'>;

/** The stages in the order in which a project usually goes through them. */
export const stages = Object.keys(words.stage) as Stage[];

/** How far the project is on its way to an enterprise: one line, the present stage in words. */
export function StageTrack({ stage }: { stage: Stage }) {
  const t = useTexts(fileTexts);
  const word = useWords();
  const now = stages.indexOf(stage);
  return (
    <>
      <ol className={styles.track} aria-label={t('stages')}>
        {stages.map((one, place) => (
          <li
            key={one}
            title={word('stage', one)}
            data-past={place < now || undefined}
            data-now={place === now || undefined}
            aria-current={place === now ? 'step' : undefined}
          >
            <span className="hub-visually-hidden">{word('stage', one)}</span>
          </li>
        ))}
      </ol>
      <p className={styles.stage}>
        <span>
          <span className={styles.muted}>{t('stage_now')}</span> <strong>{word('stage', stage)}</strong>
        </span>
        <span className={styles.muted}>
          <bdi dir="ltr">
            {now + 1} / {stages.length}
          </bdi>
        </span>
      </p>
    </>
  );
}
