import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { build } from '../server/build.mjs';
import { discrepancies } from '../server/commitments/ledger.actions.js';
import { type Hub, openHub } from '../server/hub.js';
import { fromGlobalId, toGlobalId } from '../server/platform/ids.js';
import { Role, Scope, SYSTEM } from '../server/platform/viewer.js';
import { verifyRecord } from '../server/events/seal.js';
import { follow, type Follower } from './support/follower.js';
import { type Caller, PASSWORD, proofOf, TestHub, type TestPerson } from './support/hub.js';
import { ready, spawnHub, stop, workersOf } from './support/processes.js';
import { ProgrammeSetting } from './support/programme_setting.js';
import { RawSocket } from './support/socket.js';

/** One database, and over it: a hub of four workers, a hub of one process, and the one this process runs to prepare. */
let hub: TestHub;
let setting: ProgrammeSetting;
let delegate: TestPerson;
let auditor: TestPerson;
let delegationId: string;
let partnerId: string;
const hubs: { child: ChildProcess; url: string }[] = [];
const folders: string[] = [];

beforeAll(async () => {
  await build(['server']);
  hub = await TestHub.open('several');
  setting = await ProgrammeSetting.over(hub.address, hub.hub.unitOfWork);
  setting.now = new Date();
  partnerId = await setting.partner('Centre d’essai');
  delegationId = await setting.delegation('Délégation d’essai');
  await setting.insert('delegation_province', { delegation_id: delegationId, province_code: '113' });
  delegate = await hub.person([Role.DELEGATE], { delegationId });
  auditor = await hub.person([Role.AUDITOR]);
  const children = ['4', '1'].map((count) => startHub(count));
  for (const child of children) {
    child.stderr?.pipe(process.stderr);
    hubs.push({ child, url: (await ready(child)).replace('/graphql', '') });
  }
}, 180_000);

afterAll(async () => {
  for (const { child } of hubs) await stop(child);
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  await setting?.close();
  await hub?.close();
}, 60_000);

/** As on a machine of its own: nothing but the database is shared. Started as for development, it takes any text. */
function startHub(workers: string): ChildProcess {
  const { host, port, user, dbName } = hub.address;
  const data = mkdtempSync(join(tmpdir(), 'hub-several-'));
  folders.push(data);
  return spawnHub(
    {
      HUB_DATA: data,
      HUB_WORKERS: workers,
      HUB_SECRET: 'a secret of the tests that is long enough',
      DATABASE_URL: `postgres://${user}@localhost:${port}/${dbName}?host=${encodeURIComponent(host)}`,
    },
    ['--dev'],
  );
}

const four = () => hubs[0] ?? { child: null as never, url: '' };
/** In turn one of the addresses. */
const anyUrl = (number: number): string => hubs[number % hubs.length]?.url ?? '';

interface Answered {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { extensions?: object }[];
  readonly headers: Headers;
}

/** Over a connection of its own, which comes to another worker each time. */
async function ask(
  url: string,
  caller: Caller | null,
  query: string,
  variables: object = {},
): Promise<Answered> {
  const headers = { 'content-type': 'application/json', connection: 'close' };
  Object.assign(headers, caller === null ? {} : proofOf(caller));
  const body = JSON.stringify({ query, variables });
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
  return { ...((await response.json()) as object), headers: response.headers };
}

const MEETING = 'mutation ($input: HoldMeetingInput!) { holdMeeting(input: $input) { meeting { id } } }';
const REFER = 'mutation ($input: ReferFileInput!) { referFile(input: $input) { referral { id state } } }';
const WHO = '{ viewer { kind } }';
interface Referred {
  readonly referFile: { readonly referral: { readonly state: string } };
}
interface Who {
  readonly viewer: { readonly kind: string };
}

/** Holds one meeting and gives its id, or throws what went wrong. */
async function hold(url: string, place: string): Promise<string> {
  const input = { kind: 'AWARENESS', heldOn: '2026-01-05', place, provinceCode: '113' };
  const { data, errors } = await ask(url, delegate, MEETING, { input });
  const held = data?.['holdMeeting'] as { meeting: { id: string } } | undefined;
  if (held === undefined) throw new Error(JSON.stringify(errors));
  return held.meeting.id;
}

