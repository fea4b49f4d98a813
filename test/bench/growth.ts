import { request } from 'undici';
import type { Bench, Result } from './bench.js';
import type { Sent } from './client.js';
import { growthGoals } from './goals.js';
import { Contender } from './processes.js';
import { PERSON, QUESTIONS, requestsFor, send } from './questions.js';
import { noiseIn } from './report.js';
import { type Player, takeTurns } from './turns.js';
import { type Caller, makeWorld, type World } from './world.js';

/** So small that everything is at hand, with partners who still have pages to turn. */
const SMALL = { referrals: 10_000, files: 3_000, partners: 2, commitments: 80 };

const PAGE = `query Page($after: String) {
  referrals(first: 25, after: $after, filter: { states: [IN_PROGRESS] }, orderBy: { field: STATE_SINCE, direction: DESC }) {
    nodes { reference state respondBy sharedProfile { ${PERSON} } commitment { reference kind
      currentAllotment { remaining } agreement { reference titleAr titleFr } } } } }`;

const PLACES = `query Places($after: String) {
  referrals(first: 100, after: $after, filter: { states: [IN_PROGRESS] }, orderBy: { field: STATE_SINCE, direction: DESC }) {
    totalCount pageInfo { endCursor hasNextPage } } }`;

/** The partner's page at its beginning and half-way down the list, in a small database and in the large one. */
export async function growth(bench: Bench): Promise<Result> {
  const { server, cores, secret, game } = bench;
  const small = await makeWorld(server, SMALL);
  bench.stops.push(() => small.behind.end());
  const there = await Contender.start('hub', { address: small.address, secret }, cores.server);
  try {
    const here = bench.contenders.find(({ name }) => name === 'hub');
    if (here === undefined) throw new Error('the hub does not take part');
    const players = [
      ...(await pagesOf('small', there, small)),
      ...(await pagesOf('large', here, bench.world)),
    ];
    const figures = await takeTurns(game, players);
    const title = `the partner’s page in databases of ${SMALL.referrals} and ${bench.sizes.referrals} referrals`;
    return { question: 'growth', title, figures, goals: growthGoals(figures), noise: noiseIn(figures) };
  } finally {
    await there.stop();
  }
}

async function pagesOf(size: string, contender: Contender, world: World): Promise<Player[]> {
  const { officers } = world;
  const some = officers.slice(0, 4);
  const first = some.map((caller) => send('hub', PAGE, { after: null }, caller));
  const deep: Sent[] = [];
  for (const caller of some) deep.push(send('hub', PAGE, { after: await middle(contender, caller) }, caller));
  const year = QUESTIONS.find(({ key }) => key === 'Q3');
  return [
    { label: `${size}, first page`, contender, requests: () => first },
    { label: `${size}, deep page`, contender, requests: () => deep },
    ...(year === undefined
      ? []
      : [{ label: `${size}, figures`, contender, requests: () => requestsFor(year, 'hub', world) }]),
  ];
}

interface Places {
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
}

/** The cursor half-way down a partner's list, found by turning pages as anybody would. */
async function middle({ url }: Contender, caller: Caller): Promise<string | null> {
  let after: string | null = null;
  for (let seen = 0; ; seen += 100) {
    const { body, headers } = send('hub', PLACES, { after }, caller);
    const response = await request(`${url}/graphql`, { method: 'POST', body, headers });
    const { data } = (await response.body.json()) as { data: { referrals: Places } };
    const { totalCount, pageInfo } = data.referrals;
    if (!pageInfo.hasNextPage || seen + 100 >= totalCount / 2) return pageInfo.endCursor ?? after;
    after = pageInfo.endCursor;
  }
}
