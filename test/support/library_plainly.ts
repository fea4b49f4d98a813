import type { Pool, PoolClient } from 'pg';
import type { DatabaseSession } from '../../server/platform/viewer.js';

/** Rows as a child would read them: every table whole, and relations looked up one by one. Nothing is compiled. */
export interface Plain {
  readonly books: Record<string, unknown>[];
  readonly authors: Record<string, unknown>[];
}

type Raw = Readonly<Record<string, unknown>>;

/** Everything in the library that a principal sees, linked up in memory: what compiled reads must agree with. */
export async function readPlainly(pool: Pool, session: DatabaseSession): Promise<Plain> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    for (const [name, value] of Object.entries({ role: session.role, ...session.variables })) {
      await client.query('select set_config($1, $2, true)', [name, value]);
    }
    const plain = link(
      await table(client, 'author'),
      await table(client, 'book'),
      await table(client, 'chapter'),
      await table(client, 'genre'),
      await table(client, 'book_genre', 'book_id, genre_code'),
    );
    await client.query('commit');
    return plain;
  } finally {
    client.release();
  }
}

/** The root of the same schema over plain rows, for the documents of the tests. */
export function plainRoot({ books, authors }: Plain): object {
  const newest = [...books].sort(
    (a, b) => Number(b['cameAt']) - Number(a['cameAt']) || (String(b['id']) > String(a['id']) ? 1 : -1),
  );
  const byId = ({ id }: { id: string }): unknown => books.find((book) => book['id'] === id) ?? null;
  return {
    authors,
    book: byId,
    shelved: byId,
    books: ({ first }: { first: number }) => ({
      nodes: newest.slice(0, first),
      edges: newest.slice(0, first).map((node) => ({ node })),
      totalCount: books.length,
      pageInfo: { hasNextPage: books.length > first, hasPreviousPage: false },
    }),
  };
}

const table = async (client: PoolClient, name: string, order = '1'): Promise<Raw[]> =>
  (
    await client.query<Raw & { row: Raw }>(
      `select to_jsonb(t) as row from library_${name} t order by ${order}`,
    )
  ).rows.map(({ row }) => row);

type Plainly = Record<string, unknown>;

function link(authors: Raw[], books: Raw[], chapters: Raw[], genres: Raw[], pairs: Raw[]): Plain {
  const plainAuthors: Plainly[] = authors.map(({ id, name, born_on, home }) => ({
    id,
    name,
    bornOn: born_on,
    home,
  }));
  const plainBooks = books.map((raw) => ({ raw, book: plainBook(raw) }));
  for (const { raw, book } of plainBooks) {
    const own = chapters
      .filter((chapter) => chapter['book_id'] === raw['id'])
      .sort((a, b) => Number(a['number']) - Number(b['number']))
      .map(({ id, number, heading }) => ({ id, number, heading, book }));
    const author = plainAuthors.find(({ id }) => id === raw['author_id']) ?? null;
    Object.assign(book, {
      author,
      sequelTo: plainBooks.find((other) => other.raw['id'] === raw['sequel_to_id'])?.book ?? null,
      chapters: own,
      lastChapter: own.at(-1) ?? null,
      chapterCount: own.length,
      chaptersFrom: (args: ChapterArgs) => chapterPage(own, args),
      genres: genres.filter(({ code }) =>
        pairs.some((pair) => pair['book_id'] === raw['id'] && pair['genre_code'] === code),
      ),
      label: `${String(raw['title'])} / ${(author?.['name'] as string | undefined) ?? 'unknown'}`,
    });
  }
  for (const author of plainAuthors) {
    author['books'] = plainBooks
      .filter(({ raw }) => raw['author_id'] === author['id'])
      .map(({ book }) => book);
    author['booksUnder'] = ({ pages }: { pages: number }) =>
      (author['books'] as Plainly[])
        .filter((book) => Number(book['pages']) <= pages)
        .sort((a, b) => (String(a['title']) < String(b['title']) ? -1 : 1));
  }
  return { books: plainBooks.map(({ book }) => book), authors: plainAuthors };
}

interface ChapterArgs {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly headings?: readonly string[] | null;
  readonly numbers?: { readonly from?: number | null; readonly until?: number | null } | null;
  readonly backFirst?: boolean | null;
}

function chapterPage(own: readonly Plainly[], args: ChapterArgs): Plainly {
  const { headings, numbers } = args;
  const all = own.filter(
    ({ number, heading }) =>
      (!headings || headings.includes(String(heading))) &&
      Number(number) >= (numbers?.from ?? 0) &&
      Number(number) <= (numbers?.until ?? 99),
  );
  if (args.backFirst) all.reverse();
  const size = args.first ?? args.last ?? 0;
  const nodes = args.first ? all.slice(0, size) : all.slice(-size);
  const cut = all.length > size;
  return {
    nodes,
    edges: nodes.map((node) => ({ node })),
    totalCount: all.length,
    pageInfo: { hasNextPage: Boolean(args.first) && cut, hasPreviousPage: !args.first && cut },
  };
}

const plainBook = (raw: Raw): Plainly => ({
  __typename: 'Book',
  id: raw['id'],
  title: raw['title'],
  price: Number(raw['price']).toFixed(2).replace('.00', ''),
  priceTwice: (2 * Number(raw['price'])).toFixed(2),
  priceTimes: ({ factor }: { factor: number }) => (factor * Number(raw['price'])).toFixed(2),
  pages: raw['pages'],
  tags: raw['tags'],
  cameAt: new Date(String(raw['came_at'])),
  dueOn: raw['due_on'],
  unplanned: `${String(raw['title'])}, ${String(raw['pages'])} pages, due ${String(raw['due_on'])}`,
});
