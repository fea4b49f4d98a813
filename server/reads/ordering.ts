import { columnOf, type RowSql } from './condition.js';
import type { OrderBy } from './registry.js';
import type { Shape } from './shape.js';

export type Direction = OrderBy['direction'];

/** One term of an ordering, never null, so that a row comparison can continue after any row. */
export interface OrderTerm {
  readonly sql: (row: RowSql) => string;
  readonly type: string;
  readonly direction: Direction;
}

/** The primary key decides between equals, so every ordering is total. */
export function orderTerms(shape: Shape, orderBy: readonly OrderBy[]): readonly OrderTerm[] {
  const terms: OrderTerm[] = [];
  for (const item of orderBy) {
    const direction = item.direction === 'DESC' ? 'DESC' : 'ASC';
    if (item.sql !== undefined) {
      terms.push({ sql: item.sql, type: item.type ?? 'text', direction });
      continue;
    }
    const column = columnOf(shape, item.prop ?? 'id');
    terms.push({
      sql: (row) => withoutNull(row.column(column.prop), column.type, column.nullable, direction),
      type: column.type,
      direction,
    });
    if (column === shape.key) return terms;
  }
  terms.push({
    sql: (row) => row.column(shape.key.prop),
    type: shape.key.type,
    direction: terms.at(-1)?.direction ?? 'ASC',
  });
  return terms;
}

/** What stands for "nothing" so that it comes last: in ascending and in descending order. */
const LAST: Readonly<Record<string, readonly [string, string]>> = {
  date: [`'infinity'::date`, `'-infinity'::date`],
  timestamptz: [`'infinity'::timestamptz`, `'-infinity'::timestamptz`],
  timestamp: [`'infinity'::timestamp`, `'-infinity'::timestamp`],
  numeric: [`'infinity'::numeric`, `'-infinity'::numeric`],
  int: ['2147483647', '-2147483648'],
  integer: ['2147483647', '-2147483648'],
  bigint: ['9223372036854775807', '-9223372036854775808'],
  uuid: [`'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid`, `'00000000-0000-0000-0000-000000000000'::uuid`],
  text: [`U&'\\+10FFFF'`, `''`],
};

/** Nulls come last in either direction. An index helps only if it is on this expression. */
function withoutNull(sql: string, type: string, nullable: boolean, direction: Direction): string {
  if (!nullable) return sql;
  const last = LAST[type]?.[direction === 'ASC' ? 0 : 1];
  if (last === undefined) throw new Error(`an ordering by a nullable column of type ${type} is not planned`);
  return `coalesce(${sql}, ${last})`;
}

const turned = (direction: Direction): Direction => (direction === 'ASC' ? 'DESC' : 'ASC');

/** `order by` over expressions, forwards or backwards. */
export function orderText(
  expressions: readonly string[],
  terms: readonly OrderTerm[],
  backwards = false,
): string {
  return terms
    .map(({ direction }, at) => {
      const word = (backwards ? turned(direction) : direction) === 'DESC' ? ' desc' : '';
      return `${expressions[at]}${word}`;
    })
    .join(', ');
}

/**
 * The rows that come after (or, backwards, before) the given place. A row comparison follows the index; terms in
 * different directions are compared one after another, which an index follows less far.
 */
export function keyset(
  expressions: readonly string[],
  places: readonly string[],
  terms: readonly OrderTerm[],
  backwards = false,
): string {
  const operators = terms.map(({ direction }) => ((direction === 'ASC') !== backwards ? '>' : '<'));
  const operator = operators[0] ?? '>';
  if (operators.every((other) => other === operator)) {
    return `(${expressions.join(', ')}) ${operator} (${places.join(', ')})`;
  }
  const steps = terms.map((_, at) => {
    const equal = terms.slice(0, at).map((__, before) => `${expressions[before]} = ${places[before]}`);
    return `(${[...equal, `${expressions[at]} ${operators[at]} ${places[at]}`].join(' and ')})`;
  });
  return `(${expressions[0]} ${operator}= ${places[0]} and (${steps.join(' or ')}))`;
}
