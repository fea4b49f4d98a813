import {
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { shapingOf, type Shaping } from './arguments.js';

/** How deep below a field its rows are looked for: connection → edges → node. */
const DEEPEST = 3;

/** The fields selected on a concrete type: fragments opened where they apply, `@skip` and `@include` obeyed. */
export function* fieldsOf(
  info: GraphQLResolveInfo,
  typeName: string,
  selectionSet: SelectionSetNode,
): Generator<FieldNode> {
  for (const node of selectionSet.selections) {
    if (!isIncluded(info, node)) continue;
    if (node.kind === Kind.FIELD) yield node;
    else {
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? info.fragments[node.name.value] : node;
      const condition = fragment?.typeCondition?.name.value;
      if (fragment !== undefined && (condition === undefined || applies(info, condition, typeName))) {
        yield* fieldsOf(info, typeName, fragment.selectionSet);
      }
    }
  }
}

/**
 * The selections on an object type at or just below the field being resolved: the field may give the object itself, an
 * interface it implements, a payload that holds it, or a connection (`nodes` and `edges { node }` count together).
 */
export function selectionsOn(info: GraphQLResolveInfo, typeName: string): readonly SelectionSetNode[] {
  return selectionsBelow(info, getNamedType(info.returnType), info.fieldNodes, typeName);
}

/** The same for fields of a type, wherever they stand. */
export function selectionsBelow(
  info: GraphQLResolveInfo,
  type: GraphQLNamedType,
  nodes: readonly FieldNode[],
  typeName: string,
): readonly SelectionSetNode[] {
  const found: SelectionSetNode[] = [];
  for (const { selectionSet } of nodes) {
    if (selectionSet) search(info, type, selectionSet, typeName, DEEPEST, found);
  }
  return found;
}

function search(
  info: GraphQLResolveInfo,
  type: GraphQLNamedType,
  selectionSet: SelectionSetNode,
  typeName: string,
  depth: number,
  found: SelectionSetNode[],
): void {
  if (type.name === typeName || (isAbstractType(type) && applies(info, type.name, typeName))) {
    found.push(selectionSet);
  } else if (isObjectType(type) && depth > 0) {
    const fields = type.getFields();
    for (const node of fieldsOf(info, type.name, selectionSet)) {
      const field = fields[node.name.value];
      if (field === undefined || !node.selectionSet) continue;
      search(info, getNamedType(field.type), node.selectionSet, typeName, depth - 1, found);
    }
  }
}

/** Whether a field is selected directly below the one being resolved (`totalCount` of a connection). */
export const selects = (info: GraphQLResolveInfo, field: string): boolean =>
  selectsBelow(info, getNamedType(info.returnType).name, info.fieldNodes, field);

/** The same for fields of a type, wherever they stand. */
export function selectsBelow(
  info: GraphQLResolveInfo,
  typeName: string,
  nodes: readonly FieldNode[],
  field: string,
): boolean {
  return nodes.some(({ selectionSet }) => {
    if (!selectionSet) return false;
    return [...fieldsOf(info, typeName, selectionSet)].some((node) => node.name.value === field);
  });
}

function applies(info: GraphQLResolveInfo, condition: string, typeName: string): boolean {
  if (condition === typeName) return true;
  const [abstract, concrete] = [info.schema.getType(condition), info.schema.getType(typeName)];
  return (
    isAbstractType(abstract) &&
    isObjectType(concrete) &&
    info.schema.isSubType(abstract, concrete satisfies GraphQLObjectType)
  );
}

function isIncluded(info: GraphQLResolveInfo, node: SelectionNode): boolean {
  if ((node.directives ?? []).length === 0) return true;
  const skip = getDirectiveValues(GraphQLSkipDirective, node, info.variableValues);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, info.variableValues);
  return skip?.['if'] !== true && include?.['if'] !== false;
}

const documents = new WeakMap<object, { readonly number: number; readonly shaping: readonly Shaping[] }>();
let nextDocument = 0;

const places = new WeakMap<FieldNode, number>();
let nextPlace = 0;

function numberOf(node: FieldNode): number {
  let number = places.get(node);
  if (number === undefined) {
    number = nextPlace++;
    places.set(node, number);
  }
  return number;
}

/** What tells one plan from another: the operation, the nodes that select the field on its type, and the form of what its variables hold. */
export function planKey(info: GraphQLResolveInfo): string {
  let known = documents.get(info.operation);
  if (known === undefined) {
    known = { number: nextDocument++, shaping: shapingOf(info) };
    documents.set(info.operation, known);
  }
  const place = info.fieldNodes.map(numberOf).join();
  const form = known.shaping.map(({ name, outline }) => outline(info.variableValues[name])).join();
  return `${known.number}/${info.parentType.name}.${place}?${form}`;
}
