import { useSyncExternalStore } from 'react';

/** `back` stands for a moment after `lost`, so that the reader sees that it recovered. */
export type Connection = 'online' | 'lost' | 'back';

const backForMs = 3_000;
const probeEveryMs = 4_000;

let connection: Connection = 'online';
let settle: ReturnType<typeof setTimeout> | undefined;
let probe: ReturnType<typeof setInterval> | undefined;
const listeners = new Set<() => void>();
const recoveries = new Set<() => void>();

function become(next: Connection): void {
  if (connection === next) return;
  connection = next;
  for (const listener of listeners) listener();
}

/** Any answer but a gateway's means that the hub is there, a refusal included. */
async function reachable(): Promise<boolean> {
  try {
    const answer = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-hub-portal': '1' },
      body: '{}',
    });
    return answer.status < 502;
  } catch {
    return false;
  }
}

export function connectionLost(): void {
  clearTimeout(settle);
  become('lost');
  probe ??= setInterval(() => void reachable().then((there) => there && connectionBack()), probeEveryMs);
}

export function connectionBack(): void {
  clearInterval(probe);
  probe = undefined;
  if (connection !== 'lost') return;
  become('back');
  settle = setTimeout(() => become('online'), backForMs);
  for (const recover of recoveries) recover();
}

/** What to do once the hub can be reached again: ask anew for what is on screen. */
export function onRecovery(recover: () => void): void {
  recoveries.add(recover);
}

if (typeof window !== 'undefined') {
  window.addEventListener('offline', connectionLost);
  window.addEventListener('online', () => void reachable().then((there) => there && connectionBack()));
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useConnection = (): Connection => useSyncExternalStore(subscribe, () => connection);
