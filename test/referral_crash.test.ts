import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { build } from '../server/build.mjs';
import { discrepancies } from '../server/commitments/ledger.actions.js';
import { toGlobalId } from '../server/platform/ids.js';
import { Role, SYSTEM } from '../server/platform/viewer.js';
import { ProgrammeSetting } from './support/programme_setting.js';

const REFERRER = fileURLToPath(new URL('support/referrer.mjs', import.meta.url));

test('after a kill -9 amid referrals the ledger adds up, and what was acknowledged is there', async () => {
  await build(['server']);
  const setting = await ProgrammeSetting.open('crash');
  onTestFinished(() => setting.close());
  const partner = await setting.partner('Centre d’essai');
  const delegationId = await setting.delegation('Délégation d’essai');
  const viewer = await setting.viewer(Role.DELEGATE, { delegationId });
  const { commitmentId, allotmentId } = await setting.commitment([partner], { quantity: 30 });
  const fileIds: string[] = [];
  for (let number = 0; number < 120; number++) {
    fileIds.push(toGlobalId('BeneficiaryFile', await setting.file(delegationId)));
  }
  const order = {
    address: { ...setting.address },
    viewer: { ...viewer, roles: [...viewer.roles] },
    commitmentId: toGlobalId('Commitment', commitmentId),
    fileIds,
  };
  const child = spawn(process.execPath, [REFERRER, JSON.stringify(order)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const acknowledged: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    if (acknowledged.push(line) === 20) child.kill('SIGKILL');
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  expect(child.signalCode).toBe('SIGKILL');
  // The server notices the lost connections and rolls back what they had begun.
  const others = `select count(*)::int as n from pg_stat_activity where datname = current_database()
    and state <> 'idle' and pid <> pg_backend_pid()`;
  while ((await setting.rows<{ n: number }>(others))[0]?.n !== 0)
    await new Promise((done) => setTimeout(done, 50));

  const kept = await setting.rows<{ line: string }>(`select id || ' ' || state as line from referral`);
  expect(kept.map(({ line }) => line)).toEqual(expect.arrayContaining(acknowledged));
  expect(await setting.unitOfWork.run(SYSTEM, discrepancies)).toEqual([]);
  const [sums] = await setting.rows(
    `select a.reserved::int as reserved,
       (select count(*)::int from referral where state = 'SENT') as sent,
       (select count(*)::int from shared_profile) as shown,
       (select count(*)::int from event where type = 'referral.sent') as told,
       (select count(*)::int from referral where state = 'DRAFT') as drafts
     from allotment a where a.id = $1`,
    [allotmentId],
  );
  const sent = kept.filter(({ line }) => line.endsWith('SENT')).length;
  expect(sums).toEqual({ reserved: sent, sent, shown: sent, told: sent, drafts: 0 });
});
