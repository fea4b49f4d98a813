import type { MetadataStorage } from '@mikro-orm/core';
import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';
import type { Grants } from './grants.js';
import { registered, type Computed, type Rows } from './registry.js';
import { shapeOf, type EntityType, type Relation, type Shape } from './shape.js';
import { fieldsOf } from './selection.js';

/** What is to be loaded of one row: the selection in the database's terms. The primary key always is. */
export interface Wanted {
  readonly shape: Shape;
  readonly columns: Set<string>;
  readonly computed: Map<string, Computed>;
  readonly related: Map<string, { readonly via: Relation | Rows; readonly wanted: Wanted }>;
}

/** Turns selections, and lists of property paths, into what is wanted of rows. */
export class Wanting {
  /** Selected fields that nobody told how to load (`Agreement.textOn`): their rows are loaded whole. */
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
      const inner = this.enter(wanted, prop, relation);
      if (rest.length > 0) this.path(inner, rest.join('.'));
    } else if (rest.length > 0 || !this.own(wanted, prop)) {
      throw new Error(`${wanted.shape.name}.${path} is neither a column nor a path to one`);
    }
  }

  selection(wanted: Wanted, selectionSet: SelectionSetNode): void {
    if (this.info === null) return;
    for (const node of fieldsOf(this.info, wanted.shape.name, selectionSet)) {
      if (!node.name.value.startsWith('__')) this.field(wanted, node.name.value, [node]);
    }
  }

  /** One selected field. Where it has arguments, only its resolver knows what they mean. */
  field(wanted: Wanted, field: string, nodes: readonly FieldNode[], planArguments = false): void {
    const { shape } = wanted;
    const entry = registered(shape.entity, field);
    const via = entry?.kind === 'many' || entry?.kind === 'inverse' ? entry : shape.relations.get(field);
    if (entry?.kind === 'needs') {
      for (const path of entry.paths) this.path(wanted, path);
      if (via === undefined) this.own(wanted, field);
      return;
    }
    if (entry?.kind === 'computed') wanted.computed.set(field, entry);
    else if (via !== undefined) {
      if (!planArguments && nodes.some((node) => (node.arguments ?? []).length > 0)) return;
      const inner = this.enter(wanted, field, via);
      for (const { selectionSet } of nodes) if (selectionSet) this.selection(inner, selectionSet);
    } else if (!this.own(wanted, field)) {
      this.fallbacks.add(`${shape.name}.${field}`);
      this.everything(wanted);
    }
  }

  /** Wants a column of the row itself; `id` is the primary key whatever its name. Says whether there is one. */
  private own(wanted: Wanted, prop: string): boolean {
    if (wanted.shape.columns.has(prop)) wanted.columns.add(prop);
    else if (registered(wanted.shape.entity, prop)?.kind === 'computed') this.field(wanted, prop, []);
    else return prop === 'id';
    return true;
  }

  private enter(wanted: Wanted, field: string, via: Relation | Rows): Wanted {
    const known = wanted.related.get(field);
    if (known !== undefined) return known.wanted;
    const entry = { via, wanted: this.nothing('target' in via ? via.target : via.entity) };
    wanted.related.set(field, entry);
    return entry.wanted;
  }
}
