import type { FieldPolicy } from '@apollo/client/cache';
import { useState } from 'react';

interface Connection {
  readonly edges?: readonly unknown[];
  readonly nodes?: readonly unknown[];
}

const isConnection = (value: unknown): value is Connection => typeof value === 'object' && value !== null;

const joined = (before: readonly unknown[] | undefined, next: readonly unknown[] | undefined) =>
  next && [...(before ?? []), ...next];

/**
 * A connection that grows forwards: a page after a cursor is added to what is there, whether it was asked for by
 * `edges` or by `nodes` (Apollo's own policy joins only `edges`). The named arguments make another list.
 */
export const paged = (...keyArgs: string[]): FieldPolicy => ({
  keyArgs,
  merge: (before: unknown, next: unknown, { args }) => {
    if (!isConnection(next)) return next;
    // Two parts of the screen may ask the same list for different things: neither takes away the other's.
    if (!args?.['after'] || !isConnection(before))
      return { ...(isConnection(before) ? before : {}), ...next };
    return {
      ...next,
      ...(next.edges ? { edges: joined(before.edges, next.edges) } : {}),
      ...(next.nodes ? { nodes: joined(before.nodes, next.nodes) } : {}),
    };
  },
});

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor?: string | null;
}

/**
 * The `more` of a list: `useMore(data?.referrals.pageInfo, (after) => fetchMore({ variables: { after } }))`.
 * A page that fails leaves the list as it is; the connection bar says why.
 */
export function useMore(
  pageInfo: PageInfo | undefined,
  fetchMore: (after: string) => Promise<unknown>,
): { busy: boolean; load: () => void } | null {
  const [busy, setBusy] = useState(false);
  const after = pageInfo?.hasNextPage ? pageInfo.endCursor : null;
  if (!after) return null;
  const load = (): void => {
    setBusy(true);
    void fetchMore(after)
      .catch(() => undefined)
      .finally(() => setBusy(false));
  };
  return { busy, load };
}
