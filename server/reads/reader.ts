import DataLoader from 'dataloader';
import type { MetadataStorage } from '@mikro-orm/core';
import type { GraphQLResolveInfo } from 'graphql';
import type { Pool } from 'pg';
import { HubError, limitExceeded, notFound } from '../platform/errors.js';
import type { Statement, TextRow } from '../platform/round_trip.js';
import type { DatabaseSession } from '../platform/viewer.js';
import type { Replica } from '../database/replica.js';
import { sqlState } from '../platform/unit_of_work.js';
import { among, is, type Conditions } from './condition.js';
import { argumentOf, carriedName } from './arguments.js';
import { countReadBelow } from './counters.js';
import { carries, Looks, type Look } from './decode.js';
import { execute } from './execute.js';
import { grantsOf } from './grants.js';
import { orderTerms, type OrderTerm } from './ordering.js';
import { Cursors, cutPage, extentOf, isOfType, Page, type PageDemand } from './page.js';
import { plansOf, type Plan, type Planned, type Plans, type Role, type Selection } from './plan.js';
import { decodePlaced, type Demand, type Placed } from './ranked.js';
import { isRows, present, registered, takesArguments, type Args, type RowsDemand } from './registry.js';
import { selects } from './selection.js';
import { shapeOf, type EntityType } from './shape.js';
import { countStatement, rowsOf, statement } from './statement.js';

/** What somebody may listen to; `onRows` is awaited, so that no look at personal data is answered unrecorded. */
export interface ReadHooks {
  readonly onStatement?: (statement: Statement) => void;
  readonly onRows?: (looks: readonly Look[]) => void | Promise<void>;
  /** Answers instead of the primary while it may, for a reader whose reads may be late. */
  readonly replica?: Replica | null;
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
  private readonly rowLoaders = new Map<Plan, Waiting>();

