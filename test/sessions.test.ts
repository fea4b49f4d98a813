import { setTimeout as wait } from 'node:timers/promises';
import {
  getNamedType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSchema } from '../server/graphql/schema.js';
import { MUTATION_SCOPES, neededScope, PERSONS_ONLY, TYPE_SCOPES } from '../server/graphql/scopes.js';
import { hashSecret } from '../server/identity/secret.actions.js';
import { entities, resolvers } from '../server/modules.js';
import { addPartner } from '../server/partners/partner.actions.js';
import { PartnerKind } from '../server/partners/partner.entity.js';
import { addDays, dateIn } from '../server/platform/clock.js';
import { fromGlobalId, toGlobalId } from '../server/platform/ids.js';
import { Role, Scope, SYSTEM } from '../server/platform/viewer.js';
import { PASSWORD, TestHub, type TestPerson } from './support/hub.js';
import { RawSocket } from './support/socket.js';

let hub: TestHub;
let administrator: TestPerson;
let partnerId: string;
let otherPartnerId: string;

beforeAll(async () => {
  hub = await TestHub.open('sessions');
  administrator = await hub.person([Role.ADMINISTRATOR]);
  const made = (nameFr: string): Promise<{ id: string }> =>
    hub.hub.unitOfWork.run(SYSTEM, (work) =>
      addPartner(work, { kind: PartnerKind.ASSOCIATION, nameAr: 'شريك متخيل', nameFr }),
    );
  partnerId = (await made('Partenaire imaginaire')).id;
  otherPartnerId = (await made('Autre partenaire imaginaire')).id;
});
afterAll(() => hub?.close());

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { kind roles } } }';
const WHO = '{ viewer { kind person { id locale } } }';

const kindOf = async (caller: Parameters<TestHub['ask']>[0]): Promise<string> =>
  (await hub.ask<{ viewer: { kind: string } }>(caller, '{ viewer { kind } }')).viewer.kind;

const signIn = (email: string, password: string, cookie?: string) =>
  hub.as(cookie === undefined ? null : { cookie }).run(SIGN_IN, { input: { email, password } });

const cookieIn = (headers: Headers): { pair: string; flags: string[] } => {
  const [pair = '', ...flags] = (headers.getSetCookie()[0] ?? '').split('; ');
  return { pair, flags };
};

