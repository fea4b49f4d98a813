import type { ReactNode } from 'react';
import { Link } from 'react-router';
import styles from './framed_list.module.css';

interface FramedListProps<T> {
  label: string;
  items: readonly T[];
  keyOf: (item: T) => string;
  addressOf: (item: T) => string;
  /** A `ListRow`. */
  row: (item: T) => ReactNode;
}

/** A short list on a page of several: each row a link to its place. */
export function FramedList<T>({ label, items, keyOf, addressOf, row }: FramedListProps<T>) {
  return (
    <ul className={styles.framed} aria-label={label}>
      {items.map((item) => (
        <li key={keyOf(item)}>
          <Link to={addressOf(item)}>{row(item)}</Link>
        </li>
      ))}
    </ul>
  );
}
