import type { MetadataStorage } from '@mikro-orm/core';
import { Aliases, allOf, columnOf, rowSql, type RowSql } from './condition.js';
import { place, rowDecoder, type FieldDecoder, type PersonalPlace, type RowDecoder } from './decode.js';
import type { Grants } from './grants.js';
import { orderTerms, orderText } from './ordering.js';
import { personalOf, type Rows } from './registry.js';
import { carrier, decoder, shapeOf, type Column, type Relation, type Shape } from './shape.js';
import { flatJson, jsonArray, type Parameters } from './sql.js';
import type { Wanted } from './wanted.js';

/** What one `select` gathers: the values of its positional rows, and the joins they come from. */
interface Gathered {
  readonly values: string[];
  readonly joins: string[];
}

/** A row that the compiler is at: what is wanted of it, its SQL, and the select it belongs to. */
interface Here {
  readonly wanted: Wanted;
  readonly row: RowSql;
  readonly into: Gathered;
}

/** The parts of a statement that follow from a selection alone. */
export interface Compiled {
  readonly values: readonly string[];
  readonly joins: readonly string[];
  /** The columns of the base row that the rest names. */
  readonly base: readonly Column[];
  readonly decode: RowDecoder;
}

/** What the base row of a statement is called. */
export const BASE = 't0';

/** Compiles what is wanted of a base row; constants of computed fields become parameters. */
export function compile(
  metadata: MetadataStorage,
  grants: Grants,
  wanted: Wanted,
  parameters: Parameters,
): Compiled {
  return new Compiler(metadata, grants, parameters).compile(wanted);
}

class Compiler {
  private readonly aliases = new Aliases();

  constructor(
    private readonly metadata: MetadataStorage,
    private readonly grants: Grants,
    private readonly parameters: Parameters,
  ) {}

  compile(wanted: Wanted): Compiled {
    const base = new Set<Column>([wanted.shape.key]);
    const into: Gathered = { values: [], joins: [] };
    const row = this.row(wanted.shape, this.aliases.take(), (column) => base.add(column));
    const decode = this.fields({ wanted, row, into });
    return { values: into.values, joins: into.joins, base: [...base], decode };
  }

  private row(shape: Shape, alias: string, used?: (column: Column) => void): RowSql {
    return rowSql(this.metadata, shape, alias, this.parameters, this.aliases, used);
  }

  /** All that is wanted of a row, flattened into the values of its select. */
  private fields(here: Here): RowDecoder {
    const { wanted, row, into } = here;
    const { shape } = wanted;
    const keyAt = this.value(here, shape.key.prop);
    const key = place(shape.key.prop, keyAt, shape.key.decode);
    const fields: FieldDecoder[] = [key];
    for (const prop of wanted.columns) {
      if (prop !== shape.key.prop) {
        fields.push(place(prop, this.value(here, prop), columnOf(shape, prop).decode));
      }
    }
    for (const [field, { sql, type }] of wanted.computed) {
      const at = into.values.push(carrier(type ?? '')(`(${sql(row)})`)) - 1;
      fields.push(place(field, at, decoder(type ?? '')));
    }
    for (const [field, related] of wanted.related) {
      fields.push({ name: field, read: this.related(here, related.via, related.wanted) });
    }
    return rowDecoder(shape, keyAt, fields, this.personal(here, fields));
  }

  private value(here: Here, prop: string): number {
    const column = columnOf(here.wanted.shape, prop);
    return here.into.values.push(column.json(here.row.column(prop))) - 1;
  }

  /** Where the subject of a personal row is found; its key alone tells nothing and is no look. */
  private personal(here: Here, fields: readonly FieldDecoder[]): PersonalPlace | null {
    const { shape } = here.wanted;
    const personal = personalOf(shape.entity);
    if (personal === null || fields.length < 2) return null;
    return {
      personal,
      fields: fields.slice(1).map(({ name }) => name),
      subjectAt: this.value(here, personal.subject),
      alsoAt: personal.also === undefined ? null : this.value(here, personal.also.prop),
      delegationAt: shape.relations.has('delegation') ? this.value(here, 'delegation') : null,
    };
  }

