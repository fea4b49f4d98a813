import { EventEmitter, on } from 'node:events';
import { createServer } from 'node:http';
import { buildSchema, type ExecutionArgs } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { runContender } from './contender.js';

/** The hub's type of an event, for a server that does nothing but execute. */
const schema = buildSchema(`
  type HubEvent { id: ID! position: String! type: String! at: String! subjectType: String! subjectId: ID! }
  type Query { nothing: String }
  type Subscription { events: HubEvent! }
`);

/** The measure of subscriptions: one event, at hand in memory, for which the document is executed once for each subscriber. */
await runContender(async () => {
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
    events: async function* () {
      for await (const [event] of on(happenings, 'event')) yield { events: event as object };
    },
  };
  useServer<Record<string, unknown>>(
    { schema, roots: { subscription: rootValue } as Record<string, ExecutionArgs['rootValue']> },
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
    },
  };
});
