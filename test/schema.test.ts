import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql';
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
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  for (const type of types.filter(
    (one) => isObjectType(one) || isInterfaceType(one) || isInputObjectType(one),
  )) {
    for (const field of Object.values(type.getFields())) {
      say(`${type.name}.${field.name}`, field.description);
      for (const arg of 'args' in field ? field.args : []) say(`${field.name}(${arg.name})`, arg.description);
    }
  }
  expect(silent).toEqual([]);
});

test('what a subscription tells is plain: one execution serves all who ask the same and may know of it', () => {
  for (const field of Object.values(schema.getSubscriptionType()?.getFields() ?? {})) {
    const told = getNamedType(field.type);
    const fields = isObjectType(told) ? Object.values(told.getFields()) : [];
    expect(fields.length).toBeGreaterThan(0);
    for (const { name, type, args } of fields) {
      expect(args, `${told.name}.${name}`).toEqual([]);
      expect(isLeafType(getNamedType(type)), `${told.name}.${name}`).toBe(true);
    }
  }
});
