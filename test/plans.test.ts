import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillLoad } from '../server/demo/load.actions.js';
import { toGlobalId } from '../server/platform/ids.js';
import { Role, SYSTEM, type Viewer } from '../server/platform/viewer.js';
import type { Work } from '../server/platform/unit_of_work.js';
import { sweeps } from '../server/modules.js';
import { matchesOf } from '../server/referrals/match.actions.js';
import { forgoEvents } from './support/every_change.js';
import { PASSWORD, TestHub, type TestPerson } from './support/hub.js';
import { type PlanNode, PlanWatch, scanned, tablesOf, waysInto } from './support/plan_watch.js';

/** Tables that grow with the programme: read from end to end, they would make a page slower every month. */
const BIG = new Set([
  ...['beneficiary', 'beneficiary_file', 'project_idea', 'consent', 'national_identity', 'referral'],
  ...['shared_profile', 'ledger_entry', 'outcome', 'committee_decision', 'enterprise', 'enterprise_referral'],
]);

const SIZES = { referrals: 12_000, files: 5_000, partners: 8, commitments: 240 };

let hub: TestHub;
let client: pg.Client;
let watch: PlanWatch;
const people = new Map<string, TestPerson>();
let fileId: string;
let commitmentId: string;

beforeAll(async () => {
  hub = await TestHub.open('plans');
  const { hub: opened, address } = hub;
  client = await hub.superuser();
  await forgoEvents(client);
  await fillLoad({
    ...{ address, unitOfWork: opened.unitOfWork, sizes: SIZES },
    ...{ password: PASSWORD, onProgress: () => undefined },
  });
  await client.query(`insert into national_identity (file_id, delegation_id, sealed, equality_hash)
    select id, delegation_id, 'sealed', md5(id::text) from beneficiary_file`);
  await client.query('vacuum analyze');
  watch = await PlanWatch.open(address);
  const most = async (column: string): Promise<string> => {
    const { rows } = await client.query<{ key: string }>(
      `select ${column} as key from referral group by 1 order by count(*) desc, 1 limit 1`,
    );
    return rows[0]?.key ?? '';
  };
  const [delegationId, partnerId] = [await most('delegation_id'), await most('partner_id')];
  commitmentId = await most('commitment_id');
  const { rows } = await client.query<{ id: string }>(
    'select id from beneficiary_file where delegation_id = $1 order by id limit 1',
    [delegationId],
  );
  fileId = rows[0]?.id ?? '';
  people.set('a delegate', await hub.person([Role.DELEGATE], { delegationId }));
  people.set('a programme officer', await hub.person([Role.PROGRAMME_OFFICER]));
  people.set('an auditor', await hub.person([Role.AUDITOR]));
  people.set('a partner’s officer', await hub.person([Role.PARTNER_OFFICER], { partnerId }));
}, 180_000);
afterAll(async () => {
  await watch?.close();
  await client?.end();
  await hub?.close();
});

const personNamed = (name: string): TestPerson => {
  const person = people.get(name);
  if (person === undefined) throw new Error(`nobody is ${name}`);
  return person;
};

/** The big tables that are read from end to end. */
const wholly = (plans: Awaited<ReturnType<PlanWatch['plansOf']>>): string[] =>
  plans.flatMap(scanned).filter((table) => BIG.has(table));

const PAGES: Readonly<Record<string, string>> = {
  'the newest in any state': `{ referrals(first: 25) { nodes { reference state sharedProfile { nameAr } } } }`,
  'who waits': `{ referrals(first: 25, filter: { states: [WAITLISTED] }) { nodes { reference waitingPosition } } }`,
  'what is to be answered': `{ referrals(first: 25, filter: { states: [SENT] }, orderBy: { field: RESPOND_BY, direction: ASC })
    { totalCount nodes { reference sharedProfile { nameAr } commitment { reference currentAllotment { remaining } } } } }`,
  'a commitment with who was referred to it': `{ node(id: "COMMITMENT") { ... on Commitment { waitingCount
    enterprises { name } referrals(first: 25) { totalCount nodes { reference outcome { delivered } } } } } }`,
  'all commitments, each with its newest referrals': `{ commitments(first: 25) { nodes { referrals(first: 3) { nodes { reference } } } } }`,
};
const FILE_PAGE = 'nodes { reference beneficiary { nameAr } province { nameFr } }';
const FILES: Readonly<Record<string, string>> = {
  'the newest files': `{ beneficiaryFiles(first: 25) { ${FILE_PAGE} } }`,
  'the files that wait longest': `{ beneficiaryFiles(first: 25, filter: { states: [OPEN] }, orderBy: { field: STATE_SINCE, direction: ASC }) { ${FILE_PAGE} } }`,
  'the files opened last': `{ beneficiaryFiles(first: 25, orderBy: { field: OPENED_ON, direction: DESC }) { ${FILE_PAGE} } }`,
  'the files by reference': `{ beneficiaryFiles(first: 25, orderBy: { field: REFERENCE, direction: ASC }) { ${FILE_PAGE} } }`,
  'the files of a province': `{ beneficiaryFiles(first: 25, filter: { provinceCode: "421" }) { ${FILE_PAGE} } }`,
  'the files that nobody referred': `{ beneficiaryFiles(first: 25, filter: { states: [OPEN], withoutReferral: true }) { ${FILE_PAGE} } }`,
  'a file found by name': `{ beneficiaryFiles(first: 25, filter: { text: "hanan benfardia" }) { nodes { reference } } }`,
  'a file with its referrals': `{ node(id: "FILE") { ... on BeneficiaryFile { consents { scopes } enterprise { name }
    referrals { reference waitingPosition } } } }`,
};

