import { AgreementState } from './agreement.rules.js';
import type { ClauseAction } from './clause.rules.js';

export enum PositionStand {
  PENDING = 'PENDING',
  AGREES = 'AGREES',
  OBJECTS = 'OBJECTS',
}

/** A party's position on the newest revision of a clause. */
export interface PositionFacts {
  readonly partyId: string;
  readonly stand: PositionStand;
}

/** What the guards need to know of a clause, as plain values. */
export interface ClauseFacts {
  readonly agreementState: AgreementState;
  readonly removed: boolean;
  readonly positions: readonly PositionFacts[];
  /** The party that proposed the newest revision. */
  readonly proposedById: string | null;
}

/** A clause is agreed when every party agrees to the same revision. */
export const isAgreed = (partyIds: readonly string[], positions: readonly PositionFacts[]): boolean =>
  partyIds.length > 1 &&
  partyIds.every((id) =>
    positions.some(({ partyId, stand }) => partyId === id && stand === PositionStand.AGREES),
  );

/** Where each party stands when a revision has just been proposed: its author agrees, the others have not spoken. */
export const openingPositions = (partyIds: readonly string[], authorId: string): PositionFacts[] =>
  partyIds.map((partyId) => ({
    partyId,
    stand: partyId === authorId ? PositionStand.AGREES : PositionStand.PENDING,
  }));

/** The rule that forbids the action to this party now, or null. */
export function clauseRule(facts: ClauseFacts, action: ClauseAction, partyId: string): string | null {
  const { agreementState: state } = facts;
  if (facts.removed) return 'clause.removed';
  if (action === 'PROPOSE' || action === 'REMOVE') {
    if (state !== AgreementState.DRAFT && state !== AgreementState.IN_NEGOTIATION)
      return 'clause.text_frozen';
    return action === 'REMOVE' && state === AgreementState.IN_NEGOTIATION
      ? removalRule(facts, partyId)
      : null;
  }
  if (state === AgreementState.DRAFT) return 'clause.not_yet_in_negotiation';
  if (state !== AgreementState.IN_NEGOTIATION) return 'clause.text_frozen';
  const own = facts.positions.find((position) => position.partyId === partyId);
  if (action === 'AGREE' && own?.stand === PositionStand.AGREES) return 'clause.already_agreed_to';
  if (action === 'OBJECT' && own?.stand === PositionStand.OBJECTS) return 'clause.already_objected_to';
  return null;
}

/** During the negotiation a party may withdraw only its own proposal, and only while nobody else agreed to it. */
function removalRule({ proposedById, positions }: ClauseFacts, partyId: string): string | null {
  if (proposedById !== partyId) return 'clause.proposed_by_another';
  return positions.some((position) => position.partyId !== partyId && position.stand === PositionStand.AGREES)
    ? 'clause.agreed_to_by_another'
    : null;
}
