import { parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HubError } from '../server/platform/errors.js';
import { readCounters } from '../server/reads/counters.js';
import { LibraryWorld, PARTNER, STAFF } from './support/library_world.js';

let library: LibraryWorld;

beforeAll(async () => {
  library = await LibraryWorld.open();
});
afterAll(() => library.close());

interface Numbers {
  readonly nodes: { readonly number: number }[];
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
}

const numbers = ({ nodes }: Numbers): number[] => nodes.map(({ number }) => number);

test('connections below a page, under two names and with filters, are still one statement', async () => {
  const { books } = await library.ask<{ books: { nodes: { a: Numbers; b: Numbers; c: Numbers }[] } }>(
    `query ($first: Int) { books(first: 5) { nodes { a: chaptersFrom(first: 1) { totalCount nodes { number book { author { name } } } }
       b: chaptersFrom(first: $first, backFirst: true) { nodes { number } } c: chaptersFrom(last: 2, headings: ["Chapter 1", "Chapter 3"]) { nodes { number } } } } }`,
    { first: 2 },
  );
  expect(library.statements).toHaveLength(1);
  expect(books.nodes.map(({ a, b, c }) => [a, b, c].map(numbers))).toEqual(
    Array.from({ length: 5 }, () => [[1], [3, 2], [1, 3]]),
  );
});

test('a connection below a row goes on after a cursor, and each row has its own', async () => {
  const page = `query ($after: String) { books(first: 3) { nodes { title
    chaptersFrom(first: 2, after: $after) { nodes { number } pageInfo { endCursor hasNextPage } } } } }`;
  type Books = { books: { nodes: { chaptersFrom: Numbers }[] } };
  const before = await library.ask<Books>(page);
  const [first] = before.books.nodes;
  expect(first && numbers(first.chaptersFrom)).toEqual([1, 2]);
  expect(first?.chaptersFrom.pageInfo.hasNextPage).toBe(true);
  const next = await library.ask<Books>(page, { after: first?.chaptersFrom.pageInfo.endCursor });
  expect(library.statements).toHaveLength(1);
  expect(next.books.nodes.map(({ chaptersFrom }) => numbers(chaptersFrom))).toEqual([[3], [3], [3]]);
});

test('other values of arguments need no other plan, another page size does, and several values in place of one', async () => {
  const source = `query ($few: Int, $some: [String!], $from: Int, $factor: Int!) { books(first: 4) { nodes {
    priceTimes(factor: $factor) chaptersFrom(first: $few, headings: $some, numbers: { from: $from }) { nodes { number } } } } }`;
  const document = parse(source);
  const ask = (variables: object): Promise<unknown> => library.ask(document, variables);
  const counted = async (variables: object): Promise<number> => {
    const before = readCounters.planned;
    await ask(variables);
    return readCounters.planned - before;
  };
  expect(await counted({ few: 2, some: ['Chapter 1'], from: 1, factor: 2 })).toBe(1);
  expect(await counted({ few: 2, some: ['Chapter 3'], from: 2, factor: 7 })).toBe(0);
  expect(await counted({ few: 2, some: ['Chapter 3', 'Chapter 2'], from: 2, factor: 7 })).toBe(1);
  expect(await counted({ few: 2, some: ['Chapter 1', 'Chapter 2', 'Chapter 3'], from: 1, factor: 7 })).toBe(
    0,
  );
  expect(await counted({ few: 3, some: ['Chapter 1'], from: 1, factor: 2 })).toBe(1);
  expect(await counted({ few: 3, some: null, from: 1, factor: 2 })).toBe(1);
  expect(await counted({ few: 3, some: null, from: 3, factor: 4 })).toBe(0);
  const twice = (await ask({ few: 2, some: ['Chapter 2'], from: 1, factor: 2 })) as {
    books: { nodes: { priceTimes: string; chaptersFrom: Numbers }[] };
  };
  const thrice = (await ask({ few: 2, some: ['Chapter 3'], from: 1, factor: 3 })) as typeof twice;
  expect(twice.books.nodes[0]?.priceTimes).toBe('118000000011.80');
  expect(thrice.books.nodes[0]?.priceTimes).toBe('177000000017.70');
  expect(
    [twice, thrice].map(({ books }) => books.nodes.map(({ chaptersFrom }) => numbers(chaptersFrom))),
  ).toEqual([
    [[2], [2], [2], [2]],
    [[3], [3], [3], [3]],
  ]);
});

test('arguments whose text their form did not foretell are planned for that once', async () => {
  const document = parse(
    `query ($numbers: ChapterNumbers) { books(first: 1) { nodes { chaptersFrom(first: 9, numbers: $numbers) { nodes { number } } } } }`,
  );
  const asked = async (numbersGiven: object): Promise<number[]> => {
    const { books } = (await library.ask(document, { numbers: numbersGiven })) as {
      books: { nodes: { chaptersFrom: Numbers }[] };
    };
    return books.nodes.flatMap(({ chaptersFrom }) => numbers(chaptersFrom));
  };
  expect(await asked({ from: 2, until: 2 })).toEqual([2]);
  expect(await asked({ from: 3, until: 3 })).toEqual([3]);
  expect(await asked({ from: 2 })).toEqual([2, 3]);
  expect(await asked({ until: 1 })).toEqual([1]);
  expect(await asked({})).toEqual([1, 2, 3]);
});

test('a connection that cannot be asked for is refused where it stands, and the rest is answered', async () => {
  const refused = async (args: string, variables = {}): Promise<unknown> => {
    const { data, errors = [] } = await library.answer<{ book: { title: string } }>(
      `query ($after: String, $first: Int) { book(id: "00000000-0000-7000-8000-000000000103") { title } authors { name books { chaptersFrom(${args}) { nodes { number } } } } }`,
      { after: null, ...variables },
    );
    expect(data ?? null).toBeNull();
    return errors.map(({ path, originalError }) => [
      path?.at(-1),
      originalError instanceof HubError && originalError.rule,
    ])[0];
  };
  expect(await refused('last: null')).toEqual(['chaptersFrom', 'page.size_missing']);
  expect(await refused('first: 101')).toEqual(['chaptersFrom', 'page.size_out_of_bounds']);
  expect(await refused('first: $first', { first: 0 })).toEqual(['chaptersFrom', 'page.size_out_of_bounds']);
  expect(await refused('first: 1, last: 1')).toEqual(['chaptersFrom', 'page.size_ambiguous']);
  expect(await refused('first: 1, after: $after', { after: "' or true --" })).toEqual([
    'chaptersFrom',
    'page.cursor_malformed',
  ]);
});

test('a connection below a row shows what the viewer sees, and looks are of the rows shown', async () => {
  const source = `{ authors { name books { title chaptersFrom(first: 50) { totalCount nodes { heading } } } } }`;
  type Authors = { authors: { books: { chaptersFrom: { totalCount: number } }[] }[] };
  const count = ({ authors }: Authors): number =>
    authors.flatMap(({ books }) => books).reduce((sum, { chaptersFrom }) => sum + chaptersFrom.totalCount, 0);
  expect(count(await library.ask<Authors>(source, {}, STAFF))).toBe(177);
  expect(count(await library.ask<Authors>(source, {}, PARTNER))).toBe(90);
  await library.ask(`{ books(first: 2) { nodes { author { name } } } }`);
  expect(library.looks.flatMap(({ ids }) => ids)).toHaveLength(2);
});
