import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { COUNTED, Turnstile } from './turnstile.js';

/** Something that goes on until it is told to end. */
function lasting(): { readonly act: () => Promise<void>; readonly end: () => void; begun: boolean } {
  const { promise, resolve } = Promise.withResolvers<void>();
  const one = {
    begun: false,
    end: resolve,
    act: () => {
      one.begun = true;
      return promise;
    },
  };
  return one;
}

test('so many go through at once, the others in their order', async () => {
  const turnstile = new Turnstile(2);
  let [inside, most] = [0, 0];
  const order: number[] = [];
  await Promise.all(
    Array.from({ length: 20 }, (_, at) =>
      turnstile.pass(async () => {
        order.push(at);
        most = Math.max(most, ++inside);
        await sleep(1);
        inside--;
      }),
    ),
  );
  expect(most).toBe(2);
  expect(order).toEqual(Array.from({ length: 20 }, (_, at) => at));
});

test('whoever fails leaves like the others', async () => {
  const turnstile = new Turnstile(1);
  const failed = turnstile.pass(() => Promise.reject(new Error('this one')));
  const next = turnstile.pass(() => Promise.resolve('in'));
  await expect(failed).rejects.toThrow('this one');
  expect(await next).toBe('in');
});

test('who takes long makes room and comes back to no place of its own', async () => {
  const turnstile = new Turnstile(1);
  const [slow, quick, late] = [lasting(), lasting(), lasting()];
  const passes = [turnstile.pass(slow.act), turnstile.pass(quick.act), turnstile.pass(late.act)];
  await sleep(0);
  expect([slow.begun, quick.begun]).toEqual([true, false]);
  await expect.poll(() => quick.begun, { timeout: 100 * COUNTED }).toBe(true);
  // The slow one has been counted out: its end lets nobody in beside the quick one.
  const waiting = late.begun;
  slow.end();
  await passes[0];
  expect(late.begun).toBe(waiting);
  quick.end();
  late.end();
  await Promise.all(passes);
  expect(late.begun).toBe(true);
});
