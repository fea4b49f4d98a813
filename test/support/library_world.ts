import { type DocumentNode, execute, type ExecutionResult, type GraphQLSchema, parse } from 'graphql';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import { buildSchema } from 'type-graphql';
import { openOrm, openReadPool } from '../../server/database/orm.js';
import type { Look } from '../../server/reads/decode.js';
import type { DatabaseSession } from '../../server/platform/viewer.js';
import { Reader } from '../../server/reads/reader.js';
import { connectAsSuperuser, freshDatabase, type FreshDatabase } from './database.js';
import { Author, Book, Chapter, Genre, librarySql, PARTNERS } from './library.js';
import { AuthorResolver, BookResolver } from './library_schema.js';

export const STAFF: DatabaseSession = { role: 'hub_staff', variables: { 'hub.reach': 'ALL' } };
export const PARTNER: DatabaseSession = { role: 'hub_partner', variables: { 'hub.partner': PARTNERS[0] } };

/** The library open for reading, with everything it said and saw written down. */
export class LibraryWorld {
  readonly statements: string[] = [];
  readonly looks: Look[] = [];
  private database: FreshDatabase;
  private orm: MikroORM;
  private pool: Pool;
  private schema: GraphQLSchema;

  static async open(): Promise<LibraryWorld> {
    const world = new LibraryWorld();
    world.database = await freshDatabase('library');
    const client = await connectAsSuperuser(world.database);
    await client.query(librarySql);
    await client.end();
    world.orm = await openOrm(world.database, [Author, Book, Chapter, Genre]);
    world.pool = openReadPool(world.database);
    world.schema = await buildSchema({ resolvers: [BookResolver, AuthorResolver], validate: true });
    return world;
  }

  async close(): Promise<void> {
    await this.pool.end();
    await this.orm.close();
    await this.database.drop();
  }

  /** The answer to a document, its errors included. */
  async answer<T>(
    source: string | DocumentNode,
    variables: object = {},
    session = STAFF,
  ): Promise<ExecutionResult<T>> {
    this.statements.length = 0;
    this.looks.length = 0;
    const read = new Reader(this.pool, session, this.orm.getMetadata(), {
      onStatement: ({ text }) => void this.statements.push(text),
      onRows: (seen) => void this.looks.push(...seen),
    });
    const document = typeof source === 'string' ? parse(source) : source;
    const variableValues = variables as Record<string, unknown>;
    const asked = { schema: this.schema, document, variableValues, contextValue: { read } };
    return (await execute(asked)) as ExecutionResult<T>;
  }

  /** The same where no error is expected, as plain data. */
  async ask<T>(source: string | DocumentNode, variables: object = {}, session = STAFF): Promise<T> {
    const { data, errors } = await this.answer<T>(source, variables, session);
    if (errors !== undefined) throw errors[0]?.originalError ?? errors[0];
    return JSON.parse(JSON.stringify(data)) as T;
  }
}
