import { Button } from '@mantine/core';
import { createContext, useContext, useEffect, useRef, type ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { Fault } from '../i18n/rules.texts.js';
import { useTexts } from '../i18n/texts.js';
import { useShortcut } from './keys.js';
import styles from './list_detail.module.css';
import { ListRows, type RowsProps } from './list_rows.js';
import { ErrorState, SkeletonList } from './states.js';
import { uiTexts } from './ui.texts.js';

interface Place {
  /** Whether a detail is open beside (or, when small, over) the list. */
  readonly open: boolean;
  readonly close: () => void;
}

const PlaceContext = createContext<Place>({ open: false, close: () => undefined });
export const usePlace = (): Place => useContext(PlaceContext);

interface ListDetailProps<T> extends Omit<RowsProps<T>, 'items' | 'search' | 'openKey'> {
  /** The list's own address; details live below it (`/inbox/<id>`). */
  base: string;
  /** Null while the first page is on its way. */
  items: readonly T[] | null;
  /** A `ListHead`: the name of the list and its filters. */
  head?: ReactNode;
  /** An `EmptyState`. */
  empty: ReactNode;
  fault?: Fault | null;
  onRetry?: () => void;
  /** Present while there are further pages. */
  more?: { busy: boolean; load: () => void } | null;
  /** What came while the list was open: offered, never pushed under the cursor. */
  arrivals?: { count: number; show: () => void } | null;
  /** The detail, usually `<Outlet />`. */
  children: ReactNode;
}

function ListBody<T>(props: ListDetailProps<T> & { search: string; openKey: string | null }) {
  const { items, fault, onRetry, empty, more, label, keyOf, addressOf, row, search, openKey } = props;
  const t = useTexts(uiTexts);
  if (fault && !items) return <ErrorState fault={fault} onRetry={onRetry} />;
  if (!items) return <SkeletonList />;
  if (items.length === 0) return empty;
  return (
    <>
      <ListRows {...{ items, label, keyOf, addressOf, row, search, openKey }} />
      {more && (
        <div className={styles.more}>
          <Button variant="subtle" color="gray" fullWidth loading={more.busy} onClick={more.load}>
            {t('load_more')}
          </Button>
        </div>
      )}
    </>
  );
}

/** Moves the focus into a detail that covers the list, and back to its row when it closes. */
function useFocusTravel(openKey: string | null) {
  const list = useRef<HTMLDivElement>(null);
  const detail = useRef<HTMLElement>(null);
  const before = useRef(openKey);
  useEffect(() => {
    const left = before.current;
    before.current = openKey;
    if (openKey === left || !detail.current) return;
    const covers = getComputedStyle(detail.current).position === 'absolute';
    if (openKey !== null && covers) detail.current.focus();
    if (openKey === null) list.current?.querySelector<HTMLElement>('[data-row][tabindex="0"]')?.focus();
  }, [openKey]);
  return { list, detail };
}

/**
 * List and detail side by side: the detail at the inline end under its own address, the list keeping its place,
 * filters (the query string) and keys. When narrow the detail covers the list.
 */
export function ListDetail<T>(props: ListDetailProps<T>) {
  const { base, head, arrivals, children, label, items, fault } = props;
  const t = useTexts(uiTexts);
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const openKey = pathname.startsWith(`${base}/`) ? pathname : null;
  const { list, detail } = useFocusTravel(openKey);
  const close = (): void => void navigate(base + search);
  useShortcut({ key: 'escape', label: t('keys.close') }, () => openKey !== null && close());
  const enter = (event: KeyboardEvent): void => {
    if (event.target !== document.body) return;
    event.preventDefault();
    list.current?.querySelector<HTMLElement>('[data-row][tabindex="0"]')?.focus();
  };
  useShortcut({ key: 'arrowdown', label: t('keys.move') }, enter);
  useShortcut({ key: 'arrowup', label: t('keys.move') }, enter);
  useShortcut({ key: 'enter', label: t('keys.open') }, () => undefined);
  return (
    <PlaceContext value={{ open: openKey !== null, close }}>
      <div className={styles.container}>
        <div
          className={styles.split}
          data-open={openKey !== null || undefined}
          data-bare={(openKey === null && !items?.length && (Boolean(items) || Boolean(fault))) || undefined}
        >
          <section className={styles.list} aria-label={label}>
            {head}
            <div className={styles.scroll} ref={list}>
              <ListBody {...props} search={search} openKey={openKey} />
            </div>
            {/* At the foot: above the rows it would push them away from under the cursor. */}
            <div role="status" className={styles.arrivals}>
              {arrivals && arrivals.count > 0 && (
                <button type="button" onClick={() => arrivals.show()}>
                  {t('arrivals', { count: arrivals.count })}
                </button>
              )}
            </div>
          </section>
          <article className={styles.detail} ref={detail} tabIndex={-1} key={openKey ?? 'none'}>
            {openKey === null ? items && <p className={styles.choose}>{t('choose')}</p> : children}
          </article>
        </div>
      </div>
    </PlaceContext>
  );
}
