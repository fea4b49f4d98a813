/** Legal deadlines are plain dates in Morocco; this is the only place that turns an instant into one. */
const ZONE = 'Africa/Casablanca';

/**
 * Today in SQL, as the hub says it with the principal: what a database knows of a zone may be older than what the hub
 * knows, and a day would begin an hour earlier for one of them. Asked once for a statement, not for each of its rows.
 */
export const TODAY = `(select current_setting('hub.today')::date)`;

const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

let latest = { minute: Number.NaN, date: '' };

/** The date in Morocco at an instant, as `YYYY-MM-DD`. */
export function dateIn(instant: Date): string {
  const minute = Math.floor(instant.getTime() / 60_000);
  if (minute !== latest.minute) latest = { minute, date: parts.format(instant) };
  return latest.date;
}

/** A plain date some days later (or earlier, if negative). */
export function addDays(date: string, days: number): string {
  const [y = 0, m = 1, d = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(y, m - 1, d + days)).toISOString().slice(0, 10);
}

/** A plain date some months later; the 31st becomes the last day of a shorter month. */
export function addMonths(date: string, months: number): string {
  const [y = 0, m = 1, d = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(y, m + months, 0)).getUTCDate();
  return new Date(Date.UTC(y, m - 1 + months, Math.min(d, last))).toISOString().slice(0, 10);
}

/** Whole days from one plain date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
