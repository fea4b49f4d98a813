import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../graphql/generated/gql.js';
import { useLasting } from '../../graphql/lasting.js';
import { useFormat } from '../../i18n/format.js';
import { useEnumeration } from '../../i18n/named.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.texts.js';
import { ActionBar } from '../../ui/action_bar.js';
import { Section } from '../../ui/page.js';
import { StateBadge } from '../../ui/state_badge.js';
import { GiveConsent, WithdrawConsent } from './file_consent_forms.js';
import styles from './file_detail.module.css';
import { fileActionsTexts } from './file_actions.texts.js';
import { fileTexts } from './file.texts.js';

export const fileConsent = graphql(`
  fragment File_consent on BeneficiaryFile {
    id
    consentInForce
    consents {
      id
      scopes
      givenOn
      how
      withdrawnOn
    }
    viewerActions {
      action
      enabled
      rule
    }
  }
`);

type Verb = 'GIVE_CONSENT' | 'WITHDRAW_CONSENT';

/** What the person allows to be shared with partners, since when, and how it is given or taken back. */
export function FileConsent({ file }: { file: FragmentType<typeof fileConsent> }) {
  const t = useTexts(fileTexts);
  const a = useTexts(fileActionsTexts);
  const word = useWords();
  const list = useEnumeration();
  const format = useFormat();
  const [open, setOpen] = useState<Verb | null>(null);
  const data = useLasting(useFragment({ fragment: fileConsent, from: file }));
  if (data === null) return null;
  const { consents, consentInForce, viewerActions } = data;
  const close = (): void => setOpen(null);
  const actions = viewerActions.filter(
    ({ action, enabled }) => action === 'GIVE_CONSENT' || (action === 'WITHDRAW_CONSENT' && enabled),
  );
  return (
    <Section
      title={t('consent')}
      beside={
        <StateBadge meaning={consentInForce ? 'done' : 'yours'}>
          {a(consentInForce ? 'consent_in_force' : 'consent_missing')}
        </StateBadge>
      }
    >
      {consents.length === 0 && <p className={styles.prose}>{t('consent_none')}</p>}
      <ul className={styles.consents}>
        {consents.map(({ id, scopes, givenOn, how, withdrawnOn }) => (
          <li key={id} data-ended={withdrawnOn ? true : undefined}>
            <p>{list(scopes.map((scope) => word('consent_scope', scope)))}</p>
            <p className={styles.muted}>
              {t('consent_given', { date: format.date(givenOn) })}
              {withdrawnOn && ` · ${t('consent_withdrawn', { date: format.date(withdrawnOn) })}`}
              {how && (
                <>
                  {' · '}
                  {t('consent_how', { how })}
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
      <div className={styles.panel}>
        {open === 'GIVE_CONSENT' && <GiveConsent fileId={data.id} onClose={close} />}
        {open === 'WITHDRAW_CONSENT' && <WithdrawConsent fileId={data.id} onClose={close} />}
        {open === null && (
          <ActionBar
            actions={actions}
            labels={{
              GIVE_CONSENT: { label: a('give.action'), primary: !consentInForce },
              WITHDRAW_CONSENT: { label: a('withdraw.action'), ends: true },
            }}
            onAct={(action) => setOpen(action as Verb)}
          />
        )}
      </div>
    </Section>
  );
}
