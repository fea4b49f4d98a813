import type { ReactNode } from 'react';
import styles from './page.module.css';

interface PageHeaderProps {
  title: string;
  /** A badge, a reference, a count: beside the title. */
  beside?: ReactNode;
  /** One line under the title. */
  lead?: ReactNode;
  actions?: ReactNode;
}

/** The page's name, in the browser's tab too. */
export function PageHeader({ title, beside, lead, actions }: PageHeaderProps) {
  return (
    <header className={styles.header}>
      <title>{title}</title>
      <div className={styles.words}>
        <div className={styles.line}>
          <h1>{title}</h1>
          {beside}
        </div>
        {lead && <div className={styles.lead}>{lead}</div>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}

/** A page that is not list and detail: one readable column. */
export function Page({ children, wide = false }: { children: ReactNode; wide?: boolean }) {
  return (
    <div className={styles.page} data-wide={wide || undefined}>
      {children}
    </div>
  );
}

interface SectionProps {
  title: string;
  /** An address within the page (`#ledger`). */
  id?: string;
  beside?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

export function Section({ title, id, beside, actions, children }: SectionProps) {
  return (
    <section className={styles.section} aria-label={title} id={id}>
      <div className={styles.sectionHead}>
        <h2>{title}</h2>
        {beside}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {children}
    </section>
  );
}
