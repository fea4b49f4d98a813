import { createServer, type Server } from 'node:http';
import { request } from 'undici';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientConfig } from '../server/database/orm.js';
import { fillLoad } from '../server/demo/load.actions.js';
import { databaseSession, Role } from '../server/platform/viewer.js';
import { FLOOR_STATEMENTS } from './bench/floor_statements.js';
import { PERSON, pageWith } from './bench/questions.js';
import { forgoEvents } from './support/every_change.js';
import { PASSWORD, TestHub, type TestPerson } from './support/hub.js';

/**
 * What a partner's page may cost the hub's process, beside the least that a server can do for it: node:http and one
 * hand-written statement under the same policies, which knows nobody and records nothing. Measured in one run, in turns,
 * so that a slow or busy machine slows both. Under the test runner it takes 3.4 to 5.4 times as much, from machine to
 * machine, 6.4 walked field by field, and 9 where each row is written as JSON and read again 25 times.
 */
const MOST_TIMES = 7;
const ROUNDS = 6;
/** What makes code warm. */
const WARMING = 400;
const REQUESTS = 160;
const CONNECTIONS = 8;

let hub: TestHub;
let officer: TestPerson;
let floor: Server;
let pool: pg.Pool;

beforeAll(async () => {
  hub = await TestHub.open('cpu');
  const client = await hub.superuser();
  await forgoEvents(client);
  const { unitOfWork } = hub.hub;
  const sizes = { referrals: 12_000, files: 4_000, partners: 4, commitments: 80 };
  await fillLoad({
    ...{ address: hub.address, unitOfWork, sizes },
    ...{ password: PASSWORD, onProgress: () => undefined },
  });
  await client.query('vacuum analyze');
  const { rows } = await client.query<{ partner_id: string }>(
    `select partner_id from referral where state = 'SENT' group by 1 order by count(*) desc limit 1`,
  );
  await client.end();
  officer = await hub.person([Role.PARTNER_OFFICER], { partnerId: rows[0]?.partner_id ?? '' });
  pool = new pg.Pool({ ...clientConfig(hub.address), pipeline: true } as pg.PoolConfig);
  floor = await serveFloor();
}, 180_000);
afterAll(async () => {
  floor?.close();
  await pool?.end();
  await hub?.close();
});

function serveFloor(): Promise<Server> {
  const { role, variables } = databaseSession(officer.viewer);
  const names = ['role', ...Object.keys(variables)];
  const principal = {
    name: 'principal',
    text: `select ${names.map((name, at) => `set_config('${name}', $${at + 1}, true)`).join()}`,
    values: [role, ...Object.values(variables)],
  };
  const page = { name: 'page', text: FLOOR_STATEMENTS['Q1']?.text ?? '', rowMode: 'array' as const };
  const answer = async (): Promise<string> => {
    const client = await pool.connect();
    const begun = Promise.all([client.query('begin'), client.query(principal)]);
    const [, { rows }] = await Promise.all([begun, client.query<[string]>(page), client.query('commit')]);
    client.release();
    return `{"data":${rows[0]?.[0]}}`;
  };
  const server = createServer((_, response) => {
    void answer().then((body) => response.setHeader('content-type', 'application/json').end(body));
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}

const body = JSON.stringify({ query: pageWith('hub', PERSON) });

async function ask(url: string): Promise<string> {
  const headers = { 'content-type': 'application/json', cookie: officer.cookie };
  const response = await request(url, { method: 'POST', body, headers });
  return response.body.text();
}

async function askOften(url: string, times: number): Promise<void> {
  let left = times;
  const one = async (): Promise<void> => {
    while (left-- > 0) await ask(url);
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, one));
}

/** CPU of this process, in which both servers are; milliseconds a request. Who asks costs both the same. */
async function cost(url: string): Promise<number> {
  const before = process.cpuUsage();
  await askOften(url, REQUESTS);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / REQUESTS;
}

test('the partner’s page is one statement, and costs a few times the least that a server can do', async () => {
  const address = floor.address();
  const urls = {
    hub: `${hub.url}/graphql`,
    floor: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`,
  };
  const pages = [await ask(urls.hub), await ask(urls.floor)].map(
    (text) => (JSON.parse(text) as { data: { referrals: unknown } }).data.referrals,
  );
  const [own, least] = pages as [{ nodes: { reference: string }[] }, { reference: string }[]];
  expect(own.nodes.map(({ reference }) => reference)).toEqual(least.map(({ reference }) => reference));
  expect(own.nodes).toHaveLength(25);
  hub.statements.length = 0;
  await ask(urls.hub);
  expect(hub.statements).toHaveLength(1);
  await askOften(urls.floor, WARMING);
  await askOften(urls.hub, WARMING);
  const costs: { hub: number; floor: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    costs.push({ floor: await cost(urls.floor), hub: await cost(urls.hub) });
  }
  const lowest = (name: 'hub' | 'floor'): number => Math.min(...costs.map((one) => one[name]));
  const times = lowest('hub') / lowest('floor');
  expect(times).toBeLessThan(MOST_TIMES);
}, 120_000);
