import { buildSchema as buildPlainSchema, graphql, printSchema, type GraphQLSchema } from 'graphql';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import { buildSchema } from 'type-graphql';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { HubError } from '../server/platform/errors.js';
import { openOrm, openReadPool } from '../server/database/orm.js';
import type { Look } from '../server/reads/decode.js';
import { readCounters } from '../server/reads/counters.js';
import { Reader } from '../server/reads/reader.js';
import type { DatabaseSession } from '../server/platform/viewer.js';
import { connectAsSuperuser, freshDatabase, type FreshDatabase } from './support/database.js';
import { Author, Book, Chapter, Genre, librarySql, PARTNERS } from './support/library.js';
import { plainRoot, readPlainly } from './support/library_plainly.js';
import { AuthorResolver, BookResolver, ORDERS } from './support/library_schema.js';

let database: FreshDatabase;
let orm: MikroORM;
let pool: Pool;
let schema: GraphQLSchema;
const statements: string[] = [];
const looks: Look[] = [];

const staff: DatabaseSession = { role: 'hub_staff', variables: { 'hub.reach': 'ALL' } };
const partner = (at: 0 | 1): DatabaseSession => ({
  role: 'hub_partner',
  variables: { 'hub.partner': PARTNERS[at] },
});

const reader = (session: DatabaseSession): Reader =>
  new Reader(pool, session, orm.getMetadata(), {
    onStatement: ({ text }) => void statements.push(text),
    onRows: (seen) => void looks.push(...seen),
  });

async function run(
  session: DatabaseSession,
  source: string,
  variableValues = {},
): Promise<Record<string, never>> {
  const result = await graphql({ schema, source, variableValues, contextValue: { read: reader(session) } });
  if (result.errors) throw result.errors[0]?.originalError ?? result.errors[0];
  return JSON.parse(JSON.stringify(result.data)) as Record<string, never>;
}

beforeAll(async () => {
  database = await freshDatabase('reads');
  const client = await connectAsSuperuser(database);
  await client.query(librarySql);
  await client.end();
  orm = await openOrm(database, [Author, Book, Chapter, Genre]);
  pool = openReadPool(database);
  schema = await buildSchema({ resolvers: [BookResolver, AuthorResolver], validate: true });
});

afterAll(async () => {
  await pool?.end();
  await orm?.close();
  await database?.drop();
});

beforeEach(() => {
  statements.length = 0;
  looks.length = 0;
});

test('a list with relations, lists and computed fields is one statement', async () => {
  const data = await run(
    staff,
    `{ books(first: 2) { totalCount pageInfo { hasNextPage hasPreviousPage }
       nodes { id title price priceTwice pages tags cameAt dueOn chapterCount label author { name bornOn }
         sequelTo { title author { name } } chapters { number heading book { title } } lastChapter { number }
         genres { name } } } }`,
  );
  expect(statements).toHaveLength(1);
  expect(data).toEqual({
    books: {
      totalCount: 60,
      pageInfo: { hasNextPage: true, hasPreviousPage: false },
      nodes: [59, 58].map((n) => ({
        id: `00000000-0000-7000-8000-0000000001${n}`,
        title: `Book ${n}`,
        price: priceOf(n),
        priceTwice: priceOf(2 * n),
        pages: 5,
        tags: [`tag ${n % 3}`, 'x'],
        cameAt: '2026-01-01T11:00:00.123Z',
        dueOn: n % 3 === 0 ? null : '2026-02-15',
        chapterCount: 3,
        label: `Book ${n} / Author ${(n % 4) + 1}`,
        author: { name: `Author ${(n % 4) + 1}`, bornOn: n % 4 === 3 ? null : '1950-02-03' },
        sequelTo: { title: `Book ${n - 50}`, author: { name: `Author ${((n - 50) % 4) + 1}` } },
        chapters: [1, 2, 3].map((c) => ({
          number: c,
          heading: `Chapter ${c}`,
          book: { title: `Book ${n}` },
        })),
        lastChapter: { number: 3 },
        genres: [],
      })),
    },
  });
});

