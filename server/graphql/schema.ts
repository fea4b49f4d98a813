import {
  defaultFieldResolver,
  getNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import {
  type BuildSchemaOptions,
  buildSchemaSync,
  getMetadataStorage,
  type NonEmptyArray,
} from 'type-graphql';
import type { Context } from '../events/context.js';
import { Ref } from '../events/payload.js';
import { idPrefix, toGlobalId } from '../platform/ids.js';
import type { EntityType } from '../reads/shape.js';

/** Any class with `@Resolver()`; type-graphql asks for no more. */
export type ResolverClass = BuildSchemaOptions['resolvers'][number];

/** What the schema is made of. */
export interface SchemaParts {
  readonly resolvers: NonEmptyArray<ResolverClass>;
  readonly entities: readonly EntityType[];
}

/** Subscriptions read the sealed record, which nothing can miss; type-graphql still asks for a bus of its own. */
const refuse = (): never => {
  throw new Error('subscriptions follow the record');
};
const noPubSub = { publish: refuse, subscribe: refuse };

/** The schema the endpoint serves: the modules' classes, plus the two rules that hold for every type. */
export function makeSchema({ resolvers, entities }: SchemaParts): GraphQLSchema {
  // A field that is a property of its row is read as one: nothing stands between the two.
  for (const type of getMetadataStorage().objectTypes) type.simpleResolvers = true;
  const schema = buildSchemaSync({
    resolvers,
    pubSub: noPubSub,
    validate: { forbidUnknownValues: false, skipMissingProperties: false, whitelist: false },
  });
  const byName = new Map(entities.map((entity) => [entity.name, entity]));
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = nameOf;
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    if (type.getInterfaces().some(({ name }) => name === 'Node')) giveGlobalId(type);
    if (type.name.endsWith('Payload')) readPayload(type, byName);
    if (type.name === 'Mutation') {
      describeInputs(type);
      announce(type);
    }
  }
  return schema;
}

/** Said at once: type-graphql would promise it, for which code made of a query does not wait. */
const nameOf = (value: { readonly __typename?: string }): string =>
  value.__typename ?? value.constructor.name;

/** The schema as text, sorted, for `schema/schema.graphql`. */
export const printHubSchema = (schema: GraphQLSchema): string =>
  `${printSchema(lexicographicSortSchema(schema))}\n`;

/** Rows carry their key; the API shows a global id made of the type and the key. */
function giveGlobalId(type: GraphQLObjectType): void {
  const field = type.getFields()['id'];
  if (field === undefined) return;
  field.resolve = (source: { id?: string; code?: string }) =>
    toGlobalId(type.name, source.id ?? source.code ?? '');
}

/** A mutation's payload is read again after the commit, compiled from the selection, as this viewer sees it. */
function readPayload(type: GraphQLObjectType, byName: ReadonlyMap<string, EntityType>): void {
  for (const field of Object.values(type.getFields())) {
    const entity = byName.get(getNamedType(field.type).name);
    if (entity === undefined) continue;
    const plain = field.resolve ?? defaultFieldResolver;
    field.resolve = async (source, args, context: Context, info) => {
      const value: unknown = await plain(source, args, context, info);
      return value instanceof Ref ? context.read.one(entity, value.key, info) : value;
    };
  }
}

/** Mutations of one request run one after another: each says its name first, whatever alias the client gave it. */
function announce(type: GraphQLObjectType): void {
  for (const field of Object.values(type.getFields())) {
    const act = field.resolve ?? defaultFieldResolver;
    field.resolve = async (source, args, context: Context, info): Promise<unknown> => {
      context.begin(field.name);
      try {
        return await act(source, args, context, info);
      } finally {
        await context.end();
      }
    };
  }
}

/** A mutation has one input, which its type describes. */
function describeInputs(type: GraphQLObjectType): void {
  for (const field of Object.values(type.getFields())) {
    for (const arg of field.args) arg.description ??= getNamedType(arg.type).description;
  }
}

/** Which entity a global id names, by its prefix: `node(id)` looks here. */
export function nodesByPrefix(
  schema: GraphQLSchema,
  entities: readonly EntityType[],
): ReadonlyMap<string, EntityType> {
  const known = new Map<string, EntityType>();
  for (const entity of entities) {
    const type = schema.getType(entity.name);
    if (isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node')) {
      known.set(idPrefix(entity.name), entity);
    }
  }
  return known;
}
