import {
  execute,
  type ExecutionArgs,
  type ExecutionResult,
  getOperationAST,
  getVariableValues,
  type GraphQLSchema,
  isObjectType,
  parse,
} from 'graphql';
import { DEMO_ACCOUNTS } from '../../server/demo/account.data.js';
import { LookRecorder } from '../../server/events/look_recorder.js';
import { BUDGETS, Budgets } from '../../server/graphql/budgets.js';
import { CompiledQueries, isPlain } from '../../server/graphql/compiled_queries.js';
import { HubContext } from '../../server/graphql/hub_context.js';
import { makeSchema, nodesByPrefix } from '../../server/graphql/schema.js';
import { entities, resolvers } from '../../server/modules.js';
import { toGlobalId } from '../../server/platform/ids.js';
import { ANONYMOUS, databaseSession, type Viewer, ViewerKind } from '../../server/platform/viewer.js';
import type { Look } from '../../server/reads/decode.js';
import { type Plans, plansOf } from '../../server/reads/plan.js';
import { Reader } from '../../server/reads/reader.js';
import { shapeOf } from '../../server/reads/shape.js';
import { type DemoHub, openDemo } from './demo.js';
import { connectAsSuperuser } from './database.js';
import { Dice, type MadeDocument, makeDocument, type Stock } from './documents.js';
import { PlainPlans, readPlainly } from './plain_reads.js';

/** What one document was answered, and whose data was looked at for it. */
export interface Seen {
  readonly data: unknown;
  readonly errors: readonly string[];
  readonly looks: readonly string[];
}

/** As the hub runs queries that come again: what cannot run as it came is left to the walk. */
function runAsCode(args: ExecutionArgs): ExecutionResult | Promise<ExecutionResult> {
  const { schema, document, variableValues = {}, contextValue } = args;
  const { variableDefinitions = [] } = getOperationAST(document) ?? {};
  const { errors } = getVariableValues(schema, variableDefinitions, { ...variableValues });
  if (errors !== undefined) return execute(args);
  const queries = new CompiledQueries(schema, 0);
  const result = queries.run(document, null, { ...variableValues }, contextValue);
  if (result === null) throw new Error('no code was made of a query');
  return result;
}

/** Rows of each type that documents name. */
const SOME = 12;

/** The demo, read in two ways: as the hub compiles it, and field by field. */
export class TwoWays {
  readonly viewers: { readonly name: string; readonly viewer: Viewer }[] = [];
  private demo: DemoHub;
  private stock: Stock;
  private compiled: GraphQLSchema;
  private plain: GraphQLSchema;
  private plainPlans: Plans;
  private nodes: ReturnType<typeof nodesByPrefix>;

  static async open(): Promise<TwoWays> {
    const ways = new TwoWays();
    ways.demo = await openDemo('two_ways', { server: null });
    const metadata = ways.demo.hub.orm.getMetadata();
    ways.compiled = makeSchema({ resolvers, entities });
    ways.nodes = nodesByPrefix(ways.compiled, entities);
    ways.plain = readPlainly(makeSchema({ resolvers, entities }), entities, metadata);
    ways.plainPlans = new PlainPlans(metadata);
    await ways.meetViewers();
    ways.stock = { ids: await ways.gatherIds(), cursors: await ways.gatherCursors() };
    return ways;
  }

  close(): Promise<void> {
    return this.demo.close();
  }

  make(dice: Dice): MadeDocument {
    return makeDocument(this.compiled, this.stock, dice);
  }

  /** The schema as the hub serves it. */
  get schema(): GraphQLSchema {
    return this.compiled;
  }

  /** Global ids of some rows of a type. */
  readonly idsOf = (typeName: string): readonly string[] => this.stock.ids.get(typeName) ?? [];

  /** As the hub answers. */
  read(made: MadeDocument, viewer: Viewer): Promise<Seen> {
    return this.answer(this.compiled, plansOf(this.demo.hub.orm.getMetadata()), made, viewer);
  }

  /** All answers to one document; equal, if neither compiled reads nor code made of the query change anything. */
  async answers(
    made: MadeDocument,
    viewer: Viewer,
  ): Promise<{ compiled: Seen; coded: Seen | null; plain: Seen }> {
    const plans = plansOf(this.demo.hub.orm.getMetadata());
    const [compiled, coded, plain] = await Promise.all([
      this.answer(this.compiled, plans, made, viewer),
      isPlain(parse(made.source)) ? this.answer(this.compiled, plans, made, viewer, runAsCode) : null,
      this.answer(this.plain, this.plainPlans, made, viewer),
    ]);
    return { compiled, coded, plain };
  }