/** n × 1,000,000,000.10, which a float would round. */
const priceOf = (n: number): string => `${n}${String(n * 10).padStart(11, '0')}`.replace(/(..)$/, '.$1');

const bookId = (n: number): string => `00000000-0000-7000-8000-0000000001${String(n).padStart(2, '0')}`;

/** The refusal a promise ends in, as its rule. */
const ruleOf = async (refused: Promise<unknown>): Promise<string> =>
  refused.then(
    () => 'nothing was refused',
    (error: unknown) => (error instanceof HubError ? `${error.code} ${error.rule}` : String(error)),
  );

const DOCUMENTS: Readonly<Record<string, string>> = {
  'all of every row': `{ books(first: 100) { totalCount nodes { id title price priceTwice pages tags cameAt dueOn
    label unplanned chapterCount author { id name bornOn home } genres { code name } } } }`,
  'fragments, aliases and merged selections': `query { books(first: 9) { ...Page edges { node { ...Card again: author { home } } } } }
    fragment Page on BookConnection { pageInfo { hasNextPage hasPreviousPage } nodes { one: title author { name } } }
    fragment Card on Book { ... on Book { two: title title author { id } } ... { pages } __typename }`,
  'relations back and forth': `{ authors { name books { title author { name books { id chapters { number book { label } } } } } } }`,
  'a chain of relations wider than one JSON array': `{ books(first: 20) { nodes { ...B sequelTo { ...B sequelTo { ...B sequelTo { ...B sequelTo {
    ...B sequelTo { ...B sequelTo { ...B sequelTo { ...B sequelTo { ...B sequelTo { ...B } } } } } } } } } } } }
    fragment B on Book { id title price priceTwice pages tags cameAt dueOn chapterCount author { id name bornOn } lastChapter { number book { id } } }`,
  'what is switched on and off': `query ($yes: Boolean!, $no: Boolean!) { books(first: 5) { nodes { title @skip(if: $yes) pages @include(if: $yes)
    author @include(if: $no) { name } ... @include(if: $yes) { chapters @skip(if: $no) { heading } } } } }`,
  'an interface whose type is known': `{ shelved(id: "${bookId(4)}") { __typename id ... on Book { title author { ... on Shelved { id } } }
    ... on Author { bornOn } } }`,
  'a nested connection and an inverse side': `{ book(id: "${bookId(5)}") { lastChapter { heading } chaptersFrom(first: 2) { nodes { heading } } } }`,
  'connections below a list, each with a page of its own': `query ($few: Int, $some: [String!], $from: ChapterNumbers, $back: Boolean) {
    books(first: 30) { nodes { title
      a: chaptersFrom(first: $few) { totalCount pageInfo { hasNextPage hasPreviousPage } nodes { heading book { title } } }
      b: chaptersFrom(last: 1, backFirst: $back) { pageInfo { hasNextPage hasPreviousPage } edges { node { ...Chapter } } }
      c: chaptersFrom(first: 5, headings: $some, numbers: $from) { totalCount ...Page }
      d: chaptersFrom(first: 5, headings: ["Chapter 1"], numbers: { until: 2 }) { ...Page } } } }
    fragment Page on ChapterConnection { nodes { ...Chapter } }
    fragment Chapter on Chapter { number heading }`,
  'computed fields and lists with arguments, under two names': `query ($three: Int!, $few: Int!) {
    authors { name a: booksUnder(pages: $few) { title } b: booksUnder(pages: 1) { title twice: priceTimes(factor: 2)
      thrice: priceTimes(factor: $three) chaptersFrom(first: $few) { nodes { number } } } } }`,
};

const SOME = { some: ['Chapter 1', 'Chapter 3'], from: { from: 2 }, back: true };

