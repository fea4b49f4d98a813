import type { Bench, Result } from './bench.js';
import { Contender, startClient } from './processes.js';
import { pin } from './processors.js';
import { QUESTIONS, requestsFor } from './questions.js';
import { memoryLines, noiseIn } from './report.js';
import { type Player, takeTurns } from './turns.js';

const COUNTS = [1, 2, 4];

/**
 * The partner's page, asked of hubs with so many workers. Nobody is kept to a core here: workers, database and client
 * share what the machine has, as they do where all of it is one machine.
 */
export async function workers(bench: Bench): Promise<Result> {
  const { world, cores, secret, server, game } = bench;
  const page = QUESTIONS.find(({ key }) => key === 'Q1');
  if (page === undefined) throw new Error('nobody asks for the page');
  const requests = requestsFor(page, 'hub', world);
  pin(server.embedded.pid, cores.all);
  const client = await startClient(null);
  const contenders: Contender[] = [];
  try {
    for (const count of COUNTS) {
      const setup = { address: world.address, secret, workers: count };
      contenders.push(await Contender.start('several', setup, null));
    }
    const players = contenders.map((contender, at): Player => {
      const count = COUNTS[at] ?? 0;
      return { label: `${count} worker${count === 1 ? '' : 's'}`, contender, requests: () => requests };
    });
    const figures = await takeTurns({ ...game, client }, players);
    const title = `the partner’s page from several workers, all on the ${cores.count} cores of this machine`;
    const lines = memoryLines(figures);
    return { question: 'workers', title, figures, lines, goals: [], noise: noiseIn(figures) };
  } finally {
    for (const contender of contenders) await contender.stop();
    client.stop();
    pin(server.embedded.pid, cores.database);
  }
}
