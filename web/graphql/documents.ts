import { ApolloLink } from '@apollo/client';
import type { DocumentNode } from 'graphql';
import type { Client } from 'graphql-ws';

/** The hash that the generated document carries, under which the hub knows its text. */
const idOf = (query: DocumentNode): string | undefined =>
  (query as DocumentNode & { __meta__?: { documentId?: string } }).__meta__?.documentId;

/**
 * Names each operation instead of sending it: the hub answers no text that comes with a session. In development it does,
 * because an operation that is just being written has no hash that a running hub could know.
 */
export const byDocumentId = new ApolloLink((operation, forward) => {
  if (!import.meta.env.DEV) {
    operation.extensions['documentId'] = idOf(operation.query);
    operation.setContext({ http: { includeQuery: false } });
  }
  return forward(operation);
});

/** GraphQL over HTTP has `documentId` beside `variables`; Apollo's link can only put it among the extensions. */
export const fetchByDocumentId: typeof fetch = (address, request) => {
  if (typeof request?.body !== 'string') return fetch(address, request);
  const { extensions, ...body } = JSON.parse(request.body) as { extensions?: { documentId?: string } };
  if (extensions?.documentId === undefined) return fetch(address, request);
  const { documentId } = extensions;
  return fetch(address, { ...request, body: JSON.stringify({ documentId, ...body }) });
};

/** The websocket's protocol has no such place, and demands a `query`: an empty one, and the id in the extensions. */
export const socketByDocumentId = (client: Client): Client => ({
  ...client,
  subscribe: (payload, sink) =>
    client.subscribe(
      payload.extensions?.['documentId'] === undefined ? payload : { ...payload, query: '' },
      sink,
    ),
});
