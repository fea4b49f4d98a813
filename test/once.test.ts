import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { openHub } from '../server/hub.js';
import { toGlobalId } from '../server/platform/ids.js';
import { Role } from '../server/platform/viewer.js';
import { CuttingProxy } from './support/cutting_proxy.js';
import { askOver, TestHub, type TestPerson } from './support/hub.js';
import { ProgrammeSetting } from './support/programme_setting.js';

let hub: TestHub;
let setting: ProgrammeSetting;
let partnerId: string;
let delegationId: string;
let delegate: TestPerson;

beforeAll(async () => {
  hub = await TestHub.open('once');
  setting = await ProgrammeSetting.over(hub.address, hub.hub.unitOfWork);
  setting.now = new Date();
  partnerId = await setting.partner('Centre d’essai');
  delegationId = await setting.delegation('Délégation d’essai');
  delegate = await hub.person([Role.DELEGATE], { delegationId });
});
afterAll(async () => {
  await setting.close();
  await hub.close();
});

const REFER = 'mutation ($input: ReferFileInput!) { referFile(input: $input) { referral { id state } } }';
const MEETING =
  'mutation ($input: HoldMeetingInput!) { holdMeeting(input: $input) { meeting { id place } } }';
interface Referred {
  readonly referFile: { readonly referral: { readonly id: string; readonly state: string } };
}
interface Held {
  readonly holdMeeting: { readonly meeting: { readonly id: string; readonly place: string } };
}

const meeting = (idempotencyKey: string, place = 'Une salle') => ({
  input: { kind: 'AWARENESS', heldOn: '2026-01-05', place, provinceCode: '113', idempotencyKey },
});

const target = async (commitmentId: string, idempotencyKey?: string) => ({
  input: {
    fileId: toGlobalId('BeneficiaryFile', await setting.file(delegationId)),
    commitmentId: toGlobalId('Commitment', commitmentId),
    idempotencyKey,
  },
});

describe('a request made twice with the same key', () => {
  // Nothing else keeps two meetings at one place and day apart.
  const meetings = () => hub.count('select count(*) from outreach_meeting');
  beforeAll(async () => {
    await setting.insert('delegation_province', { delegation_id: delegationId, province_code: '113' });
  });

  test('acts once and gives the first answer, with all others at the same moment', async () => {
    const before = await meetings();
    const asked = Array.from({ length: 10 }, () => hub.ask<Held>(delegate, MEETING, meeting('at once')));
    const ids = (await Promise.all(asked)).map(({ holdMeeting }) => holdMeeting.meeting.id);
    expect(new Set(ids).size).toBe(1);
    expect(await meetings()).toBe(before + 1);
    expect(await hub.count(`select count(*) from event where type = 'outreach_meeting.held'`)).toBe(1);
  });

  test('is a conflict with another input, or for another mutation', async () => {
    await hub.ask(delegate, MEETING, meeting('one'));
    const before = await meetings();
    expect(await hub.refusal(delegate, MEETING, meeting('one', 'Une autre salle'))).toBe(
      'CONFLICT idempotency.key_reused',
    );
    const { commitmentId } = await setting.commitment([partnerId]);
    expect(await hub.refusal(delegate, REFER, await target(commitmentId, 'one'))).toBe(
      'CONFLICT idempotency.key_reused',
    );
    expect(await meetings()).toBe(before);
  });

  test('is another request when somebody else makes it', async () => {
    const other = await hub.person([Role.DELEGATE], { delegationId });
    const first = await hub.ask<Held>(delegate, MEETING, meeting('shared'));
    const second = await hub.ask<Held>(other, MEETING, meeting('shared'));
    expect(second.holdMeeting.meeting.id).not.toBe(first.holdMeeting.meeting.id);
  });

  test('may be made again after a refusal, which keeps no key', async () => {
    expect(
      await hub.refusal(delegate, MEETING, { input: { ...meeting('later').input, heldOn: '2999-01-01' } }),
    ).toMatch(/^RULE_BROKEN/);
    await hub.ask(delegate, MEETING, meeting('later'));
  });

  test(
    'acts once and is answered though the connection was cut right after COMMIT, whichever server is asked again',
    {
      timeout: 60_000,
    },
    async () => {
      const { proxy, address } = await CuttingProxy.before(hub.address);
      onTestFinished(() => proxy.close());
      const faults: unknown[] = [];
      const second = await openHub({
        address,
        server: {
          ...{ host: '127.0.0.1', port: 0, origins: [], portals: null, development: false },
          documents: null,
        },
        report: (error) => faults.push(error),
        sweeping: false,
      });
      const before = await meetings();
      proxy.arm();
      const cut = await askOver<Held>(
        `http://127.0.0.1:${second.port}`,
        delegate,
        { query: MEETING },
        meeting('cut'),
      );
      await second.close();
      expect([proxy.cuts, faults]).toEqual([1, []]);
      expect(await meetings()).toBe(before + 1);
      const again = await hub.ask<Held>(delegate, MEETING, meeting('cut'));
      expect(again.holdMeeting.meeting).toEqual(cut.holdMeeting.meeting);
      expect(await meetings()).toBe(before + 1);
    },
  );
});

test('two hundred requests at once for fifty places book exactly fifty', { timeout: 300_000 }, async () => {
  const { commitmentId, allotmentId } = await setting.commitment([partnerId], { quantity: 50 });
  const targets: object[] = [];
  for (let n = 0; n < 200; n++) targets.push(await target(commitmentId));
  const states = await Promise.all(
    targets.map(async (input) => (await hub.ask<Referred>(delegate, REFER, input)).referFile.referral.state),
  );
  const counted = Object.groupBy(states, (state) => state);
  expect([counted['SENT']?.length, counted['WAITLISTED']?.length]).toEqual([50, 150]);
  const [balance] = await setting.rows(
    `select reserved::int as reserved, consumed::int as consumed,
       (select sum(reserved_change)::int from ledger_entry where allotment_id = a.id) as entries
     from allotment a where id = $1`,
    [allotmentId],
  );
  expect(balance).toEqual({ reserved: 50, consumed: 0, entries: 50 });
});
