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
  /** Who changed it, and when, where that is known. */
  by: string;
  at?: string;
  changes: readonly Change[];
  /** Absent when what changed leaves no way for it. */
  onKeepMine?: (() => void) | undefined;
  onTakeTheirs: () => void;
  busy?: boolean;
  /** Other words for the two sides, where nothing was typed: a state one saw and decided on. */
  words?: { readonly mine: string; readonly keep: string; readonly take: string };
}

/** Two people edited the same thing: nothing is overwritten before a person has seen both. */
export function ConflictPanel({
  by,
  at,
  changes,
  onKeepMine,
  onTakeTheirs,
  busy = false,
  words,
}: ConflictPanelProps) {
  const t = useTexts(uiTexts);
  const format = useFormat();
  return (
    <section className={styles.panel} role="alert">
      <h2 className={styles.title}>
        <IconArrowsSplit2 size={16} stroke={1.8} /> {t('conflict_title', { name: by })}
      </h2>
      {at && (
        <p className={styles.muted}>
          <time dateTime={at}>{format.ago(at)}</time>
        </p>
      )}
      <div className={styles.changes}>
        {changes.map(({ label, mine, theirs }) => (
          <div key={label} style={{ display: 'contents' }}>
            <h3>{label}</h3>
            <div className={styles.value}>
              <span className={styles.valueLabel}>{words?.mine ?? t('conflict_mine')}</span>
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
        {onKeepMine && (
          <Button variant="default" loading={busy} onClick={onKeepMine}>
            {words?.keep ?? t('keep_mine')}
          </Button>
        )}
        <Button variant="default" onClick={onTakeTheirs}>
          {words?.take ?? t('take_theirs')}
        </Button>
      </div>
    </section>
  );
}
