import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  acceptReferral,
  completeReferral,
  declineReferral,
  startReferral,
} from '../server/referrals/answer.actions.js';
import { cancelReferral } from '../server/referrals/cancel.actions.js';
import { handToCommittee, takeDecision } from '../server/referrals/decision.actions.js';
import { draftReferral, referFile, sendReferral } from '../server/referrals/draft.actions.js';
import { discrepancies } from '../server/commitments/ledger.actions.js';
import { withdrawConsent } from '../server/beneficiaries/beneficiary_file.actions.js';
import { toGlobalId } from '../server/platform/ids.js';
import type { Sweep } from '../server/platform/sweep.js';
import type { Work } from '../server/platform/unit_of_work.js';
import { Role, SYSTEM, type Viewer } from '../server/platform/viewer.js';
import { CancelReason, DeclineReason, ReferralState } from '../server/referrals/referral.rules.js';
import { expirySweep, promotionSweep, strandedSweep } from '../server/referrals/turn.actions.js';
import { ProgrammeSetting } from './support/programme_setting.js';

let setting: ProgrammeSetting;
let partner: string;
let other: string;
let delegation: string;
let delegate: Viewer;
let officer: Viewer;
let stranger: Viewer;

beforeAll(async () => {
  setting = await ProgrammeSetting.open('referrals');
  partner = await setting.partner('Centre d’essai');
  other = await setting.partner('Autre centre d’essai');
  delegation = await setting.delegation('Délégation d’essai');
  delegate = await setting.viewer(Role.DELEGATE, { delegationId: delegation });
  officer = await setting.viewer(Role.PARTNER_OFFICER, { partnerId: partner });
  stranger = await setting.viewer(Role.PARTNER_OFFICER, { partnerId: other });
});
afterAll(() => setting.close());

const run = <T>(viewer: Viewer, body: (work: Work) => Promise<T>): Promise<T> =>
  setting.unitOfWork.run(viewer, body);

interface Row {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly decline_reason: string | null;
  readonly cancel_reason: string | null;
}

async function row(id: string): Promise<Row> {
  const [found] = await setting.rows<Row>('select * from referral where id = $1', [id]);
  if (found === undefined) throw new Error('no such referral');
  return found;
}

const inputOf = async (id: string) => ({
  id: toGlobalId('Referral', id),
  expectedVersion: (await row(id)).version,
});

const target = (fileId: string, commitmentId: string) => ({
  fileId: toGlobalId('BeneficiaryFile', fileId),
  commitmentId: toGlobalId('Commitment', commitmentId),
});

async function refer(commitmentId: string, amountAsked?: string): Promise<string> {
  const fileId = await setting.file(delegation);
  const { referral } = await run(delegate, (work) =>
    referFile(work, { ...target(fileId, commitmentId), message: 'A word to the partner', amountAsked }),
  );
  return referral.id;
}

const accept = async (id: string) => {
  const input = await inputOf(id);
  await run(officer, (work) => acceptReferral(work, input));
};
const start = async (id: string) => {
  const input = await inputOf(id);
  await run(officer, (work) => startReferral(work, input));
};
const decline = async (id: string) => {
  const input = { ...(await inputOf(id)), reason: DeclineReason.NOT_ELIGIBLE };
  await run(officer, (work) => declineReferral(work, input));
};

async function sweep(one: Sweep): Promise<void> {
  for (const id of await run(SYSTEM, (work) => one.due(work)))
    await run(SYSTEM, (work) => one.bring(work, id));
}

const balances = async (allotmentId: string) => {
  const [found] = await setting.rows<{ promised: string; reserved: string; consumed: string }>(
    'select promised, reserved, consumed from allotment where id = $1',
    [allotmentId],
  );
  return [Number(found?.promised), Number(found?.reserved), Number(found?.consumed)];
};

/** What a viewer's own role sees of a referral in the tables, whatever the API would ask. */
const sees = async (viewer: Viewer, id: string) =>
  run(viewer, async ({ em }) => {
    const [referral] = await em.execute<object[]>('select id from referral where id = ?', [id]);
    const [profile] = await em.execute<object[]>(
      'select name_latin from shared_profile where referral_id = ?',
      [id],
    );
    const [message] = await em.execute<{ words: string | null }[]>('select referral_message(?) as words', [
      id,
    ]);
    return [referral !== undefined, profile !== undefined, message?.words ?? null];
  });

const refusal = (doing: Promise<unknown>): Promise<string> =>
  doing.then(
    () => 'nothing was refused',
    (error: { code?: string; rule?: string }) => `${error.code} ${error.rule}`,
  );

