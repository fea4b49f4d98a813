import type { MetadataStorage } from '@mikro-orm/core';
import type { Scalar, SqlValue } from '../platform/round_trip.js';
import { reach, type Viewer } from '../platform/viewer.js';
import type { Parameters } from './sql.js';
import { shapeOf, type Column, type EntityType, type Shape } from './shape.js';

/** What the base row of a statement is called. */
export const BASE = 't0';

/** A row inside a statement, as conditions, orderings and computed fields see it. */
export interface RowSql {
  /** What the row is called. Name columns through `column`, or the page's inner query may not hold them. */
  readonly alias: string;
  /** The column of a property, qualified and quoted; for a to-one relation its foreign key; `key` of nothing else. */
  readonly column: (prop: string) => string;
  /** Binds a value and returns its place in the text. */
  readonly param: (value: SqlValue, type?: string) => string;
  /** The type that values compared with the property are cast to. */
  readonly type: (prop: string) => string;
  /** A row of another entity in a sub-select: calls back with its quoted table and its row. */
  readonly inner: (entity: EntityType, sql: (table: string, row: RowSql) => string) => string;
  /** For a to-one relation: the entity it leads to. */
  readonly target: (prop: string) => EntityType;
  /** The property that is the primary key. */
  readonly key: string;
}

/** A condition on a row: SQL text whose values are parameters. */
export type Condition = (row: RowSql) => string;

/** Conditions as callers list them: what is absent does not filter. */
export type Conditions = readonly (Condition | null | undefined | false)[];

/** The property equals the value; null asks for absence. An undefined value is a fault, not "anything". */
export function is(prop: string, value: Scalar | null): Condition {
  if (value === undefined) throw new TypeError(`the value to compare ${prop} with is undefined`);
  if (value === null) return isNull(prop);
  return (row) => `${row.column(prop)} = ${row.param(value, row.type(prop))}`;
}

/**
 * The property is one of the values; of none, if the list is empty. One value alone is compared as such: an index that
 * begins with the property then gives the rows in the order of what follows in it, and nothing is sorted.
 */
export const among =
  (prop: string, values: readonly Scalar[]): Condition =>
  (row) => {
    const [only] = values;
    return values.length === 1 && only !== undefined
      ? is(prop, only)(row)
      : `${row.column(prop)} = any(${row.param(values, `${row.type(prop)}[]`)})`;
  };

export const isNull =
  (prop: string): Condition =>
  (row) =>
    `${row.column(prop)} is null`;

export const notNull =
  (prop: string): Condition =>
  (row) =>
    `${row.column(prop)} is not null`;

const compare =
  (operator: '>=' | '<=' | '<' | '>') =>
  (prop: string, value: Scalar): Condition =>
  (row) =>
    `${row.column(prop)} ${operator} ${row.param(value, row.type(prop))}`;

/** At this value or above. */
export const atLeast = compare('>=');
/** At this value or below. */
export const atMost = compare('<=');
/** Earlier than an instant or date, or less than a number. */
export const before = compare('<');
/** Later than an instant or date, or more than a number. */
export const after = compare('>');

/** The text as a LIKE pattern that finds it anywhere; what it holds of `%`, `_` and `\` is meant literally. */
export const likePattern = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

/** The column holds the text somewhere, letter for letter: normalise both alike, and give it a trigram index. */
export const contains =
  (prop: string, text: string): Condition =>
  (row) =>
    `${row.column(prop)} like ${row.param(likePattern(text), 'text')}`;

/** The array column holds the value. */
export const holds =
  (prop: string, value: Scalar): Condition =>
  (row) =>
    `${row.column(prop)} @> ${row.param([value], row.type(prop))}`;

/** The array column shares at least one value with the list. */
export const overlaps =
  (prop: string, values: readonly Scalar[]): Condition =>
  (row) =>
    `${row.column(prop)} && ${row.param(values, row.type(prop))}`;

