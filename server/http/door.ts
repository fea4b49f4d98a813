import '@fastify/cookie';
import type { IncomingMessage } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { findToken } from '../identity/api_token.actions.js';
import { findSession } from '../identity/session.actions.js';
import { notAllowed, unauthenticated } from '../platform/errors.js';
import type { UnitOfWork } from '../platform/unit_of_work.js';
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

/** The viewer that a proof stands for now. A token that opens nothing is refused; a session that ended is a stranger. */
export async function viewerFor(unitOfWork: UnitOfWork, proof: Proof): Promise<Viewer> {
  const { session, token } = proof;
  if (token !== null) {
    const viewer = await unitOfWork.run(SYSTEM, (work) => findToken(work, token));
    if (viewer === null) throw unauthenticated('token.void');
    return viewer;
  }
  if (session === null) return ANONYMOUS;
  return (await unitOfWork.run(SYSTEM, (work) => findSession(work, session))) ?? ANONYMOUS;
}

/** The viewer of a long-lived connection, asked again: an ended session or token is refused from that moment. */
export async function viewerStill(unitOfWork: UnitOfWork, proof: Proof): Promise<Viewer> {
  const viewer = await viewerFor(unitOfWork, proof);
  if (viewer.personId === null) throw unauthenticated('session.ended');
  return viewer;
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