test.each(Object.keys(DOCUMENTS))('compiled and plain reads agree: %s', async (name) => {
  const source = DOCUMENTS[name] ?? '';
  const variables = { yes: true, no: false, few: 2, three: 3, ...SOME };
  for (const session of [staff, partner(0), partner(1)]) {
    const plain = await graphql({
      schema: buildPlainSchema(printSchema(schema)),
      source,
      rootValue: plainRoot(await readPlainly(pool, session)),
      variableValues: variables,
    });
    expect(plain.errors).toBeUndefined();
    if (plain.data?.['book'] === null) continue;
    expect(await run(session, source, variables)).toEqual(JSON.parse(JSON.stringify(plain.data)));
  }
});

test('what the role or the policy hides is null in a relation, absent in a list, and not found by its key', async () => {
  const query = `{ books(first: 100) { totalCount nodes { title author { name } chapters { heading } } } }`;
  const seen = (await run(partner(0), query))['books'] as unknown as {
    totalCount: number;
    nodes: { title: string; author: object | null }[];
  };
  expect(seen.totalCount).toBe(30);
  expect(seen.nodes).toHaveLength(30);
  expect(seen.nodes.every(({ title }) => Number(title.slice(5)) % 2 === 0)).toBe(true);
  expect(await ruleOf(run(partner(0), `{ book(id: "${bookId(1)}") { title } }`))).toBe('NOT_FOUND not_found');
  expect(await ruleOf(run(partner(0), `{ book(id: "${bookId(99)}") { title } }`))).toBe(
    'NOT_FOUND not_found',
  );
  expect(await ruleOf(run(partner(0), `{ book(id: "' or true --") { title } }`))).toBe('NOT_FOUND not_found');
  const other = await run(partner(1), `{ book(id: "${bookId(7)}") { title author { name } } }`);
  expect(other).toEqual({ book: { title: '50%_off \\ "quoted"', author: null } });
});

test('a role without any right on a table finds nothing there instead of failing', async () => {
  const client = await connectAsSuperuser(database);
  await client.query('revoke select on library_author, library_book_genre from hub_system');
  await client.query('grant select on library_book, library_chapter to hub_system');
  await client.query('create policy system on library_book to hub_system using (pages < 1)');
  await client.end();
  const system: DatabaseSession = { role: 'hub_system', variables: {} };
  const data = await run(
    system,
    `{ authors { name } books(first: 1) { totalCount nodes { author { name } genres { code } } } }`,
  );
  expect(data).toEqual({ authors: [], books: { totalCount: 10, nodes: [{ author: null, genres: [] }] } });
  expect(await reader(system).count(Author)).toBe(0);
  expect(await reader(system).maybe(Author, bookId(1), ['name'])).toBeNull();
});

test('a hundred requests of two principals at once see their own rows only', async () => {
  const query = `{ books(first: 100) { nodes { id } } authors { id } }`;
  const expected = [await run(partner(0), query), await run(partner(1), query)];
  expect(expected[0]).not.toEqual(expected[1]);
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, at) => run(partner(at % 2 === 0 ? 0 : 1), query)),
  );
  answers.forEach((answer, at) => expect(answer).toEqual(expected[at % 2]));
});

test('nothing of a principal stays on the connection, whether its read succeeded or failed', async () => {
  const read = new Reader(pool, partner(0), orm.getMetadata());
  await read.list(Book, {}, ['title']);
  await ruleOf(read.list(Book, { where: [(row) => `1 / (${row.column('pages')} * 0) = 1`] }, ['title']));
  const clients = await Promise.all(Array.from({ length: 10 }, () => pool.connect()));
  const left = await Promise.all(
    clients.map((client) =>
      client.query<object>(
        `select current_user as role, coalesce(current_setting('hub.partner', true), '') as partner`,
      ),
    ),
  );
  for (const client of clients) client.release();
  expect(left.flatMap(({ rows }) => rows)).toEqual(clients.map(() => ({ role: 'hub_app', partner: '' })));
});