  private async answer(
    schema: GraphQLSchema,
    plans: Plans,
    { source, variables }: MadeDocument,
    viewer: Viewer,
    run: (args: ExecutionArgs) => ExecutionResult | Promise<ExecutionResult> = execute,
  ): Promise<Seen> {
    const { orm, pool, unitOfWork, feed } = this.demo.hub;
    const looks = new Set<string>();
    const onRows = (seen: readonly Look[]): void => {
      for (const look of seen) for (const text of textsOf(look)) looks.add(text);
    };
    const read = new Reader(pool, databaseSession(viewer), orm.getMetadata(), { onRows }, plans);
    const budgets = new Budgets(BUDGETS, () => new Date());
    const record = { looks: new LookRecorder(pool, () => new Date()), budgets };
    const parts = { orm, pool, unitOfWork, feed, ...record, nodes: this.nodes, isDemo: true };
    const door = { set: () => undefined, clear: () => undefined, address: 'test' };
    const context = new HubContext(parts, viewer, async () => viewer, door);
    const contextValue = Object.create(context, { read: { value: read } }) as HubContext;
    const document = parse(source);
    const asked = { schema, document, variableValues: variables, contextValue };
    const { data, errors = [] }: ExecutionResult = await run(asked);
    return {
      data: JSON.parse(JSON.stringify(data ?? null)) as unknown,
      errors: [...new Set(errors.map(({ message }) => message))].toSorted(),
      looks: [...looks].toSorted(),
    };
  }

  /** One person of each demo account, and a stranger. */
  private async meetViewers(): Promise<void> {
    const client = await connectAsSuperuser(this.demo.address);
    const { rows } = await client.query<{
      id: string;
      email: string;
      partner_id: string | null;
      delegation_id: string | null;
    }>('select id, email, partner_id, delegation_id from person');
    await client.end();
    for (const { email, roles } of DEMO_ACCOUNTS) {
      const row = rows.find((person) => person.email === email);
      if (row === undefined) continue;
      const places = { partnerId: row.partner_id, delegationId: row.delegation_id };
      const viewer = {
        ...{ kind: ViewerKind.PERSON, personId: row.id, tokenId: null, sessionId: null },
        ...{ ...places, roles: new Set(roles), scopes: null },
      };
      this.viewers.push({ name: email, viewer });
    }
    this.viewers.push({ name: 'a stranger', viewer: ANONYMOUS });
  }

  private async gatherIds(): Promise<Map<string, string[]>> {
    const client = await connectAsSuperuser(this.demo.address);
    const ids = new Map<string, string[]>();
    for (const entity of entities) {
      const type = this.compiled.getType(entity.name);
      if (!isObjectType(type) || !type.getInterfaces().some(({ name }) => name === 'Node')) continue;
      const { table, key } = shapeOf(this.demo.hub.orm.getMetadata(), entity);
      const { rows } = await client.query<{ key: string }>(
        `select ${key.name} as key from ${table} order by md5(${key.name}::text) limit ${SOME}`,
      );
      if (rows.length > 0)
        ids.set(
          entity.name,
          rows.map((row) => toGlobalId(entity.name, row.key)),
        );
    }
    await client.end();
    return ids;
  }

  /** Places to go on from, of every connection in its own order. */
  private async gatherCursors(): Promise<Map<string, string[]>> {
    const query = this.compiled.getQueryType()?.getFields() ?? {};
    const pages = Object.values(query).filter(({ type }) => String(type).endsWith('Connection!'));
    const cursors = new Map<string, string[]>();
    const page = '{ edges { cursor } }';
    type Page = { edges: { cursor: string }[] };
    const found = (name: string, one: Page | null | undefined): void => {
      cursors.set(name, [...(cursors.get(name) ?? []), ...(one?.edges ?? []).map(({ cursor }) => cursor)]);
    };
    for (const { viewer } of this.viewers) {
      const ask = async (source: string): Promise<Record<string, never>> =>
        ((await this.read({ source, variables: {} }, viewer)).data ?? {}) as Record<string, never>;
      for (const { name } of pages)
        found(`Query.${name}`, (await ask(`{ ${name}(first: 4) ${page} }`))[name]);
      const below = await ask(`{ commitments(first: 100) { nodes { referrals(first: 3) ${page} } } }`);
      const { nodes } = (below['commitments'] ?? { nodes: [] }) as { nodes: { referrals: Page }[] };
      for (const { referrals } of nodes) found('Commitment.referrals', referrals);
    }
    return cursors;
  }
}

/** A look, field by field: one read may gather what several tell one after another. */
const textsOf = ({ entity, ids, fields }: Look): string[] =>
  ids.flatMap((id) => fields.map((field) => `${entity}.${field} of ${id}`));
