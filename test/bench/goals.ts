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

/** Sending a referral beside PostGraphile's function. */
export function writeGoals(question: string, figures: readonly Figures[]): Goal[] {
  const rate = (name: string): number => figures.find((one) => one.name === name)?.rate ?? 0;
  return [atLeast(question, 'requests/s ÷ PostGraphile', rate('hub') / rate('postgraphile'), 1)];
}

/** What the hub's process held while it answered the page without a pause. */
export function memoryGoal(figures: readonly Figures[]): Goal[] {
  const hub = figures.find(({ name }) => name === 'hub');
  return hub === undefined ? [] : [atMost('memory', 'MB resident at full load', hub.resident / 1e6, 300)];
}

/** One contender's CPU a request beside another's of the same part. */
function beside(figures: readonly Figures[], name: string, to: string): number {
  const find = (wanted: string): Figures | undefined => figures.find((one) => one.name === wanted);
  const [one, other] = [find(name), find(to)];
  return one === undefined || other === undefined ? Number.NaN : cpu(one) / cpu(other);
}

/** How much more a request may cost of processor and of pages looked at. */
interface Growth {
  readonly cpu: number;
  readonly blocks: number;
}

/**
 * The figures of a small database have fewer cells that hold anything, so that constant is not quite the same; a file is
 * matched with every commitment in force, and that is what a match costs; a place in a queue is counted along the
 * queue, and ten times the people are ten times those born near a day, each of whose names is compared.
 */
const GROWTH: Readonly<Record<string, Growth>> = {
  'first page': { cpu: 1.3, blocks: 1.3 },
  'deep page': { cpu: 1.3, blocks: 1.3 },
  figures: { cpu: 2, blocks: 3 },
  'files that wait': { cpu: 1.3, blocks: 2 },
  'referrals that wait': { cpu: 1.3, blocks: 3 },
  'one match': { cpu: 1.3, blocks: 1.3 },
  'likely duplicates': { cpu: 4, blocks: 3 },
};

/** `times`: of what there are so many more in the large database, and each is answered. */
export const growthGoals = (figures: readonly Figures[], times: Readonly<Record<string, number>>): Goal[] =>
  Object.entries(GROWTH).flatMap(([what, bound]) => {
    const find = (size: string): Figures | undefined =>
      figures.find(({ name }) => name === `${size}, ${what}`);
    const [small, large] = [find('small'), find('large')];
    if (small === undefined || large === undefined) return [];
    const per = times[what] ?? 1;
    const blocks = large.statements.blocks / small.statements.blocks / per;
    return [
      atMost('growth', `CPU of the ${what}, large ÷ small`, cpu(large) / cpu(small) / per, bound.cpu),
      atMost('growth', `pages read for the ${what}, large ÷ small`, blocks, bound.blocks),
    ];
  });

export const adHocGoal = (figures: readonly Figures[]): Goal[] => [
  atMost('ad-hoc', 'CPU, unseen ÷ warm', beside(figures, 'hub unseen', 'hub warm'), 3),
];

/** What the database did beside it can make the cost of an event seem to be nothing: then that tells nothing. */
export const subscriptionGoal = (hub: number, each: number): Goal[] => [
  atMost('S1', 'CPU of an event ÷ executing once for each', hub > 0 ? hub / each : Number.NaN, 0.2),
];

export const importGoal = (ratio: number): Goal[] => [atLeast('B1', 'rows/s ÷ bare COPY', ratio, 0.4)];
