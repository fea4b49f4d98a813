import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findLikelyDuplicates } from '../server/beneficiaries/duplicates.actions.js';
import { LIKELY, likeness } from '../server/beneficiaries/likeness.rules.js';
import { nameKeys } from '../server/beneficiaries/name.rules.js';
import { Role, type Viewer } from '../server/platform/viewer.js';
import { ProgrammeSetting } from './support/programme_setting.js';

/** The search among very many people of very few names: what it finds, and what it reads to find it. */

const NAMES = { nameAr: 'محمد المتخيل', nameLatin: 'Mohamed El Moutakhayal' };
const BORN = '1990-03-07';

const FIRST = [
  ...['محمد Mohamed', 'أحمد Ahmed', 'يوسف Youssef', 'كريم Karim', 'رشيد Rachid', 'عمر Omar', 'حسن Hassan'],
].map((pair) => pair.split(' '));
const LAST = [
  ...['المتخيل Moutakhayal', 'المتوهم Moutawahim', 'البناني Bennani', 'العلوي Alaoui', 'الفاسي Fassi'],
].map((pair) => pair.split(' '));
const KEYS = FIRST.flatMap(([ar, latin]) =>
  LAST.map(([familyAr, family]) => nameKeys(`${ar} ${familyAr}`, `${latin} El ${family}`)),
);

/** People of these names in turn, born over twenty-five years, none of them on the day that is looked for. */
const CROWD = `with made as (
    select n, gen_random_uuid() as file_id, date '1980-01-02' + (n * 7919 % 9131) as born
    from generate_series($1::int, $2::int) n
  ), opened as (
    insert into beneficiary_file (id, reference, delegation_id, province_code, state, state_since, stage, needs, opened_on)
    select file_id, 'BF-2020-' || lpad(n::text, 6, '0'), $3::uuid, '113', 'OPEN', now(), 'IDEA', '{}', '2020-01-01' from made
  ) insert into beneficiary (id, file_id, delegation_id, name_ar, name_latin, name_ar_key, name_latin_key, name_skeleton,
    born_on, sex, tie, education, situation, disability, low_income)
  select gen_random_uuid(), file_id, $3::uuid, k.ar, k.latin, k.ar, k.latin, k.skeleton,
    case born when '${BORN}' then born + 3 else born end, 'MALE', 'CHILD', 'NONE', 'UNEMPLOYED', false, false
  from made cross join lateral (select ($4::text[])[1 + n % $7] as ar, ($5::text[])[1 + n % $7] as latin,
    ($6::text[])[1 + n % $7] as skeleton) k`;

let setting: ProgrammeSetting;
let delegationId: string;
let delegate: Viewer;
let people = 0;

async function crowd(until: number): Promise<void> {
  const lists = (['ar', 'latin', 'skeleton'] as const).map((part) => KEYS.map((one) => one[part]));
  await setting.client.query('begin; set constraints all deferred');
  await setting.client.query(`set local session_replication_role = replica`);
  await setting.client.query(CROWD, [people + 1, until, delegationId, ...lists, KEYS.length]);
  await setting.client.query('commit');
  await setting.client.query('vacuum analyze beneficiary');
  people = until;
}

/** Rows of persons that were fetched and entries that their indexes gave, within one transaction. */
const READ = `select pg_stat_get_xact_tuples_fetched('beneficiary'::regclass)::int as rows,
  (select sum(pg_stat_get_xact_tuples_returned(indexrelid))::int from pg_index
    where indrelid = 'beneficiary'::regclass) as entries`;

async function search(bornOn: string | null, names = NAMES) {
  return setting.unitOfWork.run(delegate, async (work) => {
    const sought = { ...names, bornOn, memberCard: null, nationalIdHash: null };
    const found = await findLikelyDuplicates(work, sought);
    const [read] = await work.em.execute<{ rows: number; entries: number }[]>(READ);
    return { found, rows: read?.rows ?? Infinity, entries: read?.entries ?? Infinity };
  });
}

beforeAll(async () => {
  setting = await ProgrammeSetting.open('duplicate_search');
  delegationId = await setting.delegation('Délégation d’essai');
  delegate = await setting.viewer(Role.DELEGATE, { delegationId });
  await crowd(2_000);
}, 60_000);
afterAll(() => setting?.close());

const sizes: { rows: number; entries: number }[] = [];

describe.each([2_000, 20_000])('among %i people', (size) => {
  beforeAll(() => crowd(size), 60_000);

  test('a search with a birth fetches a few rows and reads a small part of one index', async () => {
    const { rows, entries } = await search(BORN);
    sizes.push({ rows, entries });
    // What was vacuumed is told by the index alone; what was not is fetched to see whether it is there.
    expect(rows).toBeLessThan(50 + size / 50);
    expect(entries).toBeLessThan(50 + size / 50);
  });

  test.each(['1990-03-07', '1990-03-17', '1990-08-07', '1979-03-07', '1990-07-03'])(
    'one written as born on %s is found, though hundreds have the name',
    async (born) => {
      const id = await setting.file(delegationId);
      const keys = nameKeys(NAMES.nameAr, 'Mohammed Elmoutakhayel');
      await setting.client.query(
        `update beneficiary set name_ar_key = $2, name_latin_key = $3, name_skeleton = $4, born_on = $5 where file_id = $1`,
        [id, keys.ar, keys.latin, keys.skeleton, born],
      );
      const { found } = await search(BORN);
      expect(found.map(({ fileId }) => fileId)).toContain(id);
      await setting.client.query(`update beneficiary set born_on = '1950-12-12' where file_id = $1`, [id]);
    },
  );
});

test('ten times the people cost fewer entries than there are new people of the name', () => {
  const [few, many] = sizes;
  expect((many?.entries ?? Infinity) - (few?.entries ?? 0)).toBeLessThan(18_000 / KEYS.length);
});

test('a name alone, however alike, makes nobody likely whose birth is known to be another: it need not be sought', () => {
  const keys = nameKeys(NAMES.nameAr, NAMES.nameLatin);
  const { score } = likeness(
    { keys, bornOn: BORN },
    { keys, bornOn: '1971-11-30' },
    { card: false, nationalId: false },
  );
  expect(score).toBeLessThan(LIKELY);
});

test('with no birth known the most alike names are found', async () => {
  const { found } = await search(null);
  expect(found).toHaveLength(10);
  expect(found.every(({ score }) => score >= 0.95)).toBe(true);
});
