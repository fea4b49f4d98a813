import { request } from 'undici';
import { toGlobalId } from '../../server/platform/ids.js';
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

const FILES_THAT_WAIT = `{ beneficiaryFiles(first: 30, filter: { states: [OPEN], withoutReferral: true },
    orderBy: { field: STATE_SINCE, direction: ASC }) { nodes { reference stage needs beneficiary { nameAr nameLatin } } } }`;

const REFERRALS_THAT_WAIT = `{ referrals(first: 25, filter: { states: [WAITLISTED] }, orderBy: { field: STATE_SINCE, direction: ASC }) {
    nodes { reference waitingPosition stateSince commitment { reference } } } }`;

const MATCHES = `query Matches($file: ID!) { matches(fileId: $file) { fits score conditions { condition fits } commitment { reference } } }`;

const DUPLICATES = `query Duplicates($input: LikelyDuplicatesInput!) { likelyDuplicates(input: $input) { score reasons } }`;

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
      ...(await searchesOf('small', there, small)),
      ...(await pagesOf('large', here, bench.world)),
      ...(await searchesOf('large', here, bench.world)),
    ];
    const figures = await takeTurns(game, players);
    const times = await timesAsMany(bench.world, small);
    const title = `pages, figures and searches in databases of ${SMALL.referrals} and ${bench.sizes.referrals} referrals`;
    return {
      question: 'growth',
      title,
      figures,
      goals: growthGoals(figures, times),
      noise: noiseIn(figures),
    };
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

/** Of what is answered there is more in the large database: matches, and rows of lists that do not fill a page in the small. */
async function timesAsMany(large: World, small: World): Promise<Record<string, number>> {
  const counts = async ({ behind, delegates }: World): Promise<Record<string, number>> => {
    const own = delegates.slice(0, ASKING).map(({ delegationId }) => delegationId);
    const { rows } = await behind.query<Record<string, number>>(
      `select (select count(*) from commitment where state = 'IN_FORCE')::int as "one match",
         sum(least(30, (select count(*) from beneficiary_file f where f.delegation_id = d.id and state = 'OPEN'
           and not referred)))::int as "files that wait",
         sum(least(25, (select count(*) from referral r where r.delegation_id = d.id and state = 'WAITLISTED')))::int
           as "referrals that wait"
       from unnest($1::uuid[]) d(id)`,
      [own],
    );
    return rows[0] ?? {};
  };
  const [many, few] = [await counts(large), await counts(small)];
  return Object.fromEntries(Object.entries(many).map(([what, n]) => [what, n / (few[what] ?? n)]));
}

/** How many delegates ask. */
const ASKING = 4;

interface Sought {
  readonly id: string;
  readonly input: object;
}

/** What delegations do all day: who waits, what fits a file, who is on file already. */
async function searchesOf(size: string, contender: Contender, world: World): Promise<Player[]> {
  const { programme, delegates, behind } = world;
  const { rows } = await behind.query<Sought>(
    `select f.id, jsonb_build_object('nameAr', b.name_ar, 'nameLatin', b.name_latin, 'bornOn', b.born_on) as input
     from beneficiary_file f join beneficiary b on b.file_id = f.id where f.state = 'OPEN' order by md5(f.id::text) limit 40`,
  );
  const some = delegates.slice(0, ASKING);
  const asked: Readonly<Record<string, readonly Sent[]>> = {
    'files that wait': some.map((caller) => send('hub', FILES_THAT_WAIT, {}, caller)),
    'referrals that wait': some.map((caller) => send('hub', REFERRALS_THAT_WAIT, {}, caller)),
    'one match': rows.map(({ id }) =>
      send('hub', MATCHES, { file: toGlobalId('BeneficiaryFile', id) }, programme),
    ),
    'likely duplicates': rows.map(({ input }, at) =>
      send('hub', DUPLICATES, { input }, some[at % some.length]),
    ),
  };
  return Object.entries(asked).map(([what, requests]) => ({
    ...{ label: `${size}, ${what}`, contender },
    requests: () => requests,
  }));
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