test('a read that takes too long is refused by that name, and the next one works', async () => {
  const read = new Reader(pool, staff, orm.getMetadata());
  const slow = openReadPool(database);
  slow.options.statement_timeout = 500;
  const impatient = new Reader(slow, staff, orm.getMetadata());
  const sleep = impatient.list(Book, { where: [() => 'pg_sleep(2) is not null'] }, ['title']);
  expect(await ruleOf(sleep)).toBe('LIMIT_EXCEEDED read.too_slow');
  expect(await impatient.count(Book)).toBe(60);
  expect(await read.count(Book)).toBe(60);
  await slow.end();
});

test('a connection cut during a read fails that read alone', async () => {
  const read = new Reader(pool, staff, orm.getMetadata());
  const client = await connectAsSuperuser(database);
  const hanging = read.list(Book, { where: [() => 'pg_sleep(5) is not null'] }, ['title']);
  const failed = expect(hanging).rejects.toThrow(/terminat|cut|closed/i);
  for (let killed = 0; killed === 0;) {
    const { rows } = await client.query<{ killed: boolean }>(
      `select pg_terminate_backend(pid) as killed from pg_stat_activity where query like '%pg_sleep(5) is%' and pid <> pg_backend_pid()`,
    );
    killed = rows.length;
  }
  await failed;
  await client.end();
  expect(await read.count(Book)).toBe(60);
});

/** Every book in one ordering, gathered page by page. */
async function walk(order: string, size: number, backwards: boolean): Promise<string[]> {
  const found: string[] = [];
  let cursor: string | null = null;
  for (let round = 0; round < 100; round++) {
    const page = backwards ? 'last: $size, before: $cursor' : 'first: $size, after: $cursor';
    const data = await run(
      staff,
      `query ($size: Int!, $cursor: String, $order: String!) { books(${page}, orderBy: $order) { nodes { id }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
      { size, cursor, order },
    );
    const { nodes, pageInfo } = data['books'] as unknown as {
      nodes: { id: string }[];
      pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
    };
    const ids = nodes.map(({ id }) => id);
    if (backwards) found.unshift(...ids);
    else found.push(...ids);
    expect(backwards ? pageInfo.hasNextPage : pageInfo.hasPreviousPage).toBe(round > 0);
    if (!(backwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return found;
    cursor = backwards ? pageInfo.startCursor : pageInfo.endCursor;
  }
  throw new Error('the pages never end');
}

test.each(Object.keys(ORDERS))(
  'pages in the order %s leave nothing out in either direction',
  async (order) => {
    const whole = (await reader(staff).list(Book, { orderBy: ORDERS[order] }, ['id'])).map(({ id }) => id);
    expect(new Set(whole).size).toBe(60);
    expect(await walk(order, 7, false)).toEqual(whole);
    expect(await walk(order, 7, true)).toEqual(whole);
    expect(await walk(order, 60, true)).toEqual(whole);
  },
);

test('what has no date comes last in both directions', async () => {
  for (const direction of ['ASC', 'DESC'] as const) {
    const books = await reader(staff).list(Book, { orderBy: [{ prop: 'dueOn', direction }] }, ['dueOn']);
    const empty = books.map(({ dueOn }) => dueOn === null);
    expect(empty.indexOf(true)).toBe(40);
    expect(empty.slice(40).every(Boolean)).toBe(true);
  }
});

test('a page without a size, out of bounds or with a cursor of another making is refused', async () => {
  const refused = (args: string): Promise<string> =>
    ruleOf(run(staff, `{ books(${args}) { nodes { id } } }`));
  const cursorOf = async (args: string): Promise<string> => {
    const data = await run(staff, `{ books(${args}) { pageInfo { endCursor } } }`);
    return (data['books'] as unknown as { pageInfo: { endCursor: string } }).pageInfo.endCursor;
  };
  const cursor = await cursorOf('first: 3');
  const [tag, ...places] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as string[];
  const forge = (...parts: unknown[]): string => Buffer.from(JSON.stringify(parts)).toString('base64url');
  expect(await refused('orderBy: "CAME"')).toBe('INVALID_INPUT page.size_missing');
  expect(await refused('first: 1, last: 1')).toBe('INVALID_INPUT page.size_ambiguous');
  for (const size of [0, -1, 101, 1_000_000_000]) {
    expect(await refused(`first: ${size}`)).toBe('INVALID_INPUT page.size_out_of_bounds');
  }
  const forged = [
    '',
    'nonsense',
    forge(),
    forge('00000000', ...places),
    forge(tag, places[0]),
    forge(tag, places[0], `' or true --`),
    forge(tag, 'now() - interval', places[1]),
    forge(tag, { toString: 1 }, places[1]),
    forge(tag, places[0], places[1], 'more'),
    await cursorOf('first: 3, orderBy: "DUE_FIRST"'),
  ];
  for (const after of forged) {
    expect(await refused(`first: 3, after: ${JSON.stringify(after)}`)).toBe(
      'INVALID_INPUT page.cursor_malformed',
    );
  }
  expect(await refused(`last: 3, before: "${forge(tag, '9999-01-01 00:00:00+00', places[1])}"`)).toBe(
    'nothing was refused',
  );
});

