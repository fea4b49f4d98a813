import { isDeepStrictEqual } from 'node:util';
import { request } from 'undici';
import type { Contender } from './processes.js';
import type { Sent } from './client.js';
import { type Figures, type Game, type Player, takeTurns } from './turns.js';
import { assertBooked, bookings, type Referable, referables, sending, takeBack } from './writing.js';
import type { World } from './world.js';

const MOST = 20_000;

/** Sends referrals, spread or all to one commitment, and proves afterwards that each was booked once. */
export async function takeWriteTurns(
  game: Game,
  contenders: readonly Contender[],
  world: World,
  hot: boolean,
): Promise<Figures[]> {
  const all = await referables(world, hot, MOST);
  const { behind } = world;
  await takeBack(behind);
  await assertOnce(contenders, all, world);
  const before = await bookings(behind);
  let acknowledged = 0;
  const players = contenders.map((contender, at): Player => {
    const own = all.filter((_, number) => number % contenders.length === at);
    return {
      label: contender.name,
      contender,
      requests: () => own.map((one) => sending(contender.name, one)),
      once: true,
      before: () => takeBack(behind),
      after: (count) => void (acknowledged += count),
    };
  });
  const figures = await takeTurns(game, players);
  await assertBooked(behind, before, acknowledged);
  await takeBack(behind);
  return figures;
}

/** All answer alike, and the same key twice acts once. */
async function assertOnce(
  contenders: readonly Contender[],
  all: readonly Referable[],
  { behind }: World,
): Promise<void> {
  const answers: unknown[] = [];
  for (const contender of contenders) {
    const [one] = all;
    if (one === undefined) throw new Error('there is nothing to send');
    await takeBack(behind);
    const before = await bookings(behind);
    const sent = sending(contender.name, one);
    const [first, second] = [await ask(contender, sent), await ask(contender, sent)];
    if ((await bookings(behind)) - before !== 1 || !isDeepStrictEqual(first, second)) {
      throw new Error(`${contender.name} did not act once: ${JSON.stringify([first, second])}`);
    }
    answers.push(first);
  }
  if (answers.some((answer) => !isDeepStrictEqual(answer, answers[0]))) {
    throw new Error(`sending is answered differently, so it is not timed: ${JSON.stringify(answers)}`);
  }
}

async function ask({ url, name }: Contender, { body, headers }: Sent): Promise<unknown> {
  const response = await request(`${url}/graphql`, { method: 'POST', body, headers });
  const text = await response.body.text();
  const { data } = JSON.parse(text) as { data?: { referFile: { referral: { quantity: string } } | null } };
  const referral = data?.referFile?.referral;
  if (referral == null) throw new Error(`${name} refuses: ${text.slice(0, 1000)}`);
  return { ...referral, quantity: Number(referral.quantity) };
}
