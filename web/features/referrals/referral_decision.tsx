import { Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../../graphql/act.js';
import { graphql } from '../../graphql/generated/gql.js';
import { today } from '../../i18n/format.js';
import { useTexts } from '../../i18n/texts.js';
import { ConfirmPanel } from '../../ui/confirm_panel.js';
import { DateField } from '../../ui/date_field.js';
import { useDraft } from '../../ui/draft.js';
import type { PanelProps } from './referral_actions.js';
import { referralActionsTexts } from './referral_actions.texts.js';
import { ReferralConflict, useSettled } from './referral_conflict.js';

const takeDecision = graphql(`
  mutation TakeDecision($input: TakeDecisionInput!) {
    takeDecision(input: $input) {
      referral {
        id
        version
        state
        stateSince
      }
    }
  }
`);

interface Decision {
  readonly favourable: string;
  readonly on: string | null;
  readonly amount: string;
  readonly note: string;
}

interface FieldsProps {
  decision: Decision;
  set: (decision: Decision) => void;
  /** Mistakes are shown after the first attempt. */
  tried: boolean;
  inMoney: boolean;
}

function DecisionFields({ decision, set, tried, inMoney }: FieldsProps) {
  const t = useTexts(referralActionsTexts);
  return (
    <Stack gap="md">
      <Radio.Group
        label={t('decide.question')}
        value={decision.favourable}
        onChange={(favourable) => set({ ...decision, favourable })}
        error={tried && decision.favourable === '' ? t('decide.needed') : null}
      >
        <Stack gap="xs" mt="xs" mb="xs">
          <Radio value="yes" label={t('decide.favourable')} />
          <Radio value="no" label={t('decide.unfavourable')} />
        </Stack>
      </Radio.Group>
      <DateField
        label={t('decide.on')}
        value={decision.on}
        max={today()}
        required
        onChange={(on) => set({ ...decision, on })}
        error={tried && !decision.on ? t('decide.date_needed') : null}
      />
      {inMoney && decision.favourable === 'yes' && (
        <TextInput
          label={t('complete.optional', { label: t('decide.amount') })}
          dir="ltr"
          wrapperProps={{ dir: undefined }}
          inputMode="decimal"
          value={decision.amount}
          onChange={(event) => set({ ...decision, amount: event.currentTarget.value })}
        />
      )}
      <Textarea
        label={t('complete.optional', { label: t('decide.note') })}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={2000}
        dir="auto"
        value={decision.note}
        onChange={(event) => set({ ...decision, note: event.currentTarget.value })}
      />
    </Stack>
  );
}

/** What the follow-up committee decided, recorded by the commission. */
export function ReferralDecision({ referral, seen, onClose }: PanelProps) {
  const t = useTexts(referralActionsTexts);
  const { act, busy, fault } = useAct(takeDecision);
  const [decision, setDecision, clearDecision] = useDraft<Decision>(`referral.${referral.id}.decide`, {
    favourable: '',
    on: today(),
    amount: '',
    note: '',
  });
  const [tried, setTried] = useState(false);
  const settled = useSettled(referral.id, onClose);
  const go = async (expectedVersion: number): Promise<void> => {
    setTried(true);
    const { favourable, on, amount, note } = decision;
    if (favourable === '' || !on) return;
    const granted = favourable === 'yes' ? amount.trim().replace(',', '.') : '';
    const taken = await act({
      id: referral.id,
      expectedVersion,
      favourable: favourable === 'yes',
      decidedOn: on,
      amount: granted || null,
      note: note.trim() || null,
    });
    if (taken !== null) clearDecision();
    settled(taken);
  };
  if (fault?.code === 'CONFLICT') {
    return (
      <ReferralConflict
        {...{ referral, seen, busy }}
        action="TAKE_DECISION"
        onKeep={(version) => void go(version)}
        onLeave={onClose}
      />
    );
  }
  return (
    <ConfirmPanel
      title={t('decide.title')}
      consequence={t('decide.text')}
      irreversible
      confirm={t('decide.confirm')}
      {...{ busy, fault }}
      onConfirm={() => void go(seen.version)}
      onCancel={onClose}
    >
      <DecisionFields
        decision={decision}
        set={setDecision}
        tried={tried}
        inMoney={referral.allotment?.inMoney ?? false}
      />
    </ConfirmPanel>
  );
}