/** All conditions hold; true of no conditions. */
export const allOf =
  (...conditions: Conditions): Condition =>
  (row) =>
    joined(conditions, row, ' and ', 'true');

/** At least one condition holds; false of no conditions. */
export const anyOf =
  (...conditions: Conditions): Condition =>
  (row) =>
    joined(conditions, row, ' or ', 'false');

export const not =
  (condition: Condition): Condition =>
  (row) =>
    `not (${condition(row)})`;

/** What the policies say of a delegation's viewers, said again with its key, so that the delegation's own indexes serve. */
export const withinReach = (viewer: Viewer): Condition | null =>
  reach(viewer) === 'DELEGATION' && viewer.delegationId !== null
    ? is('delegation', viewer.delegationId)
    : null;

/** A condition in SQL of the module's own, for what the builders do not say. */
export const matches = (sql: (row: RowSql) => string): Condition => sql;

/** The condition made of the value, or none when the client gave no value. */
export const given = <V>(
  value: V | null | undefined,
  condition: (value: V) => Condition,
): Condition | null => (value === null || value === undefined ? null : condition(value));

/** The row behind a to-one relation is visible and fulfils the conditions. */
export const through =
  (prop: string, ...conditions: Conditions): Condition =>
  (row) =>
    row.inner(
      row.target(prop),
      (table, inner) =>
        `${row.column(prop)} in (select ${inner.column(inner.key)} from ${table} where ${allOf(...conditions)(inner)})`,
    );

/** Some visible row of an entity points here by its property `by` and fulfils the conditions. */
export const some =
  (entity: EntityType, by: string, ...conditions: Conditions): Condition =>
  (row) =>
    row.inner(
      entity,
      (table, inner) =>
        `exists (select 1 from ${table} where ${inner.column(by)} = ${row.column(row.key)} and ${allOf(...conditions)(inner)})`,
    );

function joined(conditions: Conditions, row: RowSql, word: string, empty: string): string {
  const present = conditions.filter((condition): condition is Condition => typeof condition === 'function');
  return present.length === 0 ? empty : present.map((condition) => `(${condition(row)})`).join(word);
}

/** Hands out table aliases that no other part of the same statement uses. */
export class Aliases {
  constructor(
    private readonly letter: string = 't',
    private next = 0,
  ) {}

  /** How many are in use: others that begin here repeat what these hand out next. */
  get taken(): number {
    return this.next;
  }

  take(): string {
    return `${this.letter}${this.next++}`;
  }
}

/** The column of a property, the foreign key of a to-one relation; `id` is the primary key whatever its name. */
export function columnOf(shape: Shape, prop: string): Column {
  const found = shape.columns.get(prop) ?? shape.relations.get(prop)?.column;
  if (found !== undefined && found !== null) return found;
  if (prop === 'id') return shape.key;
  throw new Error(`${shape.name}.${prop} is not a column`);
}

/** A row of an entity under an alias; `used` hears which columns were named. */
export function rowSql(
  metadata: MetadataStorage,
  shape: Shape,
  alias: string,
  parameters: Parameters,
  aliases: Aliases,
  used?: (column: Column) => void,
): RowSql {
  return {
    alias,
    key: shape.key.prop,
    column: (prop) => {
      const column = columnOf(shape, prop);
      used?.(column);
      return `${alias}.${column.name}`;
    },
    param: (value, type) => parameters.add(value, type),
    type: (prop) => columnOf(shape, prop).type,
    target: (prop) => {
      const target = shape.relations.get(prop)?.target;
      if (target === undefined) throw new Error(`${shape.name}.${prop} is not a relation`);
      return target;
    },
    inner: (entity, sql) => {
      const inner = shapeOf(metadata, entity);
      const name = aliases.take();
      return sql(`${inner.table} ${name}`, rowSql(metadata, inner, name, parameters, aliases));
    },
  };
}
