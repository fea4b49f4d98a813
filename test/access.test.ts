import {
  getNamedType,
  type GraphQLField,
  type GraphQLFormattedError,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSchema } from '../server/graphql/schema.js';
import { entities, resolvers } from '../server/modules.js';
import { toGlobalId } from '../server/platform/ids.js';
import { AccessWorld, type Looker } from './support/access_world.js';
import { Canaries, type Canary, WHO_SEES, WITHOUT_SECRETS } from './support/canaries.js';
import { alone, type Branch, branchesOf, sizeOf, split, textOf, way, without } from './support/walk.js';

const schema = makeSchema({ resolvers, entities });
const DEPTH = 4;

let world: AccessWorld;
let canaries: Canaries;
/** Global ids of every row of every type that `node` finds. */
const ids = new Map<string, string[]>();
/** What each kind of viewer came to see. */
const seen = new Map<string, Set<Canary>>();
/** The rules by which something was refused: a fault of the hub would hide what it should have shown. */
const refusals = new Set<string>();

beforeAll(async () => {
  world = await AccessWorld.build();
  const client = await world.hub.superuser();
  canaries = new Canaries(client, world.hub, schema);
  await canaries.plant();
  for (const { className, tableName, primaryKeys } of world.hub.hub.orm.getMetadata().getAll().values()) {
    const type = schema.getType(className);
    if (!isObjectType(type) || !type.getInterfaces().some(({ name }) => name === 'Node')) continue;
    const key = primaryKeys[0] === 'code' ? 'code' : 'id';
    const { rows } = await client.query<{ key: string }>(`select ${key} as key from ${tableName} limit 40`);
    ids.set(
      className,
      rows.map((row) => toGlobalId(className, row.key)),
    );
  }
  await client.end();
}, 120_000);
afterAll(async () => {
  await world?.close();
});

/** Which ids an argument asks for: those of the type the field leads to, unless it is known to be of another. */
function idsFor(field: GraphQLField<unknown, unknown>, argument: string): readonly string[] | null {
  const type = argument === 'fileId' ? 'BeneficiaryFile' : getNamedType(field.type).name;
  return ids.get(type) ?? null;
}

/** Every path from the query: root fields by page, by each id there is, and `nodes` for every type. */
function everything(): Branch {
  const query = schema.getQueryType();
  if (!query) throw new Error('no query');
  const pages = branchesOf(query, DEPTH, () => null);
  const branches = [...pages.branches];
  for (const field of Object.values(query.getFields())) {
    const byId = field.args.find(({ type }) => String(type) === 'ID!');
    const type = getNamedType(field.type);
    if (!byId || !isObjectType(type)) continue;
    const below = branchesOf(type, 1, () => null, ['Query']);
    for (const id of idsFor(field, byId.name) ?? []) {
      branches.push({ ...below, name: `a${branches.length}: ${field.name}(${byId.name}: "${id}")` });
    }
  }
  for (const [name, list] of ids) {
    const type = schema.getType(name);
    if (!isObjectType(type) || list.length === 0) continue;
    const below = { ...branchesOf(type, 1, () => null, ['Query']), name: `... on ${name}` };
    const call = `n${branches.length}: nodes(ids: ${JSON.stringify(list)})`;
    branches.push({ name: call, scalars: ['__typename'], branches: [below] });
  }
  return { name: '', scalars: pages.scalars, branches };
}

const LARGEST = 700;

/**
 * Asks for all of it, in pieces that the endpoint takes. What is refused is asked for once more by itself, and the rest
 * without it: one refusal must not hide another field.
 */
async function look(looker: Looker, wanted: Branch, into: Set<Canary>): Promise<void> {
  if (sizeOf(wanted) > LARGEST) return lookAtParts(looker, wanted, into);
  const refused = await ask(looker, wanted, into);
  if (refused.includes(null)) {
    // Too much at once, or a token without the scope: where even the way there is closed, the parts are too.
    if (split(wanted).length === 0 || (await ask(looker, way(wanted), into)).length > 0) return;
    return lookAtParts(looker, wanted, into);
  }
  const paths = new Map(refused.flatMap((path) => (path === null ? [] : [[path.join('.'), path]])));
  if (paths.size === 0) return;
  let rest = wanted;
  for (const path of paths.values()) {
    rest = without(rest, path);
    if (path.length > 1) await ask(looker, alone(wanted, path), into);
  }
  if (sizeOf(rest) < sizeOf(wanted)) await look(looker, rest, into);
}

