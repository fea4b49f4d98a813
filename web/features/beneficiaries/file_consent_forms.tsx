import { Checkbox, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../../graphql/act.js';
import { graphql } from '../../graphql/generated/gql.js';
import { happened } from '../../graphql/happenings.js';
import { today } from '../../i18n/format.js';
import { useTexts } from '../../i18n/texts.js';
import { useWordOptions, type WordOf } from '../../i18n/words.texts.js';
import { ConfirmPanel } from '../../ui/confirm_panel.js';
import { DateField } from '../../ui/date_field.js';
import { useDraft } from '../../ui/draft.js';
import { fileActionsTexts } from './file_actions.texts.js';

const giveConsent = graphql(`
  mutation GiveConsent($input: GiveConsentInput!) {
    giveConsent(input: $input) {
      file {
        id
        version
        ...File_consent
      }
    }
  }
`);

const withdrawConsent = graphql(`
  mutation WithdrawConsent($input: WithdrawConsentInput!) {
    withdrawConsent(input: $input) {
      file {
        id
        version
        ...File_consent
      }
    }
  }
`);

export type ConsentScope = WordOf<'consent_scope'>;

export interface GivenConsent {
  readonly scopes: readonly ConsentScope[];
  readonly givenOn: string | null;
  readonly how: string;
}

export const consentNow = (): GivenConsent => ({
  scopes: ['CONTACT', 'PROJECT', 'SITUATION'],
  givenOn: today(),
  how: '',
});

interface FieldsProps {
  given: GivenConsent;
  set: (given: GivenConsent) => void;
  /** Shown once the person has tried to go on. */
  tried: boolean;
}

/** What may be shared, since when, and how the person said so. */
export function ConsentFields({ given, set, tried }: FieldsProps) {
  const t = useTexts(fileActionsTexts);
  const options = useWordOptions('consent_scope');
  return (
    <Stack gap="sm">
      <Checkbox.Group
        label={t('give.scopes')}
        value={[...given.scopes]}
        onChange={(scopes) => set({ ...given, scopes: scopes as ConsentScope[] })}
        error={tried && given.scopes.length === 0 ? t('give.scopes_needed') : null}
      >
        <Stack gap="xs" my="xs">
          {options.map(({ value, label }) => (
            <Checkbox key={value} value={value} label={label} />
          ))}
        </Stack>
      </Checkbox.Group>
      <DateField
        label={t('give.given_on')}
        required
        max={today()}
        value={given.givenOn}
        onChange={(givenOn) => set({ ...given, givenOn })}
        error={tried && !given.givenOn ? t('date_needed') : null}
      />
      <TextInput
        label={t('give.how')}
        description={t('give.how_hint')}
        maxLength={300}
        dir="auto"
        value={given.how}
        onChange={(event) => set({ ...given, how: event.currentTarget.value })}
      />
    </Stack>
  );
}

interface PanelProps {
  fileId: string;
  onClose: () => void;
}

export function GiveConsent({ fileId, onClose }: PanelProps) {
  const t = useTexts(fileActionsTexts);
  const { act, busy, fault } = useAct(giveConsent);
  const [given, set, clear] = useDraft<GivenConsent>(`file.${fileId}.consent`, consentNow());
  const [tried, setTried] = useState(false);
  const confirm = async (): Promise<void> => {
    setTried(true);
    if (given.scopes.length === 0 || !given.givenOn) return;
    const input = { scopes: [...given.scopes], givenOn: given.givenOn, how: given.how.trim() || null };
    if ((await act({ fileId, ...input })) === null) return;
    clear();
    onClose();
    happened('BeneficiaryFile', fileId);
  };
  return (
    <ConfirmPanel
      title={t('give.title')}
      consequence={t('give.text')}
      confirm={t('give.confirm')}
      {...{ busy, fault }}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      <ConsentFields given={given} set={set} tried={tried} />
    </ConfirmPanel>
  );
}

export function WithdrawConsent({ fileId, onClose }: PanelProps) {
  const t = useTexts(fileActionsTexts);
  const { act, busy, fault } = useAct(withdrawConsent);
  const [day, setDay] = useState<string | null>(today());
  const confirm = async (): Promise<void> => {
    if (!day || (await act({ fileId, withdrawnOn: day })) === null) return;
    onClose();
    happened('BeneficiaryFile', fileId);
  };
  return (
    <ConfirmPanel
      title={t('withdraw.title')}
      consequence={t('withdraw.text')}
      irreversible
      ends
      confirm={t('withdraw.confirm')}
      {...{ busy, fault }}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      <DateField
        label={t('withdraw.on')}
        required
        max={today()}
        value={day}
        onChange={setDay}
        error={day ? null : t('date_needed')}
      />
    </ConfirmPanel>
  );
}
