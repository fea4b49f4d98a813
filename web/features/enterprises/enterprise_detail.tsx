import { useQuery } from '@apollo/client/react';
import { IconBuildingStore } from '@tabler/icons-react';
import { Link } from 'react-router';
import { faultOf } from '../../graphql/fault.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { EnterpriseDetailQuery } from '../../graphql/generated/graphql.js';
import { useHappenings } from '../../graphql/happenings.js';
import { meaningOf } from '../../i18n/meanings.js';
import { useFormat } from '../../i18n/format.js';
import { useLocalName, useShortName } from '../../i18n/named.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.texts.js';
import { Detail } from '../../ui/detail.js';
import { Section } from '../../ui/page.js';
import { Quiet } from '../../ui/quote.js';
import { StateBadge } from '../../ui/state_badge.js';
import { EmptyState, ErrorState, SkeletonDetail } from '../../ui/states.js';
import { Code, Facts } from '../../ui/values.js';
import { EnterpriseVisits } from './enterprise_visits.js';
import styles from './enterprise.module.css';
import { enterpriseTexts } from './enterprise.texts.js';

const enterpriseDetail = graphql(`
  query EnterpriseDetail($id: ID!) {
    enterprise(id: $id) {
      id
      name
      legalForm
      sector
      createdOn
      jobs
      familyJobs
      province {
        id
        nameAr
        nameFr
      }
      file {
        id
        reference
      }
      referrals {
        id
        reference
        state
        stateSince
        partner {
          id
          nameAr
          nameFr
          shortName
        }
        commitment {
          id
          reference
          kind
          clause {
            id
            position
          }
          agreement {
            id
            reference
          }
        }
      }
      ...Enterprise_visits
    }
  }
`);

type Enterprise = NonNullable<EnterpriseDetailQuery['enterprise']>;

/** Enterprise, referral, commitment, clause: each step a link, so that a figure can be followed to its promise. */
function Thread({ enterprise }: { enterprise: Enterprise }) {
  const t = useTexts(enterpriseTexts);
  const word = useWords();
  const short = useShortName();
  const { referrals, file } = enterprise;
  return (
    <Section title={t('thread')}>
      <Quiet>{t('thread_text')}</Quiet>
      {file && (
        <p className={styles.line}>
          <Link to={`/files/${file.id}?view=all`}>
            {t('file')} <Code>{file.reference}</Code>
          </Link>
        </p>
      )}
      {referrals.length === 0 && <p className={styles.line}>{t('no_referrals')}</p>}
      <ol className={styles.thread}>
        {referrals.map(({ id, reference, state, partner, commitment }) => (
          <li key={id}>
            <p className={styles.step}>
              <strong>{word('support_kind', commitment.kind)}</strong> {short(partner)}{' '}
              <StateBadge plain meaning={meaningOf('referral_state', state)}>
                {word('referral_state', state)}
              </StateBadge>
            </p>
            <p className={styles.way}>
              <Link to={`/referrals/${id}?view=all`}>
                <Code>{reference}</Code>
              </Link>
              <Link to={`/commitments/${commitment.id}`}>
                <Code>{commitment.reference}</Code>
              </Link>
              <Link to={`/agreements/${commitment.agreement.id}/clauses/${commitment.clause.id}`}>
                {t('clause', {
                  article: commitment.clause.position,
                  agreement: commitment.agreement.reference,
                })}
              </Link>
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Read({ enterprise }: { enterprise: Enterprise }) {
  const t = useTexts(enterpriseTexts);
  const word = useWords();
  const name = useLocalName();
  const format = useFormat();
  return (
    <Detail
      name={enterprise.name}
      title={<bdi>{enterprise.name}</bdi>}
      lead={`${word('sector', enterprise.sector)} · ${word('legal_form', enterprise.legalForm)} · ${name(enterprise.province)} · ${t('founded', { date: format.date(enterprise.createdOn) })}`}
    >
      <div className={styles.numbers}>
        <Facts
          facts={[
            { label: t('jobs'), value: format.number(enterprise.jobs) },
            { label: t('family_jobs'), value: format.number(enterprise.familyJobs) },
          ]}
        />
      </div>
      <EnterpriseVisits enterprise={enterprise} />
      <Thread enterprise={enterprise} />
    </Detail>
  );
}

export function EnterpriseDetail({ id }: { id: string }) {
  const t = useTexts(enterpriseTexts);
  const { data, error, refetch } = useQuery(enterpriseDetail, { variables: { id } });
  useHappenings('Enterprise', (ids) => {
    if (ids.has(id)) void refetch().catch(() => undefined);
  });
  if (error && !data) return <ErrorState fault={faultOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonDetail />;
  if (!data.enterprise) return <EmptyState heading icon={IconBuildingStore} title={t('gone')} />;
  return <Read enterprise={data.enterprise} />;
}
