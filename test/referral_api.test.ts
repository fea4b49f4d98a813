import { afterAll, beforeAll, expect, test } from 'vitest';
import { toGlobalId } from '../server/platform/ids.js';
import { Role } from '../server/platform/viewer.js';
import { TestHub, type TestPerson } from './support/hub.js';
import { ProgrammeSetting } from './support/programme_setting.js';

let hub: TestHub;
let setting: ProgrammeSetting;
let partnerId: string;
let otherId: string;
let delegationId: string;
let delegate: TestPerson;
let officer: TestPerson;
let stranger: TestPerson;
let programme: TestPerson;

beforeAll(async () => {
  hub = await TestHub.open('referral_api');
  setting = await ProgrammeSetting.over(hub.address, hub.hub.unitOfWork);
  setting.now = new Date();
  partnerId = await setting.partner('Centre d’essai');
  otherId = await setting.partner('Autre centre d’essai');
  delegationId = await setting.delegation('Délégation d’essai');
  delegate = await hub.person([Role.DELEGATE], { delegationId });
  officer = await hub.person([Role.PARTNER_OFFICER], { partnerId });
  stranger = await hub.person([Role.PARTNER_OFFICER], { partnerId: otherId });
  programme = await hub.person([Role.PROGRAMME_OFFICER]);
});
afterAll(async () => {
  await setting.close();
  await hub.close();
});

const PART = `{ id state version waitingPosition message file { id } sharedProfile { nameLatin phone fields }
  viewerActions { action enabled rule } }`;
interface Part {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly waitingPosition: number | null;
  readonly message: string | null;
  readonly file: { id: string } | null;
  readonly sharedProfile: { nameLatin: string; phone: string | null; fields: string[] } | null;
  readonly viewerActions: { action: string; enabled: boolean; rule: string | null }[];
}

