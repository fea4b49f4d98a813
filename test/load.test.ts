import 'reflect-metadata';
import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { discrepancies } from '../server/commitments/ledger.actions.js';
import { fillLoad, type LoadReport } from '../server/demo/load.actions.js';
import { LOAD_KINDS, planCommitments, sizesFault } from '../server/demo/load.rules.js';
import { nameKeys } from '../server/beneficiaries/name.rules.js';
import { sharedFields } from '../server/referrals/shared_profile.rules.js';
import { ConsentScope } from '../server/beneficiaries/consent.rules.js';
import { SupportKind } from '../server/partners/programme.rules.js';
import { verifyRecord } from '../server/events/seal.js';
import { Role, SYSTEM } from '../server/platform/viewer.js';
import { connectAsSuperuser } from './support/database.js';
import { forgoEvents } from './support/every_change.js';
import { PASSWORD, TestHub } from './support/hub.js';
import { figureDifferences } from './support/recount.js';

interface InboxRow {
  readonly sharedProfile: { readonly nameAr: string } | null;
  readonly commitment: { readonly agreement: { readonly reference: string } };
}

const sizes = { referrals: 2_000, files: 600, partners: 4, commitments: 60 };
let hub: TestHub;
let client: pg.Client;
let report: LoadReport;
let rightsBefore: unknown;
const steps: number[] = [];

const RIGHTS = `select table_name, privilege_type from information_schema.role_table_grants
  where grantee = 'hub_system' order by 1, 2`;

beforeAll(async () => {
  hub = await TestHub.open('load');
  client = await connectAsSuperuser(hub.address);
  rightsBefore = (await client.query(RIGHTS)).rows;
  await forgoEvents(client);
  report = await fill();
}, 120_000);
afterAll(async () => {
  await client?.end();
  await hub?.close();
});

const fill = (): Promise<LoadReport> =>
  fillLoad({
    address: hub.address,
    unitOfWork: hub.hub.unitOfWork,
    sizes,
    password: PASSWORD,
    onProgress: (done, total) => steps.push(done / total),
  });

async function count(from: string): Promise<number> {
  const { rows } = await client.query<{ n: number }>(`select count(*)::int as n from ${from}`);
  return rows[0]?.n ?? -1;
}

test('as many rows are made as were asked for, and the bar comes to its end', async () => {
  expect(await count('referral')).toBe(2_000);
  for (const table of ['beneficiary_file', 'beneficiary', 'project_idea', 'consent']) {
    expect(await count(table)).toBe(600);
  }
  expect(await count('partner')).toBe(4);
  expect(await count(`commitment where state = 'IN_FORCE'`)).toBe(60);
  expect(await count('agreement_party p join signature s on s.party_id = p.id')).toBe(
    await count('agreement_party'),
  );
  expect(report.tables.find(({ table }) => table === 'referral')?.rows).toBe(2_000);
  expect(steps.at(-1)).toBe(1);
  expect(steps).toEqual([...steps].sort((a, b) => a - b));
});

test('the sums of all figures are there already, and are what a recount gives', async () => {
  expect(await count('figure_mark')).toBe(0);
  expect(await count('figure_cell where subjects > 0')).toBeGreaterThan(500);
  const { rows } = await client.query<{ partner: string; delegation: string }>(
    'select partner_id as partner, delegation_id as delegation from referral where sent_at is not null limit 1',
  );
  const { partner: partnerId = '', delegation: delegationId = '' } = rows[0] ?? {};
  const people = {
    headquarters: await hub.person([Role.PROGRAMME_OFFICER]),
    delegation: await hub.person([Role.DELEGATE], { delegationId }),
    partner: await hub.person([Role.PARTNER_OFFICER], { partnerId }),
  };
  const viewers = Object.entries(people).map(([name, { viewer }]) => [name, viewer] as const);
  expect(await figureDifferences(hub.hub.unitOfWork, new Map(viewers))).toEqual([]);
});

test('referrals are in every state, none before its time, and nobody has waited too long for an answer', async () => {
  const { rows } = await client.query<{ state: string }>(
    'select distinct state from referral order by state',
  );
  expect(rows.map(({ state }) => state)).toEqual([
    'ACCEPTED',
    'AWAITING_COMMITTEE',
    'CANCELLED',
    'COMPLETED',
    'DECLINED',
    'DRAFT',
    'EXPIRED',
    'IN_PROGRESS',
    'SENT',
    'WAITLISTED',
  ]);
  expect(await count('referral where greatest(created_at, sent_at, answered_at, state_since) > now()')).toBe(
    0,
  );
  expect(await count('referral where created_at > state_since or sent_at > state_since')).toBe(0);
  expect(
    await count(`referral r join beneficiary_file f on f.id = r.file_id where r.created_at < f.opened_on`),
  ).toBe(0);
  expect(await count(`referral where state = 'SENT' and respond_by < current_date`)).toBe(0);
});

