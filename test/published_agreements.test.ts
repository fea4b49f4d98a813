import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Agreement } from '../server/agreements/agreement.entity.js';
import { AgreementState } from '../server/agreements/agreement.rules.js';
import { AgreementParty } from '../server/agreements/agreement_party.entity.js';
import { Committee } from '../server/agreements/committee.entity.js';
import { recordPublishedAgreements } from '../server/agreements/published_agreements.actions.js';
import { PUBLISHED_AGREEMENTS } from '../server/agreements/published_agreements.data.js';
import { Signature } from '../server/agreements/signature.entity.js';
import { agreedTerms, type AgreedTerm } from '../server/agreements/text.actions.js';
import { Partner } from '../server/partners/partner.entity.js';
import { SYSTEM } from '../server/platform/viewer.js';
import { NegotiationWorld } from './support/negotiation.js';

let world: NegotiationWorld;
let recorded: ReadonlyMap<string, string>;
beforeAll(async () => {
  world = await NegotiationWorld.open('published');
  recorded = await world.as(SYSTEM, recordPublishedAgreements);
});
afterAll(() => world.close());

const id = (key: string): string => recorded.get(key) ?? '';
const find = (key: string): Promise<Agreement> =>
  world.as(SYSTEM, ({ em }) => em.findOneOrFail(Agreement, { id: id(key) }, { populate: ['provinces'] }));

/** The term at the clause that holds an undertaking, as it was stored. */
async function termOf(key: string, at: number): Promise<AgreedTerm> {
  const terms = await world.as(SYSTEM, (work) => agreedTerms(work, id(key)));
  const found = terms[at];
  if (found === undefined) throw new Error(`${key} holds no undertaking ${at}`);
  return found;
}

test('no undertaking of the reports is left out', () => {
  expect(PUBLISHED_AGREEMENTS.map(({ key, undertakings }) => [key, undertakings.length])).toEqual([
    ['south-2005', 4],
    ['south-associations', 1],
    ['oujda-chamber-of-commerce', 4],
    ['oujda-crafts', 2],
    ['agadir-commune', 1],
    ['social-development-agency', 2],
    ['sale-association', 1],
  ]);
});

test('all seven are held, in force, and a second run leaves them as they are', async () => {
  expect(recorded.size).toBe(7);
  expect(await world.as(SYSTEM, recordPublishedAgreements)).toEqual(recorded);
  expect(await world.as(SYSTEM, ({ em }) => em.count(Agreement, { state: AgreementState.IN_FORCE }))).toBe(7);
});

describe('each undertaking of the reports leads to its clause and its promised term', () => {
  const undertakings = PUBLISHED_AGREEMENTS.flatMap((report) =>
    report.undertakings.map((undertaking, at) => ({ ...undertaking, key: report.key, report, at })),
  );
  test.each(undertakings)('$key: $textFr', async ({ key, report, at, heading, textFr, textAr, term, by }) => {
    const held = await termOf(key, at);
    expect(held.clause).toMatchObject({ heading, agreed: true });
    expect(held.revision).toMatchObject({ textFr, textAr });
    expect(held.term).toMatchObject({ ...term, quantity: null, dueOn: null, responseDays: null });
    expect(
      held.term.provinces
        .getItems()
        .map(({ code }) => code)
        .sort(),
    ).toEqual([...report.provinceCodes].sort());
    expect(held.term.debtors.length).toBe(report.partners.length + (by === 'EVERYBODY' ? 1 : 0));
  });
});

test('the five measures of the reports stand as five, each with what is known and no more', async () => {
  const measures = await Promise.all(
    (
      [
        ['south-2005', 0],
        ['south-2005', 1],
        ['south-2005', 2],
        ['oujda-chamber-of-commerce', 0],
        ['oujda-crafts', 0],
        ['agadir-commune', 0],
      ] as const
    ).map(async ([key, at]) => {
      const { measure, unit, amount, rank, committeeDecides } = (await termOf(key, at)).term;
      return [measure, unit, amount, rank, committeeDecides];
    }),
  );
  expect(measures).toEqual([
    ['COUNTED', 'SESSIONS', null, null, false],
    ['MONEY', null, null, null, true],
    ['BEST_EFFORT', null, null, null, false],
    ['PRIORITY', null, null, null, false],
    ['DELIVERABLE', null, null, null, false],
    ['MONEY', null, '1000000.00', null, false],
  ]);
});

test('many parties, a delegation that signs for itself, accession and a committee that decides are held', async () => {
  const parties = await world.as(SYSTEM, ({ em }) =>
    em.find(
      AgreementParty,
      {},
      { populate: ['partner', 'delegation.provinces'], orderBy: { position: 'ASC' } },
    ),
  );
  const of = (key: string): AgreementParty[] => parties.filter(({ agreement }) => agreement.id === id(key));
  expect(of('oujda-crafts').map(({ side }) => side)).toEqual(['DELEGATION', 'PARTNER', 'PARTNER']);
  expect(
    of('sale-association')[0]
      ?.delegation?.provinces.getItems()
      .map(({ code }) => code),
  ).toEqual(['441']);
  expect(of('agadir-commune')[0]?.side).toBe('HEADQUARTERS');
  expect((await find('agadir-commune')).openToAccession).toBe(true);
  expect(await find('south-2005')).toMatchObject({ committeeDecides: true, national: false });
  expect((await find('south-2005')).provinces.length).toBe(10);
  expect(await find('social-development-agency')).toMatchObject({ national: true, kind: 'FRAMEWORK' });
  expect(await world.as(SYSTEM, ({ em }) => em.count(Committee, { agreement: id('south-2005') }))).toBe(1);
  expect(await world.as(SYSTEM, ({ em }) => em.count(Partner, { shortName: 'Agence du Sud' }))).toBe(1);
});

test('what the reports do not say stays unknown: dates, and who signed', async () => {
  expect(await find('south-2005')).toMatchObject({
    ...{ signedOn: '2005-03-28', signedAt: 'Laâyoune', effectiveOn: '2005-03-28', expiresOn: null },
  });
  expect(await find('oujda-crafts')).toMatchObject({ signedOn: null, effectiveOn: null, termMonths: null });
  expect(await world.as(SYSTEM, ({ em }) => em.count(Signature))).toBe(0);
});
