import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { toGlobalId } from '../server/platform/ids.js';
import { Role, Scope } from '../server/platform/viewer.js';
import { follow } from './support/follower.js';
import { TestHub, type TestPerson } from './support/hub.js';
import { ProgrammeSetting } from './support/programme_setting.js';
import { Replicated } from './support/replicated.js';

/** A real pair of servers, and two processes' worth of hub over it. */
let pair: Replicated;
let hub: TestHub;
let other: TestHub;
let setting: ProgrammeSetting;
let delegationId: string;
let partnerId: string;
let delegate: TestPerson;
let colleague: TestPerson;
/** Never changes anything. */
let onlooker: TestPerson;

beforeAll(async () => {
  pair = await Replicated.open();
  hub = await TestHub.over(pair.primary.address, pair.replica.address);
  other = await TestHub.over(pair.primary.address, pair.replica.address);
  setting = await ProgrammeSetting.over(pair.primary.address, hub.hub.unitOfWork);
  setting.now = new Date();
  partnerId = await setting.partner('Centre d’essai');
  delegationId = await setting.delegation('Délégation d’essai');
  await setting.insert('delegation_province', { delegation_id: delegationId, province_code: '113' });
  delegate = await hub.person([Role.DELEGATE], { delegationId });
  colleague = await hub.person([Role.DELEGATE], { delegationId });
  onlooker = await hub.person([Role.DELEGATE], { delegationId });
  await followed();
}, 120_000);
afterAll(async () => {
  await setting?.close();
  await other?.close();
  await hub?.close();
  await pair?.close();
}, 60_000);

const MEETING =
  'mutation ($input: HoldMeetingInput!) { holdMeeting(input: $input) { meeting { id place } } }';
const MEETINGS = '{ outreachMeetings(first: 100) { nodes { place } } }';
const REFER = 'mutation ($input: ReferFileInput!) { referFile(input: $input) { referral { id state } } }';

const hold = async (place: string, at = hub): Promise<string> => {
  const input = { kind: 'AWARENESS', heldOn: '2026-01-05', place, provinceCode: '113' };
  type Held = { holdMeeting: { meeting: { id: string; place: string } } };
  const { holdMeeting } = await at.ask<Held>(delegate, MEETING, { input });
  expect(holdMeeting.meeting.place).toBe(place);
  return holdMeeting.meeting.id;
};

const places = async (caller: Parameters<TestHub['ask']>[0], at = hub): Promise<string[]> => {
  type Listed = { outreachMeetings: { nodes: { place: string }[] } };
  const { outreachMeetings } = await at.ask<Listed>(caller, MEETINGS);
  return outreachMeetings.nodes.map(({ place }) => place);
};

/** Until the replica is read from by both: what is written while it stands still is then not seen by a colleague. */
async function followed(): Promise<void> {
  for (let tries = 0; ; tries++) {
    await pair.pause();
    const place = `Essai ${tries} ${Date.now()}`;
    await hold(place);
    const late = await Promise.all(
      [hub, other].map(async (at) => !(await places(onlooker, at)).includes(place)),
    );
    await pair.resume();
    while (!(await places(onlooker)).includes(place)) await wait(20);
    if (late.every(Boolean)) return;
    if (tries === 30) throw new Error('nobody reads from the replica');
    await wait(200);
  }
}

/** Stands still until the end of the test. */
async function standStill(): Promise<void> {
  await pair.pause();
  onTestFinished(async () => {
    await pair.resume();
    await followed();
  }, 60_000);
}

