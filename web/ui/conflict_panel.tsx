import { Button } from '@mantine/core';
import { IconArrowsSplit2 } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormat } from '../i18n/format.js';
import { useTexts } from '../i18n/texts.js';
import styles from './confirm_panel.module.css';
import { uiTexts } from './ui.texts.js';

export interface Change {
  readonly label: string;
  readonly mine: ReactNode;
  readonly theirs: ReactNode;
}

interface ConflictPanelProps {
  /** Who changed it, and when. */
  by: string;
  at: string;
  changes: readonly Change[];
  onKeepMine: () => void;
  onTakeTheirs: () => void;
  busy?: boolean;
}

/** Two people edited the same thing: nothing is overwritten before a person has seen both. */
export function ConflictPanel({
  by,
  at,
  changes,
  onKeepMine,
  onTakeTheirs,
  busy = false,
}: ConflictPanelProps) {
  const t = useTexts(uiTexts);
  const format = useFormat();
  return (
    <section className={styles.panel} role="alert">
      <h2 className={styles.title}>
        <IconArrowsSplit2 size={16} stroke={1.8} /> {t('conflict_title', { name: by })}
      </h2>
      <p className={styles.muted}>
        <time dateTime={at}>{format.ago(at)}</time>
      </p>
      <div className={styles.changes}>
        {changes.map(({ label, mine, theirs }) => (
          <div key={label} style={{ display: 'contents' }}>
            <h3>{label}</h3>
            <div className={styles.value}>
              <span className={styles.valueLabel}>{t('conflict_mine')}</span>
              {mine || t('empty_value')}
            </div>
            <div className={styles.value} data-now="">
              <span className={styles.valueLabel}>{t('conflict_theirs')}</span>
              {theirs || t('empty_value')}
            </div>
          </div>
        ))}
      </div>
      <div className={styles.buttons}>
        <Button variant="default" loading={busy} onClick={onKeepMine}>
          {t('keep_mine')}
        </Button>
        <Button variant="default" onClick={onTakeTheirs}>
          {t('take_theirs')}
        </Button>
      </div>
    </section>
  );
}
