import {
  ApolloServer,
  type ApolloServerPlugin,
  type GraphQLRequest,
  type GraphQLRequestContext,
  type GraphQLResponse,
  HeaderMap,
} from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import { type ExecutionResult, getVariableValues, type GraphQLSchema, OperationTypeNode } from 'graphql';
import { costOf } from '../graphql/budgets.js';
import { CompiledQueries } from '../graphql/compiled_queries.js';
import { toAnswer } from '../graphql/errors.js';
import type { HubContext } from '../graphql/hub_context.js';
import { assess } from '../graphql/limits.js';
import { assertStorable } from '../graphql/text.js';
import { HubError } from '../platform/errors.js';
import { STATUS, waitOf } from './refusal.js';

export interface EndpointOptions {
  /** Anybody may ask for the schema: development only. */
  readonly introspection: boolean;
  readonly report: (error: unknown) => void;
}

/** The endpoint for queries and mutations. */
export function makeEndpoint(
  schema: GraphQLSchema,
  fastify: FastifyInstance,
  options: EndpointOptions,
): ApolloServer<HubContext> {
  return new ApolloServer<HubContext>({
    schema,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    // A text kept under its hash for one caller would be there for all: only the portals' own documents have ids.
    persistedQueries: false,
    hideSchemaDetailsFromClientErrors: !options.introspection,
    includeStacktraceInErrorResponses: false,
    // The hub stops in its own order; Apollo would repeat the signal, which stands for somebody in a hurry.
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: 15_000 },
    validationOptions: { maxErrors: 20 },
    executionOptions: { maxCoercionErrors: 20 },
    formatError: (formatted, error) => toAnswer(formatted, error, '', options.report),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      fastifyApolloDrainPlugin(fastify),
      answering(schema, options),
    ],
  });
}

/**
 * One plugin, because each costs every request a round of promises: bounds, scopes and standing before anything runs;
 * queries that come again as code; looks at personal data on record before anything leaves.
 */
function answering(schema: GraphQLSchema, options: EndpointOptions): ApolloServerPlugin<HubContext> {
  const queries = new CompiledQueries(schema);
  return {
    requestDidStart: async () => {
      let isCoercible = false;
      return {
        didResolveOperation: async ({ document, operation, request, contextValue, response }) => {
          if (operation === undefined) return;
          const { variables = {} } = request;
          try {
            assertStorable(document, variables);
            const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
            isCoercible = coerced !== undefined;
            const asked = { schema, document, operation, variables: coerced ?? {} };
            const { nodes } = assess(asked, contextValue.viewer, options);
            await contextValue.charge(nodes);
          } catch (error) {
            if (error instanceof HubError) response.http.status = STATUS[error.code];
            throw error;
          }
        },
        // Mutations, what a stranger wrote, and what cannot run as it came go Apollo's way.
        responseForOperation: async ({ document, operation, operationName, request, contextValue }) => {
          if (operation.operation !== OperationTypeNode.QUERY || !contextValue.isOurs || !isCoercible)
            return null;
          const result = await queries.run(document, operationName, request.variables ?? {}, contextValue);
          return result === null ? null : answer(result, options.report);
        },
        willSendResponse: async ({ request, contextValue, response }) => {
          await contextValue.recordLooks();
          finish(request, response, contextValue);
        },
      };
    },
  };
}

/** What every answer says beside its data: what it cost, and of each error by which request it may be asked about. */
function finish(
  request: GraphQLRequest,
  { body, http }: GraphQLRequestContext<HubContext>['response'],
  context: HubContext,
): void {
  if (body?.kind !== 'single') return;
  const { singleResult } = body;
  singleResult.extensions = { ...singleResult.extensions, cost: costOf(context.standing) };
  for (const { extensions = {} } of singleResult.errors ?? []) {
    Object.assign(extensions, { correlationId: context.correlationId });
    const wait = waitOf(extensions);
    if (wait !== null) http.headers.set('retry-after', wait);
  }
  if (http.status === 400 && isPlain(request) && singleResult.errors !== undefined) http.status = 200;
}

/** Under plain `application/json` a request that never ran still answers 200, as the transport's specification asks. */
const isPlain = ({ http, query }: GraphQLRequest): boolean =>
  query !== undefined && !(http?.headers.get('accept') ?? '').includes('application/graphql-response+json');

function answer({ data, errors }: ExecutionResult, report: EndpointOptions['report']): GraphQLResponse {
  const said = errors?.map((error) => toAnswer(error.toJSON(), error, '', report));
  const singleResult = said === undefined ? { data } : { errors: said, data };
  return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult } };
}
