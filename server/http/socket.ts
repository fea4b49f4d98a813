import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import {
  type DocumentNode,
  type ExecutionArgs,
  getOperationAST,
  GraphQLError,
  getVariableValues,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { type WebSocket, WebSocketServer } from 'ws';
import type { SessionDoor } from '../events/context.js';
import { toAnswer } from '../graphql/errors.js';
import { costOf } from '../graphql/budgets.js';
import type { HubContext } from '../graphql/hub_context.js';
import { assess } from '../graphql/limits.js';
import { assertStorable } from '../graphql/text.js';
import { HubError, invalidInput } from '../platform/errors.js';
import type { Viewer } from '../platform/viewer.js';
import type { Door, Proof } from './door.js';
import { type Documents, type Sent, trustedText } from './documents.js';
import { asGraphQLError, followed, type Following } from './stream.js';
import { originIsForeign, pathOf, socketProof } from './upgrade.js';

export interface SocketParts {
  readonly schema: GraphQLSchema;
  readonly allowedOrigins: ReadonlySet<string>;
  readonly introspection: boolean;
  readonly door: Door;
  readonly documents: Documents;
  readonly makeContext: (viewer: Viewer, refresh: () => Promise<Viewer>, door: SessionDoor) => HubContext;
  readonly report: (error: unknown) => void;
}

/** A message larger than this closes the connection. Bytes. */
const LARGEST_MESSAGE = 256 * 1024;
const MOST_CONNECTIONS = 10_000;
/** A subscriber that has not taken so much is waited for before it is told more. Bytes. */
const MOST_UNTAKEN = 64 * 1024;
/** Time for `connection_init`, and for a peer to answer a closing handshake. Milliseconds. */
const PATIENCE = 5_000;
const FAREWELL = 1_000;

interface Extra extends Record<PropertyKey, unknown> {
  readonly request: IncomingMessage;
  readonly socket: WebSocket;
  viewer?: Viewer;
  proof?: Proof;
}

/** Subscriptions, on the port and path of the endpoint, by the `graphql-transport-ws` protocol. */
export function openSocket(server: Server, parts: SocketParts): { close: () => Promise<void> } {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE });
  server.on('upgrade', (request, socket: Duplex, head) => {
    // A peer that goes away in the middle of a handshake is no fault of ours; unheard, it would end the process.
    socket.on('error', () => socket.destroy());
    const foreign = originIsForeign(request, parts.allowedOrigins);
    if (foreign || pathOf(request) !== '/graphql' || sockets.clients.size >= MOST_CONNECTIONS) {
      socket.end(foreign ? 'HTTP/1.1 403 Forbidden\r\n\r\n' : 'HTTP/1.1 404 Not Found\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (client) => sockets.emit('connection', client, request));
  });
  const open = new Map<string, number>();
  const read = documentReader(parts);
  const served = useServer<Record<string, unknown>, Extra>(
    {
      schema: parts.schema,
      connectionInitWaitTimeout: PATIENCE,
      isProd: true,
      onConnect: async (ctx) => connect(ctx.extra, ctx.connectionParams, parts),
      onSubscribe: (ctx, id, payload) => prepare(ctx.extra, id, payload, parts, read),
      subscribe: (args) => followed(args as Following, open),
      onNext: (_ctx, _id, _payload, args, result) => ({
        ...result,
        errors: answers(result.errors, args, parts),
        extensions: { ...result.extensions, cost: costOf((args.contextValue as HubContext).standing) },
      }),
      onError: (_ctx, _id, _payload, errors) => answers(errors, null, parts) ?? [],
    },
    sockets,
    12_000,
  );
  return { close: () => closeAll(sockets, served) };
}

/** Says goodbye to all, and waits no longer than a second for those who do not answer. */
async function closeAll(
  sockets: WebSocketServer,
  served: { dispose: () => void | Promise<void> },
): Promise<void> {
  const late = setTimeout(() => {
    for (const client of sockets.clients) client.terminate();
  }, FAREWELL);
  await served.dispose();
  clearTimeout(late);
}

/** Lets in whoever proves who they are. When that cannot be found out now, the client is told to come again. */
async function connect(
  extra: Extra,
  parameters: Readonly<Record<string, unknown>> | undefined,
  parts: SocketParts,
): Promise<boolean> {
  const proof = socketProof(parameters, extra.request);
  try {
    const viewer = await parts.door.viewerFor(proof);
    if (viewer.personId === null) return false;
    extra.viewer = viewer;
    extra.proof = proof;
    return true;
  } catch (error) {
    if (error instanceof HubError) return false;
    parts.report(error);
    extra.socket.close(1013, 'Try again later');
    return false;
  }
}

/** The protocol demands a `query` that is a text; one of the portals' documents is named in the extensions beside it. */
interface Subscribe {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: Record<string, unknown> | null;
  readonly extensions?: Sent | null;
}

/** Parses and checks; what the portals subscribe to once only, a text of a token's own each time. */
function documentReader({ schema, documents }: SocketParts) {
  const known = new Map<string, DocumentNode>();
  return ({ query, extensions }: Subscribe, viewer: Viewer): DocumentNode | readonly GraphQLError[] => {
    const trusted = trustedText(extensions ?? {}, viewer, documents);
    const kept = trusted === null ? undefined : known.get(trusted);
    if (kept !== undefined) return kept;
    const document = parse(trusted ?? query, { maxTokens: 15_000 });
    const invalid = validate(schema, document, undefined, { maxErrors: 20 });
    if (invalid.length > 0) return invalid;
    if (trusted !== null) known.set(trusted, document);
    return document;
  };
}

async function prepare(
  extra: Extra,
  id: string,
  payload: Subscribe,
  parts: SocketParts,
  read: ReturnType<typeof documentReader>,
): Promise<Following | readonly GraphQLError[]> {
  const { schema } = parts;
  const proof = extra.proof ?? { session: null, token: null };
  try {
    const viewer = await parts.door.viewerStill(proof);
    const door: SessionDoor = { set: () => undefined, clear: () => undefined, address: 'socket' };
    const contextValue = parts.makeContext(viewer, () => parts.door.viewerStill(proof), door);
    await contextValue.charge(1);
    const document = read(payload, viewer);
    if (!('kind' in document)) return document;
    const operation = getOperationAST(document, payload.operationName);
    if (operation == null) return [new GraphQLError('Unknown operation.')];
    // Queries and mutations have their looks at personal data recorded on their way out, over HTTP.
    if (operation.operation !== 'subscription') throw invalidInput('request.subscriptions_only', ['query']);
    const variableValues = payload.variables ?? {};
    assertStorable(document, variableValues);
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues);
    const asked = { schema, document, operation, variables: coerced ?? {} };
    await contextValue.charge(assess(asked, viewer, parts).nodes);
    const tell = teller(extra.socket, id, contextValue);
    return { schema, document, operationName: payload.operationName, variableValues, contextValue, tell };
  } catch (error) {
    return [asGraphQLError(error)];
  }
}

/** The text around an answer's data, which is the protocol's `next`, is the same for all answers of a subscription. */
function teller(socket: WebSocket, id: string, { standing }: HubContext): Following['tell'] {
  const head = `{"id":${JSON.stringify(id)},"type":"next","payload":{"data":`;
  const tail = `,"extensions":${JSON.stringify({ cost: costOf(standing) })}}}`;
  return (data) => {
    if (socket.readyState !== socket.OPEN) return;
    const text = `${head}${data}${tail}`;
    if (socket.bufferedAmount < MOST_UNTAKEN) return void socket.send(text);
    return new Promise((done) => socket.send(text, () => done()));
  };
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
