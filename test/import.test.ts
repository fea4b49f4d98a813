import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importFiles, type Imported } from '../server/beneficiaries/import_files.actions.js';
import { ImportRefusal } from '../server/beneficiaries/import_refusal.rules.js';
import { BeneficiaryFile } from '../server/beneficiaries/beneficiary_file.entity.js';
import { Beneficiary } from '../server/beneficiaries/beneficiary.entity.js';
import { verifyRecord } from '../server/events/seal.js';
import { Role, Scope, SYSTEM, type Viewer, ViewerKind } from '../server/platform/viewer.js';
import { openDelegation } from '../server/territory/delegation.actions.js';
import { DelegationKind } from '../server/territory/delegation.entity.js';
import { TestHub, type TestPerson } from './support/hub.js';
import { bytesOf, csv, person, type Row } from './support/register.js';

let hub: TestHub;
let delegate: TestPerson;
let other: TestPerson;

beforeAll(async () => {
  hub = await TestHub.open('import');
  delegate = await hub.person([Role.DELEGATE], { delegationId: await delegation('A', ['231']) });
  other = await hub.person([Role.DELEGATE], { delegationId: await delegation('B', ['411']) });
});
afterAll(() => hub?.close());

async function delegation(name: string, provinceCodes: string[]): Promise<string> {
  const facts = { kind: DelegationKind.PROVINCIAL, nameAr: name, nameFr: name, provinceCodes };
  return (await hub.hub.unitOfWork.run(SYSTEM, (work) => openDelegation(work, facts))).id;
}

const bring = (
  register: string | Uint8Array,
  { by = delegate.viewer, duplicatesSeen = false }: { by?: Viewer; duplicatesSeen?: boolean } = {},
): Promise<Imported> =>
  hub.hub.unitOfWork.run(by, (work) => importFiles(work, bytesOf(register), { duplicatesSeen }));

/** What a register is refused for, row by row; and proof that nothing of it is there. */
async function refusal(register: string | Uint8Array, by = delegate.viewer): Promise<ImportRefusal> {
  const before = await everything();
  const error = await bring(register, { by }).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ImportRefusal)) throw new Error('it was not refused', { cause: error });
  expect(await everything()).toEqual(before);
  return error;
}

const faultsOf = async (register: string | Uint8Array): Promise<string[]> =>
  (await refusal(register)).faults.first.map(({ row, column, rule }) => `${row} ${column} ${rule}`);

const TABLES = ['beneficiary_file', 'beneficiary', 'project_idea', 'national_identity', 'consent', 'event'];

/** How many rows there are of everything that an import writes, and the numbers given. */
async function everything(): Promise<number[]> {
  const counted = TABLES.map((table) => hub.count(`select count(*) from ${table}`));
  return Promise.all([...counted, hub.count('select coalesce(max(last), 0) as count from file_number')]);
}

let people = 0;
/** So many people like nobody before. */
const somebody = (count: number, over: Row = {}): Row[] =>
  Array.from({ length: count }, () => person(people++, over));

