import type { Bench, Part, Result } from './bench.js';
import { those } from './bench.js';
import { adHoc } from './ad_hoc.js';
import { bulkImport } from './bulk_import.js';
import { assertAlike } from './equality.js';
import { goalsOf, memoryGoal, writeGoals } from './goals.js';
import { growth } from './growth.js';
import { QUESTIONS, type Question, requestsFor } from './questions.js';
import { noiseIn } from './report.js';
import { subscriptions } from './subscriptions.js';
import { type Player, takeTurns } from './turns.js';
import { workers } from './workers.js';
import { takeWriteTurns } from './write_turns.js';

/** One question to all who can answer it; the hub plays twice, to see how much it differs from itself. */
async function ask(question: Question, { contenders, game, world }: Bench): Promise<Result> {
  const able = contenders.filter(({ name }) => requestsFor(question, name, world).length > 0);
  await assertAlike(question, able, world);
  const players = able.map((contender): Player => {
    const requests = requestsFor(question, contender.name, world);
    return { label: contender.name, contender, requests: () => requests };
  });
  const hub = players.find(({ label }) => label === 'hub');
  const figures = await takeTurns(game, hub ? [...players, { ...hub, label: 'hub again' }] : players);
  const { key, title } = question;
  const goals = [...goalsOf(key, figures), ...(key === 'Q1' ? memoryGoal(figures) : [])];
  return { question: key, title, figures, goals, noise: noiseIn(figures) };
}

async function write(bench: Bench, hot: boolean): Promise<Result> {
  const question = hot ? 'M1 hot' : 'M1 spread';
  const title = hot ? 'sending referrals, all to one commitment' : 'sending referrals to many commitments';
  const able = those(bench, 'hub', 'postgraphile', 'floor');
  const figures = await takeWriteTurns(bench.game, able, bench.world, hot);
  return { question, title, figures, goals: writeGoals(question, figures), noise: noiseIn(figures) };
}

/** Everything there is to be asked, in order: what reads before what writes. */
export const PARTS: readonly Part[] = [
  ...QUESTIONS.map((question) => ({ key: question.key, run: (bench: Bench) => ask(question, bench) })),
  { key: 'adhoc', run: adHoc },
  { key: 'growth', run: growth },
  { key: 'workers', run: workers },
  { key: 'M1', run: (bench) => write(bench, false) },
  { key: 'M1', run: (bench) => write(bench, true) },
  { key: 'S1', run: subscriptions },
  // Last, because it leaves far more files than it found.
  { key: 'B1', run: bulkImport },
];
