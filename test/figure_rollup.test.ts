import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COVERAGE } from '../server/insight/coverage.actions.js';
import { COVERAGE_COUNTINGS } from '../server/insight/coverage.rules.js';
import { counted, figures, figuresSql, referralSums } from '../server/insight/figure.actions.js';
import { FIGURE_RULES, FigureDimension } from '../server/insight/figure.rules.js';
import { foldFigures } from '../server/insight/rollup.actions.js';
import { toGlobalId } from '../server/platform/ids.js';
import { SYSTEM, type Viewer } from '../server/platform/viewer.js';
import { ChanceProgramme, VERBS } from './support/chance_programme.js';
import { ProgrammeSetting } from './support/programme_setting.js';
import { figureDifferences } from './support/recount.js';

let setting: ProgrammeSetting;
let programme: ChanceProgramme;

beforeAll(async () => {
  setting = await ProgrammeSetting.open('figure_rollup');
  setting.now = new Date('2026-12-20T09:00:00Z');
  programme = await ChanceProgramme.open(setting, 1944);
}, 120_000);
afterAll(() => setting.close());

const asked = <T extends object>(viewer: Viewer, sql: string): Promise<T[]> =>
  setting.unitOfWork.run(viewer, ({ em }) => em.execute<T[]>(sql));

/** Every cell of every kind of viewer, and the country's coverage. */
const differences = (): Promise<string[]> => figureDifferences(setting.unitOfWork, programme.viewers);

test('after hundreds of verbs, eight at once, some given up, over the turn of a year, the sums are what a recount gives', async () => {
  for (const verb of ['open', 'refer'] as const) {
    for (let number = 0; number < 12; number++) await (await programme.plan(verb))();
  }
  for (let round = 0; round < 45; round++) {
    // An hour before Greenwich it is another year in Morocco.
    setting.now = new Date(Date.parse('2026-12-31T20:30:00Z') + round * 600_000);
    const planned: (() => Promise<void>)[] = [];
    for (let number = 0; number < 8; number++) planned.push(await programme.plan());
    await Promise.all(planned.map((begin) => begin()));
    expect(await differences()).toEqual([]);
  }
  const done = [...programme.done.values()].reduce((sum, times) => sum + times, 0);
  expect(done).toBeGreaterThan(200);
  expect([...VERBS, 'give up'].filter((verb) => !programme.done.has(verb))).toEqual([]);
  const years = await asked<{ year: number }>(
    SYSTEM,
    `select distinct year from figure_cell where rule = 'referrals_sent' and subjects > 0 order by 1`,
  );
  expect(years.map(({ year }) => year)).toEqual([2026, 2027]);
}, 300_000);

/** As a bulk load writes: rows worked out by the database, table by table, in transactions of their own. */
const BULK = [
  `insert into beneficiary_file (id, reference, delegation_id, province_code, state, state_since, stage, needs, opened_on)
   select overlay(f.id::text placing lpad(to_hex(n), 4, '0') from 33)::uuid,
     'BF-2019-' || lpad((n * 1000 + row_number() over (order by f.id))::text, 6, '0'), f.delegation_id, f.province_code,
     f.state, f.state_since, f.stage, f.needs, f.opened_on - n
   from beneficiary_file f cross join generate_series(1, 60) n`,
  `insert into referral (id, reference, state, state_since, file_id, commitment_id, partner_id, delegation_id, province_code,
     kind, quantity, sent_at, respond_by, created_at)
   select gen_random_uuid(), 'RF-2019-' || lpad(row_number() over (order by f.id)::text, 6, '0'),
     case mod(extract(day from f.opened_on)::int, 3) when 0 then 'CANCELLED' when 1 then 'DECLINED' else 'COMPLETED' end,
     f.opened_on, f.id, c.id, c.lead_partner_id, f.delegation_id, f.province_code, c.kind, 1, f.opened_on, f.opened_on + 20,
     f.opened_on
   from beneficiary_file f cross join commitment c where f.reference like 'BF-2019-%'`,
  `insert into project_idea (id, file_id, delegation_id, title_ar, title_fr, sector, legal_form, summary)
   select gen_random_uuid(), f.id, f.delegation_id, i.title_ar, i.title_fr, i.sector, i.legal_form, i.summary
   from beneficiary_file f join lateral (select * from project_idea p where p.delegation_id = f.delegation_id
     order by p.id limit 1) i on true where f.reference like 'BF-2019-%'`,
];

