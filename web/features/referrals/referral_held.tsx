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

/** What a referral holds of its allotment, and what stays, in words. */
export function useHeld({ allotment, commitment, quantity, state }: Actable): Held {
  const t = useTexts(referralActionsTexts);
  const format = useFormat();
  const counted = useCounted();
  if (!allotment) return { held: null, note: null };
  const { inMoney, remaining, promised, startsOn } = allotment;
  const held = inMoney ? format.money(quantity) : counted(commitment.unit, Number(quantity));
  const before = state === 'DRAFT' || state === 'WAITLISTED';
  const note = t(before ? 'note_sent' : 'note', {
    held,
    left: inMoney ? format.money(remaining) : format.number(remaining),
    promised: inMoney ? format.money(promised) : format.number(promised),
    year: startsOn.slice(0, 4),
  });
  return { held, note };
}
