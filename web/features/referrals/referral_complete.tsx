import { Radio, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../../graphql/act.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { CompleteReferralInput, OutcomeFailure } from '../../graphql/generated/graphql.js';
import { useLocalName } from '../../i18n/named.js';
import { useTexts } from '../../i18n/texts.js';
import { useWordOptions } from '../../i18n/words.texts.js';
import { ConfirmPanel } from '../../ui/confirm_panel.js';
import { useDraft } from '../../ui/draft.js';
import type { PanelProps } from './referral_actions.js';
import { referralActionsTexts } from './referral_actions.texts.js';
import { ReferralConflict, useSettled } from './referral_conflict.js';
import { DeliveredFields, type Given } from './referral_delivered.js';

const completeReferral = graphql(`
  mutation CompleteReferral($input: CompleteReferralInput!) {
    completeReferral(input: $input) {
      referral {
        id
        version
        state
        stateSince
      }
    }
  }
`);

const nothing: Given = {
  delivered: '',
  failure: '',
  hours: '',
  certificate: '',
  study: '',
  amount: '',
  note: '',
};

type Missing = Partial<Record<keyof Given, string>>;

/** What a person must still say; the hub checks the same again. */
function useMissing(given: Given, amountNeeded: boolean): Missing {
  const t = useTexts(referralActionsTexts);
  const { delivered, failure, note, amount } = given;
  if (delivered === '') return { delivered: t('complete.needed') };
  if (delivered === 'yes') {
    return amountNeeded && !/^\d+([.,]\d{1,2})?$/.test(amount.trim())
      ? { amount: t('complete.amount_needed') }
      : {};
  }
  if (failure === '') return { failure: t('complete.failure_needed') };
  return failure === 'OTHER' && note.trim() === '' ? { note: t('complete.note_needed') } : {};
}

const orNull = (text: string): string | null => text.trim() || null;

function outcomeOf(given: Given): Omit<CompleteReferralInput, 'id' | 'expectedVersion' | 'idempotencyKey'> {
  if (given.delivered !== 'yes') {
    return {
      delivered: false,
      failure: (given.failure || 'OTHER') as OutcomeFailure,
      note: orNull(given.note),
    };
  }
  return {
    delivered: true,
    hours: given.hours.trim() === '' ? null : Number.parseInt(given.hours, 10),
    certificate: orNull(given.certificate),
    study: orNull(given.study),
    amount: orNull(given.amount.replace(',', '.')),
    note: orNull(given.note),
  };
}

interface FormProps {
  given: Given;
  set: (given: Given) => void;
  missing: Missing;
  referral: PanelProps['referral'];
}

function OutcomeFields({ given, set, missing, referral }: FormProps) {
  const t = useTexts(referralActionsTexts);
  const failures = useWordOptions('not_delivered');
  return (
    <Stack gap="md">
      <Radio.Group
        label={t('complete.question')}
        value={given.delivered}
        onChange={(delivered) => set({ ...given, delivered })}
        error={missing.delivered}
      >
        <Stack gap="xs" mt="xs" mb="xs">
          <Radio value="yes" label={t('complete.delivered')} />
          <Radio value="no" label={t('complete.not_delivered')} />
        </Stack>
      </Radio.Group>
      {given.delivered === 'yes' && (
        <DeliveredFields given={given} set={set} referral={referral} amountMissing={missing.amount} />
      )}
      {given.delivered === 'no' && (
        <Radio.Group
          label={t('complete.failure')}
          value={given.failure}
          onChange={(failure) => set({ ...given, failure })}
          error={missing.failure}
        >
          <Stack gap="xs" mt="xs" mb="xs">
            {failures.map(({ value, label }) => (
              <Radio key={value} value={value} label={label} />
            ))}
          </Stack>
        </Radio.Group>
      )}
      {given.delivered !== '' && (
        <Textarea
          label={
            given.failure === 'OTHER'
              ? t('complete.note')
              : t('complete.optional', { label: t('complete.note') })
          }
          autosize
          minRows={2}
          maxRows={8}
          maxLength={2000}
          dir="auto"
          value={given.note}
          onChange={(event) => set({ ...given, note: event.currentTarget.value })}
          error={missing.note}
        />
      )}
    </Stack>
  );
}

/** What came of it: the only way a reservation becomes a delivery, or goes back. */
export function ReferralComplete({ referral, seen, onClose }: PanelProps) {
  const t = useTexts(referralActionsTexts);
  const name = useLocalName();
  const { act, busy, fault } = useAct(completeReferral, { once: true });
  const [given, setGiven, clearGiven] = useDraft<Given>(`referral.${referral.id}.complete`, nothing);
  const [tried, setTried] = useState(false);
  const missing = useMissing(given, referral.allotment?.inMoney ?? false);
  const settled = useSettled(referral.id, onClose);
  const go = async (expectedVersion: number): Promise<void> => {
    setTried(true);
    if (Object.keys(missing).length > 0) return;
    const taken = await act({ id: referral.id, expectedVersion, ...outcomeOf(given) });
    if (taken !== null) clearGiven();
    settled(taken);
  };
  if (fault?.code === 'CONFLICT') {
    return (
      <ReferralConflict
        {...{ referral, seen, busy }}
        action="COMPLETE"
        onKeep={(version) => void go(version)}
        onLeave={onClose}
      />
    );
  }
  return (
    <ConfirmPanel
      title={t('complete.title')}
      consequence={t('complete.text', { delegation: name(referral.delegation) })}
      irreversible
      confirm={t('complete.confirm')}
      {...{ busy, fault }}
      onConfirm={() => void go(seen.version)}
      onCancel={onClose}
    >
      <OutcomeFields given={given} set={setGiven} missing={tried ? missing : {}} referral={referral} />
    </ConfirmPanel>
  );
}
