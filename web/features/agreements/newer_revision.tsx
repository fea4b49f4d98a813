import { Button, Group } from '@mantine/core';
import { useTexts } from '../../i18n/texts.js';
import { ReadingText, RedlineText } from '../../ui/reading_text.js';
import type { Revision } from './clause_reading.js';
import { usePartyName } from './party.js';
import type { Written } from './revision_fields.js';
import styles from './revision_form.module.css';
import { revisionTexts } from './revision.texts.js';

interface NewerProps {
  newest: Revision;
  mine: Written;
  onGoOn: () => void;
  onDrop: () => void;
}

/** Another revision came while one was writing: it stands beside what one typed, and nothing is sent before one has seen it. */
export function NewerRevision({ newest, mine, onGoOn, onDrop }: NewerProps) {
  const t = useTexts(revisionTexts);
  const name = usePartyName();
  const { number } = newest;
  const pairs = [
    ['ar', newest.textAr ?? '', mine.textAr],
    ['fr', newest.textFr ?? '', mine.textFr],
  ] as const;
  return (
    <section className={styles.newer} role="alert">
      <h3>{t('newer', { party: name(newest.proposedBy, 'short'), number })}</h3>
      <p>{t('newer_text')}</p>
      {pairs.map(
        ([language, theirs, typed]) =>
          (theirs || typed) && (
            <div key={language} className={styles.versions}>
              <div>
                <h4>{t('theirs', { number })}</h4>
                <ReadingText language={language}>{theirs}</ReadingText>
              </div>
              <div>
                <h4>{t('mine')}</h4>
                <RedlineText language={language} before={theirs} after={typed} />
              </div>
            </div>
          ),
      )}
      <Group gap="xs">
        <Button onClick={onGoOn}>{t('go_on', { number })}</Button>
        <Button variant="default" onClick={onDrop}>
          {t('drop')}
        </Button>
      </Group>
    </section>
  );
}
