import '@fastify/cookie';
import type { IncomingMessage } from 'node:http';
import DataLoader from 'dataloader';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { HubParts } from '../graphql/hub_context.js';
import { findTokens, type FoundToken, noteUse } from '../identity/api_token.actions.js';
import { findSessions } from '../identity/session.actions.js';
import { notAllowed, unauthenticated } from '../platform/errors.js';
import { ANONYMOUS, SYSTEM, type Viewer } from '../platform/viewer.js';
import type { SessionDoor } from '../events/context.js';

export const COOKIE = 'hub_session';

/** What a caller brought to prove who they are: at most one of the two. */
export interface Proof {
  readonly session: string | null;
  readonly token: string | null;
}

/** The proof in a request. A token travels in `Authorization: Bearer`, a session only in its cookie. */
export function proofIn(request: FastifyRequest): Proof {
  const header = request.headers.authorization;
  if (header !== undefined) {
    const token = /^Bearer (hubt_[\w-]{10,100})$/.exec(header)?.[1];
    if (token === undefined) throw unauthenticated('token.malformed');
    return { session: null, token };
  }
  return { session: request.cookies[COOKIE] ?? null, token: null };
}

/** Finds out who brings a proof. Those who come while a look-up is under way share the next. */
export class Door {
  private readonly sessions: DataLoader<string, Viewer | null>;
  private readonly tokens: DataLoader<string, FoundToken | null>;

  constructor(private readonly parts: Pick<HubParts, 'pool' | 'unitOfWork'>) {
    const { pool, unitOfWork } = parts;
    this.sessions = gathering((secrets) => findSessions(pool, unitOfWork.now(), secrets));
    this.tokens = gathering((secrets) => findTokens(pool, unitOfWork.now(), secrets));
  }

  /** The viewer that a proof stands for now. A token that opens nothing is refused; a session that ended is a stranger. */
  async viewerFor({ session, token }: Proof): Promise<Viewer> {
    if (token !== null) {
      const found = await this.tokens.load(token);
      if (found === null) throw unauthenticated('token.void');
      if (found.isUnnoted) await this.parts.unitOfWork.run(SYSTEM, (work) => noteUse(work, found.viewer));
      return found.viewer;
    }
    return session === null ? ANONYMOUS : ((await this.sessions.load(session)) ?? ANONYMOUS);
  }

  /** The viewer of a long-lived connection, asked again: an ended session or token is refused from that moment. */
  async viewerStill(proof: Proof): Promise<Viewer> {
    const viewer = await this.viewerFor(proof);
    if (viewer.personId === null) throw unauthenticated('session.ended');
    return viewer;
  }
}

const LARGEST_BATCH = 1_000;

/**
 * Nothing is remembered: a session or token that ended is refused from that moment. Those who bring the same secret
 * before its look-up has left share it.
 */
function gathering<V>(find: (secrets: readonly string[]) => Promise<V[]>): DataLoader<string, V> {
  let underWay: Promise<unknown> = Promise.resolve();
  const findNow = (secrets: readonly string[]): Promise<V[]> => {
    loader.clearAll();
    const found = find(secrets);
    underWay = found.catch(() => undefined);
    return found;
  };
  const batchScheduleFn = (dispatch: () => void): void => void underWay.then(dispatch);
  const loader = new DataLoader(findNow, { maxBatchSize: LARGEST_BATCH, batchScheduleFn });
  return loader;
}

/** Sets and clears the session cookie: not readable by scripts, not sent from other sites. */
export function sessionDoor(request: FastifyRequest, reply: FastifyReply, secure: boolean): SessionDoor {
  const options = { path: '/', httpOnly: true, sameSite: 'strict', secure } as const;
  return {
    set: (secret, expiresAt) => void reply.setCookie(COOKIE, secret, { ...options, expires: expiresAt }),
    clear: () => void reply.clearCookie(COOKIE, options),
    address: request.ip,
  };
}

/**
 * A browser says where a request comes from; anything but the hub's own origin is refused when a cookie rides along.
 * Clients that are not browsers send no Origin and carry no cookie of a person.
 */
export function assertOrigin(request: Pick<IncomingMessage, 'headers'>, allowed: ReadonlySet<string>): void {
  const { origin } = request.headers;
  if (origin !== undefined && !allowed.has(origin)) throw notAllowed('request.foreign_origin');
}
