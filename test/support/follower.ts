import { setTimeout as wait } from 'node:timers/promises';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';

const QUERY = 'subscription ($after: String) { events(after: $after) { position type subjectId } }';

export interface Seen {
  readonly position: string;
  readonly type: string;
  readonly subjectId: string;
}

export interface Follower {
  readonly seen: Seen[];
  /** How often it lost its connection. */
  readonly losses: () => number;
  readonly stop: () => Promise<void>;
}

/** A plain client of the protocol that goes on from the last position it saw, whatever happens to the hub. */
export function follow(url: () => string, token: string, after: string): Follower {
  const client = createClient({
    url: () => `${url().replace('http:', 'ws:')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { authorization: `Bearer ${token}` },
    retryAttempts: 0,
  });
  const seen: Seen[] = [];
  let [stopped, losses] = [false, 0];
  const once = async (): Promise<void> => {
    const variables = { after: seen.at(-1)?.position ?? after };
    for await (const { data } of client.iterate<{ events: Seen }>({ query: QUERY, variables })) {
      if (data) seen.push(data.events);
    }
  };
  const lost = async (): Promise<void> => {
    losses += 1;
    await wait(20);
  };
  const running = (async () => {
    while (!stopped) await once().catch(lost);
  })();
  const stop = async (): Promise<void> => {
    stopped = true;
    await client.dispose();
    await running;
  };
  return { seen, losses: () => losses, stop };
}
