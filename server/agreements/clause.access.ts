import { notFound } from '../platform/errors.js';
import { assertPermitted, type Permit } from '../platform/permit.js';
import type { Work } from '../platform/unit_of_work.js';
import type { Viewer } from '../platform/viewer.js';
import { lockedStanding, negotiatingParty, type Standing } from './agreement.access.js';
import { AgreementState, PartySide, type PartyFacts } from './agreement.rules.js';
import { Clause } from './clause.entity.js';
import type { ClauseAction } from './clause.rules.js';
import { ClausePosition } from './clause_position.entity.js';
import { clauseRule, type ClauseFacts } from './position.rules.js';

const ACTIONS: readonly ClauseAction[] = ['PROPOSE', 'AGREE', 'OBJECT', 'REMOVE'];

/** What this viewer may do to a clause: only who negotiates for a party may do anything, and a draft is the commission's. */
export function clauseActions(
  viewer: Viewer,
  parties: readonly Pick<PartyFacts, 'id' | 'side' | 'partnerId' | 'delegationId'>[],
  facts: ClauseFacts,
): Permit<ClauseAction>[] {
  const party = negotiatingParty(viewer, parties);
  if (party === null) return [];
  if (facts.agreementState === AgreementState.DRAFT && party.side === PartySide.PARTNER) return [];
  return ACTIONS.map((action) => ({ action, rule: clauseRule(facts, action, party.id) }));
}

/** A clause with its agreement and the positions on its newest revision, as a verb needs it. */
export interface StandingClause extends Standing {
  readonly clause: Clause;
  readonly positions: readonly ClausePosition[];
}

/** Loads, locks (the agreement, so that verbs on its clauses take turns) and guards. */
export async function permittedClause(work: Work, id: string, action: ClauseAction): Promise<StandingClause> {
  const seen = await work.em.findOne(Clause, { id });
  if (seen === null) throw notFound();
  const held = await lockedStanding(work, seen.agreement.id);
  const clause = await work.em.findOneOrFail(Clause, { id }, { populate: ['latestRevision'], refresh: true });
  const positions = await work.em.find(
    ClausePosition,
    { revision: clause.latestRevision?.id ?? null },
    { refresh: true },
  );
  const facts: ClauseFacts = {
    agreementState: held.agreement.state,
    removed: clause.removedAt !== null,
    proposedById: clause.latestRevision?.proposedBy.id ?? null,
    positions: positions.map(({ party, stand }) => ({ partyId: party.id, stand })),
  };
  assertPermitted(clauseActions(work.viewer, held.facts.parties, facts), 'clause', action);
  return { ...held, clause, positions };
}
