import { createConnection } from 'node:net';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { Role, Scope } from '../server/platform/viewer.js';
import { proofOf, TestHub, type TestPerson } from './support/hub.js';
import { handshake, RawSocket } from './support/socket.js';

interface Refused {
  readonly errors: readonly { message: string; extensions: Readonly<Record<string, unknown>> }[];
}

let hub: TestHub;
let officer: TestPerson;
let knowing: { readonly token: string };

beforeAll(async () => {
  hub = await TestHub.open('transport');
  officer = await hub.person([Role.PROGRAMME_OFFICER]);
  knowing = await hub.token(officer, Scope.INTROSPECT);
});
afterAll(() => hub?.close());

const JSON_BODY = { 'content-type': 'application/json' };

const post = (body: BodyInit, headers: Record<string, string> = JSON_BODY): Promise<Response> =>
  fetch(`${hub.url}/graphql`, { method: 'POST', body, headers });

/** Status, code and rule of a refusal, whichever layer refused. */
async function refused(response: Response): Promise<string> {
  const { errors } = (await response.json()) as Refused;
  const { code, rule, correlationId } = errors[0]?.extensions ?? {};
  expect(correlationId).toBe(response.headers.get('x-correlation-id'));
  expect(response.headers.get('cache-control')).toBe('no-store');
  return `${response.status} ${String(code)} ${String(rule)}`;
}

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({
    url: () => `${hub.url}/graphql`,
    fetchFn: (url: string, init: RequestInit = {}) =>
      fetch(url, {
        ...init,
        // Some audits ask for types by name, which only a token with the scope may.
        headers: { ...init.headers, 'apollo-require-preflight': '1', ...proofOf(knowing) },
      }),
  });
  const needed = audits.filter(({ name }) => /^(MUST|SHOULD)/.test(name));

  test('the audit suite is whole', () => {
    expect(audits).toHaveLength(61);
    expect(needed).toHaveLength(13 + 23);
  });

  test.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_name, audit) => {
    const result = await audit.fn();
    expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok');
  });
});

describe('what is refused before anything runs', () => {
  test('a mutation by GET', async () => {
    const query = encodeURIComponent('mutation { signOut { ok } }');
    const response = await fetch(`${hub.url}/graphql?query=${query}`, {
      headers: { 'apollo-require-preflight': '1', ...proofOf(officer) },
    });
    expect(response.status).toBe(405);
    expect((await hub.ask<{ viewer: { kind: string } }>(officer, '{ viewer { kind } }')).viewer.kind).toBe(
      'PERSON',
    );
  });

  test('a query by GET from a page that did not have to ask first', async () => {
    const response = await fetch(`${hub.url}/graphql?query=%7Bviewer%7Bkind%7D%7D`);
    expect(response.status).toBe(400);
  });

  test.each([
    ['text/plain', '{"query":"{viewer{kind}}"}'],
    ['application/x-www-form-urlencoded', 'query={viewer{kind}}'],
    ['application/graphql', '{viewer{kind}}'],
    [
      'multipart/form-data; boundary=x',
      '--x\r\ncontent-disposition: form-data; name="query"\r\n\r\n{a}\r\n--x--',
    ],
  ])('a body of %s', async (type, body) => {
    expect(await refused(await post(body, { 'content-type': type }))).toBe(
      '415 INVALID_INPUT request.not_json',
    );
  });

  test.each([
    ['malformed JSON', '{"query": "{viewer', '400 INVALID_INPUT request.malformed'],
    ['an empty body', '', '400 INVALID_INPUT request.malformed'],
    [
      'two megabytes',
      JSON.stringify({ query: `{viewer{kind}} #${'x'.repeat(2_000_000)}` }),
      '413 LIMIT_EXCEEDED request.too_large',
    ],
    [
      'a prototype in the body',
      '{"query":"{viewer{kind}}","__proto__":{"roles":["ADMINISTRATOR"]}}',
      '400 INVALID_INPUT request.malformed',
    ],
    [
      'a prototype in the variables',
      '{"query":"{viewer{kind}}","variables":{"input":{"__proto__":{"a":1}}}}',
      '400 INVALID_INPUT request.malformed',
    ],
    [
      'a constructor in the variables',
      '{"query":"{viewer{kind}}","variables":{"constructor":{"prototype":{"a":1}}}}',
      '400 INVALID_INPUT request.malformed',
    ],
  ])('%s', async (_what, body, expected) => {
    expect(await refused(await post(body))).toBe(expected);
  });

  test('several operations in one body', async () => {
    const response = await post('[{"query":"{viewer{kind}}"},{"query":"{viewer{kind}}"}]');
    expect(response.status).toBe(400);
  });

  test('an origin that is not the hub’s, with a session and without', async () => {
    const foreign = { ...JSON_BODY, origin: 'https://elsewhere.example' };
    const body = '{"query":"{viewer{kind}}"}';
    expect(await refused(await post(body, foreign))).toBe('403 NOT_ALLOWED request.foreign_origin');
    expect(await refused(await post(body, { ...foreign, ...proofOf(officer) }))).toBe(
      '403 NOT_ALLOWED request.foreign_origin',
    );
    expect((await post(body, { ...JSON_BODY, origin: 'null' })).status).toBe(403);
    expect((await post(body, { ...JSON_BODY, origin: hub.url })).status).toBe(200);
  });

  test.each(['Bearer', 'Bearer x', 'Basic YTpi', 'Bearer hubs_0123456789', "Bearer hubt_' or 1=1 --"])(
    'the authorization %s',
    async (authorization) => {
      const response = await post('{"query":"{viewer{kind}}"}', { ...JSON_BODY, authorization });
      expect(await refused(response)).toBe('401 UNAUTHENTICATED token.malformed');
    },
  );

  test('a token that opens nothing', async () => {
    const authorization = `Bearer hubt_${'x'.repeat(43)}`;
    const response = await post('{"query":"{viewer{kind}}"}', { ...JSON_BODY, authorization });
    expect(await refused(response)).toBe('401 UNAUTHENTICATED token.void');
  });
});

