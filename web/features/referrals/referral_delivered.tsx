import { TextInput } from '@mantine/core';
import { useFormat } from '../../i18n/format.js';
import { useTexts } from '../../i18n/texts.js';
import type { Actable } from './referral_actions.js';
import { referralActionsTexts } from './referral_actions.texts.js';

/** The form as it is typed. */
export interface Given {
  readonly delivered: string;
  readonly failure: string;
  readonly hours: string;
  readonly certificate: string;
  readonly study: string;
  readonly amount: string;
  readonly note: string;
}

type Asked = 'hours' | 'certificate' | 'study' | 'amount';

/** What a delivery of each kind of support is told by. */
const asked: Readonly<Record<Actable['commitment']['kind'], readonly Asked[]>> = {
  GUIDANCE: ['hours'],
  TRAINING: ['hours', 'certificate'],
  FEASIBILITY_STUDY: ['study'],
  PROJECT_FOLLOW_UP: ['hours'],
  LOAN_ASSISTANCE: ['amount'],
  GRANT: ['amount'],
  PREMISES: [],
  EVENT: [],
  PLAN: [],
};

interface DeliveredProps {
  given: Given;
  set: (given: Given) => void;
  referral: Actable;
  amountMissing: string | undefined;
}

export function DeliveredFields({ given, set, referral, amountMissing }: DeliveredProps) {
  const t = useTexts(referralActionsTexts);
  const format = useFormat();
  const inMoney = referral.allotment?.inMoney ?? false;
  const fields = new Set(asked[referral.commitment.kind]);
  if (inMoney) fields.add('amount');
  const label = (field: Asked): string =>
    field === 'amount' && inMoney
      ? t('complete.amount')
      : t('complete.optional', { label: t(`complete.${field}`) });
  return (
    <>
      {[...fields].map((field) => (
        <TextInput
          key={field}
          label={label(field)}
          value={given[field]}
          maxLength={field === 'hours' ? 4 : 300}
          dir={field === 'hours' || field === 'amount' ? 'ltr' : 'auto'}
          wrapperProps={{ dir: undefined }}
          inputMode={field === 'hours' ? 'numeric' : field === 'amount' ? 'decimal' : 'text'}
          onChange={(event) => {
            const typed = event.currentTarget.value;
            set({ ...given, [field]: field === 'hours' ? typed.replaceAll(/\D/g, '') : typed });
          }}
          {...(field === 'amount' && inMoney
            ? {
                description: t('complete.amount_most', { most: format.money(referral.quantity) }),
                error: amountMissing,
              }
            : {})}
        />
      ))}
    </>
  );
}
