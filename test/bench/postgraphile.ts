import { createServer } from 'node:http';
import pg from 'pg';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { runContender, PRINCIPAL_HEADER } from './contender.js';

interface Principal {
  readonly role: string;
  readonly variables: Readonly<Record<string, string>>;
}

/**
 * PostGraphile 5 as its manual says to run it in production: no explain, no watching, no GraphiQL, answers written as
 * text, prepared statements and the caches as they are by default, and as many connections as the hub has. Role and
 * claims are set for each request, so that the same policies hold.
 */
await runContender(async ({ address }) => {
  const pool = new pg.Pool({
    host: address.host,
    port: address.port,
    user: address.user,
    database: address.dbName,
    max: 34,
  });
  pool.on('error', () => undefined);
  const pgl = postgraphile({
    extends: [PostGraphileAmberPreset],
    pgServices: [makePgService({ pool, schemas: ['public', 'bench'] })],
    grafast: {
      explain: false,
      context: ({ node }) => {
        const header = node?.req.headers[PRINCIPAL_HEADER];
        const { role, variables } = JSON.parse(String(header)) as Principal;
        return { pgSettings: { role, ...variables } };
      },
    },
    grafserv: {
      watch: false,
      graphiql: false,
      graphqlOverGET: false,
      websockets: false,
      outputDataAsString: true,
      maxRequestLength: 100_000,
    },
  });
  const server = createServer();
  await pgl.createServ(grafserv).addTo(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const at = server.address();
  return {
    port: typeof at === 'object' && at !== null ? at.port : 0,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await pgl.release();
      await pool.end();
    },
  };
});
