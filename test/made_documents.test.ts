import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { Dice } from './support/documents.js';
import { TwoWays } from './support/two_ways.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** How many documents are made. */
    documents: number;
    /** The seed to begin with, to see a failure again; 0: one of the day and a new one. */
    seed: number;
  }
}

/** At once: the database has another core. */
const TOGETHER = 4;
const SEED = 20_261_124;
/** The name of a rule, or what type-graphql says when an input breaks one. */
const REFUSAL = /^([a-z_]+(\.[a-z_]+)*|Argument Validation Error)$/;

let ways: TwoWays;

beforeAll(async () => {
  ways = await TwoWays.open();
}, 240_000);
afterAll(() => ways?.close());

/** Makes a document of a seed and asks it in both ways, each time for the next viewer. */
async function compare(seed: number): Promise<void> {
  const { name, viewer } = ways.viewers[seed % ways.viewers.length] ?? ways.viewers[0] ?? none();
  const made = ways.make(new Dice(seed));
  const { compiled, coded, plain } = await ways.answers(made, viewer);
  const told = `seed ${seed}, as ${name}:\n${made.source}\n${JSON.stringify(made.variables)}`;
  if (coded !== null) expect(coded, `as code, ${told}`).toEqual(compiled);
  const { looks, ...answered } = compiled;
  const { looks: plainLooks, ...plainlyAnswered } = plain;
  expect(answered, told).toEqual(plainlyAnswered);
  // Field by field one stops at a refusal; what the statement had read by then is on record too.
  const missed = plainLooks.filter((look) => !looks.includes(look));
  if (answered.errors.length > 0) expect(missed, told).toEqual([]);
  else expect(looks, told).toEqual(plainLooks);
  // A fault of ours is no answer, even where both ways have it.
  expect(
    compiled.errors.filter((message) => !REFUSAL.test(message)),
    told,
  ).toEqual([]);
}

const none = (): never => {
  throw new Error('there is nobody to look');
};

async function compareAll(from: number, count: number): Promise<void> {
  for (let at = 0; at < count; at += TOGETHER) {
    const seeds = Array.from({ length: Math.min(TOGETHER, count - at) }, (_, n) => from + at + n);
    await Promise.all(seeds.map(compare));
  }
}

const [count, seed] = [inject('documents'), inject('seed')];
const fresh = Math.floor(Math.random() * 1_000_000_000);

test.each([
  [`the documents of every run, from seed ${seed || SEED}`, seed || SEED],
  [`documents nobody saw before, from seed ${fresh}`, fresh],
])('compiled and plain reads agree on %s', { timeout: 3_600_000 }, async (_, from) => {
  await compareAll(from, Math.ceil(count / 2));
});
