import { CountedUnit, Measure, SupportKind } from '../partners/programme.rules.js';
import { addMonths } from '../platform/clock.js';

/** How large a data set for load work is. */
export interface LoadSizes {
  readonly referrals: number;
  readonly files: number;
  readonly partners: number;
  readonly commitments: number;
}

export const LOAD_SIZES: LoadSizes = {
  referrals: 1_000_000,
  files: 300_000,
  partners: 40,
  commitments: 2_000,
};

/** The kinds of support that persons are sent to, in the order in which a project needs them. */
export const LOAD_KINDS: readonly SupportKind[] = [
  SupportKind.GUIDANCE,
  SupportKind.TRAINING,
  SupportKind.FEASIBILITY_STUDY,
  SupportKind.LOAN_ASSISTANCE,
  SupportKind.GRANT,
  SupportKind.PREMISES,
  SupportKind.PROJECT_FOLLOW_UP,
];

const BOUNDS: Readonly<Record<keyof LoadSizes, readonly [number, number]>> = {
  referrals: [1, 20_000_000],
  files: [100, 5_000_000],
  partners: [1, 1_000],
  commitments: [LOAD_KINDS.length, 20_000],
};

/** What is wrong with the sizes asked for, in one line, or null. */
export function sizesFault(sizes: LoadSizes): string | null {
  for (const [name, [least, most]] of Object.entries(BOUNDS) as [keyof LoadSizes, [number, number]][]) {
    const size = sizes[name];
    if (!Number.isInteger(size) || size < least || size > most) {
      return `--${name} must be a whole number from ${least} to ${most}`;
    }
  }
  // A file is referred once for each kind of support at most.
  if (sizes.referrals > sizes.files * LOAD_KINDS.length) {
    return `--referrals must be at most ${LOAD_KINDS.length} times --files`;
  }
  return null;
}

/** A promise to be made, before anybody knows how much of it will be asked for. */
export interface PlannedCommitment {
  readonly c: number;
  readonly agreement: number;
  readonly kind: SupportKind;
  readonly measure: Measure;
  readonly unit: CountedUnit | null;
  /** Null: everywhere. */
  readonly region: string | null;
  readonly perProvince: boolean;
  /** The ceiling for one file, where money is promised. */
  readonly perFile: number | null;
  readonly committee: boolean;
  readonly responseDays: number;
  /** Less is promised than will be asked for: it fills up, and people wait. */
  readonly tight: boolean;
  /** How many half-years after the first day its agreement takes effect. */
  readonly cohort: number;
  readonly startsOn: string;
}

/** Agreements begin over three years, so that a programme grows. */
export const COHORTS = 6;
const TERMS_OF_AGREEMENT = 20;
const RESPONSE_DAYS = [15, 21, 30, 30, 45];
const YEARS_BEFORE = 4;

/** The first day of the programme that is invented: some years before today. */
export const firstDay = (today: string): string => `${Number(today.slice(0, 4)) - YEARS_BEFORE}-01-01`;

const { COUNTED, BEST_EFFORT, PRIORITY, MONEY } = Measure;

/** How each kind is promised: the usual way, and the way of every fourth agreement's clause. */
const MEASURED: Readonly<Partial<Record<SupportKind, readonly [Measure, Measure, CountedUnit]>>> = {
  GUIDANCE: [COUNTED, BEST_EFFORT, CountedUnit.SESSIONS],
  TRAINING: [COUNTED, COUNTED, CountedUnit.SEATS],
  FEASIBILITY_STUDY: [COUNTED, COUNTED, CountedUnit.STUDIES],
  LOAN_ASSISTANCE: [COUNTED, PRIORITY, CountedUnit.FILES],
  GRANT: [MONEY, MONEY, CountedUnit.FILES],
  PREMISES: [COUNTED, BEST_EFFORT, CountedUnit.FILES],
  PROJECT_FOLLOW_UP: [COUNTED, BEST_EFFORT, CountedUnit.FILES],
};

/**
 * Every kind in turn; every fourth round nationally, the first among them and in force from the first day, so that
 * everybody finds something; the others region by region.
 */
export function planCommitments(
  count: number,
  regions: readonly string[],
  today: string,
): PlannedCommitment[] {
  return Array.from({ length: count }, (_, c) => {
    const round = Math.floor(c / LOAD_KINDS.length);
    const kind = LOAD_KINDS[c % LOAD_KINDS.length] ?? SupportKind.GUIDANCE;
    const [usual, other, unit] = MEASURED[kind] ?? [COUNTED, COUNTED, CountedUnit.FILES];
    const measure = round % 4 === 2 ? other : usual;
    const region =
      round % 4 === 0 ? null : (regions[(round - Math.ceil(round / 4)) % regions.length] ?? null);
    const agreement = Math.floor(c / TERMS_OF_AGREEMENT);
    const cohort = agreement === 0 ? 0 : (agreement * 7 + Math.floor(agreement / 40) * 3) % COHORTS;
    return {
      c,
      agreement,
      kind,
      measure,
      unit: measure === COUNTED ? unit : null,
      region,
      perProvince: region !== null && measure === COUNTED && round % 8 === 5,
      perFile: measure === MONEY ? 10_000 + 5_000 * (round % 5) : null,
      committee: kind === SupportKind.GRANT && round % 2 === 0,
      responseDays: RESPONSE_DAYS[c % RESPONSE_DAYS.length] ?? 30,
      tight: c % 9 === 4,
      cohort,
      startsOn: addMonths(firstDay(today), cohort * 6),
    };
  });
}
