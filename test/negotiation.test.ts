import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Agreement } from '../server/agreements/agreement.entity.js';
import { editAgreement, openNegotiation } from '../server/agreements/agreement.actions.js';
import { AgreementState } from '../server/agreements/agreement.rules.js';
import { addClause, proposeRevision, removeClause } from '../server/agreements/clause.actions.js';
import { Clause, ClauseRevision } from '../server/agreements/clause.entity.js';
import { ClauseHeading } from '../server/agreements/clause.rules.js';
import { agreeToRevision, objectToRevision } from '../server/agreements/position.actions.js';
import { termsOfRevision } from '../server/agreements/revision.actions.js';
import { digestOfText, freezeAgreement } from '../server/agreements/signature.actions.js';
import { standing } from '../server/agreements/agreement.access.js';
import { compareTerms } from '../server/agreements/term.rules.js';
import { sqlState } from '../server/platform/unit_of_work.js';
import { Role } from '../server/platform/viewer.js';
import { connectAsSuperuser } from './support/database.js';
import { NegotiationWorld, seats } from './support/negotiation.js';

let world: NegotiationWorld;
beforeAll(async () => {
  world = await NegotiationWorld.open('negotiation');
});
afterAll(() => world.close());

const counter = (clauseId: string, readRevisionId: string, debtorId: string, quantity: number) => ({
  clauseId,
  readRevisionId,
  textAr: null,
  textFr: `La chambre réserve ${quantity} places`,
  reason: 'Capacité de nos salles',
  terms: [seats(debtorId, { quantity, responseDays: 60 })],
});

