import { useFormat } from './format.js';
import { useLocalName, type Named } from './named.js';

interface Spanned {
  readonly startsOn: string;
  readonly endsOn: string;
  /** Where capacity is promised province by province. */
  readonly province: Named | null;
}

/** "2026", or the days where a period is not a calendar year; the province where it is one province's. */
export function usePeriod(): (spanned: Spanned) => string {
  const format = useFormat();
  const name = useLocalName();
  return ({ startsOn, endsOn, province }) => {
    const year = startsOn.slice(0, 4);
    const wholeYear = startsOn === `${year}-01-01` && endsOn === `${year}-12-31`;
    const period = wholeYear ? year : `${format.date(startsOn)} – ${format.date(endsOn)}`;
    return province ? `${period} · ${name(province)}` : period;
  };
}
