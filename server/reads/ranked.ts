import { allOf, type Condition, type RowSql } from './condition.js';
import type { RowDecoder, Looks } from './decode.js';
import { keyset, orderText, type OrderTerm } from './ordering.js';
import type { Shape } from './shape.js';
import { jsonArray } from './sql.js';

/** A place in an ordering, as text for each of its terms; a null is no place, and nothing comes after it. */
export type Place = readonly (string | null)[];

/** Which rows, in which order. */
export interface Demand {
  readonly where: readonly Condition[];
  readonly terms: readonly OrderTerm[];
  readonly after?: Place | null;
  readonly before?: Place | null;
  /** Counted from the end. */
  readonly backwards?: boolean;
  /** At most so many; null where the conditions already bound it. */
  readonly limit: number | null;
  /** Whether to count, in the same statement, all rows that the conditions let through. */
  readonly total?: boolean;
}

/** What of a demand is SQL about its rows, its values bound. */
export interface Ranking {
  readonly where: string;
  readonly expressions: readonly string[];
  /** What lies beyond the places from which a page goes on. */
  readonly bounds: readonly string[];
}

/** Says a demand of a row; whatever it compares with becomes a parameter, in the same order each time. */
export function rank(row: RowSql, demand: Demand): Ranking {
  const { terms } = demand;
  const where = allOf(...demand.where)(row);
  const expressions = terms.map(({ sql }) => sql(row));
  const bind = (place: Place): string[] =>
    place.map((text, at) => row.param(text, terms[at]?.type ?? 'text'));
  return {
    where,
    expressions,
    bounds: [
      ...(demand.after ? [keyset(expressions, bind(demand.after), terms)] : []),
      ...(demand.before ? [keyset(expressions, bind(demand.before), terms, true)] : []),
    ],
  };
}

/** What is selected of each row, and from where. */
export interface Picked {
  readonly shape: Shape;
  readonly alias: string;
  /** The columns of the row that the rest names. */
  readonly columns: readonly string[];
  readonly values: readonly string[];
  readonly joins: readonly string[];
}

/** The parts of a select that gives ranked rows. */
export interface RankedText {
  /** What is selected of a row, and after it its place in the ordering. */
  readonly values: readonly string[];
  readonly order: string;
  /** Counts the rows; null unless that is asked for. */
  readonly total: string | null;
  readonly ranked: string;
  readonly joins: string;
}

/** Ranked rows as one JSON value. */
export const rankedJson = ({ values, order }: RankedText): string =>
  `coalesce(json_agg(${jsonArray(values)} order by ${order}), '[]')`;

/**
 * The inner query filters, orders and cuts; what the selection joins comes after, for the rows that are left. The
 * limit is text, because a limit as a parameter makes PostgreSQL plan for all rows.
 */
export function rankedText(picked: Picked, ranking: Ranking, demand: Demand): RankedText {
  const { shape, alias } = picked;
  const { where, expressions, bounds } = ranking;
  const { terms, backwards = false, limit } = demand;
  const columns = picked.columns.map((name) => `${alias}.${name}`);
  const places = expressions.map((sql, at) => `${sql} as ordering_${at}`);
  const cut =
    limit === null ? '' : ` order by ${orderText(expressions, terms, backwards)} limit ${literal(limit)}`;
  const inner = `select ${[...columns, ...places].join(', ')} from ${shape.table} ${alias} where ${[where, ...bounds].join(' and ')}${cut}`;
  const outer = terms.map((_, at) => `${alias}.ordering_${at}`);
  const joins = picked.joins.length === 0 ? '' : ` ${picked.joins.join(' ')}`;
  return {
    values: [...picked.values, ...outer.map((name) => `${name}::text`)],
    order: orderText(outer, terms),
    total: demand.total ? `select count(*) from ${shape.table} ${alias} where ${where}` : null,
    ranked: `(${inner}) ${alias}`,
    joins,
  };
}

/** A row as it came, with its place in the ordering. */
export interface Placed<T> {
  readonly row: T;
  readonly place: readonly string[];
}

/** Turns positional rows with their places into objects. */
export function decodePlaced<T extends object>(
  { values, decode }: { readonly values: readonly string[]; readonly decode: RowDecoder },
  terms: number,
  rows: readonly (readonly unknown[])[],
  looks: Looks,
): Placed<T>[] {
  const width = values.length;
  return rows.map((row) => ({
    row: decode(row, looks) as T,
    place: row.slice(width, width + terms) as string[],
  }));
}

function literal(limit: number): string {
  if (!Number.isSafeInteger(limit) || limit < 0) throw new RangeError('a limit is a whole number');
  return String(limit);
}