describe('bounds', () => {
  test('depth, at one more than is allowed', async () => {
    const deep = (parents: number): string =>
      `{ agreement(id: "x") { ${'parent { '.repeat(parents)} id ${'} '.repeat(parents)} } }`;
    expect(await hub.refusal(officer, deep(14))).toBe('NOT_FOUND not_found');
    expect(await hub.refusal(officer, deep(15))).toBe('LIMIT_EXCEEDED query.too_deep');
  });

  test('fields, also when fragments multiply them', async () => {
    const levels = Array.from(
      { length: 14 },
      (_, n) => `fragment f${n} on Viewer { ...f${n + 1} ...f${n + 1} }`,
    );
    const bomb = `{ viewer { ...f0 } } ${levels.join(' ')} fragment f14 on Viewer { kind }`;
    expect(await hub.refusal(null, bomb)).toBe('LIMIT_EXCEEDED query.too_many_fields');
  });

  test('a thousand aliases of one field count a thousand times', async () => {
    const aliases = Array.from({ length: 1_000 }, (_, n) => `a${n}: node(id: "x") { id __typename }`);
    expect(await hub.refusal(null, `{ ${aliases.join(' ')} }`)).toBe('LIMIT_EXCEEDED query.too_many_fields');
  });

  test('pages within pages cost what they could bring, by literal and by variable', async () => {
    const nested = `query ($n: Int) { agreements(first: $n) { nodes { clauses { agreement { clauses {
      agreement { clauses { id } } } } } } } }`;
    expect(await hub.refusal(officer, nested, { n: 100 })).toBe('LIMIT_EXCEEDED query.too_costly');
    expect(await hub.refusal(officer, nested.replace('$n)', '100)').replace('query ($n: Int) ', ''))).toBe(
      'LIMIT_EXCEEDED query.too_costly',
    );
    expect(await hub.refusal(officer, nested, { n: 1 })).toBe('nothing was refused');
  });

  test.each([0, -1, 101, 1_000_000_000])('a page of %i', async (n) => {
    const answer = await hub.refusal(officer, `{ agreements(first: ${n}) { nodes { id } } }`);
    expect(answer).toBe('INVALID_INPUT page.size_out_of_bounds');
  });

  test('ids beyond a hundred', async () => {
    const ids = Array.from({ length: 101 }, () => 'x');
    expect(await hub.refusal(officer, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).toBe(
      'LIMIT_EXCEEDED nodes.too_many',
    );
  });

  test.each([
    ['tokens', `{ ${'viewer { kind } '.repeat(6_000)} }`],
    ['directives', `{ viewer { kind ${'@include(if: true) '.repeat(4_000)} } }`],
    ['one field over and over', `{ viewer { ${'kind '.repeat(14_000)} } }`],
    [
      'variables',
      `query (${Array.from({ length: 3_000 }, (_, n) => `$v${n}: Int`).join(' ')}) { viewer { kind } }`,
    ],
  ])('a flood of %s is refused at the first faults found', async (_what, query) => {
    const { errors = [] } = await hub.as(null).run(query);
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.length).toBeLessThanOrEqual(21);
  });

  test('a flood of sign-ins tries no password at all', async () => {
    const alias = (n: number): string =>
      `a${n}: signIn(input: { email: "${officer.email}", password: "p${n}" }) { viewer { kind } }`;
    const flood = (count: number): string =>
      `mutation { ${Array.from({ length: count }, (_, n) => alias(n)).join(' ')} }`;
    expect(await hub.refusal(null, flood(1_000))).toBe('GRAPHQL_PARSE_FAILED request.malformed');
    expect(await hub.refusal(null, flood(600))).toBe('LIMIT_EXCEEDED mutation.too_many_fields');
    expect(await hub.refusal(null, flood(2))).toBe('LIMIT_EXCEEDED mutation.one_sign_in_only');
    const hidden = `mutation { ...f ...g } fragment f on Mutation { ${alias(1)} } fragment g on Mutation { ${alias(2)} }`;
    expect(await hub.refusal(null, hidden)).toBe('LIMIT_EXCEEDED mutation.one_sign_in_only');
    const tries = await hub.count('select count(*) from sign_in_attempt');
    expect(tries).toBe(0);
  });
});

