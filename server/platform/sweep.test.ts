import { expect, test } from 'vitest';
import { kick, Sweeper, type Sweep } from './sweep.js';
import type { UnitOfWork, Work } from './unit_of_work.js';

const unitOfWork = {
  run: <T>(_viewer: unknown, body: (work: Work) => Promise<T>): Promise<T> => body({} as Work),
} as Pick<UnitOfWork, 'run'> as UnitOfWork;

test('a kicked sweep runs soon, once for several kicks, and not before or after its sweeper lives', async () => {
  let rounds = 0;
  const sweep: Sweep = {
    name: 'promote',
    due: () => Promise.resolve([String(++rounds)]),
    bring: () => Promise.resolve(),
  };
  const sweeper = new Sweeper(unitOfWork, [sweep], () => undefined);
  kick('promote');
  await sweeper.start();
  expect(rounds).toBe(1);
  kick('promote');
  kick('promote');
  kick('something else');
  await new Promise((done) => setTimeout(done, 10));
  expect(rounds).toBe(2);
  await sweeper.stop();
  kick('promote');
  expect(rounds).toBe(2);
});
