import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openOrm } from '../server/database/orm.js';
import { afterStatement, readAfter, readNewest, WINDOW } from '../server/events/batch.js';
import { eventRow, insertion, record, type Happening } from '../server/events/record.js';
import { sealEvents, verifyRecord } from '../server/events/seal.js';
import { entities } from '../server/modules.js';
import { addPartner } from '../server/partners/partner.actions.js';
import { PartnerKind } from '../server/partners/partner.entity.js';
import { toGlobalId } from '../server/platform/ids.js';
import { sqlState, UnitOfWork, type Work } from '../server/platform/unit_of_work.js';
import { Role, Scope, SYSTEM } from '../server/platform/viewer.js';
import { follow, type Follower, type Seen } from './support/follower.js';
import { TestHub, type TestPerson } from './support/hub.js';
import { PlanWatch, waysInto } from './support/plan_watch.js';

let hub: TestHub;
let auditor: TestPerson;
let ticks = 0;

beforeAll(async () => {
  hub = await TestHub.open('record');
  auditor = await hub.person([Role.AUDITOR]);
});
afterAll(() => hub?.close());

/** Something that happened, told apart from all others by its number. */
const tick = (over: Partial<Happening> = {}): Happening => ({
  type: 'tick.counted',
  subject: { type: 'Tick', id: String(++ticks) },
  ...over,
});

const write = (over: Partial<Happening> = {}, unitOfWork = hub.hub.unitOfWork): Promise<string> =>
  unitOfWork.run(SYSTEM, (work) => record(work, tick(over)));

const positionOf = (event: string): Promise<number> =>
  hub.count('select position as count from event_seal where event_id = $1', [event]);

const seal = (): Promise<number> => sealEvents(hub.hub.unitOfWork);

describe('an event and its change are one', () => {
  test('a unit of work that fails leaves no event', async () => {
    const failing = hub.hub.unitOfWork.run(SYSTEM, async (work) => {
      await record(work, tick({ subject: { type: 'Tick', id: 'rolled back' } }));
      throw new Error('later in the same unit of work');
    });
    await expect(failing).rejects.toThrow('later');
    expect(await hub.count(`select count(*) from event where subject_id = 'rolled back'`)).toBe(0);
    expect(
      await hub.count(
        `select count(*) from event_queue q where not exists (select from event e where e.id = q.event_id)`,
      ),
    ).toBe(0);
  });

  test('nobody records in the name of another, nor gives positions', async () => {
    const other = await hub.person([Role.NEGOTIATOR]);
    const forge = hub.hub.unitOfWork.run(auditor.viewer, (work) =>
      record({ ...work, viewer: other.viewer }, tick()),
    );
    await expect(forge.catch(sqlState)).resolves.toBe('42501');
    const id = await write();
    const position = hub.hub.unitOfWork.run(auditor.viewer, ({ em }) =>
      em.execute(`insert into event_seal (position, event_id, digest) values (999999, ?, 'x')`, [id]),
    );
    await expect(position.catch(sqlState)).resolves.toBe('42501');
  });
});

describe('what is on record stays as it is', () => {
  const attempts = [
    `update event set type = 'altered'`,
    `delete from event`,
    `truncate event cascade`,
    `update event_seal set digest = 'altered'`,
    `delete from event_seal`,
    `truncate event_seal`,
  ];
  const state = (): Promise<number> =>
    hub.count(`select count(*) from event e join event_seal s on s.event_id = e.id
      where e.type <> 'altered' and s.digest <> 'altered'`);

  test.each(['hub_app', 'hub_staff', 'hub_partner', 'hub_system'])('for the role %s', async (role) => {
    await write();
    await seal();
    const client = await hub.superuser();
    await client.query(`set role ${role}`);
    for (const sql of attempts) {
      await expect(client.query(sql).catch(sqlState), sql).resolves.toBe('42501');
    }
    await client.end();
  });

  test('for the owner of the tables, who sees no row to change', async () => {
    const before = await state();
    const { host, port, user, dbName: database } = hub.address;
    const client = new pg.Client({ host, port, user, database });
    await client.connect();
    for (const sql of attempts) await client.query(sql).catch(() => undefined);
    await expect(client.query('truncate event cascade').catch(sqlState)).resolves.toBe('HB001');
    await client.end();
    expect(before).toBeGreaterThan(0);
    expect(await state()).toBe(before);
  });

  test('for the superuser, until the guards are taken off by hand', async () => {
    const client = await hub.superuser();
    for (const sql of attempts) {
      await expect(client.query(sql).catch(sqlState), sql).resolves.toBe('HB001');
    }
    await client.end();
  });
});

