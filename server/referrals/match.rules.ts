import type { LegalForm, Sector, Stage, SupportKind } from '../partners/programme.rules.js';
import { TargetGroup } from '../partners/programme.rules.js';

export enum MatchCondition {
  NEED = 'NEED',
  PERIOD = 'PERIOD',
  PLACE = 'PLACE',
  SECTOR = 'SECTOR',
  LEGAL_FORM = 'LEGAL_FORM',
  STAGE = 'STAGE',
  TARGET_GROUP = 'TARGET_GROUP',
  AGE = 'AGE',
  CONSENT = 'CONSENT',
  ALREADY_REFERRED = 'ALREADY_REFERRED',
  CAPACITY = 'CAPACITY',
}

/** A beneficiary file as the matching sees it. */
export interface FileFacts {
  readonly open: boolean;
  readonly needs: readonly SupportKind[];
  readonly stage: Stage;
  readonly provinceCode: string;
  readonly sector: Sector | null;
  readonly legalForm: LegalForm | null;
  readonly age: number;
  readonly targetGroups: readonly TargetGroup[];
  readonly consents: boolean;
}

/** A commitment as the matching sees it, with the allotment that this file would draw on. */
export interface CommitmentFacts {
  readonly kind: SupportKind;
  readonly inForce: boolean;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly national: boolean;
  readonly provinceCodes: readonly string[];
  readonly sectors: readonly Sector[];
  readonly legalForms: readonly LegalForm[];
  readonly stages: readonly Stage[];
  readonly targetGroups: readonly TargetGroup[];
  readonly minAge: number | null;
  readonly maxAge: number | null;
  readonly hasQuota: boolean;
  /** What can still be reserved; null when there is no quota, or no allotment for this day and place. */
  readonly remaining: string | null;
  readonly waiting: number;
  readonly alreadyReferred: boolean;
  readonly responseDays: number;
}

/** One condition: what was asked, what was found, both as codes that the portals put in words. */
export interface ConditionResult {
  readonly condition: MatchCondition;
  readonly fits: boolean;
  readonly rule: string;
  readonly expected: readonly string[];
  readonly actual: readonly string[];
}

export interface MatchFacts {
  readonly fits: boolean;
  readonly score: number;
  readonly conditions: readonly ConditionResult[];
}

const C = MatchCondition;

const result = (
  condition: MatchCondition,
  fits: boolean,
  expected: readonly (string | number | null)[],
  actual: readonly (string | number | null)[],
): ConditionResult => ({
  condition,
  fits,
  rule: `match.${condition.toLowerCase()}`,
  expected: expected.map((value) => (value === null ? '' : String(value))),
  actual: actual.map((value) => (value === null ? '' : String(value))),
});

/** Empty means anything; what a file does not say does not fit a limit. */
const among = <T extends string>(allowed: readonly T[], value: T | null): boolean =>
  allowed.length === 0 || (value !== null && allowed.includes(value));

function age(file: FileFacts, { minAge, maxAge }: CommitmentFacts): ConditionResult {
  const fits = (minAge === null || file.age >= minAge) && (maxAge === null || file.age <= maxAge);
  const limited = minAge !== null || maxAge !== null;
  return result(C.AGE, fits, limited ? [minAge, maxAge] : [], [file.age]);
}

function capacity({ hasQuota, remaining, waiting }: CommitmentFacts, asked: string): ConditionResult {
  if (!hasQuota) return result(C.CAPACITY, true, [], []);
  const fits = remaining !== null && waiting === 0 && Number(remaining) >= Number(asked);
  return result(C.CAPACITY, fits, [asked], [remaining, waiting]);
}

/** Every condition of one commitment for one file, in the order in which one explains them to a family. */
export function conditionsOf(
  file: FileFacts,
  commitment: CommitmentFacts,
  today: string,
  asked: string,
): ConditionResult[] {
  const { startsOn, endsOn, national, provinceCodes, sectors, legalForms, stages, targetGroups } = commitment;
  const begun = startsOn <= today && (endsOn === null || endsOn >= today);
  const groups = targetGroups.length === 0 || targetGroups.some((group) => file.targetGroups.includes(group));
  return [
    result(C.NEED, file.open && file.needs.includes(commitment.kind), [commitment.kind], file.needs),
    result(C.PERIOD, commitment.inForce && begun, [startsOn, endsOn], [today]),
    result(C.PLACE, national || provinceCodes.includes(file.provinceCode), provinceCodes, [
      file.provinceCode,
    ]),
    result(C.SECTOR, among(sectors, file.sector), sectors, [file.sector]),
    result(C.LEGAL_FORM, among(legalForms, file.legalForm), legalForms, [file.legalForm]),
    result(C.STAGE, among(stages, file.stage), stages, [file.stage]),
    result(C.TARGET_GROUP, groups, targetGroups, file.targetGroups),
    age(file, commitment),
    result(C.CONSENT, file.consents, [], []),
    result(C.ALREADY_REFERRED, !commitment.alreadyReferred, [], []),
    capacity(commitment, asked),
  ];
}

/** The first condition that fails and cannot be waited out; capacity can, in the queue. */
export const refusal = (conditions: readonly ConditionResult[]): ConditionResult | null =>
  conditions.find(({ condition, fits }) => !fits && condition !== C.CAPACITY) ?? null;

/**
 * One file against one commitment. The score only orders: what fits comes first, then what only lacks a place; among
 * these a promise that can be counted on before best effort, the quicker answer before the slower, the narrower clause
 * before the general one, so that places open to everybody stay for those who have no other.
 */
export function matchOf(
  file: FileFacts,
  commitment: CommitmentFacts,
  today: string,
  asked = '1',
): MatchFacts {
  const conditions = conditionsOf(file, commitment, today, asked);
  const fits = conditions.every((one) => one.fits);
  const met = conditions.filter((one) => one.fits).length / conditions.length;
  const narrow = [commitment.sectors, commitment.legalForms, commitment.stages, commitment.targetGroups];
  const score =
    (fits ? 100 : refusal(conditions) === null ? 60 : 40 * met) +
    (commitment.hasQuota ? 10 : 0) +
    Math.max(0, 10 - commitment.responseDays / 10) +
    narrow.filter((limits) => limits.length > 0).length * 2 +
    (commitment.national ? 0 : 2);
  return { fits, score: Math.round(score * 100) / 100, conditions };
}

/** Whole years from a date of birth to a day. */
export function ageOn(bornOn: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return today.slice(5) < bornOn.slice(5) ? years - 1 : years;
}

/** The facts of a person by which a clause may prefer them. */
export interface PersonFacts {
  readonly sex: string;
  readonly disability: boolean;
  readonly lowIncome: boolean;
  readonly situation: string;
  readonly education: string;
}

/** The target groups a person belongs to. */
export function targetGroupsOf(person: PersonFacts): TargetGroup[] {
  const belongs: [TargetGroup, boolean][] = [
    [TargetGroup.WOMEN, person.sex === 'FEMALE'],
    [TargetGroup.DISABILITY, person.disability],
    [TargetGroup.LOW_INCOME, person.lowIncome],
    [TargetGroup.UNEMPLOYED, person.situation === 'UNEMPLOYED'],
    [TargetGroup.GRADUATES, person.education === 'HIGHER'],
  ];
  return belongs.filter(([, yes]) => yes).map(([group]) => group);
}
