import { afterAll, beforeAll, expect, test } from 'vitest';
import '../server/commitments/commitment.actions.js';
import { allotmentSweep } from '../server/commitments/allotment.actions.js';
import { discrepancies } from '../server/commitments/ledger.actions.js';
import { SYSTEM } from '../server/platform/viewer.js';
import { ProgrammeSetting } from './support/programme_setting.js';

let setting: ProgrammeSetting;
let partner: string;

beforeAll(async () => {
  setting = await ProgrammeSetting.open('commitments');
  partner = await setting.partner('Association d’essai');
});
afterAll(() => setting.close());

const allotments = (commitmentId: string) =>
  setting.rows<{
    starts: string;
    ends: string;
    province: string | null;
    promised: string;
    remaining: string;
  }>(
    `select starts_on::text as starts, ends_on::text as ends, province_code as province, promised, remaining
     from allotment where commitment_id = $1 order by starts_on, province_code`,
    [commitmentId],
  );

test('a promise that takes effect becomes a commitment with an allotment for its first year', async () => {
  const { commitmentId, revisionId } = await setting.commitment([partner], { quantity: 60 });
  const [row] = await setting.rows(
    `select reference, revision_id, state, response_days, lead_partner_id from commitment where id = $1`,
    [commitmentId],
  );
  expect(row).toMatchObject({
    revision_id: revisionId,
    state: 'IN_FORCE',
    response_days: 30,
    lead_partner_id: partner,
  });
  expect(await allotments(commitmentId)).toEqual([
    { starts: '2026-11-24', ends: '2027-11-23', province: null, promised: '60.00', remaining: '60.00' },
  ]);
});

test('an unknown quantity is no quota, not a quota of zero', async () => {
  const { commitmentId } = await setting.commitment([partner], { quantity: null });
  expect(await allotments(commitmentId)).toEqual([]);
  expect(
    await setting.rows('select measure, quantity from commitment where id = $1', [commitmentId]),
  ).toEqual([{ measure: 'COUNTED', quantity: null }]);
});

test('a quantity promised to each province opens an allotment in each', async () => {
  const { commitmentId } = await setting.commitment([partner], {
    quantity: 5,
    perProvince: true,
    provinceCodes: ['113', '411'],
  });
  expect((await allotments(commitmentId)).map(({ province, promised }) => [province, promised])).toEqual([
    ['113', '5.00'],
    ['411', '5.00'],
  ]);
});

test('the same agreement taking effect twice gives rise to its commitments once', async () => {
  const { agreementId } = await setting.commitment([partner], { quantity: 3 });
  await setting.happens('agreement.in_force', agreementId);
  expect(
    await setting.rows('select count(*)::int as n from commitment where agreement_id = $1', [agreementId]),
  ).toEqual([{ n: 1 }]);
});

test('a commitment follows its agreement: suspended, resumed, ended', async () => {
  const { agreementId, commitmentId } = await setting.commitment([partner]);
  const states: string[] = [];
  for (const type of ['suspended', 'resumed', 'terminated', 'expired']) {
    await setting.happens(`agreement.${type}`, agreementId);
    states.push(
      (await setting.rows<{ state: string }>('select state from commitment where id = $1', [commitmentId]))[0]
        ?.state ?? '',
    );
  }
  expect(states).toEqual(['SUSPENDED', 'IN_FORCE', 'ENDED', 'ENDED']);
});

test('a new year of the term opens its allotment, also after the hub was off for years', async () => {
  const { commitmentId } = await setting.commitment([partner], { quantity: 4 });
  const before = setting.now;
  setting.now = new Date('2029-01-10T09:00:00Z');
  const due = await setting.unitOfWork.run(SYSTEM, (work) => allotmentSweep.due(work));
  expect(due).toContain(commitmentId);
  for (let again = 0; again < 2; again++) {
    await setting.unitOfWork.run(SYSTEM, (work) => allotmentSweep.bring(work, commitmentId));
  }
  setting.now = before;
  expect((await allotments(commitmentId)).map(({ starts }) => starts)).toEqual([
    '2026-11-24',
    '2027-11-24',
    '2028-11-24',
  ]);
});

test('an amendment ends what it replaces, and what was used of it counts against the new promise', async () => {
  const old = await setting.commitment([partner], { quantity: 60 });
  await setting.rows(
    `insert into ledger_entry (id, allotment_id, agreement_id, kind, quantity, promised_change, at, reason)
    values (gen_random_uuid(), $1, $2, 'ADJUSTED', -30, -30, now(), 'test')`,
    [old.allotmentId, old.agreementId],
  );
  const amendment = await setting.signedAgreement(
    [partner],
    { quantity: 20 },
    { agreementId: old.agreementId, clauseId: old.clauseId },
  );
  await setting.happens('agreement.in_force', amendment.agreementId);
  const rows = await setting.rows(
    `select c.state, a.promised, a.remaining from commitment c join allotment a on a.commitment_id = c.id
     where c.agreement_id = $1 order by c.id`,
    [old.agreementId],
  );
  expect(rows).toEqual([
    { state: 'ENDED', promised: '0.00', remaining: '0.00' },
    { state: 'IN_FORCE', promised: '20.00', remaining: '20.00' },
  ]);
  expect(await setting.unitOfWork.run(SYSTEM, discrepancies)).toEqual([]);
});

test('no role of the hub can move a balance or change an entry by itself', async () => {
  const { allotmentId } = await setting.commitment([partner], { quantity: 3 });
  for (const role of ['hub_app', 'hub_staff', 'hub_partner', 'hub_system']) {
    await setting.client.query('begin');
    await setting.client.query(`set local role ${role}`);
    const moved = setting.client.query('update allotment set reserved = 1 where id = $1', [allotmentId]);
    await expect(moved).rejects.toThrow(/permission denied/);
    await setting.client.query('rollback');
  }
  await expect(setting.client.query('update ledger_entry set quantity = 9')).rejects.toThrow(/append-only/);
});
