import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import pg from 'pg';
import type { DatabaseSession } from '../../server/platform/viewer.js';
import { PRINCIPAL_HEADER, runContender } from './contender.js';
import { FLOOR_STATEMENTS } from './floor_statements.js';

/**
 * As little as can stand between a client and PostgreSQL under the same policies: node:http, the role and its variables,
 * one prepared statement that builds the answer, all in one round trip. Nobody is authenticated and nothing is recorded.
 */
await runContender(async ({ address }) => {
  const pool = new pg.Pool({
    host: address.host,
    port: address.port,
    user: address.user,
    database: address.dbName,
    // As many as serve it best.
    max: 4,
    pipeline: true,
  } as pg.PoolConfig);
  pool.on('error', () => undefined);
  const server = createServer((request, response) => void serve(pool, request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const at = server.address();
  return {
    port: typeof at === 'object' && at !== null ? at.port : 0,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await pool.end();
    },
  };
});

async function serve(pool: pg.Pool, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { query, variables } = JSON.parse(Buffer.concat(chunks).toString()) as {
      query: string;
      variables: Record<string, unknown>;
    };
    const principal = JSON.parse(String(request.headers[PRINCIPAL_HEADER])) as DatabaseSession;
    const data = await answer(pool, principal, query, variables);
    const body = Buffer.from(`{"data":${data}}`);
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
    response.end(body);
  } catch (error) {
    response.writeHead(500).end(String(error));
  }
}

async function answer(
  pool: pg.Pool,
  { role, variables: settings }: DatabaseSession,
  key: string,
  variables: Record<string, unknown>,
): Promise<string> {
  const statement = FLOOR_STATEMENTS[key];
  if (statement === undefined) throw new Error(`the floor does not know ${key}`);
  const names = ['role', ...Object.keys(settings)];
  const client = await pool.connect();
  try {
    const set = names.map((name, at) => `set_config('${name}', $${at + 1}, true)`).join();
    const [, , read] = await Promise.all([
      client.query('begin'),
      client.query({ name: names.join(), text: `select ${set}`, values: [role, ...Object.values(settings)] }),
      client.query<[string]>({
        name: key,
        text: statement.text,
        values: statement.values(variables),
        rowMode: 'array',
      }),
      client.query('commit'),
    ]);
    client.release();
    return read.rows[0]?.[0] ?? 'null';
  } catch (error) {
    client.release(true);
    throw error;
  }
}
