import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { faultOf } from '../../graphql/fault.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { AgreementPartiesQuery } from '../../graphql/generated/graphql.js';
import { useHappenings } from '../../graphql/happenings.js';
import { useProvinceName } from '../../graphql/territory.js';
import { useFormat } from '../../i18n/format.js';
import { useEnumeration } from '../../i18n/named.js';
import { useQuantity } from '../../i18n/quantity.texts.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.texts.js';
import { Section } from '../../ui/page.js';
import { StateBadge } from '../../ui/state_badge.js';
import { ErrorState, SkeletonDetail } from '../../ui/states.js';
import { Facts } from '../../ui/values.js';
import { usePartyName } from './party.js';
import styles from './record.module.css';
import { recordTexts } from './record.texts.js';

const agreementParties = graphql(`
  query AgreementParties($id: ID!) {
    agreement(id: $id) {
      id
      kind
      state
      prevailingLanguage
      national
      openToAccession
      committeeDecides
      renewal
      termMonths
      noticeMonths
      effectiveOn
      expiresOn
      signedAt
      digest
      source
      provinces {
        id
        code
      }
      parent {
        id
        reference
      }
      parties {
        id
        accededOn
        noticeGivenOn
        ...AgreementParty_name @unmask
      }
      signatures {
        id
        signatoryName
        capacity
        signedOn
        party {
          id
        }
      }
    }
  }
`);

type Agreement = NonNullable<AgreementPartiesQuery['agreement']>;

function Frame({ agreement }: { agreement: Agreement }) {
  const t = useTexts(recordTexts);
  const word = useWords();
  const format = useFormat();
  const quantity = useQuantity();
  const join = useEnumeration();
  const province = useProvinceName();
  const { termMonths, noticeMonths, effectiveOn, expiresOn, parent } = agreement;
  const months = (count: number): string => quantity('months', { count });
  const codes = agreement.provinces.map(({ code }) => province(code));
  return (
    <Facts
      facts={[
        { label: t('kind'), value: word('agreement_kind', agreement.kind) },
        parent && {
          label: t('parent'),
          value: <Link to={`/agreements/${parent.id}`}>{parent.reference}</Link>,
        },
        {
          label: t('scope'),
          value: agreement.national ? t('national') : join(codes),
          wide: codes.length > 6,
        },
        { label: t('term'), value: termMonths ? months(termMonths) : t('no_term') },
        { label: t('renewal'), value: word('renewal', agreement.renewal) },
        noticeMonths ? { label: t('notice'), value: months(noticeMonths) } : null,
        effectiveOn ? { label: t('effective'), value: format.date(effectiveOn) } : null,
        expiresOn ? { label: t('expires'), value: format.date(expiresOn) } : null,
        { label: t('prevailing'), value: word('language', agreement.prevailingLanguage) },
        { label: t('accession'), value: t(agreement.openToAccession ? 'open' : 'closed') },
        agreement.committeeDecides ? { label: t('committee_decides'), value: t('yes') } : null,
        agreement.signedAt ? { label: t('signed_at'), value: agreement.signedAt } : null,
        agreement.source ? { label: t('source'), value: <bdi>{agreement.source}</bdi>, wide: true } : null,
        agreement.digest
          ? { label: t('digest'), value: <bdi dir="ltr">{agreement.digest}</bdi>, wide: true }
          : null,
      ].map((fact) => fact ?? null)}
    />
  );
}

/** Each party with its signature: who signed for it, in what capacity, when. */
function Signatures({ agreement }: { agreement: Agreement }) {
  const t = useTexts(recordTexts);
  const format = useFormat();
  const name = usePartyName();
  const { state } = agreement;
  const signing = state !== 'DRAFT' && state !== 'IN_NEGOTIATION' && state !== 'ABANDONED';
  return (
    <ul className={styles.people}>
      {agreement.parties.map((party) => {
        const signature = agreement.signatures.find((one) => one.party.id === party.id);
        return (
          <li key={party.id}>
            <span>{name(party)}</span>
            {party.accededOn && <span>{t('acceded', { date: format.date(party.accededOn) })}</span>}
            {party.noticeGivenOn && (
              <span>{t('notice_given', { date: format.date(party.noticeGivenOn) })}</span>
            )}
            {signing && (
              <StateBadge meaning={signature ? 'done' : 'waiting'}>
                {signature ? t('signed', { date: format.date(signature.signedOn) }) : t('unsigned')}
              </StateBadge>
            )}
            {signature && (
              <p>
                <bdi>{signature.signatoryName}</bdi>, <bdi>{signature.capacity}</bdi>
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The frame of the agreement, its parties and what they signed. */
export function Parties({ id }: { id: string }) {
  const t = useTexts(recordTexts);
  const { data, error, refetch } = useQuery(agreementParties, { variables: { id } });
  const again = (): void => void refetch().catch(() => undefined);
  useHappenings('Agreement', (ids) => ids.has(id) && again());
  if (!data?.agreement) {
    return error ? <ErrorState fault={faultOf(error)} onRetry={again} /> : <SkeletonDetail />;
  }
  return (
    <div className={styles.part}>
      <Section title={t('parties')}>
        <Signatures agreement={data.agreement} />
      </Section>
      <Section title={t('frame')}>
        <Frame agreement={data.agreement} />
      </Section>
    </div>
  );
}
