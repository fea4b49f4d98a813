import type { Condition, Conditions, RowSql } from './condition.js';
import type { EntityType } from './shape.js';

/** What a client gave a field, by name, as GraphQL understood it. */
export type Args = Readonly<Record<string, unknown>>;

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
  readonly sql: (row: RowSql, args: Args) => string;
  readonly type: string | null;
}
export interface Needs {
  readonly kind: 'needs';
  readonly paths: readonly string[];
}
/** Answered by its resolver with reads of its own. */
export interface Apart {
  readonly kind: 'apart';
  readonly paths: readonly string[];
}

/** Which rows of those that belong to a row, and in which order. */
export interface RowsDemand {
  readonly where?: Conditions;
  readonly orderBy?: readonly OrderBy[];
}
export interface Rows {
  readonly kind: 'many' | 'inverse' | 'page';
  readonly entity: EntityType;
  /** What makes a row one of those that belong to the other. */
  readonly link: (row: RowSql, owner: RowSql) => string;
  readonly demand: (args: Args) => RowsDemand;
  /** Whether arguments are understood. */
  readonly takesArgs: boolean;
  /** What its resolver reads of the owner beside the rows. */
  readonly needs: readonly string[];
}
export type Registered = Computed | Needs | Apart | Rows;

const apartFields = new Set<string>();

/** Whether a resolver is known to answer a field with reads of its own. */
export const isApart = (typeName: string, field: string): boolean => apartFields.has(`${typeName}.${field}`);

const fields = new Map<EntityType, Map<string, Registered>>();

export interface Personal {
  /** The property that says whose data a row is, or `id` for the row itself. */
  readonly subject: string;
  /** The type of that subject; the entity's own, unless said. */
  readonly of?: string;
}
const personalEntities = new Map<EntityType, Personal>();

/**
 * A field that the database computes. `sql` gets the row, and names its columns through `row.column(prop)`, and the
 * field's arguments, whose values it binds through `row.param`; it runs under the viewer's policies. `type` is the
 * PostgreSQL type where JSON would spoil the value: `numeric` and `bigint` arrive as strings, `timestamptz` as a Date.
 */
export function computed<T extends object>(
  entity: EntityType<T>,
  field: string,
  options: { readonly sql: (row: RowSql, args: Args) => string; readonly type?: string },
): void {
  register(entity, field, { kind: 'computed', sql: options.sql, type: options.type ?? null });
}

/**
 * A field that a resolver computes from the plain row. What it reads must be listed: properties, or paths over to-one
 * relations (`agreement.state`; `agreement` alone loads its key).
 */
export function needs<T extends object>(
  entity: EntityType<T>,
  field: string,
  paths: readonly string[],
): void {
  register(entity, field, { kind: 'needs', paths });
}

/**
 * A field whose resolver asks the database itself, because rules in TypeScript or a guard stand before the answer. It
 * costs the statement of its row nothing but the paths it reads, and is counted as one that is not compiled.
 */
export function apart<T extends object>(
  entity: EntityType<T>,
  field: string,
  paths: readonly string[] = [],
): void {
  apartFields.add(`${entity.name}.${field}`);
  register(entity, field, { kind: 'apart', paths });
}

export interface RowsOptions<U extends object> {
  readonly entity: EntityType<U>;
  /** The to-one property (or plain foreign key) of the target that points here. */
  readonly by?: string;
  /** In place of `by`, where the way leads over another table. */
  readonly link?: Rows['link'];
  readonly where?: Condition | readonly Condition[];
  readonly orderBy?: OrderBy | readonly OrderBy[];
  /** Instead of `where` and `orderBy`, for a field with arguments of its own. */
  readonly demand?: Rows['demand'];
  /** What the field's resolver reads of the row beside these rows. */
  readonly needs?: readonly string[];
}

/** The rows of another entity that point here, all of them, by default in the order of their primary key. */
export function many<T extends object, U extends object>(
  entity: EntityType<T>,
  field: string,
  options: RowsOptions<U>,
): void {
  register(entity, field, rows('many', options));
}

/** The same rows page by page: the field is a connection with `first`, `after`, `last` and `before`. */
export function pages<T extends object, U extends object>(
  entity: EntityType<T>,
  field: string,
  options: RowsOptions<U>,
): void {
  register(entity, field, rows('page', options));
}

/**
 * The one row of another entity that points here, or null. That there is never a second one a constraint of its table
 * must say: it is joined as it is.
 */
export function inverse<T extends object, U extends object>(
  entity: EntityType<T>,
  field: string,
  options: Omit<RowsOptions<U>, 'orderBy' | 'demand'>,
): void {
  register(entity, field, rows('inverse', options));
}

/** Looks at rows of this entity are reported, with whose data they are. */
export function personal<T extends object>(entity: EntityType<T>, options: Personal): void {
  personalEntities.set(entity, options);
}

/** What a module registered for a field, if anything. */
export const registered = (entity: EntityType, field: string): Registered | undefined =>
  fields.get(entity)?.get(field);

/** Whether a field stands for rows that point to its owner. */
export const isRows = (entry: Registered): entry is Rows =>
  entry.kind === 'many' || entry.kind === 'inverse' || entry.kind === 'page';

/** Whether rows can carry what a field gives with these arguments. */
export function takesArguments(entity: EntityType, field: string): boolean {
  const entry = registered(entity, field);
  return entry?.kind === 'computed' || (entry !== undefined && isRows(entry) && entry.takesArgs);
}

/** The fields that modules added to an entity and that rows can carry. */
export const carriedFields = (entity: EntityType): readonly string[] =>
  [...(fields.get(entity) ?? [])].flatMap(([field, { kind }]) =>
    kind === 'needs' || kind === 'apart' ? [] : [field],
  );

/** Whose data the rows of an entity are, if they are personal. */
export const personalOf = (entity: EntityType): Personal | null => personalEntities.get(entity) ?? null;

/** All conditions as a list without the absent ones. */
export const present = (conditions: Conditions | undefined): readonly Condition[] =>
  (conditions ?? []).filter((condition): condition is Condition => typeof condition === 'function');

function rows<U extends object>(kind: Rows['kind'], options: RowsOptions<U>): Rows {
  const { entity, by, where, orderBy, demand } = options;
  const link = options.link ?? ((row, owner) => `${row.column(by ?? '')} = ${owner.column(owner.key)}`);
  const fixed = { where: where === undefined ? [] : list(where), orderBy: orderBy ? list(orderBy) : [] };
  return {
    kind,
    entity,
    link,
    demand: demand ?? (() => fixed),
    takesArgs: kind === 'page' || demand !== undefined,
    needs: options.needs ?? [],
  };
}

const list = <V>(value: V | readonly V[]): readonly V[] => (Array.isArray(value) ? value : [value as V]);

function register(entity: EntityType, field: string, entry: Registered): void {
  const known = fields.get(entity) ?? new Map<string, Registered>();
  if (known.has(field)) throw new Error(`${entity.name}.${field} is registered twice`);
  known.set(field, entry);
  fields.set(entity, known);
}
