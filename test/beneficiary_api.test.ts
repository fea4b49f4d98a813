import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PartnerKind } from '../server/partners/partner.entity.js';
import { addPartner } from '../server/partners/partner.actions.js';
import { fromGlobalId, toGlobalId } from '../server/platform/ids.js';
import { Role, SYSTEM } from '../server/platform/viewer.js';
import { openDelegation } from '../server/territory/delegation.actions.js';
import { DelegationKind } from '../server/territory/delegation.entity.js';
import { TestHub, type TestPerson } from './support/hub.js';

let hub: TestHub;
let fes: TestPerson;
let oujda: TestPerson;
let officer: TestPerson;
let negotiator: TestPerson;
let partner: TestPerson;
let otherPartner: TestPerson;
let partnerId: string;
let fileId: string;

const OPEN = `mutation ($input: OpenFileInput!) { openFile(input: $input) { file {
  id reference state stage needs version nationalIdKnown consentInForce
  delegation { nameFr } province { code } beneficiary { nameAr nameLatin bornOn } project { titleAr sector }
  consents { scopes givenOn withdrawnOn } viewerActions { action enabled rule } } } }`;
const ONE = `query ($id: ID!) { beneficiaryFile(id: $id) { reference beneficiary { nameLatin } } }`;

interface Opened {
  readonly openFile: { readonly file: { readonly id: string; readonly reference: string } };
}

const person = {
  nameAr: 'مصطفى المتوهم',
  nameLatin: 'Mustapha El Moutawahim',
  bornOn: '1988-02-29',
  sex: 'MALE',
  tie: 'CHILD',
  education: 'SECONDARY',
  situation: 'UNEMPLOYED',
  disability: false,
  lowIncome: false,
  nationalId: 'ZZ998877',
};

const input = (over: object = {}): object => ({
  provinceCode: '231',
  person,
  project: { titleAr: 'مخبزة', titleFr: 'Boulangerie', sector: 'TRADE', legalForm: 'SELF_EMPLOYED' },
  needs: ['TRAINING', 'LOAN_ASSISTANCE'],
  consent: { scopes: ['CONTACT', 'PROJECT'], givenOn: '2026-01-15', how: 'formulaire signé' },
  ...over,
});

async function delegate(name: string, code: string): Promise<TestPerson> {
  const { id } = await hub.hub.unitOfWork.run(chief.viewer, (work) =>
    openDelegation(work, {
      kind: DelegationKind.PROVINCIAL,
      nameAr: name,
      nameFr: name,
      provinceCodes: [code],
    }),
  );
  return hub.person([Role.DELEGATE], { delegationId: id });
}

async function partnerOfficer(nameFr: string): Promise<TestPerson> {
  const { id } = await hub.hub.unitOfWork.run(chief.viewer, (work) =>
    addPartner(work, { kind: PartnerKind.TRAINING_CENTRE, nameAr: 'مركز متخيل', nameFr }),
  );
  return hub.person([Role.PARTNER_OFFICER], { partnerId: id });
}

let chief: TestPerson;

beforeAll(async () => {
  hub = await TestHub.open('beneficiary_api');
  chief = await hub.person([Role.ADMINISTRATOR]);
  fes = await delegate('Délégation inventée A', '231');
  oujda = await delegate('Délégation inventée B', '411');
  officer = await hub.person([Role.PROGRAMME_OFFICER]);
  negotiator = await hub.person([Role.NEGOTIATOR]);
  partner = await partnerOfficer('Centre imaginaire');
  otherPartner = await partnerOfficer('Centre inexistant');
  partnerId = toGlobalId('Partner', partner.viewer.partnerId ?? '');
  const { openFile } = await hub.ask<Opened>(fes, OPEN, { input: input({ idempotencyKey: 'first' }) });
  fileId = openFile.file.id;
});

afterAll(() => hub.close());

test('a delegate opens a file and reads it whole, but never the national identity number', async () => {
  const { openFile } = await hub.ask<Opened>(fes, OPEN, { input: input({ idempotencyKey: 'first' }) });
  expect(openFile.file).toMatchObject({
    id: fileId,
    state: 'OPEN',
    stage: 'IDEA',
    version: 1,
    nationalIdKnown: true,
    consentInForce: true,
    province: { code: '231' },
    beneficiary: { nameAr: person.nameAr, bornOn: '1988-02-29' },
    project: { sector: 'TRADE' },
    consents: [{ scopes: ['CONTACT', 'PROJECT'], withdrawnOn: null }],
  });
  expect(openFile.file).toHaveProperty(
    'viewerActions',
    expect.arrayContaining([
      { action: 'EDIT', enabled: true, rule: null },
      { action: 'REOPEN', enabled: false, rule: 'beneficiary_file.reopen_from_open' },
    ]),
  );
});

