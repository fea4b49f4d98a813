import { createHash } from 'node:crypto';
import { conflict } from '../platform/errors.js';
import type { UnitOfWork, Work } from '../platform/unit_of_work.js';
import { isRef, Ref, type Payload } from './payload.js';
import type { Viewer } from '../platform/viewer.js';

/** An input that may carry the caller's own key for "the same request". */
export interface Keyed {
  readonly idempotencyKey?: string | null;
}

const KEEP = `insert into idempotency (person, key, operation, input_digest, result, at)
  values ($1, $2, $3, $4, $5::jsonb, $6)`;

/**
 * Runs one action as one unit of work. With a key, the first request acts and its answer is kept in the same
 * transaction; the same key again gives that answer, also after a crash between commit and reply. The same key with
 * another input is a conflict. No two can keep the same key, so the second may act as if it were the first: what it did
 * is undone when it comes to keep its answer, if nothing stood in its way before, and the first's is given.
 */
export async function act<P extends object>(
  unitOfWork: UnitOfWork,
  viewer: Viewer,
  operation: string,
  input: Keyed,
  action: (work: Work) => Promise<P>,
): Promise<Payload<P>> {
  const key = input.idempotencyKey ?? null;
  if (key === null) return unitOfWork.run(viewer, async (work) => asRefs(await action(work)));
  const inputDigest = digest(operation, input);
  try {
    return await unitOfWork.run(viewer, async (work) => {
      const payload = asRefs(await action(work));
      const kept = [work.viewer.personId, key, operation, inputDigest, JSON.stringify(payload)];
      work.later(KEEP, [...kept, work.now.toISOString()]);
      return payload;
    });
  } catch (error) {
    const earlier = await unitOfWork.run(viewer, (work) => keptAnswer(work, key, inputDigest));
    if (earlier === null) throw error;
    return earlier as Payload<P>;
  }
}

/** What the key answered before; null when it never did. */
async function keptAnswer(work: Work, key: string, inputDigest: string): Promise<object | null> {
  const [earlier] = await work.rows<{ input_digest: string; result: Record<string, unknown> }>(
    'select input_digest, result from idempotency where person = $1 and key = $2',
    [work.viewer.personId, key],
  );
  if (earlier === undefined) return null;
  if (earlier.input_digest !== inputDigest) throw conflict('idempotency.key_reused');
  return Object.fromEntries(
    Object.entries(earlier.result).map(([name, value]) => [
      name,
      isRef(value) ? new Ref(value.refType, value.key) : value,
    ]),
  );
}

/** Entities leave the unit of work as references: they are read again, compiled, under the viewer, after the commit. */
function asRefs<P extends object>(payload: P): Payload<P> {
  return Object.fromEntries(
    Object.entries(payload).map(([name, value]) => [name, Ref.of(value) ?? (value as unknown)]),
  ) as Payload<P>;
}

function digest(operation: string, input: Keyed): string {
  return createHash('sha256')
    .update(`${operation}\n${JSON.stringify(input)}`)
    .digest('hex');
}