test(
  'two hundred referrals at once for fifty places give exactly fifty sent and one hundred fifty waiting',
  { timeout: 120_000 },
  async () => {
    const { commitmentId, allotmentId } = await setting.commitment([partner], { quantity: 50 });
    const files: string[] = [];
    for (let number = 0; number < 200; number++) files.push(await setting.file(delegation));
    const results = await Promise.all(
      files.map((fileId) => run(delegate, (work) => referFile(work, target(fileId, commitmentId)))),
    );
    const states = await Promise.all(results.map(async ({ referral }) => (await row(referral.id)).state));
    expect(states.filter((state) => state === ReferralState.SENT)).toHaveLength(50);
    expect(states.filter((state) => state === ReferralState.WAITLISTED)).toHaveLength(150);
    expect(await balances(allotmentId)).toEqual([50, 50, 0]);
    expect(
      await setting.rows(
        `select count(*)::int as n from ledger_entry where allotment_id = $1 and kind = 'RESERVED'`,
        [allotmentId],
      ),
    ).toEqual([{ n: 50 }]);
    expect(await run(SYSTEM, discrepancies)).toEqual([]);
  },
);

test('a place that comes free goes to who waited longest, and to nobody who comes later', async () => {
  const { commitmentId, allotmentId } = await setting.commitment([partner], { quantity: 2 });
  const ids: string[] = [];
  for (let number = 0; number < 5; number++) ids.push(await refer(commitmentId));
  const states = async () => Promise.all(ids.map(async (id) => (await row(id)).state));
  expect(await states()).toEqual(['SENT', 'SENT', 'WAITLISTED', 'WAITLISTED', 'WAITLISTED']);
  await decline(ids[0] ?? '');
  ids.push(await refer(commitmentId));
  expect((await states()).at(-1)).toBe('WAITLISTED');
  await sweep(promotionSweep);
  expect(await states()).toEqual(['DECLINED', 'SENT', 'SENT', 'WAITLISTED', 'WAITLISTED', 'WAITLISTED']);
  expect(await balances(allotmentId)).toEqual([2, 2, 0]);
  expect(await sees(officer, ids[2] ?? '')).toEqual([true, true, 'A word to the partner']);
});

test('a referral that nobody answers in time expires, frees its place, and lets the next one move up', async () => {
  const { commitmentId, allotmentId } = await setting.commitment([partner], {
    quantity: 1,
    responseDays: 10,
  });
  const first = await refer(commitmentId);
  const second = await refer(commitmentId);
  const before = setting.now;
  setting.now = new Date(before.getTime() + 10 * 86_400_000);
  await sweep(expirySweep);
  expect((await row(first)).state).toBe('SENT');
  setting.now = new Date(before.getTime() + 11 * 86_400_000);
  const input = await inputOf(first);
  expect(await refusal(run(officer, (work) => acceptReferral(work, input)))).toBe(
    'RULE_BROKEN referral.answer_after_deadline',
  );
  await sweep(expirySweep);
  await sweep(promotionSweep);
  setting.now = before;
  expect([(await row(first)).state, (await row(second)).state]).toEqual(['EXPIRED', 'SENT']);
  expect(await sees(officer, first)).toEqual([true, false, null]);
  expect(await balances(allotmentId)).toEqual([1, 1, 0]);
});

test('a partner sees nothing before sending, its own after, and no person after declining', async () => {
  const { commitmentId } = await setting.commitment([partner, other]);
  const fileId = await setting.file(delegation);
  const { referral } = await run(delegate, (work) =>
    draftReferral(work, { ...target(fileId, commitmentId), message: 'A word to the partner' }),
  );
  const { id } = referral;
  expect(await sees(officer, id)).toEqual([false, false, null]);
  const input = await inputOf(id);
  await run(delegate, (work) => sendReferral(work, input));
  expect(await sees(officer, id)).toEqual([true, true, 'A word to the partner']);
  expect(await sees(stranger, id)).toEqual([false, false, null]);
  const negotiator = await setting.viewer(Role.PARTNER_NEGOTIATOR, { partnerId: partner });
  expect(await sees(negotiator, id)).toEqual([false, false, null]);
  const answer = await inputOf(id);
  expect(await refusal(run(stranger, (work) => acceptReferral(work, answer)))).toBe('NOT_FOUND not_found');
  await decline(id);
  expect(await sees(officer, id)).toEqual([true, false, null]);
  expect((await sees(delegate, id))[1]).toBe(true);
});

