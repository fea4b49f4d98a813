import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import cookie from '@fastify/cookie';
import compress from '@fastify/compress';
import files from '@fastify/static';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { ApolloServer } from '@apollo/server';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { BudgetSizes } from '../graphql/budgets.js';
import { HubContext, type HubParts } from '../graphql/hub_context.js';
import type { Viewer } from '../platform/viewer.js';
import { unauthenticated } from '../platform/errors.js';
import { assertOrigin, Door, type Proof, proofIn, sessionDoor } from './door.js';
import { type Documents, type Sent, trustedText } from './documents.js';
import { makeEndpoint } from './endpoint.js';
import { answerRefusals } from './refusal.js';
import { openSocket, type SocketParts } from './socket.js';

export interface ServerOptions {
  readonly host: string;
  readonly port: number;
  /** Origins a browser may call from; the hub's own address is always one. */
  readonly origins: readonly string[];
  /** The built portals; null: the endpoint alone. */
  readonly portals: string | null;
  readonly development: boolean;
  /** Null: any text is answered, whoever sends it. */
  readonly documents: Documents;
  /** Without: what the schema's manual says. */
  readonly budgets?: BudgetSizes;
  readonly report: (error: unknown) => void;
}

export interface HubServer {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Nothing a request carries is larger; bytes. */
const LARGEST_BODY = 1024 * 1024;

/** Portals, endpoint and subscriptions on one port. */
export async function listen(
  schema: GraphQLSchema,
  parts: HubParts,
  options: ServerOptions,
): Promise<HubServer> {
  const fastify = await openFastify(options.report);
  const origins = new Set<string>(options.origins);
  const secure = options.origins[0]?.startsWith('https:') ?? false;
  secureHeaders(fastify, secure);
  const endpoint = makeEndpoint(schema, fastify, {
    introspection: options.development,
    report: options.report,
  });
  await endpoint.start();
  const door = new Door(parts);
  serveEndpoint(fastify, endpoint, parts, { origins, secure, door, documents: options.documents });
  fastify.get('/health', async (_request, reply) => {
    await parts.pool.query('select 1');
    return reply.header('cache-control', 'no-store').send({ ok: true });
  });
  if (options.portals !== null && existsSync(options.portals)) servePortals(fastify, options.portals);
  const socket = openSocket(fastify.server, socketParts(schema, parts, door, origins, options));
  await fastify.listen({ host: options.host, port: options.port });
  const address = fastify.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : options.port;
  for (const name of ['localhost', '127.0.0.1', '[::1]', options.host]) origins.add(`http://${name}:${port}`);
  return {
    port,
    close: async () => {
      await socket.close();
      await endpoint.stop();
      await fastify.close();
    },
  };
}

/** Reads JSON and nothing else: what a form of another site can send is refused before anybody looks at it. */
async function openFastify(report: ServerOptions['report']): Promise<FastifyInstance> {
  const fastify = Fastify({
    bodyLimit: LARGEST_BODY,
    forceCloseConnections: true,
    trustProxy: false,
    genReqId: () => randomUUID(),
    requestIdHeader: false,
  });
  fastify.removeContentTypeParser('text/plain');
  answerRefusals(fastify, report);
  await fastify.register(cookie);
  await fastify.register(compress, { threshold: 1024 });
  return fastify;
}

const socketParts = (
  schema: GraphQLSchema,
  parts: HubParts,
  door: Door,
  allowedOrigins: ReadonlySet<string>,
  { development, documents, report }: ServerOptions,
): SocketParts => ({
  schema,
  allowedOrigins,
  introspection: development,
  door,
  documents,
  makeContext: (viewer, refresh, cookie) => new HubContext(parts, viewer, refresh, cookie),
  report,
});

interface Rules {
  readonly door: Door;
  readonly origins: ReadonlySet<string>;
  readonly secure: boolean;
  readonly documents: Documents;
}

/**
 * Who asks is found out before the body is read: a stranger's megabyte costs nothing. What is asked is settled before
 * GraphQL hears of it: an id becomes its text, and a text from whoever may not send one goes no further.
 */
function serveEndpoint(
  fastify: FastifyInstance,
  endpoint: ApolloServer<HubContext>,
  parts: HubParts,
  { origins, secure, door, documents }: Rules,
): void {
  const contexts = new WeakMap<FastifyRequest, HubContext>();
  const proofs = new WeakMap<FastifyRequest, { proof: Proof; viewer: Viewer }>();
  fastify.route<{ Body: Sent | undefined }>({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    onRequest: async (request) => {
      assertOrigin(request, origins);
      const proof = proofIn(request);
      proofs.set(request, { proof, viewer: await door.viewerFor(proof) });
    },
    preHandler: async (request, reply) => {
      const caller = proofs.get(request);
      if (caller === undefined) throw unauthenticated();
      const refresh = (): Promise<Viewer> => door.viewerStill(caller.proof);
      const cookie = sessionDoor(request, reply, secure);
      const context = new HubContext(parts, caller.viewer, refresh, cookie, request.id);
      await context.charge(1);
      const text = trustedText(request.body ?? {}, caller.viewer, documents);
      if (text !== null) request.body = { ...request.body, query: text };
      context.isOurs = text !== null || documents === null;
      contexts.set(request, context);
    },
    handler: fastifyApolloHandler(endpoint, {
      context: async (request) => {
        const context = contexts.get(request);
        if (context === undefined) throw unauthenticated();
        return context;
      },
    }),
  });
}

function secureHeaders(fastify: FastifyInstance, secure: boolean): void {
  fastify.addHook('onSend', async (request: FastifyRequest, reply: FastifyReply) => {
    reply.header('x-correlation-id', request.id);
    if (request.url.startsWith('/graphql')) reply.header('cache-control', 'no-store');
    reply.header('x-content-type-options', 'nosniff');
    reply.header('referrer-policy', 'same-origin');
    reply.header('x-frame-options', 'DENY');
    reply.header(
      'content-security-policy',
      "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self' ws: wss:; frame-ancestors 'none'; base-uri 'self'; form-action 'self'",
    );
    if (secure) reply.header('strict-transport-security', 'max-age=31536000');
  });
}

/** One page for every path that is no file: the portals find their own way from there. */
function servePortals(fastify: FastifyInstance, folder: string): void {
  void fastify.register(files, {
    root: folder,
    wildcard: false,
    setHeaders: (reply, path) => {
      const immutable = path.includes(join(folder, 'assets'));
      reply.header('cache-control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  fastify.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    if (!wantsPage) return reply.code(404).send({ error: 'not_found' });
    return reply.header('cache-control', 'no-cache').sendFile('index.html');
  });
}
