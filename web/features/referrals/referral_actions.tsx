import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import {
  IconCheck,
  IconFlag,
  IconGavel,
  IconPlayerPlay,
  IconSend,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { graphql } from '../../graphql/generated/gql.js';
import { useLasting } from '../../graphql/lasting.js';
import type { Referral_ActionsFragment } from '../../graphql/generated/graphql.js';
import { useTexts } from '../../i18n/texts.js';
import { ActionBar, type ActionLabel, type ViewerAction } from '../../ui/action_bar.js';
import { useDraft } from '../../ui/draft.js';
import { ReferralComplete } from './referral_complete.js';
import { ReferralDecision } from './referral_decision.js';
import { ReferralEnding } from './referral_ending.js';
import type { ReferralState } from './referral.life.js';
import { referralActionsTexts } from './referral_actions.texts.js';
import { useHeld } from './referral_held.js';
import { ReferralStep } from './referral_step.js';

export const referralActions = graphql(`
  fragment Referral_actions on Referral {
    id
    version
    state
    quantity
    viewerActions {
      action
      enabled
      rule
    }
    partner {
      id
      nameAr
      nameFr
      shortName
    }
    delegation {
      id
      nameAr
      nameFr
    }
    commitment {
      id
      kind
      unit
      committeeDecides
    }
    allotment {
      id
      startsOn
      endsOn
      promised
      remaining
      inMoney
    }
  }
`);

export type Actable = Referral_ActionsFragment;
export type ReferralAction =
  | 'SEND'
  | 'ACCEPT'
  | 'DECLINE'
  | 'HAND_TO_COMMITTEE'
  | 'TAKE_DECISION'
  | 'START'
  | 'COMPLETE'
  | 'CANCEL';

/** What the person saw when deciding: the hub refuses if it has changed since. */
export interface Seen {
  readonly version: number;
  readonly state: ReferralState;
}

export interface PanelProps {
  referral: Actable;
  seen: Seen;
  onClose: () => void;
}

/** Per state, what is worth a button even while it is forbidden: what comes next, and what came too late. */
const offered: Readonly<Record<ReferralState, readonly ReferralAction[]>> = {
  DRAFT: ['SEND', 'CANCEL'],
  WAITLISTED: ['SEND', 'CANCEL'],
  SENT: ['ACCEPT', 'DECLINE', 'CANCEL'],
  ACCEPTED: ['START', 'HAND_TO_COMMITTEE', 'COMPLETE', 'CANCEL'],
  AWAITING_COMMITTEE: ['TAKE_DECISION', 'COMPLETE', 'CANCEL'],
  IN_PROGRESS: ['COMPLETE', 'CANCEL'],
  COMPLETED: [],
  DECLINED: [],
  EXPIRED: ['ACCEPT', 'DECLINE'],
  CANCELLED: [],
};

function offeredNow({ state, commitment, viewerActions }: Actable): ViewerAction<ReferralAction>[] {
  return viewerActions.flatMap((entry) => {
    const action = offered[state].find((name) => name === entry.action);
    if (!action || (action === 'HAND_TO_COMMITTEE' && !commitment.committeeDecides)) return [];
    return [{ action, enabled: entry.enabled, rule: entry.rule ?? null }];
  });
}

function useLabels(): Record<ReferralAction, ActionLabel> {
  const t = useTexts(referralActionsTexts);
  return {
    SEND: { label: t('SEND'), icon: IconSend, primary: true },
    ACCEPT: { label: t('ACCEPT'), icon: IconCheck, primary: true },
    START: { label: t('START'), icon: IconPlayerPlay, primary: true },
    HAND_TO_COMMITTEE: { label: t('HAND_TO_COMMITTEE'), icon: IconUsersGroup, primary: true },
    TAKE_DECISION: { label: t('TAKE_DECISION'), icon: IconGavel, primary: true },
    COMPLETE: { label: t('COMPLETE'), icon: IconFlag, primary: true },
    DECLINE: { label: t('DECLINE'), ends: true },
    CANCEL: { label: t('CANCEL'), ends: true },
  };
}

const panels: Readonly<Record<ReferralAction, (props: PanelProps) => ReactNode>> = {
  SEND: (props) => <ReferralStep step="SEND" {...props} />,
  ACCEPT: (props) => <ReferralStep step="ACCEPT" {...props} />,
  HAND_TO_COMMITTEE: (props) => <ReferralStep step="HAND_TO_COMMITTEE" {...props} />,
  START: (props) => <ReferralStep step="START" {...props} />,
  DECLINE: (props) => <ReferralEnding end="DECLINE" {...props} />,
  CANCEL: (props) => <ReferralEnding end="CANCEL" {...props} />,
  TAKE_DECISION: (props) => <ReferralDecision {...props} />,
  COMPLETE: (props) => <ReferralComplete {...props} />,
};

type Open = Seen & { readonly action: ReferralAction };

function Actions({ referral }: { referral: Actable }) {
  const labels = useLabels();
  const { note } = useHeld(referral);
  // Kept with what was typed: after a reload the same panel is open again, on what was seen then.
  const [open, setOpen, close] = useDraft<Open | null>(`referral.${referral.id}.open`, null);
  const actions = offeredNow(referral);
  if (open) return panels[open.action]({ referral, seen: open, onClose: close });
  return (
    <ActionBar
      actions={actions}
      labels={labels}
      note={actions.some(({ enabled }) => enabled) ? note : null}
      onAct={(action) => setOpen({ action, version: referral.version, state: referral.state })}
    />
  );
}

/** The one next step, what it changes, and the others beside it. */
export function ReferralActions({ referral }: { referral: FragmentType<typeof referralActions> }) {
  const data = useLasting(useFragment({ fragment: referralActions, from: referral }));
  return data ? <Actions key={data.id} referral={data} /> : null;
}
