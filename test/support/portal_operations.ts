import {
  type DocumentNode,
  type FieldNode,
  getNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  print,
  typeFromAST,
  isInputType,
  type GraphQLInputType,
} from 'graphql';
import * as generated from '../../web/graphql/generated/graphql.js';
import type { MadeDocument } from './documents.js';

/** What the portals ask the hub, by name. */
export const portalDocuments: ReadonlyMap<string, DocumentNode> = new Map(
  Object.entries(generated as Readonly<Record<string, unknown>>).flatMap(([name, document]) =>
    name.endsWith('Document') ? [[name.replace(/Document$/, ''), document as DocumentNode]] : [],
  ),
);

const operationOf = ({ definitions }: DocumentNode): OperationDefinitionNode => {
  const found = definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (found === undefined) throw new Error('a document without an operation');
  return found;
};

export type IdOf = (typeName: string) => string | null;

/**
 * What an operation reads, as queries with values for its variables: a query is one, and of a mutation what its payload
 * selects of each row. Nothing for what is about no row.
 */
export function readsOf(schema: GraphQLSchema, document: DocumentNode, idOf: IdOf): MadeDocument[] {
  const operation = operationOf(document);
  if (operation.operation === OperationTypeNode.QUERY) {
    return [{ source: print(document), variables: valuesFor(schema, operation, idOf) }];
  }
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const root = schema.getRootType(operation.operation);
  return fieldsIn(operation).flatMap((field) => {
    const payload = root && getNamedType(root.getFields()[field.name.value]?.type);
    if (!isObjectType(payload)) return [];
    return fieldsIn(field).flatMap((part) => {
      const type = getNamedType(payload.getFields()[part.name.value]?.type);
      const id = type && idOf(type.name);
      if (!type || !id || !part.selectionSet) return [];
      const query = `{ node(id: "${id}") { ... on ${type.name} ${print(part.selectionSet)} } }`;
      return [{ source: [query, ...fragments.map(print)].join('\n'), variables: {} }];
    });
  });
}

const fieldsIn = ({ selectionSet }: OperationDefinitionNode | FieldNode): FieldNode[] =>
  (selectionSet?.selections ?? []).filter((node) => node.kind === Kind.FIELD);

function valuesFor(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  idOf: IdOf,
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const { variable, type } of operation.variableDefinitions ?? []) {
    const input = typeFromAST(schema, type);
    const name = variable.name.value;
    if (isInputType(input)) values[name] = valueOf(input, name, typeNamedBy(schema, operation, name), idOf);
  }
  return values;
}

/** The type of the row that a variable names: that of the field it is given to, or what its argument is called after. */
function typeNamedBy(schema: GraphQLSchema, operation: OperationDefinitionNode, variable: string): string {
  const field = fieldsIn(operation).find(({ arguments: given = [] }) =>
    given.some(({ value }) => value.kind === Kind.VARIABLE && value.name.value === variable),
  );
  if (variable === 'fileId') return 'BeneficiaryFile';
  const type = schema.getQueryType()?.getFields()[field?.name.value ?? '']?.type;
  return type === undefined ? 'Commitment' : getNamedType(type).name;
}

function valueOf(type: GraphQLInputType, name: string, typeName: string, idOf: IdOf): unknown {
  const named = getNamedType(type);
  if (name === 'first') return 5;
  if (!isNonNullType(type)) return null;
  if (named.name === 'ID') return idOf(typeName) ?? idOf('Commitment');
  if (isEnumType(named)) return named.getValues()[0]?.name;
  if (isInputObjectType(named)) {
    const fields = Object.values(named.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(
      fields.map((field) => [field.name, valueOf(field.type, field.name, typeName, idOf)]),
    );
  }
  return { Date: '2026-11-24', Int: 2026, Boolean: true }[named.name] ?? 'x';
}
