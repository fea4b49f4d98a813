import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { faultOf } from '../../graphql/fault.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { FileReferralsQuery } from '../../graphql/generated/graphql.js';
import { useHappenings } from '../../graphql/happenings.js';
import { meaningOf } from '../../i18n/meanings.js';
import { useFormat } from '../../i18n/format.js';
import { useShortName } from '../../i18n/named.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.texts.js';
import { Deadline } from '../../ui/deadline.js';
import { FaultAlert } from '../../ui/fault_alert.js';
import { Section } from '../../ui/page.js';
import { StateBadge } from '../../ui/state_badge.js';
import styles from './match.module.css';
import { matchTexts } from './match.texts.js';

const fileReferrals = graphql(`
  query FileReferrals($id: ID!) {
    beneficiaryFile(id: $id) {
      id
      referrals {
        id
        state
        stateSince
        respondBy
        waitingPosition
        declineReason
        declineNote
        partner {
          id
          nameAr
          nameFr
          shortName
        }
        commitment {
          id
          kind
        }
      }
    }
  }
`);

type Referral = NonNullable<FileReferralsQuery['beneficiaryFile']>['referrals'][number];

function Row({ referral }: { referral: Referral }) {
  const t = useTexts(matchTexts);
  const word = useWords();
  const short = useShortName();
  const format = useFormat();
  const { id, state, stateSince, respondBy, waitingPosition, declineReason, declineNote, partner } = referral;
  const reason = declineReason && word('decline_reason', declineReason);
  return (
    <li>
      <Link to={`/referrals/${id}?view=all`}>{short(partner)}</Link>
      <StateBadge plain meaning={meaningOf('referral_state', state)}>
        {word('referral_state', state)}
      </StateBadge>
      <p>
        {word('support_kind', referral.commitment.kind)} · {format.ago(stateSince)}
        {state === 'SENT' && respondBy && (
          <>
            {' · '}
            <Deadline date={respondBy} />
          </>
        )}
        {state === 'WAITLISTED' && waitingPosition && <> · {t('queue_place', { place: waitingPosition })}</>}
        {reason && (
          <> · {t('declined_for', { reason: declineNote ? `${reason} (${declineNote})` : reason })}</>
        )}
      </p>
    </li>
  );
}

/** To whom the file went, and what became of it: the latest first. */
export function FileReferrals({ fileId }: { fileId: string }) {
  const t = useTexts(matchTexts);
  const { data, error, refetch } = useQuery(fileReferrals, { variables: { id: fileId } });
  useHappenings('Referral', () => void refetch().catch(() => undefined));
  const referrals = data?.beneficiaryFile?.referrals;
  return (
    <Section title={t('referrals')}>
      {error && !referrals && <FaultAlert fault={faultOf(error)} />}
      {referrals?.length === 0 && t('no_referrals')}
      {referrals && referrals.length > 0 && (
        <ul className={styles.referrals}>
          {referrals.map((referral) => (
            <Row key={referral.id} referral={referral} />
          ))}
        </ul>
      )}
    </Section>
  );
}
