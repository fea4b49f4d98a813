import { afterAll, beforeAll, expect, test } from 'vitest';
import { addPartner } from '../server/partners/partner.actions.js';
import { PartnerKind } from '../server/partners/partner.entity.js';
import { toGlobalId } from '../server/platform/ids.js';
import { Role, SYSTEM } from '../server/platform/viewer.js';
import { TestHub, type TestPerson } from './support/hub.js';

let hub: TestHub;
let headquarters: TestPerson;
let partner: TestPerson;
let outsider: TestPerson;
let partnerId: string;

beforeAll(async () => {
  hub = await TestHub.open('agreements');
  const [own, other] = await hub.hub.unitOfWork.run(SYSTEM, async (work) => [
    await addPartner(work, { kind: PartnerKind.CHAMBER, nameAr: 'غرفة', nameFr: 'Chambre' }),
    await addPartner(work, { kind: PartnerKind.BANK, nameAr: 'بنك', nameFr: 'Banque' }),
  ]);
  partnerId = toGlobalId('Partner', own?.id ?? '');
  headquarters = await hub.person([Role.NEGOTIATOR]);
  partner = await hub.person([Role.PARTNER_NEGOTIATOR], { partnerId: own?.id });
  outsider = await hub.person([Role.PARTNER_NEGOTIATOR], { partnerId: other?.id });
});
afterAll(() => hub.close());

const PAGE = `fragment All on Agreement {
  id reference kind state titleAr titleFr national expiresOn version clauseCount agreedClauseCount
  provinces { code } parties { id side position partner { nameFr } delegation { nameFr } }
  clauses { id position heading agreed version
    latestRevision { id number digest textFr proposedBy { side } proposedByPerson { nameLatin }
      terms { kind measure quantity unit amount responseDays provinces { code } debtors { id } sectors }
      termChanges { field before after difference lost } }
    positions { stand party { side } } viewerActions { action enabled rule } }
  blocking { id } signatures { signatoryName digest } committee { rhythmMonths meetings { heldOn } members { name } }
  obligations { titleFr dueOn state viewerActions { action } }
  viewerParty { side } viewerActions { action enabled rule } }`;

interface Shown {
  id: string;
  state: string;
  reference: string;
  digest: string;
  version: number;
  parties: { id: string; side: string }[];
  clauses: {
    id: string;
    agreed: boolean;
    positions: { stand: string }[];
    latestRevision: {
      id: string;
      digest: string;
      proposedByPerson: object | null;
      terms: object[];
      termChanges: object[];
    };
    viewerActions: { action: string; enabled: boolean; rule: string | null }[];
  }[];
  viewerParty: { side: string } | null;
  viewerActions: { action: string; enabled: boolean; rule: string | null }[];
}

const show = async (who: TestPerson, id: string): Promise<Shown | null> =>
  (
    await hub.ask<{ agreement: Shown | null }>(
      who,
      `${PAGE} query ($id: ID!) { agreement(id: $id) { ...All } }`,
      { id },
    )
  ).agreement;

/** Runs a mutation with one input that gives an agreement back. */
const act = async (who: TestPerson, name: string, type: string, input: object): Promise<Shown> => {
  const document = `${PAGE} mutation ($input: ${type}!) { done: ${name}(input: $input) { agreement { ...All } } }`;
  return (await hub.ask<{ done: { agreement: Shown } }>(who, document, { input })).done.agreement;
};

const draft = (overrides: object = {}): Promise<Shown> =>
  act(headquarters, 'draftAgreement', 'DraftAgreementInput', {
    ...{ kind: 'PARTNERSHIP', titleFr: 'Convention', prevailingLanguage: 'FR', national: false },
    ...{ provinceCodes: ['113', '411'], partnerIds: [partnerId], effectiveOn: '2026-02-01' },
    ...overrides,
  });

