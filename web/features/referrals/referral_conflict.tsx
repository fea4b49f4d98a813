import { useQuery } from '@apollo/client/react';
import { graphql } from '../../graphql/generated/gql.js';
import { happened } from '../../graphql/happenings.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.texts.js';
import { ConflictPanel } from '../../ui/conflict_panel.js';
import { SkeletonDetail } from '../../ui/states.js';
import type { Actable, ReferralAction, Seen } from './referral_actions.js';
import { referralActionsTexts } from './referral_actions.texts.js';

const referralNow = graphql(`
  query ReferralNow($id: ID!) {
    referral(id: $id) {
      id
      version
      state
      stateSince
      viewerActions {
        action
        enabled
        rule
      }
      history {
        at
        type
        actor
        position
      }
    }
  }
`);

/** After the hub took an action: the lists and the detail show it at once, and the panel goes. */
export function useSettled(id: string, onClose: () => void): (taken: unknown) => void {
  return (taken) => {
    if (taken === null) return;
    onClose();
    happened('Referral', id);
  };
}

interface ConflictProps {
  referral: Actable;
  seen: Seen;
  action: ReferralAction;
  busy: boolean;
  /** Takes the action on what is there now. */
  onKeep: (version: number) => void;
  onLeave: () => void;
}

/** Someone was first: what one saw beside what is there now, and whether the action still makes sense. */
export function ReferralConflict({ referral, seen, action, busy, onKeep, onLeave }: ConflictProps) {
  const t = useTexts(referralActionsTexts);
  const word = useWords();
  const { data } = useQuery(referralNow, { variables: { id: referral.id }, fetchPolicy: 'network-only' });
  const now = data?.referral;
  if (!now) return <SkeletonDetail />;
  const last = [...now.history].sort((one, other) => other.at.localeCompare(one.at))[0];
  const moved = now.state !== seen.state;
  const possible = now.viewerActions.some((entry) => entry.action === action && entry.enabled);
  return (
    <ConflictPanel
      by={last?.actor ?? t('conflict.someone')}
      at={last?.at ?? now.stateSince}
      changes={[
        {
          label: t('conflict.state'),
          mine: moved ? word('referral_state', seen.state) : t('conflict.before'),
          theirs: moved ? word('referral_state', now.state) : t('conflict.version'),
        },
      ]}
      words={{ mine: t('conflict.mine'), keep: t('conflict.keep'), take: t('conflict.take') }}
      busy={busy}
      onKeepMine={possible ? () => onKeep(now.version) : undefined}
      onTakeTheirs={() => {
        onLeave();
        happened('Referral', referral.id);
      }}
    />
  );
}
