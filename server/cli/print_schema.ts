import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../config.js';
import { makeSchema, printHubSchema } from '../graphql/schema.js';
import { entities, resolvers } from '../modules.js';

/** Writes `schema/schema.graphql` from the code: run it after any change of the API and review the difference. */
writeFileSync(
  join(projectFolder(), 'schema', 'schema.graphql'),
  printHubSchema(makeSchema({ resolvers, entities })),
);
