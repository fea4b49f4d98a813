import { sharedFields } from '../referrals/shared_profile.rules.js';
import { ConsentScope } from '../beneficiaries/consent.rules.js';
import { nameKeys } from '../beneficiaries/name.rules.js';
import type { DatabaseAddress } from '../database/orm.js';
import { record } from '../events/record.js';
import { dateIn } from '../platform/clock.js';
import { newId } from '../platform/ids.js';
import { foldFigures } from '../insight/rollup.actions.js';
import type { Progress } from '../platform/progress_bar.js';
import { StartupError } from '../platform/startup_error.js';
import type { UnitOfWork } from '../platform/unit_of_work.js';
import { SYSTEM } from '../platform/viewer.js';
import { firstDay, LOAD_KINDS, planCommitments, sizesFault, type LoadSizes } from './load.rules.js';
import { makeAgreement, type Arisen, type Quoted } from './load_agreements.actions.js';
import { COMMITMENT_WEIGHT, Meter, PLAN_WEIGHT, type TableReport } from './load_meter.actions.js';
import { BULK_INSERTS } from './load_rows.data.js';
import { LoadSession } from './load_session.actions.js';
import * as settle from './load_settle.data.js';
import * as stage from './load_stage.data.js';
import { fillLoadPlaces, type LoadAccount, type LoadPlaces } from './load_world.actions.js';
import { FAMILIES, MEN, WOMEN } from './name.data.js';
import { DEMO_PROJECTS } from './project.data.js';

export interface LoadOptions {
  readonly address: DatabaseAddress;
  readonly unitOfWork: UnitOfWork;
  readonly sizes: LoadSizes;
  readonly password: string;
  readonly onProgress: Progress;
  readonly now?: Date;
}

export interface LoadReport {
  readonly tables: readonly TableReport[];
  readonly accounts: readonly LoadAccount[];
  readonly seconds: number;
  readonly bytes: number;
}

/** Rows of one statement: large enough to be fast, small enough that an allotment's versions can be cleared between. */
const BATCH = 20_000;

/** What the filling knows while it goes on. */
interface Filling extends LoadOptions {
  readonly session: LoadSession;
  readonly places: LoadPlaces;
  readonly now: Date;
  readonly today: string;
  readonly meter: Meter;
}

/**
 * Fills an empty hub for load work. Places, people and agreements are made by the hub's own verbs, since they are few;
 * everything else is worked out by the database in tables of the session and inserted in bulk. The record holds the
 * events of the verbs and, for all bulk rows together, the one event `load.filled`.
 */
export async function fillLoad(options: LoadOptions): Promise<LoadReport> {
  const fault = sizesFault(options.sizes);
  if (fault !== null) throw new StartupError(`${fault}.`, 2);
  await assertEmpty(options.unitOfWork);
  const meter = new Meter(options);
  const session = await LoadSession.open(options.address);
  try {
    const { partners } = options.sizes;
    const places = await meter.measure('people and places', () =>
      fillLoadPlaces(options.unitOfWork, partners, options.password),
    );
    const now = options.now ?? new Date();
    const filling = { ...options, session, places, now, today: dateIn(now), meter };
    await plan(filling);
    await insertAll(filling);
    await meter.measure('figures', () => foldFigures(options.unitOfWork));
    await tellOnce(filling);
    const bulk = new Set(BULK_INSERTS.map(({ table }) => table));
    const tables = ['commitment', 'allotment', ...bulk, 'figure_cell', 'figure_fact', 'figure_mark'];
    const { bytes } = await meter.measure('vacuum', () => session.finish(options.sizes.referrals, tables));
    meter.end();
    return { tables: meter.tables, accounts: places.accounts, seconds: meter.seconds(), bytes };
  } finally {
    await session.close();
  }
}

