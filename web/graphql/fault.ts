import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import type { Fault } from '../i18n/rules.texts.js';

export type HubFault = Fault;

type Params = Fault['params'];

const strings = (value: unknown): readonly string[] =>
  Array.isArray(value)
    ? value.filter((part) => typeof part === 'string' || typeof part === 'number').map(String)
    : [];

function plain(value: unknown): Params {
  if (typeof value !== 'object' || value === null) return {};
  const simple = (part: unknown): part is Params[string] =>
    part === null || ['string', 'number', 'boolean'].includes(typeof part);
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, Params[string]] => simple(entry[1])),
  );
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

function local(
  code: 'CONNECTION' | 'INTERNAL' | 'UNAUTHENTICATED' | 'LIMIT_EXCEEDED',
  rule: string,
): HubFault {
  return { code, rule, path: [], params: {}, trace: null };
}

function fromStatus(status: number): HubFault {
  if (status === 401) return local('UNAUTHENTICATED', 'session.missing');
  if (status === 429) return local('LIMIT_EXCEEDED', 'request.too_many');
  return status >= 502 && status <= 504
    ? local('CONNECTION', 'connection.unavailable')
    : local('INTERNAL', 'internal');
}

/** Whatever a request ended with, as one typed refusal that a form or an alert can show. */
export function faultOf(error: unknown): HubFault {
  if (CombinedGraphQLErrors.is(error)) {
    const extensions: Record<string, unknown> = error.errors[0]?.extensions ?? {};
    return {
      code: text(extensions['code']) ?? 'INTERNAL',
      rule: text(extensions['rule']) ?? 'internal',
      path: strings(extensions['inputPath']),
      params: plain(extensions['params']),
      trace: text(extensions['correlationId']),
    };
  }
  if (ServerError.is(error)) return fromStatus(error.statusCode);
  if (error instanceof TypeError) return local('CONNECTION', 'connection.lost');
  return local('INTERNAL', 'internal');
}

/** The field a refusal speaks of, as Mantine's forms name it (`contact.phone`), or null when it is of the whole. */
export function fieldOf(fault: HubFault): string | null {
  const path = fault.path[0] === 'input' ? fault.path.slice(1) : fault.path;
  return path.length > 0 ? path.join('.') : null;
}
