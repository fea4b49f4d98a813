import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { discrepancies } from '../server/commitments/ledger.actions.js';
import { sealEvents, verifyRecord } from '../server/events/seal.js';
import { SYSTEM } from '../server/platform/viewer.js';
import { type DemoHub, openDemo } from './support/demo.js';

let demo: DemoHub;

beforeAll(async () => {
  demo = await openDemo('demo', { server: null });
}, 180_000);
afterAll(() => demo.close());

async function count(sql: string): Promise<Record<string, number>> {
  const rows = await demo.hub.unitOfWork.run(SYSTEM, ({ em }) =>
    em.execute<{ key: string; count: string }[]>(sql),
  );
  return Object.fromEntries(rows.map(({ key, count: number }) => [key, Number(number)]));
}

const byState = (table: string): Promise<Record<string, number>> =>
  count(`select state as key, count(*) from ${table} group by state order by state`);

describe('the demo shows every state of every life', () => {
  test.each([
    ['agreement', 'ABANDONED AGREED DRAFT EXPIRED IN_FORCE IN_NEGOTIATION SIGNED SUSPENDED TERMINATED'],
    ['obligation', 'DUE LATE'],
    ['beneficiary_file', 'OPEN'],
    ['commitment', 'ENDED IN_FORCE SUSPENDED'],
    [
      'referral',
      'ACCEPTED AWAITING_COMMITTEE CANCELLED COMPLETED DECLINED EXPIRED IN_PROGRESS SENT WAITLISTED',
    ],
  ])('%s', async (table, states) => {
    expect(Object.keys(await byState(table))).toEqual(expect.arrayContaining(states.split(' ')));
  });
});

test('the ledger of the demo adds up, and nothing is overbooked', async () => {
  expect(await demo.hub.unitOfWork.run(SYSTEM, discrepancies)).toEqual([]);
});

test('the record of the demo is sealed and intact', async () => {
  await sealEvents(demo.hub.unitOfWork);
  const { events, brokenAt } = await verifyRecord(demo.hub.unitOfWork);
  expect(brokenAt).toBeNull();
  expect(events).toBeGreaterThan(1_000);
});