async function lookAtParts(looker: Looker, wanted: Branch, into: Set<Canary>): Promise<void> {
  for (const part of split(wanted)) await look(looker, part, into);
}

async function ask(looker: Looker, wanted: Branch, into: Set<Canary>): Promise<(readonly string[] | null)[]> {
  const { text, refused, rules } = await world.answer(looker.caller, textOf(wanted));
  for (const rule of rules) refusals.add(rule);
  for (const canary of canaries.in(text)) into.add(canary);
  return refused;
}

const nameOf = ({ table, column }: Canary): string => `${table}.${column}`;

test('every table is somebody’s, or holds nothing of anybody’s', async () => {
  const client = await world.hub.superuser();
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relkind in ('r', 'v', 'm', 'p') and relnamespace = 'public'::regnamespace`,
  );
  await client.end();
  const known = new Set([...Object.keys(WHO_SEES), ...WITHOUT_SECRETS]);
  expect(rows.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([]);
});

describe('along every path of the schema', () => {
  const kinds = [
    'a stranger',
    'a delegate',
    'the other delegate',
    'a negotiator of the delegation',
    'a negotiator of headquarters',
    'a programme officer',
    'an auditor',
    'an administrator',
    'a partner’s officer',
    'a partner’s negotiator',
    'a partner’s administrator',
    'the other partner’s officer',
    'a token of the partner’s officer',
    'a token for agreements of the programme officer',
    'a token for figures and events of a delegate',
  ];

  test.each(kinds)('%s sees nothing that is not theirs', { timeout: 120_000 }, async (name) => {
    const looker = lookerNamed(name);
    const found = new Set<Canary>();
    refusals.clear();
    await look(looker, everything(), found);
    seen.set(name, found);
    const leaked = [...found].filter((canary) => !canaries.mayBeSeen(looker.viewer, canary)).map(nameOf);
    expect([...new Set(leaked)].toSorted()).toEqual([]);
    if (looker.viewer === null) expect(found.size).toBe(0);
    expect([...refusals].filter((rule) => /internal|malformed/.test(rule))).toEqual([]);
  });

  test('the world has every kind of viewer that is walked', () => {
    expect(world.lookers.map(({ name }) => name).toSorted()).toEqual(kinds.toSorted());
  });

  test('what nobody sees is kept for the hub alone: the walk reaches everything else', () => {
    const reached = new Set([...seen.values()].flatMap((found) => [...found].map(nameOf)));
    const never = new Set([...canaries.found.values()].map(nameOf).filter((name) => !reached.has(name)));
    // A note among the commission, and what no type has a field for.
    expect([...never].toSorted()).toEqual(['referral.cancel_note']);
  });
});

describe('what is counted, sought and ordered', () => {
  const text = schemaFilters();

  /** Root fields with a text filter: what is found by a word must be visible to whoever seeks. */
  function schemaFilters(): string[] {
    const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
    return fields.flatMap((field) => {
      const filter = field.args.find(({ name }) => name === 'filter')?.type;
      const type = filter && getNamedType(filter);
      return isInputObjectType(type) && type.getFields()['text'] ? [`${field.name} ${type.name}`] : [];
    });
  }

  test('a word that stands in a hidden row finds nothing, and is not counted', async () => {
    expect(text.length).toBeGreaterThanOrEqual(3);
    const words = [...canaries.found].filter(
      ([word, { table }]) => word.startsWith('cnry') && SOUGHT.has(table),
    );
    for (const looker of world.lookers) {
      const hidden = words.flatMap(([word, canary]) =>
        canaries.mayBeSeen(looker.viewer, canary) ? [] : [word],
      );
      const questions = text.flatMap((field) => chunks(hidden, 40).map((some) => [field, some] as const));
      for (const [field, some] of questions) {
        const found = (await sought(looker, field, some)).filter(({ totalCount }) => totalCount !== 0);
        expect(found, `${looker.name} ${field}`).toEqual([]);
      }
    }
  });

  test('a name that all files have in common is counted as often as one may see it', async () => {
    const field = 'beneficiaryFiles BeneficiaryFileFilter';
    const count = async (name: string): Promise<number | undefined> =>
      (await sought(lookerNamed(name), field, ['beneficiary']))[0]?.totalCount;
    expect(await count('an auditor')).toBe(7);
    expect(await count('a delegate')).toBe(5);
    expect(await count('the other delegate')).toBe(2);
    expect(await count('an administrator')).toBeUndefined();
    expect(await count('a partner’s officer')).toBeUndefined();
  });

  async function sought(
    looker: Looker,
    field: string,
    words: readonly string[],
  ): Promise<{ totalCount: number }[]> {
    const [name = '', type = ''] = field.split(' ');
    const aliases = words.map(
      (_word, n) => `a${n}: ${name}(first: 1, filter: $f${n}) { totalCount nodes { id } }`,
    );
    const variables = words.map((_word, n) => `$f${n}: ${type}`);
    const values = Object.fromEntries(words.map((word, n) => [`f${n}`, { text: word }]));
    const query = `query (${variables.join(' ')}) { ${aliases.join(' ')} }`;
    const { data } = await world.hub
      .as(looker.caller)
      .run<Record<string, { totalCount: number }>>(query, values);
    return Object.values(data ?? {});
  }

  test.each([
    ['a delegate', { beneficiaryFiles: 5, referrals: 5, enterprises: 1 }],
    ['the other delegate', { beneficiaryFiles: 2, referrals: 1, enterprises: 0 }],
    ['a programme officer', { beneficiaryFiles: 7, referrals: 6, enterprises: 1 }],
    ['an administrator', { referrals: 0, enterprises: 0 }],
    ['a partner’s officer', { referrals: 4, enterprises: 0 }],
    ['a partner’s negotiator', { referrals: 0, enterprises: 0 }],
    ['the other partner’s officer', { referrals: 1, enterprises: 0 }],
  ])('%s counts what they see and nothing else', async (name, counts) => {
    for (const [field, count] of Object.entries(counts)) {
      const { data } = await world.hub
        .as(lookerNamed(name).caller)
        .run<Record<string, { totalCount: number }>>(`{ ${field}(first: 1) { totalCount } }`);
      expect(data?.[field]?.totalCount ?? 0, field).toBe(count);
    }
  });

  test('what does not exist and what is another’s get one answer', async () => {
    const other = lookerNamed('the other partner’s officer');
    for (const [type, list] of ids) {
      const root = `${type[0]?.toLowerCase()}${type.slice(1)}`;
      const query = `query ($id: ID!) { node(id: $id) { id } ${root}(id: $id) { id } }`;
      if (!schema.getQueryType()?.getFields()[root]) continue;
      const nowhere = toGlobalId(type, '0192aaaa-0000-7000-8000-000000000000');
      const absent = await world.hub.as(other.caller).run(query, { id: nowhere });
      for (const id of list) {
        const canary = canaries.found.get(id.split('_').at(-1) ?? '');
        if (canary === undefined || canaries.mayBeSeen(other.viewer, canary)) continue;
        const hidden = await world.hub.as(other.caller).run(query, { id });
        expect([hidden.status, hidden.data, plain(hidden.errors)]).toEqual([
          absent.status,
          absent.data,
          plain(absent.errors),
        ]);
      }
    }
  });
});

/** Tables whose words somebody could type into a search. */
const SOUGHT = new Set(['beneficiary', 'project_idea', 'agreement', 'clause_revision', 'referral', 'person']);

function chunks<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, n) =>
    list.slice(n * size, (n + 1) * size),
  );
}

/** Errors without what differs between any two requests. */
const plain = (errors: readonly GraphQLFormattedError[] | undefined): object[] =>
  (errors ?? []).map(({ message, path, extensions }) => ({
    message,
    path,
    code: extensions?.['code'],
    rule: extensions?.['rule'],
  }));

function lookerNamed(name: string): Looker {
  const looker = world.lookers.find((candidate) => candidate.name === name);
  if (looker === undefined) throw new Error(`nobody is ${name}`);
  return looker;
}

describe('what a partner is shown of a person', () => {
  const shared = async (name: string, who: string): Promise<Record<string, unknown> | null> => {
    const fields = schema.getType('SharedProfile');
    if (!isObjectType(fields)) throw new Error('there is no shared profile');
    const all = Object.values(fields.getFields()).map((field) =>
      isObjectType(getNamedType(field.type)) ? `${field.name} { __typename }` : field.name,
    );
    const { referral } = await world.hub.ask<{
      referral: { sharedProfile: Record<string, unknown> | null } | null;
    }>(
      lookerNamed(who).caller,
      `query ($id: ID!) { referral(id: $id) { sharedProfile { ${all.join(' ')} } } }`,
      { id: world.referrals[name] },
    );
    return referral?.sharedProfile ?? null;
  };

  test('is what a training needs, to the field, while the referral lives', () => {
    // Taken before the words were planted: nothing but these was copied for the partner.
    expect(world.sharedOnSending).toEqual([
      ...['born_on', 'education', 'name_ar', 'name_latin', 'phone', 'project_title_ar', 'project_title_fr'],
      ...['province_code', 'sector', 'sex'],
    ]);
  });

  test.each(['live', 'done'])('is there when it is %s', async (name) => {
    expect(await shared(name, 'a partner’s officer')).not.toBeNull();
    expect(await shared(name, 'a token of the partner’s officer')).not.toBeNull();
  });

  test.each(['draft', 'declined', 'cancelled', 'elsewhere'])('is gone when it is %s', async (name) => {
    expect(await shared(name, 'a partner’s officer')).toBeNull();
  });

  test('is the officer’s alone, and only of the partner it was sent to', async () => {
    expect(await shared('live', 'a partner’s negotiator')).toBeNull();
    expect(await shared('live', 'a partner’s administrator')).toBeNull();
    expect(await shared('live', 'the other partner’s officer')).toBeNull();
  });
});

describe('the tables themselves', () => {
  const rows = async <T extends object>(sql: string): Promise<T[]> => {
    const client = await world.hub.superuser();
    const found = await client.query<T>(sql);
    await client.end();
    return found.rows;
  };

  test('every one has row-level security, for its owner too', async () => {
    const open = await rows<{ name: string }>(
      `select relname as name from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
         and not (relrowsecurity and relforcerowsecurity) order by 1`,
    );
    // The queue is filled by a trigger of its owner; nothing but the order of events stands in it.
    expect(open.map(({ name }) => name)).toEqual(['event_queue', 'mikro_orm_migrations']);
    const [queue] = await rows<{ on: boolean }>(
      `select relrowsecurity as on from pg_class where oid = 'event_queue'::regclass`,
    );
    expect(queue?.on).toBe(true);
  });

  const privileges = (role: string): Promise<{ name: string }[]> =>
    rows(`select distinct c.relname as name from pg_class c, unnest(array['select','insert','update','references']) p
      where c.relkind in ('r', 'v', 'm', 'p') and c.relnamespace = 'public'::regnamespace
        and (has_any_column_privilege('${role}', c.oid, p) or has_table_privilege('${role}', c.oid, 'delete,truncate'))
      order by 1`);

  test('the role that every connection begins in has no right to any but the canary', async () => {
    expect((await privileges('hub_app')).map(({ name }) => name)).toEqual(['canary']);
  });

  test('a partner’s role has none on the tables of persons, nor on what is the commission’s own', async () => {
    const allowed = new Set((await privileges('hub_partner')).map(({ name }) => name));
    const persons = ['beneficiary', 'beneficiary_file', 'national_identity', 'project_idea', 'consent'];
    const own = ['person_change', 'idea_holder'];
    const doors = ['session', 'credential', 'sign_in_attempt', 'event_queue', 'library_clause'];
    expect([...persons, ...own, ...doors].filter((name) => allowed.has(name))).toEqual([]);
  });

  test('nobody reads what opens the hub, or a national identity, but the hub itself', async () => {
    const readers = await rows<{ role: string; at: string }>(
      `select r as role, a.attrelid::regclass || '.' || a.attname as at from pg_attribute a,
         unnest(array['hub_app', 'hub_staff', 'hub_partner']) r
       where a.attrelid in ('session'::regclass, 'credential'::regclass, 'api_token'::regclass, 'invitation'::regclass)
         and a.attname in ('secret_hash', 'password_hash') and has_column_privilege(r, a.attrelid, a.attnum, 'select')`,
    );
    expect(readers).toEqual([]);
  });

  test('no role of the hub owns anything, passes row-level security or may become another', async () => {
    const mighty = await rows(
      `select rolname from pg_roles where rolname like 'hub\\_%' and rolname in ('hub_app', 'hub_staff', 'hub_partner', 'hub_system')
         and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolcanlogin
           or exists (select from pg_class where relowner = pg_roles.oid)
           or exists (select from pg_auth_members where member = pg_roles.oid))`,
    );
    expect(mighty).toEqual([]);
  });

  test('every view asks in the name of whoever looks', async () => {
    const views = await rows(
      `select relname from pg_class where relkind = 'v' and relnamespace = 'public'::regnamespace
         and not coalesce(reloptions::text like '%security_invoker=true%', false)`,
    );
    expect(views).toEqual([]);
  });
});
