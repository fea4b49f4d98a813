import { IconQuote } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './quote.module.css';

/** Someone's own words, apart from the screen's. */
export function Quote({ label, children }: { label: string; children: ReactNode }) {
  return (
    <figure className={styles.quote}>
      <figcaption>
        <IconQuote size={14} stroke={1.8} /> {label}
      </figcaption>
      <blockquote dir="auto">{children}</blockquote>
    </figure>
  );
}

/** A quiet word of explanation beside facts. */
export function Quiet({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <div className={styles.quiet} data-titled={title !== undefined || undefined}>
      {title && <strong>{title}</strong>}
      <p>{children}</p>
    </div>
  );
}

/** The one sentence a section is about, above its facts. */
export function Statement({ children }: { children: ReactNode }) {
  return <p className={styles.statement}>{children}</p>;
}
