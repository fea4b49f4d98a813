import 'reflect-metadata';
import { getMetadataStorage } from 'class-validator';
import { getNamedType, isInputObjectType, isListType, isNonNullType, type GraphQLInputType } from 'graphql';
import { expect, test } from 'vitest';
import { makeSchema } from '../server/graphql/schema.js';
import { entities, resolvers } from '../server/modules.js';

const schema = makeSchema({ resolvers, entities });

/** What bounds a value, by the name class-validator gives it. */
const BOUNDS: Readonly<Record<string, readonly string[]>> = {
  String: ['maxLength', 'isLength', 'matches', 'isIn'],
  Int: ['max', 'isIn'],
  list: ['arrayMaxSize'],
};

interface Rule {
  readonly target: unknown;
  readonly propertyName: string;
  readonly name?: string;
}

const rules = [...(getMetadataStorage()['validationMetadatas'] as Map<unknown, Rule[]>).values()].flat();

/** The class behind each input type, as type-graphql keeps it. */
const { inputTypes } = (
  globalThis as unknown as {
    TypeGraphQLMetadataStorage: { inputTypes: readonly { name: string; target: () => unknown }[] };
  }
).TypeGraphQLMetadataStorage;
const classes = new Map(inputTypes.map(({ name, target }) => [name, target]));

/** Names of the constraints on a property of an input class, those of its ancestors included. */
function constraintsOn(typeName: string, property: string): ReadonlySet<string> {
  const found = classes.get(typeName);
  const applies = (target: unknown): boolean =>
    target === found ||
    (typeof target === 'function' && found !== undefined && found.prototype instanceof target);
  return new Set(
    rules.flatMap(({ target, propertyName, name = '' }) =>
      propertyName === property && applies(target) ? [name] : [],
    ),
  );
}

const isList = (type: GraphQLInputType): boolean =>
  isListType(isNonNullType(type) ? (type.ofType as GraphQLInputType) : type);

test('every text, number and list of every input has an upper bound', () => {
  const unbounded = Object.values(schema.getTypeMap())
    .filter(isInputObjectType)
    .flatMap((type) =>
      Object.values(type.getFields()).flatMap((field) => {
        const has = constraintsOn(type.name, field.name);
        const kind = isList(field.type) ? 'list' : getNamedType(field.type).name;
        const bounds = BOUNDS[kind];
        // Compared with what stands, never kept.
        return field.name === 'expectedVersion' ||
          bounds === undefined ||
          bounds.some((bound) => has.has(bound))
          ? []
          : [`${type.name}.${field.name}: ${kind}`];
      }),
    );
  expect(unbounded.join('\n')).toBe('');
});
