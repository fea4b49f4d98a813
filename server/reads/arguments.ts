import {
  getArgumentValues,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isObjectType,
  Kind,
  print,
  typeFromAST,
  visit,
  type FieldNode,
  type GraphQLInputType,
  type GraphQLResolveInfo,
} from 'graphql';
import type { Args } from './registry.js';

/** The arguments of a field at one place in a document: as they are now, and how to read them in another request. */
export interface Argument {
  readonly args: Args;
  /** Null where no variable is among them: then they are the same in each request. */
  readonly read: ((info: GraphQLResolveInfo) => Args) | null;
}

export const NO_ARGUMENTS: Argument = { args: {}, read: null };

const names = new WeakMap<FieldNode, string>();

/**
 * Under which name a row carries a field: two aliases with different arguments are two values. Within one operation a
 * variable has one value, so that the arguments' text tells them apart.
 */
export function carriedName(node: FieldNode): string {
  const given = node.arguments ?? [];
  if (given.length === 0) return node.name.value;
  let name = names.get(node);
  if (name === undefined) {
    name = `${node.name.value}(${given
      .map((argument) => print(argument))
      .sort()
      .join()})`;
    names.set(node, name);
  }
  return name;
}

/** What a field is given; null when that is no valid input, which the field's own resolver will refuse. */
export function argumentOf(info: GraphQLResolveInfo, typeName: string, node: FieldNode): Argument | null {
  const type = info.schema.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[node.name.value] : undefined;
  if (field === undefined) return NO_ARGUMENTS;
  const read = ({ variableValues }: GraphQLResolveInfo): Args =>
    getArgumentValues(field, node, variableValues);
  try {
    return { args: read(info), read: variablesIn(node).length === 0 ? null : read };
  } catch {
    return null;
  }
}

function variablesIn(node: FieldNode): readonly string[] {
  const found: string[] = [];
  for (const argument of node.arguments ?? []) {
    visit(argument, { Variable: ({ name }) => void found.push(name.value) });
  }
  return found;
}

/** A variable on which the form of a statement depends, and how. */
export interface Shaping {
  readonly name: string;
  readonly outline: (value: unknown) => string;
}

/** The size of a page is part of a statement's text, so its value is part of the form. */
const SIZES = new Set(['first', 'last']);

/** The variables that switch parts of a document on and off, or that reach arguments below its roots. */
export function shapingOf({ operation, fragments, schema }: GraphQLResolveInfo): readonly Shaping[] {
  const exact = new Set<string>();
  const outlined = new Set<string>();
  const roots = new Set<unknown>(operation.selectionSet.selections);
  for (const definition of [operation, ...Object.values(fragments)]) {
    visit(definition, {
      Directive: ({ arguments: given = [] }) => {
        for (const { value } of given) if (value.kind === Kind.VARIABLE) exact.add(value.name.value);
      },
      Field: (node) => {
        if (roots.has(node)) return;
        for (const { name, value } of node.arguments ?? []) {
          if (SIZES.has(name.value) && value.kind === Kind.VARIABLE) exact.add(value.name.value);
        }
        for (const name of variablesIn(node)) outlined.add(name);
      },
    });
  }
  return (operation.variableDefinitions ?? []).flatMap(({ variable, type }) => {
    const name = variable.name.value;
    if (exact.has(name)) return [{ name, outline: String }];
    const input = typeFromAST(schema, type);
    if (!outlined.has(name) || !isInputType(input)) return [];
    return [{ name, outline: (value) => outlineOf(input, value) }];
  });
}

/** Of a list a text may depend on whether it holds nothing, one or several. */
const lengthOf = (length: number): string => (length > 1 ? '[*]' : `[${length}]`);

/** What of a value a statement's text may depend on: what is there at all, switches and choices, never the rest. */
function outlineOf(type: GraphQLInputType, value: unknown): string {
  if (value === undefined || value === null) return value === null ? '0' : '-';
  const named = getNamedType(type);
  if (isListType(getNullableType(type))) return lengthOf(Array.isArray(value) ? value.length : 1);
  if (isInputObjectType(named)) {
    const given = value as Readonly<Record<string, unknown>>;
    const fields = Object.values(named.getFields());
    return `{${fields.map((field) => outlineOf(field.type, given[field.name])).join('')}}`;
  }
  return isEnumType(named) || named.name === 'Boolean' ? JSON.stringify(value) : '*';
}
