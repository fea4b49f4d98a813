import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import type { GraphQLCodegenDataMasking } from '@apollo/client/masking';
import { OperationTypeNode } from 'graphql';
import { createClient } from 'graphql-ws';
import { connectionBack, connectionLost, onRecovery } from './connection.js';
import { byDocumentId, fetchByDocumentId, socketByDocumentId } from './documents.js';
import { faultOf } from './fault.js';
import { paged } from './paging.js';
import { sessionEnded } from './session.js';

declare module '@apollo/client' {
  export interface TypeOverrides {
    FragmentType: GraphQLCodegenDataMasking.HKTImplementation.FragmentType;
    MaybeMasked: GraphQLCodegenDataMasking.HKTImplementation.MaybeMasked;
    Unmasked: GraphQLCodegenDataMasking.HKTImplementation.Unmasked;
  }
}

/** The lists that pages of the portals grow; another filter or order is another list. */
const lists = [
  'agreements',
  'beneficiaryFiles',
  'commitments',
  'enterprises',
  'obligations',
  'outreachMeetings',
  'referrals',
];

const cache = new InMemoryCache({
  typePolicies: {
    Query: { fields: Object.fromEntries(lists.map((field) => [field, paged('filter', 'orderBy')])) },
    // One viewer a session: without an identifier of its own it would be duplicated by every query.
    Viewer: { keyFields: [] },
  },
});

const http = new HttpLink({
  uri: '/graphql',
  credentials: 'same-origin',
  // A header of our own makes every request from another site ask first: the session cookie cannot be borrowed.
  headers: { 'x-hub-portal': '1' },
  fetch: fetchByDocumentId,
});

function liveAddress(): string {
  const { protocol, host } = window.location;
  return `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/graphql`;
}

const socket = createClient({
  url: liveAddress,
  lazy: true,
  lazyCloseTimeout: 10_000,
  keepAlive: 20_000,
  retryAttempts: Infinity,
  shouldRetry: () => true,
  connectionParams: () => ({ portal: '1' }),
  on: {
    connected: connectionBack,
    // A close that we asked for is not a loss.
    closed: (event) => {
      const clean = typeof event === 'object' && event !== null && 'code' in event && event.code === 1000;
      if (!clean) connectionLost();
    },
  },
});

const watch = new ErrorLink(({ error }) => {
  const { code, rule } = faultOf(error);
  if (code === 'CONNECTION') connectionLost();
  // A refused sign-in is UNAUTHENTICATED too, and nobody's session has ended by it.
  if (code === 'UNAUTHENTICATED' && rule.startsWith('session.')) sessionEnded();
});

export const client = new ApolloClient({
  link: ApolloLink.from([
    watch,
    byDocumentId,
    ApolloLink.split(
      ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
      new GraphQLWsLink(socketByDocumentId(socket)),
      http,
    ),
  ]),
  cache,
  dataMasking: true,
  defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
});

onRecovery(() => void client.refetchQueries({ include: 'active' }));

/** After another person signs in, nothing of the one before may stay: cache, socket and lists go. */
export async function forgetEverything(): Promise<void> {
  socket.terminate();
  await client.clearStore();
  await client.refetchQueries({ include: ['Viewer'] });
}
