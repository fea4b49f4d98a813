import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { makeSchema, printHubSchema } from '../server/graphql/schema.js';
import { entities, resolvers } from '../server/modules.js';

const schema = makeSchema({ resolvers, entities });

test('schema/schema.graphql is printed from the code: run `npm run schema`', () => {
  expect(readFileSync('schema/schema.graphql', 'utf8')).toBe(printHubSchema(schema));
});

test('every type, field, argument and enum value says what it means', () => {
  const silent: string[] = [];
  const say = (name: string, description: string | null | undefined): void => {
    if (!description) silent.push(name);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || ['Query', 'Mutation', 'Subscription'].includes(type.name)) continue;
    say(type.name, type.description);
    if (isEnumType(type))
      for (const value of type.getValues()) say(`${type.name}.${value.name}`, value.description);
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (
      type.name.startsWith('__') ||
      !(isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
    )
      continue;
    for (const field of Object.values(type.getFields())) {
      say(`${type.name}.${field.name}`, field.description);
      if ('args' in field)
        for (const arg of field.args) say(`${type.name}.${field.name}(${arg.name})`, arg.description);
    }
  }
  expect(silent).toEqual([]);
});
