import { invalidInput, notAllowed, notFound } from '../platform/errors.js';
import { newId } from '../platform/ids.js';
import type { Work } from '../platform/unit_of_work.js';
import { type Role, type Scope, type Viewer, ViewerKind } from '../platform/viewer.js';
import { record } from '../events/record.js';
import { ApiToken } from './api_token.entity.js';
import { hashSecret, newSecret } from './secret.actions.js';

const LONGEST_DAYS = 366;

/** Makes a key for an external tool. A token cannot make another: only a person who is signed in. */
export async function createToken(
  work: Work,
  facts: { name: string; scopes: readonly Scope[]; expiresOn: string },
): Promise<{ token: ApiToken; secret: string }> {
  const { viewer, now } = work;
  if (viewer.kind !== ViewerKind.PERSON) throw notAllowed('token.create_not_yours');
  const expiresAt = new Date(`${facts.expiresOn}T00:00:00Z`);
  const days = (expiresAt.getTime() - now.getTime()) / 86_400_000;
  if (days <= 0 || days > LONGEST_DAYS) {
    throw invalidInput('token.expiry_out_of_bounds', ['input', 'expiresOn'], { days: LONGEST_DAYS });
  }
  const secret = newSecret('hubt');
  const id = newId();
  await work.em.execute(
    `insert into api_token (id, name, prefix, secret_hash, scopes, person_id, created_at, expires_at)
     values (?, ?, ?, ?, array(select jsonb_array_elements_text(?::jsonb)), ?, ?, ?)`,
    [
      id,
      facts.name,
      secret.slice(0, 10),
      hashSecret(secret),
      JSON.stringify([...new Set(facts.scopes)]),
      viewer.personId,
      now.toISOString(),
      expiresAt.toISOString(),
    ],
  );
  await record(work, {
    type: 'token.created',
    subject: { type: 'ApiToken', id },
    partners: viewer.partnerId === null ? [] : [viewer.partnerId],
    delegation: viewer.delegationId,
  });
  return { token: work.em.getReference(ApiToken, id), secret };
}

/** Ends a token at once. */
export async function revokeToken(work: Work, id: string): Promise<ApiToken> {
  // By columns: the ORM would ask for the whole row, and the secret's hash is nobody's to read.
  const ended = await work.em.execute<object[]>(
    'update api_token set revoked_at = coalesce(revoked_at, ?) where id = ? returning id',
    [work.now.toISOString(), id],
  );
  if (ended.length === 0) throw notFound(['input', 'id']);
  await record(work, { type: 'token.revoked', subject: { type: 'ApiToken', id } });
  return work.em.getReference(ApiToken, id);
}

interface TokenRow {
  readonly token_id: string;
  readonly person_id: string;
  readonly partner_id: string | null;
  readonly delegation_id: string | null;
  readonly roles: Role[];
  readonly scopes: Scope[];
}

/** The viewer a token stands for: its owner as the owner is now, cut to the token's scopes. Null when it opens nothing. */
export async function findToken(work: Work, secret: string): Promise<Viewer | null> {
  const now = work.now.toISOString();
  const [row] = await work.em.execute<TokenRow[]>(
    `select t.id as token_id, p.id as person_id, p.partner_id, p.delegation_id, p.roles, t.scopes
     from api_token t join person p on p.id = t.person_id
     where t.secret_hash = ? and t.revoked_at is null and t.expires_at > ? and p.active`,
    [hashSecret(secret), now],
  );
  if (row === undefined) return null;
  await work.em.execute(
    `update api_token set last_used_at = ? where id = ? and (last_used_at is null or last_used_at < ?::timestamptz - interval '1 minute')`,
    [now, row.token_id, now],
  );
  return {
    kind: ViewerKind.TOKEN,
    personId: row.person_id,
    tokenId: row.token_id,
    sessionId: null,
    partnerId: row.partner_id,
    delegationId: row.delegation_id,
    roles: new Set(row.roles),
    scopes: new Set(row.scopes),
  };
}