describe('who may learn the schema', () => {
  const schemaQuery = '{ __schema { types { name } } }';

  test.each(['{ __schema { types { name } } }', '{ __type(name: "Beneficiary") { fields { name } } }'])(
    '%s: no stranger, no session, a token with its scope',
    async (query) => {
      expect(await hub.refusal(null, query)).toBe('UNAUTHENTICATED session.missing');
      expect(await hub.refusal(officer, query)).toBe('NOT_ALLOWED token.scope_missing');
      const without = await hub.token(officer, Scope.READ_AGREEMENTS);
      expect(await hub.refusal(without, query)).toBe('NOT_ALLOWED token.scope_missing');
      expect((await hub.as(knowing).run(query)).errors).toBeUndefined();
    },
  );

  test('a token that may introspect learns all of it', async () => {
    const { __schema } = await hub.ask<{ __schema: { types: object[] } }>(knowing, schemaQuery);
    expect(__schema.types.length).toBeGreaterThan(100);
  });

  test.each([
    ['a field', '{ viewr { kind } }', {}],
    ['an argument', '{ node(idd: "x") { id } }', {}],
    ['a type', '{ node(id: "x") { ... on Beneficiry { nameAr } } }', {}],
    [
      'an enum value',
      '{ agreements(first: 1, orderBy: { field: REFERENC, direction: ASC }) { nodes { id } } }',
      {},
    ],
    [
      'an input field',
      'mutation ($i: SignInInput!) { signIn(input: $i) { viewer { kind } } }',
      { i: { emal: 'a', password: 'b' } },
    ],
  ])('%s that is almost right is not corrected', async (_what, query, variables) => {
    const { errors } = await hub.as(null).run(query, variables);
    expect(errors).toBeDefined();
    expect(JSON.stringify(errors)).not.toMatch(/did you mean|emailx|"viewer"|REFERENCE|Beneficiary/i);
  });
});