/** Subscribers at each worker of the one hub and at the other. */
async function followers(): Promise<{ all: Follower[]; from: number }> {
  const { token } = await hub.token(auditor, Scope.READ_EVENTS);
  const from = await recorded();
  const urls = [...Array.from({ length: 8 }, () => four().url), hubs[1]?.url ?? ''];
  const all = urls.map((url) => follow(() => url, token, String(from)));
  onTestFinished(async () => void (await Promise.all(all.map((one) => one.stop()))));
  return { all, from };
}

/** The last position, once everything has one. */
async function recorded(): Promise<number> {
  await expect.poll(() => hub.count('select count(*) from event_queue')).toBe(0);
  return hub.count('select coalesce(max(position), 0) as count from event_seal');
}

/** That everybody saw every position after the first, in order, once. */
async function expectAll(all: readonly Follower[], from: number): Promise<void> {
  const last = await recorded();
  const expected = Array.from({ length: last - from }, (_, at) => String(from + 1 + at));
  for (const { seen } of all) {
    await expect.poll(() => seen.at(-1)?.position).toBe(expected.at(-1));
    expect(seen.map(({ position }) => position)).toEqual(expected);
  }
}

describe('the record', () => {
  test('reaches a subscriber at one worker with what another did, in order and once', async () => {
    const { all, from } = await followers();
    const places = Array.from({ length: 60 }, (_, number) => `Salle ${number}`);
    await Promise.all(places.map((place, number) => hold(anyUrl(number), place)));
    await expectAll(all, from);
    expect(all.map((one) => one.losses())).toEqual(all.map(() => 0));
  });

  test(
    'keeps what was acknowledged when a worker is killed, and its subscribers miss nothing elsewhere',
    {
      timeout: 90_000,
    },
    async () => {
      const { all, from } = await followers();
      const workers = workersOf(four().child);
      const acknowledged: string[] = [];
      let [number, lost] = [0, 0];
      const desk = async (): Promise<void> => {
        while (number < 200) {
          const place = `Salle perdue ${number++}`;
          await hold(four().url, place).then(
            (id) => acknowledged.push(fromGlobalId('OutreachMeeting', id)),
            () => (lost += 1),
          );
          if (acknowledged.length === 60) process.kill(workers[1] ?? 0, 'SIGKILL');
        }
      };
      await Promise.all(Array.from({ length: 16 }, desk));
      expect(acknowledged.length + lost).toBe(200);
      expect(lost).toBeLessThan(100);
      const kept = await setting.rows<{ id: string; events: number }>(
        `select m.id, (select count(*)::int from event where subject_id = m.id::text) as events
       from outreach_meeting m where place like 'Salle perdue %'`,
      );
      expect(kept.map(({ id }) => id)).toEqual(expect.arrayContaining(acknowledged));
      expect(kept.filter(({ events }) => events !== 1)).toEqual([]);
      await expectAll(all, from);
      expect(all.reduce((sum, one) => sum + one.losses(), 0)).toBeGreaterThan(0);
      expect(await verifyRecord(hub.hub.unitOfWork)).toMatchObject({ brokenAt: null, strays: 0 });
      await expect.poll(() => workersOf(four().child).length).toBe(4);
    },
  );
});

test(
  'two hundred requests at once over all workers for fifty places book exactly fifty',
  {
    timeout: 300_000,
  },
  async () => {
    const { commitmentId, allotmentId } = await setting.commitment([partnerId], { quantity: 50 });
    const inputs: object[] = [];
    for (let n = 0; n < 200; n++) {
      const fileId = toGlobalId('BeneficiaryFile', await setting.file(delegationId));
      inputs.push({ fileId, commitmentId: toGlobalId('Commitment', commitmentId) });
    }
    const answers = await Promise.all(
      inputs.map((input, number) => ask(anyUrl(number % 5), delegate, REFER, { input })),
    );
    const states = answers.map(({ data, errors }) => {
      if (errors !== undefined) throw new Error(JSON.stringify(errors));
      return (data as unknown as Referred).referFile.referral.state;
    });
    const counted = Object.groupBy(states, (state) => state);
    expect([counted['SENT']?.length, counted['WAITLISTED']?.length]).toEqual([50, 150]);
    const [balance] = await setting.rows(
      `select reserved::int as reserved, consumed::int as consumed from allotment where id = $1`,
      [allotmentId],
    );
    expect(balance).toEqual({ reserved: 50, consumed: 0 });
    expect(await setting.unitOfWork.run(SYSTEM, discrepancies)).toEqual([]);
  },
);

