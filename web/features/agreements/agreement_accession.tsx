import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../graphql/generated/gql.js';
import { usePartnerOptions } from '../../graphql/partners.js';
import { happened } from '../../graphql/happenings.js';
import { useAct } from '../../graphql/act.js';
import { today } from '../../i18n/format.js';
import { useTexts } from '../../i18n/texts.js';
import { ConfirmPanel } from '../../ui/confirm_panel.js';
import { DateField } from '../../ui/date_field.js';
import { actTexts } from './agreement_act.texts.js';

const accedeToAgreement = graphql(`
  mutation AccedeToAgreement($input: AccedeToAgreementInput!) {
    accedeToAgreement(input: $input) {
      agreement {
        id
        ...Agreement_standing
      }
    }
  }
`);

interface AccessionProps {
  id: string;
  /** Partners that are parties already. */
  partnerIds: readonly string[];
  onDone: () => void;
}

export function AccessionStep({ id, partnerIds, onDone }: AccessionProps) {
  const t = useTexts(actTexts);
  const partners = usePartnerOptions().filter(({ value }) => !partnerIds.includes(value));
  const [partnerId, setPartner] = useState<string | null>(null);
  const [signatoryName, setName] = useState('');
  const [capacity, setCapacity] = useState('');
  const [on, setOn] = useState<string | null>(today());
  const [tried, setTried] = useState(false);
  const { act, busy, fault } = useAct(accedeToAgreement, { once: true });
  const confirm = async (): Promise<void> => {
    setTried(true);
    if (partnerId === null || !signatoryName.trim() || !capacity.trim() || on === null) return;
    const input = {
      agreementId: id,
      partnerId,
      on,
      signatoryName: signatoryName.trim(),
      capacity: capacity.trim(),
    };
    if ((await act(input)) === null) return;
    happened('Agreement', id);
    onDone();
  };
  return (
    <ConfirmPanel
      title={t('ask.ACCEDE')}
      consequence={t('does.ACCEDE')}
      irreversible
      confirm={t('do.ACCEDE').replace('…', '')}
      busy={busy}
      fault={fault}
      onConfirm={() => void confirm()}
      onCancel={onDone}
    >
      <Select
        label={t('partner')}
        data={partners}
        value={partnerId}
        onChange={setPartner}
        searchable
        required
        error={tried && partnerId === null ? t('partner_needed') : null}
      />
      <TextInput
        label={t('signatory')}
        required
        dir="auto"
        maxLength={200}
        value={signatoryName}
        onChange={(event) => setName(event.currentTarget.value)}
        error={tried && !signatoryName.trim() ? t('signatory_needed') : null}
      />
      <TextInput
        label={t('capacity')}
        required
        dir="auto"
        maxLength={200}
        value={capacity}
        onChange={(event) => setCapacity(event.currentTarget.value)}
        error={tried && !capacity.trim() ? t('capacity_needed') : null}
      />
      <DateField
        label={t('signed_on')}
        required
        value={on}
        onChange={setOn}
        max={today()}
        error={tried && on === null ? t('date_needed') : null}
      />
    </ConfirmPanel>
  );
}
