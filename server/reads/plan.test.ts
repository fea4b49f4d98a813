import { buildSchema, type DocumentNode, execute, type GraphQLResolveInfo, parse } from 'graphql';
import { EntitySchema, MikroORM, UnderscoreNamingStrategy } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allOf, anyOf, type Conditions, contains, is, through } from './condition.js';
import { Grants } from './grants.js';
import { orderTerms } from './ordering.js';
import { MOST_PLANS, Plans, type Plan, type Role } from './plan.js';
import { computed, many, needs } from './registry.js';
import { statement } from './statement.js';

class Garden {
  id: string;
  name: string;
}
class Tree {
  id: string;
  garden: Garden;
  kind: string;
  felledOn: string | null;
}
class Fruit {
  id: string;
  tree: Tree;
  weight: string;
}
const entities = [
  new EntitySchema({
    class: Garden,
    properties: { id: { type: 'uuid', primary: true }, name: { type: 'string' } },
  }),
  new EntitySchema({
    class: Tree,
    properties: {
      id: { type: 'uuid', primary: true },
      garden: { kind: 'm:1', entity: () => Garden },
      kind: { type: 'string' },
      felledOn: { type: 'date', nullable: true },
    },
  }),
  new EntitySchema({
    class: Fruit,
    properties: {
      id: { type: 'uuid', primary: true },
      tree: { kind: 'm:1', entity: () => Tree },
      weight: { type: 'numeric' },
    },
  }),
];

many(Tree, 'fruits', { entity: Fruit, by: 'tree', orderBy: { prop: 'weight', direction: 'DESC' } });
computed(Tree, 'tall', { sql: (row) => `length(${row.column('kind')}) > ${row.param(9, 'int')}` });
needs(Tree, 'viewerActions', ['felledOn', 'garden.name']);

const schema = buildSchema(`
  type Query { tree: Tree, trees: TreeConnection }
  type TreeConnection { nodes: [Tree], edges: [TreeEdge], totalCount: Int }
  type TreeEdge { node: Tree }
  type Tree { id: ID kind: String garden: Garden fruits(ripe: Boolean): [Fruit] tall: Boolean viewerActions: [String] }
  type Garden { id: ID name: String }
  type Fruit { id: ID weight: String }
`);

let orm: MikroORM;
let plans: Plans;
const everywhere: Role = {
  name: 'gardener',
  grants: new Grants([
    { table: 'garden', columns: ['id', 'name'] },
    { table: 'tree', columns: ['id', 'garden_id', 'kind', 'felled_on'] },
    { table: 'fruit', columns: ['id', 'tree_id', 'weight'] },
  ]),
};
const withoutGarden: Role = {
  name: 'stranger',
  grants: new Grants([{ table: 'tree', columns: ['id', 'garden_id', 'kind'] }]),
};

beforeAll(async () => {
  orm = await MikroORM.init({ entities, dbName: 'none', namingStrategy: UnderscoreNamingStrategy });
  plans = new Plans(orm.getMetadata());
});
afterAll(() => orm.close());

/** The plan that the root field of a document gets. */
async function planOf(source: string | DocumentNode, role = everywhere, variableValues = {}): Promise<Plan> {
  const found: Plan[] = [];
  const resolve = (_: unknown, __: unknown, info: GraphQLResolveInfo): null => {
    found.push(plans.rows(role, Tree, info).plan);
    return null;
  };
  const document = typeof source === 'string' ? parse(source) : source;
  await execute({ schema, document, rootValue: { tree: resolve, trees: resolve }, variableValues });
  return found[0] as Plan;
}

