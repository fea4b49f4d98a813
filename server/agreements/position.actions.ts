import { conflict, notFound } from '../platform/errors.js';
import type { Work } from '../platform/unit_of_work.js';
import { ownParty } from './agreement.access.js';
import { permittedClause } from './clause.access.js';
import { assertNewest } from './clause.actions.js';
import { ClauseRevision, type Clause } from './clause.entity.js';
import { tell } from './happening.actions.js';
import { isAgreed, PositionStand } from './position.rules.js';

export interface TakenPosition {
  readonly revisionId: string;
  /** The digest of the text that was read: nobody agrees to what changed a second ago. */
  readonly digest: string;
  readonly note: string | null;
}

/** The viewer's party agrees to the newest revision of a clause. */
export const agreeToRevision = (work: Work, input: TakenPosition): Promise<{ clause: Clause }> =>
  takePosition(work, input, PositionStand.AGREES);

/** The viewer's party objects to the newest revision of a clause. */
export const objectToRevision = (work: Work, input: TakenPosition): Promise<{ clause: Clause }> =>
  takePosition(work, input, PositionStand.OBJECTS);

async function takePosition(
  work: Work,
  input: TakenPosition,
  stand: PositionStand.AGREES | PositionStand.OBJECTS,
): Promise<{ clause: Clause }> {
  const read = await work.em.findOne(ClauseRevision, { id: input.revisionId });
  if (read === null) throw notFound(['input', 'revisionId']);
  const agrees = stand === PositionStand.AGREES;
  const held = await permittedClause(work, read.clause.id, agrees ? 'AGREE' : 'OBJECT');
  const { clause } = held;
  assertNewest(clause.latestRevision, read.id);
  if (clause.latestRevision?.digest !== input.digest) throw conflict('clause.digest_differs');
  const party = ownParty(work, held);
  const own = held.positions.find((position) => position.party.id === party.id);
  if (own === undefined) throw notFound(['input', 'revisionId']);
  const before = own.stand;
  own.stand = stand;
  own.note = input.note;
  own.takenAt = work.now;
  own.takenById = work.viewer.personId;
  clause.agreed = isAgreed(
    held.parties.map(({ id }) => id),
    held.positions.map((position) => ({ partyId: position.party.id, stand: position.stand })),
  );
  await tell(work, held, agrees ? 'clause.agreed_to' : 'clause.objected_to', {
    subject: { type: 'Clause', id: clause.id },
    changes: { stand: { before, after: stand } },
  });
  return { clause };
}
