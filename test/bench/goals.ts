import type { Figures } from './turns.js';

/** One goal of the benchmark, and how near it came. */
export interface Goal {
  readonly question: string;
  readonly goal: string;
  readonly measured: number;
  readonly isMet: boolean;
}

const atLeast = (question: string, goal: string, measured: number, bound: number): Goal => ({
  ...{ question, goal: `${goal} ≥ ${bound}`, measured },
  isMet: measured >= bound,
});
const atMost = (question: string, goal: string, measured: number, bound: number): Goal => ({
  ...{ question, goal: `${goal} ≤ ${bound}`, measured },
  isMet: measured <= bound,
});

/** Requests a second beside PostGraphile's. */
const RATES: Readonly<Record<string, number>> = { Q1: 2, Q2: 1.3, Q4: 2.5, Q5: 1.3 };

/** The goals of a question that was answered over HTTP by all. */
export function goalsOf(question: string, figures: readonly Figures[]): Goal[] {
  const find = (name: string): Figures | undefined => figures.find((one) => one.name === name);
  const [hub, other, floor] = [find('hub'), find('postgraphile'), find('floor')];
  if (hub === undefined || other === undefined) return [];
  const goals: Goal[] = [];
  const bound = RATES[question];
  if (bound !== undefined)
    goals.push(atLeast(question, 'requests/s ÷ PostGraphile', hub.rate / other.rate, bound));
  if (question !== 'Q1') return goals;
  goals.push(atMost(question, 'CPU ÷ PostGraphile', cpu(hub) / cpu(other), 0.5));
  if (floor !== undefined) goals.push(atLeast(question, 'requests/s ÷ floor', hub.rate / floor.rate, 0.8));
  goals.push(atMost(question, 'data statements a request', Math.round(hub.statements.data * 10) / 10, 1));
  return goals;
}

/** Of the server and of the database together. */
export const cpu = ({ serverCpu, databaseCpu }: Figures): number => serverCpu + databaseCpu;