describe('in bulk', () => {
  test('thousands of files loaded behind the hub’s back are each counted once, however often they were marked', async () => {
    for (const sql of BULK) await setting.client.query(sql);
    const [marked] = await asked<{ files: number; marks: number }>(
      SYSTEM,
      'select count(distinct file_id)::int as files, count(*)::int as marks from figure_mark',
    );
    expect(marked?.files).toBeGreaterThan(1_000);
    expect(marked?.marks).toBeGreaterThan(2 * (marked?.files ?? 0));
    expect(await foldFigures(setting.unitOfWork)).toBe(marked?.files);
    expect(await differences()).toEqual([]);
  }, 60_000);

  test('what changes while they are counted, by verbs and in bulk, and folders that come at once, leave the sums exact', async () => {
    await setting.client.query('insert into figure_mark (file_id) select id from beneficiary_file');
    const others = Array.from({ length: 3 }, () => foldFigures(setting.unitOfWork));
    const planned: (() => Promise<void>)[] = [];
    for (let number = 0; number < 8; number++) planned.push(await programme.plan());
    await Promise.all([
      ...others,
      ...planned.map((begin) => begin()),
      setting.client.query(
        `update referral set kind = 'EVENT' where reference like 'RF-2019-%' and state = 'DECLINED'`,
      ),
    ]);
    expect(await differences()).toEqual([]);
  }, 60_000);

  test('a folder waits until another is done', async () => {
    const waiting = async (): Promise<number | null> =>
      (
        await setting.client.query(
          `select from pg_locks where locktype = 'advisory' and objid = 7402013 and not granted`,
        )
      ).rowCount;
    await setting.client.query('insert into figure_mark (file_id) select id from beneficiary_file limit 1');
    await setting.client.query('select pg_advisory_lock(7402013)');
    const other = foldFigures(setting.unitOfWork);
    await expect.poll(waiting).toBe(1);
    await setting.client.query('select pg_advisory_unlock(7402013)');
    expect(await other).toBe(1);
  });

  test('a file that is gone for good and one that came to nothing leave no sum behind', async () => {
    await setting.client.query(`delete from referral where reference like 'RF-2019-%'`);
    await setting.client.query(`update beneficiary_file set needs = '{}' where reference like 'BF-2019-%'`);
    expect(await differences()).toEqual([]);
  }, 60_000);
});

describe('what each viewer is told', () => {
  const refused = { code: 'NOT_FOUND' };

  test.each([
    'PROGRAMME_OFFICER',
    'delegate Nord',
    'officer Nord',
    'officer Sud',
    'NEGOTIATOR',
    'partner negotiator',
  ])('each number told to %s opens a list with that sum', async (name) => {
    const viewer = programme.viewers.get(name) ?? SYSTEM;
    const list = async (rule: string, groups: { by: FigureDimension; key: string }[]) => {
      const wanted = { rule, version: 1, year: 2026, groups };
      return Number((await counted(setting.unitOfWork, viewer, wanted)).value);
    };
    for (const by of Object.values(FigureDimension)) {
      for (const { rule, value, groups } of await figures(setting.unitOfWork, viewer, 2026, by)) {
        expect([rule.rule, await list(rule.rule, [])]).toEqual([rule.rule, Number(value)]);
        if (groups === null) await expect(list(rule.rule, [{ by, key: 'X' }])).rejects.toMatchObject(refused);
        for (const { key, value: sum } of groups ?? []) {
          const named = by === FigureDimension.PARTNER ? toGlobalId('Partner', key) : key;
          expect([rule.rule, key, await list(rule.rule, [{ by, key: named }])]).toEqual([
            rule.rule,
            key,
            Number(sum),
          ]);
        }
      }
    }
    const { REGION, KIND, STATE } = FigureDimension;
    const { rule, sums } = await referralSums(setting.unitOfWork, viewer, 2026);
    for (const { region, kind, state, value } of sums) {
      const groups = [
        { by: REGION, key: region },
        { by: KIND, key: kind },
        { by: STATE, key: state },
      ];
      expect(await list(rule.rule, groups)).toBe(Number(value));
    }
    const total = sums.reduce((sum, { value }) => sum + Number(value), 0);
    expect(total).toBe(await list(rule.rule, []));
    expect(total > 0).toBe(!name.endsWith('NEGOTIATOR') && !name.endsWith('negotiator'));
  });

  test('a partner is told its own referrals, and nothing by sector', async () => {
    const officer = programme.viewers.get('officer Nord') ?? SYSTEM;
    const told = await asked<{ audience: string; cut: string }>(
      officer,
      'select distinct audience, cut from figure_cell',
    );
    expect(new Set(told.map(({ audience }) => audience))).toEqual(new Set([officer.partnerId]));
    expect(new Set(told.map(({ cut }) => cut))).toEqual(new Set(['REGION KIND STATE', 'PARTNER']));
  });
});

