import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Link } from 'react-router';
import { graphql } from '../../graphql/generated/gql.js';
import type { Referral_WhyFragment } from '../../graphql/generated/graphql.js';
import { useLocale } from '../../i18n/locale.js';
import { useLocalName, useLocalText } from '../../i18n/named.js';
import { usePeriod } from '../../i18n/period.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.texts.js';
import { CapacityBar } from '../../ui/capacity_bar.js';
import { Fold } from '../../ui/fold.js';
import { Section } from '../../ui/page.js';
import { Quiet } from '../../ui/quote.js';
import { ReadingText } from '../../ui/reading_text.js';
import { Facts } from '../../ui/values.js';
import type { Side } from './referral.life.js';
import { referralTexts } from './referral.texts.js';

const referralWhy = graphql(`
  fragment Referral_why on Referral {
    id
    partner {
      id
      nameAr
      nameFr
    }
    delegation {
      id
      nameAr
      nameFr
    }
    commitment {
      id
      reference
      kind
      unit
      agreement {
        id
        reference
        titleAr
        titleFr
      }
      clause {
        id
        position
      }
      revision {
        id
        textAr
        textFr
      }
    }
    allotment {
      id
      startsOn
      endsOn
      promised
      reserved
      consumed
      inMoney
      province {
        id
        nameAr
        nameFr
      }
    }
  }
`);

type Allotment = NonNullable<Referral_WhyFragment['allotment']>;

function Capacity({ allotment, commitment }: { allotment: Allotment; commitment: string }) {
  const list = (view: string): string => `/referrals?view=${view}&commitment=${commitment}`;
  return (
    <CapacityBar
      promised={Number(allotment.promised)}
      reserved={Number(allotment.reserved)}
      consumed={Number(allotment.consumed)}
      money={allotment.inMoney}
      links={{
        promised: `/commitments/${commitment}`,
        reserved: list('reserved'),
        consumed: list('completed'),
      }}
    />
  );
}

function Clause({ data }: { data: Referral_WhyFragment }) {
  const { locale } = useLocale();
  const { textAr, textFr } = data.commitment.revision;
  const language = (locale === 'ar' && textAr) || !textFr ? 'ar' : 'fr';
  return (
    <Fold height={language === 'ar' ? 124 : 96}>
      <ReadingText language={language}>{language === 'ar' ? textAr : textFr}</ReadingText>
    </Fold>
  );
}

function Why({ data, side }: { data: Referral_WhyFragment; side: Side }) {
  const t = useTexts(referralTexts);
  const word = useWords();
  const text = useLocalText();
  const name = useLocalName();
  const period = usePeriod();
  const { commitment, allotment, partner, delegation } = data;
  const { agreement, clause } = commitment;
  return (
    <>
      <Section
        title={t(side === 'partner' ? 'why_yours' : 'why')}
        beside={
          <Link to={`/agreements/${agreement.id}/clauses/${clause.id}`}>
            {t('clause', { position: clause.position, reference: agreement.reference })}
          </Link>
        }
      >
        <Clause data={data} />
        <Facts
          facts={[
            {
              label: text(agreement.titleAr, agreement.titleFr),
              value: (
                <Link to={`/commitments/${commitment.id}`}>
                  {word('support_kind', commitment.kind)} ·{' '}
                  {t('commitment', { reference: commitment.reference })}
                </Link>
              ),
              wide: true,
            },
            side === 'partner'
              ? { label: t('fields.delegation'), value: name(delegation) }
              : { label: t('fields.partner'), value: name(partner) },
          ]}
        />
      </Section>
      {allotment ? (
        <Section title={t('capacity', { period: period(allotment) })}>
          <Capacity allotment={allotment} commitment={commitment.id} />
        </Section>
      ) : (
        <Quiet>{t('no_quota')}</Quiet>
      )}
    </>
  );
}

interface WhyProps {
  referral: FragmentType<typeof referralWhy>;
  side: Side;
}

/** The clause that promised it, the commitment it became, and what is left of it. */
export function ReferralWhy({ referral, side }: WhyProps) {
  const { data, complete } = useFragment({ fragment: referralWhy, from: referral });
  return complete ? <Why data={data} side={side} /> : null;
}