test('balances are the sum of their entries, and every reservation ends at most once', async () => {
  expect(await hub.hub.unitOfWork.run(SYSTEM, discrepancies)).toEqual([]);
  expect(await count('allotment where reserved < 0 or reserved + consumed > promised')).toBe(0);
  const open = `('SENT', 'ACCEPTED', 'AWAITING_COMMITTEE', 'IN_PROGRESS')`;
  expect(await count(`referral where allotment_id is not null and state in ${open}`)).toBe(
    await count(`ledger_entry e where kind = 'RESERVED' and not exists (select from ledger_entry c
      where c.referral_id = e.referral_id and c.kind in ('RELEASED', 'CONSUMED'))`),
  );
  expect(await count(`allotment where starts_on < current_date - 400 and consumed > 0`)).toBeGreaterThan(0);
});

test('nobody waits where a place is free, and the queue is in the order of asking', async () => {
  expect(await count('waiting_place')).toBeGreaterThan(0);
  expect(await count('waiting_place')).toBe(await count(`referral where state = 'WAITLISTED'`));
  expect(
    await count(`waiting_place w join commitment c on c.id = w.commitment_id
      join allotment a on a.commitment_id = w.commitment_id and a.province_code is not distinct from w.province_code
        and current_date between a.starts_on and a.ends_on
      where a.remaining >= coalesce(c.amount_per_file, 1)`),
  ).toBe(0);
});

test('a person is sent only where the commitment serves the place, the kind and the day', async () => {
  expect(
    await count(`referral r join commitment c on c.id = r.commitment_id where c.kind <> r.kind
      or c.starts_on > r.created_at or c.lead_partner_id <> r.partner_id
      or not (c.national or exists (select from commitment_province p
        where p.commitment_id = c.id and p.province_code = r.province_code))`),
  ).toBe(0);
  expect(
    await count(`referral r join beneficiary_file f on f.id = r.file_id join allotment a on a.id = r.allotment_id
      where not r.kind = any(f.needs) or f.delegation_id <> r.delegation_id or a.commitment_id <> r.commitment_id
        or (r.sent_at at time zone 'Africa/Casablanca')::date not between a.starts_on and a.ends_on
        or (a.province_code is not null and a.province_code <> r.province_code)`),
  ).toBe(0);
  expect(await count('referral r where (select count(*) from delegation_province) <> 75')).toBe(0);
});

test('what a partner is shown is what the kind of support needs, and no longer than it may be', async () => {
  expect(await count('shared_profile')).toBe(await count('referral where sent_at is not null'));
  const { rows } = await client.query<Record<string, string | null> & { fields: string[] }>(
    `select s.*, r.kind, b.name_ar as person, c.scopes, (select f.stage from beneficiary_file f where f.id = r.file_id) as now
     from shared_profile s join referral r on r.id = s.referral_id join beneficiary b on b.file_id = r.file_id
     join consent c on c.file_id = r.file_id order by s.id limit 200`,
  );
  for (const row of rows) {
    const scopes = new Set(row['scopes'] as unknown as ConsentScope[]);
    expect(row.fields).toEqual(['nameAr', 'nameLatin', ...sharedFields(row['kind'] as SupportKind, scopes)]);
    expect(row['name_ar']).toBe(row['person']);
    expect(row['phone']).not.toBeNull();
    expect(row['born_on'] !== null).toBe(row.fields.includes('bornOn'));
    expect(row['project_summary'] !== null).toBe(row.fields.includes('projectSummary'));
  }
  expect(
    await count(`shared_profile s join referral r on r.id = s.referral_id
      where (r.state in ('DECLINED', 'EXPIRED', 'CANCELLED')) and s.withdrawn_at is null
        or (r.state = 'COMPLETED') <> (s.visible_until is not null)
        or r.state in ('SENT', 'ACCEPTED', 'AWAITING_COMMITTEE', 'IN_PROGRESS') and s.withdrawn_at is not null`),
  ).toBe(0);
});

test('what was completed has an outcome, and enterprises come of what was delivered', async () => {
  expect(await count('outcome')).toBe(await count(`referral where state = 'COMPLETED'`));
  expect(await count('enterprise')).toBeGreaterThan(0);
  expect(await count('enterprise_follow_up')).toBe(3 * (await count('enterprise')));
  expect(
    await count(`enterprise e where not exists (select from enterprise_referral l join outcome o
      on o.referral_id = l.referral_id and o.delivered where l.enterprise_id = e.id)`),
  ).toBe(0);
  expect(
    await count(`outcome o join referral r on r.id = o.referral_id join ledger_entry e on e.referral_id = r.id
      and e.kind in ('CONSUMED', 'RELEASED') where o.delivered <> (e.kind = 'CONSUMED')`),
  ).toBe(0);
});