test('what a client writes is a value, never SQL and never a pattern', async () => {
  const titles = async (args: string): Promise<string[]> => {
    const data = await run(staff, `{ books(first: 100, ${args}) { nodes { title } } }`);
    return (data['books'] as unknown as { nodes: { title: string }[] }).nodes.map(({ title }) => title);
  };
  const odd = '50%_off \\ "quoted"';
  expect(await titles('text: "Book 1"')).toHaveLength(11);
  for (const text of ['%', '_', '50%_', '\\', '"quoted"']) {
    expect(await titles(`text: ${JSON.stringify(text)}`)).toEqual([odd]);
  }
  const attacks = [`' or true --`, `$1`, `'; drop table library_book; --`, `%' or '1' = '1`, `\\`.repeat(3)];
  for (const attack of attacks) {
    expect(await titles(`text: ${JSON.stringify(attack)}`)).toEqual([]);
    expect(await titles(`tags: [${JSON.stringify(attack)}]`)).toEqual([]);
    expect(await titles(`town: ${JSON.stringify(attack)}`)).toEqual([]);
  }
  expect(await titles(`town: "Town 2", heading: "Chapter 3"`)).toHaveLength(14);
  expect(await ruleOf(titles('text: "\\u0000"'))).toBe('INVALID_INPUT read.value_malformed');
  expect(await reader(staff).count(Book)).toBe(60);
});

test('lookups made at the same moment leave together, and nothing is remembered', async () => {
  const read = reader(staff);
  const ids = Array.from({ length: 20 }, (_, n) => bookId(n));
  const books = await Promise.all([...ids, ...ids, bookId(99)].map((id) => read.maybe(Book, id, ['title'])));
  expect(statements).toHaveLength(1);
  expect(books.map((book) => book?.id ?? null)).toEqual([...ids, ...ids, null]);
  await read.maybe(Book, bookId(0), ['title']);
  expect(statements).toHaveLength(2);
});

test('a field that the row does not carry is loaded with that of its neighbours', async () => {
  const result = await graphql({
    schema,
    source: `{ books(first: 10) { nodes { id chapters { heading book { title } } lastChapter { number } chapterCount } } }`,
    contextValue: {
      read: {
        page: async () => ({ nodes: Array.from({ length: 10 }, (_, n) => ({ id: bookId(n) })) }),
        related: reader(staff).related.bind(reader(staff)),
      },
    },
  });
  expect(result.errors).toBeUndefined();
  expect(statements).toHaveLength(3);
  const plain = await run(
    staff,
    `{ book(id: "${bookId(3)}") { id chapters { heading book { title } } lastChapter { number } chapterCount } }`,
  );
  const { nodes } = (JSON.parse(JSON.stringify(result.data)) as { books: { nodes: object[] } }).books;
  expect(nodes[3]).toEqual(plain['book']);
});