describe('while the replica stands still', { timeout: 60_000 }, () => {
  test('who changed something sees it at once, at every process, and others read what was', async () => {
    await standStill();
    await hold('Salle nouvelle');
    expect(await places(delegate)).toContain('Salle nouvelle');
    expect(await places(delegate, other)).toContain('Salle nouvelle');
    expect(await places(onlooker)).not.toContain('Salle nouvelle');
    const { token } = await other.token(delegate, Scope.READ_REFERRALS);
    expect(await places({ token }, other)).toContain('Salle nouvelle');
  });

  test('a decision is made by what is true', async () => {
    const { commitmentId } = await setting.commitment([partnerId], { quantity: 1 });
    const inputs = await Promise.all(
      [1, 2].map(async () => ({
        fileId: toGlobalId('BeneficiaryFile', await setting.file(delegationId)),
        commitmentId: toGlobalId('Commitment', commitmentId),
      })),
    );
    await expect
      .poll(() =>
        pair.replica
          .run("select from commitment where id = '" + commitmentId + "'")
          .then(({ rowCount }) => rowCount),
      )
      .toBe(1);
    await standStill();
    type Referred = { referFile: { referral: { state: string } } };
    const states: string[] = [];
    for (const [at, input] of inputs.entries()) {
      const { referFile } = await (at === 0 ? hub : other).ask<Referred>(
        at === 0 ? delegate : colleague,
        REFER,
        { input },
      );
      states.push(referFile.referral.state);
    }
    expect(states).toEqual(['SENT', 'WAITLISTED']);
  });

  test('a session that ended is over', async () => {
    const leaving = await hub.person([Role.AUDITOR]);
    await standStill();
    const kind = async (at: TestHub): Promise<string> =>
      (await at.ask<{ viewer: { kind: string } }>(leaving, '{ viewer { kind } }')).viewer.kind;
    expect(await kind(other)).toBe('PERSON');
    await hub.ask(leaving, 'mutation { signOut { ok } }');
    expect([await kind(hub), await kind(other)]).toEqual(['ANONYMOUS', 'ANONYMOUS']);
  });

  test('an event is told when the replica has what it tells of', async () => {
    const tool = await hub.token(onlooker, Scope.READ_EVENTS, Scope.READ_REFERRALS);
    const from = await hub.count('select coalesce(max(position), 0) as count from event_seal');
    const reader = follow(() => other.url, tool.token, String(from));
    onTestFinished(() => reader.stop());
    await hold('Salle avant');
    await expect.poll(() => reader.seen.map(({ type }) => type)).toContain('outreach_meeting.held');
    await pair.pause();
    const id = await hold('Salle de l’événement');
    const told = (): boolean => reader.seen.some(({ subjectId }) => subjectId === id);
    await expect.poll(() => hub.count('select count(*) from event_queue')).toBe(0);
    await wait(1_000);
    expect(told()).toBe(false);
    await pair.resume();
    await expect.poll(told).toBe(true);
    const { node } = await hub.ask<{ node: object | null }>(tool, `{ node(id: "${id}") { id } }`);
    expect(node).toEqual({ id });
  });
});

describe('a replica that is of no use', { timeout: 90_000 }, () => {
  /** What was reported, once by each process. */
  function expectOneFault(what: RegExp): void {
    for (const { faults } of [hub, other])
      expect(faults.splice(0).map(String)).toEqual([expect.stringMatching(what)]);
    hub.expectsFaults = other.expectsFaults = false;
  }

  test('is not read from while it is too far behind, nor waited for, and is again when it has caught up', async () => {
    hub.expectsFaults = other.expectsFaults = true;
    const tool = await hub.token(onlooker, Scope.READ_EVENTS);
    const from = await hub.count('select coalesce(max(position), 0) as count from event_seal');
    const reader = follow(() => other.url, tool.token, String(from));
    onTestFinished(() => reader.stop());
    await standStill();
    const id = await hold('Salle lointaine');
    expect(await places(onlooker)).not.toContain('Salle lointaine');
    await expect.poll(() => places(onlooker)).toContain('Salle lointaine');
    await expect.poll(() => places(onlooker, other)).toContain('Salle lointaine');
    await expect.poll(() => reader.seen.some(({ subjectId }) => subjectId === id)).toBe(true);
    await wait(1_000);
    expectOneFault(/five seconds behind/);
  });

  test('is not read from while it is down, and no reader notices', async () => {
    hub.expectsFaults = other.expectsFaults = true;
    onTestFinished(async () => {
      await pair.replica.start();
      await followed();
    }, 60_000);
    await hold('Salle avant la panne');
    await expect.poll(() => places(onlooker)).toContain('Salle avant la panne');
    const reading = Promise.all(
      Array.from({ length: 40 }, async (_, at) => {
        await wait(at * 25);
        return places(onlooker, at % 2 === 0 ? hub : other);
      }),
    );
    await pair.replica.stop();
    for (const seen of await reading) expect(seen).toContain('Salle avant la panne');
    await hold('Salle pendant la panne');
    expect(await places(onlooker)).toContain('Salle pendant la panne');
    await wait(1_000);
    expectOneFault(/./);
  });

  test('is none when it is no replica: the primary named twice', async () => {
    const wrong = await TestHub.over(pair.primary.address, pair.primary.address);
    wrong.expectsFaults = true;
    onTestFinished(() => wrong.close());
    await expect
      .poll(() => wrong.faults.map(String))
      .toEqual([expect.stringContaining('no streaming replica')]);
    expect(await places(onlooker, wrong)).toContain('Salle nouvelle');
  });
});
