import { EventEmitter, on } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { buildSchema, type ExecutionArgs } from 'graphql';
import type { Pool } from 'pg';
import { openReadPool } from '../../server/database/orm.js';
import { afterStatement } from '../../server/events/batch.js';
import { runTogether } from '../../server/platform/round_trip.js';
import { type DatabaseSession, databaseSession, SYSTEM } from '../../server/platform/viewer.js';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { runContender } from './contender.js';

/** The hub's type of an event, for a server that does nothing but execute. */
const schema = buildSchema(`
  type HubEvent { id: ID! position: String! type: String! at: String! subjectType: String! subjectId: ID! }
  type Query { nothing: String }
  type Subscription { events: HubEvent! }
`);

/** What a subscriber may know of the newest event, read under its own policies by the statement that the hub reads it by. */
async function readNewest(pool: Pool, cookie: string, position: string): Promise<void> {
  await runTogether(pool, JSON.parse(decodeURIComponent(cookie)) as DatabaseSession, [
    afterStatement(position, 1),
  ]);
}

/** The position before the newest. */
async function beforeNewest(pool: Pool): Promise<string> {
  const [[row] = []] = await runTogether(pool, databaseSession(SYSTEM), [
    { text: 'select greatest(max(position) - 1, 0)::text from event_seal', values: [] },
  ]);
  return row?.[0] ?? '0';
}

/**
 * The measure of subscriptions: one event, for which the document is executed once for each subscriber. Whoever brings
 * no principal in its cookie has the event at hand in memory; whoever does reads it first.
 */
await runContender(async ({ address }) => {
  const pool = openReadPool(address);
  const place = await beforeNewest(pool);
  const happenings = new EventEmitter().setMaxListeners(0);
  let position = 0;
  const server = createServer((_request, response) => {
    const event = {
      ...{ id: `hub_event_${position}`, position: String(++position), type: 'referral.sent' },
      ...{ at: new Date().toISOString(), subjectType: 'Referral', subjectId: `referral_${position}` },
    };
    happenings.emit('event', event);
    response.end('{}');
  });
  const sockets = new WebSocketServer({ server, path: '/graphql' });
  const rootValue = {
    events: async function* (_: object, { cookie }: { readonly cookie: string }) {
      for await (const [event] of on(happenings, 'event')) {
        if (cookie !== '') await readNewest(pool, cookie, place);
        yield { events: event as object };
      }
    },
  };
  useServer<Record<string, unknown>, { readonly request: IncomingMessage }>(
    {
      schema,
      roots: { subscription: rootValue } as Record<string, ExecutionArgs['rootValue']>,
      context: ({ extra }) => ({ cookie: extra.request.headers.cookie ?? '' }),
    },
    sockets,
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const at = server.address();
  return {
    port: typeof at === 'object' && at !== null ? at.port : 0,
    close: async () => {
      for (const client of sockets.clients) client.terminate();
      server.closeAllConnections();
      server.close();
      await pool.end();
    },
  };
});
