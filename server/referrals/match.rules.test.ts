import { describe, expect, it } from 'vitest';
import { LegalForm, Sector, Stage, SupportKind, TargetGroup } from '../partners/programme.rules.js';
import {
  ageOn,
  conditionsOf,
  MatchCondition,
  matchOf,
  refusal,
  targetGroupsOf,
  type CommitmentFacts,
  type FileFacts,
} from './match.rules.js';

const TODAY = '2026-11-24';
const C = MatchCondition;

/** In Jerada, a young woman without work who wants to open a crafts cooperative and needs training. */
const file: FileFacts = {
  open: true,
  needs: [SupportKind.TRAINING],
  stage: Stage.GUIDANCE,
  provinceCode: '275',
  sector: Sector.CRAFTS,
  legalForm: LegalForm.COOPERATIVE,
  age: 28,
  targetGroups: [TargetGroup.WOMEN, TargetGroup.UNEMPLOYED],
  consents: true,
};

/** Training for anybody anywhere, ten places, nobody waiting. */
const commitment: CommitmentFacts = {
  kind: SupportKind.TRAINING,
  inForce: true,
  startsOn: '2026-01-01',
  endsOn: null,
  national: true,
  provinceCodes: [],
  sectors: [],
  legalForms: [],
  stages: [],
  targetGroups: [],
  minAge: null,
  maxAge: null,
  hasQuota: true,
  remaining: '10.00',
  waiting: 0,
  alreadyReferred: false,
  responseDays: 30,
};

describe('every condition of a match', () => {
  it.each<[string, Partial<CommitmentFacts>, Partial<FileFacts>, MatchCondition | null, string[], string[]]>([
    // what, commitment, file, the condition that fails, what is asked, what was found
    ['fits', {}, {}, null, [], []],
    ['another kind', { kind: SupportKind.GRANT }, {}, C.NEED, ['GRANT'], ['TRAINING']],
    ['a closed file', {}, { open: false }, C.NEED, ['TRAINING'], ['TRAINING']],
    ['not in force', { inForce: false }, {}, C.PERIOD, ['2026-01-01', ''], [TODAY]],
    ['not begun', { startsOn: '2027-01-01' }, {}, C.PERIOD, ['2027-01-01', ''], [TODAY]],
    ['over', { endsOn: '2026-11-23' }, {}, C.PERIOD, ['2026-01-01', '2026-11-23'], [TODAY]],
    ['the last day', { endsOn: TODAY }, {}, null, [], []],
    ['elsewhere', { national: false, provinceCodes: ['411', '113'] }, {}, C.PLACE, ['411', '113'], ['275']],
    ['here', { national: false, provinceCodes: ['275'] }, {}, null, [], []],
    ['another sector', { sectors: [Sector.TRADE] }, {}, C.SECTOR, ['TRADE'], ['CRAFTS']],
    ['no project yet', { sectors: [Sector.TRADE] }, { sector: null }, C.SECTOR, ['TRADE'], ['']],
    ['another form', { legalForms: [LegalForm.COMPANY] }, {}, C.LEGAL_FORM, ['COMPANY'], ['COOPERATIVE']],
    ['another stage', { stages: [Stage.FINANCING] }, {}, C.STAGE, ['FINANCING'], ['GUIDANCE']],
    [
      'another group',
      { targetGroups: [TargetGroup.DISABILITY] },
      {},
      C.TARGET_GROUP,
      ['DISABILITY'],
      ['WOMEN', 'UNEMPLOYED'],
    ],
    ['one group is enough', { targetGroups: [TargetGroup.DISABILITY, TargetGroup.WOMEN] }, {}, null, [], []],
    ['too young', { minAge: 30 }, {}, C.AGE, ['30', ''], ['28']],
    ['too old', { maxAge: 27 }, {}, C.AGE, ['', '27'], ['28']],
    ['the limits of age are within', { minAge: 28, maxAge: 28 }, {}, null, [], []],
    ['without consent', {}, { consents: false }, C.CONSENT, [], []],
    ['referred already', { alreadyReferred: true }, {}, C.ALREADY_REFERRED, [], []],
    ['nothing left', { remaining: '0.00' }, {}, C.CAPACITY, ['1'], ['0.00', '0']],
    ['others wait', { waiting: 2 }, {}, C.CAPACITY, ['1'], ['10.00', '2']],
    ['no allotment today', { remaining: null }, {}, C.CAPACITY, ['1'], ['', '0']],
    ['no quota', { hasQuota: false, remaining: null }, {}, null, [], []],
  ])('%s', (_, clause, person, failing, expected, actual) => {
    const conditions = conditionsOf({ ...file, ...person }, { ...commitment, ...clause }, TODAY, '1');
    expect(conditions).toHaveLength(11);
    const failed = conditions.filter(({ fits }) => !fits);
    expect(failed.map(({ condition }) => condition)).toEqual(failing === null ? [] : [failing]);
    if (failing !== null) {
      expect(failed[0]).toMatchObject({ rule: `match.${failing.toLowerCase()}`, expected, actual });
    }
  });

  it('a missing place is no refusal: one can wait for it', () => {
    expect(refusal(conditionsOf(file, { ...commitment, remaining: '0' }, TODAY, '1'))).toBeNull();
  });
});

it('orders what fits before what only lacks a place, and that before what does not fit', () => {
  const scores = [
    matchOf(file, { ...commitment, national: false, provinceCodes: ['275'] }, TODAY).score,
    matchOf(file, commitment, TODAY).score,
    matchOf(file, { ...commitment, responseDays: 60 }, TODAY).score,
    matchOf(file, { ...commitment, hasQuota: false }, TODAY).score,
    matchOf(file, { ...commitment, remaining: '0' }, TODAY).score,
    matchOf(file, { ...commitment, sectors: [Sector.TRADE] }, TODAY).score,
    matchOf(file, { ...commitment, sectors: [Sector.TRADE], stages: [Stage.CREATION], minAge: 40 }, TODAY)
      .score,
  ];
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
});

it.each([
  ['1998-11-24', 28],
  ['1998-11-25', 27],
  ['2000-02-29', 26],
])('born on %s, one is %s on 24 November 2026', (bornOn, age) => {
  expect(ageOn(bornOn, TODAY)).toBe(age);
});

it('knows the groups of a person', () => {
  const person = {
    sex: 'FEMALE',
    disability: true,
    lowIncome: false,
    situation: 'STUDENT',
    education: 'HIGHER',
  };
  expect(targetGroupsOf(person)).toEqual([TargetGroup.WOMEN, TargetGroup.DISABILITY, TargetGroup.GRADUATES]);
});
