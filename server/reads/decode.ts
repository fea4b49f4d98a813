import { carriedFields, type Personal } from './registry.js';
import type { Decode } from './carriage.js';
import type { Shape } from './shape.js';

/** One look at personal data: of which entity, which rows, whose data they tell of, and which fields were read. */
export interface Look {
  readonly entity: string;
  readonly personal: Personal;
  /** The delegations that keep these rows; none where the entity has none. */
  readonly delegations: readonly string[];
  readonly ids: readonly string[];
  readonly subjects: readonly string[];
  readonly fields: readonly string[];
}

/** Looks gathered while one statement's rows are decoded. */
export class Looks {
  private readonly found = new Map<string, Found>();

  add(at: PersonalPlace, id: string, values: readonly unknown[]): void {
    let look = this.found.get(at.name);
    if (look === undefined) {
      look = { at, ids: new Set(), subjects: new Set(), delegations: new Set() };
      this.found.set(at.name, look);
    }
    look.ids.add(id);
    addText(look.subjects, values, at.subjectAt);
    addText(look.delegations, values, at.delegationAt);
  }

  list(): readonly Look[] {
    return [...this.found.values()].map(({ at, ids, subjects, delegations }) => ({
      ...{ entity: at.entity, personal: at.personal, fields: at.fields },
      ids: [...ids],
      subjects: [...subjects],
      delegations: [...delegations],
    }));
  }
}

interface Found {
  readonly at: PersonalPlace;
  readonly ids: Set<string>;
  readonly subjects: Set<string>;
  readonly delegations: Set<string>;
}

function addText(to: Set<string>, values: readonly unknown[], at: number | null): void {
  const value = at === null ? null : values[at];
  if (typeof value === 'string') to.add(value);
}

/** Makes a row of the values at its places; null when a to-one relation led to nothing visible. */
export type RowDecoder = (values: readonly unknown[], looks: Looks) => object | null;

/** One property of a row: read from a place in the values, or made by another decoder. */
export interface FieldDecoder {
  readonly name: string;
  readonly read: (values: readonly unknown[], looks: Looks) => unknown;
}

/** Where a value lies and how it becomes JavaScript. */
export function place(name: string, at: number, decode: Decode | null): FieldDecoder {
  return {
    name,
    read: decode === null ? (values) => values[at] : (values) => decode(values[at]),
  };
}

export interface PersonalPlace {
  /** The same wherever the same fields of the same entity are read. */
  readonly name: string;
  readonly entity: string;
  readonly personal: Personal;
  readonly fields: readonly string[];
  readonly subjectAt: number;
  readonly delegationAt: number | null;
}

/** A decoder for rows of one plan: plain values under property names, and `instanceof` the entity class. */
export function rowDecoder(
  shape: Shape,
  keyAt: number,
  fields: readonly FieldDecoder[],
  personal: PersonalPlace | null,
): RowDecoder {
  const Row = rowClass(
    shape,
    fields.map(({ name }) => name),
  );
  return (values, looks) => {
    const key = values[keyAt];
    if (key === null) return null;
    const row = new Row();
    for (const { name, read } of fields) row[name] = read(values, looks);
    if (personal !== null) {
      looks.add(personal, key as string, values);
    }
    return row;
  };
}

const READ_ROW = Symbol('read row');

/** What MikroORM put on the class and a row that nothing tracks must not answer to. */
const NOT_TRACKED = [
  Symbol.for('@mikro-orm/core/EntityHelper.entity'),
  Symbol.for('nodejs.util.inspect.custom'),
  '__helper',
  '__meta',
  'toJSON',
];

/**
 * A class for the rows of one plan. Its instances pass as the entity for type-graphql (which would copy them otherwise)
 * but not for the ORM. What the plan did not load throws when it is read, because `undefined` would pass for "no".
 */
function rowClass(shape: Shape, loaded: readonly string[]): new () => Record<string, unknown> {
  class Row {
    [name: string]: unknown;
  }
  Object.setPrototypeOf(Row.prototype, prototypeOf(shape));
  Object.defineProperty(Row.prototype, 'constructor', fixed(shape.entity));
  for (const name of loaded) Object.defineProperty(Row.prototype, name, fixed(undefined));
  return Row;
}

const fixed = (value: unknown): PropertyDescriptor => ({ value, writable: true, configurable: true });

const prototypes = new WeakMap<Shape, object>();

/** What the rows of an entity have in common before anything is loaded; made once, because plans are made often. */
function prototypeOf(shape: Shape): object {
  const known = prototypes.get(shape);
  if (known !== undefined) return known;
  const prototype = Object.create(shape.entity.prototype as object) as object;
  for (const name of NOT_TRACKED) Object.defineProperty(prototype, name, fixed(undefined));
  Object.defineProperty(prototype, READ_ROW, fixed(true));
  const all = [...shape.columns.keys(), ...shape.relations.keys(), ...carriedFields(shape.entity)];
  for (const name of all) Object.defineProperty(prototype, name, absent(shape, name));
  prototypes.set(shape, prototype);
  return prototype;
}

function absent(shape: Shape, name: string): PropertyDescriptor {
  return {
    configurable: true,
    get() {
      throw new Error(
        `${shape.name}.${name} was not loaded: list it in needs(${shape.name}, <the field being resolved>, ['${name}'])`,
      );
    },
  };
}

/** Whether a compiled read made the object and loaded the field. */
export function carries(root: object, field: string): boolean {
  return READ_ROW in root && Object.hasOwn(root, field);
}
