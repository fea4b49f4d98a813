import { useEffect, useRef } from 'react';
import { client } from './client.js';
import { graphql } from './generated/gql.js';

const happeningsSubscription = graphql(`
  subscription Happenings {
    events {
      id
      subjectType
      subjectId
    }
  }
`);

type Listener = (subjectType: string, subjectId: string) => void;

const listeners = new Set<Listener>();
let following: { unsubscribe: () => void } | null = null;

/** After a refusal or an end, not at once: a hub that is going down need not be asked a thousand times. */
const followAgainMs = 5_000;

/** Happenings that come in a row are one reason to ask anew. */
const settleMs = 250;

function tell(subjectType: string, subjectId: string): void {
  for (const listener of listeners) listener(subjectType, subjectId);
}

function followLater(): void {
  following = null;
  setTimeout(follow, followAgainMs);
}

/** One subscription however many parts of the screen listen; the socket reconnects by itself. */
function follow(): void {
  if (following !== null || listeners.size === 0) return;
  following = client.subscribe({ query: happeningsSubscription, fetchPolicy: 'no-cache' }).subscribe({
    next: ({ data }) => data && tell(data.events.subjectType, data.events.subjectId),
    error: followLater,
    complete: followLater,
  });
}

function listen(listener: Listener): () => void {
  listeners.add(listener);
  follow();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    following?.unsubscribe();
    following = null;
  };
}

/** What one did oneself need not wait for the feed to show everywhere on the screen. */
export const happened = tell;

/** Calls back, with the ids together, after something happened to things of one type: then ask anew, quietly. */
export function useHappenings(subjectType: string, react: (ids: ReadonlySet<string>) => void): void {
  const latest = useRef(react);
  useEffect(() => {
    latest.current = react;
  });
  useEffect(() => {
    let ids = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = listen((type, id) => {
      if (type !== subjectType) return;
      ids.add(id);
      clearTimeout(timer);
      timer = setTimeout(() => {
        const seen = ids;
        ids = new Set();
        latest.current(seen);
      }, settleMs);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [subjectType]);
}
