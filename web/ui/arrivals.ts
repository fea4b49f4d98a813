import { useEffect, useMemo, useRef, useState } from 'react';

interface Arrivals<T> {
  /** What the reader has agreed to see. */
  readonly shown: readonly T[] | null;
  readonly count: number;
  /** Lets in everything that is there now. */
  readonly show: () => void;
}

/**
 * Keeps what came while a list was open aside until the reader asks for it, so that nothing moves under the cursor.
 * `list` names the list: with another filter everything is let in anew.
 */
export function useArrivals<T>(
  items: readonly T[] | null,
  keyOf: (item: T) => string,
  list: string,
): Arrivals<T> {
  const [known, setKnown] = useState<{ list: string; keys: ReadonlySet<string> } | null>(null);
  const nameOf = useRef(keyOf);
  nameOf.current = keyOf;
  const keys = useMemo(() => items && new Set(items.map((item) => nameOf.current(item))), [items]);
  const fresh = known?.list !== list || known.keys.size === 0;
  useEffect(() => {
    if (keys && fresh) setKnown({ list, keys });
  }, [keys, fresh, list]);
  if (!items || !keys || known === null || fresh) return { shown: items, count: 0, show: () => undefined };
  const shown = items.filter((item) => known.keys.has(keyOf(item)));
  return {
    shown,
    count: items.length - shown.length,
    show: () => setKnown({ list, keys: new Set([...known.keys, ...keys]) }),
  };
}