describe('signing in', () => {
  test('opens a session by a cookie that no script reads and no other site sends', async () => {
    const person = await hub.person([Role.AUDITOR]);
    const { data, headers } = await signIn(person.email.toUpperCase(), PASSWORD);
    expect(data).toEqual({ signIn: { viewer: { kind: 'PERSON', roles: ['AUDITOR'] } } });
    const { pair, flags } = cookieIn(headers);
    expect(flags).toEqual(expect.arrayContaining(['HttpOnly', 'SameSite=Strict', 'Path=/']));
    expect(await kindOf({ cookie: pair })).toBe('PERSON');
    const secret = pair.replace('hub_session=', '');
    expect(await hub.count('select count(*) from session where secret_hash = $1', [hashSecret(secret)])).toBe(
      1,
    );
    expect(
      await hub.count(`select count(*) from session where to_jsonb(session)::text like '%' || $1 || '%'`, [
        secret,
      ]),
    ).toBe(0);
  });

  test('a wrong password, an account that is not there and one that is closed get one answer', async () => {
    const person = await hub.person([Role.AUDITOR]);
    const closed = await hub.person([Role.AUDITOR]);
    await hub.ask(
      administrator,
      'mutation ($input: EndInput!) { removePerson(input: $input) { person { active } } }',
      {
        input: { id: toGlobalId('Person', closed.id) },
      },
    );
    const answers = await Promise.all(
      [
        [person.email, 'not the password'],
        ['nobody@example.org', 'not the password'],
        [closed.email, PASSWORD],
        ["' or 1=1 --", PASSWORD],
      ].map(async ([email = '', password = '']) => {
        const { errors, headers } = await signIn(email, password);
        expect(headers.getSetCookie()).toEqual([]);
        const { message, extensions } = errors?.[0] ?? {};
        return JSON.stringify([message, { ...extensions, correlationId: '' }]);
      }),
    );
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('sign_in.refused');
  });

  test('ten guesses at an account are looked at, however many are made at once', async () => {
    const person = await hub.person([Role.AUDITOR]);
    const guesses = Array.from({ length: 30 }, (_, n) => signIn(person.email, `guess ${n}`));
    const rules = (await Promise.all(guesses)).map(({ errors }) => errors?.[0]?.extensions?.['rule']);
    expect(rules.filter((rule) => rule === 'sign_in.refused')).toHaveLength(10);
    expect(rules.filter((rule) => rule === 'sign_in.too_many_tries')).toHaveLength(20);
    const late = await signIn(person.email, PASSWORD);
    expect(late.errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', params: { minutes: 15 } });
    expect(late.headers.get('retry-after')).toBe('900');
    // The limit is that account's, and it passes.
    expect((await signIn((await hub.person([Role.AUDITOR])).email, PASSWORD)).errors).toBeUndefined();
    hub.passDays(1);
    expect((await signIn(person.email, PASSWORD)).errors).toBeUndefined();
  });

  test('gives a new secret each time, whatever the browser brought, and ends the session it replaces', async () => {
    const person = await hub.person([Role.AUDITOR]);
    const planted = `hub_session=hubs_${'x'.repeat(43)}`;
    const first = cookieIn((await signIn(person.email, PASSWORD, planted)).headers).pair;
    const second = cookieIn((await signIn(person.email, PASSWORD, first)).headers).pair;
    expect(new Set([planted, first, second]).size).toBe(3);
    expect(await kindOf({ cookie: planted })).toBe('ANONYMOUS');
    expect(await kindOf({ cookie: first })).toBe('ANONYMOUS');
    expect(await kindOf({ cookie: second })).toBe('PERSON');
  });

  test('a session ends by itself after a fortnight', async () => {
    const person = await hub.person([Role.AUDITOR]);
    hub.passDays(13);
    expect(await kindOf(person)).toBe('PERSON');
    hub.passDays(1);
    expect(await kindOf(person)).toBe('ANONYMOUS');
    administrator = await hub.person([Role.ADMINISTRATOR]);
  });
});

/** An open subscription of somebody, and what came of it. */
async function following(headers: Record<string, string>, token?: string): Promise<RawSocket> {
  const socket = await RawSocket.open(hub.url, { headers });
  socket.send({ type: 'connection_init', payload: token ? { authorization: `Bearer ${token}` } : {} });
  await socket.next('connection_ack');
  socket.send({ type: 'subscribe', id: 'f', payload: { query: 'subscription { events { type } }' } });
  await wait(50);
  return socket;
}

const endOf = async (socket: RawSocket): Promise<string> => {
  await socket.next('complete', 'f');
  const told = socket.messages.filter(({ id }) => id === 'f').map(({ payload }) => JSON.stringify(payload));
  socket.end();
  return told.join();
};

const REMOVE = 'mutation ($input: EndInput!) { removePerson(input: $input) { person { active } } }';

describe('an end is an end at once', () => {
  test('signing out ends the session everywhere, an open subscription included', async () => {
    const person = await hub.person([Role.AUDITOR]);
    const socket = await following({ cookie: person.cookie });
    const { headers } = await hub.as(person).run('mutation { signOut { ok } }');
    expect(cookieIn(headers).pair).toBe('hub_session=');
    expect(await kindOf(person)).toBe('ANONYMOUS');
    expect(await endOf(socket)).toContain('session.ended');
    // Only what happened before the end was told, and the end itself is on record.
    expect(
      await hub.count(`select count(*) from event where type = 'session.closed' and subject_id = $1`, [
        person.id,
      ]),
    ).toBe(1);
    const after = await RawSocket.open(hub.url, { headers: { cookie: person.cookie } });
    after.send({ type: 'connection_init' });
    expect(await after.closed).toEqual({ code: 4403 });
  });

  test('a removed person loses sessions, tokens and open subscriptions', async () => {
    const person = await hub.person([Role.PROGRAMME_OFFICER]);
    const token = await hub.token(person, Scope.READ_EVENTS, Scope.READ_AGREEMENTS);
    const [byCookie, byToken] = await Promise.all([
      following({ cookie: person.cookie }),
      following({}, token.token),
    ]);
    expect(await kindOf(token)).toBe('TOKEN');
    await hub.ask(administrator, REMOVE, { input: { id: toGlobalId('Person', person.id) } });
    expect(await kindOf(person)).toBe('ANONYMOUS');
    expect(await hub.refusal(token, '{ viewer { kind } }')).toBe('UNAUTHENTICATED token.void');
    expect(await endOf(byCookie)).toContain('session.ended');
    expect(await endOf(byToken)).toContain('token.void');
  });

  test('who may remove whom', async () => {
    const own = await hub.person([Role.PARTNER_OFFICER], { partnerId });
    const colleague = await hub.person([Role.PARTNER_ADMINISTRATOR], { partnerId });
    const foreign = await hub.person([Role.PARTNER_ADMINISTRATOR], { partnerId: otherPartnerId });
    const remove = (caller: TestPerson, target: TestPerson): Promise<string> =>
      hub.refusal(caller, REMOVE, { input: { id: toGlobalId('Person', target.id) } });
    expect(await remove(foreign, own)).toBe('NOT_FOUND not_found');
    expect(await remove(own, colleague)).toBe('NOT_ALLOWED person.remove_not_yours');
    expect(await remove(colleague, administrator)).toBe('NOT_FOUND not_found');
    expect(await remove(colleague, colleague)).toBe('RULE_BROKEN person.remove_yourself');
    expect(await remove(colleague, own)).toBe('nothing was refused');
    expect(await remove(colleague, own)).toBe('RULE_BROKEN person.remove_removed');
  });

  test('the language is the person’s own and stays', async () => {
    const person = await hub.person([Role.AUDITOR]);
    const set = 'mutation ($input: SetLocaleInput!) { setLocale(input: $input) { person { locale } } }';
    await hub.ask(person, set, { input: { locale: 'FR' } });
    expect(await hub.ask(person, WHO)).toMatchObject({ viewer: { person: { locale: 'FR' } } });
    expect(await hub.refusal(null, set, { input: { locale: 'FR' } })).toBe(
      'NOT_ALLOWED person.not_signed_in',
    );
    expect(await hub.refusal(person, set, { input: { locale: 'DE' } })).toBe(
      'BAD_USER_INPUT request.malformed',
    );
  });
});

describe('invitations', () => {
  const INVITE =
    'mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { invitation { id } secret } }';
  const ACCEPT =
    'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { viewer { kind roles } } }';
  const REVOKE =
    'mutation ($input: EndInput!) { revokeInvitation(input: $input) { invitation { revokedAt } } }';
  let number = 0;

  const facts = (over: object = {}): object => ({
    email: `invited${++number}@example.org`,
    nameAr: 'مدعو متخيل',
    nameLatin: 'Invité imaginaire',
    roles: ['PARTNER_OFFICER'],
    partnerId: toGlobalId('Partner', partnerId),
    ...over,
  });
  const invite = async (over: object = {}): Promise<{ id: string; secret: string }> => {
    type Made = { invitePerson: { invitation: { id: string }; secret: string } };
    const { invitePerson } = await hub.ask<Made>(administrator, INVITE, { input: facts(over) });
    return { id: invitePerson.invitation.id, secret: invitePerson.secret };
  };
  const accept = (secret: string, password = 'a password long enough'): Promise<string> =>
    hub.refusal(null, ACCEPT, { input: { secret, password } });

  test('let somebody in once, with the roles given and no others', async () => {
    const { secret } = await invite();
    const { data, headers } = await hub
      .as(null)
      .run(ACCEPT, { input: { secret, password: 'a password long enough' } });
    expect(data).toEqual({ acceptInvitation: { viewer: { kind: 'PERSON', roles: ['PARTNER_OFFICER'] } } });
    expect(await kindOf({ cookie: cookieIn(headers).pair })).toBe('PERSON');
    expect(await accept(secret)).toBe('UNAUTHENTICATED invitation.void');
    expect(
      await hub.count(
        `select count(*) from invitation where to_jsonb(invitation)::text like '%' || $1 || '%'`,
        [secret],
      ),
    ).toBe(0);
  });

  test('once, also when it is used twice at the same time', async () => {
    const { secret } = await invite();
    const answers = await Promise.all([accept(secret), accept(secret), accept(secret)]);
    expect(answers.toSorted()).toEqual([
      'UNAUTHENTICATED invitation.void',
      'UNAUTHENTICATED invitation.void',
      'nothing was refused',
    ]);
  });

  test('used, late, taken back and invented ones get one answer', async () => {
    const taken = await invite();
    await hub.ask(administrator, REVOKE, { input: { id: taken.id } });
    const late = await invite();
    hub.passDays(8);
    expect(await accept(taken.secret)).toBe('UNAUTHENTICATED invitation.void');
    expect(await accept(late.secret)).toBe('UNAUTHENTICATED invitation.void');
    expect(await accept('hubi_invented')).toBe('UNAUTHENTICATED invitation.void');
  });

  test('an accepted one is not taken back; a short password is none', async () => {
    const { id, secret } = await invite();
    expect(await accept(secret, 'short')).toBe('INVALID_INPUT input.is_length');
    expect(await accept(secret)).toBe('nothing was refused');
    expect(await hub.refusal(administrator, REVOKE, { input: { id } })).toBe(
      'RULE_BROKEN invitation.revoke_accepted',
    );
  });

  test('give no more than whoever invites may give, and only where', async () => {
    const own = await hub.person([Role.PARTNER_ADMINISTRATOR], { partnerId });
    const officer = await hub.person([Role.PARTNER_OFFICER], { partnerId });
    const negotiator = await hub.person([Role.NEGOTIATOR]);
    const refusal = (caller: TestPerson | null, over: object): Promise<string> =>
      hub.refusal(caller, INVITE, { input: facts(over) });
    expect(await refusal(null, {})).toBe('NOT_ALLOWED invitation.make_not_yours');
    expect(await refusal(officer, {})).toBe('NOT_ALLOWED invitation.make_not_yours');
    expect(await refusal(negotiator, { partnerId: null, roles: ['AUDITOR'] })).toBe(
      'NOT_ALLOWED invitation.make_not_yours',
    );
    expect(await refusal(own, { roles: ['ADMINISTRATOR'] })).toBe('INVALID_INPUT person.roles_do_not_fit');
    expect(await refusal(own, { partnerId: null, roles: ['AUDITOR'] })).toBe(
      'INVALID_INPUT person.roles_do_not_fit',
    );
    expect(await refusal(administrator, { roles: ['DELEGATE'] })).toBe(
      'INVALID_INPUT person.roles_do_not_fit',
    );
    // To another partner: the invitation is to one’s own, whatever was asked.
    type Made = { invitePerson: { invitation: { id: string } } };
    const made = await hub.ask<Made>(own, INVITE, {
      input: facts({ partnerId: toGlobalId('Partner', otherPartnerId) }),
    });
    const key = fromGlobalId('Invitation', made.invitePerson.invitation.id);
    expect(
      await hub.count('select count(*) from invitation where id = $1 and partner_id = $2', [key, partnerId]),
    ).toBe(1);
    const foreign = await hub.person([Role.PARTNER_ADMINISTRATOR], { partnerId: otherPartnerId });
    expect(await hub.refusal(foreign, REVOKE, { input: { id: made.invitePerson.invitation.id } })).toBe(
      'NOT_FOUND not_found',
    );
    expect(await hub.refusal(own, REVOKE, { input: { id: made.invitePerson.invitation.id } })).toBe(
      'nothing was refused',
    );
  });
});

describe('tokens', () => {
  const CREATE =
    'mutation ($input: CreateTokenInput!) { createToken(input: $input) { token { id prefix } secret } }';
  const REVOKE = 'mutation ($input: EndInput!) { revokeToken(input: $input) { token { revokedAt } secret } }';
  const LIST = '{ tokens { id name prefix scopes lastUsedAt revokedAt } }';
  let schema: GraphQLSchema;
  let owner: TestPerson;

  beforeAll(async () => {
    schema = makeSchema({ resolvers, entities });
    owner = await hub.person([Role.PROGRAMME_OFFICER]);
  });

  const facts = (over: object = {}): object => ({
    input: { name: 'a tool', scopes: ['READ_FIGURES'], expiresOn: addDays(dateIn(new Date()), 200), ...over },
  });
  type Made = { createToken: { token: { id: string; prefix: string }; secret: string } };

  test('are shown once and kept as a hash', async () => {
    const { createToken } = await hub.ask<Made>(owner, CREATE, facts());
    const { secret, token } = createToken;
    expect(secret).toMatch(/^hubt_[\w-]{43}$/);
    expect(secret.startsWith(token.prefix)).toBe(true);
    expect(JSON.stringify(await hub.ask(owner, LIST))).not.toContain(secret);
    expect(
      await hub.count('select count(*) from api_token where secret_hash = $1', [hashSecret(secret)]),
    ).toBe(1);
    expect(
      await hub.count(
        `select count(*) from api_token where to_jsonb(api_token)::text like '%' || $1 || '%'`,
        [secret],
      ),
    ).toBe(0);
    expect(
      await hub.count(`select count(*) from event where to_jsonb(event)::text like '%' || $1 || '%'`, [
        secret,
      ]),
    ).toBe(0);
  });

  test('are made by who is signed in, for a bounded time', async () => {
    expect(await hub.refusal(null, CREATE, facts())).toBe('NOT_ALLOWED token.create_not_yours');
    expect(await hub.refusal(owner, CREATE, facts({ expiresOn: addDays(dateIn(new Date()), 500) }))).toBe(
      'INVALID_INPUT token.expiry_out_of_bounds',
    );
    expect(await hub.refusal(owner, CREATE, facts({ expiresOn: '2020-01-01' }))).toBe(
      'INVALID_INPUT token.expiry_out_of_bounds',
    );
    expect(await hub.refusal(owner, CREATE, facts({ scopes: [] }))).toBe(
      'INVALID_INPUT input.array_min_size',
    );
  });

  test('end at once when revoked, and when their time comes; they are their owner’s alone', async () => {
    const made = await hub.token(owner, Scope.READ_EVENTS);
    const short = await hub.token(owner, Scope.READ_EVENTS);
    const socket = await following({}, made.token);
    const other = await hub.person([Role.ADMINISTRATOR]);
    const input = { id: toGlobalId('ApiToken', made.id) };
    expect(await hub.refusal(other, REVOKE, { input })).toBe('NOT_FOUND not_found');
    expect(JSON.stringify(await hub.ask(other, LIST))).not.toContain(input.id);
    await hub.ask(owner, REVOKE, { input });
    expect(await hub.refusal(made, '{ viewer { kind } }')).toBe('UNAUTHENTICATED token.void');
    expect(await endOf(socket)).toContain('token.void');
    expect(await kindOf(short)).toBe('TOKEN');
    hub.passDays(100);
    expect(await hub.refusal(short, '{ viewer { kind } }')).toBe('UNAUTHENTICATED token.void');
    owner = await hub.person([Role.PROGRAMME_OFFICER]);
  });

  test('reach no further than their owner', async () => {
    const officer = await hub.person([Role.PARTNER_OFFICER], { partnerId });
    const token = await hub.token(officer, ...Object.values(Scope));
    const files = '{ beneficiaryFiles(first: 1) { nodes { id } } }';
    expect(await hub.refusal(token, files)).toBe(await hub.refusal(officer, files));
    const roles = '{ viewer { kind roles partner { id } } }';
    expect(await hub.ask(token, roles)).toMatchObject({
      viewer: {
        kind: 'TOKEN',
        roles: ['PARTNER_OFFICER'],
        partner: { id: toGlobalId('Partner', partnerId) },
      },
    });
  });

  test('make no tokens, no people, no sessions: whatever is not in the list of their mutations', async () => {
    const token = await hub.token(owner, ...Object.values(Scope));
    const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
    expect(
      Object.keys(MUTATION_SCOPES).filter((name) => !mutations.some((field) => field.name === name)),
    ).toEqual([]);
    for (const field of mutations.filter(({ name }) => MUTATION_SCOPES[name] === undefined)) {
      const arg = field.args[0];
      const call = arg ? `($input: ${String(arg.type)}) { ${field.name}(input: $input)` : `{ ${field.name}`;
      const { errors } = await hub.as(token).run(`mutation ${call} { __typename } }`, { input: {} });
      expect(errors?.[0]?.extensions?.['rule'], field.name).toBe('token.scope_missing');
    }
  });

  test('need the scope of a mutation to call it', async () => {
    const reading = await hub.token(owner, Scope.READ_REFERRALS);
    for (const name of Object.keys(MUTATION_SCOPES)) {
      const type = String(schema.getMutationType()?.getFields()[name]?.args[0]?.type);
      const query = `mutation ($input: ${type}) { ${name}(input: $input) { __typename } }`;
      expect(await hub.refusal(reading, query, { input: {} }), name).toBe('NOT_ALLOWED token.scope_missing');
    }
  });

  /** The shortest path of fields from the query to a type, as a selection of its `__typename`. */
  function pathTo(goal: GraphQLObjectType): string | null {
    const root = schema.getQueryType();
    const waiting = root ? [{ type: root, open: '', close: '' }] : [];
    const seen = new Set<string>(['Query']);
    for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
      for (const field of Object.values(at.type.getFields())) {
        const type = getNamedType(field.type);
        if (!isObjectType(type) || seen.has(type.name) || PERSONS_ONLY.has(field.name)) continue;
        seen.add(type.name);
        const next = {
          type,
          open: `${at.open} { ${field.name}${argumentsOf(field)}`,
          close: ` }${at.close}`,
        };
        if (type === goal) return `${next.open} { __typename }${next.close}`;
        waiting.push(next);
      }
    }
    return null;
  }

  const VALUES: Readonly<Record<string, string>> = {
    ID: '"x"',
    Int: '2026',
    String: '"x"',
    Date: '"2026-01-01"',
  };

  function valueOf(type: GraphQLInputType): string {
    const named = getNamedType(type);
    if (isEnumType(named)) return named.getValues()[0]?.name ?? '';
    return isInputObjectType(named) ? '{}' : (VALUES[named.name] ?? '"x"');
  }

  function argumentsOf({ args }: GraphQLField<unknown, unknown>): string {
    const given = args.flatMap(({ name, type, defaultValue }) => {
      if (name === 'first') return ['first: 1'];
      return isNonNullType(type) && defaultValue === undefined ? [`${name}: ${valueOf(type)}`] : [];
    });
    return given.length === 0 ? '' : `(${given.join(', ')})`;
  }

  const objectTypes = (): GraphQLObjectType[] =>
    Object.values(schema.getTypeMap()).filter(
      (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
    );

  test('every type of the schema has a scope, or is open, or is closed to tokens on purpose', () => {
    const closed = objectTypes().filter(({ name }) => neededScope(name) === 'NEVER');
    expect(closed.map(({ name }) => name).toSorted()).toEqual(['ApiToken', 'DemoAccount', 'Invitation']);
    const gone = Object.keys(TYPE_SCOPES).filter((name) => !isObjectType(schema.getType(name)));
    expect(gone).toEqual([]);
  });

  test('see a type with its scope and with no other, along a path and by node', async () => {
    const all = Object.values(Scope);
    const tokens = new Map(
      await Promise.all(
        all.map(async (scope) => {
          const others = await hub.token(owner, ...all.filter((other) => other !== scope));
          return [scope, { others, whole: await hub.token(owner, ...all) }] as const;
        }),
      ),
    );
    const unreached: string[] = [];
    for (const type of objectTypes()) {
      const needed = neededScope(type.name);
      if (needed === 'NONE' || needed === 'NEVER') continue;
      const both = tokens.get(needed);
      if (both === undefined) throw new Error(needed);
      const queries = [pathTo(type)];
      if (queries[0] === null) unreached.push(type.name);
      if (type.getInterfaces().some((shape) => isInterfaceType(shape) && shape.name === 'Node')) {
        queries.push(`{ node(id: "x") { ... on ${type.name} { __typename } } }`);
        queries.push(`{ nodes(ids: ["x"]) { ...f } } fragment f on ${type.name} { id }`);
      }
      for (const query of queries.filter((found) => found !== null)) {
        expect(await hub.refusal(both.others, query), query).toBe('NOT_ALLOWED token.scope_missing');
        expect(await hub.refusal(both.whole, query), query).not.toContain('token.');
      }
    }
    expect(unreached).toEqual(['PersonConnection', 'PersonEdge']);
  });
});
