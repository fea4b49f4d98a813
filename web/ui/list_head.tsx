import type { ReactNode } from 'react';
import { NavLink, useLocation } from 'react-router';
import styles from './list_head.module.css';
import { usePlace } from './list_detail.js';

interface ListHeadProps {
  title: string;
  /** How many the list holds, already formatted. */
  count?: ReactNode;
  actions?: ReactNode;
  /** Tabs, filters, a search field. */
  children?: ReactNode;
}

/** The name of a list; the page's heading until a detail is open beside it. */
export function ListHead({ title, count, actions, children }: ListHeadProps) {
  const { open } = usePlace();
  const Title = open ? 'h2' : 'h1';
  return (
    <header className={styles.head}>
      {!open && <title>{title}</title>}
      <div className={styles.line}>
        <Title className={styles.title}>{title}</Title>
        {count !== undefined && <span className={styles.count}>{count}</span>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {children}
    </header>
  );
}

interface Tab {
  /** An address with its query, `/inbox?view=running`. */
  readonly to: string;
  readonly label: string;
  readonly count?: ReactNode;
  /** Where the address alone does not say it, because filters stand in it too. */
  readonly chosen?: boolean;
}

/** Views of one list as links, so that each can be kept and shared. */
export function ViewTabs({ tabs, label }: { tabs: readonly Tab[]; label: string }) {
  const { search } = useLocation();
  const chosen =
    tabs.find((tab) => tab.chosen) ?? tabs.find((tab) => tab.to.endsWith(search) && search !== '') ?? tabs[0];
  return (
    <nav aria-label={label} className={styles.tabs}>
      {tabs.map((tab) => (
        <NavLink
          key={tab.to}
          to={tab.to}
          className={styles.tab ?? ''}
          data-chosen={tab === chosen || undefined}
          aria-current={tab === chosen ? 'page' : 'false'}
        >
          {/* A real space, so that the name is heard as "late, 8" and not as one word. */}
          {tab.label} {tab.count !== undefined && <span className={styles.tabCount}>{tab.count}</span>}
        </NavLink>
      ))}
    </nav>
  );
}
