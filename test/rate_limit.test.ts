import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { openHub } from '../server/hub.js';
import { BUDGETS } from '../server/graphql/budgets.js';
import { Role, Scope } from '../server/platform/viewer.js';
import { type Answer, askOver, type Caller, PASSWORD, proofOf, TestHub } from './support/hub.js';
import { RawSocket } from './support/socket.js';

let hub: TestHub;

beforeAll(async () => {
  // Nothing said of budgets: they are there all the same.
  hub = await TestHub.open('rate_limit', { budgets: undefined });
});
afterAll(() => hub?.close());

interface Cost {
  readonly requested: number;
  readonly limit: number;
  readonly remaining: number;
  readonly resetAt: string;
}

const KIND = '{ viewer { kind } }';
const LIMIT = '{ rateLimit { limit remaining cost resetAt } }';
const costIn = ({ extensions }: Answer<unknown>): Cost => extensions?.['cost'] as Cost;
const remaining = async (caller: Caller | null): Promise<number> =>
  costIn(await hub.as(caller).run(KIND)).remaining;

/** So many pages of a hundred agreements with their clauses: each costs 1,300. */
const pages = (count: number): string =>
  `{ ${Array.from({ length: count }, (_, n) => `a${n}: agreements(first: 100) { nodes { clauses { heading } } }`).join(' ')} }`;

test('every answer says what was asked for and what is left, and so does `rateLimit`', async () => {
  const person = await hub.person([Role.AUDITOR]);
  const answer = await hub.as(person).run<{ rateLimit: Record<string, unknown> }>(LIMIT);
  const { requested, ...standing } = costIn(answer);
  expect(answer.data?.rateLimit).toEqual({ ...standing, cost: requested });
  expect([requested, standing.limit]).toEqual([2, BUDGETS.person.limit]);
  // What was paid first comes back while the second is paid.
  expect([1, 2]).toContain(BUDGETS.person.limit - standing.remaining);
  expect(costIn(await hub.as(person).run(pages(2))).requested).toBe(1 + 2 * 1_200);
});

test('an answer that refuses says it as well', async () => {
  const person = await hub.person([Role.AUDITOR]);
  for (const query of ['{ nonsense }', '{ not closed', '{ agreements(first: 0) { nodes { id } } }']) {
    const answer = await hub.as(person).run(query);
    expect(answer.errors).toBeDefined();
    expect(costIn(answer).requested).toBeGreaterThan(0);
  }
});

test('a budget is a person’s over all sessions, their tokens’ together, a stranger’s by address', async () => {
  const person = await hub.person([Role.PROGRAMME_OFFICER]);
  const other = await hub.person([Role.PROGRAMME_OFFICER]);
  const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { kind } } }';
  const { headers } = await hub.as(null).run(signIn, { input: { email: person.email, password: PASSWORD } });
  const again = { cookie: headers.getSetCookie()[0]?.split(';')[0] ?? '' };
  const tools = [
    await hub.token(person, Scope.READ_AGREEMENTS),
    await hub.token(person, Scope.READ_AGREEMENTS),
  ];
  await hub.as(person).run(pages(40));
  expect(await remaining(again)).toBeLessThan(BUDGETS.person.limit - 1_000);
  expect(await remaining(other)).toBeGreaterThan(BUDGETS.person.limit - 3);
  await hub.as(tools[0] ?? null).run(pages(40));
  expect(await remaining(tools[1] ?? null)).toBeLessThan(BUDGETS.tokens.limit - 1_000);
  expect(costIn(await hub.as(null).run(KIND)).limit).toBe(BUDGETS.strangers.limit);
});

test('what is spent is refused with the limit, the time to wait and how to split, until it has come back', async () => {
  const query = pages(14);
  expect((await hub.as(null).run(query)).status).not.toBe(429);
  const { status, errors, headers } = await hub.as(null).run(query);
  expect(status).toBe(429);
  const { code, rule, params } = errors?.[0]?.extensions ?? {};
  expect([code, rule]).toEqual(['LIMIT_EXCEEDED', 'rate_limit.spent']);
  expect(params).toMatchObject({ limit: BUDGETS.strangers.limit, cost: 14 * 1_200 });
  const { seconds, advice } = params as { seconds: number; advice: string };
  expect(headers.get('retry-after')).toBe(String(seconds));
  expect(advice).toContain('shorter pages');
  // A cheaper question is answered meanwhile.
  expect((await hub.as(null).run(KIND)).status).toBe(200);
  hub.passDays(1);
  expect((await hub.as(null).run(query)).status).not.toBe(429);
});

test('what no budget pays is refused at any time, without a time to wait', async () => {
  const { errors, headers } = await hub.as(null).run(pages(20));
  expect(errors?.[0]?.extensions).toMatchObject({
    rule: 'query.too_costly',
    params: { limit: BUDGETS.strangers.limit },
  });
  expect(headers.get('retry-after')).toBeNull();
});

test('over the websocket the same budget is spent, and refuses the same', async () => {
  const size = { limit: 10, perSecond: 0.001 };
  const poor = await TestHub.open('rate_limit_small', {
    budgets: { person: size, tokens: size, strangers: size },
  });
  const person = await poor.person([Role.AUDITOR]);
  const socket = await RawSocket.open(poor.url, { headers: proofOf(person) });
  socket.send({ type: 'connection_init' });
  await socket.next('connection_ack');
  const payload = { query: 'subscription { events { type } }' };
  for (const id of ['1', '2', '3', '4', '5', '6']) socket.send({ type: 'subscribe', id, payload });
  const refused = await socket.next('error');
  expect(refused).toMatchObject({
    payload: [{ extensions: { code: 'LIMIT_EXCEEDED', rule: 'rate_limit.spent', params: { limit: 10 } } }],
  });
  await poor.person([Role.AUDITOR]);
  const cost = { requested: 2, limit: 10 };
  expect(await socket.next('next')).toMatchObject({ payload: { extensions: { cost } } });
  // Nor over HTTP, whatever is asked: nothing is even read.
  const { status, errors, headers } = await poor.as(person).run('{ not closed');
  expect([status, errors?.[0]?.extensions?.['rule']]).toEqual([429, 'rate_limit.spent']);
  expect(headers.get('content-type')).toContain('application/graphql-response+json');
  expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
  await poor.close();
});

test('what was spent at one process is spent at all others over the same database', async () => {
  const other = await openHub({
    address: hub.address,
    server: {
      ...{ host: '127.0.0.1', port: 0, origins: [], portals: null, development: false },
      documents: null,
    },
    report: (error) => hub.faults.push(error),
    sweeping: false,
  });
  onTestFinished(() => other.close());
  const person = await hub.person([Role.AUDITOR]);
  const leftThere = async (): Promise<number> => {
    const answer = await askOver<{ rateLimit: Cost }>(`http://127.0.0.1:${other.port}`, person, {
      query: LIMIT,
    });
    return answer.rateLimit.remaining;
  };
  expect(await leftThere()).toBeGreaterThan(BUDGETS.person.limit - 5);
  for (let times = 0; times < 3; times++) await hub.as(person).run(pages(40));
  await expect.poll(leftThere).toBeLessThan(BUDGETS.person.limit - 48_000);
  // And once: what one's own notices say is not owed again.
  await new Promise((done) => setTimeout(done, 500));
  expect(await remaining(person)).toBeGreaterThan(BUDGETS.person.limit - 3 * 48_000 - 100);
});
