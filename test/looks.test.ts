import { afterAll, beforeAll, expect, test } from 'vitest';
import { fromGlobalId, toGlobalId } from '../server/platform/ids.js';
import { Role } from '../server/platform/viewer.js';
import { TestHub, type TestPerson } from './support/hub.js';
import { ProgrammeSetting } from './support/programme_setting.js';

let hub: TestHub;
let setting: ProgrammeSetting;
let partnerId: string;
/** Two delegations whose people were sent to the partner, and one that has sent nobody. */
let delegationIds: string[];
let fileIds: string[];
let officer: TestPerson;

beforeAll(async () => {
  hub = await TestHub.open('looks');
  setting = await ProgrammeSetting.over(hub.address, hub.hub.unitOfWork);
  setting.now = new Date();
  partnerId = await setting.partner('Centre d’essai');
  officer = await hub.person([Role.PARTNER_OFFICER], { partnerId });
  const names = ['Délégation imaginaire une', 'Délégation imaginaire deux', 'Délégation imaginaire trois'];
  delegationIds = [];
  for (const name of names) delegationIds.push(await setting.delegation(name));
  const { commitmentId } = await setting.commitment([partnerId], { quantity: 5 });
  fileIds = [];
  for (const delegationId of delegationIds.slice(0, 2)) {
    const delegate = await hub.person([Role.DELEGATE], { delegationId });
    const fileId = await setting.file(delegationId);
    fileIds.push(fileId);
    const input = {
      fileId: toGlobalId('BeneficiaryFile', fileId),
      commitmentId: toGlobalId('Commitment', commitmentId),
    };
    await hub.ask(
      delegate,
      'mutation ($input: ReferFileInput!) { referFile(input: $input) { referral { id } } }',
      {
        input,
      },
    );
  }
});
afterAll(async () => {
  await setting.close();
  await hub.close();
});

interface Looked {
  readonly subjects: string[];
  readonly delegation: string | null;
  readonly delegations: string[];
  readonly fields: string[];
}

const LOOKED = `select subjects, delegation, delegations::text[] as delegations, fields from event
  where type = 'personal_data.looked_at' and actor_person = $1 order by id`;

test('all that one request looks at is one event: who looked, at whose files, at which fields', async () => {
  await hub.ask(
    officer,
    `{ referrals(first: 5) { nodes { sharedProfile { nameLatin } } } again: referrals(first: 5) { nodes { sharedProfile { phone } } } }`,
  );
  const [look, ...more] = await setting.rows<Looked>(LOOKED, [officer.id]);
  expect(more).toEqual([]);
  const files = fileIds.map((id) => `BeneficiaryFile:${id}`);
  expect(look?.subjects.toSorted()).toEqual([`Person:${officer.id}`, ...files].toSorted());
  expect(look?.fields.toSorted()).toEqual(['SharedProfile.nameLatin', 'SharedProfile.phone']);
  expect(look?.delegation).toBeNull();
  expect(look?.delegations.toSorted()).toEqual(delegationIds.slice(0, 2).toSorted());
});

test('such a look is the business of each delegation whose people were looked at, of no other, and names none of them', async () => {
  const told = async (person: TestPerson): Promise<string[]> => {
    const query = '{ events(first: 200) { type subjectId } }';
    const { events } = await hub.ask<{ events: { type: string; subjectId: string }[] }>(person, query);
    return events
      .filter(({ type }) => type === 'personal_data.looked_at')
      .map(({ subjectId }) => fromGlobalId('Person', subjectId));
  };
  const delegates: TestPerson[] = [];
  for (const delegationId of delegationIds)
    delegates.push(await hub.person([Role.DELEGATE], { delegationId }));
  const [one, two, uninvolved] = delegates as [TestPerson, TestPerson, TestPerson];
  const looked = [officer.id];
  hub.hub.feed.seal();
  await expect.poll(() => told(one)).toEqual(looked);
  expect(await told(two)).toEqual(looked);
  expect(await told(officer)).toEqual(looked);
  expect(await told(await hub.person([Role.AUDITOR]))).toEqual(looked);
  expect(await told(uninvolved)).toEqual([]);
  // Who sees no files does not learn that there are any: at the partner, at another one, at headquarters.
  expect(await told(await hub.person([Role.PARTNER_NEGOTIATOR], { partnerId }))).toEqual([]);
  const elsewhere = await setting.partner('Autre centre d’essai');
  expect(await told(await hub.person([Role.PARTNER_OFFICER], { partnerId: elsewhere }))).toEqual([]);
  expect(await told(await hub.person([Role.NEGOTIATOR]))).toEqual([]);
});

test('a look at the people of one delegation is that one’s alone, and the chain holds both kinds', async () => {
  const query = '{ referrals(first: 1) { nodes { sharedProfile { nameLatin } } } }';
  const before = await setting.rows<Looked>(LOOKED, [officer.id]);
  await hub.ask(officer, query);
  const looks = await setting.rows<Looked>(LOOKED, [officer.id]);
  expect(looks).toHaveLength(before.length + 1);
  expect(looks.at(-1)?.delegations).toEqual([]);
  expect(delegationIds.slice(0, 2)).toContain(looks.at(-1)?.delegation);
  const changed = `select event_content(e) <> event_content(jsonb_populate_record(e, '{"delegations": []}')) as differs
    from event e where type = 'personal_data.looked_at' and actor_person = $1 order by id`;
  const differing = await setting.rows<{ differs: boolean }>(changed, [officer.id]);
  expect(differing.map(({ differs }) => differs)).toEqual([...before.map(() => true), false]);
});