/** Everything the schema takes, with values no bound allows: text of half a megabyte, a NUL, a wrong kind of thing. */
describe('bad values', () => {
  const invite = 'mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { secret } }';
  const input = (over: object): object => ({
    input: { email: 'a@example.org', nameAr: 'شخص', nameLatin: 'Somebody', roles: ['AUDITOR'], ...over },
  });

  test.each([
    ['half a megabyte', { nameLatin: 'x'.repeat(500_000) }, 'INVALID_INPUT input.is_length'],
    ['nothing', { nameLatin: '' }, 'INVALID_INPUT input.is_length'],
    [
      'a list too long',
      { roles: Array.from({ length: 5 }, () => 'AUDITOR') },
      'INVALID_INPUT input.array_max_size',
    ],
    ['a NUL', { nameLatin: 'a\u0000b' }, 'INVALID_INPUT input.not_storable'],
    ['an object for a text', { nameLatin: { $raw: 'x' } }, 'BAD_USER_INPUT request.malformed'],
    ['a value that is no role', { roles: ['EMPEROR'] }, 'BAD_USER_INPUT request.malformed'],
    ['a field that is not there', { active: true }, 'BAD_USER_INPUT request.malformed'],
    [
      'an id of another type',
      { partnerId: 'delegation_0192aaaa0192aaaa0192aaaa0192aaaa' },
      'NOT_FOUND not_found',
    ],
    ['an id that is none', { partnerId: "' or 1=1 --" }, 'NOT_FOUND not_found'],
    ['an id of half a megabyte', { partnerId: 'x'.repeat(500_000) }, 'NOT_FOUND not_found'],
  ])('%s has a stable code', async (_what, over, expected) => {
    const administrator = await hub.person([Role.ADMINISTRATOR]);
    const answer = await hub.as(administrator).run(invite, input(over));
    const { code, rule } = answer.errors?.[0]?.extensions ?? {};
    expect(`${String(code)} ${String(rule)}`).toBe(expected);
    // What was sent is not sent back at length.
    expect(JSON.stringify(answer).length).toBeLessThan(2_000);
  });

  test.each(['2026-02-30', '26-1-1', 'tomorrow', '2026-01-01T00:00:00Z', '0000-00-00', 7, ''])(
    'the date %s',
    async (expiresOn) => {
      const create = 'mutation ($input: CreateTokenInput!) { createToken(input: $input) { secret } }';
      const values = { input: { name: 'a tool', scopes: ['READ_FIGURES'], expiresOn } };
      expect(await hub.refusal(officer, create, values)).toBe('BAD_USER_INPUT request.malformed');
    },
  );

  test.each([7, '7.123', '1e3', '٧', '1'.repeat(15), '', 'NaN'])('the money %s', async (amount) => {
    const openTerm = { kind: 'TRAINING', measure: 'MONEY', debtorPartyId: 'x', amount };
    const clause = { agreementId: 'x', heading: 'PURPOSE', terms: [openTerm] };
    const add = 'mutation ($input: AddClauseInput!) { addClause(input: $input) { clause { id } } }';
    const { errors } = await hub.as(officer).run(add, { input: clause });
    expect(errors?.[0]?.message).toContain('Money is a decimal string');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', rule: 'request.malformed' });
  });

  test.each(['-1', '1.5', 'x', '9'.repeat(30), "'"])('the position %s', async (after) => {
    const answer = await hub.refusal(officer, 'query ($a: String) { events(first: 1, after: $a) { id } }', {
      a: after,
    });
    expect(answer).toBe('INVALID_INPUT events.position_malformed');
  });

  test.each(['x', '', 'e30=', 'WyJhIl0=', '\u0000', 'x'.repeat(3_000)])('the cursor %s', async (after) => {
    const query = 'query ($a: String) { agreements(first: 1, after: $a) { nodes { id } } }';
    expect(await hub.refusal(officer, query, { a: after })).toMatch(/^INVALID_INPUT /);
  });
});

