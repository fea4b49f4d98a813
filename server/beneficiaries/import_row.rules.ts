import { isEmail } from 'class-validator';
import { birthRefusal, LegalForm, Sector, Stage, SupportKind } from './beneficiary_file.rules.js';
import { EducationLevel, FamilyTie, Sex, Situation } from './beneficiary.rules.js';
import { ConsentScope, consentRefusal } from './consent.rules.js';
import { normalNationalId } from './national_identity.rules.js';

/**
 * What one row of a register must be like to become a file: the same that the form asks for. A rule gets the cell
 * without the spaces around it and gives the rule that is broken, or null. Loads nothing.
 */

/** What a row is held against besides itself. */
export interface Surroundings {
  readonly today: string;
  /** The codes of the provinces that the delegation covers. */
  readonly provinces: ReadonlySet<string>;
}

type Check = (cell: string, around: Surroundings) => string | null;

interface Column {
  readonly isCompulsory: boolean;
  readonly checks: readonly Check[];
}

const atMost =
  (most: number): Check =>
  (cell) =>
    // Characters, not halves of them; most cells are short enough either way.
    cell.length > most && Array.from(cell).length > most ? 'import.too_long' : null;

const matching =
  (pattern: RegExp, rule: string): Check =>
  (cell) =>
    pattern.test(cell) ? null : rule;

const oneOf = (values: Readonly<Record<string, string>>): Check => {
  const known = new Set(Object.values(values));
  return (cell) => (known.has(cell) ? null : 'import.not_one_of');
};

const someOf = (values: Readonly<Record<string, string>>): Check => {
  const known = new Set(Object.values(values));
  return (cell) => {
    const words = wordsOf(cell);
    if (words.some((word) => !known.has(word))) return 'import.not_one_of';
    return new Set(words).size < words.length ? 'import.named_twice' : null;
  };
};

const date =
  (then: (day: string, today: string) => string | null): Check =>
  (cell, { today }) => {
    const day = plainDate(cell);
    return day === null ? 'import.not_a_date' : then(day, today);
  };

const truth: Check = (cell) => (truthOf(cell) === null ? 'import.not_true_or_false' : null);

const must = (...checks: Check[]): Column => ({ isCompulsory: true, checks });
const may = (...checks: Check[]): Column => ({ isCompulsory: false, checks });

/** Every column there is, by the name that the header gives it. */
export const COLUMNS = {
  province_code: must(matching(/^[0-9]{3}$/, 'import.not_a_province_code'), (cell, { provinces }) =>
    provinces.has(cell) ? null : 'beneficiary_file.outside_territory',
  ),
  name_ar: must(atMost(200), matching(/\p{Script=Arabic}/u, 'import.not_arabic')),
  name_latin: must(atMost(200), matching(/\p{Script=Latin}/u, 'import.not_latin')),
  born_on: must(date(birthRefusal)),
  sex: must(oneOf(Sex)),
  phone: may(atMost(40), matching(/^[0-9+() .-]*$/, 'import.not_a_phone')),
  email: may(atMost(254), (cell) => (isEmail(cell) ? null : 'import.not_an_email')),
  address_ar: may(atMost(500)),
  tie: must(oneOf(FamilyTie)),
  member_card: may(atMost(40)),
  national_id: may(atMost(20), (cell) =>
    normalNationalId(cell) === null ? 'beneficiary.national_id_form' : null,
  ),
  education: must(oneOf(EducationLevel)),
  situation: must(oneOf(Situation)),
  disability: must(truth),
  low_income: must(truth),
  needs: may(someOf(SupportKind)),
  stage: may(oneOf(Stage)),
  title_ar: must(atMost(300)),
  title_fr: may(atMost(300)),
  sector: must(oneOf(Sector)),
  legal_form: must(oneOf(LegalForm)),
  partners: may((cell) => (/^(?:[1-9][0-9]{0,2}|1000)$/.test(cell) ? null : 'import.not_1_to_1000')),
  summary: may(atMost(4000)),
  consent_scopes: may(someOf(ConsentScope)),
  consent_given_on: may(date(() => null)),
  consent_how: may(atMost(300)),
} as const satisfies Record<string, Column>;

export type ColumnName = keyof typeof COLUMNS;

const NAMES = Object.keys(COLUMNS) as ColumnName[];

/** One thing that is wrong, and where. It never holds what stands there: that may be somebody's. */
export interface RowFault {
  readonly row: number;
  readonly column: string;
  readonly rule: string;
}

