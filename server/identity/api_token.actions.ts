import type { Pool } from 'pg';
import { invalidInput, notAllowed, notFound } from '../platform/errors.js';
import { newId } from '../platform/ids.js';
import type { Work } from '../platform/unit_of_work.js';
import {
  databaseSession,
  type Role,
  type Scope,
  SYSTEM,
  type Viewer,
  ViewerKind,
} from '../platform/viewer.js';
import { execute } from '../reads/execute.js';
import { record } from '../events/record.js';
import { ApiToken } from './api_token.entity.js';
import { CHANGED_LATELY } from './latest_change.actions.js';
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

const OPENED = `select coalesce(json_agg(json_build_array(t.secret_hash, t.id, p.id, p.partner_id, p.delegation_id, p.roles,
    t.scopes, t.last_used_at is null or t.last_used_at < $2::timestamptz - interval '1 minute',
    ${CHANGED_LATELY})), '[]')
  from api_token t join person p on p.id = t.person_id
  where t.secret_hash = any($1) and t.revoked_at is null and t.expires_at > $2::timestamptz and p.active`;

type Opened = [string, string, string, string | null, string | null, Role[], Scope[], boolean, boolean];

/** A token that opens something: the viewer it stands for, and whether its last use was noted a minute ago or more. */
export interface FoundToken {
  readonly viewer: Viewer;
  readonly isUnnoted: boolean;
}

/**
 * The viewers that tokens stand for, in their order: their owners as the owners are now, cut to the scopes. Null for
 * one that opens nothing.
 */
export async function findTokens(
  pool: Pool,
  now: Date,
  secrets: readonly string[],
): Promise<(FoundToken | null)[]> {
  const hashes = secrets.map(hashSecret);
  const asked = { text: OPENED, values: [[...new Set(hashes)], now.toISOString()] };
  const [[rows] = []] = await execute(pool, databaseSession(SYSTEM), asked);
  const found = new Map((JSON.parse(rows ?? '[]') as Opened[]).map((row) => [row[0], foundToken(row)]));
  return hashes.map((hash) => found.get(hash) ?? null);
}

function foundToken([
  ,
  tokenId,
  personId,
  partnerId,
  delegationId,
  roles,
  scopes,
  isUnnoted,
  changedLately,
]: Opened): FoundToken {
  const owner = { personId, partnerId, delegationId, roles: new Set(roles), scopes: new Set(scopes) };
  return { viewer: { kind: ViewerKind.TOKEN, tokenId, sessionId: null, ...owner, changedLately }, isUnnoted };
}

/** Notes that a token is in use, to the minute: its owner sees which are. */
export async function noteUse(work: Work, { tokenId }: Viewer): Promise<void> {
  await work.em.execute('update api_token set last_used_at = ? where id = ?', [
    work.now.toISOString(),
    tokenId,
  ]);
}
