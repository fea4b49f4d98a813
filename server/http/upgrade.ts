import type { IncomingMessage } from 'node:http';
import { COOKIE, type Proof } from './door.js';

/** What a handshake says before it is accepted. Everything in it is a stranger's text. */
export function originIsForeign(request: IncomingMessage, allowed: ReadonlySet<string>): boolean {
  const { origin } = request.headers;
  return origin !== undefined && !allowed.has(origin);
}

/** The path asked for; whatever is no path at all (`//`) is none of ours. */
export const pathOf = (request: IncomingMessage): string => (request.url ?? '').split('?')[0] ?? '';

/** A browser proves itself by its cookie, a tool by `{ authorization: "Bearer …" }` at `connection_init`. */
export function socketProof(
  parameters: Readonly<Record<string, unknown>> | undefined,
  request: IncomingMessage,
): Proof {
  const authorization = parameters?.['authorization'];
  if (typeof authorization === 'string') {
    return { session: null, token: authorization.replace(/^Bearer /, '') };
  }
  const cookie = (request.headers.cookie ?? '')
    .split(/;\s*/)
    .find((pair) => pair.startsWith(`${COOKIE}=`))
    ?.slice(COOKIE.length + 1);
  return { session: cookie ?? null, token: null };
}
