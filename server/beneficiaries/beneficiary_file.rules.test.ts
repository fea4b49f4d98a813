import { describe, expect, it } from 'vitest';
import {
  birthRefusal,
  fileReference,
  memberCardKey,
  stageRefusal,
  stageSteps,
} from './beneficiary_file.rules.js';
import { Stage } from './beneficiary_file.rules.js';
import { ConsentScope, consentRefusal, scopesInForce, withdrawalRefusal } from './consent.rules.js';
import { likeness, LIKELY } from './likeness.rules.js';
import { nameKeys } from './name.rules.js';
import { normalNationalId } from './national_identity.rules.js';

describe('stages', () => {
  it.each([
    [Stage.IDEA, Stage.GUIDANCE, null, null],
    [Stage.IDEA, Stage.TRAINING, null, null],
    [Stage.IDEA, Stage.CREATION, null, 'beneficiary_file.stage_not_next'],
    [Stage.IDEA, Stage.IDEA, null, 'beneficiary_file.stage_already_reached'],
    [Stage.FINANCING, Stage.CREATION, null, null],
    [Stage.FINANCING, Stage.FOLLOW_UP, null, 'beneficiary_file.stage_not_next'],
    [Stage.CREATION, Stage.FOLLOW_UP, null, null],
    [Stage.TRAINING, Stage.GUIDANCE, null, 'beneficiary_file.stage_back_needs_reason'],
    [Stage.TRAINING, Stage.GUIDANCE, '  ', 'beneficiary_file.stage_back_needs_reason'],
    [Stage.TRAINING, Stage.GUIDANCE, 'autre métier', null],
  ])('from %s to %s for the reason %s: %s', (from, to, reason, refusal) => {
    expect(stageRefusal(from, to, reason)).toBe(refusal);
  });

  it('every stage can be reached from an idea, and left', () => {
    const reached = new Set<Stage>([Stage.IDEA]);
    for (const from of reached) {
      for (const to of Object.keys(stageSteps[from]) as Stage[]) reached.add(to);
    }
    expect([...reached].sort()).toEqual(Object.values(Stage).sort());
  });
});

describe('consent', () => {
  const { CONTACT, PROJECT } = ConsentScope;
  const given = { scopes: [CONTACT], givenOn: '2026-03-01', withdrawnOn: null };
  const withdrawn = { ...given, withdrawnOn: '2026-04-01' };

  it.each([
    [[], [CONTACT], '2026-03-01', null],
    [[], [], '2026-03-01', 'consent.without_scope'],
    [[], [CONTACT], '2026-05-02', 'consent.given_in_future'],
    [[given], [CONTACT], '2026-04-01', 'consent.given_already'],
    [[given], [CONTACT, PROJECT], '2026-04-01', null],
    [[withdrawn], [CONTACT], '2026-04-02', null],
  ])('after %j giving %j on %s: %s', (earlier, scopes, on, refusal) => {
    expect(consentRefusal(earlier, scopes, on, '2026-05-01')).toBe(refusal);
  });

  it.each([
    [[given], '2026-04-01', null],
    [[given], '2026-02-01', 'consent.withdrawn_before_given'],
    [[given], '2026-05-02', 'consent.withdrawn_in_future'],
    [[withdrawn], '2026-04-02', 'consent.none_in_force'],
  ])('withdrawing %j on %s: %s', (earlier, on, refusal) => {
    expect(withdrawalRefusal(earlier, on, '2026-05-01')).toBe(refusal);
  });

  it('what is withdrawn covers nothing', () => {
    expect([...scopesInForce([withdrawn])]).toEqual([]);
    expect([...scopesInForce([withdrawn, given])]).toEqual([CONTACT]);
  });
});

describe('likeness', () => {
  const keys = nameKeys('محمد المتخيل', 'Mohamed Moutakhayal');
  const one = { keys, bornOn: '1985-04-07' };
  const none = { card: false, nationalId: false };
  const sister = nameKeys('نعيمة المتخيل', 'Naima Moutakhayal');

  it.each([
    ['the same name and day', keys, '1985-04-07', none, true],
    ['day and month exchanged', keys, '1985-07-04', none, true],
    ['a namesake born on another day', keys, '1979-11-23', none, false],
    ['a namesake with the same card', keys, '1979-11-23', { ...none, card: true }, true],
    ['a twin with the same card', sister, '1985-04-07', { ...none, card: true }, false],
    [
      'nothing but the same national identity number',
      nameKeys('', ''),
      '1950-01-01',
      { ...none, nationalId: true },
      true,
    ],
    ['nothing but the same day', nameKeys('كوثر البعيدة', 'Kaoutar Baida'), '1985-04-07', none, false],
  ])('%s', (_, others, bornOn, equal, likely) => {
    const { score } = likeness(one, { keys: others, bornOn }, equal);
    expect(score >= LIKELY).toBe(likely);
  });

  it('says why', () => {
    const other = { keys: nameKeys('', 'Mohammed El Moutakhayal'), bornOn: '1985-04-07' };
    expect(likeness(one, other, { card: true, nationalId: true })).toEqual({
      score: 1,
      reasons: ['SAME_NATIONAL_ID', 'SAME_MEMBER_CARD', 'SAME_BIRTH_DATE', 'SIMILAR_NAME_LATIN'],
    });
    const arabicOnly = likeness({ keys: nameKeys('محمد المتخيل', ''), bornOn: null }, other, none);
    expect(arabicOnly.reasons).toEqual(['SIMILAR_NAME_ACROSS_SCRIPTS']);
  });
});

it.each([
  ['ab 123-456', 'AB123456'],
  ['A1', 'A1'],
  ['123456', null],
  ['ABC123', null],
  ['AB12345678', null],
])('the national identity number %s is %s', (text, number) => {
  expect(normalNationalId(text)).toBe(number);
});

it.each([
  ['1984-02-29', '2026-01-01', null],
  ['2026-01-01', '2026-01-01', 'beneficiary.born_on_impossible'],
  ['1899-12-31', '2026-01-01', 'beneficiary.born_on_impossible'],
])('born on %s, seen on %s: %s', (bornOn, today, refusal) => {
  expect(birthRefusal(bornOn, today)).toBe(refusal);
});

it('references and card numbers have one form', () => {
  expect(fileReference(2026, 123)).toBe('BF-2026-000123');
  expect(fileReference(2026, 1_234_567)).toBe('BF-2026-1234567');
  expect(memberCardKey(' m-12/ 34 ')).toBe('M1234');
  expect(memberCardKey(' - ')).toBeNull();
});