test('the package holds what training needs and the consent covers, and nothing else', async () => {
  const { commitmentId } = await setting.commitment([partner]);
  const fileId = await setting.file(delegation, { scopes: ['CONTACT'] });
  const { referral } = await run(delegate, (work) => referFile(work, target(fileId, commitmentId)));
  const [profile] = await setting.rows('select * from shared_profile where referral_id = $1', [referral.id]);
  expect(profile).toMatchObject({
    fields: ['nameAr', 'nameLatin', 'phone', 'email', 'province'],
    born_on: null,
    education: null,
    project_title_ar: null,
    project_summary: null,
  });
  expect(profile?.['phone']).toMatch(/^\+212/);
});

test('a completed referral consumes its place exactly once', async () => {
  const { commitmentId, allotmentId } = await setting.commitment([partner], { quantity: 3 });
  const id = await refer(commitmentId);
  await accept(id);
  await start(id);
  const input = { ...(await inputOf(id)), delivered: true, hours: 40 };
  await run(officer, (work) => completeReferral(work, input));
  expect(await refusal(run(officer, (work) => completeReferral(work, input)))).toBe(
    'CONFLICT referral.changed',
  );
  const again = { ...input, expectedVersion: (await row(id)).version };
  expect(await refusal(run(officer, (work) => completeReferral(work, again)))).toBe(
    'RULE_BROKEN referral.complete_from_completed',
  );
  expect(await balances(allotmentId)).toEqual([3, 0, 1]);
  expect(await run(SYSTEM, discrepancies)).toEqual([]);
});

test('the package of a completed referral can be read for ninety days', async () => {
  const { commitmentId } = await setting.commitment([partner]);
  const id = await refer(commitmentId);
  await accept(id);
  await start(id);
  const before = setting.now;
  setting.now = new Date(Date.now() - 89 * 86_400_000);
  const input = { ...(await inputOf(id)), delivered: true };
  await run(officer, (work) => completeReferral(work, input));
  setting.now = before;
  expect((await sees(officer, id))[1]).toBe(true);
  await setting.rows(
    `update shared_profile set visible_until = visible_until - interval '2 days' where referral_id = $1`,
    [id],
  );
  expect(await sees(officer, id)).toEqual([true, false, null]);
});

test('an envelope of money: what is not given comes back', async () => {
  const { commitmentId, allotmentId } = await setting.commitment([partner], {
    kind: 'GRANT',
    measure: 'MONEY',
    amount: '100000.00',
    amountPerFile: '60000.00',
  });
  expect(await refusal(refer(commitmentId))).toBe('INVALID_INPUT referral.amount_missing');
  expect(await refusal(refer(commitmentId, '60000.01'))).toBe('INVALID_INPUT referral.amount_above_ceiling');
  const first = await refer(commitmentId, '60000.00');
  const second = await refer(commitmentId, '50000.00');
  expect((await row(second)).state).toBe('WAITLISTED');
  await accept(first);
  await start(first);
  const input = { ...(await inputOf(first)), delivered: true, amount: '45000.50' };
  await run(officer, (work) => completeReferral(work, input));
  await sweep(promotionSweep);
  expect((await row(second)).state).toBe('SENT');
  expect(await balances(allotmentId)).toEqual([100000, 50000, 45000.5]);
  expect(await run(SYSTEM, discrepancies)).toEqual([]);
});

test('best effort has no quota: everybody is sent', async () => {
  const { commitmentId } = await setting.commitment([partner], { measure: 'BEST_EFFORT', period: null });
  for (let number = 0; number < 2; number++) {
    expect((await row(await refer(commitmentId))).state).toBe('SENT');
  }
});

test('a file outside the territory of a commitment is refused with the condition that fails', async () => {
  const { commitmentId } = await setting.commitment([partner], { provinceCodes: ['411'] });
  const failed = await refer(commitmentId).catch((error: { rule: string; params: object }) => error);
  expect(failed).toMatchObject({
    rule: 'referral.does_not_match',
    params: { condition: 'PLACE', expected: '411', actual: '113' },
  });
});

