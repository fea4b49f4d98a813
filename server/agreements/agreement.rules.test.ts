import { describe, expect, test } from 'vitest';
import { Role, ViewerKind, type Viewer } from '../platform/viewer.js';
import { agreementActions } from './agreement.access.js';
import {
  actsFor,
  agreementLife,
  agreementRule,
  AgreementState as S,
  endOfTerm,
  nextEndOfTerm,
  noticeDeadline,
  PartySide,
  Renewal,
  termOn,
  type AgreementAction,
  type AgreementFacts,
  type PartyFacts,
} from './agreement.rules.js';

const ACTIONS = [
  ...['EDIT', 'ADD_CLAUSE', 'OPEN_NEGOTIATION', 'FREEZE', 'SIGN', 'COMPLETE', 'BRING_INTO_FORCE', 'SUSPEND'],
  ...['RESUME', 'TERMINATE', 'ABANDON', 'GIVE_NOTICE', 'ACCEDE', 'RENEW', 'EXPIRE'],
] as const;

describe('the life of an agreement', () => {
  const allowed: [S, string][] = [
    [S.DRAFT, 'EDIT>DRAFT ADD_CLAUSE>DRAFT OPEN_NEGOTIATION>IN_NEGOTIATION ABANDON>ABANDONED'],
    [S.IN_NEGOTIATION, 'EDIT>IN_NEGOTIATION ADD_CLAUSE>IN_NEGOTIATION FREEZE>AGREED ABANDON>ABANDONED'],
    [S.AGREED, 'SIGN>AGREED COMPLETE>SIGNED ABANDON>ABANDONED'],
    [S.SIGNED, 'BRING_INTO_FORCE>IN_FORCE'],
    [
      S.IN_FORCE,
      'SUSPEND>SUSPENDED TERMINATE>TERMINATED GIVE_NOTICE>IN_FORCE ACCEDE>IN_FORCE RENEW>IN_FORCE EXPIRE>EXPIRED',
    ],
    [
      S.SUSPENDED,
      'RESUME>IN_FORCE TERMINATE>TERMINATED GIVE_NOTICE>SUSPENDED RENEW>SUSPENDED EXPIRE>EXPIRED',
    ],
    [S.EXPIRED, ''],
    [S.TERMINATED, ''],
    [S.ABANDONED, ''],
  ];
  test.each(allowed)('from %s: %s', (state, moves) => {
    const row: Partial<Record<string, S>> = agreementLife[state];
    const found = ACTIONS.flatMap((action) =>
      row[action] === undefined ? [] : [`${action}>${row[action]}`],
    );
    expect(found.join(' ')).toBe(moves);
  });
});

const party = (side: PartySide, ids: Partial<PartyFacts> = {}): PartyFacts => ({
  ...{ id: side, side, partnerId: null, delegationId: null, noticeGivenOn: null, signed: false },
  ...ids,
});
const parties = {
  headquarters: party(PartySide.HEADQUARTERS),
  delegation: party(PartySide.DELEGATION, { delegationId: 'd1' }),
  partner: party(PartySide.PARTNER, { partnerId: 'p1' }),
};

const viewer = (roles: Role[], partnerId: string | null, delegationId: string | null): Viewer => ({
  ...{ kind: ViewerKind.PERSON, personId: 'x', tokenId: null, sessionId: null, scopes: null },
  ...{ roles: new Set(roles), partnerId, delegationId },
});

describe('who acts for which party', () => {
  const cases: [string, Viewer, boolean, boolean, boolean][] = [
    ['a negotiator of headquarters', viewer([Role.NEGOTIATOR], null, null), true, false, false],
    ['a negotiator of the delegation', viewer([Role.NEGOTIATOR], null, 'd1'), false, true, false],
    ['a negotiator of another delegation', viewer([Role.NEGOTIATOR], null, 'd2'), false, false, false],
    ['a delegate', viewer([Role.DELEGATE], null, 'd1'), false, false, false],
    ['a programme officer', viewer([Role.PROGRAMME_OFFICER], null, null), false, false, false],
    ['an auditor', viewer([Role.AUDITOR], null, null), false, false, false],
    ['a negotiator of the partner', viewer([Role.PARTNER_NEGOTIATOR], 'p1', null), false, false, true],
    ['a negotiator of another partner', viewer([Role.PARTNER_NEGOTIATOR], 'p2', null), false, false, false],
    ['an officer of the partner', viewer([Role.PARTNER_OFFICER], 'p1', null), false, false, false],
    ['a partner with a role of the commission', viewer([Role.NEGOTIATOR], 'p1', null), false, false, false],
  ];
  test.each(cases)('%s', (_, who, headquarters, delegation, partner) => {
    expect(actsFor(who, parties.headquarters)).toBe(headquarters);
    expect(actsFor(who, parties.delegation)).toBe(delegation);
    expect(actsFor(who, parties.partner)).toBe(partner);
  });
});

const facts = (overrides: Partial<AgreementFacts> = {}): AgreementFacts => ({
  ...{ state: S.IN_NEGOTIATION, renewal: Renewal.TACIT, openToAccession: true, effectiveOn: '2026-02-01' },
  ...{ clauseCount: 3, blockingCount: 0, parties: [parties.headquarters, parties.partner], baseState: null },
  ...overrides,
});

