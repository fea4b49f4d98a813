import { lazy, Suspense, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useTexts } from '../i18n/texts.js';
import { useShortcut } from './keys.js';
import type { IconType, NavGroup } from './navigation.js';
import { uiTexts } from './ui.texts.js';

export interface Command {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly icon?: IconType;
  /** The address it goes to. */
  readonly to: string;
}

/** A feature's way of being found: its heading, and what it has for the words typed. */
export interface CommandProvider {
  readonly id: string;
  readonly label: string;
  readonly search: (words: string) => Promise<readonly Command[]>;
}

let providers: readonly CommandProvider[] = [];
const listeners = new Set<() => void>();

function replace(next: readonly CommandProvider[]): void {
  providers = next;
  for (const listener of listeners) listener();
}

/** Plugs a feature into Ctrl-K while the component is shown. */
export function useCommandProvider({ id, label, search }: CommandProvider): void {
  const latest = useRef(search);
  useEffect(() => {
    latest.current = search;
  });
  useEffect(() => {
    const provider: CommandProvider = { id, label, search: (words) => latest.current(words) };
    replace([...providers, provider]);
    return () => replace(providers.filter((other) => other !== provider));
  }, [id, label]);
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useCommandProviders = (): readonly CommandProvider[] =>
  useSyncExternalStore(subscribe, () => providers);

let opener: () => void = () => undefined;
export const openPalette = (): void => opener();

/** Loaded when first asked for: the first page does not wait for it. */
const PaletteDialog = lazy(async () => ({ default: (await import('./palette_dialog.js')).PaletteDialog }));

export function CommandPalette({ nav }: { nav: readonly NavGroup[] }) {
  const t = useTexts(uiTexts);
  const [asked, setAsked] = useState(false);
  const [opened, setOpened] = useState(false);
  const open = (): void => {
    setAsked(true);
    setOpened(true);
  };
  useEffect(() => {
    opener = open;
  });
  useShortcut({ key: 'k', mod: true, label: t('keys.palette') }, (event) => {
    event.preventDefault();
    open();
  });
  if (!asked) return null;
  return (
    <Suspense fallback={null}>
      <PaletteDialog nav={nav} opened={opened} onClose={() => setOpened(false)} />
    </Suspense>
  );
}
