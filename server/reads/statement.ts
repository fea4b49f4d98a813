import type { MetadataStorage } from '@mikro-orm/core';
import { Aliases, allOf, BASE, rowSql, type Condition } from './condition.js';
import type { Planned } from './plan.js';
import { rank, rankedText, type Demand } from './ranked.js';
import type { Shape } from './shape.js';
import type { Statement } from '../platform/round_trip.js';
import { Parameters } from './sql.js';

/** The rows of a demand with all that was selected of them, and on demand their number. */
export function statement(metadata: MetadataStorage, planned: Planned, demand: Demand): Statement {
  const parameters = new Parameters(planned.values);
  const { plan } = planned;
  const { shape } = plan;
  const row = rowSql(metadata, shape, BASE, parameters, new Aliases('c'));
  const picked = { ...plan, alias: BASE, columns: plan.base.map(({ name }) => name) };
  const { rows, total, from } = rankedText(picked, rank(row, demand), demand);
  const counted = total === null ? '' : `, ${total}`;
  return { text: `select ${rows}${counted} from ${from}`, values: parameters.values };
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
