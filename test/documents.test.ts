import { createHash } from 'node:crypto';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSchema } from '../server/graphql/schema.js';
import { entities, resolvers } from '../server/modules.js';
import { Role, Scope } from '../server/platform/viewer.js';
import { type Caller, PASSWORD, proofOf, TestHub, type TestPerson } from './support/hub.js';
import { idOf, portalDocuments as documents } from './support/operations.js';
import { RawSocket } from './support/socket.js';

let hub: TestHub;
let officer: TestPerson;
let reading: Caller;

beforeAll(async () => {
  hub = await TestHub.open('documents', { documents });
  officer = await hub.person([Role.PROGRAMME_OFFICER]);
  reading = await hub.token(officer, Scope.READ_AGREEMENTS, Scope.READ_EVENTS);
});
afterAll(() => hub?.close());

interface Answered {
  readonly status: number;
  readonly said: string;
  readonly data?: unknown;
}

/** What comes of a body: the data, or code and rule of the refusal. */
async function post(caller: Caller | null, body: object): Promise<Answered> {
  const headers = { 'content-type': 'application/json', ...(caller === null ? {} : proofOf(caller)) };
  const response = await fetch(`${hub.url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
  type Result = { data?: unknown; errors?: { extensions: Record<string, unknown> }[] };
  const { data, errors } = (await response.json()) as Result;
  const { code, rule } = errors?.[0]?.extensions ?? {};
  return { status: response.status, said: errors ? `${String(code)} ${String(rule)}` : 'answered', data };
}

const TEXT = '{ viewer { kind } }';
const REFUSED = { status: 403, said: 'NOT_ALLOWED request.text_needs_token' };
const UNKNOWN = { status: 400, said: 'INVALID_INPUT request.unknown_document' };

describe('a text of one’s own', () => {
  test('is refused to a stranger and to a session, whatever it asks', async () => {
    for (const query of [TEXT, 'mutation { signOut { ok } }', '{ __typename }', 'no query at all', '']) {
      expect(await post(null, { query }), query).toMatchObject(REFUSED);
      expect(await post(officer, { query }), query).toMatchObject(REFUSED);
    }
  });

  test('is refused also when it is one of the portals’ own', async () => {
    expect(await post(officer, { query: documents.get(idOf('query Viewer')) })).toMatchObject(REFUSED);
  });

  test('is refused by GET, in a list, and beside an empty id', async () => {
    const address = `${hub.url}/graphql?query=${encodeURIComponent(TEXT)}`;
    const headers = { 'apollo-require-preflight': '1', ...proofOf(officer) };
    expect((await fetch(address, { headers })).status).toBe(403);
    expect(await post(officer, [{ query: TEXT }])).toMatchObject(REFUSED);
    expect(await post(officer, { query: TEXT, documentId: null })).toMatchObject(REFUSED);
  });

  test('is answered to a token, within its scopes', async () => {
    expect(await post(reading, { query: TEXT })).toMatchObject({ said: 'answered' });
    expect(await post(reading, { query: '{ enterprises(first: 1) { nodes { id } } }' })).toMatchObject({
      said: 'NOT_ALLOWED token.scope_missing',
    });
  });

  test('of a token is not kept under its hash for others', async () => {
    const sha256Hash = createHash('sha256').update(TEXT).digest('hex');
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    await post(reading, { query: TEXT, extensions });
    expect((await post(reading, { extensions })).said).toBe(
      'PERSISTED_QUERY_NOT_SUPPORTED request.malformed',
    );
    expect(await post(officer, { extensions })).toMatchObject(REFUSED);
  });
});

describe('one of the portals’ documents', () => {
  test('is answered to whoever names it, as they may see it', async () => {
    const documentId = idOf('query Viewer');
    expect(await post(officer, { documentId })).toMatchObject({ data: { viewer: { kind: 'PERSON' } } });
    expect(await post(null, { documentId })).toMatchObject({ data: { viewer: { kind: 'ANONYMOUS' } } });
    expect(await post(reading, { documentId })).toMatchObject({ said: 'answered' });
  });

  test('takes the variables of the request, whatever they are', async () => {
    const documentId = idOf('mutation SignIn');
    const tried = (password: string): Promise<Answered> =>
      post(null, { documentId, variables: { input: { email: officer.email, password } } });
    expect((await tried('not the password')).said).toBe('UNAUTHENTICATED sign_in.refused');
    expect((await tried(PASSWORD)).said).toBe('answered');
    expect((await post(null, { documentId, variables: { input: { email: 7 } } })).said).toBe(
      'BAD_USER_INPUT request.malformed',
    );
  });

  test('runs by its id, whatever text stands beside it', async () => {
    const { data } = await post(officer, {
      documentId: idOf('query Viewer'),
      query: 'mutation { signOut { ok } }',
    });
    expect(data).toMatchObject({ viewer: { kind: 'PERSON' } });
    expect((await post(officer, { documentId: idOf('query Viewer') })).data).toMatchObject({
      viewer: { kind: 'PERSON' },
    });
  });

  test.each([
    ['a hash of another text', `sha256:${'0'.repeat(64)}`],
    ['no hash', 'Viewer'],
    ['nothing', ''],
    ['a number', 7],
    ['an object', { toString: 'x' }],
    ['a name every object has', '__proto__'],
    ['another', 'constructor'],
  ])('is not found by %s', async (_what, documentId) => {
    for (const caller of [null, officer, reading]) {
      expect(await post(caller, { documentId, query: TEXT })).toMatchObject(UNKNOWN);
    }
  });
});

describe('over the websocket', () => {
  const opened = async (caller: Caller): Promise<RawSocket> => {
    const isToken = 'token' in caller;
    const socket = await RawSocket.open(hub.url, { headers: isToken ? {} : proofOf(caller) });
    socket.send({ type: 'connection_init', payload: isToken ? proofOf(caller) : {} });
    await socket.next('connection_ack');
    return socket;
  };
  const query = 'subscription { events { type } }';
  const happening = (): Promise<unknown> => hub.person([Role.AUDITOR]);

  test('a session’s text and an unknown id are refused, a token’s text is not', async () => {
    const session = await opened(officer);
    session.send({ type: 'subscribe', id: 'text', payload: { query } });
    session.send({ type: 'subscribe', id: 'id', payload: { query, extensions: { documentId: 'sha256:0' } } });
    expect(await session.next('error', 'text')).toMatchObject({
      payload: [{ extensions: { code: 'NOT_ALLOWED', rule: 'request.text_needs_token' } }],
    });
    expect(await session.next('error', 'id')).toMatchObject({
      payload: [{ extensions: { code: 'INVALID_INPUT', rule: 'request.unknown_document' } }],
    });
    session.end();
    const tool = await opened(reading);
    tool.send({ type: 'subscribe', id: 'text', payload: { query } });
    await happening();
    expect(await tool.next('next', 'text')).toMatchObject({ payload: { data: { events: {} } } });
    tool.end();
  });

  test('a session follows by the id of the portals’ subscription, the second time as the first', async () => {
    const extensions = { documentId: idOf('subscription Happenings') };
    const socket = await opened(officer);
    for (const id of ['first', 'second']) {
      socket.send({ type: 'subscribe', id, payload: { query: '', extensions } });
    }
    await happening();
    for (const id of ['first', 'second']) {
      expect(await socket.next('next', id)).toMatchObject({ payload: { data: { events: {} } } });
    }
    socket.end();
  });
});

describe('the list of the portals’ documents', () => {
  test('holds each text under its own hash, as the hub’s schema takes it', () => {
    const schema = makeSchema({ resolvers, entities });
    expect(documents.size).toBeGreaterThan(50);
    for (const [id, text] of documents) {
      expect(id).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`);
      expect(validate(schema, parse(text)), text).toEqual([]);
    }
  });
});
