import { cpu, type Goal } from './goals.js';
import { type Figures, spread } from './turns.js';

type Row = readonly string[];

/** Rows under each other, words to the left and numbers to the right. */
function table(head: Row, rows: readonly Row[]): string {
  const widths = head.map((name, at) => Math.max(name.length, ...rows.map((row) => (row[at] ?? '').length)));
  const line = (row: Row): string =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ');
  return [line(head), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}

const HEAD = [
  'contender',
  'requests/s',
  '÷ PostGraphile',
  '÷ floor',
  'p50 ms',
  'p99 ms',
  'server CPU ms',
  'database CPU ms',
  'CPU ÷ PostGraphile',
  'statements',
  'of data',
  'bytes',
  'spread',
];

/** One question: everybody's figures and how they stand to PostGraphile and to the floor. */
export function questionTable(figures: readonly Figures[]): string {
  const find = (name: string): Figures | undefined => figures.find((one) => one.name === name);
  const [other, floor] = [find('postgraphile'), find('floor')];
  const ratio = (value: number, to: number | undefined): string =>
    to === undefined ? '–' : (value / to).toFixed(2);
  const rows = figures.map((one) => [
    one.name,
    one.rate.toFixed(0),
    ratio(one.rate, other?.rate),
    ratio(one.rate, floor?.rate),
    one.p50.toFixed(1),
    one.p99.toFixed(1),
    one.serverCpu.toFixed(3),
    one.databaseCpu.toFixed(3),
    ratio(cpu(one), other && cpu(other)),
    one.statements.all.toFixed(1),
    one.statements.data.toFixed(1),
    one.bytes.toFixed(0),
    `${(spread(one.rates) * 100).toFixed(0)} %`,
  ]);
  return table(HEAD, rows);
}

/** What the processes of each held together at the most. */
export const memoryLines = (figures: readonly Figures[]): string[] =>
  figures.map(({ name, resident }) => `${name}: ${(resident / 1e6).toFixed(0)} MB in all processes`);

export function goalTable(goals: readonly Goal[]): string {
  const rows = goals.map(({ question, goal, measured, isMet }) => [
    question,
    goal,
    measured.toFixed(2),
    isMet ? 'met' : 'NOT met',
  ]);
  return table(['question', 'goal', 'measured', ''], rows);
}

/** Rounds of the floor that lie further apart than this say nothing about the others. */
const NOISE = 0.25;

/** Whether the machine was quiet enough, in words; null when it was. */
export function noiseIn(figures: readonly Figures[]): string | null {
  const find = (name: string): Figures | undefined => figures.find((one) => one.name === name);
  const [floor, hub, again] = [find('floor'), find('hub'), find('hub again')];
  // Where the floor does not play, whoever is steadiest stands for the machine.
  const apart =
    floor === undefined ? Math.min(...figures.map(({ rates }) => spread(rates))) : spread(floor.rates);
  const drift = hub === undefined || again === undefined ? 0 : Math.abs(1 - again.rate / hub.rate);
  if (apart <= NOISE && drift <= NOISE / 2) return null;
  return (
    `The machine is too noisy to tell: the rounds of the steadiest lie ${(apart * 100).toFixed(0)} % apart` +
    `${again === undefined ? '' : `, and the hub differs from itself by ${(drift * 100).toFixed(0)} %`}.`
  );
}
