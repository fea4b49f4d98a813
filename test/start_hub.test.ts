import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { build } from '../server/build.mjs';
import { startEmbedded } from '../server/database/embedded.js';
import { isRunning } from '../server/platform/processes.js';
import { failure, folder, postmasterOf, ready, start, stop } from './support/processes.js';

beforeAll(() => build(['server']), 120_000);

/** Runs SQL in a data folder's database while no hub does. */
async function inDatabase(path: string, sql: string): Promise<void> {
  const { host, port, user, dbName, stop } = await startEmbedded({ folder: path });
  const client = new pg.Client({ host, port, user, database: dbName });
  await client.connect();
  await client.query(sql);
  await client.end();
  await stop();
}

test('the hub starts on an empty folder, answers, and a SIGTERM leaves no process', async () => {
  const path = folder();
  const child = start({ HUB_DATA: path });
  const endpoint = await ready(child);
  const postgres = postmasterOf(path);
  expect(await (await fetch(endpoint.replace('/graphql', '/health'))).json()).toEqual({ ok: true });
  const answer = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ __typename }' }),
  });
  // A stranger's own text is no operation of the portals.
  expect(await answer.json()).toMatchObject({
    errors: [{ extensions: { rule: 'request.text_needs_token' } }],
  });
  expect(isRunning(postgres)).toBe(true);
  await stop(child);
  expect(child.exitCode).toBe(0);
  expect(isRunning(postgres)).toBe(false);
});

test('a busy port is one clear line, an exit code, and no database left running', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  onTestFinished(() => void other.close());
  const path = folder();
  const { code, written } = await failure({
    HUB_DATA: path,
    PORT: String((other.address() as AddressInfo).port),
  });
  expect(written).toMatch(/^[^\n]*\bport\b[^\n]*PORT[^\n]*\n$/);
  expect(code).toBe(1);
  expect(() => readFileSync(join(path, 'postgres/cluster/postmaster.pid'))).toThrow(/ENOENT/);
});

test('wrong settings are all named in one line before anything starts', async () => {
  const { code, written } = await failure({ PORT: 'x', HUB_DEMOS: 'on', LOG_LEVEL: 'loud' });
  expect(written).toMatch(/^The configuration is wrong: [^\n]*HUB_DEMOS[^\n]*PORT[^\n]*LOG_LEVEL[^\n]*\n$/);
  expect(code).toBe(2);
});

test('an unusable data folder is one clear line and an exit code', async () => {
  const file = join(folder(), 'file');
  writeFileSync(file, '');
  const { code, written } = await failure({ HUB_DATA: file });
  expect(written).toMatch(/^The data folder [^\n]*\n$/);
  expect(code).toBe(1);
});

test('a second hub on the same data folder is refused, and the first goes on', async () => {
  const path = folder();
  const endpoint = await ready(start({ HUB_DATA: path }));
  const { code, written } = await failure({ HUB_DATA: path });
  expect(written).toMatch(/^Another hub \(process \d+\) [^\n]*\n$/);
  expect(code).toBe(1);
  expect((await fetch(endpoint)).status).toBeLessThan(500);
});

test('a database that is newer than the code is refused untouched', async () => {
  const path = folder();
  const first = start({ HUB_DATA: path });
  await ready(first);
  await stop(first);
  await inDatabase(path, `insert into mikro_orm_migrations (name) values ('29990101000000_from_the_future')`);
  const { code, written } = await failure({ HUB_DATA: path });
  expect(written).toMatch(/^[^\n]*newer[^\n]*29990101000000_from_the_future[^\n]*\n$/);
  expect(code).toBe(1);
});