async function assertEmpty(unitOfWork: UnitOfWork): Promise<void> {
  const rows = await unitOfWork.run(SYSTEM, ({ em }) =>
    em.execute<object[]>(
      `select 1 where exists (select from person) or exists (select from partner) or exists (select from delegation)
         or exists (select from agreement) or exists (select from beneficiary_file)`,
    ),
  );
  if (rows.length > 0) {
    throw new StartupError('This hub is not empty: only one without people, partners and files is filled.');
  }
}

/** The world as tables of the session, agreements that promise what it will ask for, and who finds a place in them. */
async function plan(filling: Filling): Promise<void> {
  const { session, meter } = filling;
  const share = filling.sizes.referrals * PLAN_WEIGHT;
  await meter.measure('the plan', () => stageWorld(filling), share / 2);
  await makeAgreements(filling);
  await meter.measure('allotment', () => session.insert('allotment', settle.LATER_YEARS));
  await meter.measure('ledger_entry', () => session.insert('ledger_entry', settle.LATER_PROMISES));
  await meter.measure(
    'the plan',
    async () => {
      await session.stage('load_referral', settle.REFERRALS);
      await session.rows('create unique index on load_referral (n)');
      await session.rows('create index on load_referral (f)');
      await session.stage('load_case', settle.CASES);
      await session.rows('create unique index on load_case (f)');
    },
    share / 2,
  );
}

async function stageWorld({ session, sizes, places, now, today }: Filling): Promise<void> {
  const names = namesOf();
  const world = [now, today, firstDay(today), sizes.referrals, sizes.files, names.length];
  await session.stage('load_world', stage.WORLD, [...world, DEMO_PROJECTS.length, places.officer]);
  await stageRows(session, 'load_name', NAME_COLUMNS, names);
  await stageRows(
    session,
    'load_project',
    'number int, ar text, fr text, sector text, legal_form text',
    DEMO_PROJECTS.map(({ ar, fr, sector, legalForm }, number) => ({
      ...{ number, ar, fr, sector },
      legal_form: legalForm,
    })),
  );
  await stageRows(session, 'load_package', 'kind text, whole boolean, fields text[]', packages());
  await session.stage('load_province', stage.PROVINCES);
  const planned = await plannedIn(session, sizes, today);
  await stageRows(
    session,
    'load_plan',
    `c int, kind text, region text, per_province boolean, committee boolean, response_days int, cohort int, period_from date`,
    planned.map((one) => ({
      ...{ c: one.c, kind: one.kind, region: one.region, committee: one.committee, cohort: one.cohort },
      ...{ per_province: one.perProvince, response_days: one.responseDays, period_from: one.startsOn },
    })),
  );
  await session.stage('load_offer', stage.OFFERS);
  await session.stage('load_reach', stage.REACH);
  await session.stage('load_file', stage.FILES);
  await session.rows('create unique index on load_file (f)');
  await session.stage('load_asked', stage.ASKED);
  await session.stage('load_step', stage.STEPS);
}

async function plannedIn(session: LoadSession, sizes: LoadSizes, today: string) {
  const regions = await session.rows<{ code: string }>('select code from region order by code');
  return planCommitments(
    sizes.commitments,
    regions.map(({ code }) => code),
    today,
  );
}

const stageRows = (
  session: LoadSession,
  table: string,
  columns: string,
  rows: readonly object[],
): Promise<void> =>
  session.stage(
    table,
    `create temp table ${table} as select * from jsonb_to_recordset($1::jsonb) as r(${columns})`,
    [JSON.stringify(rows)],
  );

const NAME_COLUMNS =
  'number int, sex text, name_ar text, name_latin text, ar_key text, latin_key text, skeleton text';