describe.each([
  ['another delegation', () => oujda],
  ['a negotiator', () => negotiator],
  ['an administrator', () => chief],
  ['a partner', () => partner],
])('%s', (_, who) => {
  test('reads null for a file by its id, as for a file that is not there', async () => {
    const missing = toGlobalId('BeneficiaryFile', '01890000-0000-7000-8000-000000000000');
    const NODE = 'query ($id: ID!) { node(id: $id) { id } }';
    for (const id of [fileId, missing]) {
      expect(await hub.as(who()).run(ONE, { id })).toMatchObject({ data: { beneficiaryFile: null } });
      const { data, errors } = await hub.as(who()).run(NODE, { id });
      expect([data, errors]).toEqual([{ node: null }, undefined]);
    }
  });

  test('finds nothing by listing, counting or comparing', async () => {
    const list = await hub
      .as(who())
      .run('{ beneficiaryFiles(first: 5, filter: { text: "Mustapha" }) { totalCount nodes { id } } }');
    if (list.errors) expect(list.errors[0]?.extensions).toMatchObject({ code: 'NOT_ALLOWED' });
    else expect(list.data).toMatchObject({ beneficiaryFiles: { totalCount: 0, nodes: [] } });
    expect(JSON.stringify(list)).not.toContain('Moutawahim');
  });

  test('cannot change the file', async () => {
    const EDIT = `mutation ($id: ID!) { closeFile(input: { id: $id, reason: "x" }) { file { id } } }`;
    expect(await hub.refusal(who(), EDIT, { id: fileId })).toBe('NOT_FOUND not_found');
  });
});

test('the programme sees the file and its buttons say that it changes nothing', async () => {
  const READ = `query ($id: ID!) { beneficiaryFile(id: $id) { beneficiary { nameLatin } viewerActions { action } } }`;
  expect(await hub.ask(officer, READ, { id: fileId })).toEqual({
    beneficiaryFile: { beneficiary: { nameLatin: person.nameLatin }, viewerActions: [] },
  });
});

test.each(['Mustapha', 'mostafa moutawahim', 'مصطفى', 'المتوهم مصطفي', 'BF-2026-0000', 'bf-20'])(
  'the list finds the file by "%s"',
  async (text) => {
    const LIST = `query ($text: String) { beneficiaryFiles(first: 5, filter: { text: $text, states: [OPEN],
    stages: [IDEA], provinceCode: "231", sector: TRADE, supportKind: TRAINING }) { nodes { id } } }`;
    const before = hub.statements.length;
    expect(await hub.ask(fes, LIST, { text })).toEqual({ beneficiaryFiles: { nodes: [{ id: fileId }] } });
    expect(hub.statements.length - before).toBe(1);
  },
);

test.each(['Karima', '%', '_', "'; drop table beneficiary; --", 'سعيدة'])(
  'the list does not find the file by "%s"',
  async (text) => {
    const LIST = `query ($text: String) { beneficiaryFiles(first: 5, filter: { text: $text }) { nodes { id } } }`;
    expect(await hub.ask(fes, LIST, { text })).toEqual({ beneficiaryFiles: { nodes: [] } });
  },
);

test('a look at the person is on record, by whom and which fields, without a value', async () => {
  await hub.ask(officer, ONE, { id: fileId });
  const rows = await hub.hub.unitOfWork.run(SYSTEM, ({ em }) =>
    em.execute<{ subjects: string[]; fields: string[] }[]>(
      `select subjects, fields from event where actor_person = ? and type like 'personal%' order by id desc limit 1`,
      [officer.id],
    ),
  );
  const subjects = [`Person:${officer.id}`, `BeneficiaryFile:${fromGlobalId('BeneficiaryFile', fileId)}`];
  expect(rows).toEqual([{ subjects, fields: ['Beneficiary.nameLatin'] }]);
});

test('a likely duplicate of another delegation shows its reference and delegation, and no more', async () => {
  const SEEK = `query ($input: LikelyDuplicatesInput!) { likelyDuplicates(input: $input) {
    reference score visible reasons delegation { nameFr } file { beneficiary { nameLatin } } } }`;
  const sought = { nameAr: 'مصطفي متوهم', nameLatin: 'Moustafa Moutawahim', bornOn: '1988-02-29' };
  const { likelyDuplicates: there } = await hub.ask<{ likelyDuplicates: object[] }>(oujda, SEEK, {
    input: sought,
  });
  expect(there).toMatchObject([
    { visible: false, file: null, delegation: { nameFr: 'Délégation inventée A' } },
  ]);
  const { likelyDuplicates: own } = await hub.ask<{ likelyDuplicates: object[] }>(fes, SEEK, {
    input: sought,
  });
  expect(own).toMatchObject([{ visible: true, file: { beneficiary: { nameLatin: person.nameLatin } } }]);
  expect(await hub.refusal(partner, SEEK, { input: sought })).toBe(
    'NOT_ALLOWED beneficiary_file.compare_not_yours',
  );
});

