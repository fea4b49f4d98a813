import { describe, expect, test } from 'vitest';
import { AgreementState as S } from './agreement.rules.js';
import {
  canonical,
  ClauseHeading,
  digestOf,
  revisionDigest,
  textOn,
  type DatedText,
  type PlacedClause,
} from './clause.rules.js';
import { clauseRule, isAgreed, openingPositions, PositionStand, type ClauseFacts } from './position.rules.js';

const { AGREES, PENDING, OBJECTS } = PositionStand;

describe('the digest', () => {
  test('does not hang on the order of fields, the form of letters or the line ends', () => {
    expect(canonical({ b: 1, a: ['é', null] })).toBe(canonical({ a: ['e\u0301', null], b: 1 }));
    expect(digestOf('one\r\ntwo')).toBe(digestOf('one\ntwo'));
    expect(digestOf('soixante')).not.toBe(digestOf('vingt'));
  });

  test('changes with a word, in either language, and with the heading', () => {
    const text = { heading: ClauseHeading.PURPOSE, textAr: 'نص', textFr: 'Texte', terms: [] };
    const digests = [
      text,
      { ...text, textAr: 'نص آخر' },
      { ...text, textFr: 'Autre' },
      { ...text, heading: ClauseHeading.FINANCING },
    ].map(revisionDigest);
    expect(new Set(digests).size).toBe(4);
  });
});

describe('positions', () => {
  test('a proposal speaks for its author alone', () => {
    expect(openingPositions(['a', 'b', 'c'], 'b').map(({ stand }) => stand)).toEqual([
      PENDING,
      AGREES,
      PENDING,
    ]);
  });

  const cases: [string, [string, PositionStand][], boolean][] = [
    [
      'all agree',
      [
        ['a', AGREES],
        ['b', AGREES],
      ],
      true,
    ],
    [
      'one has not spoken',
      [
        ['a', AGREES],
        ['b', PENDING],
      ],
      false,
    ],
    [
      'one objects',
      [
        ['a', AGREES],
        ['b', OBJECTS],
      ],
      false,
    ],
    ['one has no position', [['a', AGREES]], false],
  ];
  test.each(cases)('%s', (_, stands, agreed) => {
    const positions = stands.map(([partyId, stand]) => ({ partyId, stand }));
    expect(isAgreed(['a', 'b'], positions)).toBe(agreed);
  });
});

describe('what a party may do to a clause', () => {
  const facts = (overrides: Partial<ClauseFacts>): ClauseFacts => ({
    ...{ agreementState: S.IN_NEGOTIATION, removed: false, proposedById: 'a' },
    positions: openingPositions(['a', 'b'], 'a'),
    ...overrides,
  });
  const agreedByBoth = [
    { partyId: 'a', stand: AGREES },
    { partyId: 'b', stand: AGREES },
  ];
  const cases: [Parameters<typeof clauseRule>[1], Partial<ClauseFacts>, string, string | null][] = [
    ['PROPOSE', {}, 'b', null],
    ['PROPOSE', { agreementState: S.DRAFT }, 'a', null],
    ['PROPOSE', { agreementState: S.AGREED }, 'b', 'clause.text_frozen'],
    ['PROPOSE', { removed: true }, 'b', 'clause.removed'],
    ['AGREE', {}, 'b', null],
    ['AGREE', {}, 'a', 'clause.already_agreed_to'],
    ['AGREE', { agreementState: S.DRAFT }, 'a', 'clause.not_yet_in_negotiation'],
    ['AGREE', { agreementState: S.SIGNED }, 'b', 'clause.text_frozen'],
    ['OBJECT', {}, 'a', null],
    ['OBJECT', { positions: [{ partyId: 'b', stand: OBJECTS }] }, 'b', 'clause.already_objected_to'],
    ['REMOVE', {}, 'a', null],
    ['REMOVE', {}, 'b', 'clause.proposed_by_another'],
    ['REMOVE', { positions: agreedByBoth }, 'a', 'clause.agreed_to_by_another'],
    ['REMOVE', { agreementState: S.DRAFT }, 'a', null],
    ['REMOVE', { agreementState: S.IN_FORCE }, 'a', 'clause.text_frozen'],
  ];
  test.each(cases)('%s %o by %s', (action, overrides, party, rule) => {
    expect(clauseRule(facts(overrides), action, party)).toBe(rule);
  });
});

describe('the text in force on a date', () => {
  const clause = (id: string, position: number, supersedesId: string | null = null): PlacedClause => ({
    ...{ id, position, supersedesId },
  });
  const text = (id: string, overrides: Partial<DatedText<PlacedClause>>): DatedText<PlacedClause> => ({
    ...{ id, state: S.IN_FORCE, effectiveOn: '2026-01-01', endedOn: null, clauses: [] },
    ...overrides,
  });
  const base = text('base', { clauses: [clause('b', 2), clause('a', 1)] });
  const first = text('first', {
    effectiveOn: '2026-03-01',
    clauses: [clause('a1', 1, 'a'), clause('new', 2)],
  });
  const second = text('second', { effectiveOn: '2026-06-01', clauses: [clause('a2', 1, 'a1')] });
  const on = (date: string, amendments = [second, first], from = base): string =>
    textOn(from, amendments, date)
      .map(({ clause: { id }, amendedBy }) => (amendedBy === null ? id : `${id}/${amendedBy}`))
      .join(' ');

  const cases: [string, string, string][] = [
    ['before it came into force', '2025-12-31', ''],
    ['in the order of the clauses', '2026-01-01', 'a b'],
    ['with an amendment and what it adds', '2026-03-01', 'a1/first b new/first'],
    ['with an amendment of the amended clause', '2026-06-01', 'a2/second b new/first'],
  ];
  test.each(cases)('%s', (_, date, expected) => {
    expect(on(date)).toBe(expected);
  });

  test('an amendment that ended gives way, one not in force changes nothing', () => {
    const ended = { ...first, state: S.EXPIRED, endedOn: '2026-04-30' };
    expect(on('2026-04-30', [ended])).toBe('a1/first b new/first');
    expect(on('2026-05-01', [ended])).toBe('a b');
    expect(on('2026-05-01', [{ ...first, state: S.SIGNED }])).toBe('a b');
  });

  test('after the end there is none; an unknown beginning excludes no date; a draft never holds', () => {
    expect(on('2026-02-01', [], { ...base, state: S.TERMINATED, endedOn: '2026-01-31' })).toBe('');
    expect(on('2001-01-01', [], { ...base, effectiveOn: null })).toBe('a b');
    expect(on('2026-02-01', [], { ...base, state: S.DRAFT })).toBe('');
  });
});
