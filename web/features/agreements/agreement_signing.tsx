import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../graphql/generated/gql.js';
import { happened } from '../../graphql/happenings.js';
import { useAct } from '../../graphql/act.js';
import { useViewer } from '../../graphql/viewer.js';
import { today } from '../../i18n/format.js';
import { useLocale } from '../../i18n/locale.js';
import { useTexts } from '../../i18n/texts.js';
import { ConfirmPanel } from '../../ui/confirm_panel.js';
import { DateField } from '../../ui/date_field.js';
import styles from './agreement_page.module.css';
import { actTexts } from './agreement_act.texts.js';

const signAgreement = graphql(`
  mutation SignAgreement($input: SignAgreementInput!) {
    signAgreement(input: $input) {
      agreement {
        id
        ...Agreement_standing
      }
    }
  }
`);

interface SigningProps {
  id: string;
  digest: string;
  /** The party signed for, as the reader calls it. */
  party: string;
  onDone: () => void;
}

/** What is signed is the digest of the text that was read: it is shown, whole, where one signs. */
export function SigningStep({ id, digest, party, onDone }: SigningProps) {
  const t = useTexts(actTexts);
  const { locale } = useLocale();
  const { person } = useViewer();
  const [signatoryName, setName] = useState(locale === 'ar' ? person.nameAr : person.nameLatin);
  const [capacity, setCapacity] = useState('');
  const [signedOn, setSignedOn] = useState<string | null>(today());
  const [tried, setTried] = useState(false);
  const { act, busy, fault } = useAct(signAgreement, { once: true });
  const confirm = async (): Promise<void> => {
    setTried(true);
    if (!signatoryName.trim() || !capacity.trim() || signedOn === null) return;
    const input = { id, digest, signatoryName: signatoryName.trim(), capacity: capacity.trim(), signedOn };
    if ((await act(input)) === null) return;
    happened('Agreement', id);
    onDone();
  };
  return (
    <ConfirmPanel
      title={t('ask.SIGN')}
      consequence={t('does.SIGN', { party })}
      irreversible
      confirm={t('do.SIGN')}
      busy={busy}
      fault={fault}
      onConfirm={() => void confirm()}
      onCancel={onDone}
    >
      <div className={styles.digest}>
        <span>{t('digest')}</span>
        <bdi dir="ltr">{digest}</bdi>
        <p>{t('digest_why')}</p>
      </div>
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
        value={signedOn}
        onChange={setSignedOn}
        max={today()}
        error={tried && signedOn === null ? t('date_needed') : null}
      />
    </ConfirmPanel>
  );
}
