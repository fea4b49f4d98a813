import { Textarea } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useAct } from '../../graphql/act.js';
import { graphql } from '../../graphql/generated/gql.js';
import { happened } from '../../graphql/happenings.js';
import { today } from '../../i18n/format.js';
import { useTexts } from '../../i18n/texts.js';
import { ActionBar, type ViewerAction } from '../../ui/action_bar.js';
import { ConfirmPanel } from '../../ui/confirm_panel.js';
import { DateField } from '../../ui/date_field.js';
import { useDraft } from '../../ui/draft.js';
import { obligationTexts } from './obligation.texts.js';

const fulfilObligation = graphql(`
  mutation FulfilObligation($input: FulfilObligationInput!) {
    fulfilObligation(input: $input) {
      obligation {
        id
        state
        fulfilledOn
        evidence
        viewerActions {
          action
          enabled
          rule
        }
      }
    }
  }
`);
const waiveObligation = graphql(`
  mutation WaiveObligation($input: WaiveObligationInput!) {
    waiveObligation(input: $input) {
      obligation {
        id
        state
        waiverReason
        viewerActions {
          action
          enabled
          rule
        }
      }
    }
  }
`);

interface StepProps {
  id: string;
  onDone: () => void;
}

function Fulfil({ id, onDone }: StepProps) {
  const t = useTexts(obligationTexts);
  const [evidence, setEvidence, forget] = useDraft(`obligation.fulfil.${id}`, '');
  const [fulfilledOn, setOn] = useState<string | null>(today());
  const [tried, setTried] = useState(false);
  const { act, busy, fault } = useAct(fulfilObligation);
  const confirm = async (): Promise<void> => {
    setTried(true);
    if (evidence.trim() === '' || fulfilledOn === null) return;
    if ((await act({ id, fulfilledOn, evidence: evidence.trim() })) === null) return;
    forget();
    happened('Obligation', id);
    onDone();
  };
  return (
    <ConfirmPanel
      title={t('fulfil')}
      consequence={t('fulfil_does')}
      confirm={t('do.FULFIL')}
      busy={busy}
      fault={fault}
      onConfirm={() => void confirm()}
      onCancel={onDone}
    >
      <Textarea
        label={t('evidence')}
        description={t('evidence_hint')}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={2000}
        dir="auto"
        required
        value={evidence}
        onChange={(event) => setEvidence(event.currentTarget.value)}
        error={tried && evidence.trim() === '' ? t('evidence_needed') : null}
      />
      <DateField
        label={t('fulfil_on')}
        value={fulfilledOn}
        onChange={setOn}
        max={today()}
        required
        error={tried && fulfilledOn === null ? t('date_needed') : null}
      />
    </ConfirmPanel>
  );
}

function Waive({ id, onDone }: StepProps) {
  const t = useTexts(obligationTexts);
  const [reason, setReason, forget] = useDraft(`obligation.waive.${id}`, '');
  const [tried, setTried] = useState(false);
  const { act, busy, fault } = useAct(waiveObligation);
  const confirm = async (): Promise<void> => {
    setTried(true);
    if (reason.trim() === '') return;
    if ((await act({ id, reason: reason.trim() })) === null) return;
    forget();
    happened('Obligation', id);
    onDone();
  };
  return (
    <ConfirmPanel
      title={t('waive')}
      consequence={t('waive_does')}
      irreversible
      ends
      confirm={t('do.WAIVE').replace('…', '')}
      busy={busy}
      fault={fault}
      onConfirm={() => void confirm()}
      onCancel={onDone}
    >
      <Textarea
        label={t('reason')}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={2000}
        dir="auto"
        required
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={tried && reason.trim() === '' ? t('reason_needed') : null}
      />
    </ConfirmPanel>
  );
}

export function ObligationActions({ id, actions }: { id: string; actions: readonly ViewerAction[] }) {
  const t = useTexts(obligationTexts);
  const [open, setOpen] = useState<string | null>(null);
  const close = (): void => setOpen(null);
  if (open === 'FULFIL') return <Fulfil id={id} onDone={close} />;
  if (open === 'WAIVE') return <Waive id={id} onDone={close} />;
  return (
    <ActionBar
      actions={actions.filter(({ enabled }) => enabled)}
      labels={{
        FULFIL: { label: t('do.FULFIL'), icon: IconCheck, primary: true },
        WAIVE: { label: t('do.WAIVE'), ends: true },
      }}
      onAct={setOpen}
    />
  );
}
