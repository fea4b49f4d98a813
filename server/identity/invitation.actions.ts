import { invalidInput, notAllowed, notFound, ruleBroken, unauthenticated } from '../platform/errors.js';
import { newId } from '../platform/ids.js';
import type { Work } from '../platform/unit_of_work.js';
import type { Role, Viewer } from '../platform/viewer.js';
import { record } from '../events/record.js';
import { Invitation } from './invitation.entity.js';
import { addPersonWithHash } from './person.actions.js';
import type { Person } from './person.entity.js';
import { belonging, mayGrant, ROLES_OF } from './person.rules.js';
import { hashPassword, hashSecret, newSecret } from './secret.actions.js';

const DAYS = 7;

export interface InvitationFacts {
  readonly email: string;
  readonly nameAr: string;
  readonly nameLatin: string;
  readonly roles: readonly Role[];
  readonly partnerId: string | null;
  readonly delegationId: string | null;
}

/** Invites somebody to where the inviter may invite; a partner's administrator can only invite to the partner. */
export async function invitePerson(
  work: Work,
  facts: InvitationFacts,
): Promise<{ invitation: Invitation; secret: string }> {
  const { viewer } = work;
  const where = placeFor(viewer, facts);
  assertMayInvite(viewer, where, facts.roles);
  const secret = newSecret('hubi');
  const id = newId();
  await insert(work, id, hashSecret(secret), { ...facts, ...where });
  await record(work, {
    type: 'invitation.made',
    subject: { type: 'Invitation', id },
    partners: where.partnerId === null ? [] : [where.partnerId],
    delegation: where.delegationId,
  });
  return { invitation: work.em.getReference(Invitation, id), secret };
}

async function insert(work: Work, id: string, secretHash: string, facts: InvitationFacts): Promise<void> {
  // The secret's hash is no column of the entity: nothing that maps rows can ever read it.
  await work.em.execute(
    `insert into invitation (id, email, name_ar, name_latin, roles, partner_id, delegation_id, secret_hash, invited_by_id,
      created_at, expires_at) values (?, ?, ?, ?, array(select jsonb_array_elements_text(?::jsonb)), ?, ?, ?, ?, ?, ?)`,
    [
      id,
      facts.email.trim().toLowerCase(),
      facts.nameAr,
      facts.nameLatin,
      JSON.stringify(facts.roles),
      facts.partnerId,
      facts.delegationId,
      secretHash,
      work.viewer.personId,
      work.now.toISOString(),
      new Date(work.now.getTime() + DAYS * 86_400_000).toISOString(),
    ],
  );
}

type Place = Pick<InvitationFacts, 'partnerId' | 'delegationId'>;

/** A partner's people invite to their partner, whatever they ask for. */
const placeFor = (viewer: Viewer, facts: InvitationFacts): Place => ({
  partnerId: viewer.partnerId ?? facts.partnerId,
  delegationId: viewer.partnerId === null ? facts.delegationId : null,
});

function assertMayInvite(viewer: Viewer, where: Place, roles: readonly Role[]): void {
  if (where.partnerId !== null && where.delegationId !== null) {
    throw invalidInput('invitation.two_places', ['input', 'delegationId']);
  }
  if (roles.some((role) => !ROLES_OF[belonging(where)].includes(role))) {
    throw invalidInput('person.roles_do_not_fit', ['input', 'roles']);
  }
  if (viewer.personId === null || !mayGrant(viewer.roles, belonging(where), roles)) {
    throw notAllowed('invitation.make_not_yours');
  }
}

interface InvitationRow {
  readonly partner_id: string | null;
  readonly delegation_id: string | null;
  readonly accepted_at: Date | null;
}

/** Takes an invitation back before it is accepted. */
export async function revokeInvitation(work: Work, id: string): Promise<Invitation> {
  // By columns: the ORM would ask for the whole row, and the secret's hash is nobody's to read.
  const [invitation] = await work.em.execute<InvitationRow[]>(
    'select partner_id, delegation_id, accepted_at from invitation where id = ?',
    [id],
  );
  if (invitation === undefined) throw notFound(['input', 'id']);
  const ended = await work.em.execute<object[]>(
    `update invitation set revoked_at = coalesce(revoked_at, ?) where id = ? and accepted_at is null returning id`,
    [work.now.toISOString(), id],
  );
  if (ended.length === 0) throw ruleBroken('invitation.revoke_accepted');
  await record(work, {
    type: 'invitation.revoked',
    subject: { type: 'Invitation', id },
    partners: invitation.partner_id === null ? [] : [invitation.partner_id],
    delegation: invitation.delegation_id,
  });
  return work.em.getReference(Invitation, id);
}

/** Makes the person the invitation names. As the hub itself: whoever holds the secret is not signed in yet. */
export async function acceptInvitation(work: Work, secret: string, password: string): Promise<Person> {
  const passwordHash = await hashPassword(password);
  const [row] = await work.em.execute<{ id: string }[]>(
    `update invitation set accepted_at = ? where secret_hash = ? and accepted_at is null and revoked_at is null
       and expires_at > ? returning id`,
    [work.now.toISOString(), hashSecret(secret), work.now.toISOString()],
  );
  if (row === undefined) throw unauthenticated('invitation.void');
  const invitation = await work.em.findOneOrFail(Invitation, { id: row.id });
  return addPersonWithHash(work, invitation, passwordHash);
}
