import type { TypedDocumentNode } from '@apollo/client';
import { useAct } from '../../graphql/act.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useLocalName, useShortName } from '../../i18n/named.js';
import { useTexts } from '../../i18n/texts.js';
import { ConfirmPanel } from '../../ui/confirm_panel.js';
import type { Actable, PanelProps } from './referral_actions.js';
import { referralActionsTexts } from './referral_actions.texts.js';
import { ReferralConflict, useSettled } from './referral_conflict.js';
import { useHeld } from './referral_held.js';

const sendReferral = graphql(`
  mutation SendReferral($input: SendReferralInput!) {
    sendReferral(input: $input) {
      referral {
        id
        version
        state
        stateSince
      }
    }
  }
`);
const acceptReferral = graphql(`
  mutation AcceptReferral($input: AcceptReferralInput!) {
    acceptReferral(input: $input) {
      referral {
        id
        version
        state
        stateSince
      }
    }
  }
`);
const handToCommittee = graphql(`
  mutation HandToCommittee($input: ReferralActionInput!) {
    handToCommittee(input: $input) {
      referral {
        id
        version
        state
        stateSince
      }
    }
  }
`);
const startReferral = graphql(`
  mutation StartReferral($input: ReferralActionInput!) {
    startReferral(input: $input) {
      referral {
        id
        version
        state
        stateSince
      }
    }
  }
`);

interface Variables {
  [name: string]: unknown;
  input: { id: string; expectedVersion: number; idempotencyKey?: string | null };
}

/** The steps that need nothing but a yes. `once`: the hub remembers the request, so it cannot act twice. */
const steps = {
  SEND: { mutation: sendReferral, once: true },
  ACCEPT: { mutation: acceptReferral, once: true },
  HAND_TO_COMMITTEE: { mutation: handToCommittee, once: false },
  START: { mutation: startReferral, once: false },
} as const satisfies Record<string, { mutation: TypedDocumentNode<unknown, Variables>; once: boolean }>;

type Step = keyof typeof steps;

function useStepWords(step: Step, referral: Actable): { title: string; text: string; confirm: string } {
  const t = useTexts(referralActionsTexts);
  const name = useLocalName();
  const short = useShortName();
  const { held } = useHeld(referral);
  const values = {
    partner: short(referral.partner),
    delegation: name(referral.delegation),
    held: held ?? '',
  };
  const noun = ({ SEND: 'send', ACCEPT: 'accept', HAND_TO_COMMITTEE: 'hand', START: 'start' } as const)[step];
  const free = held === null && (noun === 'send' || noun === 'accept');
  const text = free ? t(`${noun}.text_free`, values) : t(`${noun}.text`, values);
  const after = noun === 'accept' && referral.commitment.committeeDecides ? ` ${t('accept.committee')}` : '';
  return { title: t(`${noun}.title`, values), text: text + after, confirm: t(`${noun}.confirm`) };
}

/** Sending, accepting, starting, handing over: what it changes, then yes or no. */
export function ReferralStep({ step, referral, seen, onClose }: PanelProps & { step: Step }) {
  const { mutation, once } = steps[step];
  const { act, busy, fault, clear } = useAct<unknown, Variables>(mutation, { once });
  const { title, text, confirm } = useStepWords(step, referral);
  const settled = useSettled(referral.id, onClose);
  const go = async (expectedVersion: number): Promise<void> =>
    settled(await act({ id: referral.id, expectedVersion }));
  if (fault?.code === 'CONFLICT') {
    return (
      <ReferralConflict
        {...{ referral, seen, busy }}
        action={step}
        onKeep={(version) => void go(version)}
        onLeave={() => {
          clear();
          onClose();
        }}
      />
    );
  }
  return (
    <ConfirmPanel
      title={title}
      consequence={text}
      confirm={confirm}
      irreversible
      busy={busy}
      fault={fault}
      onConfirm={() => void go(seen.version)}
      onCancel={onClose}
    />
  );
}