describe('what forbids an action now', () => {
  const signed = { ...parties.partner, signed: true };
  const given = { ...parties.partner, noticeGivenOn: '2026-01-01' };
  const cases: [AgreementAction, Partial<AgreementFacts>, PartyFacts | null, string | null][] = [
    ['OPEN_NEGOTIATION', { state: S.DRAFT }, null, null],
    ['OPEN_NEGOTIATION', { state: S.DRAFT, clauseCount: 0 }, null, 'agreement.without_clauses'],
    ['OPEN_NEGOTIATION', {}, null, 'agreement.open_negotiation_from_in_negotiation'],
    ['FREEZE', {}, null, null],
    ['FREEZE', { blockingCount: 1 }, null, 'agreement.clauses_not_agreed'],
    ['FREEZE', { clauseCount: 0 }, null, 'agreement.without_clauses'],
    ['SIGN', { state: S.AGREED }, parties.partner, null],
    ['SIGN', { state: S.AGREED }, signed, 'agreement.already_signed'],
    ['SIGN', {}, parties.partner, 'agreement.sign_from_in_negotiation'],
    ['BRING_INTO_FORCE', { state: S.SIGNED }, null, null],
    ['BRING_INTO_FORCE', { state: S.SIGNED, effectiveOn: null }, null, null],
    [
      'BRING_INTO_FORCE',
      { state: S.SIGNED, effectiveOn: '2026-02-02' },
      null,
      'agreement.effective_date_not_reached',
    ],
    ['BRING_INTO_FORCE', { state: S.SIGNED, baseState: S.TERMINATED }, null, 'agreement.base_not_in_force'],
    ['GIVE_NOTICE', { state: S.IN_FORCE }, parties.partner, null],
    ['GIVE_NOTICE', { state: S.IN_FORCE }, given, 'agreement.notice_already_given'],
    [
      'GIVE_NOTICE',
      { state: S.IN_FORCE, renewal: Renewal.NONE },
      parties.partner,
      'agreement.notice_without_tacit_renewal',
    ],
    ['ACCEDE', { state: S.IN_FORCE }, null, null],
    ['ACCEDE', { state: S.IN_FORCE, openToAccession: false }, null, 'agreement.closed_to_accession'],
    ['ABANDON', { state: S.SIGNED }, null, 'agreement.abandon_from_signed'],
  ];
  test.each(cases)('%s %o', (action, overrides, own, rule) => {
    expect(agreementRule(facts(overrides), action, own, '2026-02-01')).toBe(rule);
  });
});

test('what somebody may never do is absent, and a token does nothing here', () => {
  const names = (who: Viewer): string[] =>
    agreementActions(who, facts(), '2026-02-01').map(({ action }) => action);
  expect(names(viewer([Role.PARTNER_NEGOTIATOR], 'p1', null))).toEqual(['ADD_CLAUSE', 'SIGN', 'GIVE_NOTICE']);
  expect(names(viewer([Role.PROGRAMME_OFFICER], null, null))).toEqual([
    ...['BRING_INTO_FORCE', 'SUSPEND', 'RESUME', 'TERMINATE'],
  ]);
  expect(names(viewer([Role.NEGOTIATOR], null, null))).toHaveLength(12);
  expect(names(viewer([Role.AUDITOR], null, null))).toEqual([]);
  expect(names({ ...viewer([Role.NEGOTIATOR], null, null), scopes: new Set() })).toEqual([]);
});

describe('terms', () => {
  test('end the day before they would begin again, and with the month they ended with', () => {
    expect(endOfTerm('2026-02-01', 12)).toBe('2027-01-31');
    expect(endOfTerm('2026-02-01', null)).toBeNull();
    expect(nextEndOfTerm('2027-01-31', 1)).toBe('2027-02-28');
    expect(nextEndOfTerm('2027-02-28', 1)).toBe('2027-03-31');
    expect(noticeDeadline('2027-01-31', 3)).toBe('2026-10-31');
    expect(noticeDeadline('2027-01-31', null)).toBe('2027-01-31');
  });

  const tacit = { renewal: Renewal.TACIT, expiresOn: '2026-12-31', termMonths: 12, noticeMonths: 3 };
  const cases: [string, Parameters<typeof termOn>[0], string, string[], boolean][] = [
    ['runs on its last day', { ...tacit, noticesGivenOn: [] }, '2026-12-31', [], false],
    ['renews the day after', { ...tacit, noticesGivenOn: [] }, '2027-01-01', ['2027-12-31'], false],
    [
      'renews twice after a long absence',
      { ...tacit, noticesGivenOn: [] },
      '2028-06-01',
      ['2027-12-31', '2028-12-31'],
      false,
    ],
    ['ends with notice in time', { ...tacit, noticesGivenOn: ['2026-09-30'] }, '2027-01-01', [], true],
    [
      'goes on for one term after late notice',
      { ...tacit, noticesGivenOn: ['2026-10-01'] },
      '2028-01-01',
      ['2027-12-31'],
      true,
    ],
    ['ends without renewal', { ...tacit, renewal: Renewal.NONE, noticesGivenOn: [] }, '2027-01-01', [], true],
    [
      'ends unless renewed expressly',
      { ...tacit, renewal: Renewal.EXPRESS, noticesGivenOn: [] },
      '2027-01-01',
      [],
      true,
    ],
  ];
  test.each(cases)('a term %s', (_, term, today, renewedTo, expired) => {
    expect(termOn(term, today)).toEqual({ renewedTo, expired });
  });
});
