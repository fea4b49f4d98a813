import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toGlobalId } from '../server/platform/ids.js';
import { AccessWorld, type Looker } from './support/access_world.js';

/** Fields that some viewers may not see, each asked for where the statement of a root brings it along. */

let world: AccessWorld;
let commitmentId: string;
let agreementId: string;
let fileId: string;
let meetingId: string;

beforeAll(async () => {
  world = await AccessWorld.build();
  const client = await world.hub.superuser();
  fileId = world.files['live'] ?? '';
  const { rows } = await client.query<{ commitment: string; agreement: string; meeting: string }>(
    `select commitment_id as commitment, (select agreement_id from commitment where id = commitment_id) as agreement,
      (select id from outreach_meeting where delegation_id = $2) as meeting
     from referral where file_id = $1`,
    [fileId, world.places.here],
  );
  commitmentId = rows[0]?.commitment ?? '';
  agreementId = rows[0]?.agreement ?? '';
  meetingId = rows[0]?.meeting ?? '';
  await client.end();
}, 120_000);
afterAll(() => world?.close());

/** What is asked of a referral, by the name of what it shows. */
const GUARDED: Readonly<Record<string, string>> = {
  person: 'file { beneficiary { nameAr bornOn phone } }',
  file: 'file { reference }',
  profile: 'sharedProfile { nameAr phone }',
  message: 'message',
};

/** The ways to one referral; each puts `SELECTION` where the statement of its root compiles it. */
const WAYS: Readonly<Record<string, string>> = {
  'by its id': 'query { referral(id: "REFERRAL") { SELECTION } }',
  'as a node': 'query { node(id: "REFERRAL") { ... on Referral { SELECTION } } }',
  'as one of several nodes':
    'query { nodes(ids: ["REFERRAL"]) { ... on Referral { ...Wanted } } } fragment Wanted on Referral { SELECTION }',
  'in a page, under another name':
    'query { page: referrals(first: 100, filter: { commitmentId: "COMMITMENT" }) { edges { row: node { SELECTION } } } }',
  'in a page below a commitment':
    'query { commitment(id: "COMMITMENT") { few: referrals(first: 5) { nodes { SELECTION } } } }',
  'two pages below, in a fragment': `query { commitments(first: 100, filter: { agreementId: "AGREEMENT" }) { nodes { ...Page } } }
    fragment Page on Commitment { one: referrals(first: 50) { edges { node { ... on Referral { SELECTION } } } } two: referrals(last: 1) { totalCount } }`,
  'behind switches': `query ($yes: Boolean! = true, $no: Boolean! = false) { referral(id: "REFERRAL") { ... @include(if: $yes) { SELECTION } state @skip(if: $no) } }`,
};

/** Who sees what of the live referral, an officer’s answer to which is outstanding; everybody else sees nothing of it. */
const SEES: Readonly<Record<string, readonly string[]>> = {
  'a delegate': ['person', 'file', 'profile', 'message'],
  'a programme officer': ['person', 'file', 'profile', 'message'],
  'an auditor': ['person', 'file', 'profile', 'message'],
  'a partner’s officer': ['profile', 'message'],
  'a token of the partner’s officer': ['profile', 'message'],
};

const textOf = (way: string, selection: string): string =>
  (WAYS[way] ?? '')
    .replaceAll('SELECTION', `a: ${selection} ${selection}`)
    .replaceAll('REFERRAL', world.referrals['live'] ?? '')
    .replaceAll('COMMITMENT', toGlobalId('Commitment', commitmentId))
    .replaceAll('AGREEMENT', toGlobalId('Agreement', agreementId));

/** The values that an answer holds, wherever they stand. */
function valuesIn(answer: unknown): unknown[] {
  if (answer === null || answer === undefined) return [];
  if (typeof answer !== 'object') return [answer];
  return Object.values(answer).flatMap(valuesIn);
}

/** Values beside what is guarded: how many there are of something, and where it stands. */
const isTelling = (value: unknown): boolean => typeof value === 'string' && value !== 'ACCEPTED';