/** A change behind the hub's back to every table that a rule reads. */
const CHANGES = {
  beneficiary_file: `update beneficiary_file set needs = array['EVENT'], state = 'OPEN'`,
  project_idea: `update project_idea set sector = case sector when 'TRADE' then 'CRAFTS' else 'TRADE' end`,
  referral: `update referral set kind = 'EVENT' where sent_at is not null`,
  outcome: `update outcome set delivered = not delivered, failure = case when delivered then 'OTHER' end`,
  enterprise: `update enterprise set province_code = '451', jobs = jobs + 1`,
  enterprise_referral: `delete from enterprise_referral`,
};

/** Chance may leave no enterprise that came of a referral. */
const CAME_OF = `insert into enterprise_referral (enterprise_id, referral_id, commitment_id, partner_id, delegation_id)
  select e.id, r.id, r.commitment_id, r.partner_id, e.delegation_id from
    (select id, delegation_id from enterprise order by id limit 1) e,
    (select id, commitment_id, partner_id from referral order by id limit 1) r on conflict do nothing`;

describe('the marks', () => {
  beforeAll(async () => {
    await setting.client.query(CAME_OF);
    expect(await differences()).toEqual([]);
  });

  test.each(Object.entries(CHANGES))(
    'a change of %s counts, and would not without its mark',
    async (table, change) => {
      await setting.client.query(`alter table ${table} disable trigger user`);
      await setting.client.query(change);
      await setting.client.query(`alter table ${table} enable trigger user`);
      expect(await differences()).not.toEqual([]);
      await setting.client.query('insert into figure_mark (file_id) select id from beneficiary_file');
      expect(await differences()).toEqual([]);
      await setting.client.query(
        change.replace('TRADE', 'SERVICES').replace(`'EVENT'`, `'PLAN'`).replace('451', '421'),
      );
      expect(await differences()).toEqual([]);
    },
  );

  test('each table that a rule reads marks its changes, whatever they are', async () => {
    const texts = [...FIGURE_RULES, ...COVERAGE_COUNTINGS].flatMap(({ from, where, dimensions }) => [
      ` from ${from} where ${where}`,
      ...Object.values(dimensions),
    ]);
    const read = new Set(
      texts.flatMap((text) =>
        [...(text ?? '').matchAll(/\b(?:from|join) (\w+) /g)].map(([, table]) => table),
      ),
    );
    read.delete('unnest');
    expect(read).toEqual(new Set(['province', ...Object.keys(CHANGES)]));
    const { rows } = await setting.client.query<{ name: string }>(
      `select c.relname || ' ' || t.tgname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
       where t.tgname like 'mark_figures_%' and t.tgenabled = 'O'`,
    );
    const wanted = Object.keys(CHANGES).flatMap((table) =>
      ['insert', 'update', 'delete'].map((event) => `${table} mark_figures_${event}`),
    );
    expect(new Set(rows.map(({ name }) => name))).toEqual(
      new Set(['province mark_figures_update', ...wanted]),
    );
  });

  test('a province that moves to another region moves its numbers', async () => {
    await setting.client.query(`update province set region_code = '03' where code = '113'`);
    expect(await differences()).toEqual([]);
  });

  test('what is erased is no longer counted', async () => {
    await setting.client.query(`begin; set local session_replication_role = replica;
      alter table referral enable always trigger mark_figures_delete;
      alter table outcome enable always trigger mark_figures_delete;
      alter table beneficiary_file enable always trigger mark_figures_delete;
      alter table enterprise enable always trigger mark_figures_delete;
      create temp table gone on commit drop as select id from beneficiary_file order by id limit 10;
      delete from outcome where referral_id in (select r.id from referral r join gone on gone.id = r.file_id);
      delete from referral where file_id in (select id from gone);
      delete from enterprise where file_id in (select id from gone);
      delete from beneficiary_file where id in (select id from gone);
      commit`);
    const files = async (): Promise<number> => {
      const [row] = await asked<{ n: number }>(
        SYSTEM,
        'select count(distinct file_id)::int as n from figure_fact',
      );
      return row?.n ?? 0;
    };
    const before = await files();
    expect(await differences()).toEqual([]);
    expect(before - (await files())).toBe(10);
  });

  test('sums made by other rules are made again', async () => {
    await setting.client.query(`update figure_counting set digest = 'of an earlier rule'`);
    await setting.client.query(`update figure_cell set rule = 'earlier' where rule = 'referrals_sent'`);
    expect(await differences()).toEqual([]);
  });
});

