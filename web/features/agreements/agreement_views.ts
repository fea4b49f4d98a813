import type { AgreementFilter } from '../../graphql/generated/graphql.js';
import type { WordOf } from '../../i18n/words.texts.js';

type AgreementState = WordOf<'agreement_state'>;

export const views = ['waiting', 'negotiation', 'force', 'ended', 'all'] as const;
export type View = (typeof views)[number];

export const isView = (value: string | null): value is View => views.some((view) => view === value);

const statesOf: Readonly<Record<'negotiation' | 'force' | 'ended', readonly AgreementState[]>> = {
  negotiation: ['DRAFT', 'IN_NEGOTIATION', 'AGREED', 'SIGNED'],
  force: ['IN_FORCE', 'SUSPENDED'],
  ended: ['EXPIRED', 'TERMINATED', 'ABANDONED'],
};

export interface Narrowing {
  readonly kind: WordOf<'agreement_kind'> | null;
  readonly state: AgreementState | null;
  readonly partner: string | null;
  readonly province: string | null;
  readonly text: string | null;
}

/** What a view under the filters of now asks the hub for. A chosen state is narrower than the view's own. */
export function filterOf(view: View, { kind, state, partner, province, text }: Narrowing): AgreementFilter {
  const own = view === 'waiting' || view === 'all' ? null : statesOf[view];
  const states = state !== null && (own === null || own.includes(state)) ? [state] : own;
  return {
    ...(view === 'waiting' ? { waitingForViewer: true } : {}),
    ...(states ? { states: [...states] } : {}),
    ...(kind ? { kinds: [kind] } : {}),
    ...(partner ? { partnerId: partner } : {}),
    ...(province ? { provinceCode: province } : {}),
    ...(text ? { text } : {}),
  };
}
