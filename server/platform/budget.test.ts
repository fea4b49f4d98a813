import { expect, test } from 'vitest';
import { Budget } from './budget.js';
import { HubError } from './errors.js';

let now = 0;
const budget = (most?: number): Budget => new Budget({ limit: 100, perSecond: 2 }, () => new Date(now), most);

const refusal = (taken: Promise<unknown>): Promise<unknown> =>
  taken.then(
    () => 'nothing was refused',
    (error: unknown) => (error instanceof HubError ? [error.rule, error.params] : error),
  );

test('what is spent is missing, and comes back steadily', async () => {
  const points = budget();
  expect(await points.take('a', 60)).toMatchObject({ limit: 100, cost: 60, remaining: 40 });
  now += 10_000;
  const standing = await points.take('a', 10);
  expect(standing.remaining).toBe(50);
  expect(standing.resetAt.getTime()).toBe(now + 25_000);
  now += 3_600_000;
  expect((await points.take('a', 1)).remaining).toBe(99);
});

test('what is not there is refused with the time until it is, and costs nothing', async () => {
  const points = budget();
  await points.take('a', 90);
  for (let tries = 0; tries < 3; tries++) {
    expect(await refusal(points.take('a', 31))).toEqual([
      'rate_limit.spent',
      expect.objectContaining({ limit: 100, remaining: 10, cost: 31, seconds: 11 }),
    ]);
  }
  now += 11_000;
  expect((await points.take('a', 31)).remaining).toBe(1);
});

test('what the whole budget would not pay is not a question of time', async () => {
  expect(await refusal(budget().take('a', 101))).toEqual([
    'query.too_costly',
    expect.objectContaining({ limit: 100, cost: 101 }),
  ]);
});

test('each has a budget of their own', async () => {
  const points = budget();
  await points.take('a', 100);
  expect((await points.take('b', 100)).remaining).toBe(0);
});

test('a clock that is set back gives nothing away', async () => {
  const points = budget();
  await points.take('a', 100);
  now -= 5_000;
  expect(await refusal(points.take('a', 1))).toMatchObject(['rate_limit.spent', { remaining: 0 }]);
});

test('of many callers only the latest are remembered', async () => {
  const points = budget(2);
  await points.take('a', 100);
  await points.take('b', 100);
  expect(await refusal(points.take('a', 1))).toMatchObject(['rate_limit.spent', {}]);
  await points.take('c', 100);
  expect(await refusal(points.take('b', 1))).toMatchObject(['rate_limit.spent', {}]);
  expect((await points.take('a', 1)).remaining).toBe(99);
});

test('what was spent elsewhere is owed here, also beyond the limit, and comes back as slowly', async () => {
  const [here, there] = [budget(), budget()];
  await here.take('a', 90);
  await there.take('a', 80);
  await there.take('a', 10);
  expect(there.takeSpent()).toEqual([['a', 90]]);
  expect(there.takeSpent()).toEqual([]);
  here.owe('a', 90);
  expect(await refusal(here.take('a', 1))).toMatchObject(['rate_limit.spent', { remaining: 0, seconds: 41 }]);
  now += 41_000;
  expect((await here.take('a', 1)).remaining).toBe(1);
});