/** The cells of a row by their column, without the spaces around them; what is not there is empty. */
export type RowCells = Readonly<Record<ColumnName, string>>;

/** Which cell of a row belongs to which column, or what is wrong with the header. */
export type Header = { readonly places: ReadonlyMap<ColumnName, number>; readonly width: number };

export function readHeader(cells: readonly string[]): Header | readonly RowFault[] {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  const fault = (column: string, rule: string): RowFault => ({ row: 1, column, rule });
  if (names.some((name) => UNREADABLE.test(name))) return [fault('', 'import.not_utf8')];
  const known = new Set<string>(NAMES);
  const faults = [
    // A name nobody knows is told by its place: the file may have no header, and then it is somebody's.
    ...names.flatMap((name, at) => (known.has(name) ? [] : [fault(String(at + 1), 'import.column_unknown')])),
    ...names.flatMap((name, at) =>
      known.has(name) && names.indexOf(name) < at ? [fault(name, 'import.column_twice')] : [],
    ),
    ...NAMES.filter((name) => COLUMNS[name].isCompulsory && !names.includes(name)).map((name) =>
      fault(name, 'import.column_missing'),
    ),
  ];
  if (faults.length > 0) return faults;
  return { places: new Map(names.map((name, at) => [name as ColumnName, at])), width: names.length };
}

/** Bytes that were no UTF-8, and what PostgreSQL keeps in no text. */
const UNREADABLE = /[\uFFFD\0]/;

/** The cells of a row, or everything that is wrong with it. */
export function readRow(
  { places, width }: Header,
  { number, cells, fault }: { number: number; cells: readonly string[]; fault: string | null },
  around: Surroundings,
): { readonly cells: RowCells; readonly faults: readonly RowFault[] } {
  const read = {} as Record<ColumnName, string>;
  const wrong = (column: string, rule: string): RowFault => ({ row: number, column, rule });
  if (fault !== null) return { cells: read, faults: [wrong('', fault)] };
  if (cells.length !== width) return { cells: read, faults: [wrong('', 'import.cells_missing_or_too_many')] };
  const faults: RowFault[] = [];
  for (const name of NAMES) {
    const place = places.get(name);
    const cell = place === undefined ? '' : (cells[place] ?? '').trim();
    read[name] = cell;
    const rule = brokenBy(COLUMNS[name], cell, around);
    if (rule !== null) faults.push(wrong(name, rule));
  }
  if (faults.length === 0) {
    const rule = consentFault(read, around.today);
    if (rule !== null) faults.push(wrong('consent_scopes', rule));
  }
  return { cells: read, faults };
}

function brokenBy({ isCompulsory, checks }: Column, cell: string, around: Surroundings): string | null {
  if (cell === '') return isCompulsory ? 'import.missing' : null;
  if (UNREADABLE.test(cell)) return cell.includes('\0') ? 'input.not_storable' : 'import.not_utf8';
  for (const check of checks) {
    const rule = check(cell, around);
    if (rule !== null) return rule;
  }
  return null;
}

/** A consent says what for and since when, or there is none. */
function consentFault(cells: RowCells, today: string): string | null {
  const { consent_scopes: scopes, consent_given_on: givenOn, consent_how: how } = cells;
  if (scopes === '') return givenOn === '' && how === '' ? null : 'consent.without_scope';
  if (givenOn === '') return 'import.consent_without_date';
  return consentRefusal([], wordsOf(scopes) as ConsentScope[], plainDate(givenOn) ?? '', today);
}

/** Several words of one cell. */
export const wordsOf = (cell: string): string[] => cell.split(/[\s|]+/).filter(Boolean);

/** `2026-03-05`, or as spreadsheets in Morocco write it `05/03/2026`; null when there is no such day. */
export function plainDate(cell: string): string | null {
  const [, y = '', m = '', d = ''] = /^([1-9]\d{3})-(\d{2})-(\d{2})$/.exec(cell) ?? [];
  const [, day = d, month = m, year = y] = /^(\d{2})\/(\d{2})\/([1-9]\d{3})$/.exec(cell) ?? [];
  return Number(day) > 0 && Number(day) <= daysIn(Number(year), Number(month))
    ? `${year}-${month}-${day}`
    : null;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** None in a month that there is not. */
function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0);
}

const TRUTHS: Readonly<Record<string, boolean>> = { TRUE: true, VRAI: true, FALSE: false, FAUX: false };

/** `TRUE` and `FALSE` as spreadsheets write them in English and French. */
export const truthOf = (cell: string): boolean | null => TRUTHS[cell.toUpperCase()] ?? null;