test('a page is one inner query, joined afterwards', async () => {
  const plan = await planOf(
    '{ trees { nodes { kind garden { name } } edges { node { fruits { weight } tall } } } }',
  );
  const terms = orderTerms(plan.shape, [{ prop: 'felledOn', direction: 'DESC' }]);
  const place = ['2026-01-01', 'b'];
  const planned = { plan, values: plan.parameters };
  const { text, values } = statement(orm.getMetadata(), planned, {
    where: [contains('kind', '50%'), through('garden', anyOf(is('name', 'Here'), is('name', null)))],
    terms,
    after: place,
    limit: 26,
    total: true,
  });
  expect(text.replaceAll('"', '').split(/ (?=from|where|left|order by|limit)/)).toEqual([
    `select t0.id, t0.kind, to_json((length(t0.kind) > $1::int)), t1.id, t1.name, t3.j, t0.ordering_0::text, t0.ordering_1::text, n.total`,
    `from (select count(*)`,
    `from tree t0`,
    `where (t0.kind like $2::text) and (t0.garden_id in (select c0.id`,
    `from garden c0`,
    `where ((c0.name = $3::text) or (c0.name is null))))) n(total)`,
    `left join (select t0.id, t0.kind, t0.garden_id, coalesce(t0.felled_on, '-infinity'::date) as ordering_0, t0.id as ordering_1`,
    `from tree t0`,
    `where (t0.kind like $2::text) and (t0.garden_id in (select c0.id`,
    `from garden c0`,
    `where ((c0.name = $3::text) or (c0.name is null)))) and (coalesce(t0.felled_on, '-infinity'::date), t0.id) < ($4::date, $5::uuid)`,
    `order by coalesce(t0.felled_on, '-infinity'::date) desc, t0.id desc`,
    `limit 26) t0 on true`,
    `left join garden t1 on t1.id = t0.garden_id`,
    `left join lateral (select coalesce(json_agg(json_build_array(t2.id, (t2.weight)::text)`,
    `order by t2.weight desc, t2.id desc), '[]') as j`,
    `from fruit t2`,
    `where (t2.tree_id = t0.id)) t3 on true`,
    `order by t0.ordering_0 desc, t0.ordering_1 desc`,
  ]);
  expect(values).toEqual([9, '%50\\%%', 'Here', ...place]);
});

test('a field that a resolver computes brings what it needs, and one with arguments nothing', async () => {
  const plan = await planOf('{ tree { viewerActions fruits(ripe: true) { weight } } }');
  expect(plan.values).toEqual(['t0."id"', 't0."felled_on"', 't1."id"', 't1."name"']);
  expect(plan.fallbacks).toEqual(['Tree.fruits']);
});

test('what the role may not select is not named', async () => {
  const plan = await planOf('{ tree { kind garden { name } fruits { weight } } }', withoutGarden);
  expect(plan.joins).toEqual([]);
  expect(plan.values).toEqual(['t0."id"', 't0."kind"']);
});

test('a plan is kept for its place and shape, and old plans make room', async () => {
  const document = parse('query ($yes: Boolean!) { tree { kind @include(if: $yes) } }');
  const made = await Promise.all([true, false, true].map((yes) => planOf(document, everywhere, { yes })));
  expect(made[0]).toBe(made[2]);
  expect(made.map((plan) => plan.values.length)).toEqual([2, 1, 2]);
  expect(await planOf(document, withoutGarden, { yes: true })).not.toBe(made[0]);
  for (let n = 0; n < MOST_PLANS + 50; n++) await planOf(`{ tree { a${n}: kind } }`);
  expect(plans.cache.size).toBe(MOST_PLANS);
});

test('a condition cannot name what is no column, compare with nothing at all, or bind an object', async () => {
  const plan = await planOf('{ tree { kind } }');
  const ask = (...where: Conditions): string =>
    statement(
      orm.getMetadata(),
      { plan, values: plan.parameters },
      {
        where: [allOf(...where)],
        terms: orderTerms(plan.shape, []),
        limit: 1,
      },
    ).text;
  expect(() => ask(is('kind" or true --', 'x'))).toThrow(/not a column/);
  expect(() => is('kind', JSON.parse('{}').missing)).toThrow(/undefined/);
  expect(() => ask(is('kind', JSON.parse('{"$raw":"1"}')))).toThrow(/plain value/);
  expect(() => orderTerms(plan.shape, [{ prop: 'kind; drop table tree', direction: 'ASC' }])).toThrow(
    /column/,
  );
  expect(() => ask((row) => row.param('x', 'text; drop table tree'))).toThrow(/not a type/);
});
