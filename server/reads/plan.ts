import type { MetadataStorage } from '@mikro-orm/core';
import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { bind } from './binding.js';
import { compile, type Compiled } from './compiler.js';
import type { Grants } from './grants.js';
import { countFallback, readCounters } from './counters.js';
import { Recent } from '../platform/recent.js';
import { planKey, selectionsOn } from './selection.js';
import type { EntityType, Shape } from './shape.js';
import type { SqlValue } from '../platform/round_trip.js';
import { Wanting, type Wanted } from './wanted.js';

/** What to load: the selection of the field being resolved, or property paths where code is the reader. */
export type Selection = GraphQLResolveInfo | readonly string[];

/** Everything about a read that follows from its selection alone. */
export interface Plan extends Compiled {
  readonly shape: Shape;
  readonly parameters: readonly SqlValue[];
  /** Selected fields that cost more than the plan's statement (`Agreement.textOn`). */
  readonly fallbacks: readonly string[];
  /** Whether the role may select from the entity's table at all. */
  readonly isGranted: boolean;
}

/** A plan with the values that one request gives its parameters. */
export interface Planned {
  readonly plan: Plan;
  readonly values: readonly SqlValue[];
}

/** The database role that a plan is for: what it may not select is not in the plan. */
export interface Role {
  readonly name: string;
  readonly grants: Grants;
}

/** How many plans one process keeps. */
export const MOST_PLANS = 1_000;

/** Plans by role, document, place and form. */
export class Plans {
  readonly cache = new Recent<Plan>(MOST_PLANS);

  constructor(private readonly metadata: MetadataStorage) {}

  /** The plan for rows of an entity. */
  rows(role: Role, entity: EntityType, selection: Selection): Planned {
    return this.planned(role, entity, '', selection, (wanting, wanted) => {
      if (isPaths(selection)) {
        for (const path of selection) wanting.path(wanted, path);
      } else this.select(wanting, wanted, selection);
    });
  }

  /** The plan for one field of rows that are at hand already. */
  field(role: Role, entity: EntityType, field: string, info: GraphQLResolveInfo): Planned {
    return this.planned(role, entity, field, info, (wanting, wanted) =>
      wanting.field(wanted, this.nodes(info), true),
    );
  }

  /** Wants what is selected of the rows that a field leads to. */
  protected select(wanting: Wanting, wanted: Wanted, info: GraphQLResolveInfo): void {
    const found = selectionsOn(info, wanted.shape.name);
    for (const selectionSet of found) wanting.selection(wanted, selectionSet);
    if (found.length === 0) wanting.everything(wanted);
  }

  /** The field that is to be loaded, with what is selected below it. */
  protected nodes(info: GraphQLResolveInfo): readonly FieldNode[] {
    return info.fieldNodes;
  }

  private planned(
    role: Role,
    entity: EntityType,
    field: string,
    selection: Selection,
    fill: (wanting: Wanting, wanted: Wanted) => void,
  ): Planned {
    const place = isPaths(selection) ? selection.join() : planKey(selection);
    const make = (): Plan => this.plan(role, entity, selection, fill);
    const plan = this.cache.get(`${role.name}:${entity.name}.${field}:${place}`, make);
    for (const fallback of plan.fallbacks) countFallback(fallback);
    if (isPaths(selection)) return { plan, values: plan.parameters };
    const values = bind(plan.parameters, plan.bindings, selection);
    if (values !== null) return { plan, values };
    // These arguments need a text that their form did not foretell: a plan for this once.
    const once = make();
    return { plan: once, values: once.parameters };
  }

  private plan(
    { grants }: Role,
    entity: EntityType,
    selection: Selection,
    fill: (wanting: Wanting, wanted: Wanted) => void,
  ): Plan {
    readCounters.planned++;
    const wanting = new Wanting(this.metadata, grants, isPaths(selection) ? null : selection);
    const wanted = wanting.nothing(entity);
    fill(wanting, wanted);
    const { parameters, ...compiled } = compile(this.metadata, grants, wanted);
    return {
      ...compiled,
      shape: wanted.shape,
      parameters: parameters.values,
      fallbacks: [...wanting.fallbacks],
      isGranted: grants.table(wanted.shape.rawTable),
    };
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
