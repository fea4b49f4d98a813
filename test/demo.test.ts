import 'reflect-metadata';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHub, type Hub } from '../server/hub.js';
import { openVault } from '../server/platform/vault.js';
import { SYSTEM } from '../server/platform/viewer.js';
import { freshDatabase } from './support/database.js';

let hub: Hub;
let address: Awaited<ReturnType<typeof freshDatabase>>;

beforeAll(async () => {
  openVault('a secret of the tests that is long enough');
  address = await freshDatabase('demo');
  const report = (error: unknown, where?: string): void => {
    throw new Error(`${where}`, { cause: error });
  };
  hub = await openHub({ address, server: null, report, demo: { onProgress: () => undefined } });
}, 300_000);
afterAll(async () => {
  await hub?.close();
  await address.drop();
});

async function statesOf(table: string): Promise<Record<string, number>> {
  const rows = await hub.unitOfWork.run(SYSTEM, ({ em }) =>
    em.execute<{ state: string; count: string }[]>(
      `select state, count(*) from ${table} group by state order by state`,
    ),
  );
  return Object.fromEntries(rows.map(({ state, count }) => [state, Number(count)]));
}

test('the demo has agreements in every state of their life', async () => {
  const states = await statesOf('agreement');
  expect(Object.keys(states)).toEqual([
    'ABANDONED',
    'AGREED',
    'DRAFT',
    'EXPIRED',
    'IN_FORCE',
    'IN_NEGOTIATION',
    'SIGNED',
    'SUSPENDED',
    'TERMINATED',
  ]);
});
