import { useFormat } from '../../i18n/format.js';
import { useCounted } from '../../i18n/quantity.texts.js';
import { useTexts } from '../../i18n/texts.js';
import type { Actable } from './referral_actions.js';
import { referralActionsTexts } from './referral_actions.texts.js';

interface Held {
  /** "1 place", "20 000 DH"; null where there is no quota. */
  readonly held: string | null;
  /** What the next step changes of the capacity, in a line. */
  readonly note: string | null;
}

/** "2026", or "2026–2027" where the allotment runs over the turn of the year. */
function yearsOf({ startsOn, endsOn }: { startsOn: string; endsOn: string }): string {
  const [first, last] = [startsOn.slice(0, 4), endsOn.slice(0, 4)];
  return first === last ? first : `${first}–${last}`;
}

/** What a referral holds of its allotment, and what stays, in words. */
export function useHeld({ allotment, commitment, quantity, state }: Actable): Held {
  const t = useTexts(referralActionsTexts);
  const format = useFormat();
  const counted = useCounted();
  if (!allotment) return { held: null, note: null };
  const { inMoney, remaining, promised } = allotment;
  const held = inMoney ? format.money(quantity) : counted(commitment.unit, Number(quantity));
  const before = state === 'DRAFT' || state === 'WAITLISTED';
  const note = t(before ? 'note_sent' : 'note', {
    held,
    left: inMoney ? format.money(remaining) : format.number(remaining),
    promised: inMoney ? format.money(promised) : format.number(promised),
    year: yearsOf(allotment),
  });
  return { held, note };
}
