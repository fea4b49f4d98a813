import { useEffect, useState } from 'react';

interface Arrivals<T> {
  /** What the reader has agreed to see. */
  readonly shown: readonly T[] | null;
  readonly count: number;
  /** Lets in everything that is there now, and what the reader has just asked for besides. */
  readonly show: (asked?: readonly T[]) => void;
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
  const [known, setKnown] = useState<{ list: string; keys: ReadonlySet<string> }>({
    list: '',
    keys: new Set(),
  });
  // In an empty list nothing can move under the cursor.
  const fresh = known.list !== list || known.keys.size === 0;
  const all = items?.map(keyOf).join(' ') ?? '';
  useEffect(() => {
    if (fresh && all !== '') setKnown({ list, keys: new Set(all.split(' ')) });
  }, [fresh, list, all]);
  if (!items || fresh) return { shown: items, count: 0, show: () => undefined };
  const shown = items.filter((item) => known.keys.has(keyOf(item)));
  return {
    shown,
    count: items.length - shown.length,
    show: (asked = []) =>
      setKnown(({ keys }) => ({ list, keys: new Set([...keys, ...all.split(' '), ...asked.map(keyOf)]) })),
  };
}