describe('positions', () => {
  test('an event that began earlier and is committed later comes later, and no reader misses it', async () => {
    const gate = Promise.withResolvers<void>();
    const written = Promise.withResolvers<string>();
    const slow = hub.hub.unitOfWork.run(SYSTEM, async (work) => {
      written.resolve(await record(work, tick()));
      await gate.promise;
    });
    const early = await written.promise;
    const late = await write();
    await seal();
    const seen = String(await positionOf(late));
    expect(await hub.count('select count(*) from event_seal where event_id = $1', [early])).toBe(0);
    gate.resolve();
    await slow;
    await seal();
    const missed = await hub.hub.feed.after(auditor.viewer, seen, 10);
    expect(missed.map(({ id }) => id)).toContain(early);
    expect(await positionOf(early)).toBeGreaterThan(Number(seen));
  });

  test('several sealers at once leave no gap and seal nothing twice', async () => {
    const many = (work: Work): Promise<unknown> =>
      Promise.resolve().then(async () => {
        for (let n = 0; n < 60; n++) await record(work, tick());
      });
    const writers = Array.from({ length: 10 }, () => hub.hub.unitOfWork.run(SYSTEM, many));
    const sealers = Array.from({ length: 8 }, async () => {
      for (let n = 0; n < 5; n++) await seal();
    });
    await Promise.all([...writers, ...sealers]);
    // One that finds another at work waits for it, so that nothing of what was there is left.
    await seal();
    expect(await hub.count('select count(*) from event_queue')).toBe(0);
    const { events, brokenAt, strays } = await verifyRecord(hub.hub.unitOfWork);
    expect({ brokenAt, strays }).toEqual({ brokenAt: null, strays: 0 });
    expect(await hub.count('select max(position) as count from event_seal')).toBe(events);
    expect(await hub.count('select count(*) from event')).toBe(events);
  });
});

