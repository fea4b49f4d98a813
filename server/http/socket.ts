import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import {
  type ExecutionArgs,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import type { SessionDoor } from '../events/context.js';
import { toAnswer } from '../graphql/errors.js';
import type { HubContext } from '../graphql/hub_context.js';
import { assess } from '../graphql/limits.js';
import type { Viewer } from '../platform/viewer.js';
import { COOKIE, type Proof } from './door.js';

export interface SocketParts {
  readonly schema: GraphQLSchema;
  readonly allowedOrigins: ReadonlySet<string>;
  readonly introspection: boolean;
  readonly viewerFor: (proof: Proof) => Promise<Viewer>;
  readonly viewerStill: (proof: Proof) => Promise<Viewer>;
  readonly makeContext: (
    viewer: Viewer,
    refresh: () => Promise<Viewer>,
    door: SessionDoor,
    name: string,
  ) => HubContext;
  readonly report: (error: unknown) => void;
}

/** A message larger than this closes the connection. Bytes. */
const LARGEST_MESSAGE = 256 * 1024;
const MOST_CONNECTIONS = 10_000;

interface Extra extends Record<PropertyKey, unknown> {
  readonly request: IncomingMessage;
  viewer?: Viewer;
  proof?: Proof;
}

/** Subscriptions, on the port and path of the endpoint, by the `graphql-transport-ws` protocol. */
export function openSocket(server: Server, parts: SocketParts): { close: () => Promise<void> } {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE, handleProtocols });
  server.on('upgrade', (request, socket: Duplex, head) => {
    const { origin } = request.headers;
    const foreign = origin !== undefined && !parts.allowedOrigins.has(origin);
    if (
      new URL(request.url ?? '/', 'http://hub').pathname !== '/graphql' ||
      foreign ||
      sockets.clients.size >= MOST_CONNECTIONS
    ) {
      socket.end(foreign ? 'HTTP/1.1 403 Forbidden\r\n\r\n' : 'HTTP/1.1 404 Not Found\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (client) => sockets.emit('connection', client, request));
  });
  const served = useServer<Record<string, unknown>, Extra>(
    {
      schema: parts.schema,
      connectionInitWaitTimeout: 5_000,
      onConnect: async (ctx) => {
        const proof = proofOf(ctx.connectionParams, ctx.extra.request);
        const viewer = await parts.viewerFor(proof).catch(() => null);
        if (viewer === null || viewer.personId === null) return false;
        ctx.extra.viewer = viewer;
        ctx.extra.proof = proof;
        return true;
      },
      onSubscribe: (ctx, _id, payload) => prepare(ctx.extra, payload, parts),
      onNext: (_ctx, _id, _payload, args, result) => ({
        ...result,
        errors: answers(result.errors, args, parts),
      }),
      onError: (_ctx, _id, _payload, errors) => answers(errors, null, parts) ?? [],
    },
    sockets,
    12_000,
  );
  return { close: async () => void (await served.dispose()) };
}

const handleProtocols = (offered: Set<string>): string | false =>
  offered.has('graphql-transport-ws') ? 'graphql-transport-ws' : false;

async function prepare(
  extra: Extra,
  payload: { query: string; operationName?: string | null; variables?: Record<string, unknown> | null },
  parts: SocketParts,
): Promise<ExecutionArgs | readonly GraphQLError[]> {
  const { schema } = parts;
  const proof = extra.proof ?? { session: null, token: null };
  try {
    const document = parse(payload.query, { maxTokens: 15_000 });
    const invalid = validate(schema, document, undefined, { maxErrors: 20 });
    if (invalid.length > 0) return invalid;
    const operation = getOperationAST(document, payload.operationName);
    if (operation == null) return [new GraphQLError('Unknown operation.')];
    const viewer = await parts.viewerStill(proof);
    const variableValues = payload.variables ?? {};
    assess(schema, document, operation, variableValues, viewer, parts);
    const door: SessionDoor = { set: () => undefined, clear: () => undefined, address: 'socket' };
    const contextValue = parts.makeContext(
      viewer,
      () => parts.viewerStill(proof),
      door,
      operation.name?.value ?? '',
    );
    return { schema, document, operationName: payload.operationName, variableValues, contextValue };
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    return [new GraphQLError('refused', { originalError: error instanceof Error ? error : undefined })];
  }
}

function answers(
  errors: readonly GraphQLError[] | undefined,
  args: ExecutionArgs | null,
  parts: SocketParts,
): GraphQLError[] | undefined {
  const correlationId = (args?.contextValue as HubContext | undefined)?.correlationId ?? '';
  return errors?.map((error) => {
    const answer = toAnswer(error.toJSON(), error, correlationId, parts.report);
    return new GraphQLError(answer.message, { path: answer.path, extensions: answer.extensions });
  });
}

/** A browser proves itself by its cookie, a tool by `{ authorization: "Bearer …" }` at `connection_init`. */
function proofOf(parameters: Readonly<Record<string, unknown>> | undefined, request: IncomingMessage): Proof {
  const authorization = parameters?.['authorization'];
  if (typeof authorization === 'string')
    return { session: null, token: authorization.replace(/^Bearer /, '') };
  const cookie = (request.headers.cookie ?? '')
    .split(/;\s*/)
    .find((pair) => pair.startsWith(`${COOKIE}=`))
    ?.slice(COOKIE.length + 1);
  return { session: cookie ?? null, token: null };
}