test('where a committee decides, the partner cannot begin before it', async () => {
  const { commitmentId, allotmentId } = await setting.commitment([partner], {
    quantity: 2,
    committeeDecides: true,
  });
  const programme = await setting.viewer(Role.PROGRAMME_OFFICER);
  const [yes, no] = [await refer(commitmentId), await refer(commitmentId)];
  for (const [id, favourable] of [
    [yes, true],
    [no, false],
  ] as const) {
    await accept(id);
    expect(await refusal(start(id))).toBe('RULE_BROKEN referral.committee_decides');
    const handed = await inputOf(id);
    await run(delegate, (work) => handToCommittee(work, handed));
    const decided = { ...(await inputOf(id)), favourable, decidedOn: '2026-11-20', note: 'So decided' };
    expect(await refusal(run(officer, (work) => takeDecision(work, decided)))).toBe(
      'NOT_ALLOWED referral.take_decision_not_yours',
    );
    expect(await refusal(run(delegate, (work) => takeDecision(work, decided)))).toBe(
      'NOT_ALLOWED referral.take_decision_not_yours',
    );
    await run(programme, (work) => takeDecision(work, decided));
  }
  expect([(await row(yes)).state, (await row(no)).state]).toEqual(['IN_PROGRESS', 'DECLINED']);
  expect(await balances(allotmentId)).toEqual([2, 1, 0]);
  expect((await sees(officer, no))[1]).toBe(false);
});

test('withdrawn consent ends what is open and hides what was shown, also of what is completed', async () => {
  const [one, two, three] = [
    await setting.commitment([partner], { quantity: 1 }),
    await setting.commitment([partner], { quantity: 1 }),
    await setting.commitment([partner], { quantity: 1 }),
  ];
  const fileId = await setting.file(delegation);
  const ids: string[] = [];
  for (const { commitmentId } of [one, two, three]) {
    const { referral } = await run(delegate, (work) => referFile(work, target(fileId, commitmentId)));
    ids.push(referral.id);
  }
  await accept(ids[0] ?? '');
  await accept(ids[2] ?? '');
  await start(ids[2] ?? '');
  const input = { ...(await inputOf(ids[2] ?? '')), delivered: true };
  await run(officer, (work) => completeReferral(work, input));
  expect((await sees(officer, ids[2] ?? ''))[1]).toBe(true);
  await run(delegate, (work) =>
    withdrawConsent(work, { fileId: toGlobalId('BeneficiaryFile', fileId), withdrawnOn: '2026-11-24' }),
  );
  const rows = await Promise.all(ids.map(row));
  expect(rows.map(({ state, cancel_reason: reason }) => [state, reason])).toEqual([
    ['CANCELLED', 'CONSENT_WITHDRAWN'],
    ['CANCELLED', 'CONSENT_WITHDRAWN'],
    ['COMPLETED', null],
  ]);
  for (const id of ids) expect(await sees(officer, id)).toEqual([true, false, null]);
  expect(await balances(one.allotmentId)).toEqual([1, 0, 0]);
});

test('what waits for a commitment that ended is cancelled; what was sent goes on', async () => {
  const { agreementId, commitmentId } = await setting.commitment([partner], { quantity: 1 });
  const [sent, waiting] = [await refer(commitmentId), await refer(commitmentId)];
  await setting.happens('agreement.terminated', agreementId);
  await sweep(strandedSweep);
  await sweep(promotionSweep);
  expect([(await row(sent)).state, (await row(waiting)).state]).toEqual(['SENT', 'CANCELLED']);
  await accept(sent);
  expect((await row(sent)).state).toBe('ACCEPTED');
});

test('only the delegation sends and cancels, only the partner answers, and an old version is a conflict', async () => {
  const { commitmentId } = await setting.commitment([partner]);
  const id = await refer(commitmentId);
  const input = await inputOf(id);
  const cancelInput = { ...input, reason: CancelReason.SENT_BY_MISTAKE };
  const elsewhere = await setting.viewer(Role.DELEGATE, {
    delegationId: await setting.delegation('Ailleurs'),
  });
  const auditor = await setting.viewer(Role.AUDITOR);
  expect(await refusal(run(officer, (work) => cancelReferral(work, cancelInput)))).toBe(
    'NOT_ALLOWED referral.cancel_not_yours',
  );
  expect(await refusal(run(delegate, (work) => acceptReferral(work, input)))).toBe(
    'NOT_ALLOWED referral.accept_not_yours',
  );
  expect(await refusal(run(elsewhere, (work) => cancelReferral(work, cancelInput)))).toBe(
    'NOT_FOUND not_found',
  );
  expect(await refusal(run(auditor, (work) => cancelReferral(work, cancelInput)))).toBe(
    'NOT_ALLOWED referral.cancel_not_yours',
  );
  await accept(id);
  expect(await refusal(run(delegate, (work) => cancelReferral(work, cancelInput)))).toBe(
    'CONFLICT referral.changed',
  );
});

test('a partner’s role reads neither the delegation’s words nor its note in the table, nor any table of persons', async () => {
  for (const sql of [
    'select message from referral',
    'select cancel_note from referral',
    'select id from beneficiary',
    'select id from consent',
  ]) {
    expect(await refusal(run(officer, ({ em }) => em.execute(sql)))).toContain('42501');
  }
});
