import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { build } from '../server/build.mjs';
import { isRunning } from '../server/platform/processes.js';
import {
  failure,
  folder,
  postmasterOf,
  ready,
  start,
  stop,
  workersOf,
  writing,
} from './support/processes.js';

/** What becomes of the processes of a hub with several. What they answer is in `several_hubs.test.ts`. */
beforeAll(() => build(['server']), 120_000);

const TIME = { timeout: 90_000 };
/** A number that was free a moment ago. */
async function freePort(): Promise<string> {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  other.close();
  await once(other, 'close');
  return String(port);
}

const health = async (endpoint: string): Promise<unknown> =>
  (await fetch(endpoint.replace('/graphql', '/health'), { headers: { connection: 'close' } })).json();

/** A connection that came to one that was just ending is broken off, and its client asks again. */
const answers = (endpoint: string): Promise<void> =>
  expect.poll(() => health(endpoint).catch(() => null)).toEqual({ ok: true });

test(
  'several workers answer on one port under one message, and a SIGTERM leaves no process',
  TIME,
  async () => {
    const path = folder();
    const child = start({ HUB_DATA: path, HUB_WORKERS: '3' });
    const written = writing(child);
    const endpoint = await ready(child);
    const workers = workersOf(child);
    expect(workers).toHaveLength(3);
    for (let n = 0; n < 6; n++) expect(await health(endpoint)).toEqual({ ok: true });
    expect(written().match(/Endpoint/g)).toHaveLength(1);
    const postgres = postmasterOf(path);
    await stop(child);
    expect(child.exitCode).toBe(0);
    expect([postgres, ...workers].filter(isRunning)).toEqual([]);
  },
);

test('a Ctrl-C, which reaches all processes of a terminal, stops them in order', TIME, async () => {
  const child = start({ HUB_DATA: folder(), HUB_WORKERS: '2' });
  await ready(child);
  const written = writing(child);
  const workers = workersOf(child);
  const ended = once(child, 'exit');
  for (const pid of [...workers, child.pid ?? 0]) process.kill(pid, 'SIGINT');
  await ended;
  expect([child.exitCode, workers.filter(isRunning), written().trim()]).toEqual([0, [], '']);
});

test('a worker that ends is replaced, and the others answer meanwhile', TIME, async () => {
  const child = start({ HUB_DATA: folder(), HUB_WORKERS: '2', PORT: await freePort() });
  const endpoint = await ready(child);
  const [first = 0, second = 0] = workersOf(child);
  process.kill(first, 'SIGKILL');
  await expect.poll(() => isRunning(first)).toBe(false);
  for (let n = 0; n < 4; n++) await answers(endpoint);
  await expect.poll(() => workersOf(child).length).toBe(2);
  expect(workersOf(child)).toContain(second);
  // If none answers for a moment, those that come do so on the same port.
  process.kill(second, 'SIGTERM');
  await expect.poll(() => isRunning(second)).toBe(false);
  await answers(endpoint);
});

test(
  'a kill -9 of the process that started them leaves no worker; with more, the next start finds room',
  TIME,
  async () => {
    const path = folder();
    const child = start({ HUB_DATA: path, HUB_WORKERS: '2' });
    await ready(child);
    const workers = workersOf(child);
    const postgres = postmasterOf(path);
    await stop(child, 'SIGKILL');
    await expect.poll(() => workers.filter(isRunning)).toEqual([]);
    expect(isRunning(postgres)).toBe(true);
    const next = start({ HUB_DATA: path, HUB_WORKERS: '4' });
    expect(await health(await ready(next))).toEqual({ ok: true });
    expect(postmasterOf(path)).not.toBe(postgres);
  },
);

test('workers that keep ending before they answer end the hub, in one clear line', TIME, async () => {
  const path = folder();
  const child = start({ HUB_DATA: path, HUB_WORKERS: '2', LOG_LEVEL: 'silent' });
  const written = writing(child);
  const closed = once(child, 'close');
  while (child.exitCode === null) {
    try {
      for (const pid of workersOf(child)) process.kill(pid, 'SIGKILL');
    } catch {
      // It ended in between.
    }
    await wait(20);
  }
  await closed;
  expect(written()).toMatch(/^A worker of the hub ended 6 times in a row [^\n]*SIGKILL\n$/);
  expect(child.exitCode).toBe(1);
  expect(() => postmasterOf(path)).toThrow(/ENOENT/);
});

test('what is wrong with all workers is said once: a busy port', TIME, async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  onTestFinished(() => void other.close());
  const PORT = String((other.address() as AddressInfo).port);
  const { code, written } = await failure({ HUB_DATA: folder(), HUB_WORKERS: '2', PORT });
  expect(written).toMatch(/^[^\n]*\bport\b[^\n]*PORT[^\n]*\n$/);
  expect(code).toBe(1);
});
