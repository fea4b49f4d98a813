import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLSchema,
  isCompositeType,
  isObjectType,
  isInterfaceType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { SMALLER } from '../platform/budget.js';
import { limitExceeded, notAllowed, unauthenticated } from '../platform/errors.js';
import { Scope, type Viewer, ViewerKind } from '../platform/viewer.js';
import { MUTATION_SCOPES, neededScope, PERSONS_ONLY } from './scopes.js';

/** Bounds on one request, known before anything runs. A thousand aliases of one field count a thousand times. */
export const LIMITS = { depth: 16, fields: 2_000, nodes: 50_000, mutations: 10 } as const;

/** How to ask for the same within the limit: for whoever writes queries, beside the rule that programs read. */
const SPREAD = 'Spread the fields over several requests.';
const DEEPER = 'Ask for the inner part by its id, in a second request.';

/** What a request will touch at the most. */
export interface Cost {
  readonly depth: number;
  readonly fields: number;
  readonly nodes: number;
}

interface Walk {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly onField: (
    parent: GraphQLCompositeType,
    field: FieldNode,
    fieldType: GraphQLCompositeType | null,
  ) => void;
  /** The root fields of a mutation, aliases and fragments resolved. */
  readonly mutations: string[];
  depth: number;
  fields: number;
  nodes: number;
}

/** Lists without a page of their own (clauses, parties, provinces) are counted as this long. */
const LIST = 10;
const MOST_PAGE = 100;

/** One operation of a document, with its variables as the schema understands them. */
export interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Walks the operation once: its cost, and whether this viewer's scopes and standing cover all it selects. */
export function assess(
  { schema, document, operation, variables }: Asked,
  viewer: Viewer,
  open: { readonly introspection: boolean },
): Cost {
  const walk: Walk = {
    schema,
    fragments: new Map(
      document.definitions.flatMap((node) =>
        node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [],
      ),
    ),
    variables,
    onField: (parent, field, type) => admit(viewer, operation, parent, field, type, open.introspection),
    mutations: [],
    depth: 0,
    fields: 0,
    nodes: 0,
  };
  const root = schema.getRootType(operation.operation);
  if (root) visit(walk, operation.selectionSet, root, 1, 1);
  if (operation.operation === 'mutation') assertFewMutations(walk.mutations);
  return { depth: walk.depth, fields: walk.fields, nodes: walk.nodes };
}

function visit(
  walk: Walk,
  set: SelectionSetNode,
  parent: GraphQLCompositeType,
  depth: number,
  times: number,
): void {
  if (depth > LIMITS.depth) throw limitExceeded('query.too_deep', { limit: LIMITS.depth, advice: DEEPER });
  walk.depth = Math.max(walk.depth, depth);
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      visitField(walk, selection, parent, depth, times);
      continue;
    }
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD ? walk.fragments.get(selection.name.value) : selection;
    if (fragment === undefined) continue;
    const on = fragment.typeCondition?.name.value;
    const type = on === undefined ? parent : walk.schema.getType(on);
    if (isCompositeType(type)) visit(walk, fragment.selectionSet, type, depth, times);
  }
}

function visitField(
  walk: Walk,
  field: FieldNode,
  parent: GraphQLCompositeType,
  depth: number,
  times: number,
): void {
  walk.fields += 1;
  if (walk.fields > LIMITS.fields)
    throw limitExceeded('query.too_many_fields', { limit: LIMITS.fields, advice: SPREAD });
  const definition =
    isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field.name.value] : undefined;
  const named = definition === undefined ? null : getNamedType(definition.type);
  const type = isCompositeType(named) ? named : null;
  walk.onField(parent, field, type);
  if (parent.name === 'Mutation') walk.mutations.push(field.name.value);
  if (type === null || field.selectionSet === undefined) return;
  const isList = definition?.type.toString().includes('[') ?? false;
  // A page multiplies once, at its connection: the lists `nodes` and `edges` inside it are that page.
  const inPage = parent.name.endsWith('Connection');
  const size = pageSize(walk, field) ?? (isList && !inPage ? LIST : 1);
  walk.nodes += times * size;
  if (walk.nodes > LIMITS.nodes)
    throw limitExceeded('query.too_costly', { limit: LIMITS.nodes, advice: SMALLER });
  visit(walk, field.selectionSet, type, depth + 1, times * size);
}

/** One guess at a password a request: a thousand aliases of it would be a thousand guesses. */
const DOORS = ['signIn', 'acceptInvitation'];

function assertFewMutations(names: readonly string[]): void {
  if (names.length > LIMITS.mutations) {
    throw limitExceeded('mutation.too_many_fields', { limit: LIMITS.mutations, advice: SPREAD });
  }
  if (names.filter((name) => DOORS.includes(name)).length > 1) {
    throw limitExceeded('mutation.one_sign_in_only', { limit: 1 });
  }
}

function pageSize(walk: Walk, field: FieldNode): number | null {
  for (const argument of field.arguments ?? []) {
    if (argument.name.value !== 'first' && argument.name.value !== 'last') continue;
    const { value } = argument;
    const given =
      value.kind === Kind.VARIABLE
        ? walk.variables[value.name.value]
        : value.kind === Kind.INT
          ? Number(value.value)
          : null;
    if (typeof given === 'number') return Math.min(Math.max(given, 1), MOST_PAGE);
  }
  return null;
}

function admit(
  viewer: Viewer,
  operation: OperationDefinitionNode,
  parent: GraphQLCompositeType,
  field: FieldNode,
  type: GraphQLCompositeType | null,
  openIntrospection: boolean,
): void {
  const name = field.name.value;
  if (
    (name === '__schema' || name === '__type') &&
    !openIntrospection &&
    !viewer.scopes?.has(Scope.INTROSPECT)
  ) {
    throw viewer.kind === ViewerKind.ANONYMOUS ? unauthenticated() : notAllowed('token.scope_missing');
  }
  if (viewer.kind !== ViewerKind.TOKEN) return;
  // The type that holds the field counts as well as the one it leads to: `node` leads to anything by a fragment.
  for (const name of [parent.name, type?.name]) {
    if (name !== undefined && !opensTo(viewer, name)) throw notAllowed('token.scope_missing');
  }
  if (parent.name === 'Query' && PERSONS_ONLY.has(name)) throw notAllowed('token.persons_only');
  if (operation.operation === 'mutation' && parent.name === 'Mutation') {
    const scope = MUTATION_SCOPES[name];
    if (scope === undefined || !viewer.scopes?.has(scope)) throw notAllowed('token.scope_missing');
  }
}

function opensTo(viewer: Viewer, typeName: string): boolean {
  const needed = neededScope(typeName);
  return needed === 'NONE' || (needed !== 'NEVER' && (viewer.scopes?.has(needed) ?? false));
}
