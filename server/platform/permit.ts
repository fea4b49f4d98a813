/**
 * One thing a viewer may do to an object, as the guard, the API and the buttons read it: an action the viewer
 * may never take is absent; one the state forbids now is present with the rule that forbids it.
 */
export interface Permit<A extends string = string> {
  readonly action: A;
  readonly rule: string | null;
}
