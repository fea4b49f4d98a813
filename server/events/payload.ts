import { Utils } from '@mikro-orm/core';

/** An entity that a mutation changed, by type and key: its payload field reads it compiled, as the viewer sees it. */
export class Ref {
  constructor(
    readonly refType: string,
    readonly key: string,
  ) {}

  /** A reference to an entity instance; null for anything else. */
  static of(value: unknown): Ref | null {
    if (!Utils.isEntity(value)) return null;
    const key =
      (value as unknown as { id?: unknown; code?: unknown }).id ?? (value as { code?: unknown }).code;
    return typeof key === 'string' ? new Ref(value.constructor.name, key) : null;
  }
}

export const isRef = (value: unknown): value is { refType: string; key: string } =>
  typeof value === 'object' && value !== null && 'refType' in value && 'key' in value;

/** A payload as it leaves the unit of work: the same fields, entities replaced by references. */
export type Payload<P extends object> = { [K in keyof P]: P[K] };
