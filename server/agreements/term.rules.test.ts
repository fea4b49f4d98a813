import { describe, expect, test } from 'vitest';
import { CountedUnit, Measure, Sector, SupportKind } from '../partners/programme.rules.js';
import { frameFault, amendmentRule, type AgreementFrame } from './agreement_draft.rules.js';
import { AgreementKind, AgreementState, Language, Renewal } from './agreement.rules.js';
import { obligationKindOf, obligationRule, ObligationState } from './obligation.rules.js';
import { compareTerms, termFault, type Terms } from './term.rules.js';

const term = (overrides: Partial<Terms> = {}): Terms => ({
  ...{ kind: SupportKind.TRAINING, measure: Measure.COUNTED, quantity: 60, unit: CountedUnit.SEATS },
  ...{ amount: null, amountPerFile: null, period: null, perProvince: false, rank: null, dueOn: null },
  ...{ responseDays: 30, national: false, provinceCodes: ['113', '251', '411'], sectors: [], legalForms: [] },
  ...{ stages: [], targetGroups: [], minAge: null, maxAge: null, committeeDecides: false },
  ...{ debtorIds: ['p'], noteAr: null, noteFr: null },
  ...overrides,
});
const money = { measure: Measure.MONEY, quantity: null, unit: null };

describe('what is wrong with a term', () => {
  const cases: [string, Partial<Terms>, string | null][] = [
    ['a counted term with its unit', {}, null],
    ['an unknown quantity', { quantity: null }, null],
    ['a counted term without unit', { unit: null }, 'term.counted_without_unit'],
    ['a quantity of a best effort', { measure: Measure.BEST_EFFORT }, 'term.not_of_this_measure'],
    ['an envelope', { ...money, amount: '1000.00' }, null],
    ['an unknown envelope', money, null],
    ['an amount that is counted', { amount: '1000.00' }, 'term.not_of_this_measure'],
    ['a rank that is counted', { rank: 1 }, 'term.not_of_this_measure'],
    ['national and provinces', { national: true }, 'term.national_or_provinces'],
    ['neither national nor provinces', { provinceCodes: [] }, 'term.national_or_provinces'],
    [
      'each province of the whole country',
      { national: true, provinceCodes: [], perProvince: true },
      'term.per_province_nationally',
    ],
    ['ages reversed', { minAge: 40, maxAge: 18 }, 'term.ages_reversed'],
    ['nobody owes it', { debtorIds: [] }, 'term.without_debtor'],
    ['a stranger owes it', { debtorIds: ['x'] }, 'term.debtor_not_a_party'],
  ];
  test.each(cases)('%s', (_, overrides, rule) => {
    expect(termFault(term(overrides), ['p', 'q'])?.rule ?? null).toBe(rule);
  });
});

describe('two revisions compare as terms', () => {
  const told = (before: Terms[], after: Terms[]): string[] =>
    compareTerms(before, after).map(
      ({ field, difference, lost, gained, before: was, after: is }) =>
        `${field} ${difference ?? ([...lost.map((item) => `-${item}`), ...gained.map((item) => `+${item}`)].join(' ') || `${was}>${is}`)}`,
    );
  const cases: [string, Terms[], Terms[], string[]][] = [
    ['the same', [term()], [term()], []],
    [
      'fewer seats, two provinces lost, a later answer',
      [term()],
      [term({ quantity: 20, provinceCodes: ['411'], responseDays: 60 })],
      ['QUANTITY -40', 'RESPONSE_DAYS 30', 'PROVINCES -113 -251'],
    ],
    ['a sector gained', [term()], [term({ sectors: [Sector.CRAFTS] })], ['SECTORS +CRAFTS']],
    ['a quantity that is no longer known', [term()], [term({ quantity: null })], ['QUANTITY 60>null']],
    [
      'one amount in two spellings',
      [term({ ...money, amount: '100' })],
      [term({ ...money, amount: '100.00' })],
      [],
    ],
    [
      'another measure of the same support',
      [term()],
      [term({ measure: Measure.BEST_EFFORT, quantity: null, unit: null })],
      ['MEASURE COUNTED>BEST_EFFORT', 'QUANTITY 60>null', 'UNIT SEATS>null'],
    ],
    ['a term that went', [term()], [], ['TERM COUNTED>null']],
    ['a term that came', [], [term({ kind: SupportKind.GRANT, ...money })], ['TERM null>MONEY']],
    [
      'terms of one kind are paired by measure first',
      [term(), term({ measure: Measure.BEST_EFFORT, quantity: null, unit: null })],
      [term({ measure: Measure.BEST_EFFORT, quantity: null, unit: null }), term({ quantity: 50 })],
      ['QUANTITY -10'],
    ],
  ];
  test.each(cases)('%s', (_, before, after, expected) => {
    expect(told(before, after)).toEqual(expected);
  });
});

