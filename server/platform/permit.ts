import { HubError, notAllowed } from './errors.js';

/**
 * One thing a viewer may do to an object, as the guard, the API and the buttons read it: an action the viewer
 * may never take is absent; one the state forbids now is present with the rule that forbids it.
 */
export interface Permit<A extends string = string> {
  readonly action: A;
  readonly rule: string | null;
}

/**
 * The guard of a verb: passes when the permits contain the action and no rule forbids it now. Absent is NOT_ALLOWED
 * with the rule `<noun>.<action>_not_yours`; forbidden now is RULE_BROKEN with the rule itself.
 */
export function assertPermitted<A extends string>(
  permits: readonly Permit<A>[],
  noun: string,
  action: A,
): void {
  const permit = permits.find((candidate) => candidate.action === action);
  if (permit === undefined) throw notAllowed(`${noun}.${action.toLowerCase()}_not_yours`);
  if (permit.rule !== null) throw new HubError('RULE_BROKEN', permit.rule, [], { action });
}