test('a session opened at one worker holds at all, and signing out at one ends it at all at once', async () => {
  const { email } = await hub.person([Role.AUDITOR]);
  const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { kind } } }';
  const { headers } = await ask(four().url, null, signIn, { input: { email, password: PASSWORD } });
  const session = { cookie: headers.getSetCookie()[0]?.split(';')[0] ?? '' };
  const kinds = async (): Promise<string[]> => {
    const asked = Array.from({ length: 10 }, (_, number) => ask(anyUrl(number), session, WHO));
    return (await Promise.all(asked)).map(({ data }) => (data as unknown as Who).viewer.kind);
  };
  expect(new Set(await kinds())).toEqual(new Set(['PERSON']));
  const sockets = await Promise.all(
    Array.from({ length: 5 }, (_, at) =>
      RawSocket.open(at === 4 ? anyUrl(1) : four().url, { headers: session }),
    ),
  );
  for (const socket of sockets) {
    onTestFinished(() => socket.end());
    socket.send({ type: 'connection_init' });
    await socket.next('connection_ack');
    socket.send({ type: 'subscribe', id: '1', payload: { query: 'subscription { events { type } }' } });
  }
  // The subscription is there once it tells of something.
  await hold(four().url, 'Salle de la session');
  for (const socket of sockets) await socket.next('next', '1');
  await ask(four().url, session, 'mutation { signOut { ok } }');
  expect(new Set(await kinds())).toEqual(new Set(['ANONYMOUS']));
  for (const socket of sockets) await socket.next('complete', '1');
  for (const { messages } of sockets) {
    const last = messages.findLast(({ type }) => type === 'next');
    expect(last).toMatchObject({ payload: { errors: [{ extensions: { rule: 'session.ended' } }] } });
  }
});

describe('what time brings about', () => {
  const open: Hub[] = [];
  afterAll(async () => void (await Promise.all(open.map((one) => one.close()))));

  /** As many hubs as sweep at the same moment, some days from now. */
  async function sweepTogether(days: number): Promise<void> {
    const clock = (): Date => new Date(Date.now() + days * 86_400_000);
    const faults: unknown[] = [];
    const report = (error: unknown): void => void faults.push(error);
    const options = { address: hub.address, server: null, report, sweeping: false, clock };
    const sweeping = await Promise.all(Array.from({ length: 3 }, () => openHub(options)));
    open.push(...sweeping);
    await Promise.all(sweeping.map(({ sweeper }) => sweeper.runAll()));
    expect(faults).toEqual([]);
  }

  test(
    'comes about once, however many hubs look for it at the same moment',
    { timeout: 120_000 },
    async () => {
      const { commitmentId } = await setting.commitment([partnerId], { quantity: 15, responseDays: 5 });
      const files = await Promise.all(Array.from({ length: 30 }, () => setting.file(delegationId)));
      for (const [number, fileId] of files.entries()) {
        const input = {
          fileId: toGlobalId('BeneficiaryFile', fileId),
          commitmentId: toGlobalId('Commitment', commitmentId),
        };
        await ask(anyUrl(number), delegate, REFER, { input });
      }
      const events = async (type: string): Promise<[number, number]> => {
        const [row] = await setting.rows<{ all: number; each: number }>(
          `select count(*)::int as all, count(distinct subject_id)::int as each from event
         where type = $1 and (subject_id = $2::text or subject_id in (select id::text from referral where commitment_id = $2::uuid))`,
          [type, commitmentId],
        );
        return [row?.all ?? 0, row?.each ?? 0];
      };
      expect(await events('referral.sent')).toEqual([15, 15]);
      await sweepTogether(10);
      expect(await events('referral.expired')).toEqual([15, 15]);
      expect(await events('referral.sent')).toEqual([30, 30]);
      await sweepTogether(400);
      expect(await events('commitment.period_begun')).toEqual([1, 1]);
      expect(await events('referral.expired')).toEqual([30, 30]);
      expect(await setting.unitOfWork.run(SYSTEM, discrepancies)).toEqual([]);
    },
  );
});
