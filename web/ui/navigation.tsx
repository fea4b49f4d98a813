import type { ComponentType, ReactNode } from 'react';
import { NavLink } from 'react-router';
import { useTexts } from '../i18n/texts.js';
import styles from './navigation.module.css';
import { uiTexts } from './ui.texts.js';

export type IconType = ComponentType<{
  size?: number | string;
  stroke?: number | string;
  className?: string;
}>;

export interface NavItem {
  readonly to: string;
  readonly label: string;
  readonly icon: IconType;
  /** A `NavCount`, or a component of a feature that asks for its number and shows one. */
  readonly count?: ReactNode;
  /** Lit only on this very address, not on those below it. */
  readonly end?: boolean;
}

export interface NavGroup {
  readonly label?: string;
  readonly items: readonly NavItem[];
}

interface CountProps {
  value: number | null | undefined;
  /** These wait for the reader: amber instead of quiet. */
  attention?: boolean;
}

/** Nothing at zero: a quiet menu says that nothing waits. */
export function NavCount({ value, attention = false }: CountProps) {
  const t = useTexts(uiTexts);
  if (!value) return null;
  return (
    <span className={styles.count} data-attention={attention || undefined}>
      <span aria-hidden="true">{value > 999 ? '999+' : value}</span>
      <span className="hub-visually-hidden">{t('count_waiting', { count: value })}</span>
    </span>
  );
}

interface NavigationProps {
  groups: readonly NavGroup[];
  label: string;
  onNavigate?: () => void;
}

export function Navigation({ groups, label, onNavigate }: NavigationProps) {
  return (
    <nav aria-label={label} className={styles.nav}>
      {groups.map((group, place) => (
        <div key={group.label ?? place} className={styles.group}>
          {group.label && <p className={styles.groupLabel}>{group.label}</p>}
          <ul>
            {group.items.map(({ to, label: text, icon: Icon, count, end = false }) => (
              <li key={to}>
                <NavLink to={to} end={end} className={styles.link} onClick={onNavigate}>
                  <Icon size={18} stroke={1.6} />
                  <span className={styles.text}>{text}</span>
                  {count}
                </NavLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

/** The first places of the menu under the thumb; the rest behind "more". */
export function BottomBar({ groups, label, children }: NavigationProps & { children: ReactNode }) {
  const items = groups.flatMap((group) => group.items).slice(0, 4);
  return (
    <nav aria-label={label} className={styles.bottom}>
      {items.map(({ to, label: text, icon: Icon, count, end = false }) => (
        <NavLink key={to} to={to} end={end} className={styles.tab}>
          <span className={styles.tabIcon}>
            <Icon size={20} stroke={1.6} />
            {count}
          </span>
          <span className={styles.tabText}>{text}</span>
        </NavLink>
      ))}
      {children}
    </nav>
  );
}

export const tabStyles = { tab: styles.tab ?? '', text: styles.tabText ?? '' };
