import 'reflect-metadata';
import { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { EntityManager } from '@mikro-orm/postgresql';
import Fastify from 'fastify';
import { buildSchemaSync } from 'type-graphql';
import { openOrm } from '../../server/database/orm.js';
import { entities } from '../../server/modules.js';
import type { DatabaseSession } from '../../server/platform/viewer.js';
import { PRINCIPAL_HEADER, runContender } from './contender.js';
import {
  loadersOf,
  OrdinaryCommitmentResolver,
  type OrdinaryContext,
  OrdinaryReferralResolver,
} from './ordinary_resolvers.js';

/** Apollo, type-graphql, MikroORM's entities and dataloaders, put together as their manuals do: a reminder. */
await runContender(async ({ address }) => {
  const orm = await openOrm(address, entities);
  const schema = buildSchemaSync({
    resolvers: [OrdinaryReferralResolver, OrdinaryCommitmentResolver],
    validate: false,
  });
  const fastify = Fastify();
  const apollo = new ApolloServer<OrdinaryContext>({ schema });
  await apollo.start();
  fastify.post(
    '/graphql',
    fastifyApolloHandler(apollo, {
      context: async ({ headers }) => {
        const em = orm.em.fork() as EntityManager;
        const { role, variables } = JSON.parse(String(headers[PRINCIPAL_HEADER])) as DatabaseSession;
        em.setSessionContext({ role, variables: { ...variables } });
        return loadersOf(em);
      },
    }),
  );
  await fastify.listen({ host: '127.0.0.1', port: 0 });
  const at = fastify.server.address();
  return {
    port: typeof at === 'object' && at !== null ? at.port : 0,
    close: async () => {
      await apollo.stop();
      await fastify.close();
      await orm.close();
    },
  };
});
