import { createHistogram } from 'node:perf_hooks';
import { Client, type Dispatcher } from 'undici';

/** One request as it goes over the wire. */
export interface Sent {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What the client is to do in one turn: so long, or so many requests. */
export interface Load {
  readonly url: string;
  readonly requests: readonly Sent[];
  readonly connections: number;
  readonly milliseconds: number;
  readonly most: number;
}

/** What it saw. Times in milliseconds. */
export interface Turn {
  readonly count: number;
  readonly errors: number;
  readonly firstError: string | null;
  readonly seconds: number;
  readonly p50: number;
  readonly p99: number;
  readonly bytes: number;
}

const ERRORS = Buffer.from('"errors":[{');

/** Asks on so many connections at once, each waiting for its answer, until time or requests run out. */
async function load({ url, requests, connections, milliseconds, most }: Load): Promise<Turn> {
  const latencies = createHistogram();
  const began = performance.now();
  let [next, count, errors, bytes] = [0, 0, 0, 0];
  let firstError: string | null = null;
  const clients = Array.from({ length: connections }, () => new Client(url, { pipelining: 1 }));
  const one = async (client: Client): Promise<void> => {
    while (performance.now() - began < milliseconds && next < most) {
      const request = requests[next++ % requests.length];
      if (request === undefined) return;
      const sent = performance.now();
      const { error, length } = await ask(client, request);
      latencies.record(Math.max(1, Math.round((performance.now() - sent) * 1000)));
      count += 1;
      bytes += length;
      if (error !== null) errors += 1;
      firstError ??= error;
    }
  };
  await Promise.all(clients.map(one));
  const seconds = (performance.now() - began) / 1000;
  await Promise.all(clients.map((client) => client.close()));
  const at = (percent: number): number => latencies.percentile(percent) / 1000;
  return { count, errors, firstError, seconds, p50: at(50), p99: at(99), bytes };
}

/** The lowest layer of the client library: no promise for the body, no streams. */
function ask(client: Client, { body, headers }: Sent): Promise<{ error: string | null; length: number }> {
  const options: Dispatcher.DispatchOptions = { path: '/graphql', method: 'POST', headers, body };
  return new Promise((done) => {
    let status = 0;
    let length = 0;
    let error: string | null = null;
    client.dispatch(options, {
      onRequestStart: () => undefined,
      onResponseStart: (_controller, code) => void (status = code),
      onResponseData: (_controller, chunk) => {
        length += chunk.length;
        if (status !== 200 || chunk.includes(ERRORS)) error ??= `${status} ${chunk.toString().slice(0, 500)}`;
      },
      onResponseEnd: () => done({ error, length }),
      onResponseError: (_controller, failed) => done({ error: failed.message, length }),
    });
  });
}

process.on('message', (message: Load) => void load(message).then((turn) => process.send?.(turn)));
process.on('disconnect', () => process.exit(0));
process.send?.('ready');
