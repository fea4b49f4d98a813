import type { MetadataStorage } from '@mikro-orm/core';
import {
  getNamedType,
  isObjectType,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql';
import { argumentOf, carriedName, NO_ARGUMENTS, type Argument } from './arguments.js';
import type { Grants } from './grants.js';
import { pageSize, type PageDemand } from './page.js';
import { isRows, registered, takesArguments, type Computed, type Rows } from './registry.js';
import { shapeOf, type EntityType, type Relation, type Shape } from './shape.js';
import { fieldsOf, selectionsBelow, selectsBelow } from './selection.js';

/** What is to be loaded of one row: the selection in the database's terms. The primary key always is. */
export interface Wanted {
  readonly shape: Shape;
  readonly columns: Set<string>;
  /** By the name under which the row will carry it: two aliases may ask with different arguments. */
  readonly computed: Map<string, { readonly entry: Computed; readonly argument: Argument }>;
  readonly related: Map<string, Related>;
}

export interface Related {
  readonly via: Relation | Rows;
  readonly wanted: Wanted;
  readonly argument: Argument;
  /** Of a connection: whether somebody wants to know how many there are in all. */
  total: boolean;
}

/** Turns selections, and lists of property paths, into what is wanted of rows. */
export class Wanting {
  /** Selected fields that cost more than this statement, as `Agreement.textOn`. */
  readonly fallbacks = new Set<string>();

  constructor(
    private readonly metadata: MetadataStorage,
    private readonly grants: Grants,
    private readonly info: GraphQLResolveInfo | null,
  ) {}

  nothing(entity: EntityType): Wanted {
    const shape = shapeOf(this.metadata, entity);
    return { shape, columns: new Set(), computed: new Map(), related: new Map() };
  }

  /** Every column that is granted and not guarded, and of each to-one relation its key as far as it is visible. */
  everything(wanted: Wanted): void {
    for (const [prop, { guarded, rawName }] of wanted.shape.columns) {
      if (!guarded && this.grants.column(wanted.shape.rawTable, rawName)) wanted.columns.add(prop);
    }
    for (const [prop, { kind }] of wanted.shape.relations) if (kind === 'one') this.path(wanted, prop);
  }

  /** A property, or a path over to-one relations to one: `agreement.state`. */
  path(wanted: Wanted, path: string): void {
    const [prop = '', ...rest] = path.split('.');
    const relation = wanted.shape.relations.get(prop);
    if (relation !== undefined) {
      const inner = this.enter(wanted, prop, relation, NO_ARGUMENTS).wanted;
      if (rest.length > 0) this.path(inner, rest.join('.'));
    } else if (rest.length > 0 || !this.own(wanted, prop)) {
      throw new Error(`${wanted.shape.name}.${path} is neither a column nor a path to one`);
    }
  }

  selection(wanted: Wanted, selectionSet: SelectionSetNode): void {
    if (this.info === null) return;
    for (const node of fieldsOf(this.info, wanted.shape.name, selectionSet)) {
      if (!node.name.value.startsWith('__')) this.field(wanted, [node]);
    }
  }

  /**
   * One selected field, as all nodes of one response key together. Where nobody said what its arguments mean, only its
   * resolver knows, and loads it (`asked`) when it wants to.
   */
  field(wanted: Wanted, nodes: readonly FieldNode[], asked = false): void {
    const { shape } = wanted;
    const field = nodes[0]?.name.value ?? '';
    const entry = registered(shape.entity, field);
    if (entry?.kind === 'needs' || entry?.kind === 'apart') {
      for (const path of entry.paths) this.path(wanted, path);
      if (entry.kind === 'apart') this.fallbacks.add(`${shape.name}.${field}`);
      else if (!shape.relations.has(field)) this.own(wanted, field);
      return;
    }
    const via = entry !== undefined && isRows(entry) ? entry : shape.relations.get(field);
    const isGiven = (nodes[0]?.arguments ?? []).length > 0 && !takesArguments(shape.entity, field);
    if (entry?.kind === 'computed') this.compute(wanted, entry, nodes);
    else if (via !== undefined && isGiven && !asked) this.fallbacks.add(`${shape.name}.${field}`);
    else if (via !== undefined) this.follow(wanted, via, nodes);
    else if (!this.own(wanted, field)) {
      this.fallbacks.add(`${shape.name}.${field}`);
      this.everything(wanted);
    }
  }

  private compute(wanted: Wanted, entry: Computed, nodes: readonly FieldNode[]): void {
    const argument = this.argument(wanted, nodes);
    const name = nodes[0] === undefined ? '' : carriedName(nodes[0]);
    if (argument !== null) wanted.computed.set(name, { entry, argument });
  }

  /** Rows behind a field. What its arguments make impossible is left out: the field's resolver will refuse it. */
  private follow(wanted: Wanted, via: Relation | Rows, nodes: readonly FieldNode[]): void {
    const [node] = nodes;
    const argument = this.argument(wanted, nodes);
    if (node === undefined || argument === null) return;
    if (via.kind === 'page' && !isPage(argument.args)) return;
    const name = takesArguments(wanted.shape.entity, node.name.value) ? carriedName(node) : node.name.value;
    const related = this.enter(wanted, name, via, argument);
    if ('needs' in via) for (const path of via.needs) this.path(wanted, path);
    const { info } = this;
    if (info === null) return;
    if (via.kind !== 'page') {
      for (const { selectionSet } of nodes) if (selectionSet) this.selection(related.wanted, selectionSet);
      return;
    }
    const connection = fieldType(info, wanted.shape.name, node);
    for (const found of selectionsBelow(info, connection, nodes, related.wanted.shape.name)) {
      this.selection(related.wanted, found);
    }
    related.total ||= selectsBelow(info, connection.name, nodes, 'totalCount');
  }

  private argument(wanted: Wanted, [node]: readonly FieldNode[]): Argument | null {
    if (this.info === null || node === undefined) return NO_ARGUMENTS;
    const { arguments: given = [] } = node;
    return given.length === 0 ? NO_ARGUMENTS : argumentOf(this.info, wanted.shape.name, node);
  }

  /** Wants a column of the row itself; `id` is the primary key whatever its name. Says whether there is one. */
  private own(wanted: Wanted, prop: string): boolean {
    const entry = registered(wanted.shape.entity, prop);
    if (wanted.shape.columns.has(prop)) wanted.columns.add(prop);
    else if (entry?.kind === 'computed') wanted.computed.set(prop, { entry, argument: NO_ARGUMENTS });
    else return prop === 'id';
    return true;
  }

  private enter(wanted: Wanted, name: string, via: Relation | Rows, argument: Argument): Related {
    const known = wanted.related.get(name);
    if (known !== undefined) return known;
    const target = this.nothing('target' in via ? via.target : via.entity);
    const entry = { via, wanted: target, argument, total: false };
    wanted.related.set(name, entry);
    return entry;
  }
}

function isPage(args: PageDemand): boolean {
  try {
    pageSize(args);
    return true;
  } catch {
    return false;
  }
}

function fieldType(info: GraphQLResolveInfo, typeName: string, node: FieldNode): GraphQLNamedType {
  const type = info.schema.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[node.name.value] : undefined;
  if (field === undefined) throw new Error(`${typeName}.${node.name.value} is not in the schema`);
  return getNamedType(field.type);
}