const addClause = async (who: TestPerson, agreement: Shown): Promise<void> => {
  const debtor = agreement.parties.find(({ side }) => side === 'PARTNER')?.id;
  await hub.ask(who, `mutation ($input: AddClauseInput!) { addClause(input: $input) { clause { id } } }`, {
    input: {
      ...{ agreementId: agreement.id, heading: 'UNDERTAKINGS_OF_PARTY', textFr: 'Soixante places' },
      terms: [
        {
          ...{ kind: 'TRAINING', measure: 'COUNTED', quantity: 60, unit: 'SEATS', national: false },
          ...{ provinceCodes: ['113', '411'], debtorPartyIds: [debtor], sectors: ['CRAFTS'] },
        },
      ],
    },
  });
};

test('a draft is the commission’s alone; opened, its parties read it and may act, nobody else', async () => {
  const drafted = await draft();
  expect(drafted.reference).toMatch(/^AC-\d{4}-\d{3}$/);
  await addClause(headquarters, drafted);
  expect(await show(partner, drafted.id)).toBeNull();
  await act(headquarters, 'openNegotiation', 'AgreementInput', { id: drafted.id });
  const seen = await show(partner, drafted.id);
  expect(seen?.viewerParty).toEqual({ side: 'PARTNER' });
  // The other side's people are not the partner's to see: their party speaks for them.
  expect(seen?.clauses[0]?.latestRevision.proposedByPerson).toBeNull();
  expect(seen?.clauses[0]?.latestRevision.terms).toEqual([
    {
      ...{
        kind: 'TRAINING',
        measure: 'COUNTED',
        quantity: 60,
        unit: 'SEATS',
        amount: null,
        responseDays: null,
      },
      provinces: [{ code: '113' }, { code: '411' }],
      debtors: [{ id: drafted.parties.find(({ side }) => side === 'PARTNER')?.id }],
      sectors: ['CRAFTS'],
    },
  ]);
  expect(seen?.clauses[0]?.viewerActions.map(({ action, enabled }) => [action, enabled])).toEqual([
    ['PROPOSE', true],
    ['AGREE', true],
    ['OBJECT', true],
    ['REMOVE', false],
  ]);
  expect(await show(outsider, drafted.id)).toBeNull();
  const list = await hub.ask<{ agreements: { nodes: object[]; totalCount: number } }>(
    outsider,
    `{ agreements(first: 10) { nodes { id } totalCount } }`,
  );
  expect(list.agreements).toEqual({ nodes: [], totalCount: 0 });
});

test('counter, agree, freeze, sign and come into force by the endpoint', async () => {
  const { id, parties } = await draft();
  await addClause(headquarters, (await show(headquarters, id)) as Shown);
  const opened = await act(headquarters, 'openNegotiation', 'AgreementInput', { id });
  const clause = opened.clauses[0];
  const waiting = `{ agreements(first: 10, filter: { waitingForViewer: true }) { nodes { id } } }`;
  expect(JSON.stringify(await hub.ask(partner, waiting))).toContain(id);
  expect(JSON.stringify(await hub.ask(headquarters, waiting))).not.toContain(id);
  const counter = `mutation ($input: ProposeRevisionInput!) { proposeRevision(input: $input) {
    clause { agreed } revision { id number digest termChanges { field before after difference lost } } } }`;
  const input = {
    ...{
      clauseId: clause?.id,
      readRevisionId: clause?.latestRevision.id,
      textFr: 'Vingt places',
      reason: 'Salles',
    },
    terms: [
      {
        ...{ kind: 'TRAINING', measure: 'COUNTED', quantity: 20, unit: 'SEATS', national: false },
        ...{ provinceCodes: ['411'], debtorPartyIds: [parties[1]?.id], sectors: ['CRAFTS'] },
      },
    ],
  };
  const { proposeRevision } = await hub.ask<{
    proposeRevision: { revision: { id: string; digest: string; termChanges: object[] } };
  }>(partner, counter, { input });
  expect(proposeRevision.revision.termChanges).toEqual([
    { field: 'QUANTITY', before: '60', after: '20', difference: '-40', lost: [] },
    { field: 'PROVINCES', before: '113 411', after: '411', difference: null, lost: ['113'] },
  ]);
  expect(await hub.refusal(headquarters, counter, { input })).toBe('CONFLICT clause.newer_revision');
  const { id: revisionId, digest } = proposeRevision.revision;
  const agree = `mutation ($input: TakePositionInput!) { agreeToRevision(input: $input) { clause { agreed } } }`;
  expect(await hub.ask(headquarters, agree, { input: { revisionId, digest } })).toEqual({
    agreeToRevision: { clause: { agreed: true } },
  });
  const freeze = `mutation ($input: AgreementInput!) { freezeAgreement(input: $input) { agreement { state digest } } }`;
  const { freezeAgreement } = await hub.ask<{ freezeAgreement: { agreement: Shown } }>(headquarters, freeze, {
    input: { id },
  });
  for (const who of [headquarters, partner]) {
    const key = { idempotencyKey: 'signature' };
    const given = {
      id,
      digest: freezeAgreement.agreement.digest,
      signatoryName: 'S.',
      capacity: 'Directeur',
    };
    await act(who, 'signAgreement', 'SignAgreementInput', { ...given, ...key, signedOn: '2026-01-31' });
    await act(who, 'signAgreement', 'SignAgreementInput', { ...given, ...key, signedOn: '2026-01-31' });
  }
  await hub.sweep();
  const inForce = await show(partner, id);
  expect(inForce?.state).toBe('IN_FORCE');
  const text = await hub.ask(
    partner,
    `query ($id: ID!) { agreement(id: $id) { before: textOn(date: "2026-01-31") { position }
       after: textOn(date: "2026-02-01") { position textFr clause { heading } revision { number } amendedBy { id } } } }`,
    { id },
  );
  expect(text).toEqual({
    agreement: {
      before: [],
      after: [
        {
          ...{ position: 1, textFr: 'Vingt places', clause: { heading: 'UNDERTAKINGS_OF_PARTY' } },
          ...{ revision: { number: 2 }, amendedBy: null },
        },
      ],
    },
  });
});

