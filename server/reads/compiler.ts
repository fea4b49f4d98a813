import type { MetadataStorage } from '@mikro-orm/core';
import { Binder, type Binding, type Named } from './binding.js';
import { carriage, type Way } from './carriage.js';
import { Aliases, allOf, columnOf, rowSql, type RowSql } from './condition.js';
import { place, rowDecoder, type FieldDecoder, type PersonalPlace, type RowDecoder } from './decode.js';
import type { Grants } from './grants.js';
import { orderTerms, orderText } from './ordering.js';
import { Cursors, cutPage, extentOf, Page, type PageDemand } from './page.js';
import { decodePlaced, rank, rankedJson, rankedText, type Demand } from './ranked.js';
import { personalOf, present, type Args, type Rows } from './registry.js';
import type { Column, Relation, Shape } from './shape.js';
import { flatJson, jsonArray, Parameters } from './sql.js';
import type { Related, Wanted } from './wanted.js';

/** What one `select` gathers: the values of its positional rows, and the joins they come from. */
interface Gathered {
  readonly way: Way;
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
  readonly way: Way;
  readonly values: readonly string[];
  readonly joins: readonly string[];
  /** The columns of the base row that the rest names. */
  readonly base: readonly Column[];
  readonly decode: RowDecoder;
  /** The parameters that arguments of fields bind, to be bound anew for each request. */
  readonly bindings: readonly Binding[];
}

/** PostgreSQL gives at most 1,664 columns; beyond this a row travels as one JSON value. */
const MOST_COLUMNS = 1_000;

/** Compiles what is wanted of a base row; constants of computed fields become the first parameters. */
export function compile(
  metadata: MetadataStorage,
  grants: Grants,
  wanted: Wanted,
): Compiled & { readonly parameters: Parameters } {
  const by = (way: Way): ReturnType<typeof compile> => {
    const parameters = new Parameters();
    return { ...new Compiler(metadata, grants, parameters).compile(wanted, way), parameters };
  };
  const compiled = by('row');
  return compiled.values.length <= MOST_COLUMNS ? compiled : by('json');
}

class Compiler {
  private readonly aliases = new Aliases();
  private readonly binder: Binder;

  constructor(
    private readonly metadata: MetadataStorage,
    private readonly grants: Grants,
    private readonly parameters: Parameters,
  ) {
    this.binder = new Binder(metadata, parameters, this.aliases);
  }

  compile(wanted: Wanted, way: Way): Compiled {
    const { bindings } = this.binder;
    return { ...this.base(wanted, this.aliases.take(), way), bindings };
  }

  /** All that is wanted of a row which an inner query gives. */
  private base(wanted: Wanted, alias: string, way: Way): Omit<Compiled, 'bindings'> {
    const base = new Set<Column>([wanted.shape.key]);
    const into: Gathered = { way, values: [], joins: [] };
    const row = this.row(wanted.shape, alias, (column) => base.add(column));
    const decode = this.fields({ wanted, row, into });
    return { ...into, base: [...base], decode };
  }

  private row(shape: Shape, alias: string, used?: (column: Column) => void): RowSql {
    return rowSql(this.metadata, shape, alias, this.parameters, this.aliases, used);
  }

  /** All that is wanted of a row, flattened into the values of its select. */
  private fields(here: Here): RowDecoder {
    const { wanted, row, into } = here;
    const { shape } = wanted;
    const keyAt = this.value(here, shape.key.prop);
    const key = place(shape.key.prop, keyAt, shape.key.travels[into.way].decode);
    const fields: FieldDecoder[] = [key];
    for (const prop of wanted.columns) {
      if (prop !== shape.key.prop) {
        const { decode } = columnOf(shape, prop).travels[into.way];
        fields.push(place(prop, this.value(here, prop), decode));
      }
    }
    for (const [name, { entry, argument }] of wanted.computed) {
      const sql = this.binder.write(argument, [{ shape, row }], ([at = row], args) => entry.sql(at, args));
      const { carried, decode } = carriage(into.way, entry.type ?? '');
      fields.push(place(name, into.values.push(carried(`(${sql})`)) - 1, decode));
    }
    for (const [name, related] of wanted.related) {
      fields.push({ name, read: this.related(here, related) });
    }
    return rowDecoder(shape, keyAt, fields, this.personal(here, fields));
  }

