import type { Condition, Conditions, RowSql } from './condition.js';
import type { EntityType } from './shape.js';

/** An ordering by a property or by SQL of the module's own. */
export interface OrderBy {
  readonly prop?: string;
  /** Must never be null; `type` says what PostgreSQL type it has, so that a cursor can be compared with it. */
  readonly sql?: (row: RowSql) => string;
  readonly type?: string;
  readonly direction: 'ASC' | 'DESC';
}

export interface Computed {
  readonly kind: 'computed';
  readonly sql: (row: RowSql) => string;
  readonly type: string | null;
}
export interface Needs {
  readonly kind: 'needs';
  readonly paths: readonly string[];
}
export interface Rows {
  readonly kind: 'many' | 'inverse';
  readonly entity: EntityType;
  readonly by: string;
  readonly where: readonly Condition[];
  readonly orderBy: readonly OrderBy[] | null;
}
export type Registered = Computed | Needs | Rows;

const fields = new Map<EntityType, Map<string, Registered>>();

export interface Personal {
  /** The property that says whose data a row is, or `id` for the row itself. */
  readonly subject: string;
  /** The type of that subject; the entity's own, unless said. */
  readonly of?: string;
  /** The property that names what else the row tells of, and its type: a look at what was shared of a file is a look at the file. */
  readonly also?: { readonly prop: string; readonly type: string };
}
const personalEntities = new Map<EntityType, Personal>();

/**
 * A field that the database computes. `sql` gets the row and names its columns through `row.column(prop)`; it runs
 * under the viewer's policies. `type` is the PostgreSQL type where JSON would spoil the value: `numeric` and `bigint`
 * arrive as strings, `timestamptz` as a Date.
 */
export function computed<T extends object>(
  entity: EntityType<T>,
  field: string,
  options: { readonly sql: (row: RowSql) => string; readonly type?: string },
): void {
  register(entity, field, { kind: 'computed', sql: options.sql, type: options.type ?? null });
}

/**
 * A field that a resolver computes from the plain row. What it reads must be listed: properties, or paths over to-one
 * relations (`agreement.state`; `agreement` alone loads its key). With an empty list the field costs nothing here, which
 * is right for fields with arguments and connections that only need the primary key.
 */
export function needs<T extends object>(
  entity: EntityType<T>,
  field: string,
  paths: readonly string[],
): void {
  register(entity, field, { kind: 'needs', paths });
}

export interface RowsOptions<U extends object> {
  readonly entity: EntityType<U>;
  /** The to-one property (or plain foreign key) of the target that points here. */
  readonly by: string;
  readonly where?: Condition | readonly Condition[];
  readonly orderBy?: OrderBy | readonly OrderBy[];
}

/** The rows of another entity that point here, all of them, by default in the order of their primary key. */
export function many<T extends object, U extends object>(
  entity: EntityType<T>,
  field: string,
  options: RowsOptions<U>,
): void {
  register(entity, field, { ...rows(options), kind: 'many' });
}

/** The one row of another entity that points here, or null; of several the first in order (`latestRevision`). */
export function inverse<T extends object, U extends object>(
  entity: EntityType<T>,
  field: string,
  options: RowsOptions<U>,
): void {
  register(entity, field, { ...rows(options), kind: 'inverse' });
}

/** Looks at rows of this entity are reported, with whose data they are. */
export function personal<T extends object>(entity: EntityType<T>, options: Personal): void {
  personalEntities.set(entity, options);
}

/** What a module registered for a field, if anything. */
export const registered = (entity: EntityType, field: string): Registered | undefined =>
  fields.get(entity)?.get(field);

/** The fields that modules added to an entity and that rows can carry. */
export const carriedFields = (entity: EntityType): readonly string[] =>
  [...(fields.get(entity) ?? [])].filter(([, { kind }]) => kind !== 'needs').map(([field]) => field);

/** Whose data the rows of an entity are, if they are personal. */
export const personalOf = (entity: EntityType): Personal | null => personalEntities.get(entity) ?? null;

/** All conditions as a list without the absent ones. */
export const present = (conditions: Conditions | undefined): readonly Condition[] =>
  (conditions ?? []).filter((condition): condition is Condition => typeof condition === 'function');

function rows<U extends object>(options: RowsOptions<U>): Omit<Rows, 'kind'> {
  const { entity, by, where, orderBy } = options;
  return {
    entity,
    by,
    where: where === undefined ? [] : list(where),
    orderBy: orderBy ? list(orderBy) : null,
  };
}

const list = <V>(value: V | readonly V[]): readonly V[] => (Array.isArray(value) ? value : [value as V]);

function register(entity: EntityType, field: string, entry: Registered): void {
  const known = fields.get(entity) ?? new Map<string, Registered>();
  if (known.has(field)) throw new Error(`${entity.name}.${field} is registered twice`);
  known.set(field, entry);
  fields.set(entity, known);
}
