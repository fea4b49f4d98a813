import type { MetadataStorage } from '@mikro-orm/core';
import type { GraphQLResolveInfo } from 'graphql';
import { compile, type Compiled } from './compiler.js';
import { planKey, selectionsOn } from './selection.js';
import type { EntityType, Shape } from './shape.js';
import { Parameters, type SqlValue } from './sql.js';
import { Wanting, type Wanted } from './wanted.js';

/** What to load: the selection of the field being resolved, or property paths where code is the reader. */
export type Selection = GraphQLResolveInfo | readonly string[];

/** Everything about a read that follows from its selection alone. */
export interface Plan extends Compiled {
  readonly shape: Shape;
  readonly parameters: readonly SqlValue[];
  /** Selected fields that had to load the whole row (`Agreement.textOn`). */
  readonly fallbacks: readonly string[];
}

/** Figures about compiled reads since the process began. */
export const readCounters = {
  /** Plans made, because none was at hand. */
  planned: 0,
  /** Fields answered from whole rows, because no module said what they need. */
  fallbacks: 0,
  /** Which fields those were. */
  fallbackFields: new Set<string>(),
};

/** Keeps the most recently used of its entries. */
export class Recent<V> {
  private readonly entries = new Map<string, V>();

  constructor(private readonly most: number) {}

  get size(): number {
    return this.entries.size;
  }

  get(key: string, make: () => V): V {
    const known = this.entries.get(key);
    const value = known ?? make();
    if (known !== undefined) this.entries.delete(key);
    this.entries.set(key, value);
    if (this.entries.size > this.most) {
      for (const oldest of this.entries.keys()) {
        this.entries.delete(oldest);
        break;
      }
    }
    return value;
  }
}

/** How many plans one process keeps. */
export const MOST_PLANS = 1_000;

/** Plans by document, place and shape. */
export class Plans {
  readonly cache = new Recent<Plan>(MOST_PLANS);

  constructor(private readonly metadata: MetadataStorage) {}

  /** The plan for rows of an entity. */
  rows(entity: EntityType, selection: Selection): Plan {
    return this.cached(entity, '', selection, (wanting, wanted) => {
      if (isPaths(selection)) {
        for (const path of selection) wanting.path(wanted, path);
        return;
      }
      const found = selectionsOn(selection, wanted.shape.name);
      for (const selectionSet of found) wanting.selection(wanted, selectionSet);
      if (found.length === 0) wanting.everything(wanted);
    });
  }

  /** The plan for one field of rows that are at hand already. */
  field(entity: EntityType, field: string, info: GraphQLResolveInfo): Plan {
    return this.cached(entity, field, info, (wanting, wanted) =>
      wanting.field(wanted, field, info.fieldNodes, true),
    );
  }

  private cached(
    entity: EntityType,
    field: string,
    selection: Selection,
    fill: (wanting: Wanting, wanted: Wanted) => void,
  ): Plan {
    const place = isPaths(selection) ? selection.join() : planKey(selection);
    const plan = this.cache.get(`${entity.name}.${field}:${place}`, () => {
      readCounters.planned++;
      const wanting = new Wanting(this.metadata, isPaths(selection) ? null : selection);
      const wanted = wanting.nothing(entity);
      fill(wanting, wanted);
      const parameters = new Parameters();
      const compiled = compile(this.metadata, wanted, parameters);
      return {
        ...compiled,
        shape: wanted.shape,
        parameters: parameters.values,
        fallbacks: [...wanting.fallbacks],
      };
    });
    readCounters.fallbacks += plan.fallbacks.length;
    for (const name of plan.fallbacks) readCounters.fallbackFields.add(name);
    return plan;
  }
}

const isPaths = (selection: Selection): selection is readonly string[] => Array.isArray(selection);

const plans = new WeakMap<MetadataStorage, Plans>();

/** The plans of this process over one ORM. */
export function plansOf(metadata: MetadataStorage): Plans {
  const known = plans.get(metadata) ?? new Plans(metadata);
  plans.set(metadata, known);
  return known;
}