describe('a negotiation', () => {
  test('goes from a draft through a counter-proposal to a signed text', async () => {
    const { headquarters, partner } = world;
    const { id, clauseId, debtorId } = await world.drafted();
    await world.as(headquarters, (work) => openNegotiation(work, id));
    const first = await world.newest(partner, clauseId);
    const { revision } = await world.as(partner, (work) =>
      proposeRevision(work, counter(clauseId, first.id, debtorId, 20)),
    );
    const [before, after] = await world.as(headquarters, async (work) => [
      await termsOfRevision(work, first.id),
      await termsOfRevision(work, revision.id),
    ]);
    expect(
      compareTerms(before ?? [], after ?? []).map(({ field, difference }) => [field, difference]),
    ).toEqual([
      ['QUANTITY', '-40'],
      ['RESPONSE_DAYS', '30'],
    ]);
    await expect(world.as(headquarters, (work) => freezeAgreement(work, id))).rejects.toMatchObject({
      code: 'RULE_BROKEN',
      rule: 'agreement.clauses_not_agreed',
    });
    const position = { revisionId: revision.id, digest: revision.digest, note: null };
    const { clause } = await world.as(headquarters, (work) => agreeToRevision(work, position));
    expect(clause.agreed).toBe(true);
    const { agreement } = await world.as(headquarters, (work) => freezeAgreement(work, id));
    expect(agreement).toMatchObject({ state: AgreementState.AGREED });
    const recomputed = await world.as(headquarters, async (work) =>
      digestOfText(work, await standing(work, id)),
    );
    expect(recomputed).toBe(agreement.digest);
    await world.sign(headquarters, id, agreement.digest ?? '');
    await world.sign(partner, id, agreement.digest ?? '');
    const signed = await world.as(partner, ({ em }) => em.findOneOrFail(Agreement, { id }));
    expect(signed).toMatchObject({ state: AgreementState.SIGNED, signedOn: '2026-01-10' });
  });

  test('a proposal over a revision that was not read is a conflict that names the newer one', async () => {
    const { headquarters, partner } = world;
    const { id, clauseId, debtorId } = await world.drafted();
    await world.as(headquarters, (work) => openNegotiation(work, id));
    const read = await world.newest(headquarters, clauseId);
    const { revision } = await world.as(partner, (work) =>
      proposeRevision(work, counter(clauseId, read.id, debtorId, 20)),
    );
    await expect(
      world.as(headquarters, (work) => proposeRevision(work, counter(clauseId, read.id, debtorId, 50))),
    ).rejects.toMatchObject({
      code: 'CONFLICT',
      rule: 'clause.newer_revision',
      params: { revisionId: revision.id, number: 2 },
    });
    await expect(
      world.as(headquarters, (work) =>
        objectToRevision(work, { revisionId: read.id, digest: read.digest, note: null }),
      ),
    ).rejects.toMatchObject({ rule: 'clause.newer_revision' });
  });

  test('of two proposals at the same moment one becomes the conflict of the other', async () => {
    const { headquarters, partner } = world;
    const { id, clauseId, debtorId } = await world.drafted();
    await world.as(headquarters, (work) => openNegotiation(work, id));
    const read = await world.newest(headquarters, clauseId);
    const both = await Promise.allSettled([
      world.as(headquarters, (work) => proposeRevision(work, counter(clauseId, read.id, debtorId, 50))),
      world.as(partner, (work) => proposeRevision(work, counter(clauseId, read.id, debtorId, 20))),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { rule: 'clause.newer_revision' },
    });
  });

  test('a party agrees only to the digest of what it read', async () => {
    const { id, clauseId } = await world.drafted();
    await world.as(world.headquarters, (work) => openNegotiation(work, id));
    const { id: revisionId } = await world.newest(world.partner, clauseId);
    await expect(
      world.as(world.partner, (work) => agreeToRevision(work, { revisionId, digest: 'another', note: null })),
    ).rejects.toMatchObject({ code: 'CONFLICT', rule: 'clause.digest_differs' });
  });

  test('a change of the frame opens the other positions again', async () => {
    const { headquarters, partner } = world;
    const { id, clauseId } = await world.drafted();
    await world.as(headquarters, (work) => openNegotiation(work, id));
    const { id: revisionId, digest } = await world.newest(partner, clauseId);
    await world.as(partner, (work) => agreeToRevision(work, { revisionId, digest, note: null }));
    const { version } = await world.as(headquarters, ({ em }) => em.findOneOrFail(Agreement, { id }));
    await world.as(headquarters, (work) =>
      editAgreement(work, { id, expectedVersion: version, termMonths: 24 }),
    );
    const clause = await world.as(partner, ({ em }) => em.findOneOrFail(Clause, { id: clauseId }));
    expect(clause.agreed).toBe(false);
    await expect(
      world.as(headquarters, (work) => editAgreement(work, { id, expectedVersion: version, termMonths: 36 })),
    ).rejects.toMatchObject({
      code: 'CONFLICT',
      rule: 'agreement.changed',
      params: { version: version + 1, state: 'IN_NEGOTIATION', fields: 'termMonths' },
    });
    const client = await connectAsSuperuser(world.database);
    const { rows } = await client.query(
      `select changes from event where type = 'agreement.edited' and subject_id = $1`,
      [id],
    );
    await client.end();
    expect(rows).toEqual([
      {
        changes: {
          termMonths: { before: 12, after: 24 },
          version: { before: version, after: version + 1 },
        },
      },
    ]);
  });

  test('a partner adds a clause, and takes it back while nobody else agreed to it', async () => {
    const { headquarters, partner } = world;
    const { id, clauseId, debtorId } = await world.drafted();
    await world.as(headquarters, (work) => openNegotiation(work, id));
    const { clause } = await world.as(partner, (work) =>
      addClause(work, {
        ...{ agreementId: id, heading: ClauseHeading.COMMUNICATION, supersedesId: null },
        ...{ textAr: null, textFr: 'Chaque partie est nommée', terms: [seats(debtorId)] },
      }),
    );
    expect(clause).toMatchObject({ position: 2, agreed: false });
    const remove = { id: clause.id, expectedVersion: clause.version };
    await expect(world.as(headquarters, (work) => removeClause(work, remove))).rejects.toMatchObject({
      rule: 'clause.proposed_by_another',
    });
    await world.as(partner, (work) => removeClause(work, remove));
    const left = await world.as(headquarters, ({ em }) =>
      em.find(Clause, { agreement: id, removedAt: null }),
    );
    expect(left.map((found) => found.id)).toEqual([clauseId]);
  });
});

describe('who takes part', () => {
  test('a partner sees nothing of a draft, of another’s agreement, or of revisions before the opening', async () => {
    const { headquarters, partner, outsider } = world;
    const { id, clauseId, debtorId } = await world.drafted();
    const draft = await world.newest(headquarters, clauseId);
    await world.as(headquarters, (work) => proposeRevision(work, counter(clauseId, draft.id, debtorId, 40)));
    expect(await world.as(partner, ({ em }) => em.count(Agreement, { id }))).toBe(0);
    await world.as(headquarters, (work) => openNegotiation(work, id));
    const numbers = await world.as(partner, ({ em }) => em.find(ClauseRevision, { clause: clauseId }));
    expect(numbers.map(({ number }) => number)).toEqual([2]);
    await expect(world.as(outsider, (work) => openNegotiation(work, id))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const seen = await world.as(outsider, ({ em }) =>
      Promise.all([em.count(Agreement, { id }), em.count(Clause), em.count(ClauseRevision)]),
    );
    expect(seen).toEqual([0, 0, 0]);
  });

  test('who negotiates for no party of it is refused by name', async () => {
    const { id, clauseId } = await world.drafted();
    const officer = await world.person([Role.PARTNER_OFFICER], world.partnerId);
    await world.as(world.headquarters, (work) => openNegotiation(work, id));
    const { version } = await world.as(officer, ({ em }) => em.findOneOrFail(Clause, { id: clauseId }));
    await expect(
      world.as(officer, (work) => removeClause(work, { id: clauseId, expectedVersion: version })),
    ).rejects.toMatchObject({ code: 'NOT_ALLOWED', rule: 'clause.remove_not_yours' });
    await expect(world.as(world.officer, (work) => freezeAgreement(work, id))).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
      rule: 'agreement.freeze_not_yours',
    });
  });

  test('a signature quotes the digest, comes once for a party and never from one person for two', async () => {
    const { id, clauseId } = await world.drafted();
    const digest = await world.agreed(id, [clauseId]);
    await expect(world.sign(world.partner, id, 'another')).rejects.toMatchObject({
      rule: 'agreement.digest_differs',
    });
    await world.sign(world.partner, id, digest);
    await expect(world.sign(world.partner, id, digest)).rejects.toMatchObject({
      rule: 'agreement.already_signed',
    });
    const turncoat = { ...world.headquarters, personId: world.partner.personId };
    await expect(world.sign(turncoat, id, digest)).rejects.toMatchObject({
      rule: 'signature.one_person_for_two_parties',
    });
  });
});

