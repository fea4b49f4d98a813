import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Link } from 'react-router';
import styles from './list_detail.module.css';

export interface RowsProps<T> {
  /** The list's name, for a screen reader. */
  label: string;
  items: readonly T[];
  keyOf: (item: T) => string;
  /** The address of an item's detail, without the query string. */
  addressOf: (item: T) => string;
  /** A `ListRow`. */
  row: (item: T) => ReactNode;
  search: string;
  openKey: string | null;
}

const moves: Readonly<Record<string, (place: number, last: number) => number>> = {
  ArrowDown: (place, last) => Math.min(place + 1, last),
  ArrowUp: (place) => Math.max(place - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** One stop for Tab: arrows move among the rows, Enter follows the row's link. */
export function ListRows<T>({ label, items, keyOf, addressOf, row, search, openKey }: RowsProps<T>) {
  const list = useRef<HTMLUListElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const openPlace = items.findIndex((item) => addressOf(item) === openKey);
  const currentPlace = items.findIndex((item) => keyOf(item) === current);
  const stop = currentPlace >= 0 ? currentPlace : Math.max(openPlace, 0);
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    const next = items[move(stop, items.length - 1)];
    if (next === undefined) return;
    setCurrent(keyOf(next));
    list.current?.querySelectorAll<HTMLElement>('[data-row]')[move(stop, items.length - 1)]?.focus();
  };
  return (
    <ul ref={list} className={styles.rows} aria-label={label} onKeyDown={onKeyDown}>
      {items.map((item, place) => (
        <li key={keyOf(item)}>
          <Link
            data-row=""
            to={addressOf(item) + search}
            className={styles.row}
            tabIndex={place === stop ? 0 : -1}
            aria-current={place === openPlace ? 'true' : undefined}
            onFocus={() => setCurrent(keyOf(item))}
          >
            {row(item)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
