/** The closed list of refusals. Thrown anywhere, turned once at the edge into `extensions.code`. */
export type ErrorCode =
  | 'NOT_FOUND'
  | 'NOT_ALLOWED'
  | 'INVALID_INPUT'
  | 'RULE_BROKEN'
  | 'CONFLICT'
  | 'UNAUTHENTICATED'
  | 'LIMIT_EXCEEDED';

/** Plain values a reader needs to understand a refusal; never personal data. */
export type ErrorParams = Readonly<Record<string, string | number | boolean | null>>;

/**
 * A refusal that is safe to show. `rule` is stable and machine-readable (`referral.answer_after_deadline`);
 * the portals translate it. `inputPath` leads to the offending value in the
 * input; under the name `path`, graphql-js would take it for the place in the answer.
 */
export class HubError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly rule: string,
    readonly inputPath: readonly string[] = [],
    readonly params: ErrorParams = {},
  ) {
    super(rule);
    this.name = 'HubError';
  }
}

/** Does not exist, or not for this viewer: deliberately the same answer. */
export const notFound = (path: readonly string[] = []): HubError =>
  new HubError('NOT_FOUND', 'not_found', path);

/** Visible, but this viewer may not do this. */
export const notAllowed = (rule: string): HubError => new HubError('NOT_ALLOWED', rule);

/** A value outside its bounds or of the wrong form. */
export const invalidInput = (rule: string, path: readonly string[], params?: ErrorParams): HubError =>
  new HubError('INVALID_INPUT', rule, path, params);

/** The viewer may in general, but the state or a rule of the domain forbids it now. */
export const ruleBroken = (rule: string, params?: ErrorParams): HubError =>
  new HubError('RULE_BROKEN', rule, [], params);

/** Somebody else changed the thing first; the params say which version stands now. */
export const conflict = (rule: string, params?: ErrorParams): HubError =>
  new HubError('CONFLICT', rule, [], params);

export const unauthenticated = (rule = 'session.missing'): HubError => new HubError('UNAUTHENTICATED', rule);

/** A stated limit was passed; the params name the limit and what would fit. */
export const limitExceeded = (rule: string, params?: ErrorParams): HubError =>
  new HubError('LIMIT_EXCEEDED', rule, [], params);
