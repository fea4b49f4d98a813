import { createHash } from 'node:crypto';
import { conflict } from '../platform/errors.js';
import type { UnitOfWork, Work } from '../platform/unit_of_work.js';
import { isRef, Ref, type Payload } from './payload.js';
import type { Viewer } from '../platform/viewer.js';

/** An input that may carry the caller's own key for "the same request". */
export interface Keyed {
  readonly idempotencyKey?: string | null;
}

/**
 * Runs one action as one unit of work. With a key, the first request acts and its answer is kept in the same
 * transaction; the same key again gives that answer, also after a crash between commit and reply. The same key with
 * another input is a conflict.
 */
export async function act<P extends object>(
  unitOfWork: UnitOfWork,
  viewer: Viewer,
  operation: string,
  input: Keyed,
  action: (work: Work) => Promise<P>,
): Promise<Payload<P>> {
  return unitOfWork.run(viewer, async (work) => {
    const key = input.idempotencyKey ?? null;
    if (key === null) return asRefs(await action(work));
    const earlier = await claim(work, key, operation, digest(operation, input));
    if (earlier !== null) return earlier as Payload<P>;
    const payload = asRefs(await action(work));
    work.later('update idempotency set result = $1::jsonb where person = $2 and key = $3', [
      JSON.stringify(payload),
      viewer.personId,
      key,
    ]);
    return payload;
  });
}

/** Claims the key, or returns what it answered before. A concurrent twin waits here for the first to commit. */
async function claim(
  work: Work,
  key: string,
  operation: string,
  inputDigest: string,
): Promise<object | null> {
  const claimed = await work.rows(
    `insert into idempotency (person, key, operation, input_digest, at) values ($1, $2, $3, $4, $5)
     on conflict do nothing returning key`,
    [work.viewer.personId, key, operation, inputDigest, work.now.toISOString()],
  );
  if (claimed.length > 0) return null;
  const rows = await work.rows<{ input_digest: string; result: Record<string, unknown> }>(
    'select input_digest, result from idempotency where person = $1 and key = $2',
    [work.viewer.personId, key],
  );
  const earlier = rows[0];
  if (earlier === undefined || earlier.input_digest !== inputDigest) throw conflict('idempotency.key_reused');
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