describe('verifying finds', () => {
  let target: { position: number; id: string };

  beforeAll(async () => {
    const id = await write();
    await write();
    await seal();
    target = { id, position: await positionOf(id) };
  });

  const brokenAt = async (): Promise<string | null> => (await verifyRecord(hub.hub.unitOfWork)).brokenAt;

  test.each([
    ['type', `'altered'`],
    ['at', `at + interval '1 millisecond'`],
    ['actor_person', 'gen_random_uuid()'],
    ['subjects', `array['Beneficiary:1']`],
    ['partners', 'array[gen_random_uuid()]'],
    ['delegation', 'gen_random_uuid()'],
    ['changes', `'{"state":{"before":"A","after":"B"}}'`],
    ['fields', `array['phone']`],
  ])('an altered %s', async (column, value) => {
    const client = await hub.superuser();
    await client.query('set session_replication_role = replica');
    await client.query('create temp table kept as select * from event where id = $1', [target.id]);
    await client.query(`update event set ${column} = ${value} where id = $1`, [target.id]);
    expect(await brokenAt()).toBe(String(target.position));
    await client.query(`update event set ${column} = (select ${column} from kept) where id = $1`, [
      target.id,
    ]);
    await client.end();
    expect(await brokenAt()).toBeNull();
  });

  test('a removed event, also when its seal goes with it and the rest is moved up', async () => {
    const client = await hub.superuser();
    await client.query('set session_replication_role = replica');
    await client.query('create temp table kept as select * from event where id = $1', [target.id]);
    await client.query('create temp table seals as select * from event_seal');
    await client.query('delete from event where id = $1', [target.id]);
    expect(await brokenAt()).toBe(String(target.position));
    await client.query('delete from event_seal where position = $1', [target.position]);
    expect(await brokenAt()).toBe(String(target.position));
    await client.query('update event_seal set position = -position where position > $1', [target.position]);
    await client.query('update event_seal set position = -position - 1 where position < 0');
    expect(await brokenAt()).toBe(String(target.position));
    await client.query('insert into event select * from kept');
    await client.query('delete from event_seal');
    await client.query('insert into event_seal select * from seals');
    await client.end();
    expect(await brokenAt()).toBeNull();
  });

  test('an inserted event, with a position of its own or with none', async () => {
    const client = await hub.superuser();
    await client.query('set session_replication_role = replica');
    const { rows } = await client.query<{ id: string }>(
      `insert into event select gen_random_uuid(), type, at, actor_kind, actor_person, actor_token, subject_type,
        subject_id, subjects, partners, delegation, changes, fields from event where id = $1 returning id`,
      [target.id],
    );
    expect(await verifyRecord(hub.hub.unitOfWork)).toMatchObject({ brokenAt: null, strays: 1 });
    const inserted = rows[0]?.id;
    await client.query(
      `insert into event_seal select max(position) + 1, $1::uuid, repeat('0', 64) from event_seal`,
      [inserted],
    );
    expect(await brokenAt()).not.toBeNull();
    await client.query('delete from event_seal where event_id = $1', [inserted]);
    await client.query('delete from event where id = $1', [inserted]);
    await client.end();
    expect(await verifyRecord(hub.hub.unitOfWork)).toMatchObject({ brokenAt: null, strays: 0 });
  });
});

