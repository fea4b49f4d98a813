import { afterAll, beforeAll, expect, test } from 'vitest';
import { Agreement } from '../server/agreements/agreement.entity.js';
import { AgreementKind, AgreementState, Renewal } from '../server/agreements/agreement.rules.js';
import { AgreementParty } from '../server/agreements/agreement_party.entity.js';
import { recordCommitteeMeeting } from '../server/agreements/committee.actions.js';
import {
  bringIntoForce,
  endOfTermSweep,
  entryIntoForceSweep,
  giveNotice,
  resumeAgreement,
  suspendAgreement,
  terminateAgreement,
} from '../server/agreements/force.actions.js';
import {
  fulfilObligation,
  lateObligationSweep,
  waiveObligation,
} from '../server/agreements/obligation.actions.js';
import { Obligation } from '../server/agreements/obligation.entity.js';
import { ObligationState } from '../server/agreements/obligation.rules.js';
import { agreedTerms, textInForce } from '../server/agreements/text.actions.js';
import { Measure, SupportKind } from '../server/partners/programme.rules.js';
import { Role, SYSTEM } from '../server/platform/viewer.js';
import type { Sweep } from '../server/platform/sweep.js';
import { NegotiationWorld } from './support/negotiation.js';

let world: NegotiationWorld;
beforeAll(async () => {
  world = await NegotiationWorld.open('force');
});
afterAll(() => world.close());

/** One round of a sweep, as the hub runs it. */
async function sweep({ due, bring }: Sweep): Promise<void> {
  for (const id of await world.as(SYSTEM, due)) await world.as(SYSTEM, (work) => bring(work, id));
}

const on = (date: string): void => {
  world.now = new Date(`${date}T10:00:00Z`);
};

const find = (id: string): Promise<Agreement> =>
  world.as(SYSTEM, ({ em }) => em.findOneOrFail(Agreement, { id }));

const events = (id: string, type: string): Promise<number> =>
  world.as(SYSTEM, async ({ em }) => {
    const rows = await em.execute<object[]>('select 1 from event where subject_id = ? and type = ?', [
      id,
      type,
    ]);
    return rows.length;
  });

async function inForce(
  ...args: Parameters<NegotiationWorld['drafted']>
): Promise<{ id: string; clauseId: string }> {
  on('2026-01-10');
  const { id, clauseId } = await world.drafted(...args);
  await world.signed(id, [clauseId]);
  on('2026-02-01');
  await sweep(entryIntoForceSweep);
  return { id, clauseId };
}

test('a signed agreement comes into force on its effective date, once, whoever sweeps', async () => {
  on('2026-01-10');
  const { id, clauseId } = await world.drafted();
  await world.signed(id, [clauseId]);
  on('2026-01-31');
  await sweep(entryIntoForceSweep);
  expect(await find(id)).toMatchObject({ state: AgreementState.SIGNED });
  on('2026-02-05');
  await Promise.all([1, 2, 3].map(() => world.as(SYSTEM, (work) => entryIntoForceSweep.bring(work, id))));
  expect(await find(id)).toMatchObject({
    ...{ state: AgreementState.IN_FORCE, effectiveOn: '2026-02-01', expiresOn: '2027-01-31' },
  });
  expect(await events(id, 'agreement.in_force')).toBe(1);
});

test('without an agreed date the commission brings it into force, and that day is its date', async () => {
  on('2026-01-10');
  const { id, clauseId } = await world.drafted(
    { effectiveOn: null },
    {
      kind: SupportKind.PLAN,
      measure: Measure.DELIVERABLE,
      quantity: null,
      unit: null,
      period: null,
      dueOn: '2026-06-30',
    },
  );
  await world.signed(id, [clauseId]);
  await sweep(entryIntoForceSweep);
  expect(await find(id)).toMatchObject({ state: AgreementState.SIGNED });
  await expect(world.as(world.partner, (work) => bringIntoForce(work, id))).rejects.toMatchObject({
    rule: 'agreement.bring_into_force_not_yours',
  });
  await world.as(world.officer, (work) => bringIntoForce(work, id));
  expect(await find(id)).toMatchObject({ effectiveOn: '2026-01-10', expiresOn: '2027-01-09' });
  expect(await world.as(world.officer, ({ em }) => em.count(Obligation, { agreement: id }))).toBe(1);
});