describe('a good register', () => {
  test('becomes files with everything the form writes, and numbers in one range', async () => {
    const rows = somebody(9_000);
    const before = await everything();
    const made = await bring(csv(rows));
    expect(made).toMatchObject({ files: 9_000, duplicates: { count: 0 } });
    const after = await everything();
    // A file, a person, a project, a number, a consent; an event for the file and one for the consent.
    const grown = [9_000, 9_000, 9_000, 9_000, 9_000, 18_000, 9_000];
    expect(after).toEqual(before.map((count, at) => count + (grown[at] ?? 0)));
    const number = (reference: string): number => Number(reference.slice(8));
    expect(number(made.last) - number(made.first)).toBe(8_999);
    const orders = await hub.count(
      `select count(*) from (select reference, lag(phone) over (order by reference) < phone as ordered
         from beneficiary_file f join beneficiary b on b.file_id = f.id where b.phone like '061000%') o where not ordered`,
    );
    expect(orders).toBe(0);
  });

  test('is the same as one opened by the form, cell by cell', async () => {
    const [row = {}] = somebody(1, { email: 'a@example.org', born_on: '05/03/1984', disability: 'vrai' });
    await bring(csv([row]));
    const client = await hub.superuser();
    const { rows } = await client.query(
      `select f.province_code, f.state, f.stage, f.needs, f.version, b.name_ar, b.born_on::text, b.email, b.disability,
         b.low_income, b.member_card_key, b.name_skeleton <> '' as sounds, p.title_fr, p.partners, c.scopes,
         c.given_on::text, c.how, n.sealed !~ $2 as sealed, f.delegation_id = n.delegation_id as alike
       from beneficiary_file f join beneficiary b on b.file_id = f.id join project_idea p on p.file_id = f.id
       join consent c on c.file_id = f.id join national_identity n on n.file_id = f.id where b.phone = $1`,
      [row['phone'], row['national_id']],
    );
    await client.end();
    expect(rows).toEqual([
      {
        ...{
          province_code: '231',
          state: 'OPEN',
          stage: 'GUIDANCE',
          needs: ['TRAINING', 'GRANT'],
          version: 1,
        },
        ...{ name_ar: row['name_ar'], born_on: '1984-03-05', email: 'a@example.org', disability: true },
        ...{ low_income: true, member_card_key: row['member_card']?.replace('-', ''), sounds: true },
        ...{ title_fr: 'Atelier de couture', partners: 3, scopes: ['CONTACT', 'PROJECT'] },
        ...{ given_on: '2026-01-05', how: 'formulaire signé', sealed: true, alike: true },
      },
    ]);
  });

  test('tells each file’s history in the record, whose chain holds', async () => {
    const rows = somebody(3);
    const { first } = await bring(csv(rows));
    hub.hub.feed.seal();
    await expect.poll(() => hub.count('select count(*) from event_queue')).toBe(0);
    const { brokenAt, strays } = await verifyRecord(hub.hub.unitOfWork);
    expect([brokenAt, strays]).toEqual([null, 0]);
    const client = await hub.superuser();
    const { rows: events } = await client.query(
      `select e.type, e.actor_person, e.changes, e.delegation = f.delegation_id as own, e.subjects[1] = e.subject_type || ':' || e.subject_id as named
       from beneficiary_file f join event e on e.subjects @> array['BeneficiaryFile:' || f.id] join event_seal s on s.event_id = e.id
       where f.reference = $1 order by s.position`,
      [first],
    );
    await client.end();
    const common = { actor_person: delegate.id, own: true, named: true };
    expect(events).toEqual([
      {
        type: 'beneficiary_file.opened',
        changes: { state: { before: null, after: 'OPEN' }, stage: { before: null, after: 'GUIDANCE' } },
        ...common,
      },
      { type: 'consent.given', changes: { scopes: { before: null, after: 'CONTACT,PROJECT' } }, ...common },
    ]);
  });

  test.each([
    ['commas and a bare end of lines', (rows: Row[]) => csv(rows, ',', '\n')],
    ['tabs', (rows: Row[]) => csv(rows, '\t')],
    ['a byte order mark', (rows: Row[]) => `\uFEFF${csv(rows)}`],
    ['no end of the last line', (rows: Row[]) => csv(rows).trimEnd()],
    ['empty lines', (rows: Row[]) => csv(rows).replaceAll('\r\n', '\r\n\r\n')],
  ])('may come with %s', async (_what, written) => {
    expect(await bring(written(somebody(50)))).toMatchObject({ files: 50 });
  });

  test('keeps what looks like a formula, quotation marks and lines of a cell as text', async () => {
    const title_fr = '=HYPERLINK("http://example.org";"x")\n+1\t\\N\\t';
    const [row = {}] = somebody(1, { title_fr, summary: '@SUM(1+1)' });
    const { first } = await bring(csv([row]));
    const client = await hub.superuser();
    const { rows } = await client.query(
      `select p.title_fr, p.summary from project_idea p join beneficiary_file f on f.id = p.file_id where f.reference = $1`,
      [first],
    );
    await client.end();
    expect(rows).toEqual([{ title_fr, summary: '@SUM(1+1)' }]);
  });

  test('is seen by its delegation and not by another', async () => {
    const { first } = await bring(csv(somebody(1)));
    const seenBy = ({ viewer }: TestPerson): Promise<number> =>
      hub.hub.unitOfWork.run(viewer, async ({ em }) => {
        const files = await em.find(BeneficiaryFile, { reference: first });
        return files.length + (await em.count(Beneficiary, { file: files.map(({ id }) => id) }));
      });
    expect([await seenBy(delegate), await seenBy(other)]).toEqual([2, 0]);
  });
});

