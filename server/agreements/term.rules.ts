import {
  Measure,
  type AllotmentPeriod,
  type CountedUnit,
  type LegalForm,
  type Sector,
  type Stage,
  type SupportKind,
  type TargetGroup,
} from '../partners/programme.rules.js';

/** What a revision promises, as plain values. Null is unknown or not limited, never zero. */
export interface Terms {
  readonly kind: SupportKind;
  readonly measure: Measure;
  readonly quantity: number | null;
  readonly unit: CountedUnit | null;
  readonly amount: string | null;
  readonly amountPerFile: string | null;
  readonly period: AllotmentPeriod | null;
  readonly perProvince: boolean;
  readonly rank: number | null;
  readonly dueOn: string | null;
  readonly responseDays: number | null;
  readonly national: boolean;
  readonly provinceCodes: readonly string[];
  readonly sectors: readonly Sector[];
  readonly legalForms: readonly LegalForm[];
  readonly stages: readonly Stage[];
  readonly targetGroups: readonly TargetGroup[];
  readonly minAge: number | null;
  readonly maxAge: number | null;
  readonly committeeDecides: boolean;
  /** Ids of the parties that owe it. */
  readonly debtorIds: readonly string[];
  readonly noteAr: string | null;
  readonly noteFr: string | null;
}

/** Values that only make sense under some measures. */
const measureOf: Readonly<
  Record<'quantity' | 'unit' | 'amount' | 'amountPerFile' | 'period' | 'rank', readonly Measure[]>
> = {
  quantity: [Measure.COUNTED],
  unit: [Measure.COUNTED],
  amount: [Measure.MONEY],
  amountPerFile: [Measure.MONEY],
  period: [Measure.COUNTED, Measure.MONEY],
  rank: [Measure.PRIORITY],
};

/** What is wrong with one term: the rule and the field it stands at, or null. */
export function termFault(
  term: Terms,
  partyIds: readonly string[],
): { rule: string; field: keyof Terms } | null {
  for (const [field, measures] of Object.entries(measureOf) as [keyof typeof measureOf, Measure[]][]) {
    if (term[field] !== null && !measures.includes(term.measure)) {
      return { rule: 'term.not_of_this_measure', field };
    }
  }
  if (term.measure === Measure.COUNTED && term.unit === null) {
    return { rule: 'term.counted_without_unit', field: 'unit' };
  }
  if (term.national === term.provinceCodes.length > 0) {
    return { rule: 'term.national_or_provinces', field: 'provinceCodes' };
  }
  if (term.perProvince && term.national)
    return { rule: 'term.per_province_nationally', field: 'perProvince' };
  if (term.minAge !== null && term.maxAge !== null && term.minAge > term.maxAge) {
    return { rule: 'term.ages_reversed', field: 'minAge' };
  }
  if (term.debtorIds.length === 0) return { rule: 'term.without_debtor', field: 'debtorIds' };
  if (!term.debtorIds.every((id) => partyIds.includes(id))) {
    return { rule: 'term.debtor_not_a_party', field: 'debtorIds' };
  }
  return null;
}

/** What can differ between two revisions' terms; `TERM` is a whole term that came or went. */
export enum TermField {
  TERM = 'TERM',
  MEASURE = 'MEASURE',
  QUANTITY = 'QUANTITY',
  UNIT = 'UNIT',
  AMOUNT = 'AMOUNT',
  AMOUNT_PER_FILE = 'AMOUNT_PER_FILE',
  PERIOD = 'PERIOD',
  PER_PROVINCE = 'PER_PROVINCE',
  RANK = 'RANK',
  DUE_ON = 'DUE_ON',
  RESPONSE_DAYS = 'RESPONSE_DAYS',
  NATIONAL = 'NATIONAL',
  PROVINCES = 'PROVINCES',
  SECTORS = 'SECTORS',
  LEGAL_FORMS = 'LEGAL_FORMS',
  STAGES = 'STAGES',
  TARGET_GROUPS = 'TARGET_GROUPS',
  MIN_AGE = 'MIN_AGE',
  MAX_AGE = 'MAX_AGE',
  COMMITTEE_DECIDES = 'COMMITTEE_DECIDES',
  DEBTORS = 'DEBTORS',
}

/** One difference between the terms of two revisions. */
export interface TermDifference {
  readonly field: TermField;
  readonly kind: SupportKind;
  readonly before: string | null;
  readonly after: string | null;
  /** After minus before, where both are numbers: "−40". */
  readonly difference: string | null;
  readonly lost: readonly string[];
  readonly gained: readonly string[];
}