test('what was agreed is handed to the commitments with its clause, provinces and debtors', async () => {
  const { id, clauseId } = await inForce();
  const terms = await world.as(SYSTEM, (work) => agreedTerms(work, id));
  expect(
    terms.map(({ term, clause, revision }) => ({
      ...{ clause: clause.id, number: revision.number, quantity: term.quantity },
      provinces: term.provinces.getItems().map(({ code }) => code),
      debtors: term.debtors.getItems().map(({ partner }) => partner?.id),
    })),
  ).toEqual([{ clause: clauseId, number: 1, quantity: 60, provinces: ['113'], debtors: [world.partnerId] }]);
});

test('a term renews tacitly as often as the hub was off for, each renewal on record', async () => {
  const { id } = await inForce();
  on('2029-06-01');
  await sweep(endOfTermSweep);
  expect(await find(id)).toMatchObject({ state: AgreementState.IN_FORCE, expiresOn: '2030-01-31' });
  expect(await events(id, 'agreement.renewed')).toBe(3);
});

test('notice in time ends it with its term; given too late it ends the next', async () => {
  const inTime = await inForce();
  const tooLate = await inForce();
  on('2026-10-31');
  await world.as(world.partner, (work) => giveNotice(work, { id: inTime.id, reason: 'Réorganisation' }));
  on('2026-11-01');
  await world.as(world.partner, (work) => giveNotice(work, { id: tooLate.id, reason: 'Réorganisation' }));
  await expect(
    world.as(world.partner, (work) => giveNotice(work, { id: tooLate.id, reason: 'Encore' })),
  ).rejects.toMatchObject({ rule: 'agreement.notice_already_given' });
  on('2027-02-01');
  await sweep(endOfTermSweep);
  expect(await find(inTime.id)).toMatchObject({ state: AgreementState.EXPIRED, endedOn: '2027-01-31' });
  expect(await find(tooLate.id)).toMatchObject({ state: AgreementState.IN_FORCE, expiresOn: '2028-01-31' });
  on('2028-03-01');
  await sweep(endOfTermSweep);
  expect(await find(tooLate.id)).toMatchObject({ state: AgreementState.EXPIRED, endedOn: '2028-01-31' });
});

test('suspended and resumed, then terminated on a day that has come; the life knows no other way', async () => {
  const { id } = await inForce();
  await world.as(world.officer, (work) => suspendAgreement(work, { id, reason: 'Travaux' }));
  expect(await find(id)).toMatchObject({ state: AgreementState.SUSPENDED, stateReason: 'Travaux' });
  await world.as(world.officer, (work) => resumeAgreement(work, id));
  await expect(world.as(world.officer, (work) => resumeAgreement(work, id))).rejects.toMatchObject({
    rule: 'agreement.resume_from_in_force',
  });
  const end = { id, reason: 'Manquement' };
  await expect(
    world.as(world.officer, (work) => terminateAgreement(work, { ...end, on: '2026-02-02' })),
  ).rejects.toMatchObject({ rule: 'agreement.terminated_in_the_future' });
  await world.as(world.officer, (work) => terminateAgreement(work, { ...end, on: '2026-02-01' }));
  expect(await find(id)).toMatchObject({ state: AgreementState.TERMINATED, endedOn: '2026-02-01' });
});

test('an amendment takes the place of the clause it names from its own date, and the past stays as it was', async () => {
  const { id, clauseId } = await inForce();
  on('2026-03-01');
  const frame = { kind: AgreementKind.AMENDMENT, amendsId: id, effectiveOn: '2026-06-01', termMonths: null };
  const amendment = await world.drafted(
    { ...frame, renewal: Renewal.NONE, noticeMonths: null },
    { quantity: 20 },
    clauseId,
  );
  await world.agreed(amendment.id, [amendment.clauseId]);
  const { digest } = await find(amendment.id);
  await world.sign(world.headquarters, amendment.id, digest ?? '', '2026-03-01');
  await world.sign(world.partner, amendment.id, digest ?? '', '2026-03-01');
  on('2026-07-01');
  await sweep(entryIntoForceSweep);
  const text = async (date: string): Promise<object[]> =>
    (await world.as(world.partner, (work) => textInForce(work, id, date))).map(({ clause, amendedBy }) => ({
      clause: clause.id,
      amendedBy,
    }));
  expect(await text('2026-01-31')).toEqual([]);
  expect(await text('2026-05-31')).toEqual([{ clause: clauseId, amendedBy: null }]);
  expect(await text('2026-06-01')).toEqual([{ clause: amendment.clauseId, amendedBy: amendment.id }]);
});