  constructor(
    private readonly pool: Pool,
    private readonly session: DatabaseSession,
    private readonly metadata: MetadataStorage,
    private readonly hooks: ReadHooks = {},
    private readonly plans: Plans = plansOf(metadata),
  ) {}

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
    const planned = await this.planned(entity, selection);
    const where = present(options.where);
    if (where.length === 0) return (await this.loader(planned).load(id)) as T | null;
    const terms = orderTerms(planned.plan.shape, []);
    const rows = await this.rows<T>(planned, { where: [is(key.prop, id), ...where], terms, limit: 1 });
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
    options: RowsDemand,
    info: GraphQLResolveInfo,
  ): Promise<Page<T>> {
    const extent = extentOf(demand);
    const planned = await this.planned(entity, info);
    const { plan } = planned;
    const terms = orderTerms(plan.shape, options.orderBy ?? []);
    const cursors = new Cursors(this.metadata, plan.shape, terms);
    const isCounted = selects(info, 'totalCount');
    const asked = statement(this.metadata, planned, {
      where: present(options.where),
      terms,
      after: cursors.read(demand.after, 'after'),
      before: cursors.read(demand.before, 'before'),
      backwards: extent.backwards,
      limit: extent.size + 1,
      total: isCounted,
    });
    const rows = plan.isGranted ? await this.run(asked) : [];
    const { shown, more } = cutPage(rowsOf(plan, terms.length, rows), extent);
    const placed = await this.decode<T>(plan, terms, shown);
    return new Page(placed, cursors, more, isCounted ? Number(rows[0]?.at(-1) ?? 0) : null);
  }

  /**
   * All rows that fulfil the conditions, by default in the order of their key. With a limit of at most 1,000 the
   * first ones; where more than 1,000 would come, LIMIT_EXCEEDED `read.list_too_long` rather than a part of them.
   */
  async list<T extends object>(
    entity: EntityType<T>,
    options: RowsDemand & { readonly limit?: number },
    selection: Selection,
  ): Promise<T[]> {
    const planned = await this.planned(entity, selection);
    const terms = orderTerms(planned.plan.shape, options.orderBy ?? []);
    const limit = Math.min(options.limit ?? LONGEST_LIST + 1, LONGEST_LIST + 1);
    const rows = await this.rows<T>(planned, { where: present(options.where), terms, limit });
    if (rows.length > LONGEST_LIST) throw limitExceeded('read.list_too_long', { most: LONGEST_LIST });
    return rows.map(({ row }) => row);
  }

  /**
   * A field of a row that a resolver has at hand (relation, `many`, `inverse`, `pages`, `computed` or column): at once if
   * the row carries it, otherwise loaded together with the same field of its neighbours. `V` is what the field holds.
   * For `pages`, what `page` refuses is refused.
   */
  related<V>(root: object, entity: EntityType, field: string, info: GraphQLResolveInfo): V | Promise<V> {
    const [node] = info.fieldNodes;
    const isGiven = (node?.arguments ?? []).length > 0;
    const takes = takesArguments(entity, field);
    const name = node !== undefined && takes ? carriedName(node) : field;
    if (takes) this.assertPage(entity, field, info);
    if ((takes || !isGiven) && carries(root, name)) return (root as Record<string, unknown>)[name] as V;
    return this.loadRelated<V>(root, entity, field, name, info);
  }

  private async loadRelated<V>(
    root: object,
    entity: EntityType,
    field: string,
    name: string,
    info: GraphQLResolveInfo,
  ): Promise<V> {
    countReadBelow(info);
    const { key } = shapeOf(this.metadata, entity);
    const planned = this.plans.field(await this.role(), entity, field, info);
    const row = await this.loader(planned).load(String((root as Record<string, unknown>)[key.prop]));
    if (row === null) throw notFound();
    return (row as Record<string, unknown>)[name] as V;
  }

  /** The statement leaves out a page that cannot be asked for; here it is said why. */
  private assertPage(entity: EntityType, field: string, info: GraphQLResolveInfo): void {
    const entry = registered(entity, field);
    const [node] = info.fieldNodes;
    if (entry === undefined || !isRows(entry) || entry.kind !== 'page' || node === undefined) return;
    const args: Args & PageDemand = argumentOf(info, entity.name, node)?.args ?? {};
    const { after, before } = extentOf(args);
    if (!after && !before) return;
    const shape = shapeOf(this.metadata, entry.entity);
    const terms = orderTerms(shape, entry.demand(args).orderBy ?? []);
    const cursors = new Cursors(this.metadata, shape, terms);
    cursors.read(args.after, 'after');
    cursors.read(args.before, 'before');
  }

  /** How many visible rows fulfil the conditions. Costs what counting costs: for small or well-indexed sets. */
  async count(entity: EntityType, where: Conditions = []): Promise<number> {
    const shape = shapeOf(this.metadata, entity);
    if (!(await this.role()).grants.table(shape.rawTable)) return 0;
    const [row] = await this.run(countStatement(this.metadata, shape, present(where)));
    return Number(row?.[0]);
  }

  /** One loader for each plan and its values; it gathers what is asked for at the same moment and forgets it again. */
  private loader(planned: Planned): DataLoader<string, object | null> {
    const { plan, values } = planned;
    const known = this.rowLoaders.get(plan);
    if (known !== undefined && areSame(known.values, values)) return known.loader;
    const { prop } = plan.shape.key;
    const load = async (ids: readonly string[]): Promise<(object | null)[]> => {
      const terms = orderTerms(plan.shape, []);
      const where = [among(prop, [...new Set(ids)])];
      const rows = await this.rows<object>(planned, { where, terms, limit: null });
      const found = new Map(rows.map(({ row, place }) => [place[0], row]));
      return ids.map((id) => found.get(id) ?? null);
    };
    const loader = new DataLoader(load, { cache: false, maxBatchSize: LARGEST_BATCH });
    this.rowLoaders.set(plan, { values, loader });
    return loader;
  }

  private async rows<T extends object>(planned: Planned, demand: Demand): Promise<Placed<T>[]> {
    if (!planned.plan.isGranted) return [];
    const { plan } = planned;
    const rows = await this.run(statement(this.metadata, planned, demand));
    return this.decode<T>(plan, demand.terms, rowsOf(plan, demand.terms.length, rows));
  }

  private async decode<T extends object>(
    plan: Plan,
    terms: readonly OrderTerm[],
    rows: readonly (readonly unknown[])[],
  ): Promise<Placed<T>[]> {
    const looks = new Looks();
    const decoded = decodePlaced<T>(plan, terms.length, rows, looks);
    const seen = looks.list();
    if (seen.length > 0) await this.hooks.onRows?.(seen);
    return decoded;
  }

  private async planned(entity: EntityType, selection: Selection): Promise<Planned> {
    if (!Array.isArray(selection)) countReadBelow(selection as GraphQLResolveInfo);
    return this.plans.rows(await this.role(), entity, selection);
  }

  private async role(): Promise<Role> {
    const name = this.session.role;
    return { name, grants: await grantsOf(this.pool, name) };
  }

  private async run(asked: Statement): Promise<readonly TextRow[]> {
    this.hooks.onStatement?.(asked);
    const late = await this.runLate(asked);
    return late ?? execute(this.pool, this.session, asked);
  }

  /** What the replica says; null where there is none, and where it fails, for the primary to answer. */
  private async runLate(asked: Statement): Promise<readonly TextRow[] | null> {
    const { replica } = this.hooks;
    if (!replica?.isCurrent()) return null;
    try {
      return await execute(replica.pool, this.session, asked);
    } catch (error) {
      if (error instanceof HubError) throw error;
      // One that has to go on following breaks off a read that holds it up, and is well.
      if (sqlState(error) !== HELD_UP) replica.fail(error);
      return null;
    }
  }
}

const HELD_UP = '40001';

/** Lookups of one plan that wait to leave together. */
interface Waiting {
  readonly values: Planned['values'];
  readonly loader: DataLoader<string, object | null>;
}

/** A request binds its values anew for each field that is loaded by itself. */
const areSame = (one: Planned['values'], other: Planned['values']): boolean =>
  one === other || (one.length === other.length && one.every((value, at) => isSame(value, other[at])));

function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) return areSame(one, other);
  if (one instanceof Date && other instanceof Date) return one.getTime() === other.getTime();
  return Object.is(one, other);
}
