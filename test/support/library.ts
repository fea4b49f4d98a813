import { Collection } from '@mikro-orm/core';
import { Entity, ManyToMany, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, InterfaceType, ObjectType } from 'type-graphql';
import { Instant, MoneyScalar, PlainDate } from '../../server/platform/scalars.js';

/** A small world of its own for the tests of compiled reads: a library that several partners share. */

@InterfaceType({
  description: 'Anything in the library.',
  resolveType: (value: object) => value.constructor.name,
})
export abstract class Shelved {
  @Field(() => ID, { description: 'Key.' })
  id: string;
}

@Entity({ tableName: 'library_genre' })
@ObjectType({ implements: Shelved, description: 'A genre.' })
export class Genre {
  @PrimaryKey({ type: 'string' })
  @Field(() => String, { description: 'Its code.' })
  code: string;

  @Property({ type: 'string' })
  @Field(() => String, { description: 'Its name.' })
  name: string;
}

@Entity({ tableName: 'library_author' })
@ObjectType({ implements: Shelved, description: 'An author.' })
export class Author {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'string' })
  @Field(() => String, { description: 'Name.' })
  name: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => PlainDate, { nullable: true, description: 'Birthday.' })
  bornOn: string | null = null;

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Home.' })
  home: string | null = null;
}

@Entity({ tableName: 'library_book' })
@ObjectType({ implements: Shelved, description: 'A book.' })
export class Book {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'string' })
  @Field(() => String, { description: 'Title.' })
  title: string;

  @ManyToOne(() => Author)
  @Field(() => Author, { nullable: true, description: 'Author, if visible.' })
  author: Author;

  @ManyToOne(() => Book, { nullable: true })
  @Field(() => Book, { nullable: true, description: 'What it continues.' })
  sequelTo: Book | null = null;

  @Property({ type: 'uuid' })
  partnerId: string;

  @Property({ type: 'decimal', precision: 16, scale: 2 })
  @Field(() => MoneyScalar, { description: 'Price.' })
  price: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Pages.' })
  pages: number;

  @Property({ type: 'text[]' })
  @Field(() => [String], { description: 'Tags.' })
  tags: string[];

  @Property({ type: 'datetime', length: 3 })
  @Field(() => Instant, { description: 'When it came.' })
  cameAt: Date;

  @Property({ type: 'date', nullable: true })
  @Field(() => PlainDate, { nullable: true, description: 'When it is due back.' })
  dueOn: string | null = null;

  @Property({ type: 'string', hidden: true, nullable: true })
  secretNote: string | null = null;

  @ManyToMany(() => Genre, undefined, { pivotTable: 'library_book_genre', owner: true })
  @Field(() => [Genre], { description: 'Genres.' })
  genres = new Collection<Genre>(this);
}

@Entity({ tableName: 'library_chapter' })
@ObjectType({ implements: Shelved, description: 'A chapter.' })
export class Chapter {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @ManyToOne(() => Book)
  @Field(() => Book, { description: 'Of which book.' })
  book: Book;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Its number.' })
  number: number;

  @Property({ type: 'string' })
  @Field(() => String, { description: 'Heading.' })
  heading: string;
}

export const PARTNERS = [
  '00000000-0000-7000-8000-0000000000a1',
  '00000000-0000-7000-8000-0000000000a2',
] as const;

const guarded = (table: string, using: string): string => `
  alter table ${table} enable row level security; alter table ${table} force row level security;
  grant select on ${table} to hub_staff, hub_partner;
  create policy staff on ${table} for select to hub_staff using (true);
  create policy partner on ${table} for select to hub_partner using (${using});`;

/** Tables, policies and rows: sixty books of two partners, four authors of whom partners do not see the last. */
export const librarySql = `
  create table library_genre (code text primary key, name text not null);
  create table library_author (id uuid primary key, name text not null, born_on date, home text,
    retired boolean not null);
  create table library_book (id uuid primary key, title text not null, author_id uuid not null references library_author,
    sequel_to_id uuid references library_book, partner_id uuid not null, price numeric(16,2) not null, pages int not null,
    tags text[] not null, came_at timestamptz(3) not null, due_on date, secret_note text);
  create table library_book_genre (book_id uuid references library_book, genre_code text references library_genre,
    primary key (book_id, genre_code));
  create table library_chapter (id uuid primary key, book_id uuid not null references library_book,
    number int not null, heading text not null, partner_id uuid not null);
  ${guarded('library_genre', 'true')}
  ${guarded('library_author', 'not retired')}
  ${guarded('library_book', 'partner_id = hub_partner()')}
  ${guarded('library_book_genre', 'true')}
  ${guarded('library_chapter', 'partner_id = hub_partner()')}
  insert into library_genre values ('1', 'Tales'), ('2', 'Law'), ('3', 'Maps');
  insert into library_author select ('00000000-0000-7000-8000-00000000000' || n)::uuid, 'Author ' || n,
    case when n < 4 then date '1950-01-31' + n end, 'Town ' || n, n = 4 from generate_series(1, 4) n;
  insert into library_book select ('00000000-0000-7000-8000-0000000001' || lpad(n::text, 2, '0'))::uuid,
    case n when 7 then '50%_off \\ "quoted"' else 'Book ' || n end,
    ('00000000-0000-7000-8000-00000000000' || (n % 4 + 1))::uuid,
    case when n > 50 then ('00000000-0000-7000-8000-0000000001' || lpad((n - 50)::text, 2, '0'))::uuid end,
    (array['${PARTNERS[0]}', '${PARTNERS[1]}'])[n % 2 + 1]::uuid, n * 1000000000.10, n / 10, array['tag ' || n % 3, 'x'],
    timestamptz '2026-01-01 00:00Z' + make_interval(hours => n / 5, secs => 0.123),
    case when n % 3 > 0 then date '2026-02-01' + n / 4 end, 'secret' from generate_series(0, 59) n;
  insert into library_book_genre select id, g from library_book, unnest(array['3', '1']) g where pages < 3;
  insert into library_chapter select ('00000000-0000-7000-8000-00000000' || lpad(n::text, 2, '0') || lpad(c::text, 2, '0'))::uuid,
    ('00000000-0000-7000-8000-0000000001' || lpad(n::text, 2, '0'))::uuid, 4 - c, 'Chapter ' || 4 - c,
    (array['${PARTNERS[0]}', '${PARTNERS[1]}'])[n % 2 + 1]::uuid
    from generate_series(0, 59) n, generate_series(1, 3) c where n <> 9;`;