interface Node {
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly Plans?: readonly Node[];
}

/** Which tables a statement reads and how many of their rows. */
async function reads(viewer: Viewer, sql: string): Promise<Map<string, number>> {
  const [row] = await asked<{ 'QUERY PLAN': readonly { Plan: Node }[] }>(
    viewer,
    `explain (analyze, timing off, format json) ${sql}`,
  );
  const found = new Map<string, number>();
  const walk = (node: Node): void => {
    const table = node['Relation Name'];
    if (table !== undefined) {
      found.set(table, (found.get(table) ?? 0) + node['Actual Rows'] * node['Actual Loops']);
    }
    for (const child of node.Plans ?? []) walk(child);
  };
  const plan = row?.['QUERY PLAN'][0]?.Plan;
  if (plan !== undefined) walk(plan);
  return found;
}

test('twenty times the referrals are summed from as many rows as before', async () => {
  const more = (number: number): Promise<pg.QueryResult> =>
    setting.client.query(
      `insert into referral (id, reference, state, state_since, file_id, commitment_id, partner_id, delegation_id, province_code,
         kind, quantity, sent_at, respond_by, created_at)
       select gen_random_uuid(), 'RF-2026-' || nextval('referral_number') + 900000, s.state, '2026-12-01', f.id, c.id,
         c.lead_partner_id, f.delegation_id, f.province_code, c.kind, 1, '2026-12-01', '2026-12-20', '2026-12-01'
       from (select * from beneficiary_file order by id limit 5) f cross join commitment c
       cross join unnest(array['DECLINED', 'EXPIRED', 'CANCELLED']) as s(state) cross join generate_series(1, $1)`,
      [number],
    );
  const officer = programme.viewers.get('PROGRAMME_OFFICER') ?? SYSTEM;
  const measured = async () => {
    await foldFigures(setting.unitOfWork);
    await setting.client.query('vacuum analyze figure_cell');
    const byKind = figuresSql(officer, FigureDimension.KIND, 2026);
    return [await reads(officer, byKind), await reads(SYSTEM, COVERAGE)] as const;
  };
  await more(5);
  const [few, fewCovered] = await measured();
  await more(95);
  const [many, manyCovered] = await measured();
  expect([...few.keys()]).toEqual(['figure_cell']);
  expect(many).toEqual(few);
  expect([...manyCovered.keys()]).not.toContain('referral');
  expect(manyCovered).toEqual(fewCovered);
  expect(await differences()).toEqual([]);
});
