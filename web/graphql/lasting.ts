import { useState } from 'react';

/** What `useFragment` gives: all of it, or the part that the cache happens to hold. */
interface Found {
  readonly complete: boolean;
  readonly data: unknown;
}
type Whole<R extends Found> = Extract<R, { readonly complete: true }>['data'];

const idOf = (data: unknown): unknown => (data as { id?: unknown } | null)?.id;

/**
 * A fragment as it last was whole, null before it ever was. Between two answers the cache may hold a part of it only;
 * what stands on the screen stays meanwhile, and with it a form and what was typed there. Another thing begins anew.
 */
export function useLasting<R extends Found>(found: R): Whole<R> | null {
  const [kept, keep] = useState<Whole<R> | null>(null);
  if (found.complete) {
    const whole = found.data as Whole<R>;
    if (kept !== whole) keep(whole);
    return whole;
  }
  return kept !== null && idOf(kept) === idOf(found.data) ? kept : null;
}
