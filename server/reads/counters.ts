import type { GraphQLResolveInfo } from 'graphql';
import { isApart } from './registry.js';

/** Figures about compiled reads since the process began: nobody loses speed without knowing. */
export const readCounters = {
  /** Plans made, because none was at hand. */
  planned: 0,
  /** How often each field was answered outside the statement of its root: apart, from whole rows, or by a loader. */
  fallbacks: new Map<string, number>(),
};

/** Told of each field the first time that it falls back, by its name. */
type Listener = (field: string) => void;
const listeners = new Set<Listener>();

/** Hears of fields that fall back; returns how to stop it. */
export function onFirstFallback(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export function countFallback(field: string): void {
  const count = (readCounters.fallbacks.get(field) ?? 0) + 1;
  readCounters.fallbacks.set(field, count);
  if (count === 1) for (const listener of listeners) listener(field);
}

/** A read made for a field below a root. What a mutation changed is read for the first time in its payload. */
export function countReadBelow(info: GraphQLResolveInfo): void {
  const parent = info.parentType.name;
  if (info.path.prev === undefined || parent.endsWith('Payload')) return;
  if (!isApart(parent, info.fieldName)) countFallback(`${parent}.${info.fieldName}`);
}