test('the page of agreements with all its parts is one statement', async () => {
  hub.statements.length = 0;
  await hub.ask(
    headquarters,
    `{ agreements(first: 20, filter: { text: "AC-", provinceCode: "113" }) { nodes {
    id reference state titleFr stateSince expiresOn clauseCount agreedClauseCount provinces { code nameFr }
    parties { side partner { nameFr } } viewerActions { action enabled rule } } } }`,
  );
  expect(hub.statements).toHaveLength(1);
});

test('the clause library is for the commission: a partner is not shown how far it goes', async () => {
  const query = `{ clauseLibrary { heading standardFr fallbackFr unacceptable } }`;
  const own = await hub.ask<{ clauseLibrary: object[] }>(headquarters, query);
  expect(own.clauseLibrary.length).toBeGreaterThanOrEqual(12);
  expect(await hub.ask(partner, query)).toEqual({ clauseLibrary: [] });
});

test('what is out of bounds is refused with the rule and the place', async () => {
  const document = `mutation ($input: DraftAgreementInput!) { draftAgreement(input: $input) { agreement { id } } }`;
  const good = {
    kind: 'PARTNERSHIP',
    titleFr: 'C',
    prevailingLanguage: 'FR',
    national: true,
    partnerIds: [partnerId],
  };
  const faults: [object, string][] = [
    [{ ...good, provinceCodes: ['113'] }, 'INVALID_INPUT agreement.national_or_provinces'],
    [{ ...good, national: false, provinceCodes: ['999'] }, 'INVALID_INPUT province.unknown'],
    [{ ...good, partnerIds: [] }, 'INVALID_INPUT agreement.without_partner'],
    [{ ...good, renewal: 'TACIT' }, 'INVALID_INPUT agreement.renewal_without_term'],
    [{ ...good, kind: 'AMENDMENT' }, 'INVALID_INPUT agreement.amendment_names_its_base'],
    [{ ...good, partnerIds: [toGlobalId('Partner', headquarters.id)] }, 'NOT_FOUND not_found'],
  ];
  for (const [input, refused] of faults) {
    expect(await hub.refusal(headquarters, document, { input })).toBe(refused);
  }
  expect(await hub.refusal(partner, document, { input: good })).toBe('NOT_ALLOWED agreement.draft_not_yours');
});
