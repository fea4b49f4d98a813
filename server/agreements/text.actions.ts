import { notFound } from '../platform/errors.js';
import type { Work } from '../platform/unit_of_work.js';
import { Agreement } from './agreement.entity.js';
import { isFrozen } from './agreement.rules.js';
import { Clause, type ClauseRevision } from './clause.entity.js';
import { textOn, type DatedText, type TextInForce } from './clause.rules.js';
import { PromisedTerm } from './promised_term.entity.js';

/** A term that every party agreed to, with the clause and revision that promise it. */
export interface AgreedTerm {
  readonly term: PromisedTerm;
  readonly clause: Clause;
  readonly revision: ClauseRevision;
}

/**
 * The terms of an agreed text, in the order of its clauses; provinces and debtors (with their partner) are loaded. In an
 * amendment, `clause.supersedes` says which clause each stands in the place of. Empty while the text is not frozen.
 */
export async function agreedTerms(work: Work, agreementId: string): Promise<AgreedTerm[]> {
  const agreement = await work.em.findOne(Agreement, { id: agreementId });
  if (agreement === null) throw notFound();
  if (!isFrozen(agreement.state)) return [];
  const clauses = await work.em.find(
    Clause,
    { agreement: agreementId, removedAt: null },
    { populate: ['latestRevision'], orderBy: { position: 'ASC' } },
  );
  const revisions = clauses.flatMap(({ latestRevision }) =>
    latestRevision === null ? [] : [latestRevision.id],
  );
  const terms = await work.em.find(
    PromisedTerm,
    { revision: { $in: revisions } },
    { populate: ['provinces', 'debtors', 'debtors.partner'], orderBy: { position: 'ASC' } },
  );
  return clauses.flatMap((clause) => {
    const revision = clause.latestRevision;
    if (revision === null) return [];
    return terms
      .filter((term) => term.revision.id === revision.id)
      .map((term) => ({ term, clause, revision }));
  });
}

interface Placed {
  readonly id: string;
  readonly position: number;
  readonly supersedesId: string | null;
  readonly clause: Clause;
}

/** The text in force on a date: each clause with its agreed revision and the amendment that put it there, if one. */
export async function textInForce(
  work: Work,
  agreementId: string,
  date: string,
): Promise<(Omit<TextInForce<Placed>, 'clause'> & { readonly clause: Clause })[]> {
  const texts = await work.em.find(Agreement, { $or: [{ id: agreementId }, { amends: agreementId }] });
  const base = texts.find(({ id }) => id === agreementId);
  if (base === undefined) throw notFound();
  const clauses = await work.em.find(
    Clause,
    { agreement: { $in: texts.map(({ id }) => id) }, removedAt: null },
    { populate: ['latestRevision'] },
  );
  const dated = (agreement: Agreement): DatedText<Placed> => ({
    id: agreement.id,
    state: agreement.state,
    effectiveOn: agreement.effectiveOn,
    endedOn: agreement.endedOn,
    clauses: clauses
      .filter((clause) => clause.agreement.id === agreement.id)
      .map((clause) => ({
        id: clause.id,
        position: clause.position,
        supersedesId: clause.supersedes?.id ?? null,
        clause,
      })),
  });
  const amendments = texts.filter(({ id }) => id !== agreementId).map(dated);
  return textOn(dated(base), amendments, date).map((placed) => ({ ...placed, clause: placed.clause.clause }));
}
