import DataLoader from 'dataloader';
import type { MetadataStorage } from '@mikro-orm/core';
import type { GraphQLResolveInfo } from 'graphql';
import type { Pool } from 'pg';
import { limitExceeded, notFound } from '../platform/errors.js';
import { among, is, type Conditions } from './condition.js';
import { carries, Looks, type Look } from './decode.js';
import { execute, type ReadSession } from './execute.js';
import { grantsOf } from './grants.js';
import { orderTerms, type OrderTerm } from './ordering.js';
import { Cursors, isOfType, Page, pageSize, type PageDemand } from './page.js';
import { plansOf, type Plan, type Plans, type Role, type Selection } from './plan.js';
import { present, type OrderBy } from './registry.js';
import { selects } from './selection.js';
import { shapeOf, type EntityType } from './shape.js';
import {
  countStatement,
  decodeRows,
  statement,
  type Demand,
  type Placed,
  type Statement,
} from './statement.js';

/** What somebody may listen to; `onRows` is awaited, so that no look at personal data is answered unrecorded. */
export interface ReadHooks {
  readonly onStatement?: (statement: Statement) => void;
  readonly onRows?: (looks: readonly Look[]) => void | Promise<void>;
}

export interface ListDemand {
  readonly where?: Conditions;
  readonly orderBy?: readonly OrderBy[];
}

/** What a resolver may return: the value where the row carries it, which spares a promise for each row, or later. */
export type Loaded<V> = V | Promise<V>;

/** A list without a limit of its own is refused beyond this rather than cut in silence. */
export const LONGEST_LIST = 1_000;
/** How many rows one batch asks for by key. */
const LARGEST_BATCH = 500;

/**
 * Reads for one principal within one request. Each call is one prepared statement, compiled from what was selected,
 * under the principal's database role; what the principal does not see does not exist. Lookups that resolvers make at
 * the same moment for the same place in a document leave together. Nothing is remembered between them.
 */
export class Reader {
  private readonly plans: Plans;
  private readonly rowLoaders = new Map<Plan, DataLoader<string, object | null>>();

  constructor(
    private readonly pool: Pool,
    private readonly session: ReadSession,
    private readonly metadata: MetadataStorage,
    private readonly hooks: ReadHooks = {},
  ) {
    this.plans = plansOf(metadata);
  }

  /** The row with this key (not a global id). Invisible or absent: NOT_FOUND, without a difference. */
  async one<T extends object>(
    entity: EntityType<T>,
    id: string,
    selection: Selection,
    options: { readonly where?: Conditions } = {},
  ): Promise<T> {
    const row = await this.maybe(entity, id, selection, options);
    if (row === null) throw notFound();
    return row;
  }

  /** The row with this key, or null. */
  async maybe<T extends object>(
    entity: EntityType<T>,
    id: string | null | undefined,
    selection: Selection,
    options: { readonly where?: Conditions } = {},
  ): Promise<T | null> {
    const { key } = shapeOf(this.metadata, entity);
    if (id === null || id === undefined || !isOfType(id, key.type)) return null;
    const plan = this.plans.rows(await this.role(), entity, selection);
    const where = present(options.where);
    if (where.length === 0) return (await this.loader(plan).load(id)) as T | null;
    const terms = orderTerms(plan.shape, []);
    const rows = await this.rows<T>(plan, { where: [is(key.prop, id), ...where], terms, limit: 1 });
    return rows[0]?.row ?? null;
  }

  /**
   * A page of rows for a connection: `first` or `last` of 1 to 100, cursors tied to entity and ordering, the total only
   * if it is selected. INVALID_INPUT `page.size_missing`, `page.size_ambiguous`, `page.size_out_of_bounds`,
   * `page.cursor_malformed`.
   */
  async page<T extends object>(
    entity: EntityType<T>,
    demand: PageDemand,
    options: ListDemand,
    info: GraphQLResolveInfo,
  ): Promise<Page<T>> {
    const { size, backwards } = pageSize(demand);
    const plan = this.plans.rows(await this.role(), entity, info);
    const terms = orderTerms(plan.shape, options.orderBy ?? []);
    const cursors = new Cursors(this.metadata, plan.shape, terms);
    const after = cursors.read(demand.after, 'after');
    const before = cursors.read(demand.before, 'before');
    const where = present(options.where);
    const asked = statement(this.metadata, plan, {
      where,
      terms,
      after,
      before,
      backwards,
      limit: size + 1,
      total: selects(info, 'totalCount'),
    });
    const [rows, total] = plan.isGranted ? await this.run(asked) : [[], 0];
    const found = await this.decode<T>(plan, terms, rows);
    const extra = found.length > size;
    const shown = backwards ? found.slice(extra ? 1 : 0) : found.slice(0, size);
    const more = backwards
      ? { before: extra, after: before !== null }
      : { before: after !== null, after: extra };
    return new Page(shown, cursors, more, total === undefined ? null : Number(total));
  }