describe.each(Object.keys(WAYS))('a referral found %s', (way) => {
  test.each(Object.keys(GUARDED))('shows its %s to whom it may concern and to nobody else', async (name) => {
    for (const looker of world.lookers) {
      world.hub.statements.length = 0;
      const { data } = await world.hub.as(looker.caller).run(textOf(way, GUARDED[name] ?? ''));
      const isShown = valuesIn(data).some(isTelling);
      const mayBe = SEES[looker.name]?.includes(name) ?? false;
      expect([looker.name, isShown]).toEqual([looker.name, mayBe]);
      // One statement: what is shown and what is withheld took the same short way.
      expect(world.hub.statements.length, `${looker.name} ${way}`).toBeLessThanOrEqual(1);
      if (mayBe) expect(world.hub.statements).toHaveLength(1);
    }
  });

  test('puts a look at the person and at the profile on record, once for each who looked', async () => {
    for (const name of Object.keys(SEES)) {
      const looker = lookerNamed(name);
      for (const [guarded, entity] of [
        ['person', 'Beneficiary'],
        ['profile', 'SharedProfile'],
      ] as const) {
        const before = await looksAt(entity);
        await world.hub.as(looker.caller).run(textOf(way, GUARDED[guarded] ?? ''));
        const grown = (await looksAt(entity)) - before;
        expect([name, guarded, grown]).toEqual([name, guarded, SEES[name]?.includes(guarded) ? 1 : 0]);
      }
    }
  });
});

const looksAt = (entity: string): Promise<number> =>
  world.hub.count(
    `select count(*) from event where type = 'personal_data.looked_at'
       and exists (select from unnest(fields) field where field like $1 || '.%')`,
    [entity],
  );

const lookerNamed = (name: string): Looker => {
  const looker = world.lookers.find((one) => one.name === name);
  if (looker === undefined) throw new Error(`nobody is ${name}`);
  return looker;
};

test('what the viewer may do is worked out for that viewer, wherever the row was found', async () => {
  const enabled = async (name: string, query: string): Promise<string[]> => {
    const { data } = await world.hub.as(lookerNamed(name).caller).run(query);
    const found = JSON.stringify(data).matchAll(/"action":"(\w+)","enabled":true/g);
    return [...new Set([...found].map(([, action]) => action ?? ''))].toSorted();
  };
  const actions = 'viewerActions { action enabled }';
  for (const way of Object.keys(WAYS).filter((one) => !one.startsWith('two pages'))) {
    expect(await enabled('a partner’s officer', textOf(way, actions)), way).toEqual(['START']);
    expect(await enabled('a delegate', textOf(way, actions)), way).toEqual(['CANCEL']);
    expect(await enabled('an auditor', textOf(way, actions)), way).toEqual([]);
  }
  const agreement = `{ agreements(first: 50) { nodes { a: ${actions} clauses { b: ${actions} } obligations { ${actions} } viewerParty { side } } } }`;
  for (const name of ['an auditor', 'a partner’s officer', 'a delegate']) {
    expect(await enabled(name, agreement), name).toEqual([]);
  }
});

test('whose idea it was, and the file it became, are read apart and only for those who see files', async () => {
  const query = `{ outreachMeeting(id: "${toGlobalId('OutreachMeeting', meetingId)}") { ideas { one: holder holder file { reference } } } }`;
  for (const { name, caller } of world.lookers) {
    const { data } = await world.hub.as(caller).run(query);
    const isShown = JSON.stringify(data ?? null).includes('Somebody');
    expect([name, isShown]).toEqual([
      name,
      ['a delegate', 'a programme officer', 'an auditor'].includes(name),
    ]);
  }
});

test('a token without the scope gets nothing by any way', async () => {
  for (const name of [
    'a token for agreements of the programme officer',
    'a token for figures and events of a delegate',
  ]) {
    for (const way of Object.keys(WAYS)) {
      expect(await world.hub.refusal(lookerNamed(name).caller, textOf(way, 'state'))).toBe(
        'NOT_ALLOWED token.scope_missing',
      );
    }
  }
});
