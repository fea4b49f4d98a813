import type { ReactNode } from 'react';
import styles from './list_row.module.css';

interface ListRowProps {
  title: ReactNode;
  /** A `Deadline`, an amount, a date: at the inline end of the first line. */
  beside?: ReactNode;
  /** Quiet words, set apart by dots. */
  meta?: readonly ReactNode[];
  badge?: ReactNode;
  /** Filled: waits for the reader. Hollow: open, someone else's move. */
  mark?: 'filled' | 'hollow' | null;
  /** What the mark means, for a screen reader. */
  markLabel?: string;
}

export function ListRow({ title, beside, meta = [], badge, mark = null, markLabel }: ListRowProps) {
  const shown = meta.filter((part) => part !== null && part !== undefined && part !== '' && part !== false);
  return (
    <span className={styles.row} data-marked={mark !== null || undefined}>
      <span className={styles.first}>
        {mark && <span className={styles.mark} data-mark={mark} aria-hidden="true" />}
        {mark && markLabel && <span className="hub-visually-hidden">{markLabel}</span>}
        <span className={styles.title}>{title}</span>
        {beside && <span className={styles.beside}>{beside}</span>}
      </span>
      {(shown.length > 0 || badge) && (
        <span className={styles.second}>
          <span className={styles.meta}>
            {shown.map((part, place) => (
              <span key={place}>{part}</span>
            ))}
          </span>
          {badge}
        </span>
      )}
    </span>
  );
}
