import type { Pool } from 'pg';
import { limitExceeded, unauthenticated } from '../platform/errors.js';
import { newId } from '../platform/ids.js';
import type { Work } from '../platform/unit_of_work.js';
import { databaseSession, type Role, SYSTEM, type Viewer, ViewerKind } from '../platform/viewer.js';
import { execute } from '../reads/execute.js';
import { record } from '../events/record.js';
import { CHANGED_LATELY } from './latest_change.actions.js';
import { Person } from './person.entity.js';
import { hashSecret, newSecret, passwordMatches } from './secret.actions.js';

const SESSION_DAYS = 14;
const WINDOW_MINUTES = 15;
const TRIES_PER_ACCOUNT = 10;
const TRIES_PER_ADDRESS = 100;

export interface NewSession {
  readonly secret: string;
  readonly expiresAt: Date;
  readonly viewer: Viewer;
}

/** Counts a try before the password is looked at, so that parallel guesses count too. Its own unit of work. */
export async function countTry(work: Work, email: string, address: string): Promise<void> {
  const account = hashSecret(email.toLowerCase());
  // One at a time for an account and for an address: a hundred guesses at once would all count the same few before them.
  for (const key of [`account ${account}`, `address ${address}`]) {
    await work.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 7402013))', [key]);
  }
  const since = new Date(work.now.getTime() - WINDOW_MINUTES * 60_000).toISOString();
  const [tries] = await work.em.execute<{ account: string; address: string }[]>(
    `select count(*) filter (where email_hash = ?) as account, count(*) filter (where address = ?) as address
     from sign_in_attempt where at > ? and (email_hash = ? or address = ?)`,
    [account, address, since, account, address],
  );
  if (Number(tries?.account) >= TRIES_PER_ACCOUNT || Number(tries?.address) >= TRIES_PER_ADDRESS) {
    throw limitExceeded('sign_in.too_many_tries', { minutes: WINDOW_MINUTES });
  }
  await work.em.execute('insert into sign_in_attempt (email_hash, address, at) values (?, ?, ?)', [
    account,
    address,
    work.now.toISOString(),
  ]);
}

/** Opens a session. Wrong address, wrong password and a closed account get one and the same answer. */
export async function signIn(work: Work, email: string, password: string): Promise<NewSession> {
  const person = await work.em.findOne(Person, { email: email.trim().toLowerCase() });
  const [credential] = await work.em.execute<{ password_hash: string }[]>(
    'select password_hash from credential where person_id = ?',
    [person?.id ?? null],
  );
  const matches = await passwordMatches(password, credential?.password_hash ?? null);
  if (person === null || !matches || !person.active) throw unauthenticated('sign_in.refused');
  await work.em.execute('delete from sign_in_attempt where email_hash = ? or at < ?', [
    hashSecret(person.email),
    new Date(work.now.getTime() - 86_400_000).toISOString(),
  ]);
  return openSession(work, person);
}

/** A new secret for a person who has just proved who they are; never an old one, so that none can be planted. */
export async function openSession(work: Work, person: Person): Promise<NewSession> {
  const secret = newSecret('hubs');
  const id = newId();
  const expiresAt = new Date(work.now.getTime() + SESSION_DAYS * 86_400_000);
  const now = work.now.toISOString();
  await work.em.execute(
    `insert into session (id, secret_hash, person_id, created_at, last_seen_at, expires_at) values (?, ?, ?, ?, ?, ?)`,
    [id, hashSecret(secret), person.id, now, now, expiresAt.toISOString()],
  );
  await work.em.execute('update person set last_seen_at = ? where id = ?', [now, person.id]);
  const viewer = viewerOf(person, { sessionId: id });
  await record({ ...work, viewer }, { type: 'session.opened', subject: { type: 'Person', id: person.id } });
  return { secret, expiresAt, viewer };
}

/** Ends the viewer's session at once; the next look at it finds nobody. As the hub itself: nobody may write sessions. */
export async function endSession(work: Work, viewer: Viewer): Promise<void> {
  const { sessionId, personId } = viewer;
  if (sessionId === null || personId === null) return;
  await work.em.execute('update session set ended_at = ? where id = ? and ended_at is null', [
    work.now.toISOString(),
    sessionId,
  ]);
  await record({ ...work, viewer }, { type: 'session.closed', subject: { type: 'Person', id: personId } });
}

const OPENED = `select coalesce(json_agg(json_build_array(s.secret_hash, s.id, p.id, p.partner_id, p.delegation_id, p.roles,
    ${CHANGED_LATELY})), '[]')
  from session s join person p on p.id = s.person_id
  where s.secret_hash = any($1) and s.ended_at is null and s.expires_at > $2 and p.active`;

type Opened = [string, string, string, string | null, string | null, Role[], boolean];

/**
 * Whose sessions these secrets open, in their order, or null: ended, expired, unknown and closed accounts alike. Asked
 * with every request, by one statement for all that come at the same moment.
 */
export async function findSessions(
  pool: Pool,
  now: Date,
  secrets: readonly string[],
): Promise<(Viewer | null)[]> {
  const hashes = secrets.map(hashSecret);
  const asked = { text: OPENED, values: [[...new Set(hashes)], now.toISOString()] };
  const [[rows] = []] = await execute(pool, databaseSession(SYSTEM), asked);
  const found = new Map(
    (JSON.parse(rows ?? '[]') as Opened[]).map(
      ([hash, sessionId, id, partnerId, delegationId, roles, changedLately]) => [
        hash,
        { ...viewerOf({ id, partnerId, delegationId, roles }, { sessionId }), changedLately },
      ],
    ),
  );
  return hashes.map((hash) => found.get(hash) ?? null);
}

/** The viewer that a person is, through a session. */
export function viewerOf(
  person: Pick<Person, 'id' | 'partnerId' | 'delegationId' | 'roles'>,
  { sessionId }: { sessionId: string | null },
): Viewer {
  return {
    kind: ViewerKind.PERSON,
    personId: person.id,
    tokenId: null,
    sessionId,
    partnerId: person.partnerId,
    delegationId: person.delegationId,
    roles: new Set(person.roles),
    scopes: null,
  };
}
