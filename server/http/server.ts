import { existsSync } from 'node:fs';
import { join } from 'node:path';
import cookie from '@fastify/cookie';
import compress from '@fastify/compress';
import files from '@fastify/static';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { HubContext, type HubParts } from '../graphql/hub_context.js';
import type { Viewer } from '../platform/viewer.js';
import { assertOrigin, proofIn, sessionDoor, viewerFor, viewerStill } from './door.js';
import { makeEndpoint } from './endpoint.js';
import { openSocket } from './socket.js';
import type { SessionDoor } from '../events/context.js';

export interface ServerOptions {
  readonly host: string;
  readonly port: number;
  /** Origins a browser may call from; the hub's own address is always one. */
  readonly origins: readonly string[];
  /** The built portals; null: the endpoint alone. */
  readonly portals: string | null;
  readonly development: boolean;
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
  const fastify = Fastify({ bodyLimit: LARGEST_BODY, forceCloseConnections: true, trustProxy: false });
  await fastify.register(cookie);
  await fastify.register(compress, { threshold: 1024 });
  const origins = new Set<string>(options.origins);
  const endpoint = makeEndpoint(schema, fastify, {
    introspection: options.development,
    report: options.report,
  });
  await endpoint.start();
  const makeContext = (
    viewer: Viewer,
    refresh: () => Promise<Viewer>,
    door: SessionDoor,
    name: string,
  ): HubContext => new HubContext(parts, viewer, refresh, door, name);
  const secure = options.origins[0]?.startsWith('https:') ?? false;
  fastify.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    handler: fastifyApolloHandler(endpoint, {
      context: async (request, reply) => {
        assertOrigin(request, origins);
        const proof = proofIn(request);
        const viewer = await viewerFor(parts.unitOfWork, proof);
        const refresh = (): Promise<Viewer> => viewerStill(parts.unitOfWork, proof);
        return makeContext(viewer, refresh, sessionDoor(request, reply, secure), operationName(request));
      },
    }),
  });
  fastify.get('/health', async (_request, reply) => {
    await parts.pool.query('select 1');
    return reply.header('cache-control', 'no-store').send({ ok: true });
  });
  secureHeaders(fastify, secure);
  if (options.portals !== null && existsSync(options.portals)) servePortals(fastify, options.portals);
  const socket = openSocket(fastify.server, {
    schema,
    allowedOrigins: origins,
    introspection: options.development,
    viewerFor: (proof) => viewerFor(parts.unitOfWork, proof),
    viewerStill: (proof) => viewerStill(parts.unitOfWork, proof),
    makeContext,
    report: options.report,
  });
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

/** The root fields' name stands for the operation in idempotency; a client's own operation name will do. */
function operationName(request: FastifyRequest): string {
  const body = request.body as { operationName?: unknown } | null | undefined;
  return typeof body?.operationName === 'string' ? body.operationName.slice(0, 100) : '';
}

function secureHeaders(fastify: FastifyInstance, secure: boolean): void {
  fastify.addHook('onSend', async (_request: FastifyRequest, reply: FastifyReply) => {
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