describe('a broken register', () => {
  test('is named row by row, and nothing of it is there', async () => {
    const [a = {}, b = {}, c = {}, d = {}] = somebody(4);
    const rows = [
      { ...a, province_code: '411' },
      { ...b, name_ar: 'Latin', born_on: '2026-02-30' },
      c,
      { ...d, national_id: '12', consent_given_on: '2099-01-01' },
    ];
    expect(await faultsOf(csv(rows))).toEqual([
      '2 province_code beneficiary_file.outside_territory',
      '3 name_ar import.not_arabic',
      '3 born_on import.not_a_date',
      '5 national_id beneficiary.national_id_form',
    ]);
  });

  test('is read to its end, of which the first hundred faults are told', async () => {
    const { faults } = await refusal(csv(somebody(9_000, { sex: 'X' })));
    expect([faults.first.length, faults.count, faults.first.at(-1)?.row]).toEqual([100, 9_000, 101]);
  });

  test('in its last row takes all earlier ones with it', async () => {
    expect(await faultsOf(csv([...somebody(9_000), ...somebody(1, { tie: '' })]))).toEqual([
      '9002 tie import.missing',
    ]);
  });

  test.each([
    ['Latin 1', (text: string) => Buffer.from(text, 'latin1'), '2 title_fr import.not_utf8'],
    ['UTF-16', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le'), '1  import.not_utf8'],
  ])('in %s is refused by row', async (_name, encoded, fault) => {
    const rows = somebody(1, { title_fr: 'Couture à façon' });
    expect(await faultsOf(encoded(csv(rows)))).toContain(fault);
  });

  test.each([
    ['nothing at all', '', '1  import.no_rows'],
    ['a header alone', csv([]), '1  import.no_rows'],
    ['a column that nobody knows', 'province_code;age\n', '1 2 import.column_unknown'],
    ['a column twice', 'sex;sex\n', '1 sex import.column_twice'],
    ['a column missing', 'sex\n', '1 name_ar import.column_missing'],
  ])('with %s is refused', async (_what, text, fault) => {
    expect(await faultsOf(text)).toContain(fault);
  });

  test.each([
    ['a cell too many', ';', 'import.cells_missing_or_too_many'],
    ['a quotation mark out of place', '', 'csv.quotes'],
  ])('with %s is refused by row', async (_what, more, rule) => {
    const [row = {}] = somebody(1, more === '' ? { consent_how: 'x' } : {});
    const text = csv([row]).trimEnd() + more;
    expect(await faultsOf(more === '' ? text.replace(/x$/, '"a"b;"\r\n') : text)).toContain(`2  ${rule}`);
  });

  test('whose cell never ends is given up', async () => {
    const text = `${csv(somebody(1))}"${'x'.repeat(3_000_000)}`;
    expect(await faultsOf(text)).toEqual(['3  csv.row_too_long']);
  });

  test('is no way for its values into what is said', async () => {
    const rows = somebody(1, { sex: 'CANARY', national_id: 'CANARY', born_on: 'CANARY', name_latin: '' });
    const told = await refusal(csv(rows));
    expect(JSON.stringify([told, told.message, told.params])).not.toMatch(/CANARY|06\d{8}/);
    const { faults } = await refusal('CANARY;06123\n');
    expect(JSON.stringify(faults)).not.toMatch(/CANARY|06123/);
  });
});

describe('people who are on file already', () => {
  const aziz = {
    name_ar: 'عبد العزيز المتخيل',
    name_latin: 'Abdelaziz El Moutakhayal',
    born_on: '1984-03-05',
  };
  const again = { ...aziz, name_ar: 'عبدالعزيز متخيل', name_latin: 'Abdel Aziz Mutakhayyal' };

  test('are told by row and reference, and come in only when that was seen', async () => {
    const { first } = await bring(csv(somebody(1, aziz)));
    const register = csv(
      [...somebody(2), ...somebody(1, { ...again, province_code: '411' })].map((row) => ({
        ...row,
        province_code: '411',
      })),
    );
    const { duplicates, rule } = await refusal(register, other.viewer);
    expect(rule).toBe('import.likely_duplicates');
    expect(duplicates.first).toMatchObject([{ row: 4, like: { reference: first } }]);
    const made = await bring(register, { by: other.viewer, duplicatesSeen: true });
    expect(made).toMatchObject({ files: 3, duplicates: { count: 1 } });
  });

  test.each([
    ['in another spelling', { name_ar: 'سعاد الخيالي', name_latin: 'Souad El Khayali' }, {}],
    ['with day and month exchanged', {}, { born_on: '1971-09-04' }],
    ['with one letter wrong', {}, { name_ar: 'سعاد بنخيالي', name_latin: 'Souad Benkhayali' }],
  ])('%s are found within the register', async (_how, first, second) => {
    const suad = { name_ar: 'سعاد بنخيال', name_latin: 'Souad Benkhayal', born_on: '1971-04-09' };
    const one = { ...suad, ...first };
    const two = {
      ...one,
      ...(Object.keys(second).length > 0 ? second : { name_ar: 'سعاد خيالي', name_latin: 'Suad Khayaly' }),
    };
    const { duplicates } = await refusal(csv([...somebody(2), ...somebody(1, one), ...somebody(1, two)]));
    expect(duplicates.first).toMatchObject([{ row: 5, like: { row: 4 } }]);
  });

  test('by the same national identity number are a fault, and whose it is stays unsaid', async () => {
    const { first } = await bring(csv(somebody(1, { national_id: 'ZT 483-920' })));
    const rows = [
      ...somebody(1, { national_id: 'zt483920', province_code: '411' }),
      ...somebody(2, { national_id: 'ZT555', province_code: '411' }),
    ];
    const told = await refusal(csv(rows), other.viewer);
    expect(told.faults.first).toEqual([
      { row: 2, column: 'national_id', rule: 'beneficiary.national_id_known' },
      { row: 4, column: 'national_id', rule: 'beneficiary.national_id_known' },
    ]);
    expect(JSON.stringify(told)).not.toContain(first);
    await expect(bring(csv(rows), { by: other.viewer, duplicatesSeen: true })).rejects.toBeInstanceOf(
      ImportRefusal,
    );
  });
});

describe('who may', () => {
  const viewer = (over: Partial<Viewer>): Viewer => ({ ...delegate.viewer, ...over });

  test.each([
    ['a delegate without a delegation', () => viewer({ delegationId: null })],
    ['a negotiator of the delegation', () => viewer({ roles: new Set([Role.NEGOTIATOR]) })],
    ['a programme officer', () => viewer({ roles: new Set([Role.PROGRAMME_OFFICER]), delegationId: null })],
    ['an administrator', () => viewer({ roles: new Set([Role.ADMINISTRATOR]) })],
    [
      'a token of the delegate',
      () => viewer({ kind: ViewerKind.TOKEN, scopes: new Set(Object.values(Scope)) }),
    ],
    ['nobody', () => viewer({ personId: null, roles: new Set() })],
  ])('%s may not', async (_who, by) => {
    await expect(bring(csv(somebody(1)), { by: by() })).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
      rule: 'beneficiary_file.open_not_yours',
    });
  });

  test('the database itself lets nobody ask who is like a file of another delegation', async () => {
    const twins = somebody(2, { name_ar: 'توأم متخيل', name_latin: 'Taouam', born_on: '1960-01-02' });
    await bring(csv(twins), { duplicatesSeen: true });
    const client = await hub.superuser();
    const { rows } = await client.query<{ ids: string }>(
      `select '{' || string_agg(file_id::text, ',') || '}' as ids from beneficiary where delegation_id = $1`,
      [delegate.viewer.delegationId],
    );
    await client.end();
    const asked = (by: Viewer): Promise<object[]> =>
      hub.hub.unitOfWork.run(by, ({ em }) =>
        em.execute<object[]>('select * from duplicate_candidates_of(?::uuid[])', [rows[0]?.ids]),
      );
    expect((await asked(delegate.viewer)).length).toBeGreaterThan(0);
    expect(await asked(other.viewer)).toEqual([]);
    const partner = { ...delegate.viewer, partnerId: delegate.id, delegationId: null };
    await expect(asked(partner)).rejects.toThrow(/permission denied/);
  });
});
