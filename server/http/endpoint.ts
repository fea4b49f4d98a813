import { ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import { getVariableValues, type GraphQLSchema, OperationTypeNode } from 'graphql';
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
      limits(schema, options),
      compiled(schema, options),
      plainJson(),
    ],
  });
}

/** Bounds, scopes and standing, before anything runs; looks at personal data on record, before anything leaves. */
function limits(schema: GraphQLSchema, options: EndpointOptions): ApolloServerPlugin<HubContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, operation, request, contextValue, response }) => {
        if (operation === undefined) return;
        const variables = request.variables ?? {};
        try {
          assertStorable(document, variables);
          const { nodes } = assess(schema, document, operation, variables, contextValue.viewer, options);
          await contextValue.charge(nodes);
        } catch (error) {
          if (error instanceof HubError) response.http.status = STATUS[error.code];
          throw error;
        }
      },
      willSendResponse: async ({ contextValue, response }) => {
        await contextValue.recordLooks();
        if (response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        singleResult.extensions = { ...singleResult.extensions, cost: costOf(contextValue.standing) };
        for (const { extensions = {} } of singleResult.errors ?? []) {
          Object.assign(extensions, { correlationId: contextValue.correlationId });
          const wait = waitOf(extensions);
          if (wait !== null) response.http.headers.set('retry-after', wait);
        }
      },
    }),
  };
}

/** Queries that come again run as code. Mutations, and what cannot run as it came, go Apollo's way. */
function compiled(schema: GraphQLSchema, { report }: EndpointOptions): ApolloServerPlugin<HubContext> {
  const queries = new CompiledQueries(schema);
  return {
    requestDidStart: async () => ({
      responseForOperation: async ({ document, operation, operationName, request, contextValue }) => {
        const { variables = {} } = request;
        if (operation.operation !== OperationTypeNode.QUERY) return null;
        const { errors: wrong } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
        if (wrong !== undefined) return null;
        const result = await queries.run(document, operationName, variables, contextValue);
        if (result === null) return null;
        const errors = result.errors?.map((error) => toAnswer(error.toJSON(), error, '', report));
        const { data } = result;
        return {
          http: { headers: new HeaderMap() },
          body: { kind: 'single', singleResult: errors ? { errors, data } : { data } },
        };
      },
    }),
  };
}

/** Under plain `application/json` a request that never ran still answers 200, as the transport's specification asks. */
function plainJson(): ApolloServerPlugin<HubContext> {
  return {
    requestDidStart: async ({ request }) => ({
      willSendResponse: async ({ response }) => {
        const accepts = request.http?.headers.get('accept') ?? '';
        if (response.http.status === 400 && !accepts.includes('application/graphql-response+json')) {
          const body = response.body.kind === 'single' ? response.body.singleResult : null;
          if (body?.errors !== undefined && request.query !== undefined) response.http.status = 200;
        }
      },
    }),
  };
}