test('names are found again by the product’s own keys', async () => {
  const { rows } = await client.query<Record<string, string>>(
    'select * from beneficiary order by id limit 100',
  );
  for (const row of rows) {
    const keys = nameKeys(row['name_ar'] ?? '', row['name_latin'] ?? '');
    expect([row['name_ar_key'], row['name_latin_key'], row['name_skeleton']]).toEqual([
      keys.ar,
      keys.latin,
      keys.skeleton,
    ]);
  }
});

test('the next file gets the number after the last of its year', async () => {
  const behind = `file_number n join (select extract(year from opened_on) as year, max(substr(reference, 9)::int) as last
    from beneficiary_file group by 1) given on given.year = n.year where n.last`;
  expect(await count(`${behind} <> given.last`)).toBe(0);
  expect(await count(`${behind} = given.last`)).toBeGreaterThan(1);
});

test('afterwards every table is closed again, its owner included, and no role kept a right it was lent', async () => {
  const { rows } = await client.query<{ relname: string }>(
    `select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
       and not (relrowsecurity and relforcerowsecurity) order by 1`,
  );
  // The first is MikroORM's own; the second is filled by a trigger that runs as the owner.
  expect(rows.map(({ relname }) => relname)).toEqual(['event_queue', 'mikro_orm_migrations']);
  expect((await client.query(RIGHTS)).rows).toEqual(rightsBefore);
});

test('the bulk is one event on the record, which stays intact', async () => {
  expect(await count(`event where type = 'load.filled'`)).toBe(1);
  expect(await count(`event where type like 'referral.%'`)).toBe(0);
  expect((await verifyRecord(hub.hub.unitOfWork)).brokenAt).toBeNull();
});

test('a partner’s officer reads the inbox at the endpoint, newest first, with persons and what remains', async () => {
  const { rows } = await client.query<{ partner_id: string; n: number }>(
    `select partner_id, count(*)::int as n from referral where sent_at is not null group by 1 order by 2 desc limit 1`,
  );
  const officer = await hub.person([Role.PARTNER_OFFICER], { partnerId: rows[0]?.partner_id ?? '' });
  const page = await hub.ask<{ referrals: { totalCount: number; nodes: InboxRow[] } }>(
    officer,
    `{ referrals(first: 25, filter: { states: [SENT, ACCEPTED, IN_PROGRESS] }) { totalCount nodes {
      reference state respondBy sharedProfile { nameAr nameLatin phone province { nameFr } }
      commitment { reference agreement { reference titleFr } currentAllotment { promised remaining } } } } }`,
  );
  expect(page.referrals.nodes.length).toBe(Math.min(25, page.referrals.totalCount));
  for (const { sharedProfile, commitment } of page.referrals.nodes) {
    expect(sharedProfile?.nameAr).toMatch(/[\u0600-\u06ff]/u);
    expect(commitment.agreement.reference).toMatch(/^AC-/);
  }
  const all = await hub.ask<{ referrals: { totalCount: number } }>(
    officer,
    '{ referrals(first: 1) { totalCount } }',
  );
  expect(all.referrals.totalCount).toBe(rows[0]?.n);
});

test('everybody who was made may sign in', async () => {
  expect(new Set(report.accounts.map(({ role }) => role))).toEqual(new Set(Object.values(Role)));
  for (const { email } of report.accounts) {
    const signIn =
      'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { person { email } } } }';
    const input = { email, password: PASSWORD };
    const { data, errors } = await hub.as(null).run(signIn, { input });
    expect([errors, JSON.stringify(data)]).toEqual([undefined, expect.stringContaining(email)]);
  }
});

test('nothing is left for time to bring about: no answer overdue, no place free for who waits, no year unopened', async () => {
  const before = await count('event');
  await hub.sweep();
  expect(await count('event')).toBe(before);
});

test('a hub that holds anything is not filled', async () => {
  await expect(fill()).rejects.toThrow('not empty');
  expect(await count('partner')).toBe(4);
});

test('sizes that do not fit together are named', () => {
  expect(sizesFault(sizes)).toBeNull();
  expect(sizesFault({ ...sizes, referrals: 600 * LOAD_KINDS.length + 1 })).toContain('--referrals');
  expect(sizesFault({ ...sizes, partners: Number.NaN })).toContain('--partners');
  const planned = planCommitments(2_000, ['01', '02'], '2026-11-24');
  expect(new Set(planned.map(({ measure }) => measure)).size).toBe(4);
});
