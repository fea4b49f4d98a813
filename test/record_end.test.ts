import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Anchor, parseSeal, printSeal } from '../server/events/anchor.js';
import { record } from '../server/events/record.js';
import { sealEvents, verifyRecord } from '../server/events/seal.js';
import { openHub } from '../server/hub.js';
import { SYSTEM } from '../server/platform/viewer.js';
import { TestHub } from './support/hub.js';

let hub: TestHub;
let folder: string;
let anchor: Anchor;
let ticks = 0;

beforeAll(async () => {
  hub = await TestHub.open('record_end');
  folder = mkdtempSync(join(tmpdir(), 'hub-anchor-'));
  anchor = new Anchor(folder);
});
afterAll(async () => {
  await hub?.close();
  rmSync(folder, { recursive: true, force: true });
});

const file = (): string => readFileSync(join(folder, 'record.seal'), 'utf8').trim();
const check = () =>
  verifyRecord(
    hub.hub.unitOfWork,
    [anchor.read()].flatMap((seal) => seal ?? []),
  );

async function happen(times: number): Promise<void> {
  for (let n = 0; n < times; n++) {
    const subject = { type: 'Tick', id: String(++ticks) };
    await hub.hub.unitOfWork.run(SYSTEM, (work) => record(work, { type: 'tick.counted', subject }));
  }
  await sealEvents(hub.hub.unitOfWork);
}

/** Takes the last events out of the database with everything in it that knows of them, as its superuser can. */
async function cut(events: number): Promise<void> {
  const client = await hub.superuser();
  await client.query('set session_replication_role = replica');
  await client.query(
    `with gone as (delete from event_seal where position > (select max(position) from event_seal) - $1 returning event_id)
     delete from event where id in (select event_id from gone)`,
    [events],
  );
  await client.end();
}

test('a record whose end was cut off is whole by itself, and found out by the seal noted outside', async () => {
  await happen(5);
  await anchor.keep(hub.hub.unitOfWork);
  const noted = anchor.read();
  expect(await check()).toMatchObject({ brokenAt: null, missing: [], strays: 0, end: noted });
  await cut(2);
  expect(await verifyRecord(hub.hub.unitOfWork)).toMatchObject({ brokenAt: null, missing: [], strays: 0 });
  expect(await check()).toMatchObject({ brokenAt: null, missing: [noted] });

  // Also once as much has happened again, and by the hub itself, which leaves the note as it was.
  await happen(4);
  expect((await check()).missing).toEqual([noted]);
  await expect(anchor.keep(hub.hub.unitOfWork)).rejects.toThrow('does not hold');
  expect(file()).toBe(noted && printSeal(noted));
  rmSync(join(folder, 'record.seal'));
});

test('the note moves on with the record: when the hub starts, and when it stops', async () => {
  await happen(3);
  const faults: unknown[] = [];
  const options = { address: hub.address, server: null, sweeping: false, anchor };
  const other = await openHub({ ...options, report: (error) => faults.push(error) });
  expect(file()).toBe(printSeal((await check()).end ?? { position: '', digest: '' }));
  await happen(3);
  await other.close();
  const { end, missing } = await check();
  expect([file(), missing, faults]).toEqual([end && printSeal(end), [], []]);
});

test('a hub that starts on a record that was cut says so, and starts', async () => {
  await happen(2);
  await anchor.keep(hub.hub.unitOfWork);
  await cut(1);
  const faults: string[] = [];
  const options = { address: hub.address, server: null, sweeping: false, anchor };
  const other = await openHub({
    ...options,
    report: (error, where) => faults.push(`${where}: ${String(error)}`),
  });
  await other.close();
  expect(faults).toEqual([expect.stringMatching(/^record: .*does not hold/)]);
});

test('a note that cannot be read is a fault and not an absence', () => {
  writeFileSync(join(folder, 'record.seal'), '12:short\n');
  expect(() => anchor.read()).toThrow('position:digest');
  const digest = '0'.repeat(64);
  expect(parseSeal(` 7:${digest}\n`)).toEqual({ position: '7', digest });
  for (const text of ['', '7', `x:${digest}`, `7:${digest}0`, `-7:${digest}`])
    expect(parseSeal(text)).toBeNull();
});
