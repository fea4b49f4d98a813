import type { Condition } from './match_sentence.js';

interface Matched {
  readonly conditions: readonly Condition[];
}

/** Full can be waited for, and consent can be asked for; the rest says no. */
const surmountable: readonly string[] = ['CAPACITY', 'CONSENT'];

export const failing = ({ conditions }: Matched): Condition[] => conditions.filter(({ fits }) => !fits);

/** What says no to this file, the first thing to tell a family first. */
export const refusals = (match: Matched): Condition[] =>
  failing(match).filter(({ condition }) => !surmountable.includes(condition));

export const isFull = (match: Matched): boolean =>
  failing(match).some(({ condition }) => condition === 'CAPACITY');

export interface Groups<M> {
  /** Fit, and a place is free; the hub's order. */
  readonly free: readonly M[];
  /** Fit, but one has to wait for a place. */
  readonly full: readonly M[];
  /** The kind of support is needed, but something else says no; the nearest to fitting first. */
  readonly unfit: readonly M[];
  /** Support that the file does not ask for. */
  readonly unasked: readonly M[];
}

/** The commitments in the order in which a delegate looks at them. */
export function groupsOf<M extends Matched>(matches: readonly M[]): Groups<M> {
  const fitting = matches.filter((match) => refusals(match).length === 0);
  const others = matches.filter((match) => refusals(match).length > 0);
  const asked = (match: M): boolean => refusals(match).every(({ condition }) => condition !== 'NEED');
  return {
    free: fitting.filter((match) => !isFull(match)),
    full: fitting.filter(isFull),
    unfit: others.filter(asked).sort((one, other) => refusals(one).length - refusals(other).length),
    unasked: others.filter((match) => !asked(match)),
  };
}