  private related(here: Here, via: Relation | Rows, wanted: Wanted): FieldDecoder['read'] {
    if (!this.isGranted(via, wanted)) return () => (isList(via) ? [] : null);
    if (via.kind === 'one') return this.toOne(here, via, wanted);
    const alias = this.aliases.take();
    const row = this.row(wanted.shape, alias);
    const into: Gathered = { values: [], joins: [] };
    const decode = this.fields({ wanted, row, into });
    const count = into.values.length;
    const from = this.source(here, via, row, into);
    const lateral = this.aliases.take();
    here.into.joins.push(`left join lateral (${from}) ${lateral} on true`);
    const at = here.into.values.push(`${lateral}.j`) - 1;
    if (via.kind === 'inverse') {
      return (values, looks) => {
        const found = values[at] as readonly unknown[] | null;
        return found === null ? null : decode(flatJson(found, count), looks);
      };
    }
    return (values, looks) =>
      (values[at] as readonly (readonly unknown[])[]).map((found) => decode(flatJson(found, count), looks));
  }

  /** What the role has no right to select is not there for it: naming the table would fail the whole statement. */
  private isGranted(via: Relation | Rows, { shape }: Wanted): boolean {
    const pivot = 'pivot' in via ? via.pivot : null;
    return this.grants.table(shape.rawTable) && (pivot === null || this.grants.table(pivot.rawTable));
  }

  private toOne(here: Here, via: Relation, wanted: Wanted): FieldDecoder['read'] {
    const { shape } = wanted;
    const row = this.row(shape, this.aliases.take());
    here.into.joins.push(
      `left join ${shape.table} ${row.alias} on ${row.column(shape.key.prop)} = ${here.row.column(via.prop)}`,
    );
    return this.fields({ wanted, row, into: here.into });
  }

  /** The sub-select that gives the related rows as one JSON value `j`. */
  private source(here: Here, via: Relation | Rows, row: RowSql, into: Gathered): string {
    const shape = shapeOf(this.metadata, 'target' in via ? via.target : via.entity);
    const orderBy = 'orderBy' in via ? (via.orderBy ?? []) : [];
    const terms = orderTerms(shape, orderBy);
    const order = orderText(
      terms.map(({ sql }) => sql(row)),
      terms,
    );
    const joins = into.joins.length === 0 ? '' : ` ${into.joins.join(' ')}`;
    const from = `${this.from(here, via, shape, row)}${joins} where ${this.where(here, via, row)}`;
    if (via.kind === 'inverse') {
      return `select ${jsonArray(into.values)} as j from ${from} order by ${order} limit 1`;
    }
    return `select coalesce(json_agg(${jsonArray(into.values)} order by ${order}), '[]') as j from ${from}`;
  }

  private from(here: Here, via: Relation | Rows, shape: Shape, row: RowSql): string {
    if (!('pivot' in via) || via.pivot === null) return `${shape.table} ${row.alias}`;
    const { table, here: own, there } = via.pivot;
    const pivot = this.aliases.take();
    return `(select ${there} as there from ${table} where ${own} = ${here.row.column(here.row.key)}) ${pivot} join ${shape.table} ${row.alias} on ${row.column(shape.key.prop)} = ${pivot}.there`;
  }

  private where(here: Here, via: Relation | Rows, row: RowSql): string {
    if ('pivot' in via && via.pivot !== null) return 'true';
    const link = `${row.column(via.by ?? '')} = ${here.row.column(here.row.key)}`;
    const conditions = 'where' in via ? via.where : [];
    return conditions.length === 0 ? link : `${link} and ${allOf(...conditions)(row)}`;
  }
}

const isList = ({ kind }: Relation | Rows): boolean => kind === 'many' || kind === 'pivot';
