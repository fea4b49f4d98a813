import {
  defaultFieldResolver,
  type FieldNode,
  getNamedType,
  type GraphQLResolveInfo,
  isObjectType,
  Kind,
} from 'graphql';
import type { GraphQLField, GraphQLSchema } from 'graphql';
import type { MetadataStorage } from '@mikro-orm/core';
import type { Context } from '../../server/events/context.js';
import { Plans } from '../../server/reads/plan.js';
import { isRows, registered } from '../../server/reads/registry.js';
import { shapeOf, type EntityType, type Shape } from '../../server/reads/shape.js';

/**
 * Plans that compile nothing together: a row is its key, and each field is a question of its own to the database. What
 * such reads answer, compiled reads must answer too.
 */
export class PlainPlans extends Plans {
  protected override select(): void {
    // The key alone.
  }

  protected override nodes({ fieldNodes, returnType }: GraphQLResolveInfo): readonly FieldNode[] {
    const isPage = getNamedType(returnType).name.endsWith('Connection');
    return fieldNodes.map((node) => ({ ...node, selectionSet: isPage ? COUNT : undefined }));
  }
}

/** Below a field nothing is wanted but the number of rows of a connection, which lies in the field itself. */
const COUNT: FieldNode['selectionSet'] = {
  kind: Kind.SELECTION_SET,
  selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: 'totalCount' } }],
};

type Source = Readonly<Record<string, unknown>>;

/** Makes every field of a row load what it reads, one by one: for a schema whose reader has `PlainPlans`. */
export function readPlainly(
  schema: GraphQLSchema,
  entities: readonly EntityType[],
  metadata: MetadataStorage,
): GraphQLSchema {
  for (const entity of entities) {
    const type = schema.getType(entity.name);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.name !== 'id') loadFirst(field, entity, shapeOf(metadata, entity));
    }
  }
  return schema;
}

function loadFirst(field: GraphQLField<unknown, unknown>, entity: EntityType, shape: Shape): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  const paths = pathsFor(shape, field.name);
  const isOwn = shape.columns.has(field.name) || shape.relations.has(field.name);
  field.resolve = async (source, args: object, ctx, info) => {
    const [root, context] = [source as Source, ctx as Context];
    if (paths !== null) {
      const row = await context.read.one(entity, String(root[shape.key.prop]), paths);
      return resolve(row, args, context, info) as unknown;
    }
    if (!isOwn) return resolve(root, args, context, info) as unknown;
    const value = await context.read.related(root, entity, field.name, info);
    const withField = Object.create(root, { [field.name]: { value } }) as Source;
    return resolve(withField, args, context, info) as unknown;
  };
}

/** What the resolver of a field reads of its row by paths; null where it asks for the field itself. */
function pathsFor(shape: Shape, field: string): readonly string[] | null {
  const entry = registered(shape.entity, field);
  if (entry === undefined || entry.kind === 'computed') return null;
  if (isRows(entry)) return entry.needs.length === 0 ? null : entry.needs;
  return shape.columns.has(field) ? [...entry.paths, field] : entry.paths;
}
