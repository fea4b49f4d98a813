import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** A field with everything below it that is asked for at once, and how to ask for less of it. */
export interface Branch {
  readonly name: string;
  readonly scalars: readonly string[];
  readonly branches: readonly Branch[];
}

/** What an argument that must be given is given: ids by the type of the field, the rest by its own type. */
export type Given = (field: GraphQLField<unknown, unknown>, argument: string) => string | null;

const PAGE = 8;

/** Everything that a type leads to, down to a depth; a type is not entered again below itself. */
export function branchesOf(
  type: GraphQLObjectType,
  depth: number,
  given: Given,
  above: readonly string[] = [],
): Branch {
  const scalars: string[] = ['__typename'];
  const branches: Branch[] = [];
  for (const field of Object.values(type.getFields())) {
    const inner = getNamedType(field.type);
    const call = callOf(field, given);
    if (call === null || isInterfaceType(inner)) continue;
    if (!isObjectType(inner)) scalars.push(call);
    else if (depth > 0 && !above.includes(inner.name)) {
      // A connection and its edges are one step on a path, not three.
      const step = /(Connection|Edge)$/.test(inner.name) ? 0 : 1;
      branches.push({
        ...branchesOf(inner, depth - step, given, [...above, type.name]),
        name: call,
      });
    }
  }
  return { name: '', scalars, branches };
}

function callOf(field: GraphQLField<unknown, unknown>, given: Given): string | null {
  const values: string[] = [];
  for (const { name, type } of field.args) {
    if (name === 'first') values.push(`first: ${field.name === 'events' ? 200 : PAGE}`);
    else if (isNonNullType(type)) {
      const value = given(field, name) ?? valueOf(type);
      if (value === null) return null;
      values.push(`${name}: ${value}`);
    }
  }
  return values.length === 0 ? field.name : `${field.name}(${values.join(', ')})`;
}

function valueOf(type: GraphQLInputType): string | null {
  const named = getNamedType(type);
  if (isListType(getNullableType(type))) return '[]';
  if (isEnumType(named)) return named.getValues()[0]?.name ?? null;
  if (isInputObjectType(named)) return '{}';
  if (named.name === 'Int') return String(new Date().getFullYear());
  return named.name === 'Date' ? `"${new Date().toISOString().slice(0, 10)}"` : null;
}

/** The selection of a branch as text. */
export const textOf = ({ scalars, branches }: Branch): string =>
  `{ ${scalars.join(' ')} ${branches.map((branch) => `${branch.name} ${textOf(branch)}`).join(' ')} }`;

export const sizeOf = ({ scalars, branches }: Branch): number =>
  scalars.length + branches.reduce((sum, branch) => sum + 1 + sizeOf(branch), 0);

/** What a field is called in the answer. */
const keyOf = (call: string): string => /^\w+/.exec(call)?.[0] ?? '';

const isFragment = ({ name }: Branch): boolean => name.startsWith('...');

/** The same in two halves; empty when there is nothing left to halve. */
export function split(branch: Branch): Branch[] {
  const { scalars, branches } = branch;
  const parts = [...scalars.filter((name) => name !== '__typename'), ...branches];
  if (parts.length === 0) return [];
  if (parts.length === 1) {
    const [only] = branches;
    return only === undefined ? [] : split(only).map((part) => ({ ...branch, branches: [part] }));
  }
  const half = Math.ceil(parts.length / 2);
  return [parts.slice(0, half), parts.slice(half)].map((some) => ({
    ...branch,
    scalars: ['__typename', ...some.filter((part) => typeof part === 'string')],
    branches: some.filter((part) => typeof part !== 'string'),
  }));
}

/** Without the field at a path of the answer. */
export function without(branch: Branch, [key, ...rest]: readonly string[]): Branch {
  return {
    ...branch,
    scalars: rest.length > 0 ? branch.scalars : branch.scalars.filter((name) => keyOf(name) !== key),
    branches: branch.branches.flatMap((below) => {
      if (isFragment(below)) return [without(below, [key ?? '', ...rest])];
      if (keyOf(below.name) !== key) return [below];
      return rest.length === 0 ? [] : [without(below, rest)];
    }),
  };
}

/** With nothing but the field at a path of the answer, and of what is below it only the type. */
export function alone(branch: Branch, [key, ...rest]: readonly string[]): Branch {
  return {
    ...branch,
    scalars: ['__typename', ...(rest.length > 0 ? [] : branch.scalars.filter((name) => keyOf(name) === key))],
    branches: branch.branches.flatMap((below) => {
      if (isFragment(below)) return [alone(below, [key ?? '', ...rest])];
      if (keyOf(below.name) !== key) return [];
      return [rest.length === 0 ? bare(below) : alone(below, rest)];
    }),
  };
}

const bare = (branch: Branch): Branch => ({ ...branch, scalars: ['__typename'], branches: [] });

/** The way to where a branch forks, with the types on it and nothing else. */
export function way(branch: Branch): Branch {
  const [only, ...more] = branch.branches;
  const forks = only === undefined || more.length > 0 || branch.scalars.some((name) => name !== '__typename');
  return forks ? bare(branch) : { ...branch, branches: [way(only)] };
}