describe('a subscriber', () => {
  const follower = (token: string, after: string): Follower => follow(() => hub.url, token, after);

  const newest = async (): Promise<string> => {
    await seal();
    return (await readNewest(hub.hub.pool, auditor.viewer)).reached;
  };

  test('misses nothing and sees nothing twice while the hub is closed and opened again', async () => {
    const { token } = await hub.token(auditor, Scope.READ_EVENTS);
    const elsewhere = await openOrm(hub.address, entities);
    const writer = new UnitOfWork(elsewhere);
    const reader = follower(token, await newest());
    const first = ticks + 1;
    let writing = true;
    const written = (async () => {
      while (writing) {
        await Promise.all([write({}, writer), write({}, writer), write({}, writer)]);
        await wait(2);
      }
    })();
    for (let restart = 0; restart < 2; restart++) {
      const sofar = reader.seen.length;
      await expect.poll(() => reader.seen.length, { timeout: 10_000 }).toBeGreaterThan(sofar + 20);
      await hub.hub.close();
      const before = ticks;
      await expect.poll(() => ticks).toBeGreaterThan(before + 30);
      await hub.start();
    }
    writing = false;
    await written;
    await elsewhere.close();
    await seal();
    const expected = Array.from({ length: ticks - first + 1 }, (_, n) => `tick_${first + n}`);
    const counted = (): string[] =>
      reader.seen.filter(({ type }) => type === 'tick.counted').map(({ subjectId }) => subjectId);
    await expect.poll(() => counted().length, { timeout: 15_000 }).toBeGreaterThanOrEqual(expected.length);
    await reader.stop();
    expect(reader.losses()).toBeGreaterThanOrEqual(2);
    expect(counted().toSorted()).toEqual(expected.toSorted());
    const positions = reader.seen.map(({ position }) => Number(position));
    expect(positions).toEqual(positions.toSorted((a, b) => a - b));
  });

  test('of a partner gets the events of that partner and no others, of the past and live', async () => {
    const [one, other] = await Promise.all(
      ['Partenaire imaginaire A', 'Partenaire imaginaire B'].map((nameFr) =>
        hub.hub.unitOfWork.run(SYSTEM, (work) =>
          addPartner(work, { kind: PartnerKind.ASSOCIATION, nameAr: 'شريك متخيل', nameFr }),
        ),
      ),
    );
    if (one === undefined || other === undefined) throw new Error('no partners');
    const officer = await hub.person([Role.PARTNER_OFFICER], { partnerId: one.id });
    const { token } = await hub.token(officer, Scope.READ_EVENTS);
    const from = await newest();
    const told = async (): Promise<string[]> => {
      const mine = ticks + 1;
      await write({ partners: [one.id] });
      await write({ partners: [other.id] });
      await write({});
      await write({ delegation: auditor.id });
      const both = ticks + 1;
      await write({ partners: [other.id, one.id] });
      hub.hub.feed.seal();
      return [`tick_${mine}`, `tick_${both}`];
    };
    const past = await told();
    const reader = follower(token, from);
    await expect.poll(() => reader.seen.map(({ subjectId }) => subjectId)).toEqual(past);
    const live = await told();
    await expect.poll(() => reader.seen.map(({ subjectId }) => subjectId)).toEqual([...past, ...live]);
    const asked = await hub.ask<{ events: Seen[] }>(
      officer,
      'query ($after: String) { events(first: 200, after: $after) { subjectId } }',
      { after: from },
    );
    expect(asked.events.map(({ subjectId }) => subjectId)).toEqual([...past, ...live]);
    await reader.stop();
  });

  test('finds what it may know of far behind what it may not, and is read for along the positions', async () => {
    const far = 2 * WINDOW + 100;
    const nameFr = 'Partenaire imaginaire au loin';
    const { id } = await hub.hub.unitOfWork.run(SYSTEM, (work) =>
      addPartner(work, { kind: PartnerKind.ASSOCIATION, nameAr: 'شريك متخيل بعيد', nameFr }),
    );
    const officer = await hub.person([Role.PARTNER_OFFICER], { partnerId: id });
    const { token } = await hub.token(officer, Scope.READ_EVENTS);
    const from = await newest();
    const others = Array.from({ length: far }, () => eventRow(SYSTEM, new Date(), tick()));
    await hub.hub.unitOfWork.run(SYSTEM, async (work) => {
      const { text, values } = insertion(others);
      work.later(text, values);
    });
    await seal();
    const event = await write({ partners: [id] });
    await seal();
    expect((await positionOf(event)) - Number(from)).toBeGreaterThan(2 * WINDOW);
    const query = 'query ($after: String) { events(first: 1, after: $after) { id } }';
    const mine = [{ id: toGlobalId('HubEvent', event) }];
    expect(await hub.ask(officer, query, { after: from })).toEqual({ events: mine });
    const reader = follower(token, from);
    await expect.poll(() => reader.seen.map(({ type }) => type)).toEqual(['tick.counted']);
    await reader.stop();
    const watch = await PlanWatch.open(hub.address);
    const { text, values } = afterStatement(from, 200);
    const plans = await watch.plansOf(officer.viewer, text, values);
    await watch.close();
    expect(new Set(plans.flatMap((plan) => waysInto('event', plan)))).toEqual(
      new Set(['Index Scan event_pkey']),
    );
    const { events, reached, goesOn } = await readAfter(hub.hub.pool, officer.viewer, from, 1);
    expect([events, Number(reached) - Number(from), goesOn]).toEqual([[], WINDOW, true]);
  });

  test('is told the same by every position it may ask for, and is sent nothing it has seen', async () => {
    const from = Number(await newest());
    for (let n = 0; n < 5; n++) await write();
    await seal();
    const all = await hub.hub.feed.after(auditor.viewer, String(from), 200);
    expect(all.length).toBeGreaterThanOrEqual(5);
    for (const [at, { position }] of all.entries()) {
      expect(await hub.hub.feed.after(auditor.viewer, position, 200)).toEqual(all.slice(at + 1));
      expect(await hub.hub.feed.after(auditor.viewer, String(from), at + 1)).toEqual(all.slice(0, at + 1));
    }
    expect(await hub.hub.feed.after(auditor.viewer, '999999999999999999', 10)).toEqual([]);
  });
});
