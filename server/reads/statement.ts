import type { MetadataStorage } from '@mikro-orm/core';
import { Aliases, allOf, rowSql, type Condition } from './condition.js';
import { BASE } from './compiler.js';
import { keyset, orderText, type OrderTerm } from './ordering.js';
import type { Plan } from './plan.js';
import type { Shape } from './shape.js';
import { flatJson, jsonArray, Parameters, type SqlValue } from './sql.js';
import type { Looks } from './decode.js';

/** One statement that answers one read. */
export interface Statement {
  readonly text: string;
  readonly values: readonly SqlValue[];
}

/** A place in an ordering, as text for each of its terms. */
export type Place = readonly string[];

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

/**
 * The inner query filters, orders and cuts; what the selection joins comes after, for the rows that are left. The
 * limit is text, because a limit as a parameter makes PostgreSQL plan for all rows.
 */
export function statement(metadata: MetadataStorage, plan: Plan, demand: Demand): Statement {
  const parameters = new Parameters(plan.parameters);
  const { shape } = plan;
  const row = rowSql(metadata, shape, BASE, parameters, new Aliases('c'));
  const { terms, backwards = false } = demand;
  const where = allOf(...demand.where)(row);
  const expressions = terms.map(({ sql }) => sql(row));
  const bind = (place: Place): string[] => place.map((text, at) => parameters.add(text, terms[at]?.type));
  const bounds = [
    where,
    ...(demand.after ? [keyset(expressions, bind(demand.after), terms)] : []),
    ...(demand.before ? [keyset(expressions, bind(demand.before), terms, true)] : []),
  ];
  const columns = plan.base.map(({ name }) => `${BASE}.${name}`);
  const places = expressions.map((sql, at) => `${sql} as ordering_${at}`);
  const inner = [
    `select ${[...columns, ...places].join(', ')} from ${shape.table} ${BASE}`,
    `where ${bounds.join(' and ')}`,
    ...(demand.limit === null
      ? []
      : [`order by ${orderText(expressions, terms, backwards)} limit ${literal(demand.limit)}`]),
  ].join(' ');
  const outer = terms.map((_, at) => `${BASE}.ordering_${at}`);
  const values = [...plan.values, ...outer.map((name) => `${name}::text`)];
  const rows = `coalesce(json_agg(${jsonArray(values)} order by ${orderText(outer, terms)}), '[]')`;
  const total = demand.total ? `, (select count(*) from ${shape.table} ${BASE} where ${where})` : '';
  const joins = plan.joins.length === 0 ? '' : ` ${plan.joins.join(' ')}`;
  return { text: `select ${rows}${total} from (${inner}) ${BASE}${joins}`, values: parameters.values };
}

/** Counts the rows that the conditions let through. */
export function countStatement(
  metadata: MetadataStorage,
  shape: Shape,
  where: readonly Condition[],
): Statement {
  const parameters = new Parameters();
  const row = rowSql(metadata, shape, BASE, parameters, new Aliases('c'));
  const text = `select count(*) from ${shape.table} ${BASE} where ${allOf(...where)(row)}`;
  return { text, values: parameters.values };
}

/** A row as it came, with its place in the ordering. */
export interface Placed<T> {
  readonly row: T;
  readonly place: Place;
}

/** Turns the positional rows of a statement into objects. */
export function decodeRows<T extends object>(
  plan: Plan,
  terms: number,
  rows: unknown,
  looks: Looks,
): Placed<T>[] {
  const count = plan.values.length + terms;
  return (rows as readonly (readonly unknown[])[]).map((raw) => {
    const values = flatJson(raw, count);
    return { row: plan.decode(values, looks) as T, place: values.slice(plan.values.length) as string[] };
  });
}

function literal(limit: number): string {
  if (!Number.isSafeInteger(limit) || limit < 0) throw new RangeError('a limit is a whole number');
  return String(limit);
}
