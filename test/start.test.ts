import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { build } from '../server/build.mjs';
import { startEmbedded, type EmbeddedDatabase } from '../server/database/embedded.js';
import { isRunning } from '../server/platform/processes.js';
import { StartupError } from '../server/platform/startup_error.js';

beforeAll(() => build(['server']), 120_000);

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'hub-start-'));
  chmodSync(path, 0o755);
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** Starts on a folder and stops at the end of the test, before the folder goes. */
async function started(path: string): Promise<EmbeddedDatabase> {
  const database = await startEmbedded({ folder: path });
  onTestFinished(() => database.stop());
  return database;
}

async function numbersIn({ host, port, user, dbName }: EmbeddedDatabase): Promise<number[]> {
  const client = new pg.Client({ host, port, user, database: dbName });
  await client.connect();
  const { rows } = await client.query<{ number: number }>('select number from kept order by number');
  await client.end();
  return rows.map(({ number }) => number);
}

/** A hub's process that has had some rows acknowledged. */
async function writer(
  path: string,
): Promise<{ child: ChildProcess; postgres: number; acknowledged: () => number }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'support/writer.mjs'), path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let postgres = 0;
  let last = 0;
  for await (const line of createInterface(child.stdout)) {
    if (line.startsWith('postgres')) postgres = Number(line.split(' ')[1]);
    else last = Number(line);
    if (last >= 300) break;
  }
  return { child, postgres, acknowledged: () => last };
}

const upTo = (number: number): number[] => Array.from({ length: number }, (_, index) => index + 1);

async function kill(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

test('stopping leaves no process, and the next start finds the same database', async () => {
  const path = folder();
  const { child, postgres } = await writer(path);
  child.kill('SIGTERM');
  await once(child, 'exit');
  expect(isRunning(postgres)).toBe(false);
  const again = await started(path);
  expect(again).toMatchObject({ isNew: false, isAdopted: false });
  expect((await numbersIn(again)).length).toBeGreaterThanOrEqual(300);
});

test('after a kill -9 the next start takes the database over with every acknowledged row', async () => {
  const path = folder();
  const { child, postgres, acknowledged } = await writer(path);
  await kill(child);
  expect(isRunning(postgres)).toBe(true);
  const next = await started(path);
  expect(next).toMatchObject({ isAdopted: true, pid: postgres });
  expect(await numbersIn(next)).toEqual(expect.arrayContaining(upTo(acknowledged())));
});

test('after the database was killed too, the next start recovers every acknowledged row', async () => {
  const path = folder();
  const { child, postgres, acknowledged } = await writer(path);
  process.kill(postgres, 'SIGKILL');
  await kill(child);
  const next = await started(path);
  expect(next.isAdopted).toBe(false);
  expect(await numbersIn(next)).toEqual(expect.arrayContaining(upTo(acknowledged())));
});

test('a database that is still shutting down is waited for', async () => {
  const path = folder();
  const { child, postgres, acknowledged } = await writer(path);
  // Smart shutdown: refuses new sessions, and ends when those it has are over.
  process.kill(postgres, 'SIGTERM');
  setTimeout(() => child.kill('SIGKILL'), 300);
  await once(child, 'exit');
  const next = await started(path);
  expect(next.isAdopted).toBe(false);
  expect(await numbersIn(next)).toEqual(expect.arrayContaining(upTo(acknowledged())));
});

test('a second hub on the same data folder is refused in one line', async () => {
  const path = folder();
  const { child } = await writer(path);
  const refusal = await startEmbedded({ folder: path }).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(StartupError);
  expect((refusal as Error).message).toMatch(
    new RegExp(`^Another hub \\(process ${child.pid}\\) uses .*HUB_DATA[^\n]*$`),
  );
  child.kill('SIGTERM');
  await once(child, 'exit');
});

test('of two hubs that start at once on a folder, one is refused', async () => {
  const path = folder();
  const both = await Promise.allSettled([started(path), started(path)]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('a lock whose process number was given to somebody else is dead', async () => {
  const path = folder();
  writeFileSync(join(path, 'lock'), `${process.pid} 1`);
  expect((await started(path)).isNew).toBe(true);
});

test('a platform without binaries is told to bring a database, in one line', async () => {
  const start = startEmbedded({ folder: folder(), platform: 'aix-ppc64' });
  await expect(start).rejects.toThrow(
    /^There is no embedded PostgreSQL for aix-ppc64 here: set DATABASE_URL [^\n]*$/,
  );
});

test.each(['a file', 'below a file', 'a place that cannot hold folders'])(
  'a data folder that is %s is named in one line',
  async (kind) => {
    const file = join(folder(), 'file');
    writeFileSync(file, '');
    const path = { 'a file': file, 'below a file': join(file, 'data') }[kind] ?? '/dev/null/data';
    await expect(startEmbedded({ folder: path })).rejects.toThrow(
      new RegExp(`^The data folder ${path} cannot be used: [^\n]*HUB_DATA[^\n]*$`),
    );
  },
);

test('a data folder of another PostgreSQL is refused, and can be started on again after', async () => {
  const path = folder();
  await (await startEmbedded({ folder: path })).stop();
  const version = join(path, 'postgres/cluster/PG_VERSION');
  writeFileSync(version, '17\n');
  await expect(startEmbedded({ folder: path })).rejects.toThrow(/made by PostgreSQL 17/);
  writeFileSync(version, '18\n');
  expect((await started(path)).isNew).toBe(false);
});
