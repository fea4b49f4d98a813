import { conflict, invalidInput, notFound, ruleBroken } from '../platform/errors.js';
import { newId } from '../platform/ids.js';
import type { Work } from '../platform/unit_of_work.js';
import { permitted, ownParty, type Standing } from './agreement.access.js';
import type { Agreement } from './agreement.entity.js';
import { AgreementKind, AgreementState } from './agreement.rules.js';
import type { AgreementParty } from './agreement_party.entity.js';
import { permittedClause } from './clause.access.js';
import { Clause, ClauseRevision } from './clause.entity.js';
import type { ClauseHeading } from './clause.rules.js';
import { tell } from './happening.actions.js';
import { insertRevision, type RevisionWords } from './revision.actions.js';
import { textInForce } from './text.actions.js';

export interface NewClause extends RevisionWords {
  readonly agreementId: string;
  readonly heading: ClauseHeading;
  /** In an amendment: the clause of the text in force that this one takes the place of. */
  readonly supersedesId: string | null;
}

/** Adds a clause with its first revision; during the negotiation any party may. */
export async function addClause(work: Work, input: NewClause): Promise<{ clause: Clause }> {
  const held = await permitted(work, input.agreementId, 'ADD_CLAUSE');
  return { clause: await insertClause(work, held, input, ownParty(work, held)) };
}

/** Writes a clause for a party, without asking who is asking: for verbs that have. */
export async function insertClause(
  work: Work,
  held: Pick<Standing, 'agreement' | 'parties' | 'today'>,
  input: NewClause,
  author: AgreementParty,
): Promise<Clause> {
  const { agreement } = held;
  await assertSupersedes(work, held, input.supersedesId);
  const [last] = await work.em.execute<{ position: number }[]>(
    'select coalesce(max(position), 0)::int as position from clause where agreement_id = ? and removed_at is null',
    [agreement.id],
  );
  const id = newId();
  const revisionId = newId();
  await work.em.insert(Clause, {
    id,
    agreement: agreement.id,
    position: (last?.position ?? 0) + 1,
    heading: input.heading,
    supersedes: input.supersedesId,
    latestRevision: revisionId,
    openingRevisionId: agreement.state === AgreementState.DRAFT ? null : revisionId,
    agreed: false,
    version: 1,
  });
  const clause = await work.em.findOneOrFail(Clause, { id });
  await insertRevision(work, held, { id: revisionId, clause, number: 1, author, reason: null }, input);
  await tell(work, held, 'clause.added', { subject: { type: 'Clause', id } });
  return clause;
}

/** An amendment takes the place of clauses that are in the text of its base today. */
async function assertSupersedes(
  work: Work,
  { agreement, today }: Pick<Standing, 'agreement' | 'today'>,
  supersedesId: string | null,
): Promise<void> {
  if (supersedesId === null) return;
  if (agreement.kind !== AgreementKind.AMENDMENT || agreement.amends === null) {
    throw invalidInput('clause.supersedes_outside_amendment', ['input', 'supersedesId']);
  }
  const text = await textInForce(work, agreement.amends.id, today);
  if (!text.some(({ clause }) => clause.id === supersedesId)) throw notFound(['input', 'supersedesId']);
  const twice = await work.em.count(Clause, {
    agreement: agreement.id,
    supersedes: supersedesId,
    removedAt: null,
  });
  if (twice > 0) throw ruleBroken('clause.superseded_twice');
}

/** Takes a clause out of the text; its revisions stay on record. */
export async function removeClause(
  work: Work,
  input: { id: string; expectedVersion: number },
): Promise<{ agreement: Agreement }> {
  const held = await permittedClause(work, input.id, 'REMOVE');
  if (held.clause.version !== input.expectedVersion) {
    throw conflict('clause.changed', { version: held.clause.version });
  }
  held.clause.removedAt = work.now;
  await tell(work, held, 'clause.removed', { subject: { type: 'Clause', id: input.id } });
  return { agreement: held.agreement };
}

export interface Proposal extends RevisionWords {
  readonly clauseId: string;
  /** The revision the proposer has read: if another came first, the proposal is refused. */
  readonly readRevisionId: string;
  readonly reason: string | null;
}

/** Proposes or counters: a new revision, to which its author agrees and nobody else has spoken. */
export async function proposeRevision(
  work: Work,
  input: Proposal,
): Promise<{ clause: Clause; revision: ClauseRevision }> {
  const held = await permittedClause(work, input.clauseId, 'PROPOSE');
  const { clause } = held;
  const newest = clause.latestRevision;
  assertNewest(newest, input.readRevisionId);
  const id = newId();
  const author = ownParty(work, held);
  const number = (newest?.number ?? 0) + 1;
  await insertRevision(work, held, { id, clause, number, author, reason: input.reason }, input);
  const revision = await work.em.findOneOrFail(ClauseRevision, { id });
  clause.latestRevision = revision;
  clause.agreed = false;
  await tell(work, held, 'clause_revision.proposed', {
    subject: { type: 'ClauseRevision', id },
    changes: { number: { before: newest?.number ?? null, after: number } },
  });
  return { clause, revision };
}

/** A newer revision than the one that was read is a conflict, which names it. */
export function assertNewest(newest: Pick<ClauseRevision, 'id' | 'number'> | null, readId: string): void {
  if (newest === null || newest.id === readId) return;
  throw conflict('clause.newer_revision', { revisionId: newest.id, number: newest.number });
}