async function plansFor(name: string, document: string): Promise<Awaited<ReturnType<PlanWatch['plansOf']>>> {
  const person = personNamed(name);
  const query = document
    .replace('COMMITMENT', toGlobalId('Commitment', commitmentId))
    .replace('FILE', toGlobalId('BeneficiaryFile', fileId));
  hub.statements.length = 0;
  await hub.ask(person, query);
  expect(hub.statements).toHaveLength(1);
  const plans = [];
  for (const { text, values } of hub.statements) {
    plans.push(...(await watch.plansOf(person.viewer, text, values)));
  }
  expect(plans.flatMap(tablesOf)).not.toEqual([]);
  return plans;
}

describe.each(['a delegate', 'a programme officer', 'an auditor', 'a partner’s officer'])(
  'for %s',
  (name) => {
    test.each(Object.keys(PAGES))('%s comes by indexes', async (page) => {
      expect(wholly(await plansFor(name, PAGES[page] ?? ''))).toEqual([]);
    });

    test('how many of a commitment’s referrals are in each state is read off its index alone', async () => {
      const plans = await plansFor(
        name,
        `{ node(id: "COMMITMENT") { ... on Commitment { referralCounts { state count } } } }`,
      );
      const ways = plans.flatMap((plan) => waysInto('referral', plan));
      expect(new Set(ways)).toEqual(new Set(['Index Only Scan referral_commitment']));
    });
  },
);

test.each([
  ['a partner’s officer', 'COMPLETED', 'Index Scan referral_partner_state_since'],
  ['a partner’s officer', 'COMPLETED, DECLINED, EXPIRED', 'Index Scan referral_partner_newest'],
  ['a delegate', 'COMPLETED', 'Index Scan referral_delegation_state_since'],
  ['a programme officer', 'COMPLETED', 'Index Scan referral_all_state_since'],
  ['a programme officer', 'COMPLETED, DECLINED, EXPIRED', 'Index Scan referral_newest'],
])('for %s a page of what is %s is the beginning of an index: %s', async (name, states, way) => {
  const plans = await plansFor(
    name,
    `{ referrals(first: 5, filter: { states: [${states}] }) { nodes { reference } } }`,
  );
  expect(new Set(plans.flatMap((plan) => waysInto('referral', plan)))).toEqual(new Set([way]));
});

describe.each(['a delegate', 'a programme officer', 'an auditor'])('for %s', (name) => {
  test.each(Object.keys(FILES))('%s comes by indexes', async (page) => {
    expect(wholly(await plansFor(name, FILES[page] ?? ''))).toEqual([]);
  });

  test('the search for duplicates over all delegations uses indexes', async () => {
    const { rows } = await client.query<Record<string, string>>(
      `select name_ar_key, name_latin_key, name_skeleton, born_on::text, coalesce(member_card_key, '') as card
       from beneficiary where file_id = $1`,
      [fileId],
    );
    const { name_ar_key, name_latin_key, name_skeleton, born_on, card } = rows[0] ?? {};
    const plans = await watch.plansOf(
      personNamed(name).viewer,
      'select * from duplicate_candidates($1, $2, $3, $4::date, $5, $6, null)',
      [name_ar_key, name_latin_key, name_skeleton, born_on, card, 'a digest'],
    );
    expect(plans.flatMap(tablesOf)).toContain('beneficiary');
    expect(wholly(plans)).toEqual([]);
  });

  test('the matching of a file uses indexes', async () => {
    const { viewer } = personNamed(name);
    const tables = await tablesRead(viewer, async (work) => {
      expect((await matchesOf(work, fileId))?.length).toBeGreaterThan(0);
    });
    expect(tables).toEqual([]);
  });
});

test('no policy asks row by row who asks: it costs more than comparing, and with a role PostgreSQL takes nearly all rows for hidden', async () => {
  const { rows } = await client.query<{ policy: string }>(
    `select tablename || '.' || policyname as policy from pg_policies
     where tablename = any($1) and cmd in ('SELECT', 'ALL') and qual ~ '(?<!SELECT )(?<!SELECT \\()(?<!WHEN )(?<!THEN )(?<!CASE )hub_\\w+[(]'`,
    [[...BIG, 'agreement', 'event', 'ledger_entry', 'person']],
  );
  expect(rows).toEqual([]);
});

test('what time brings about is found by indexes', async () => {
  const tables = await tablesRead(SYSTEM, async (work) => {
    for (const sweep of sweeps.filter(({ name }) => name.startsWith('referral'))) await sweep.due(work);
  });
  expect(tables).toEqual([]);
});

type Told = { 'QUERY PLAN': { Plan: PlanNode }[] };

/** The big tables that an action reads from end to end: each of its statements is explained before it runs. */
async function tablesRead(viewer: Viewer, act: (work: Work) => Promise<void>): Promise<string[]> {
  const plans: PlanNode[] = [];
  const take = (told: Told[]): void =>
    void plans.push(...told.flatMap((row) => row['QUERY PLAN'].map(({ Plan }) => Plan)));
  await hub.hub.unitOfWork.run(viewer, async (work) => {
    const em = new Proxy(work.em, {
      get: (target, name) => {
        if (name !== 'execute') return Reflect.get(target, name, target) as unknown;
        return async (sql: string, values: readonly unknown[] = []) => {
          take(await target.execute<Told[]>(`explain (format json) ${sql}`, [...values]));
          return target.execute(sql, [...values]);
        };
      },
    });
    const rows: Work['rows'] = async (sql, values) => {
      take(await work.rows<Told>(`explain (format json) ${sql}`, values));
      return work.rows(sql, values);
    };
    await act({ ...work, em, rows });
  });
  expect(plans.flatMap(tablesOf)).not.toEqual([]);
  return plans.flatMap(scanned).filter((table) => BIG.has(table));
}