describe('a fault of the hub', () => {
  test('says only that it was one, and under which number', async () => {
    const client = await hub.superuser();
    await client.query('alter table partner rename to hidden_partner');
    hub.expectsFaults = true;
    const answer = await hub.as(officer).run('{ partners(first: 1) { nodes { nameFr } } }');
    hub.expectsFaults = false;
    await client.query('alter table hidden_partner rename to partner');
    await client.end();
    expect(answer.errors).toEqual([
      {
        message: 'internal',
        path: ['partners'],
        extensions: {
          code: 'INTERNAL',
          rule: 'internal',
          correlationId: answer.headers.get('x-correlation-id'),
        },
      },
    ]);
    expect(String(hub.faults.at(-1))).toContain('partner');
  });

  test('an answer is never kept by anybody on its way', async () => {
    const { headers } = await hub.as(officer).run('{ viewer { kind } }');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-correlation-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});

describe('the websocket', () => {
  const subscription = { query: 'subscription { events { position } }' };
  const opened = async (parameters: object): Promise<RawSocket> => {
    const socket = await RawSocket.open(hub.url);
    socket.send({ type: 'connection_init', payload: parameters });
    return socket;
  };

  test('a stranger is closed, with and without a token that opens nothing', async () => {
    expect(await (await opened({})).closed).toEqual({ code: 4403 });
    expect(await (await opened({ authorization: 'Bearer hubt_nothing' })).closed).toEqual({ code: 4403 });
  });

  test('who subscribes before saying who they are is closed', async () => {
    const socket = await RawSocket.open(hub.url);
    socket.send({ type: 'subscribe', id: '1', payload: subscription });
    expect(await socket.closed).toEqual({ code: 4401 });
  });

  test('who says it twice is closed', async () => {
    const socket = await opened({ authorization: `Bearer ${knowing.token}` });
    await socket.next('connection_ack');
    socket.send({ type: 'connection_init' });
    expect(await socket.closed).toEqual({ code: 4429 });
  });

  test('another protocol, or none of ours, is closed', async () => {
    const socket = await RawSocket.open(hub.url, { protocol: 'graphql-ws' }).catch((error: Error) => error);
    expect(socket instanceof Error ? socket.message : (await socket.closed).code).toSatisfy(
      (answer) => answer === 4406 || String(answer).includes('subprotocol'),
    );
  });

  test('a message that is too large closes the connection', async () => {
    const complaints = vi.spyOn(console, 'error').mockReturnValue(undefined);
    const socket = await opened({ authorization: `Bearer ${knowing.token}`, more: 'x'.repeat(300_000) });
    expect(await socket.closed).toEqual({ code: 1009 });
    complaints.mockRestore();
  });

  test('a connection that never says who it is does not stay', async () => {
    const socket = await RawSocket.open(hub.url);
    expect(await socket.closed).toEqual({ code: 4408 });
  });

  test('a handshake from another site is refused, also with a session', async () => {
    expect(await handshake(hub.url, { headers: { origin: 'https://elsewhere.example' } })).toBe(403);
    expect(await handshake(hub.url, { headers: { origin: 'null', ...proofOf(officer) } })).toBe(403);
    expect(await handshake(hub.url, { headers: { origin: hub.url, ...proofOf(officer) } })).toBe(101);
  });

  test('a handshake to no path at all does not end the hub', async () => {
    const { port } = new URL(hub.url);
    const answer = await new Promise<string>((resolve) => {
      const socket = createConnection({ host: '127.0.0.1', port: Number(port) });
      socket.on('data', (data) => resolve(String(data)));
      socket.write(
        'GET // HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n',
      );
    });
    expect(answer).toMatch(/^HTTP\/1\.1 404/);
  });

  test('queries and mutations do not run over it, where no look would be recorded', async () => {
    const socket = await RawSocket.open(hub.url, { headers: proofOf(officer) });
    socket.send({ type: 'connection_init' });
    await socket.next('connection_ack');
    for (const [id, query] of ['{ viewer { kind } }', 'mutation { signOut { ok } }'].entries()) {
      socket.send({ type: 'subscribe', id: String(id), payload: { query } });
      const { payload } = await socket.next('error', String(id));
      expect(payload).toMatchObject([
        { message: 'request.subscriptions_only', extensions: { code: 'INVALID_INPUT' } },
      ]);
    }
    socket.end();
  });

  test('a token without the scope, a position that is none: the same codes as over HTTP', async () => {
    const socket = await opened({ authorization: `Bearer ${knowing.token}` });
    await socket.next('connection_ack');
    socket.send({ type: 'subscribe', id: '1', payload: subscription });
    const { payload } = await socket.next('error', '1');
    expect(payload).toMatchObject([{ extensions: { code: 'NOT_ALLOWED', rule: 'token.scope_missing' } }]);
    socket.end();
  });

  test('a person holds so many subscriptions open, over all connections', async () => {
    const busy = await hub.person([Role.AUDITOR]);
    const sockets = await Promise.all([1, 2].map(() => RawSocket.open(hub.url, { headers: proofOf(busy) })));
    for (const socket of sockets) {
      socket.send({ type: 'connection_init' });
      await socket.next('connection_ack');
      for (let id = 0; id < 26; id++) {
        socket.send({ type: 'subscribe', id: String(id), payload: subscription });
      }
    }
    const refusals = async (): Promise<number> => {
      for (const socket of sockets) {
        socket.send({ type: 'ping' });
      }
      await Promise.all(sockets.map((socket) => socket.next('pong')));
      return sockets
        .flatMap(({ messages }) => messages)
        .filter(({ payload }) => JSON.stringify(payload ?? '').includes('subscription.too_many')).length;
    };
    await expect.poll(refusals).toBe(2);
    for (const socket of sockets) socket.end();
  });
});