  private value({ wanted, row, into }: Here, prop: string): number {
    const { carried } = columnOf(wanted.shape, prop).travels[into.way];
    return into.values.push(carried(row.column(prop))) - 1;
  }

  /** Where the subject of a personal row is found; its key alone tells nothing and is no look. */
  private personal(here: Here, fields: readonly FieldDecoder[]): PersonalPlace | null {
    const { shape } = here.wanted;
    const personal = personalOf(shape.entity);
    if (personal === null || fields.length < 2) return null;
    const { name: entity } = shape;
    const names = fields.slice(1).map(({ name }) => name.replace(/\(.*$/s, ''));
    return {
      ...{ name: `${entity}(${names.join()})`, entity, personal, fields: names },
      subjectAt: this.value(here, personal.subject),
      delegationAt: shape.relations.has('delegation') ? this.value(here, 'delegation') : null,
    };
  }

  private related(here: Here, related: Related): FieldDecoder['read'] {
    const { via, wanted } = related;
    if (!this.isGranted(via, wanted)) return this.nothing(related);
    if (via.kind === 'one') return this.toOne(here, via, wanted);
    if (via.kind === 'page') return this.page(here, via, related);
    if (via.kind === 'inverse') return this.inverse(here, via, wanted);
    return this.list(here, via, related);
  }

  /** What the role has no right to select is not there for it: naming the table would fail the whole statement. */
  private isGranted(via: Relation | Rows, { shape }: Wanted): boolean {
    const pivot = 'pivot' in via ? via.pivot : null;
    return this.grants.table(shape.rawTable) && (pivot === null || this.grants.table(pivot.rawTable));
  }

  private nothing({ via, wanted, total }: Related): FieldDecoder['read'] {
    if (via.kind === 'page') {
      const cursors = new Cursors(this.metadata, wanted.shape, []);
      return () => new Page([], cursors, { before: false, after: false }, total ? 0 : null);
    }
    return () => (via.kind === 'many' || via.kind === 'pivot' ? [] : null);
  }

  private toOne(here: Here, via: Relation, wanted: Wanted): FieldDecoder['read'] {
    const { shape } = wanted;
    const row = this.row(shape, this.aliases.take());
    here.into.joins.push(
      `left join ${shape.table} ${row.alias} on ${row.column(shape.key.prop)} = ${here.row.column(via.prop)}`,
    );
    return this.fields({ wanted, row, into: here.into });
  }

  private inverse(here: Here, via: Rows, wanted: Wanted): FieldDecoder['read'] {
    const { shape } = wanted;
    const row = this.row(shape, this.aliases.take());
    const conditions = [link(via, here.row), ...present(via.demand({}).where)];
    here.into.joins.push(`left join ${shape.table} ${row.alias} on ${allOf(...conditions)(row)}`);
    return this.fields({ wanted, row, into: here.into });
  }

  /** Joins a sub-select for each row, which gives its rows as one JSON value. */
  private lateral({ into }: Here, select: string): { readonly rows: RowsIn; readonly as: string } {
    const as = this.aliases.take();
    into.joins.push(`left join lateral (${select}) ${as} on true`);
    const at = into.values.push(`${as}.j`) - 1;
    const parsed: RowsIn = (values) => JSON.parse(values[at] as string) as ReturnType<RowsIn>;
    return { as, rows: into.way === 'row' ? parsed : (values) => values[at] as ReturnType<RowsIn> };
  }

  /** All the rows behind a field as one JSON value. */
  private list(here: Here, via: Relation | Rows, { wanted, argument }: Related): FieldDecoder['read'] {
    const { shape } = wanted;
    const row = this.row(shape, this.aliases.take());
    const into: Gathered = { way: 'json', values: [], joins: [] };
    const decode = this.fields({ wanted, row, into });
    const count = into.values.length;
    const rows = [{ shape, row }, ownerOf(here)];
    const { from, where, order } = this.binder.write(argument, rows, ([one = row, owner = row], args) => {
      const demand = demandOf(via, args);
      const terms = orderTerms(shape, demand.orderBy ?? []);
      const expressions = terms.map(({ sql }) => sql(one));
      const conditions = [link(via, owner), ...present(demand.where)];
      return {
        from: fromOf(via, shape, one, owner),
        where: allOf(...conditions)(one),
        order: orderText(expressions, terms),
      };
    });
    const tail = `from ${[from, ...into.joins].join(' ')} where ${where}`;
    const json = jsonArray(into.values);
    const { rows: found } = this.lateral(
      here,
      `select coalesce(json_agg(${json} order by ${order}), '[]') as j ${tail}`,
    );
    return (values, looks) => found(values).map((one) => decode(flatJson(one, count), looks));
  }

  /** A page of the rows behind a field, for each row a page of its own. */
  private page(here: Here, via: Rows, { wanted, argument, total }: Related): FieldDecoder['read'] {
    const { shape } = wanted;
    const alias = this.aliases.take();
    const { base, ...compiled } = this.base(wanted, alias, 'json');
    const rows = [{ shape, row: this.row(shape, alias) }, ownerOf(here)];
    const demand = (owner: RowSql, args: Args): Demand => pageDemand(this.metadata, shape, via, owner, args);
    const ranking = this.binder.write(argument, rows, ([one = here.row, owner = here.row], args) =>
      rank(one, demand(owner, args)),
    );
    const asked = { ...demand(here.row, argument.args), total };
    const picked = { ...compiled, shape, alias, columns: base.map(({ name }) => name) };
    const text = rankedText(picked, ranking, asked);
    const counted = text.total === null ? '' : `, (${text.total}) as n`;
    const { rows: found, as } = this.lateral(
      here,
      `select ${rankedJson(text)} as j${counted} from ${text.ranked}${text.joins}`,
    );
    const totalAt = total ? here.into.values.push(`${as}.n`) - 1 : null;
    const cursors = new Cursors(this.metadata, shape, asked.terms);
    const extent = extentOf(argument.args);
    return (values, looks) => {
      const { shown, more } = cutPage(found(values), extent);
      const width = compiled.values.length + asked.terms.length;
      const flat = shown.map((one) => flatJson(one, width));
      const placed = decodePlaced(compiled, asked.terms.length, flat, looks);
      return new Page(placed, cursors, more, totalAt === null ? null : Number(values[totalAt]));
    };
  }
}

/** Finds the rows of a list among the values of the row that it belongs to. */
type RowsIn = (values: readonly unknown[]) => readonly (readonly unknown[])[];

const ownerOf = ({ wanted, row }: Here): Named => ({ shape: wanted.shape, row });

const demandOf = (via: Relation | Rows, args: Args): ReturnType<Rows['demand']> =>
  'demand' in via ? via.demand(args) : {};

/** What makes a row one of those behind the field. */
function link(via: Relation | Rows, owner: RowSql): (row: RowSql) => string {
  if ('link' in via) return (row) => via.link(row, owner);
  if (via.pivot !== null) return () => 'true';
  return (row) => `${row.column(via.by ?? '')} = ${owner.column(owner.key)}`;
}

function fromOf(via: Relation | Rows, shape: Shape, row: RowSql, owner: RowSql): string {
  if (!('pivot' in via) || via.pivot === null) return `${shape.table} ${row.alias}`;
  const { table, here: own, there } = via.pivot;
  const pivot = `${row.alias}p`;
  return `(select ${there} as there from ${table} where ${own} = ${owner.column(owner.key)}) ${pivot} join ${shape.table} ${row.alias} on ${row.column(shape.key.prop)} = ${pivot}.there`;
}

function pageDemand(
  metadata: MetadataStorage,
  shape: Shape,
  via: Rows,
  owner: RowSql,
  args: Args & PageDemand,
): Demand {
  const { where, orderBy = [] } = via.demand(args);
  const terms = orderTerms(shape, orderBy);
  const { size, backwards } = extentOf(args);
  const place = (cursor: string | null | undefined): Demand['after'] =>
    typeof cursor === 'string' ? new Cursors(metadata, shape, terms).tryRead(cursor) : null;
  return {
    where: [link(via, owner), ...present(where)],
    terms,
    after: place(args.after),
    before: place(args.before),
    backwards,
    limit: size + 1,
  };
}
