import type { FastifyInstance } from 'fastify';
import { toAnswer } from '../graphql/errors.js';
import { type ErrorCode, HubError } from '../platform/errors.js';

const STATUS: Readonly<Record<ErrorCode, number>> = {
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
    const refusal = asHubError(error);
    const status = refusal === null ? 500 : (statusOf(error) ?? STATUS[refusal.code]);
    const answer = toAnswer({ message: '' }, refusal ?? error, request.id, report);
    return reply.code(status).send({ errors: [answer] });
  });
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
