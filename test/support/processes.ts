import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';
import { project } from '../../server/build.mjs';
import { isRunning } from '../../server/platform/processes.js';

/** A data folder that the database's account can get into, gone at the end of the test. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'hub-start-'));
  chmodSync(path, 0o755);
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** The hub as `npm start` runs it once it is built: a process of its own, told what to do by its environment. */
export function spawnHub(environment: Record<string, string>, args: readonly string[] = []): ChildProcess {
  return spawn(process.execPath, ['server/start.mjs', '--run', ...args], {
    cwd: project,
    env: { PORT: '0', HUB_DEMO: 'off', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** The same, stopped at the end of the test. */
export function start(environment: Record<string, string>, args: readonly string[] = []): ChildProcess {
  const child = spawnHub(environment, args);
  onTestFinished(() => stop(child));
  return child;
}

export async function stop(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

/** Where a hub answers, once it says so. */
export async function ready(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('the hub has no output');
  for await (const line of createInterface(child.stdout)) {
    const address = /Endpoint\s+(\S+)/.exec(line)?.[1];
    // By number: a bare machine may not know the name.
    if (address !== undefined) return address.replace('localhost', '127.0.0.1');
  }
  throw new Error('the hub ended before it was ready');
}

/** All that a process writes, as it grows. */
export function writing(child: ChildProcess): () => string {
  let written = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => (written += String(chunk)));
  return () => written;
}

/** How a start that must fail ends: its exit code and all that it wrote. */
export async function failure(
  environment: Record<string, string>,
): Promise<{ code: number | null; written: string }> {
  const child = start(environment);
  const written = writing(child);
  await once(child, 'close');
  return { code: child.exitCode, written: written() };
}

/** The processes that a hub's process has started and that answer for it. */
export function workersOf(child: ChildProcess): number[] {
  return childrenOf(child.pid ?? 0).filter(isWorker);
}

/** By what the cluster tells a worker: until it runs a command of its own, a child of any kind looks like its parent. */
function isWorker(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8').includes('NODE_UNIQUE_ID=');
  } catch {
    return false;
  }
}

/** The numbers of the running children of a process, as Linux lists them. */
function childrenOf(pid: number): number[] {
  const list = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
  return list.split(' ').map(Number).filter(isRunning);
}

export const postmasterOf = (path: string): number =>
  Number(readFileSync(join(path, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[0]);
