import type pg from 'pg';
import type { DatabaseAddress } from '../../server/database/orm.js';
import { connectAsOwner } from '../../server/database/owner.js';
import { fillLoad } from '../../server/demo/load.actions.js';
import type { LoadSizes } from '../../server/demo/load.rules.js';
import { openHub } from '../../server/hub.js';
import { openSession, viewerOf } from '../../server/identity/session.actions.js';
import { addPersonWithHash } from '../../server/identity/person.actions.js';
import { Person } from '../../server/identity/person.entity.js';
import { progressBar } from '../../server/platform/progress_bar.js';
import type { UnitOfWork } from '../../server/platform/unit_of_work.js';
import { type DatabaseSession, databaseSession, Role, SYSTEM } from '../../server/platform/viewer.js';
import { type BenchServer, ensureDatabase, superuser } from './database.js';
import { expose } from './exposed.js';

/** Somebody who asks: with a session at the hub, and as the database's role and variables everywhere else. */
export interface Caller {
  readonly personId: string;
  readonly partnerId: string | null;
  readonly delegationId: string | null;
  readonly cookie: string;
  readonly principal: DatabaseSession;
}

/** A filled database, who asks it and for what. */
export interface World {
  readonly address: DatabaseAddress;
  readonly sizes: LoadSizes;
  /** Officers of partners whose first page is full. */
  readonly officers: readonly Caller[];
  readonly delegates: readonly Caller[];
  readonly programme: Caller;
  /** Colleagues at one partner: all see the same. */
  readonly watchers: readonly Caller[];
  readonly agreements: readonly string[];
  readonly clauses: readonly string[];
  readonly commitments: readonly string[];
  /** Past every policy: to pick samples and to check afterwards. */
  readonly behind: pg.Client;
}

/** Fills a database as `fill-load` does, unless it is filled already, and signs everybody in. */
export async function makeWorld(server: BenchServer, sizes: LoadSizes): Promise<World> {
  const address = await ensureDatabase(server.embedded, `bench_${sizes.referrals}`);
  const report = (error: unknown): void => console.error(error);
  const hub = await openHub({ address, server: null, report, sweeping: false });
  const behind = await superuser(address, server.embedded.superuser);
  try {
    const { rowCount } = await behind.query('select from partner limit 1');
    if (rowCount === 0) await fill(hub.unitOfWork, address, sizes);
    await addWatchers(hub.unitOfWork, behind);
    await settle(address, behind);
    const callers = await signIn(hub.unitOfWork, behind);
    return { address, sizes, behind, ...callers, ...(await samples(behind)) };
  } finally {
    await hub.close();
  }
}

async function fill(unitOfWork: UnitOfWork, address: DatabaseAddress, sizes: LoadSizes): Promise<void> {
  const onProgress = progressBar(`Filling a database with ${sizes.referrals} referrals`);
  await fillLoad({ address, unitOfWork, sizes, password: 'a password of the benchmark', onProgress });
}

const WATCHERS = 20;

/** A person may have fifty subscriptions; a thousand with the same view are those of colleagues. */
async function addWatchers(unitOfWork: UnitOfWork, behind: pg.Client): Promise<void> {
  const { rowCount } = await behind.query(`select from person where email like 'watcher-%'`);
  if (rowCount !== 0) return;
  const { rows } = await behind.query<{ partner: string }>(
    `select c.lead_partner_id as partner from commitment c where c.national and c.measure = 'COUNTED' and c.state = 'IN_FORCE'
     group by 1 order by count(*) desc, 1 limit 1`,
  );
  await unitOfWork.run(SYSTEM, async (work) => {
    for (let number = 1; number <= WATCHERS; number++) {
      const names = { nameAr: `مراقب تجريبي ${number}`, nameLatin: `Observateur d’essai ${number}` };
      const email = `watcher-${number}@load.example.org`;
      const where = { partnerId: rows[0]?.partner ?? '' };
      await addPersonWithHash(work, { ...names, email, roles: [Role.PARTNER_OFFICER], ...where }, 'none');
    }
  });
}

/** Nothing of the filling is left to be written while somebody is measured. */
async function settle(address: DatabaseAddress, behind: pg.Client): Promise<void> {
  const owner = await connectAsOwner(address);
  try {
    await expose(owner);
  } finally {
    await owner.end();
  }
  await behind.query('vacuum analyze');
  await behind.query('checkpoint');
}

const FULL_PAGE = `select partner_id from referral where state = 'SENT' group by partner_id having count(*) > 25`;

async function signIn(
  unitOfWork: UnitOfWork,
  behind: pg.Client,
): Promise<Pick<World, 'officers' | 'delegates' | 'programme' | 'watchers'>> {
  const { rows } = await behind.query<{ partner_id: string }>(FULL_PAGE);
  const full = new Set(rows.map(({ partner_id }) => partner_id));
  const people = await unitOfWork.run(SYSTEM, ({ em }) => em.find(Person, {}, { orderBy: { email: 'ASC' } }));
  const having = async (role: Role, more: (person: Person) => boolean = () => true): Promise<Caller[]> => {
    const callers: Caller[] = [];
    for (const person of people) {
      if (!person.roles.includes(role) || !more(person)) continue;
      callers.push(await callerOf(unitOfWork, person));
    }
    return callers;
  };
  const [programme] = await having(Role.PROGRAMME_OFFICER);
  if (programme === undefined) throw new Error('nobody runs the programme');
  const isWatcher = ({ email }: Person): boolean => email.startsWith('watcher-');
  const hasPage = (one: Person): boolean => full.has(one.partnerId ?? '') && !isWatcher(one);
  const officers = await having(Role.PARTNER_OFFICER, hasPage);
  const watchers = await having(Role.PARTNER_OFFICER, isWatcher);
  return { officers, delegates: await having(Role.DELEGATE), programme, watchers };
}

async function callerOf(unitOfWork: UnitOfWork, person: Person): Promise<Caller> {
  const { secret } = await unitOfWork.run(SYSTEM, (work) => openSession(work, person));
  const { id: personId, partnerId, delegationId } = person;
  const principal = databaseSession(viewerOf(person, { sessionId: null }));
  return { personId, partnerId, delegationId, cookie: `hub_session=${secret}`, principal };
}

async function samples(behind: pg.Client): Promise<Pick<World, 'agreements' | 'clauses' | 'commitments'>> {
  const ids = async (sql: string): Promise<string[]> =>
    (await behind.query<{ id: string }>(`${sql} order by md5(id::text) limit 500`)).rows.map(({ id }) => id);
  return {
    agreements: await ids('select id from agreement'),
    clauses: await ids(
      'select id from clause c where exists (select from commitment where clause_id = c.id)',
    ),
    commitments: await ids('select id from commitment'),
  };
}
