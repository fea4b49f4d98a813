import type { FastifyInstance } from 'fastify';
import { toAnswer } from '../graphql/errors.js';
import { type ErrorCode, HubError } from '../platform/errors.js';

const ANSWER = 'application/graphql-response+json';

export const STATUS: Readonly<Record<ErrorCode, number>> = {
  NOT_FOUND: 404,
  NOT_ALLOWED: 403,
  INVALID_INPUT: 400,
  RULE_BROKEN: 422,
  CONFLICT: 409,
  UNAUTHENTICATED: 401,
  LIMIT_EXCEEDED: 429,
};

/** What is refused before GraphQL hears of it is worded as GraphQL words it: one form of error for every client. */
export function answerRefusals(fastify: FastifyInstance, report: (error: unknown) => void): void {
  fastify.setErrorHandler(async (error, request, reply) => {
    if (isGone(error)) return reply;
    const refusal = asHubError(error);
    const status = refusal === null ? 500 : (statusOf(error) ?? STATUS[refusal.code]);
    const answer = toAnswer({ message: '' }, refusal ?? error, request.id, report);
    const wait = waitOf(answer.extensions);
    if (wait !== null) void reply.header('retry-after', wait);
    // A client that knows this form reads the refusal in it; under another it would see a status and no more.
    if (request.headers.accept?.includes(ANSWER)) void reply.type(`${ANSWER}; charset=utf-8`);
    return reply.code(status).send({ errors: [answer] });
  });
}

/** Whoever asked has left before the answer: nobody is told, and nobody is at fault. */
const isGone = (error: unknown): boolean =>
  (error as { code?: unknown } | null)?.code === 'ERR_STREAM_PREMATURE_CLOSE';

/** In seconds, where a limit says when it ends. */
export function waitOf({ code, params }: Readonly<Record<string, unknown>> = {}): string | null {
  const { minutes, seconds } = (params ?? {}) as { minutes?: unknown; seconds?: unknown };
  if (code !== 'LIMIT_EXCEEDED') return null;
  if (typeof minutes === 'number') return String(minutes * 60);
  return typeof seconds === 'number' ? String(seconds) : null;
}

/** Fastify's own refusals have a status below 500 and a code; all that was wrong lies in the request. */
function asHubError(error: unknown): HubError | null {
  if (error instanceof HubError) return error;
  const status = statusOf(error);
  if (status === null || status >= 500) return null;
  if (status === 413) return new HubError('LIMIT_EXCEEDED', 'request.too_large');
  if (status === 415) return new HubError('INVALID_INPUT', 'request.not_json');
  return new HubError('INVALID_INPUT', 'request.malformed');
}

function statusOf(error: unknown): number | null {
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : null;
}
