import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  Info,
  InputType,
  Int,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { computed, inverse, many, needs, pages, personal } from '../../server/reads/registry.js';
import {
  allOf,
  among,
  atLeast,
  atMost,
  contains,
  given,
  is,
  some,
  through,
  matches,
} from '../../server/reads/condition.js';
import type { OrderBy } from '../../server/reads/registry.js';
import { connectionOf, PageArgs } from '../../server/reads/connection.js';
import type { Page } from '../../server/reads/page.js';
import type { Loaded, Reader } from '../../server/reads/reader.js';
import { Author, Book, Chapter, Shelved } from './library.js';

/** What the tests may vary from run to run. */
export interface LibraryContext {
  readonly read: Reader;
}

@InputType({ description: 'From one number to another.' })
export class ChapterNumbers {
  @Field(() => Int, { nullable: true, description: 'The least.' })
  from?: number | null;

  @Field(() => Int, { nullable: true, description: 'The greatest.' })
  until?: number | null;
}

const BookConnection = connectionOf(Book);
const ChapterConnection = connectionOf(Chapter);

many(Book, 'chapters', {
  entity: Chapter,
  by: 'book',
  orderBy: { prop: 'number', direction: 'ASC' },
});
const by = (prop: string, direction: OrderBy['direction']): OrderBy => ({ prop, direction });

many(Author, 'books', { entity: Book, by: 'author' });
inverse(Book, 'lastChapter', {
  entity: Chapter,
  by: 'book',
  where: matches((row) =>
    row.inner(Chapter, (table, later) => {
      const follows = `${later.column('book')} = ${row.column('book')} and ${later.column('number')} > ${row.column('number')}`;
      return `not exists (select from ${table} where ${follows})`;
    }),
  ),
});
computed(Book, 'chapterCount', {
  sql: (row) =>
    row.inner(
      Chapter,
      (table, inner) =>
        `select count(*) from ${table} where ${inner.column('book')} = ${row.column('id')} and ${inner.column('number')} >= ${row.param(1, 'int')}`,
    ),
});
computed(Book, 'priceTwice', { sql: (row) => `${row.column('price')} * 2`, type: 'numeric' });
needs(Book, 'label', ['title', 'author.name']);
computed(Book, 'priceTimes', {
  sql: (row, { factor }) => `${row.column('price')} * ${row.param(factor as number, 'int')}`,
  type: 'numeric',
});
pages(Book, 'chaptersFrom', {
  entity: Chapter,
  by: 'book',
  demand: ({ headings, numbers, backFirst }) => ({
    where: [
      given(headings as string[] | undefined, (values) => among('heading', values)),
      given((numbers as ChapterNumbers | undefined)?.from, (number) => atLeast('number', number)),
      given((numbers as ChapterNumbers | undefined)?.until, (number) => atMost('number', number)),
    ],
    orderBy: [by('number', backFirst === true ? 'DESC' : 'ASC')],
  }),
});
many(Author, 'booksUnder', {
  entity: Book,
  by: 'author',
  demand: ({ pages: most }) => ({ where: [atMost('pages', most as number)], orderBy: [by('title', 'ASC')] }),
});
personal(Author, { subject: 'id' });

/** Orderings with ties, with nothing to compare, by an expression, and in two directions at once. */
export const ORDERS: Readonly<Record<string, readonly OrderBy[]>> = {
  CAME: [by('cameAt', 'DESC')],
  DUE_FIRST: [by('dueOn', 'ASC')],
  DUE_LAST: [by('dueOn', 'DESC')],
  PRICE: [by('price', 'DESC')],
  AUTHOR: [by('author', 'ASC'), by('title', 'ASC')],
  PAGES_THEN_NEWEST: [by('pages', 'ASC'), by('cameAt', 'DESC')],
  TAG: [{ sql: (row) => `${row.column('tags')}[1]`, type: 'text', direction: 'DESC' }],
};

