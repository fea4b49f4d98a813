import { invalidInput, notFound } from '../platform/errors.js';
import { newId } from '../platform/ids.js';
import type { Work } from '../platform/unit_of_work.js';
import { findProvinces } from '../territory/delegation.actions.js';
import type { Standing } from './agreement.access.js';
import { AgreementState } from './agreement.rules.js';
import type { AgreementParty } from './agreement_party.entity.js';
import { ClauseRevision, type Clause } from './clause.entity.js';
import { revisionDigest } from './clause.rules.js';
import { ClausePosition } from './clause_position.entity.js';
import { openingPositions, PositionStand } from './position.rules.js';
import { PromisedTerm } from './promised_term.entity.js';
import { termFault, type Terms } from './term.rules.js';

/** What a revision says: words in one language at least, and what they promise. */
export interface RevisionWords {
  readonly textAr: string | null;
  readonly textFr: string | null;
  readonly terms: readonly Terms[];
}

/** The place of a revision in its chain. */
export interface RevisionPlace {
  readonly id: string;
  readonly clause: Clause;
  readonly number: number;
  readonly author: AgreementParty;
  readonly reason: string | null;
}

/** Writes a revision with its terms and the positions it opens: all at once, never changed afterwards. */
export async function insertRevision(
  work: Work,
  held: Pick<Standing, 'agreement' | 'parties'>,
  place: RevisionPlace,
  words: RevisionWords,
): Promise<void> {
  const { agreement } = held;
  await assertWords(work, held.parties, words);
  const inDraft = agreement.state === AgreementState.DRAFT;
  await work.em.insert(ClauseRevision, {
    id: place.id,
    agreement: agreement.id,
    clause: place.clause.id,
    number: place.number,
    textAr: words.textAr,
    textFr: words.textFr,
    reason: place.reason,
    proposedBy: place.author.id,
    proposedByPerson: work.viewer.personId,
    proposedAt: work.now,
    digest: revisionDigest({ heading: place.clause.heading, ...words }),
    inDraft,
  });
  for (const [at, term] of words.terms.entries()) await insertTerm(work, held, place.id, term, at + 1);
  await openPositions(work, held, place);
}

/** Asks every party where it stands on a new revision. */
async function openPositions(
  work: Work,
  { agreement, parties }: Pick<Standing, 'agreement' | 'parties'>,
  place: RevisionPlace,
): Promise<void> {
  const stands = openingPositions(
    parties.map(({ id }) => id),
    place.author.id,
  );
  const rows = stands.map(({ partyId, stand }) => {
    const spoke = stand !== PositionStand.PENDING;
    return {
      id: newId(),
      agreement: agreement.id,
      clause: place.clause.id,
      revision: place.id,
      party: partyId,
      stand,
      takenAt: spoke ? work.now : null,
      takenById: spoke ? work.viewer.personId : null,
    };
  });
  await work.em.insertMany(ClausePosition, rows);
}

async function assertWords(
  work: Work,
  parties: readonly AgreementParty[],
  { textAr, textFr, terms }: RevisionWords,
): Promise<void> {
  if (textAr === null && textFr === null) throw invalidInput('clause.without_text', ['input', 'textFr']);
  const partyIds = parties.map(({ id }) => id);
  for (const [at, term] of terms.entries()) {
    const fault = termFault(term, partyIds);
    if (fault !== null) throw invalidInput(fault.rule, ['input', 'terms', String(at), fault.field]);
    await findProvinces(work, term.provinceCodes, ['input', 'terms', String(at), 'provinceCodes']);
  }
}

async function insertTerm(
  work: Work,
  { agreement }: Pick<Standing, 'agreement'>,
  revisionId: string,
  term: Terms,
  position: number,
): Promise<void> {
  const { provinceCodes, debtorIds, ...row } = term;
  const id = newId();
  await work.em.insert(PromisedTerm, {
    ...row,
    sectors: [...row.sectors],
    legalForms: [...row.legalForms],
    stages: [...row.stages],
    targetGroups: [...row.targetGroups],
    id,
    agreement: agreement.id,
    revision: revisionId,
    position,
    inDraft: agreement.state === AgreementState.DRAFT,
  });
  for (const code of new Set(provinceCodes)) {
    await work.em.execute('insert into promised_term_province values (?, ?)', [id, code]);
  }
  for (const debtor of new Set(debtorIds)) {
    await work.em.execute('insert into promised_term_debtor values (?, ?)', [id, debtor]);
  }
}

/** A stored term as the rules see it; its provinces and debtors must be loaded. */
export const termsOf = (term: PromisedTerm): Terms => ({
  kind: term.kind,
  measure: term.measure,
  quantity: term.quantity,
  unit: term.unit,
  amount: term.amount,
  amountPerFile: term.amountPerFile,
  period: term.period,
  perProvince: term.perProvince,
  rank: term.rank,
  dueOn: term.dueOn,
  responseDays: term.responseDays,
  national: term.national,
  provinceCodes: term.provinces.getItems().map(({ code }) => code),
  sectors: term.sectors,
  legalForms: term.legalForms,
  stages: term.stages,
  targetGroups: term.targetGroups,
  minAge: term.minAge,
  maxAge: term.maxAge,
  committeeDecides: term.committeeDecides,
  debtorIds: term.debtors.getItems().map(({ id }) => id),
  noteAr: term.noteAr,
  noteFr: term.noteFr,
});

/** The terms of a revision as the rules see them, in order. */
export async function termsOfRevision(work: Work, revisionId: string): Promise<Terms[]> {
  const terms = await work.em.find(
    PromisedTerm,
    { revision: revisionId },
    { populate: ['provinces', 'debtors'], orderBy: { position: 'ASC' } },
  );
  return terms.map(termsOf);
}

/** The terms of a revision and of an earlier one of the same clause: the one before, unless said. */
export async function termsSince(
  work: Work,
  revisionId: string,
  earlierId: string | null,
): Promise<{ before: Terms[]; after: Terms[] }> {
  const revision = await work.em.findOne(ClauseRevision, { id: revisionId });
  if (revision === null) throw notFound();
  const clause = revision.clause.id;
  const earlier = await work.em.findOne(
    ClauseRevision,
    earlierId === null ? { clause, number: revision.number - 1 } : { clause, id: earlierId },
  );
  if (earlier === null && earlierId !== null) throw notFound(['since']);
  return {
    before: earlier === null ? [] : await termsOfRevision(work, earlier.id),
    after: await termsOfRevision(work, revision.id),
  };
}