describe('what is wrong with a frame', () => {
  const frame = (overrides: Partial<AgreementFrame> = {}): AgreementFrame => ({
    ...{ kind: AgreementKind.PARTNERSHIP, titleAr: null, titleFr: 'C', prevailingLanguage: Language.AR },
    ...{ parentId: null, amendsId: null, national: true, provinceCodes: [], openToAccession: false },
    ...{
      committeeDecides: false,
      renewal: Renewal.NONE,
      termMonths: null,
      noticeMonths: null,
      effectiveOn: null,
    },
    ...overrides,
  });
  const tacit = { renewal: Renewal.TACIT, termMonths: 12 };
  const cases: [Partial<AgreementFrame>, string | null][] = [
    [{}, null],
    [{ ...tacit, noticeMonths: 3 }, null],
    [{ national: false }, 'agreement.national_or_provinces'],
    [{ kind: AgreementKind.AMENDMENT }, 'agreement.amendment_names_its_base'],
    [{ amendsId: 'a' }, 'agreement.amendment_names_its_base'],
    [{ renewal: Renewal.TACIT }, 'agreement.renewal_without_term'],
    [{ noticeMonths: 3 }, 'agreement.notice_without_tacit_renewal'],
    [{ ...tacit, noticeMonths: 12 }, 'agreement.notice_longer_than_term'],
  ];
  test.each(cases)('%o', (overrides, rule) => {
    expect(frameFault(frame(overrides))?.rule ?? null).toBe(rule);
  });

  test('an amendment stands on an agreement in force that is not an amendment itself', () => {
    const { PARTNERSHIP, AMENDMENT } = AgreementKind;
    expect(amendmentRule({ kind: PARTNERSHIP, state: AgreementState.IN_FORCE })).toBeNull();
    expect(amendmentRule({ kind: AMENDMENT, state: AgreementState.IN_FORCE })).toBe(
      'agreement.amends_an_amendment',
    );
    expect(amendmentRule({ kind: PARTNERSHIP, state: AgreementState.SUSPENDED })).toBe(
      'agreement.base_not_in_force',
    );
  });
});

describe('the life of an obligation', () => {
  const cases: [ObligationState, string | null, string | null][] = [
    [ObligationState.DUE, null, null],
    [ObligationState.LATE, null, null],
    [ObligationState.FULFILLED, 'obligation.fulfil_from_fulfilled', 'obligation.waive_from_fulfilled'],
    [ObligationState.WAIVED, 'obligation.fulfil_from_waived', 'obligation.waive_from_waived'],
  ];
  test.each(cases)('%s', (state, fulfil, waive) => {
    expect([obligationRule(state, 'FULFIL'), obligationRule(state, 'WAIVE')]).toEqual([fulfil, waive]);
  });

  test('a plan is a plan, a grant a contribution, an event a meeting, anything else a deliverable', () => {
    const kinds = [SupportKind.PLAN, SupportKind.GRANT, SupportKind.EVENT, SupportKind.PREMISES];
    expect(kinds.map(obligationKindOf)).toEqual(['PLAN', 'CONTRIBUTION', 'MEETING', 'DELIVERABLE']);
  });
});
