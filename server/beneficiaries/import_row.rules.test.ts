import 'reflect-metadata';
import { validateSync } from 'class-validator';
import { expect, test } from 'vitest';
import { PlainDate } from '../platform/scalars.js';
import { LegalForm, Sector, SupportKind } from './beneficiary_file.rules.js';
import { OpenFileInput } from './beneficiary_file.inputs.js';
import { ConsentInput, PersonInput, ProjectIdeaInput } from './beneficiary.inputs.js';
import { EducationLevel, FamilyTie, Sex, Situation } from './beneficiary.rules.js';
import { ConsentScope } from './consent.rules.js';
import { COLUMNS, type ColumnName, readHeader, readRow, truthOf, wordsOf } from './import_row.rules.js';

const NAMES = Object.keys(COLUMNS) as ColumnName[];
const around = { today: '2026-11-24', provinces: new Set(['231']) };

const GOOD: Readonly<Record<ColumnName, string>> = {
  ...{
    province_code: '231',
    name_ar: 'مريم المتخيلة',
    name_latin: 'Meryem El Moutakhayala',
    born_on: '1990-07-08',
  },
  ...{ sex: 'FEMALE', phone: '+212 6 12', email: 'a@example.org', address_ar: 'حي السلام', tie: 'CHILD' },
  ...{ member_card: 'A 12-3', national_id: 'AB 123.456', education: 'HIGHER', situation: 'STUDENT' },
  ...{
    disability: 'FALSE',
    low_income: 'VRAI',
    needs: 'TRAINING|GRANT',
    stage: 'FINANCING',
    title_ar: 'ورشة',
  },
  ...{ title_fr: 'Atelier', sector: 'CRAFTS', legal_form: 'COOPERATIVE', partners: '1000', summary: 'x' },
  ...{ consent_scopes: 'CONTACT SITUATION', consent_given_on: '24/11/2026', consent_how: 'signé' },
};

const header = readHeader(NAMES);

function faultsOf(over: Partial<Record<ColumnName, string>>): string[] {
  if (!('places' in header)) throw new Error('the header is wrong');
  const cells = NAMES.map((name) => over[name] ?? GOOD[name]);
  const { faults } = readRow(header, { number: 2, cells, fault: null }, around);
  return faults.map(({ column, rule }) => `${column} ${rule}`);
}

test('a good row breaks no rule, and needs only what the form needs', () => {
  expect(faultsOf({})).toEqual([]);
  const optional = NAMES.filter((name) => !COLUMNS[name].isCompulsory);
  expect(optional).toEqual([
    ...[
      'phone',
      'email',
      'address_ar',
      'member_card',
      'national_id',
      'needs',
      'stage',
      'title_fr',
      'partners',
    ],
    ...['summary', 'consent_scopes', 'consent_given_on', 'consent_how'],
  ]);
  expect(faultsOf(Object.fromEntries(optional.map((name) => [name, ''])))).toEqual([]);
});

test.each<[ColumnName, string, string]>([
  ['province_code', '', 'import.missing'],
  ['province_code', '23', 'import.not_a_province_code'],
  ['province_code', '411', 'beneficiary_file.outside_territory'],
  ['name_ar', ' ', 'import.missing'],
  ['name_ar', 'Meryem', 'import.not_arabic'],
  ['name_ar', 'م'.repeat(201), 'import.too_long'],
  ['name_latin', 'مريم', 'import.not_latin'],
  ['name_latin', 'x'.repeat(201), 'import.too_long'],
  ['born_on', '1990-02-30', 'import.not_a_date'],
  ['born_on', '7/8/1990', 'import.not_a_date'],
  ['born_on', '2026-11-24', 'beneficiary.born_on_impossible'],
  ['born_on', '31/12/1899', 'beneficiary.born_on_impossible'],
  ['sex', 'F', 'import.not_one_of'],
  ['phone', 'à la mairie', 'import.not_a_phone'],
  ['phone', '6'.repeat(41), 'import.too_long'],
  ['email', 'a@', 'import.not_an_email'],
  ['address_ar', 'x'.repeat(501), 'import.too_long'],
  ['tie', 'COUSIN', 'import.not_one_of'],
  ['member_card', 'x'.repeat(41), 'import.too_long'],
  ['national_id', '123456', 'beneficiary.national_id_form'],
  ['education', 'BAC', 'import.not_one_of'],
  ['situation', 'NONE', 'import.not_one_of'],
  ['disability', '0', 'import.not_true_or_false'],
  ['low_income', '', 'import.missing'],
  ['needs', 'TRAINING MONEY', 'import.not_one_of'],
  ['needs', 'GRANT GRANT', 'import.named_twice'],
  ['stage', 'DONE', 'import.not_one_of'],
  ['title_ar', 'x'.repeat(301), 'import.too_long'],
  ['title_fr', 'x'.repeat(301), 'import.too_long'],
  ['sector', '', 'import.missing'],
  ['legal_form', 'SARL', 'import.not_one_of'],
  ['partners', '0', 'import.not_1_to_1000'],
  ['partners', '1001', 'import.not_1_to_1000'],
  ['partners', '2.5', 'import.not_1_to_1000'],
  ['summary', 'x'.repeat(4001), 'import.too_long'],
  ['summary', 'a\0b', 'input.not_storable'],
  ['summary', 'a\uFFFDb', 'import.not_utf8'],
  ['consent_scopes', 'ALL', 'import.not_one_of'],
  ['consent_given_on', '01/2026', 'import.not_a_date'],
  ['consent_given_on', '0000-01-01', 'import.not_a_date'],
  ['consent_how', 'x'.repeat(301), 'import.too_long'],
])('%s "%.12s" breaks %s', (column, cell, rule) => {
  expect(faultsOf({ [column]: cell })).toEqual([`${column} ${rule}`]);
});