  /**
   * All rows that fulfil the conditions, by default in the order of their key. With a limit of at most 1,000 the
   * first ones; where more than 1,000 would come, LIMIT_EXCEEDED `read.list_too_long` rather than a part of them.
   */
  async list<T extends object>(
    entity: EntityType<T>,
    options: ListDemand & { readonly limit?: number },
    selection: Selection,
  ): Promise<T[]> {
    const plan = this.plans.rows(await this.role(), entity, selection);
    const terms = orderTerms(plan.shape, options.orderBy ?? []);
    const limit = Math.min(options.limit ?? LONGEST_LIST + 1, LONGEST_LIST + 1);
    const rows = await this.rows<T>(plan, { where: present(options.where), terms, limit });
    if (rows.length > LONGEST_LIST) throw limitExceeded('read.list_too_long', { most: LONGEST_LIST });
    return rows.map(({ row }) => row);
  }

  /**
   * A field of a row that a resolver has at hand (relation, `many`, `inverse`, `computed` or column): at once if the row
   * carries it, otherwise loaded together with the same field of its neighbours. `V` is what the field holds.
   */
  related<V>(root: object, entity: EntityType, field: string, info: GraphQLResolveInfo): V | Promise<V> {
    const unplanned = info.fieldNodes.some((node) => (node.arguments ?? []).length > 0);
    if (!unplanned && carries(root, field)) return (root as Record<string, unknown>)[field] as V;
    return this.loadRelated<V>(root, entity, field, info);
  }

  private async loadRelated<V>(
    root: object,
    entity: EntityType,
    field: string,
    info: GraphQLResolveInfo,
  ): Promise<V> {
    const { key } = shapeOf(this.metadata, entity);
    const plan = this.plans.field(await this.role(), entity, field, info);
    const row = await this.loader(plan).load(String((root as Record<string, unknown>)[key.prop]));
    if (row === null) throw notFound();
    return (row as Record<string, unknown>)[field] as V;
  }

  /** How many visible rows fulfil the conditions. Costs what counting costs: for small or well-indexed sets. */
  async count(entity: EntityType, where: Conditions = []): Promise<number> {
    const shape = shapeOf(this.metadata, entity);
    if (!(await this.role()).grants.table(shape.rawTable)) return 0;
    const [count] = await this.run(countStatement(this.metadata, shape, present(where)));
    return Number(count);
  }

  /** One loader for each plan; it gathers what is asked for at the same moment and forgets it again. */
  private loader(plan: Plan): DataLoader<string, object | null> {
    const known = this.rowLoaders.get(plan);
    if (known !== undefined) return known;
    const { prop } = plan.shape.key;
    const load = async (ids: readonly string[]): Promise<(object | null)[]> => {
      const terms = orderTerms(plan.shape, []);
      const where = [among(prop, [...new Set(ids)])];
      const rows = await this.rows<object>(plan, { where, terms, limit: null });
      const found = new Map(rows.map(({ row, place }) => [place[0], row]));
      return ids.map((id) => found.get(id) ?? null);
    };
    const loader = new DataLoader(load, { cache: false, maxBatchSize: LARGEST_BATCH });
    this.rowLoaders.set(plan, loader);
    return loader;
  }

  private async rows<T extends object>(plan: Plan, demand: Demand): Promise<Placed<T>[]> {
    if (!plan.isGranted) return [];
    const [rows] = await this.run(statement(this.metadata, plan, demand));
    return this.decode<T>(plan, demand.terms, rows);
  }

  private async decode<T extends object>(
    plan: Plan,
    terms: readonly OrderTerm[],
    rows: unknown,
  ): Promise<Placed<T>[]> {
    const looks = new Looks();
    const decoded = decodeRows<T>(plan, terms.length, rows, looks);
    const seen = looks.list();
    if (seen.length > 0) await this.hooks.onRows?.(seen);
    return decoded;
  }

  private async role(): Promise<Role> {
    const name = this.session.role;
    return { name, grants: await grantsOf(this.pool, name) };
  }

  private async run(asked: Statement): Promise<readonly unknown[]> {
    this.hooks.onStatement?.(asked);
    return execute(this.pool, this.session, asked);
  }
}
