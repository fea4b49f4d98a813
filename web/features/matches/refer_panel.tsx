import { Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../../graphql/act.js';
import { graphql } from '../../graphql/generated/gql.js';
import { happened } from '../../graphql/happenings.js';
import { useFormat } from '../../i18n/format.js';
import { useLocalName, useShortName } from '../../i18n/named.js';
import { useQuantity } from '../../i18n/quantity.texts.js';
import { useTexts } from '../../i18n/texts.js';
import { ConfirmPanel } from '../../ui/confirm_panel.js';
import { useDraft } from '../../ui/draft.js';
import type { Match, Said } from './file_matches.js';
import { useDebtors } from './match_card.js';
import styles from './match.module.css';
import { matchTexts } from './match.texts.js';
import { SharedFields } from './refer_share.js';

const referFile = graphql(`
  mutation ReferFile($input: ReferFileInput!) {
    referFile(input: $input) {
      referral {
        id
        reference
        state
        respondBy
        waitingPosition
        partner {
          id
          nameAr
          nameFr
          shortName
        }
      }
    }
  }
`);

interface Typed {
  readonly step: 'share' | 'send';
  readonly message: string;
  readonly amount: string;
  readonly partnerId: string;
}

interface ReferProps {
  match: Match;
  fileId: string;
  /** No place is free: sending means waiting. */
  full: boolean;
  onSaid: (said: Said) => void;
  onClose: () => void;
}

/** A decimal as the hub takes it, or null when it is none. */
const amountOf = (text: string): string | null => {
  const plain = text.replace(/[\s\u202f\u00a0]/g, '').replace(',', '.');
  return /^\d{1,12}(\.\d{1,2})?$/.test(plain) && Number(plain) > 0 ? plain : null;
};

/** Sends, and puts what came of it in words: gone to the partner, or waiting for its turn. */
function useReferring({ match, fileId, onSaid, onClose }: ReferProps) {
  const t = useTexts(matchTexts);
  const format = useFormat();
  const short = useShortName();
  const { commitment } = match;
  const { act, busy, fault } = useAct(referFile, { once: true });
  const nothing: Typed = {
    step: 'share',
    message: '',
    amount: '',
    partnerId: commitment.debtors[0]?.id ?? '',
  };
  const [typed, set, clear] = useDraft<Typed>(`file.${fileId}.refer.${commitment.id}`, nothing);
  const [tried, setTried] = useState(false);
  const money = commitment.measure === 'MONEY';
  const amount = money ? amountOf(typed.amount) : null;
  const ceiling = commitment.amountPerFile;
  const lack =
    money && amount === null
      ? t('send.amount_needed')
      : amount !== null && ceiling && Number(amount) > Number(ceiling)
        ? t('send.amount_above', { amount: format.money(ceiling) })
        : null;
  const send = async (): Promise<void> => {
    setTried(true);
    if (lack !== null) return;
    const taken = await act({
      fileId,
      commitmentId: commitment.id,
      message: typed.message.trim() || null,
      amountAsked: amount,
      partnerId: commitment.debtors.length > 1 ? typed.partnerId : null,
    });
    if (!taken) return;
    const { id, reference, state, respondBy, waitingPosition, partner } = taken.referFile.referral;
    const values = { reference, partner: short(partner) };
    const sent = respondBy ? t('sent', { ...values, date: format.date(respondBy) }) : t('sent_plain', values);
    const text = state === 'WAITLISTED' ? t('waitlisted', { ...values, place: waitingPosition ?? 1 }) : sent;
    clear();
    onSaid({ id, text });
    onClose();
    happened('Referral', id);
    happened('BeneficiaryFile', fileId);
  };
  return {
    typed,
    set,
    send,
    busy,
    fault,
    lack: tried ? lack : null,
    money,
    leave: () => {
      clear();
      onClose();
    },
  };
}

function SendFields({ referring, match }: { referring: ReturnType<typeof useReferring>; match: Match }) {
  const t = useTexts(matchTexts);
  const format = useFormat();
  const name = useLocalName();
  const { typed, set, money, lack } = referring;
  const { debtors, amountPerFile } = match.commitment;
  return (
    <Stack gap="sm">
      {debtors.length > 1 && (
        <Radio.Group
          label={t('send.partner')}
          value={typed.partnerId}
          onChange={(partnerId) => set({ ...typed, partnerId })}
        >
          <Stack gap="xs" mt="xs">
            {debtors.map((debtor) => (
              <Radio key={debtor.id} value={debtor.id} label={name(debtor)} />
            ))}
          </Stack>
        </Radio.Group>
      )}
      {money && (
        <TextInput
          label={t('send.amount')}
          description={
            amountPerFile ? t('send.amount_ceiling', { amount: format.money(amountPerFile) }) : null
          }
          required
          dir="ltr"
          inputMode="decimal"
          maxLength={20}
          value={typed.amount}
          onChange={(event) => set({ ...typed, amount: event.currentTarget.value })}
          error={lack}
        />
      )}
      <Textarea
        label={t('send.message')}
        description={t('send.message_hint')}
        dir="auto"
        autosize
        minRows={2}
        maxRows={8}
        maxLength={2000}
        value={typed.message}
        onChange={(event) => set({ ...typed, message: event.currentTarget.value })}
      />
      <button type="button" className={styles.back} onClick={() => set({ ...typed, step: 'share' })}>
        {t('send.back')}
      </button>
    </Stack>
  );
}

/** What sending does, by what the commitment promises. */
function useSendWords(match: Match, full: boolean, money: boolean): { text: string; confirm: string } {
  const t = useTexts(matchTexts);
  const quantity = useQuantity();
  const days = quantity('days', { count: match.commitment.responseDays });
  const capacity = match.conditions.find(({ condition }) => condition === 'CAPACITY');
  if (full) return { text: t('send.text_wait'), confirm: t('send.confirm_wait') };
  if (money) return { text: t('send.text_money', { days }), confirm: t('send.confirm_money') };
  return capacity?.expected.length
    ? { text: t('send.text', { days }), confirm: t('send.confirm') }
    : { text: t('send.text_free', { days }), confirm: t('send.confirm_free') };
}

/** Two steps: what will be seen, then the words and the sending. */
export function ReferPanel(props: ReferProps) {
  const { match, full } = props;
  const t = useTexts(matchTexts);
  const partner = useDebtors()(match.commitment);
  const referring = useReferring(props);
  const { typed, set, send, busy, fault, money, leave } = referring;
  const words = useSendWords(match, full, money);
  if (typed.step === 'share') {
    return (
      <ConfirmPanel
        key="share"
        title={t('share.title', { partner })}
        consequence={`${t('share.step')} · ${t('share.text')}`}
        confirm={t('share.next')}
        onConfirm={() => set({ ...typed, step: 'send' })}
        onCancel={leave}
      >
        <SharedFields match={match} />
      </ConfirmPanel>
    );
  }
  return (
    <ConfirmPanel
      key="send"
      title={t(full ? 'send.title_wait' : 'send.title', { partner })}
      consequence={`${t('send.step')} · ${words.text}`}
      confirm={words.confirm}
      {...{ busy, fault }}
      onConfirm={() => void send()}
      onCancel={leave}
    >
      <SendFields referring={referring} match={match} />
    </ConfirmPanel>
  );
}