@Resolver(() => Book)
export class BookResolver {
  @Query(() => BookConnection, { description: 'Books.' })
  books(
    @Args(() => PageArgs) args: PageArgs,
    @Arg('text', () => String, { nullable: true, description: 'In the title.' }) text: string | null,
    @Arg('tags', () => [String], { nullable: true, description: 'In the titles.' }) titles: string[] | null,
    @Arg('town', () => String, { nullable: true, description: 'Of the author.' }) town: string | null,
    @Arg('heading', () => String, { nullable: true, description: 'Of a chapter.' }) heading: string | null,
    @Arg('orderBy', () => String, { nullable: true, description: 'A name among ORDERS.' }) order:
      | string
      | null,
    @Ctx() { read }: LibraryContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Book>> {
    const where = [
      given(text, (value) => contains('title', value)),
      given(titles, (values) => among('title', values)),
      given(town, (value) => through('author', is('home', value))),
      allOf(given(heading, (value) => some(Chapter, 'book', is('heading', value)))),
    ];
    return read.page(Book, args, { where, orderBy: ORDERS[order ?? 'CAME'] }, info);
  }

  @Query(() => Book, { nullable: true, description: 'One book.' })
  book(
    @Arg('id', () => String, { description: 'Its key.' }) id: string,
    @Ctx() { read }: LibraryContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Book> {
    return read.one(Book, id, info);
  }

  @Query(() => Shelved, { nullable: true, description: 'Anything by key.' })
  shelved(
    @Arg('id', () => String, { description: 'Its key.' }) id: string,
    @Ctx() { read }: LibraryContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Book | null> {
    return read.maybe(Book, id, info);
  }

  @FieldResolver(() => [Chapter], { description: 'Chapters.' })
  chapters(
    @Root() book: Book,
    @Ctx() { read }: LibraryContext,
    @Info() info: GraphQLResolveInfo,
  ): Loaded<Chapter[]> {
    return read.related<Chapter[]>(book, Book, 'chapters', info);
  }

  @FieldResolver(() => Chapter, { nullable: true, description: 'The last one.' })
  lastChapter(
    @Root() book: Book,
    @Ctx() { read }: LibraryContext,
    @Info() info: GraphQLResolveInfo,
  ): Loaded<Chapter | null> {
    return read.related<Chapter | null>(book, Book, 'lastChapter', info);
  }

  @FieldResolver(() => Int, { description: 'How many chapters.' })
  chapterCount(
    @Root() book: Book,
    @Ctx() { read }: LibraryContext,
    @Info() info: GraphQLResolveInfo,
  ): Loaded<number> {
    return read.related<number>(book, Book, 'chapterCount', info);
  }

  @FieldResolver(() => String, { description: 'Twice the price.' })
  priceTwice(
    @Root() book: Book,
    @Ctx() { read }: LibraryContext,
    @Info() info: GraphQLResolveInfo,
  ): Loaded<string> {
    return read.related<string>(book, Book, 'priceTwice', info);
  }

  @FieldResolver(() => String, { description: 'Title and author.' })
  label(@Root() book: Book): string {
    return `${book.title} / ${(book.author as Author | null)?.name ?? 'unknown'}`;
  }

  @FieldResolver(() => String, { description: 'A field that nobody registered.' })
  unplanned(@Root() book: Book): string {
    return `${book.title}, ${book.pages} pages, due ${book.dueOn}`;
  }

  @FieldResolver(() => ChapterConnection, { description: 'Chapters, page by page.' })
  chaptersFrom(
    @Root() book: Book,
    @Args(() => PageArgs) _args: PageArgs,
    @Arg('headings', () => [String], { nullable: true, description: 'Only these.' })
    _headings: string[] | null,
    @Arg('numbers', () => ChapterNumbers, { nullable: true, description: 'Only these.' })
    _numbers: ChapterNumbers | null,
    @Arg('backFirst', () => Boolean, { nullable: true, description: 'The last one first.' })
    _backFirst: boolean | null,
    @Ctx() { read }: LibraryContext,
    @Info() info: GraphQLResolveInfo,
  ): Loaded<Page<Chapter>> {
    return read.related<Page<Chapter>>(book, Book, 'chaptersFrom', info);
  }

  @FieldResolver(() => String, { description: 'So many times the price.' })
  priceTimes(
    @Root() book: Book,
    @Arg('factor', () => Int, { description: 'How many times.' }) _factor: number,
    @Ctx() { read }: LibraryContext,
    @Info() info: GraphQLResolveInfo,
  ): Loaded<string> {
    return read.related<string>(book, Book, 'priceTimes', info);
  }
}

@Resolver(() => Author)
export class AuthorResolver {
  @Query(() => [Author], { description: 'All visible authors.' })
  authors(@Ctx() { read }: LibraryContext, @Info() info: GraphQLResolveInfo): Promise<Author[]> {
    return read.list(Author, {}, info);
  }

  @FieldResolver(() => [Book], { description: 'Books by this author.' })
  books(
    @Root() author: Author,
    @Ctx() { read }: LibraryContext,
    @Info() info: GraphQLResolveInfo,
  ): Loaded<Book[]> {
    return read.related<Book[]>(author, Author, 'books', info);
  }

  @FieldResolver(() => [Book], { description: 'Books of at most so many pages, by title.' })
  booksUnder(
    @Root() author: Author,
    @Arg('pages', () => Int, { description: 'How many.' }) _pages: number,
    @Ctx() { read }: LibraryContext,
    @Info() info: GraphQLResolveInfo,
  ): Loaded<Book[]> {
    return read.related<Book[]>(author, Author, 'booksUnder', info);
  }
}
