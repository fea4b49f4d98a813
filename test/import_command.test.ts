import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { build } from '../server/build.mjs';
import { Role, SYSTEM } from '../server/platform/viewer.js';
import { openDelegation } from '../server/territory/delegation.actions.js';
import { DelegationKind } from '../server/territory/delegation.entity.js';
import { TestHub, type TestPerson } from './support/hub.js';
import { csv, person, type Row } from './support/register.js';

const START = fileURLToPath(new URL('../server/start.mjs', import.meta.url));

let hub: TestHub;
let delegate: TestPerson;
let folder: string;

beforeAll(async () => {
  await build(['server']);
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  hub = await TestHub.open('import_command');
  const facts = { kind: DelegationKind.PROVINCIAL, nameAr: 'ا', nameFr: 'A', provinceCodes: ['231'] };
  const { id } = await hub.hub.unitOfWork.run(SYSTEM, (work) => openDelegation(work, facts));
  delegate = await hub.person([Role.DELEGATE], { delegationId: id });
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await hub?.close();
});

/** The command as an administrator gives it, in a process of its own. */
function command(...args: string[]): ChildProcessByStdio<Writable, Readable, Readable> {
  const { host, port, user, dbName } = hub.address;
  const environment = {
    DATABASE_URL: `postgres://${user}@localhost:${port}/${dbName}?host=${encodeURIComponent(host)}`,
    HUB_SECRET: 'a secret of the tests that is long enough',
    HUB_DATA: folder,
  };
  const child = spawn(process.execPath, [START, '--cli', 'import-files', ...args], {
    env: { ...process.env, ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  // It may end before it has read everything.
  child.stdin.on('error', () => undefined);
  return child;
}

async function said(...args: string[]): Promise<{ code: number | null; out: string; faults: string }> {
  const child = command(...args);
  const ended = once(child, 'exit') as Promise<[number | null]>;
  const [out, faults] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: (await ended)[0], out, faults };
}

function fileOf(rows: readonly Row[]): string {
  const path = join(folder, `register${rows.length}.csv`);
  writeFileSync(path, csv(rows));
  return path;
}

const files = (): Promise<number> => hub.count('select count(*) from beneficiary_file');

test('a register killed in the middle leaves nothing, and comes in whole the next time', async () => {
  const rows = Array.from({ length: 9_000 }, (_, number) => person(number));
  const child = command('-', '--as', delegate.email);
  // All but the last byte: it has written two batches and waits for more.
  child.stdin.write(csv(rows).slice(0, -1));
  const midway = `select count(*) from pg_stat_activity where datname = current_database()
    and state = 'idle in transaction' and query like '%insert into file_number%'`;
  await expect.poll(() => hub.count(midway), { timeout: 25_000 }).toBe(1);
  child.kill('SIGKILL');
  await once(child, 'exit');
  await expect.poll(() => hub.count(midway)).toBe(0);
  const left = [
    'beneficiary_file',
    'beneficiary',
    'project_idea',
    'consent',
    'national_identity',
    'file_number',
  ];
  for (const table of left)
    expect([table, await hub.count(`select count(*) from ${table}`)]).toEqual([table, 0]);
  expect(await hub.count(`select count(*) from event where type = 'beneficiary_file.opened'`)).toBe(0);

  const { code, out } = await said(fileOf(rows), '--as', delegate.email);
  expect(out).toMatch(/100 %[^]*9000 files opened: BF-\d{4}-000001 to BF-\d{4}-009000\.\n$/);
  expect([code, await files()]).toEqual([0, 9_000]);
}, 60_000);

test('a broken register is told by row, without a word of what stands in it', async () => {
  const before = await files();
  const rows = [person(20_000), person(20_001, { born_on: 'CANARY' }), person(20_002, { name_ar: 'CANARY' })];
  const { code, out, faults } = await said(fileOf(rows), '--as', delegate.email);
  expect(out).toMatch(
    /row 3 +born_on +import\.not_a_date\n +row 4 +name_ar +import\.not_arabic\nNothing was imported\.\n$/,
  );
  expect([code, await files(), /CANARY/.test(out + faults)]).toEqual([1, before, false]);
});

test('likely duplicates stop it until they were seen', async () => {
  const before = await files();
  const rows = [person(30_000, { national_id: '' }), person(30_000, { national_id: '', phone: '' })];
  const refused = await said(fileOf(rows), '--as', delegate.email);
  expect(refused.out).toMatch(/row 3 +is like row 2 +1\.00 .*SAME_BIRTH_DATE/);
  expect([refused.code, await files()]).toEqual([1, before]);
  const taken = await said(fileOf(rows), '--as', delegate.email, '--duplicates-seen');
  expect(taken.out).toMatch(/is like row 2[^]*2 files opened/);
  expect([taken.code, await files()]).toEqual([0, before + 2]);
});

test.each([
  ['nobody', async () => 'nobody@example.org', /Nobody signs in with this address/],
  ['somebody who opens no files', async () => (await hub.person([Role.AUDITOR])).email, /open_not_yours/],
])('nothing comes in as %s', async (_who, address, why) => {
  const { code, faults } = await said(fileOf([person(40_000)]), '--as', await address());
  expect(faults).toMatch(why);
  expect(code).toBe(1);
});
