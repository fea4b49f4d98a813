import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { unwrapResolverError } from '@apollo/server/errors';
import { ArgumentValidationError } from 'type-graphql';
import { HubError } from '../platform/errors.js';
import { OUTDATED, sqlState } from '../platform/unit_of_work.js';

interface Violation {
  readonly property: string;
  readonly constraints?: Readonly<Record<string, string>>;
  readonly children?: readonly Violation[];
}

/**
 * The one place where an error becomes an answer: a refusal keeps its code, rule and input path; a fault of ours says
 * only which request failed. Nothing internal (SQL, paths, values of other people) ever leaves.
 */
export function toAnswer(
  formatted: GraphQLFormattedError,
  error: unknown,
  correlationId: string,
  report: (error: unknown) => void,
): GraphQLFormattedError {
  const original = innermost(error);
  const refusal = asRefusal(original);
  if (refusal !== null) {
    return {
      message: refusal.rule,
      path: formatted.path,
      locations: formatted.locations,
      extensions: {
        code: refusal.code,
        rule: refusal.rule,
        inputPath: refusal.inputPath,
        params: refusal.params,
        correlationId,
      },
    };
  }
  const code = formatted.extensions?.['code'];
  if (isProtocolCode(code) || isCoercion(original, formatted.path)) {
    return {
      ...formatted,
      message: withoutSuggestions(formatted.message),
      extensions: { code: code ?? 'BAD_USER_INPUT', rule: 'request.malformed', correlationId },
    };
  }
  report(original);
  return {
    message: 'internal',
    path: formatted.path,
    extensions: { code: 'INTERNAL', rule: 'internal', correlationId },
  };
}

/** A refusal may arrive wrapped: by a resolver, or before there was a path to any. */
function innermost(error: unknown): unknown {
  const inner = unwrapResolverError(error);
  return inner instanceof GraphQLError && inner.originalError instanceof HubError
    ? inner.originalError
    : inner;
}

/** What was sent is echoed in part; what the schema has that resembles it is not told. */
const withoutSuggestions = (message: string): string =>
  message.replace(/ ?Did you mean [\s\S]*$/, '').slice(0, LONGEST_MESSAGE);

const LONGEST_MESSAGE = 500;

/** Errors of the request's own form, which GraphQL words well and which name nothing but what the client sent. */
const PROTOCOL = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST'];
PROTOCOL.push('OPERATION_RESOLUTION_FAILURE', 'PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED');

const isProtocolCode = (code: unknown): boolean => typeof code === 'string' && PROTOCOL.includes(code);

/**
 * Raised by graphql-js over what the client sent: it carries no error of ours inside. With a path it is about our own
 * answer (a value that its enum does not know), unless it names an argument.
 */
const isCoercion = (error: unknown, path: GraphQLFormattedError['path']): boolean =>
  error instanceof GraphQLError &&
  error.originalError === undefined &&
  (path === undefined || error.message.startsWith('Argument "'));

function asRefusal(error: unknown): HubError | null {
  if (error instanceof HubError) return error;
  if (error instanceof ArgumentValidationError)
    return firstViolation(error.extensions.validationErrors as Violation[]);
  return fromDatabase(sqlState(error));
}

/** What the database refuses on its own account: never its words, which could name other people's rows. */
function fromDatabase(state: string): HubError | null {
  switch (state) {
    case '42501':
      return new HubError('NOT_ALLOWED', 'not_allowed');
    case '23505':
      return new HubError('CONFLICT', 'already_exists');
    case '57014':
      return new HubError('LIMIT_EXCEEDED', 'request.too_slow');
    case '55P03':
    case OUTDATED:
      return new HubError('CONFLICT', 'busy');
    // Text with a NUL, a number or a date beyond what the column holds: well-formed, and still no value of ours.
    case '22P05':
    case '22021':
    case '22003':
    case '22008':
      return new HubError('INVALID_INPUT', 'input.not_storable', ['input']);
    default:
      return null;
  }
}

function firstViolation(violations: readonly Violation[]): HubError {
  const path = ['input'];
  for (let at = violations[0]; at !== undefined; at = at.children?.[0]) {
    path.push(at.property);
    const constraint = Object.keys(at.constraints ?? {})[0];
    if (constraint !== undefined) return new HubError('INVALID_INPUT', `input.${snake(constraint)}`, path);
  }
  return new HubError('INVALID_INPUT', 'input.invalid', path);
}

const snake = (name: string): string => name.replace(/(?!^)([A-Z])/g, '_$1').toLowerCase();
