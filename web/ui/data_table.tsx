import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../i18n/texts.js';
import styles from './data_table.module.css';
import { uiTexts } from './ui.texts.js';

export interface Column<T> {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: T) => ReactNode;
  /** Aligned on its digits, at the right in both directions. */
  readonly numeric?: boolean;
  readonly sortable?: boolean;
  /** Names the row: its heading for a screen reader, the card's title when narrow. */
  readonly primary?: boolean;
  /** The list that the cell's number counts, or the thing it names. */
  readonly to?: (row: T) => string | null;
}

export interface Sort {
  readonly key: string;
  readonly direction: 'ASC' | 'DESC';
}

interface DataTableProps<T> {
  /** What the table shows; read to a screen reader. */
  caption: string;
  columns: readonly Column<T>[];
  rows: readonly T[];
  keyOf: (row: T) => string;
  sort?: Sort | null;
  onSort?: (sort: Sort) => void;
  /** Totals and the like, below. */
  foot?: ReactNode;
}

function Cell<T>({ column, row }: { column: Column<T>; row: T }) {
  const to = column.to?.(row) ?? null;
  const content = column.cell(row);
  const shown = to === null ? content : <Link to={to}>{content}</Link>;
  const props = { 'data-numeric': column.numeric || undefined, 'data-primary': column.primary || undefined };
  if (column.primary) {
    return (
      <th scope="row" role="rowheader" {...props}>
        {shown}
      </th>
    );
  }
  return (
    <td role="cell" {...props}>
      <span className={styles.label} aria-hidden="true">
        {column.header}
      </span>
      <span>{shown}</span>
    </td>
  );
}

function Header<T>({
  column,
  sort,
  onSort,
}: { column: Column<T> } & Pick<DataTableProps<T>, 'sort' | 'onSort'>) {
  const t = useTexts(uiTexts);
  const sorted = sort?.key === column.key ? sort.direction : null;
  const Icon = sorted === null ? IconArrowsSort : sorted === 'ASC' ? IconArrowUp : IconArrowDown;
  const order = sorted === 'ASC' ? 'ascending' : 'descending';
  return (
    <th
      scope="col"
      role="columnheader"
      data-numeric={column.numeric || undefined}
      aria-sort={sorted === null ? undefined : order}
    >
      {column.sortable && onSort ? (
        <button
          type="button"
          className={styles.sort}
          title={t('sort_by', { column: column.header })}
          onClick={() => onSort({ key: column.key, direction: sorted === 'ASC' ? 'DESC' : 'ASC' })}
        >
          {column.header}
          <Icon size={14} stroke={1.8} data-sorted={sorted !== null || undefined} />
        </button>
      ) : (
        column.header
      )}
    </th>
  );
}

/** A table that becomes cards when narrow. The roles are written out: drawing rows as blocks would lose them. */
export function DataTable<T>({ caption, columns, rows, keyOf, sort, onSort, foot }: DataTableProps<T>) {
  return (
    <div className={styles.container}>
      <table role="table" className={styles.table}>
        <caption className="hub-visually-hidden">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <Header
                key={column.key}
                column={column}
                {...(sort ? { sort } : {})}
                {...(onSort ? { onSort } : {})}
              />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr role="row" key={keyOf(row)}>
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {foot && <div className={styles.foot}>{foot}</div>}
    </div>
  );
}
