import type { MetadataStorage } from '@mikro-orm/core';
import type { GraphQLResolveInfo } from 'graphql';
import type { Argument } from './arguments.js';
import { Aliases, rowSql, type RowSql } from './condition.js';
import type { Args } from './registry.js';
import type { Shape } from './shape.js';
import type { SqlValue } from '../platform/round_trip.js';
import { Parameters } from './sql.js';

/** Parameters of a plan that a request's arguments fill. */
export interface Binding {
  /** How many parameters come before them. */
  readonly at: number;
  /** What this request binds to them; null if its arguments would need another text than the plan's. */
  readonly values: (info: GraphQLResolveInfo) => readonly SqlValue[] | null;
}

/** A row under a name, and what it is a row of. */
export interface Named {
  readonly shape: Shape;
  readonly row: RowSql;
}

/** SQL about rows that depends on a field's arguments. */
export type Writer<P> = (rows: readonly RowSql[], args: Args) => P;

/**
 * Writes what depends on arguments into a statement, and remembers how: the next request says the same of its own
 * values, which costs a few conditions instead of a plan.
 */
export class Binder {
  readonly bindings: Binding[] = [];

  constructor(
    private readonly metadata: MetadataStorage,
    private readonly parameters: Parameters,
    private readonly aliases: Aliases,
  ) {}

  write<P>(argument: Argument, rows: readonly Named[], writer: Writer<P>): P {
    const at = this.parameters.values.length;
    const { taken } = this.aliases;
    const { read } = argument;
    const written = writer(
      rows.map(({ row }) => row),
      argument.args,
    );
    if (read !== null) {
      const text = JSON.stringify(written);
      this.bindings.push({
        at,
        values: (info) => {
          const parameters = new Parameters(Array.from({ length: at }, () => null));
          const aliases = new Aliases('t', taken);
          const again = rows.map(({ shape, row }) =>
            rowSql(this.metadata, shape, row.alias, parameters, aliases),
          );
          const said = JSON.stringify(writer(again, read(info)));
          return said === text ? parameters.values.slice(at) : null;
        },
      });
    }
    return written;
  }
}

/** The parameters of a plan as one request fills them; null if its arguments ask for another text. */
export function bind(
  constants: readonly SqlValue[],
  bindings: readonly Binding[],
  info: GraphQLResolveInfo,
): readonly SqlValue[] | null {
  if (bindings.length === 0) return constants;
  const bound = [...constants];
  for (const { at, values } of bindings) {
    const found = values(info);
    if (found === null) return null;
    bound.splice(at, found.length, ...found);
  }
  return bound;
}
