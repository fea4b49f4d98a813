import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../graphql/generated/gql.js';
import type { SuspendAgreementMutationVariables } from '../../graphql/generated/graphql.js';
import { happened } from '../../graphql/happenings.js';
import { useAct } from '../../graphql/act.js';
import { today } from '../../i18n/format.js';
import { useTexts } from '../../i18n/texts.js';
import { ConfirmPanel } from '../../ui/confirm_panel.js';
import { DateField } from '../../ui/date_field.js';
import { useDraft } from '../../ui/draft.js';
import { actTexts } from './agreement_act.texts.js';

const suspendAgreement = graphql(`
  mutation SuspendAgreement($input: AgreementReasonInput!) {
    suspendAgreement(input: $input) {
      agreement {
        id
        ...Agreement_standing
      }
    }
  }
`);
const abandonAgreement = graphql(`
  mutation AbandonAgreement($input: AgreementReasonInput!) {
    abandonAgreement(input: $input) {
      agreement {
        id
        ...Agreement_standing
      }
    }
  }
`);
const giveNotice = graphql(`
  mutation GiveNotice($input: AgreementReasonInput!) {
    giveNotice(input: $input) {
      agreement {
        id
        ...Agreement_standing
      }
    }
  }
`);
const terminateAgreement = graphql(`
  mutation TerminateAgreement($input: TerminateAgreementInput!) {
    terminateAgreement(input: $input) {
      agreement {
        id
        ...Agreement_standing
      }
    }
  }
`);

const reasoned = { SUSPEND: suspendAgreement, ABANDON: abandonAgreement, GIVE_NOTICE: giveNotice } as const;

export type EndingAction = keyof typeof reasoned | 'TERMINATE';
export const isEnding = (action: string): action is EndingAction =>
  action === 'TERMINATE' || Object.hasOwn(reasoned, action);

interface EndingProps {
  id: string;
  action: EndingAction;
  onDone: () => void;
}

/** A step that stops something: the parties read why. */
export function EndingStep({ id, action, onDone }: EndingProps) {
  const t = useTexts(actTexts);
  const [reason, setReason, forget] = useDraft(`agreement.${action}.${id}`, '');
  const [on, setOn] = useState<string | null>(today());
  const [tried, setTried] = useState(false);
  const ending = useAct<unknown, SuspendAgreementMutationVariables>(
    reasoned[action === 'TERMINATE' ? 'SUSPEND' : action],
  );
  const terminating = useAct(terminateAgreement);
  const dated = action === 'TERMINATE';
  const { busy, fault } = dated ? terminating : ending;
  const send = () => {
    const input = { id, reason: reason.trim() };
    return dated && on !== null ? terminating.act({ ...input, on }) : ending.act(input);
  };
  const confirm = async (): Promise<void> => {
    setTried(true);
    if (reason.trim() === '' || (dated && on === null) || (await send()) === null) return;
    forget();
    happened('Agreement', id);
    onDone();
  };
  return (
    <ConfirmPanel
      title={t(`ask.${action}`)}
      consequence={t(`does.${action}`)}
      irreversible={action === 'TERMINATE' || action === 'ABANDON'}
      confirm={t(`do.${action}`).replace('…', '')}
      ends
      busy={busy}
      fault={fault}
      onConfirm={() => void confirm()}
      onCancel={onDone}
    >
      {dated && (
        <DateField
          label={t('ends_on')}
          value={on}
          onChange={setOn}
          max={today()}
          required
          error={tried && on === null ? t('date_needed') : null}
        />
      )}
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