test('a partner joins an agreement open to accession, and reads it from then on; a closed one refuses', async () => {
  const closed = await inForce();
  await expect(world.accede(closed.id, '2026-02-01')).rejects.toMatchObject({
    rule: 'agreement.closed_to_accession',
  });
  const { id } = await inForce({ openToAccession: true });
  expect(await world.as(world.outsider, ({ em }) => em.count(Agreement, { id }))).toBe(0);
  on('2026-02-10');
  await world.accede(id, '2026-02-10');
  expect(await world.as(world.outsider, ({ em }) => em.count(Agreement, { id }))).toBe(1);
  const parties = await world.as(world.outsider, ({ em }) => em.find(AgreementParty, { agreement: id }));
  expect(parties.map(({ accededOn }) => accededOn).sort()).toEqual(['2026-02-10', null, null]);
  await expect(world.accede(id, '2026-02-10')).rejects.toMatchObject({ rule: 'accession.already_a_party' });
});

test('a deliverable with a date is an obligation: late when it passes, fulfilled with evidence, waived by the programme', async () => {
  const { id } = await inForce(
    {},
    {
      ...{ kind: SupportKind.PLAN, measure: Measure.DELIVERABLE, quantity: null, unit: null },
      ...{ period: null, dueOn: '2026-06-30', noteFr: 'Plan de coopération' },
    },
  );
  const obligation = await world.as(world.partner, ({ em }) =>
    em.findOneOrFail(Obligation, { agreement: id }),
  );
  expect(obligation).toMatchObject({ state: ObligationState.DUE, titleFr: 'Plan de coopération' });
  on('2026-07-01');
  await sweep(lateObligationSweep);
  const state = async (): Promise<ObligationState> =>
    (await world.as(SYSTEM, ({ em }) => em.findOneOrFail(Obligation, { id: obligation.id }))).state;
  expect(await state()).toBe(ObligationState.LATE);
  await expect(
    world.as(world.partner, (work) => waiveObligation(work, { id: obligation.id, reason: 'Inutile' })),
  ).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  const done = { id: obligation.id, fulfilledOn: '2026-07-01', evidence: 'Plan remis le 1er juillet' };
  await expect(world.as(world.outsider, (work) => fulfilObligation(work, done))).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  const officer = await world.person([Role.PARTNER_OFFICER], world.partnerId);
  await world.as(officer, (work) => fulfilObligation(work, done));
  expect(await state()).toBe(ObligationState.FULFILLED);
});

test('a committee with a rhythm always has one meeting ahead; a missed one stays late until it is held', async () => {
  const { id } = await inForce({ committeeRhythmMonths: 6 });
  const meetings = async (): Promise<object[]> => {
    const rows = await world.as(SYSTEM, ({ em }) =>
      em.find(Obligation, { agreement: id }, { orderBy: { dueOn: 'ASC' } }),
    );
    return rows.map(({ dueOn, state }) => [dueOn, state]);
  };
  expect(await meetings()).toEqual([['2026-08-01', 'DUE']]);
  on('2026-08-02');
  await sweep(lateObligationSweep);
  expect(await meetings()).toEqual([
    ['2026-08-01', 'LATE'],
    ['2027-02-01', 'DUE'],
  ]);
  on('2026-09-01');
  const meeting = { agreementId: id, heldOn: '2026-09-01', minutes: 'Bilan du semestre' };
  await world.as(world.officer, (work) => recordCommitteeMeeting(work, meeting));
  expect(await meetings()).toEqual([
    ['2026-08-01', 'FULFILLED'],
    ['2027-02-01', 'DUE'],
  ]);
});
