import { useState } from 'react';
import { useAct } from '../../graphql/act.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { CancelReason, DeclineReason } from '../../graphql/generated/graphql.js';
import { useLocalName, useShortName } from '../../i18n/named.js';
import { useTexts } from '../../i18n/texts.js';
import { useWordOptions } from '../../i18n/words.texts.js';
import { ReasonForm } from '../../ui/reason_form.js';
import type { PanelProps } from './referral_actions.js';
import { referralActionsTexts } from './referral_actions.texts.js';
import { ReferralConflict, useSettled } from './referral_conflict.js';

const declineReferral = graphql(`
  mutation DeclineReferral($input: DeclineReferralInput!) {
    declineReferral(input: $input) {
      referral {
        id
        version
        state
        stateSince
      }
    }
  }
`);
const cancelReferral = graphql(`
  mutation CancelReferral($input: CancelReferralInput!) {
    cancelReferral(input: $input) {
      referral {
        id
        version
        state
        stateSince
      }
    }
  }
`);

type Given<R> = { reason: R; text: string };

/** The state of a refused ending: what was given stays, so that it can be sent again on what is there now. */
function useEnding<R>(
  send: (given: Given<R>, version: number) => Promise<unknown>,
  { referral, seen, onClose }: PanelProps,
) {
  const [given, setGiven] = useState<Given<R> | null>(null);
  const settled = useSettled(referral.id, onClose);
  const go = async (next: Given<R>, version: number): Promise<boolean> => {
    setGiven(next);
    const taken = await send(next, version);
    settled(taken);
    return taken !== null;
  };
  return {
    submit: (next: Given<R>) => go(next, seen.version),
    keep: (version: number) => void (given && go(given, version)),
  };
}

function Decline(props: PanelProps) {
  const { referral, seen, onClose } = props;
  const t = useTexts(referralActionsTexts);
  const name = useLocalName();
  const reasons = useWordOptions('decline_reason');
  const { act, busy, fault } = useAct(declineReferral);
  const { submit, keep } = useEnding<DeclineReason>(
    ({ reason, text }, expectedVersion) =>
      act({ id: referral.id, expectedVersion, reason, note: text || null }),
    props,
  );
  if (fault?.code === 'CONFLICT') {
    return (
      <ReferralConflict {...{ referral, seen, busy }} action="DECLINE" onKeep={keep} onLeave={onClose} />
    );
  }
  return (
    <ReasonForm
      title={t('decline.title')}
      consequence={t('decline.text', { delegation: name(referral.delegation) })}
      irreversible
      confirm={t('decline.confirm')}
      draftKey={`referral.${referral.id}.decline`}
      reasons={reasons.map((reason) => ({ ...reason, needsText: reason.value === 'OTHER' }))}
      {...{ busy, fault }}
      onSubmit={submit}
      onCancel={onClose}
    />
  );
}

function Cancel(props: PanelProps) {
  const { referral, seen, onClose } = props;
  const t = useTexts(referralActionsTexts);
  const short = useShortName();
  const reasons = useWordOptions('cancel_reason');
  const { act, busy, fault } = useAct(cancelReferral);
  const { submit, keep } = useEnding<CancelReason>(
    ({ reason, text }, expectedVersion) =>
      act({ id: referral.id, expectedVersion, reason, note: text || null }),
    props,
  );
  if (fault?.code === 'CONFLICT') {
    return <ReferralConflict {...{ referral, seen, busy }} action="CANCEL" onKeep={keep} onLeave={onClose} />;
  }
  return (
    <ReasonForm
      title={t('cancel.title')}
      consequence={t('cancel.text', { partner: short(referral.partner) })}
      irreversible
      confirm={t('cancel.confirm')}
      draftKey={`referral.${referral.id}.cancel`}
      reasons={reasons.map((reason) => ({ ...reason, needsText: reason.value === 'OTHER' }))}
      {...{ busy, fault }}
      onSubmit={submit}
      onCancel={onClose}
    />
  );
}

/** The two ways to end a referral without support: the partner declines, the sender takes it back. */
export function ReferralEnding({ end, ...props }: PanelProps & { end: 'DECLINE' | 'CANCEL' }) {
  return end === 'DECLINE' ? <Decline {...props} /> : <Cancel {...props} />;
}
