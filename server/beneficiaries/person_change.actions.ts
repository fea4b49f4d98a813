import { newId } from '../platform/ids.js';
import type { Work } from '../platform/unit_of_work.js';
import type { BeneficiaryFile } from './beneficiary_file.entity.js';
import { PersonChange } from './person_change.entity.js';

/** One personal field before and after; neither ever stands in an event. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

type Value = string | number | boolean | null | undefined;

/**
 * Sets what the input gives and tells what changed. The names of the fields are the caller's, one by one: nothing that
 * a client sends chooses which column is written.
 */
export function assignFields<T extends object, K extends keyof T & string>(
  target: T,
  noun: string,
  values: Readonly<Record<K, T[K] | undefined>>,
): FieldChange[] {
  const changes: FieldChange[] = [];
  for (const field of Object.keys(values) as K[]) {
    const [before, after] = [target[field], values[field]];
    if (after === undefined || after === before) continue;
    target[field] = after;
    changes.push({ field: `${noun}.${field}`, before: text(before as Value), after: text(after as Value) });
  }
  return changes;
}

const text = (value: Value): string | null => (value === null || value === undefined ? null : String(value));

/** Keeps the values of an event's personal fields beside the file, where the file's policy governs them. */
export async function keepChanges(
  work: Work,
  file: BeneficiaryFile,
  eventId: string,
  changes: readonly FieldChange[],
): Promise<void> {
  for (const change of changes) {
    work.em.create(PersonChange, { id: newId(), eventId, file, delegation: file.delegation, ...change });
  }
  await work.em.flush();
}
