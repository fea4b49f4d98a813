import { request } from 'undici';
import { setTimeout as wait } from 'node:timers/promises';
import type { Bench, Result } from './bench.js';
import { subscriptionGoal } from './goals.js';
import { Contender, startSubscribers } from './processes.js';
import { databaseCpu } from './processors.js';
import { type Game, median } from './turns.js';
import { referablesTo, sending, takeBack } from './writing.js';

const SUBSCRIBERS = 1_000;
const EVENTS = 15;

/** Not all were told in time; the goal is then missed by more than can be said. */
class TooSlow extends Error {}

/** One event told to a thousand subscribers with the same view, beside executing the document once for each. */
export async function subscriptions(bench: Bench): Promise<Result> {
  const { contenders, world, cores, secret, game } = bench;
  const hub = contenders.find(({ name }) => name === 'hub');
  const [watcher] = world.watchers;
  if (hub === undefined || watcher?.partnerId == null) throw new Error('nobody watches');
  await takeBack(world.behind);
  // What the parts before left behind is not cleared away while this one is measured.
  await world.behind.query('vacuum');
  const sendings = await referablesTo(world, watcher.partnerId, 2 * EVENTS + 2);
  const send = async (): Promise<void> => {
    const next = sendings.pop();
    if (next === undefined) throw new Error('there is nothing to send');
    await post(`${hub.url}/graphql`, sending('hub', next));
  };
  // What sending costs when nobody listens is not the subscriptions'.
  await send();
  const alone = await cpuOf(game, hub, send, async () => wait(300));
  const outsider = world.officers.find(({ partnerId }) => partnerId !== watcher.partnerId);
  const cookies = world.watchers.map(({ cookie }) => cookie);
  const title = `one event to ${SUBSCRIBERS} subscribers with the same view`;
  let told: Cost;
  try {
    told = await listened(bench, hub, cookies, outsider?.cookie ?? null, send);
  } catch (error) {
    if (!(error instanceof TooSlow)) throw error;
    const lines = [`hub: ${error.message}, so nothing is compared`];
    return { question: 'S1', title, figures: [], lines, goals: subscriptionGoal(Infinity, 1), noise: null };
  }
  const each = await Contender.start('each', { address: world.address, secret }, cores.server);
  try {
    const happen = (): Promise<void> => post(`${each.url}/event`, { body: '', headers: {} });
    const atHand = await listened(bench, each, [''], null, happen);
    const principals = world.watchers.map(({ principal }) => encodeURIComponent(JSON.stringify(principal)));
    const executed = await listened(bench, each, principals, null, happen);
    await takeBack(world.behind);
    const cost = { server: told.server - alone.server, database: told.database - alone.database };
    return {
      question: 'S1',
      title,
      figures: [],
      lines: [
        `hub: ${said(cost)}, without the ${total(alone).toFixed(1)} ms of the change itself`,
        `executing once for each, which reads the event as it may know it: ${said(executed)}`,
        `executing once for each, the event at hand in memory: ${said(atHand)} (the hub: ${(total(cost) / total(atHand)).toFixed(2)} of it)`,
      ],
      goals: subscriptionGoal(total(cost), total(executed)),
      noise: null,
    };
  } finally {
    await each.stop();
  }
}

/** CPU for one event, from its cause until the last subscriber has it. */
async function listened(
  { cores, game }: Bench,
  contender: Contender,
  cookies: readonly string[],
  outsider: string | null,
  cause: () => Promise<void>,
): Promise<Cost> {
  const subscribers = await startSubscribers(cores.database);
  try {
    const opened = await subscribers.run({ url: contender.url, cookies, count: SUBSCRIBERS, outsider });
    if (opened.subscribers !== SUBSCRIBERS) throw new Error(`only ${opened.subscribers} could subscribe`);
    await wait(2_000);
    let events = 0;
    const all = async (): Promise<void> => {
      events += 1;
      const { messages, outsiderTold } = await subscribers.run({ events });
      if (messages !== SUBSCRIBERS * events || outsiderTold > 0) {
        throw new Error(
          `${messages} of ${SUBSCRIBERS * events} were told, and ${outsiderTold} who may not know`,
        );
      }
    };
    await cause();
    await all();
    return await cpuOf(game, contender, cause, all);
  } finally {
    subscribers.stop();
  }
}

/** Of the server and of the database, in milliseconds an event. */
interface Cost {
  readonly server: number;
  readonly database: number;
}
const total = ({ server, database }: Cost): number => server + database;
const said = (cost: Cost): string =>
  `${total(cost).toFixed(1)} ms CPU an event, of which the database ${cost.database.toFixed(1)}`;

async function cpuOf(
  { postmaster }: Game,
  contender: Contender,
  cause: () => Promise<void>,
  done: () => Promise<void>,
): Promise<Cost> {
  const costs: Cost[] = [];
  for (let at = 0; at < EVENTS; at++) {
    const [server, database] = [await contender.usage(), databaseCpu(postmaster) ?? 0];
    await cause();
    await done();
    const [then, databaseThen] = [await contender.usage(), databaseCpu(postmaster) ?? 0];
    costs.push({ server: (then.cpu - server.cpu) / 1000, database: (databaseThen - database) / 1000 });
  }
  return {
    server: median(costs.map((cost) => cost.server)),
    database: median(costs.map((cost) => cost.database)),
  };
}

async function post(url: string, { body, headers }: { body: string; headers: object }): Promise<void> {
  const response = await request(url, { method: 'POST', body, headers: { ...headers } });
  const text = await response.body.text();
  if (response.statusCode !== 200 || text.includes('"errors":')) throw new Error(text);
}
