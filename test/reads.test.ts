import { graphql, type GraphQLSchema } from 'graphql';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import { buildSchema } from 'type-graphql';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openOrm, openReadPool } from '../server/database/orm.js';
import type { Look } from '../server/reads/decode.js';
import { Reader } from '../server/reads/reader.js';
import type { ReadSession } from '../server/reads/execute.js';
import { connectAsSuperuser, freshDatabase, type FreshDatabase } from './support/database.js';
import { Author, Book, Chapter, Genre, librarySql, PARTNERS } from './support/library.js';
import { AuthorResolver, BookResolver } from './support/library_schema.js';

let database: FreshDatabase;
let orm: MikroORM;
let pool: Pool;
let schema: GraphQLSchema;
const statements: string[] = [];
const looks: Look[] = [];

const staff: ReadSession = { role: 'hub_staff', variables: { 'hub.reach': 'ALL' } };
const partner = (at: 0 | 1): ReadSession => ({
  role: 'hub_partner',
  variables: { 'hub.partner': PARTNERS[at] },
});

const reader = (session: ReadSession): Reader =>
  new Reader(pool, session, orm.getMetadata(), {
    onStatement: ({ text }) => void statements.push(text),
    onRows: (seen) => void looks.push(...seen),
  });

async function run(
  session: ReadSession,
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