test('the database itself refuses to change a text once it is agreed', async () => {
  const { id, clauseId, debtorId } = await world.drafted();
  await world.signed(id, [clauseId]);
  const { id: revisionId } = await world.newest(world.headquarters, clauseId);
  const client = await connectAsSuperuser(world.database);
  const statements = [
    `update clause_revision set text_fr = 'autre' where id = '${revisionId}'`,
    `delete from clause_revision where id = '${revisionId}'`,
    `update promised_term set quantity = 1 where revision_id = '${revisionId}'`,
    `delete from promised_term where revision_id = '${revisionId}'`,
    `insert into promised_term_debtor select id, '${debtorId}' from promised_term where revision_id = '${revisionId}'`,
    `update clause set heading = 'PURPOSE' where id = '${clauseId}'`,
    `update clause_position set stand = 'OBJECTS' where clause_id = '${clauseId}'`,
    `update agreement_party set partner_id = '${world.otherPartnerId}' where id = '${debtorId}'`,
    `delete from agreement_party where id = '${debtorId}'`,
    `insert into agreement_party (id, agreement_id, side, partner_id, position)
       values (gen_random_uuid(), '${id}', 'PARTNER', '${world.otherPartnerId}', 3)`,
    `update agreement set term_months = 99 where id = '${id}'`,
    `update agreement set state = 'DRAFT' where id = '${id}'`,
    `update signature set digest = 'x' where agreement_id = '${id}'`,
    `truncate clause_revision cascade`,
    // Nothing points at these: their own guard alone refuses.
    'truncate signature',
    'truncate promised_term_debtor',
    'truncate promised_term_province',
    `insert into clause_revision (id, agreement_id, clause_id, number, text_fr, proposed_by_id, proposed_at, digest, in_draft)
       select gen_random_uuid(), agreement_id, clause_id, 99, 'autre', proposed_by_id, now(), 'x', false
       from clause_revision where id = '${revisionId}'`,
    `insert into clause (id, agreement_id, position, heading) values (gen_random_uuid(), '${id}', 99, 'PURPOSE')`,
    `delete from agreement where id = '${id}'`,
  ];
  for (const statement of statements) {
    await expect(client.query(statement), statement).rejects.toMatchObject({
      code: expect.stringMatching(/^HB00/),
    });
  }
  await client.end();
});

test('the database itself takes no text for agreed or signed that is not', async () => {
  const open = await world.drafted();
  await world.as(world.headquarters, (work) => openNegotiation(work, open.id));
  const closed = await world.drafted();
  await world.agreed(closed.id, [closed.clauseId]);
  const client = await connectAsSuperuser(world.database);
  const sign = (
    digest: string,
  ): string => `insert into signature (id, agreement_id, party_id, digest, signatory_name,
      capacity, signed_on, recorded_at, signed_by_id)
    select gen_random_uuid(), p.agreement_id, p.id, ${digest}, 'Signataire', 'Directeur', '2026-01-10', now(),
      null from agreement_party p join agreement a on a.id = p.agreement_id
    where a.id = '${closed.id}'`;
  const signed = `update agreement set state = 'SIGNED' where id = '${closed.id}'`;
  const outcomes: (string | number | null)[] = [];
  for (const statements of [
    [`update agreement set state = 'AGREED', digest = 'x' where id = '${open.id}'`],
    [signed],
    [sign(`'of another text'`), signed],
    [sign('a.digest'), signed],
  ]) {
    await client.query('begin');
    try {
      let reached: number | null = 0;
      for (const statement of statements) reached = (await client.query(statement)).rowCount;
      outcomes.push(reached);
    } catch (error) {
      outcomes.push(sqlState(error));
    }
    await client.query('rollback');
  }
  await client.end();
  expect(outcomes).toEqual(['HB002', 'HB002', 'HB002', 1]);
});
