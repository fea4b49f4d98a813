import { describe, expect, it } from 'vitest';
import { AllotmentPeriod } from '../partners/programme.rules.js';
import { periodsOf } from './period.rules.js';

const { YEAR, QUARTER, WHOLE_TERM } = AllotmentPeriod;

describe('the periods of a term', () => {
  it.each([
    // period, starts, ends, until, periods
    [YEAR, '2024-03-05', null, '2024-03-05', ['2024-03-05 2025-03-04']],
    [YEAR, '2024-03-05', null, '2026-03-04', ['2024-03-05 2025-03-04', '2025-03-05 2026-03-04']],
    [
      YEAR,
      '2024-03-05',
      '2026-12-31',
      '2030-01-01',
      ['2024-03-05 2025-03-04', '2025-03-05 2026-03-04', '2026-03-05 2026-12-31'],
    ],
    [YEAR, '2027-01-01', null, '2026-11-24', ['2027-01-01 2027-12-31']],
    [YEAR, '2024-02-29', null, '2025-03-01', ['2024-02-29 2025-02-27', '2025-02-28 2026-02-27']],
    [QUARTER, '2026-01-31', null, '2026-05-01', ['2026-01-31 2026-04-29', '2026-04-30 2026-07-30']],
    [WHOLE_TERM, '2024-03-05', '2027-03-04', '2024-03-05', ['2024-03-05 2027-03-04']],
    [WHOLE_TERM, '2024-03-05', null, '2024-03-05', ['2024-03-05 9999-12-31']],
    [null, '2024-03-05', '2027-03-04', '2026-01-01', ['2024-03-05 2027-03-04']],
  ])('%s from %s to %s, as of %s', (period, startsOn, endsOn, until, expected) => {
    expect(periodsOf(period, startsOn, endsOn, until).map((one) => `${one.startsOn} ${one.endsOn}`)).toEqual(
      expected,
    );
  });

  it('has neither gaps nor overlaps over sixty years', () => {
    const periods = periodsOf(QUARTER, '2024-01-31', null, '2084-01-31');
    for (const [index, one] of periods.entries()) {
      const next = periods[index + 1];
      if (next) expect(Date.parse(next.startsOn) - Date.parse(one.endsOn)).toBe(86_400_000);
    }
  });
});
