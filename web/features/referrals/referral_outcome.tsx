import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { graphql } from '../../graphql/generated/gql.js';
import type { Referral_OutcomeFragment } from '../../graphql/generated/graphql.js';
import { useFormat } from '../../i18n/format.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.texts.js';
import { Section } from '../../ui/page.js';
import { StateBadge } from '../../ui/state_badge.js';
import { Amount, Facts } from '../../ui/values.js';
import { referralTexts } from './referral.texts.js';

const referralOutcome = graphql(`
  fragment Referral_outcome on Referral {
    id
    outcome {
      id
      delivered
      failure
      note
      hours
      certificate
      study
      amount
    }
    committeeDecision {
      id
      favourable
      decidedOn
      amount
      note
    }
  }
`);

function Came({ outcome }: { outcome: NonNullable<Referral_OutcomeFragment['outcome']> }) {
  const t = useTexts(referralTexts);
  const word = useWords();
  const format = useFormat();
  const { delivered, failure, hours, certificate, study, amount, note } = outcome;
  return (
    <Section
      title={t('outcome')}
      beside={
        <StateBadge meaning={delivered ? 'done' : 'refused'}>
          {delivered || !failure
            ? t(delivered ? 'delivered' : 'not_delivered')
            : word('not_delivered', failure)}
        </StateBadge>
      }
    >
      <Facts
        facts={[
          hours === null ? null : { label: t('hours'), value: format.number(hours) },
          certificate ? { label: t('certificate'), value: <bdi>{certificate}</bdi> } : null,
          study ? { label: t('study'), value: <bdi>{study}</bdi> } : null,
          amount ? { label: t('amount'), value: <Amount value={amount} /> } : null,
          note ? { label: t('note'), value: <bdi>{note}</bdi>, wide: true } : null,
        ]}
      />
    </Section>
  );
}

function Decided({ decision }: { decision: NonNullable<Referral_OutcomeFragment['committeeDecision']> }) {
  const t = useTexts(referralTexts);
  const format = useFormat();
  const { favourable, decidedOn, amount, note } = decision;
  return (
    <Section
      title={t('decision')}
      beside={
        <StateBadge meaning={favourable ? 'done' : 'refused'}>
          {t(favourable ? 'favourable' : 'unfavourable')}
        </StateBadge>
      }
    >
      <Facts
        facts={[
          { label: t('decided_on'), value: format.date(decidedOn) },
          amount ? { label: t('amount'), value: <Amount value={amount} /> } : null,
          note ? { label: t('note'), value: <bdi>{note}</bdi>, wide: true } : null,
        ]}
      />
    </Section>
  );
}

/** What came of it, and what the committee decided on the way: first, once there is something. */
export function ReferralOutcome({ referral }: { referral: FragmentType<typeof referralOutcome> }) {
  const { data, complete } = useFragment({ fragment: referralOutcome, from: referral });
  if (!complete) return null;
  return (
    <>
      {data.outcome && <Came outcome={data.outcome} />}
      {data.committeeDecision && <Decided decision={data.committeeDecision} />}
    </>
  );
}