describe('outreach', () => {
  const HOLD = `mutation ($input: HoldMeetingInput!) { holdMeeting(input: $input) { meeting { id
    partners { nameFr } viewerActions { action enabled } } } }`;
  const NOTE = `mutation ($input: NoteIdeaInput!) { noteIdea(input: $input) { idea { id holder file { id } } } }`;
  const READ = `query ($id: ID!) { outreachMeeting(id: $id) { place partners { nameFr } ideas { titleAr holder
    file { reference } } viewerActions { action } } }`;
  const meeting = {
    kind: 'AWARENESS',
    heldOn: '2026-03-12',
    place: 'Maison des jeunes',
    provinceCode: '231',
    attendance: 40,
    womenAttending: 22,
  };
  let meetingId: string;
  let ideaId: string;

  beforeAll(async () => {
    const held = await hub.ask<{ holdMeeting: { meeting: { id: string } } }>(fes, HOLD, {
      input: { ...meeting, partnerIds: [partnerId] },
    });
    meetingId = held.holdMeeting.meeting.id;
    const noted = await hub.ask<{ noteIdea: { idea: { id: string } } }>(fes, NOTE, {
      input: { meetingId, titleAr: 'تربية النحل', sector: 'AGRICULTURE', holder: 'Nom inventé' },
    });
    ideaId = noted.noteIdea.idea.id;
    expect(noted.noteIdea.idea).toMatchObject({ holder: 'Nom inventé', file: null });
  });

  test.each([
    [{ provinceCode: '411' }, 'outreach_meeting.outside_territory'],
    [{ heldOn: '2126-01-01' }, 'outreach_meeting.held_in_future'],
    [{ heldOn: '1999-01-01' }, 'outreach_meeting.held_before_programme'],
    [{ womenAttending: 41 }, 'outreach_meeting.more_women_than_people'],
  ])('a meeting with %j is refused', async (over, rule) => {
    expect(await hub.refusal(fes, HOLD, { input: { ...meeting, ...over } })).toBe(`RULE_BROKEN ${rule}`);
  });

  test('anybody of the commission reads the meeting; only who sees files reads whose idea it is', async () => {
    for (const [who, holder] of [
      [fes, 'Nom inventé'],
      [officer, 'Nom inventé'],
      [oujda, null],
      [negotiator, null],
      [chief, null],
    ] as const) {
      expect(await hub.ask(who, READ, { id: meetingId })).toMatchObject({
        outreachMeeting: { place: meeting.place, ideas: [{ titleAr: 'تربية النحل', holder }] },
      });
    }
  });

  test('a partner reads a meeting in which it took part, without the holder, and no other', async () => {
    expect(await hub.ask(partner, READ, { id: meetingId })).toEqual({
      outreachMeeting: {
        place: meeting.place,
        partners: [{ nameFr: 'Centre imaginaire' }],
        ideas: [{ titleAr: 'تربية النحل', holder: null, file: null }],
        viewerActions: [],
      },
    });
    expect(await hub.ask(otherPartner, READ, { id: meetingId })).toEqual({ outreachMeeting: null });
    const LIST = '{ outreachMeetings(first: 5) { totalCount } }';
    expect(await hub.ask(otherPartner, LIST)).toEqual({ outreachMeetings: { totalCount: 0 } });
  });

  test('another delegation cannot note an idea there', async () => {
    const note = { input: { meetingId, titleAr: 'فكرة', sector: 'TRADE' } };
    expect(await hub.refusal(oujda, NOTE, note)).toBe('NOT_ALLOWED outreach_meeting.note_idea_not_yours');
    expect(await hub.refusal(otherPartner, NOTE, note)).toBe('NOT_FOUND not_found');
  });

  test('an idea becomes a file once, and not through another delegation', async () => {
    const someone = {
      ...person,
      nameAr: 'نعيمة البعيدة',
      nameLatin: 'Naima Baida',
      bornOn: '1995-09-09',
      nationalId: null,
    };
    const taking = { person: someone, meetingIdeaId: ideaId };
    const theirs = { input: input({ ...taking, provinceCode: '411' }) };
    expect(await hub.refusal(oujda, OPEN, theirs)).toBe('NOT_FOUND not_found');
    const { openFile } = await hub.ask<Opened>(fes, OPEN, { input: input(taking) });
    expect(await hub.ask(fes, READ, { id: meetingId })).toMatchObject({
      outreachMeeting: { ideas: [{ file: { reference: openFile.file.reference } }] },
    });
    const again = input({ ...taking, duplicatesSeen: [openFile.file.id] });
    expect(await hub.refusal(fes, OPEN, { input: again })).toBe('RULE_BROKEN meeting_idea.taken_up');
    const { beneficiaryFiles } = await hub.ask<{ beneficiaryFiles: { totalCount: number } }>(
      officer,
      '{ beneficiaryFiles(first: 1) { totalCount } }',
    );
    expect(beneficiaryFiles.totalCount).toBe(2);
  });
});