const valueFields: readonly (readonly [TermField, keyof Terms])[] = [
  [TermField.MEASURE, 'measure'],
  [TermField.QUANTITY, 'quantity'],
  [TermField.UNIT, 'unit'],
  [TermField.AMOUNT, 'amount'],
  [TermField.AMOUNT_PER_FILE, 'amountPerFile'],
  [TermField.PERIOD, 'period'],
  [TermField.PER_PROVINCE, 'perProvince'],
  [TermField.RANK, 'rank'],
  [TermField.DUE_ON, 'dueOn'],
  [TermField.RESPONSE_DAYS, 'responseDays'],
  [TermField.NATIONAL, 'national'],
  [TermField.MIN_AGE, 'minAge'],
  [TermField.MAX_AGE, 'maxAge'],
  [TermField.COMMITTEE_DECIDES, 'committeeDecides'],
];

const listFields: readonly (readonly [
  TermField,
  'provinceCodes' | 'sectors' | 'legalForms' | 'stages' | 'targetGroups' | 'debtorIds',
])[] = [
  [TermField.PROVINCES, 'provinceCodes'],
  [TermField.SECTORS, 'sectors'],
  [TermField.LEGAL_FORMS, 'legalForms'],
  [TermField.STAGES, 'stages'],
  [TermField.TARGET_GROUPS, 'targetGroups'],
  [TermField.DEBTORS, 'debtorIds'],
];

/** The amounts compared as numbers, so that `100.00` is `100`. */
const DECIMALS: ReadonlySet<TermField> = new Set([TermField.AMOUNT, TermField.AMOUNT_PER_FILE]);
const NUMBERS: ReadonlySet<TermField> = new Set([
  TermField.QUANTITY,
  TermField.AMOUNT,
  TermField.AMOUNT_PER_FILE,
  TermField.RANK,
  TermField.RESPONSE_DAYS,
  TermField.MIN_AGE,
  TermField.MAX_AGE,
]);

/**
 * Two revisions as terms: "−40 seats, 2 provinces lost, answer in 60 days instead of 30". Terms have no identity from
 * one revision to the next: they are paired by kind, those of the same measure first, in their order.
 */
export function compareTerms(before: readonly Terms[], after: readonly Terms[]): TermDifference[] {
  const left = [...after];
  const take = (fits: (term: Terms) => boolean): Terms | null => {
    const at = left.findIndex(fits);
    return at < 0 ? null : (left.splice(at, 1)[0] ?? null);
  };
  const pairs = new Map<Terms, Terms | null>();
  for (const old of before)
    pairs.set(
      old,
      take((t) => t.kind === old.kind && t.measure === old.measure),
    );
  for (const [old, found] of pairs) pairs.set(old, found ?? take((t) => t.kind === old.kind));
  return [
    ...[...pairs].flatMap(([old, found]) => (found === null ? [whole(old, 'lost')] : compare(old, found))),
    ...left.map((term) => whole(term, 'gained')),
  ];
}

const whole = (term: Terms, way: 'lost' | 'gained'): TermDifference => ({
  ...nothing,
  field: TermField.TERM,
  kind: term.kind,
  before: way === 'lost' ? term.measure : null,
  after: way === 'gained' ? term.measure : null,
});

const nothing = { before: null, after: null, difference: null, lost: [], gained: [] } as const;

function compare(before: Terms, after: Terms): TermDifference[] {
  const values = valueFields.flatMap(([field, name]) => {
    const [was, is] = [text(field, before[name]), text(field, after[name])];
    if (was === is) return [];
    return [
      { ...nothing, field, kind: after.kind, before: was, after: is, difference: minus(field, was, is) },
    ];
  });
  const lists = listFields.flatMap(([field, name]) => {
    const was: readonly string[] = before[name];
    const is: readonly string[] = after[name];
    const lost = was.filter((item) => !is.includes(item));
    const gained = is.filter((item) => !was.includes(item));
    if (lost.length + gained.length === 0) return [];
    return [
      { ...nothing, field, kind: after.kind, before: was.join(' '), after: is.join(' '), lost, gained },
    ];
  });
  return [...values, ...lists];
}

function text(field: TermField, value: Terms[keyof Terms]): string | null {
  if (value === null) return null;
  return DECIMALS.has(field) ? String(Number(value)) : String(value as string | number | boolean);
}

function minus(field: TermField, was: string | null, is: string | null): string | null {
  if (!NUMBERS.has(field) || was === null || is === null) return null;
  return String(Math.round((Number(is) - Number(was)) * 100) / 100);
}