async function act(person: TestPerson, verb: string, input: object): Promise<Part> {
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`;
  const inputType =
    { startReferral: 'ReferralActionInput', handToCommittee: 'ReferralActionInput' }[verb] ?? type;
  const data = await hub.ask<Record<string, { referral: Part }>>(
    person,
    `mutation ($input: ${inputType}!) { ${verb}(input: $input) { referral ${PART} } }`,
    { input },
  );
  const referral = data[verb]?.referral;
  if (referral === undefined) throw new Error(`${verb} returned nothing`);
  return referral;
}

const refer = (fileId: string, commitmentId: string, idempotencyKey?: string) =>
  act(delegate, 'referFile', {
    fileId: toGlobalId('BeneficiaryFile', fileId),
    commitmentId: toGlobalId('Commitment', commitmentId),
    message: 'A word to the partner',
    idempotencyKey,
  });

const read = async (person: TestPerson, id: string): Promise<Part | null> =>
  (await hub.ask<{ referral: Part | null }>(person, `query ($id: ID!) { referral(id: $id) ${PART} }`, { id }))
    .referral;

test('the thread is followed from the agreement to the enterprise and back again', async () => {
  const made = await setting.commitment([partnerId], { quantity: 3 });
  const fileId = await setting.file(delegationId);
  let referral = await refer(fileId, made.commitmentId);
  for (const verb of ['acceptReferral', 'startReferral']) {
    referral = await act(officer, verb, { id: referral.id, expectedVersion: referral.version });
  }
  await act(officer, 'completeReferral', {
    id: referral.id,
    expectedVersion: referral.version,
    delivered: true,
    hours: 60,
  });
  const recorded = await hub.ask<{ recordEnterprise: { enterprise: { id: string; followUps: object[] } } }>(
    delegate,
    `mutation ($input: RecordEnterpriseInput!) { recordEnterprise(input: $input) { enterprise { id followUps { month } } } }`,
    {
      input: {
        fileId: toGlobalId('BeneficiaryFile', fileId),
        name: 'Coopérative d’essai',
        legalForm: 'COOPERATIVE',
        sector: 'CRAFTS',
        provinceCode: '113',
        createdOn: '2026-01-10',
        jobs: 5,
        familyJobs: 2,
      },
    },
  );
  const { enterprise } = recorded.recordEnterprise;
  expect(enterprise.followUps).toEqual([{ month: 6 }, { month: 12 }, { month: 24 }]);
  const forwards = await hub.ask<object>(
    programme,
    `query ($id: ID!) { agreement(id: $id) { clauses { commitments { reference currentAllotment { promised reserved consumed remaining entries { kind quantity } }
      referrals(first: 5) { nodes { id outcome { delivered hours } } } enterprises { id } } } } }`,
    { id: toGlobalId('Agreement', made.agreementId) },
  );
  expect(forwards).toMatchObject({
    agreement: {
      clauses: [
        {
          commitments: [
            {
              currentAllotment: {
                promised: '3',
                reserved: '0',
                consumed: '1',
                remaining: '2',
                entries: [
                  { kind: 'PROMISED', quantity: '3' },
                  { kind: 'RESERVED', quantity: '1' },
                  { kind: 'CONSUMED', quantity: '1' },
                ],
              },
              referrals: { nodes: [{ id: referral.id, outcome: { delivered: true, hours: 60 } }] },
              enterprises: [{ id: enterprise.id }],
            },
          ],
        },
      ],
    },
  });
  const backwards = await hub.ask<object>(
    delegate,
    `query ($id: ID!) { enterprise(id: $id) { file { reference enterprise { id } } viewerActions { action enabled }
      referrals { commitment { revision { number clause { agreement { id } } } } } } }`,
    { id: enterprise.id },
  );
  const agreement = { id: toGlobalId('Agreement', made.agreementId) };
  expect(backwards).toMatchObject({
    enterprise: {
      file: { enterprise: { id: enterprise.id } },
      viewerActions: [{ action: 'FOLLOW_UP', enabled: true }],
      referrals: [{ commitment: { revision: { number: 1, clause: { agreement } } } }],
    },
  });
  expect(await hub.ask(officer, `{ enterprises(first: 10) { nodes { id } } }`)).toEqual({
    enterprises: { nodes: [] },
  });
});

test('the portals’ buttons are what each side may do', async () => {
  const { commitmentId } = await setting.commitment([partnerId]);
  const referral = await refer(await setting.file(delegationId), commitmentId);
  expect(referral.viewerActions).toEqual([
    { action: 'SEND', enabled: false, rule: 'referral.send_from_sent' },
    { action: 'HAND_TO_COMMITTEE', enabled: false, rule: 'referral.hand_to_committee_from_sent' },
    { action: 'CANCEL', enabled: true, rule: null },
  ]);
  const seen = await read(officer, referral.id);
  expect(seen?.viewerActions.filter(({ enabled }) => enabled).map(({ action }) => action)).toEqual([
    'ACCEPT',
    'DECLINE',
  ]);
  expect((await read(programme, referral.id))?.viewerActions.map(({ action }) => action)).toEqual([
    'HAND_TO_COMMITTEE',
    'TAKE_DECISION',
  ]);
});

test('a partner finds a person by name in either script while the package lives, and the referral by its reference after', async () => {
  const made = await setting.commitment([partnerId, otherId]);
  const fileId = await setting.file(delegationId);
  const referral = await refer(fileId, made.commitmentId);
  const seen = await hub.ask<{ referral: { reference: string; sharedProfile: Record<string, string> } }>(
    officer,
    'query ($id: ID!) { referral(id: $id) { reference sharedProfile { nameAr nameLatin } } }',
    { id: referral.id },
  );
  const { reference, sharedProfile: names } = seen.referral;
  const finds = async (person: TestPerson, text = ''): Promise<boolean> => {
    const query = 'query ($text: String) { referrals(first: 100, filter: { text: $text }) { nodes { id } } }';
    const { referrals } = await hub.ask<{ referrals: { nodes: { id: string }[] } }>(person, query, { text });
    return referrals.nodes.some(({ id }) => id === referral.id);
  };
  for (const person of [officer, delegate]) {
    expect(await finds(person, names['nameLatin']?.toUpperCase())).toBe(true);
    expect(await finds(person, names['nameAr'])).toBe(true);
    expect(await finds(person, reference.toLowerCase())).toBe(true);
    expect(await finds(person, 'Zzyzx')).toBe(false);
  }
  expect(await finds(stranger, names['nameLatin'])).toBe(false);
  expect(await finds(stranger, reference)).toBe(false);
  await act(officer, 'declineReferral', {
    id: referral.id,
    expectedVersion: referral.version,
    reason: 'NO_CAPACITY',
  });
  expect(await finds(officer, names['nameLatin'])).toBe(false);
  expect(await finds(officer, names['nameAr'])).toBe(false);
  expect(await finds(officer, reference)).toBe(true);
});

test('along no path does a partner reach the file, another’s referral, or a person after declining', async () => {
  const made = await setting.commitment([partnerId, otherId]);
  const fileId = await setting.file(delegationId);
  const referral = await refer(fileId, made.commitmentId);
  expect(await read(stranger, referral.id)).toBeNull();
  expect(await read(officer, referral.id)).toMatchObject({
    file: null,
    message: 'A word to the partner',
    sharedProfile: { nameLatin: expect.stringMatching(/^Beneficiary/) as string },
  });
  const around = `query ($agreement: ID!, $file: ID!) {
    agreement(id: $agreement) { commitments { waitingCount referrals(first: 10) { totalCount nodes { id file { id } sharedProfile { id nameLatin } message } }
      allotments { entries { kind } } } }
    byFile: referrals(first: 10, filter: { fileId: $file }) { totalCount nodes { id } }
    matched: node(id: $file) { id } }`;
  const asked = {
    agreement: toGlobalId('Agreement', made.agreementId),
    file: toGlobalId('BeneficiaryFile', fileId),
  };
  interface Around {
    agreement: {
      commitments: {
        referrals: { totalCount: number; nodes: Part[] };
        allotments: { entries: object[] }[];
      }[];
    };
    byFile: { totalCount: number };
    matched: null;
  }
  const otherSide = await hub.ask<Around>(stranger, around, asked);
  expect(otherSide.agreement.commitments[0]?.referrals).toEqual({ totalCount: 0, nodes: [] });
  expect(otherSide.agreement.commitments[0]?.allotments[0]?.entries).toEqual([{ kind: 'PROMISED' }]);
  expect(otherSide).toMatchObject({ byFile: { totalCount: 0 }, matched: null });
  await act(officer, 'declineReferral', {
    id: referral.id,
    expectedVersion: referral.version,
    reason: 'NO_CAPACITY',
  });
  const after = await hub.ask<Around>(officer, around, asked);
  expect(after.agreement.commitments[0]?.referrals.nodes).toEqual([
    { id: referral.id, file: null, sharedProfile: null, message: null },
  ]);
  expect(after).toMatchObject({ byFile: { totalCount: 0 }, matched: null });
  expect(
    await hub.refusal(officer, `query ($id: ID!) { matches(fileId: $id) { fits } }`, { id: asked.file }),
  ).toContain('NOT_FOUND');
  const kept = await read(delegate, referral.id);
  expect(kept?.sharedProfile?.nameLatin).toMatch(/^Beneficiary/);
});

test('a commitment’s referrals are counted by state over what each viewer sees', async () => {
  const { commitmentId } = await setting.commitment([partnerId, otherId], { quantity: 2 });
  const referred: Part[] = [];
  for (let number = 0; number < 3; number++) {
    referred.push(await refer(await setting.file(delegationId), commitmentId));
  }
  const [first] = referred;
  await act(officer, 'acceptReferral', { id: first?.id, expectedVersion: first?.version });
  const counts = async (person: TestPerson): Promise<object | undefined> => {
    const { node } = await hub.ask<{ node: { referralCounts: object } }>(
      person,
      `query ($id: ID!) { node(id: $id) { ... on Commitment { referralCounts { state count } } } }`,
      { id: toGlobalId('Commitment', commitmentId) },
    );
    return node.referralCounts;
  };
  const answered = [
    { state: 'ACCEPTED', count: 1 },
    { state: 'SENT', count: 1 },
  ];
  expect(await counts(officer)).toEqual(answered);
  for (const person of [delegate, programme]) {
    expect(await counts(person)).toEqual([...answered, { state: 'WAITLISTED', count: 1 }]);
  }
  const elsewhere = await setting.delegation('Autre délégation d’essai');
  for (const nobodys of [stranger, await hub.person([Role.DELEGATE], { delegationId: elsewhere })]) {
    expect(await counts(nobodys)).toEqual([]);
  }
});

test('the same key refers once, and who waits knows the place in the queue', async () => {
  const { commitmentId } = await setting.commitment([partnerId], { quantity: 1 });
  const fileId = await setting.file(delegationId);
  const first = await refer(fileId, commitmentId, 'one key');
  expect((await refer(fileId, commitmentId, 'one key')).id).toBe(first.id);
  const waiting = [
    await refer(await setting.file(delegationId), commitmentId),
    await refer(await setting.file(delegationId), commitmentId),
  ];
  expect(waiting.map(({ state, waitingPosition }) => [state, waitingPosition])).toEqual([
    ['WAITLISTED', 1],
    ['WAITLISTED', 2],
  ]);
  await act(officer, 'declineReferral', {
    id: first.id,
    expectedVersion: first.version,
    reason: 'NO_CAPACITY',
  });
  await hub.sweep();
  const now = await Promise.all(waiting.map(({ id }) => read(delegate, id)));
  expect(now.map((one) => [one?.state, one?.waitingPosition])).toEqual([
    ['SENT', null],
    ['WAITLISTED', 1],
  ]);
});

test('the matching explains every condition, best match first', async () => {
  await setting.commitment([partnerId], { provinceCodes: ['411', '331'], responseDays: 5 });
  const fileId = await setting.file(delegationId, { provinceCode: '113' });
  interface Found {
    fits: boolean;
    commitment: { reference: string };
    wouldShare: string[];
    conditions: { condition: string; fits: boolean; expected: string[]; actual: string[] }[];
  }
  const { matches } = await hub.ask<{ matches: Found[] }>(
    delegate,
    `query ($id: ID!) { matches(fileId: $id) { fits score wouldShare commitment { reference } conditions { condition fits rule expected actual } } }`,
    { id: toGlobalId('BeneficiaryFile', fileId) },
  );
  const fitting = matches.map(({ fits }) => fits);
  expect(fitting).toEqual([...fitting].sort((a, b) => Number(b) - Number(a)));
  const elsewhere = matches
    .flatMap(({ conditions }) => conditions)
    .find(({ condition, fits }) => condition === 'PLACE' && !fits);
  expect(elsewhere).toMatchObject({ expected: ['331', '411'], actual: ['113'] });
  expect(matches[0]?.wouldShare).toContain('phone');
});

test('the history of a referral is told to each side as far as it concerns it', async () => {
  const { commitmentId } = await setting.commitment([partnerId]);
  const referral = await refer(await setting.file(delegationId), commitmentId);
  await act(officer, 'acceptReferral', { id: referral.id, expectedVersion: referral.version });
  const history = async (person: TestPerson) => {
    const data = await hub.ask<{ referral: { history: { type: string; actor: string | null }[] } }>(
      person,
      `query ($id: ID!) { referral(id: $id) { history { at type actor position } } }`,
      { id: referral.id },
    );
    return data.referral.history.map(({ type, actor }) => [type, actor !== null]);
  };
  expect(await history(delegate)).toEqual([
    ['referral.sent', true],
    ['referral.accepted', true],
  ]);
  expect(await history(officer)).toEqual([
    ['referral.sent', false],
    ['referral.accepted', true],
  ]);
});

test('what a partner looks at of a person is on record', async () => {
  const { commitmentId } = await setting.commitment([partnerId]);
  const referral = await refer(await setting.file(delegationId), commitmentId);
  await read(officer, referral.id);
  const [look] = await setting.rows<{ fields: string[] }>(
    `select fields from event where type = 'personal_data.looked_at' and actor_person = $1 order by id desc limit 1`,
    [officer.id],
  );
  expect(look?.fields).toEqual(expect.arrayContaining(['SharedProfile.nameLatin', 'SharedProfile.phone']));
});