test.each([
  [{ consent_given_on: '2026-11-25' }, 'consent.given_in_future'],
  [{ consent_given_on: '' }, 'import.consent_without_date'],
  [{ consent_scopes: '' }, 'consent.without_scope'],
])('a consent is whole or there is none: %j', (over, rule) => {
  expect(faultsOf(over)).toEqual([`consent_scopes ${rule}`]);
});

test('everything that is wrong with a row is told', () => {
  expect(faultsOf({ sex: '?', tie: '', partners: 'x' })).toEqual([
    'sex import.not_one_of',
    'tie import.missing',
    'partners import.not_1_to_1000',
  ]);
});

/** Cells that come near the bounds of the form, from both sides. */
const SAMPLES = [
  ...[
    '',
    ' ',
    'م',
    'x',
    'م x',
    'X'.repeat(20),
    'X'.repeat(21),
    '1'.repeat(40),
    '1'.repeat(41),
    '+212 (6) 1.2-3',
  ],
  ...['x'.repeat(200), 'م'.repeat(200), 'م'.repeat(201), '😀'.repeat(200), 'x'.repeat(254), 'x'.repeat(300)],
  ...[
    'x'.repeat(301),
    'م'.repeat(500),
    'x'.repeat(501),
    'x'.repeat(4000),
    'x'.repeat(4001),
    '231',
    '411',
    '0231',
  ],
  ...[
    'a@example.org',
    'a@b',
    `${'a'.repeat(64)}@${'b.'.repeat(94)}org`,
    'AB123456',
    'ab 1',
    'ABC1',
    'A12345678',
  ],
  ...[
    '1990-07-08',
    '1990-7-8',
    '1990-02-29',
    '1992-02-29',
    '0000-01-01',
    '2026-11-24',
    '2026-11-23',
    '1899-12-31',
  ],
  ...[
    '0',
    '1',
    '1000',
    '1001',
    '-1',
    '1.5',
    '1e2',
    'TRUE',
    'true',
    'FEMALE',
    'female',
    'CHILD',
    'CRAFTS',
    'TRAINING',
  ],
  ...[
    'TRAINING TRAINING',
    'CONTACT',
    'CONTACT PROJECT SITUATION',
    '=1+1',
    '@x',
    '\u202Eم',
    'constructor',
    'HIGHER',
    'STUDENT',
    'COOPERATIVE',
  ],
];

/** Whether the form takes a file like the good row with this cell instead. */
function formTakes(over: Partial<Record<ColumnName, string>>): boolean {
  const row = { ...GOOD, consent_given_on: '2026-11-24', ...over };
  const given = (cell: string): string | null => (cell.trim() === '' ? null : cell);
  const person = Object.assign(new PersonInput(), {
    ...{ nameAr: row.name_ar, nameLatin: row.name_latin, bornOn: row.born_on, phone: given(row.phone) },
    ...{ email: given(row.email), addressAr: given(row.address_ar), memberCard: given(row.member_card) },
    nationalId: given(row.national_id),
  });
  const project = Object.assign(new ProjectIdeaInput(), {
    ...{ titleAr: row.title_ar, titleFr: given(row.title_fr), summary: given(row.summary) },
    partners: row.partners.trim() === '' ? null : Number(row.partners),
  });
  const consent = Object.assign(new ConsentInput(), {
    ...{ scopes: wordsOf(row.consent_scopes), givenOn: row.consent_given_on, how: given(row.consent_how) },
  });
  const input = Object.assign(new OpenFileInput(), {
    ...{ provinceCode: row.province_code, person, project, needs: wordsOf(row.needs), consent },
  });
  return validateSync(input).length === 0 && isOfItsTypes(row);
}

/** What GraphQL asks for before the input's own bounds are looked at. */
function isOfItsTypes(row: Readonly<Record<ColumnName, string>>): boolean {
  const among = (values: object, ...words: string[]): boolean =>
    words.every((word) => Object.values(values).includes(word));
  const isDay = (text: string): boolean => {
    try {
      return PlainDate.parseValue(text) === text;
    } catch {
      return false;
    }
  };
  return (
    among(Sex, row.sex) &&
    among(FamilyTie, row.tie) &&
    among(EducationLevel, row.education) &&
    among(Situation, row.situation) &&
    among(Sector, row.sector) &&
    among(LegalForm, row.legal_form) &&
    among(SupportKind, ...wordsOf(row.needs)) &&
    among(ConsentScope, ...wordsOf(row.consent_scopes)) &&
    isDay(row.born_on) &&
    isDay(row.consent_given_on) &&
    (row.partners.trim() === '' || Number.isInteger(Number(row.partners))) &&
    [row.disability, row.low_income].every((cell) => truthOf(cell.trim()) !== null)
  );
}

test.each(NAMES)('nothing comes in as %s that the form would refuse', (column) => {
  const taken = SAMPLES.filter((cell) => faultsOf({ [column]: cell }).length === 0);
  expect(taken.length).toBeGreaterThan(0);
  expect(taken.filter((cell) => !formTakes({ [column]: cell.trim() }))).toEqual([]);
});
