import { useEffect, useRef, useSyncExternalStore } from 'react';

export interface Shortcut {
  /** As `KeyboardEvent.key` gives it, in lower case: `a`, `?`, `escape`, `arrowdown`. */
  readonly key: string;
  readonly mod?: boolean;
  /** What it does, for the help. */
  readonly label: string;
}

let shortcuts: readonly Shortcut[] = [];
const listeners = new Set<() => void>();

function replace(next: readonly Shortcut[]): void {
  shortcuts = next;
  for (const listener of listeners) listener();
}

/** A key that belongs to a field or to an open dialog is never taken from it. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.closest('input, textarea, select, [role="dialog"], [role="menu"]') !== null
  );
}

/** Registers a shortcut while the component is shown, and lists it in the help (`?`). */
export function useShortcut(shortcut: Shortcut, run: (event: KeyboardEvent) => void): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  const { key, mod = false, label } = shortcut;
  useEffect(() => {
    const entry: Shortcut = { key, mod, label };
    replace([...shortcuts, entry]);
    const onKey = (event: KeyboardEvent): void => {
      const pressed = event.ctrlKey || event.metaKey;
      if (event.key.toLowerCase() !== key || pressed !== mod || event.altKey || event.defaultPrevented)
        return;
      if (!mod && isTyping(event.target)) return;
      latest.current(event);
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
      replace(shortcuts.filter((other) => other !== entry));
    };
  }, [key, mod, label]);
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useShortcuts = (): readonly Shortcut[] => useSyncExternalStore(subscribe, () => shortcuts);
