import type { Scalar, SqlValue } from '../platform/round_trip.js';

const IDENTIFIER = /^[a-z_][a-z0-9_]{0,62}$/;
const TYPE = /^[a-z][a-z0-9_ ]*(\(\d+(,\d+)?\))?(\[\])?$/;

/** A quoted name of a table or column. Names come from the ORM's metadata only; a strange one is refused. */
export function identifier(name: string): string {
  if (!IDENTIFIER.test(name)) throw new Error(`"${name}" is not a name that compiled reads accept`);
  return `"${name}"`;
}

/** The numbered parameters of one statement: every value a client gave is one of them, never text. */
export class Parameters {
  readonly values: SqlValue[];

  constructor(values: readonly SqlValue[] = []) {
    this.values = [...values];
  }

  /** Binds a value and returns its place, cast to a type where PostgreSQL could not tell: `$3::uuid[]`. */
  add(value: SqlValue, type?: string): string {
    this.values.push(checked(value));
    if (type === undefined) return `$${this.values.length}`;
    if (!TYPE.test(type)) throw new Error(`"${type}" is not a type that compiled reads accept`);
    return `$${this.values.length}::${type}`;
  }
}

/** GraphQL variables are typed, custom scalars are not: an object where a value belongs stops here. */
function checked(value: SqlValue): SqlValue {
  if (Array.isArray(value)) {
    if (value.some((item) => !isScalar(item))) throw new TypeError('a list of plain values was expected');
    return value;
  }
  if (value !== null && !isScalar(value)) throw new TypeError('a plain value was expected');
  return value;
}

function isScalar(value: unknown): value is Scalar {
  return ['string', 'number', 'bigint', 'boolean'].includes(typeof value) || value instanceof Date;
}

/** PostgreSQL takes at most this many arguments to one function. */
const MOST_ARGUMENTS = 100;

/** Any number of expressions as one JSON array; beyond a hundred, as an array of arrays. */
export function jsonArray(expressions: readonly string[]): string {
  if (expressions.length <= MOST_ARGUMENTS) return `json_build_array(${expressions.join(', ')})`;
  const parts: string[] = [];
  for (let at = 0; at < expressions.length; at += MOST_ARGUMENTS) {
    parts.push(`json_build_array(${expressions.slice(at, at + MOST_ARGUMENTS).join(', ')})`);
  }
  return jsonArray(parts);
}

/** Undoes what `jsonArray` did to a list of this many expressions. */
export function flatJson(row: readonly unknown[], count: number): readonly unknown[] {
  if (count <= MOST_ARGUMENTS) return row;
  return flatJson(row, Math.ceil(count / MOST_ARGUMENTS)).flat(1);
}
