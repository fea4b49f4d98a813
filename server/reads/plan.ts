import type { MetadataStorage } from '@mikro-orm/core';
import type { GraphQLResolveInfo } from 'graphql';
import { compile, type Compiled } from './compiler.js';
import type { Grants } from './grants.js';
import { Recent } from './recent.js';
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
  /** Whether the role may select from the entity's table at all. */
  readonly isGranted: boolean;
}

/** The database role that a plan is for: what it may not select is not in the plan. */
export interface Role {
  readonly name: string;
  readonly grants: Grants;
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

/** How many plans one process keeps. */
export const MOST_PLANS = 1_000;

/** Plans by role, document, place and shape. */
export class Plans {
  readonly cache = new Recent<Plan>(MOST_PLANS);

  constructor(private readonly metadata: MetadataStorage) {}

  /** The plan for rows of an entity. */
  rows(role: Role, entity: EntityType, selection: Selection): Plan {
    return this.cached(role, entity, '', selection, (wanting, wanted) => {
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
  field(role: Role, entity: EntityType, field: string, info: GraphQLResolveInfo): Plan {
    return this.cached(role, entity, field, info, (wanting, wanted) =>
      wanting.field(wanted, field, info.fieldNodes, true),
    );
  }

  private cached(
    { name, grants }: Role,
    entity: EntityType,
    field: string,
    selection: Selection,
    fill: (wanting: Wanting, wanted: Wanted) => void,
  ): Plan {
    const place = isPaths(selection) ? selection.join() : planKey(selection);
    const plan = this.cache.get(`${name}:${entity.name}.${field}:${place}`, () => {
      readCounters.planned++;
      const wanting = new Wanting(this.metadata, grants, isPaths(selection) ? null : selection);
      const wanted = wanting.nothing(entity);
      fill(wanting, wanted);
      const parameters = new Parameters();
      const compiled = compile(this.metadata, grants, wanted, parameters);
      return {
        ...compiled,
        shape: wanted.shape,
        parameters: parameters.values,
        fallbacks: [...wanting.fallbacks],
        isGranted: grants.table(wanted.shape.rawTable),
      };
    });
    readCounters.fallbacks += plan.fallbacks.length;
    for (const fallback of plan.fallbacks) readCounters.fallbackFields.add(fallback);
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
