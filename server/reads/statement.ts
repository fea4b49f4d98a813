import type { MetadataStorage } from '@mikro-orm/core';
import { Aliases, allOf, BASE, rowSql, type Condition } from './condition.js';
import type { Plan, Planned } from './plan.js';
import { rank, rankedText, type Demand } from './ranked.js';
import type { Shape } from './shape.js';
import type { Statement, TextRow } from '../platform/round_trip.js';
import { flatJson, jsonArray, Parameters } from './sql.js';

/** The rows of a demand with all that was selected of them, and on demand, behind the values of each, their number. */
export function statement(metadata: MetadataStorage, planned: Planned, demand: Demand): Statement {
  const parameters = new Parameters(planned.values);
  const { plan } = planned;
  const { shape } = plan;
  const row = rowSql(metadata, shape, BASE, parameters, new Aliases('c'));
  const picked = { ...plan, alias: BASE, columns: plan.base.map(({ name }) => name) };
  const { values, order, total, ranked, joins } = rankedText(picked, rank(row, demand), demand);
  const list = plan.way === 'row' ? values.join(', ') : jsonArray(values);
  const tail = `${joins} order by ${order}`;
  const text =
    total === null
      ? `select ${list} from ${ranked}${tail}`
      : // Where no row is left, one of nulls says how many there are in all.
        `select ${list}, n.total from (${total}) n(total) left join ${ranked} on true${tail}`;
  return { text, values: parameters.values };
}

/** The rows of a statement as flat values, without the one that only says how many there are. */
export function rowsOf(
  { way, values }: Plan,
  terms: number,
  rows: readonly TextRow[],
): readonly (readonly unknown[])[] {
  const width = values.length + terms;
  const flat =
    way === 'row' ? rows : rows.map(([json]) => flatJson(JSON.parse(json ?? '[]') as unknown[], width));
  return flat[0]?.[0] === null ? [] : flat;
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