test('a field that nobody registered loads the whole row and is counted', async () => {
  readCounters.fallbacks.clear();
  await run(staff, '{ books(first: 1) { nodes { unplanned } } }');
  expect([...readCounters.fallbacks]).toEqual([['Book.unplanned', 1]]);
  expect(statements[0]).toContain('"due_on"');
  expect(statements[0]).not.toContain('"secret_note"');
});

test('a column that was not loaded cannot pass for an empty one', async () => {
  const book = await reader(staff).one(Book, bookId(1), ['title']);
  expect(book).toBeInstanceOf(Book);
  expect({ ...book }).toEqual({ id: bookId(1), title: 'Book 1' });
  expect(() => book.dueOn).toThrow(/Book\.dueOn was not loaded/);
  expect(() => book.author).toThrow(/Book\.author was not loaded/);
});

test('looks at personal rows are reported with whose data and which fields', async () => {
  await run(staff, `{ books(first: 3) { nodes { title author { id } } } }`);
  expect(looks).toEqual([]);
  await run(partner(0), `{ book(id: "${bookId(4)}") { author { name home } sequelTo { author { name } } } }`);
  const author = '00000000-0000-7000-8000-000000000001';
  expect(looks).toMatchObject([
    { entity: 'Author', ids: [author], subjects: [author], fields: ['name', 'home'] },
  ]);
});

test('a row of more columns than PostgreSQL gives travels as one value, and is the same', async () => {
  const facts = ['title', 'price', 'pages', 'tags', 'dueOn', 'cameAt', 'author.bornOn', 'author.name'];
  const depth = 150;
  const paths = Array.from({ length: depth }, (_, at) =>
    facts.map((fact) => `${'sequelTo.'.repeat(at)}${fact}`),
  ).flat();
  const wide = await reader(staff).list(Book, { limit: 60 }, paths);
  expect(statements.at(-1)).toMatch(/^select json_build_array/);
  const narrow = await reader(staff).list(Book, { limit: 60 }, [
    ...facts,
    ...facts.map((fact) => `sequelTo.${fact}`),
  ]);
  expect(statements.at(-1)).not.toMatch(/^select json_build_array/);
  const part = ({ title, price, pages, tags, dueOn, cameAt, author: { name, bornOn } }: Book): object => ({
    ...{ title, price, pages, tags, dueOn, cameAt, name, bornOn },
  });
  const both = (book: Book): object[] => [part(book), book.sequelTo === null ? {} : part(book.sequelTo)];
  expect(wide.map(both)).toEqual(narrow.map(both));
  expect(wide.filter(({ sequelTo }) => sequelTo !== null)).toHaveLength(9);
});

test('what a row holds is the same in a database that writes dates in another manner and another zone', async () => {
  const facts = ['id', 'dueOn', 'cameAt'];
  const before = await reader(staff).list(Book, {}, facts);
  const client = await connectAsSuperuser(database);
  const set = (what: string): Promise<unknown> =>
    client.query(`alter database ${client.escapeIdentifier(database.dbName)} ${what}`);
  await set(`set datestyle to 'German'`);
  await set(`set timezone to 'Asia/Kolkata'`);
  const elsewhere = openReadPool(database);
  try {
    const read = new Reader(elsewhere, staff, orm.getMetadata());
    expect(await read.list(Book, {}, facts)).toEqual(before);
  } finally {
    await elsewhere.end();
    await set('reset datestyle');
    await set('reset timezone');
    await client.end();
  }
});

test('a list that is longer than a list may be is refused rather than cut', async () => {
  const many = reader(staff).list(Book, { limit: 7 }, ['title']);
  expect(await many).toHaveLength(7);
  const client = await connectAsSuperuser(database);
  await client.query(`insert into library_genre select 'g' || n, 'Genre' from generate_series(1, 1000) n`);
  await client.end();
  expect(await ruleOf(reader(staff).list(Genre, {}, ['name']))).toBe('LIMIT_EXCEEDED read.list_too_long');
  expect(
    await reader(staff)
      .list(Genre, { limit: 5_000 }, ['name'])
      .catch((error: HubError) => error.rule),
  ).toBe('read.list_too_long');
});
