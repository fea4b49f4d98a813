import { AllotmentPeriod } from '../partners/programme.rules.js';
import { addDays, addMonths } from '../platform/clock.js';

/** A span of plain dates, both days included. */
export interface Period {
  readonly startsOn: string;
  readonly endsOn: string;
}

/** Stands for "no end" where a date is needed. */
export const FOREVER = '9999-12-31';

const MONTHS: Record<AllotmentPeriod, number | null> = {
  YEAR: 12,
  QUARTER: 3,
  WHOLE_TERM: null,
};

/**
 * The periods of a term that have begun by a day, and the first in any case. A year is a year of the term, from its
 * first day: a clause that promises sixty places a year promises them from the day it takes effect.
 */
export function periodsOf(
  period: AllotmentPeriod | null,
  startsOn: string,
  endsOn: string | null,
  until: string,
): Period[] {
  const last = endsOn ?? FOREVER;
  const months = period === null ? null : MONTHS[period];
  if (months === null) return [{ startsOn, endsOn: last }];
  const periods: Period[] = [];
  for (let number = 0; ; number++) {
    const start = addMonths(startsOn, number * months);
    if (start > last || (number > 0 && start > until)) return periods;
    const end = addDays(addMonths(startsOn, (number + 1) * months), -1);
    periods.push({ startsOn: start, endsOn: end < last ? end : last });
  }
}
