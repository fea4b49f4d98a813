import { useCallback, useEffect, useRef, useState } from 'react';

const prefix = 'hub.draft.';

function read<T>(key: string, initial: T): T {
  const kept = sessionStorage.getItem(prefix + key);
  if (kept === null) return initial;
  try {
    return JSON.parse(kept) as T;
  } catch {
    return initial;
  }
}

/**
 * What was typed survives a reload, a lost connection and a session that ended, in this tab only. Name the object
 * in the key (`decline.<id>`), and clear it once the hub has taken it.
 */
export function useDraft<T>(key: string, initial: T): [value: T, set: (value: T) => void, clear: () => void] {
  const [value, setValue] = useState<T>(() => read(key, initial));
  // Callers write the empty form anew at each render; only another key starts another draft.
  const empty = useRef(initial);
  useEffect(() => {
    empty.current = initial;
  });
  useEffect(() => setValue(read(key, empty.current)), [key]);
  const set = useCallback(
    (next: T) => {
      setValue(next);
      sessionStorage.setItem(prefix + key, JSON.stringify(next));
    },
    [key],
  );
  const clear = useCallback(() => {
    sessionStorage.removeItem(prefix + key);
    setValue(empty.current);
  }, [key]);
  return [value, set, clear];
}

/** At sign-out: what one person typed is not for the next. */
export function forgetDrafts(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key);
}
