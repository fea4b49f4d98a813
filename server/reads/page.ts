import { createHash } from 'node:crypto';
import type { MetadataStorage } from '@mikro-orm/core';
import { invalidInput } from '../platform/errors.js';
import { Aliases, BASE, rowSql } from './condition.js';
import type { OrderTerm } from './ordering.js';
import type { Placed } from './ranked.js';
import type { Shape } from './shape.js';
import { Parameters } from './sql.js';

/** A page holds at least one row and at most a hundred. */
export const LARGEST_PAGE = 100;

/** Which page: `first` counts from the beginning, `last` from the end; exactly one of them is given. */
export interface PageDemand {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

/** The size asked for, within its bounds, and from which end. */
export function pageSize(demand: PageDemand): { readonly size: number; readonly backwards: boolean } {
  const first = demand.first ?? null;
  const last = demand.last ?? null;
  const size = first ?? last;
  if (size === null) throw invalidInput('page.size_missing', ['first'], { least: 1, most: LARGEST_PAGE });
  if (first !== null && last !== null) throw invalidInput('page.size_ambiguous', ['last']);
  if (!Number.isInteger(size) || size < 1 || size > LARGEST_PAGE) {
    const bounds = { given: size, least: 1, most: LARGEST_PAGE };
    throw invalidInput('page.size_out_of_bounds', [first === null ? 'last' : 'first'], bounds);
  }
  return { size, backwards: first === null };
}

/** Cursors of one ordering: opaque, and refused by any other. */
export class Cursors {
  private readonly tag: string;

  constructor(
    metadata: MetadataStorage,
    shape: Shape,
    private readonly terms: readonly OrderTerm[],
  ) {
    const parameters = new Parameters();
    const row = rowSql(metadata, shape, BASE, parameters, new Aliases('c'));
    const text = terms.map(({ sql, direction }) => `${sql(row)} ${direction}`).join();
    this.tag = createHash('sha256')
      .update(JSON.stringify([shape.name, text, parameters.values.map(String)]))
      .digest('base64url')
      .slice(0, 8);
  }

  write(place: readonly string[]): string {
    return Buffer.from(JSON.stringify([this.tag, ...place])).toString('base64url');
  }

  read(cursor: string | null | undefined, argument: 'after' | 'before'): readonly string[] | null {
    if (cursor === null || cursor === undefined) return null;
    const place = this.parse(cursor);
    if (place === null) throw invalidInput('page.cursor_malformed', [argument]);
    return place;
  }

  /** The place of a cursor; one that is none is a place after which nothing comes. */
  tryRead(cursor: string | null | undefined): readonly (string | null)[] | null {
    if (cursor === null || cursor === undefined) return null;
    return this.parse(cursor) ?? this.terms.map(() => null);
  }

  private parse(cursor: string): readonly string[] | null {
    let parts: unknown;
    try {
      parts = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    } catch {
      return null;
    }
    if (!Array.isArray(parts) || parts.length !== this.terms.length + 1) return null;
    const [tag, ...place] = parts as unknown[];
    const fits = place.every((text, at) => typeof text === 'string' && isOfType(text, this.terms[at]?.type));
    return tag === this.tag && fits ? (place as string[]) : null;
  }
}

const FORMS: Readonly<Record<string, RegExp>> = {
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  date: /^(-?infinity|\d{4,5}-\d\d-\d\d)$/,
  timestamptz: /^(-?infinity|\d{4,5}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?[+-]\d\d(:\d\d)?)$/,
  timestamp: /^(-?infinity|\d{4,5}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?)$/,
  numeric: /^(-?infinity|-?\d{1,30}(\.\d{1,30})?)$/i,
  int: /^-?\d{1,10}$/,
  integer: /^-?\d{1,10}$/,
  smallint: /^-?\d{1,5}$/,
  bigint: /^-?\d{1,19}$/,
  boolean: /^(true|false)$/,
};

/** Whether a text could be a value of a PostgreSQL type; what is not text must look like it. */
export function isOfType(text: string, type = 'text'): boolean {
  if (text.includes('\0')) return false;
  return FORMS[type]?.test(text) ?? true;
}

/** Which part of an ordering a page shows. */
export interface Extent {
  readonly size: number;
  readonly backwards: boolean;
  /** Whether it goes on from a row, or up to one. */
  readonly after: boolean;
  readonly before: boolean;
}

export function extentOf(demand: PageDemand): Extent {
  const { after, before } = demand;
  const isGiven = (cursor: string | null | undefined): boolean => cursor !== null && cursor !== undefined;
  return { ...pageSize(demand), after: isGiven(after), before: isGiven(before) };
}

/** The rows of a page, without the one more that was read to know whether there is more. */
export function cutPage<R>(
  found: readonly R[],
  { size, backwards, after, before }: Extent,
): { readonly shown: readonly R[]; readonly more: { readonly before: boolean; readonly after: boolean } } {
  const extra = found.length > size;
  return backwards
    ? { shown: extra ? found.slice(1) : found, more: { before: extra, after: before } }
    : { shown: extra ? found.slice(0, size) : found, more: { before: after, after: extra } };
}

export interface Edge<T> {
  readonly node: T;
  readonly cursor: string;
}

export interface PageFacts {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** A page of rows, as connections show it. Cursors are written only for those who ask. */
export class Page<T> {
  constructor(
    private readonly rows: readonly Placed<T>[],
    private readonly cursors: Cursors,
    private readonly more: { readonly before: boolean; readonly after: boolean },
    /** How many rows there are in all; null unless it was asked for. */
    readonly totalCount: number | null,
  ) {}

  get nodes(): readonly T[] {
    return this.rows.map(({ row }) => row);
  }

  get edges(): readonly Edge<T>[] {
    return this.rows.map(({ row, place }) => ({ node: row, cursor: this.cursors.write(place) }));
  }

  get pageInfo(): PageFacts {
    const [first, last] = [this.rows.at(0), this.rows.at(-1)];
    return {
      hasNextPage: this.more.after,
      hasPreviousPage: this.more.before,
      startCursor: first === undefined ? null : this.cursors.write(first.place),
      endCursor: last === undefined ? null : this.cursors.write(last.place),
    };
  }
}