/** A given name, a father's and a family's; the keys are the product's own, made once for each name there is. */
function namesOf() {
  const given = [
    ...WOMEN.map((name) => ['FEMALE', name] as const),
    ...MEN.map((name) => ['MALE', name] as const),
  ];
  const all = given.flatMap(([sex, first]) =>
    MEN.flatMap((father) => FAMILIES.map((family) => ({ sex, parts: [first, father, family] }))),
  );
  return all.map(({ sex, parts }, number) => {
    const [name_ar, name_latin] = [parts.map(([ar]) => ar).join(' '), parts.map(([, fr]) => fr).join(' ')];
    const keys = nameKeys(name_ar, name_latin);
    return {
      number,
      sex,
      name_ar,
      name_latin,
      ar_key: keys.ar,
      latin_key: keys.latin,
      skeleton: keys.skeleton,
    };
  });
}

/** What each kind of support is shown of a person who allows everything, or all but the situation. */
const packages = () =>
  LOAD_KINDS.flatMap((kind) =>
    [true, false].map((whole) => {
      const scopes = Object.values(ConsentScope).filter((scope) => whole || scope !== ConsentScope.SITUATION);
      return { kind, whole, fields: ['nameAr', 'nameLatin', ...sharedFields(kind, new Set(scopes))] };
    }),
  );

/** Promises a tenth more than the busiest year will ask for, or, where people are to wait, less than this year does. */
async function makeAgreements({ session, unitOfWork, sizes, places, today, meter }: Filling): Promise<void> {
  const demand = await session.rows<{ c: number; most: number; lately: number }>(stage.DEMAND);
  const demands = new Map(demand.map((one) => [one.c, one]));
  const provinces = await session.rows<{ region: string; codes: string[] }>(
    'select region_code as region, array_agg(code order by code) as codes from load_province group by 1',
  );
  const provincesOf = new Map(provinces.map(({ region, codes }) => [region, codes]));
  const byAgreement = Map.groupBy(await plannedIn(session, sizes, today), ({ agreement }) => agreement);
  const arisen: Arisen[] = [];
  for (const [agreement, planned] of byAgreement) {
    const quoted = planned.map((one): Quoted => {
      const { most = 0, lately = 0 } = demands.get(one.c) ?? {};
      const few = Math.floor(lately * 0.85);
      return { ...one, places: one.tight && few > 0 ? few : Math.ceil(most * 1.1) + 2 };
    });
    const partner = places.partners[agreement % places.partners.length] ?? '';
    await meter.measure(
      'commitment',
      async () => {
        arisen.push(...(await makeAgreement(unitOfWork, partner, quoted, provincesOf)));
        return planned.length;
      },
      planned.length * COMMITMENT_WEIGHT,
    );
  }
  await session.stage('load_commitment', settle.COMMITMENTS, [JSON.stringify(arisen)]);
}

async function insertAll({ session, sizes, meter }: Filling): Promise<void> {
  for (const bulk of BULK_INSERTS) {
    for (let from = 1; from <= sizes[bulk.of]; from += BATCH) {
      const to = Math.min(from + BATCH - 1, sizes[bulk.of]);
      await meter.measure(
        bulk.table,
        () => session.insert(bulk.table, bulk.sql, [from, to]),
        (to - from + 1) * bulk.weight,
      );
    }
  }
  await assertBooked(session);
}

/** The ledger leaves out an entry that does not fit. None may have been left out. */
async function assertBooked(session: LoadSession): Promise<void> {
  const [counted] = await session.rows<{ planned: string; booked: string }>(
    `select (select count(*) from load_referral where allotment_id is not null) as planned,
       (select count(*) from ledger_entry where kind = 'RESERVED') as booked`,
  );
  if (counted?.planned !== counted?.booked) {
    throw new Error(`of ${counted?.planned} places planned ${counted?.booked} were booked`);
  }
}

async function tellOnce({ unitOfWork, sizes, meter }: Filling): Promise<void> {
  const changes = Object.fromEntries(
    [...Object.entries(sizes), ...meter.tables.map(({ table, rows }) => [table, rows] as const)].map(
      ([name, after]) => [name, { before: null, after }],
    ),
  );
  const subject = { type: 'Load', id: newId() };
  await unitOfWork.run(SYSTEM, (work) => record(work, { type: 'load.filled', subject, changes }));
}
