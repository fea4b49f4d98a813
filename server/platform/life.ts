import { ruleBroken } from './errors.js';

/**
 * The life of a thing as a table: state → action → next state. Every state has a row, so that a forgotten
 * state does not compile; an action missing from a row is forbidden in that state.
 */
export type Life<S extends string, A extends string> = Readonly<Record<S, Readonly<Partial<Record<A, S>>>>>;

/** Whether the table allows the action in this state. */
export function canStep<S extends string, A extends string>(life: Life<S, A>, state: S, action: A): boolean {
  return life[state][action] !== undefined;
}

/** The state after the action, or the refusal `<name>.<action>_from_<state>` that the portals put in words. */
export function step<S extends string, A extends string>(
  life: Life<S, A>,
  name: string,
  state: S,
  action: A,
): S {
  const next = life[state][action];
  if (next === undefined) {
    throw ruleBroken(forbiddenStep(name, state, action), { state, action });
  }
  return next;
}

/** The stable name of the rule that forbids an action in a state. */
export function forbiddenStep(name: string, state: string, action: string): string {
  return `${name}.${action.toLowerCase()}_from_${state.toLowerCase()}`;
}
