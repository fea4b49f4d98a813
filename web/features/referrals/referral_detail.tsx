import { useQuery } from '@apollo/client/react';
import { faultOf } from '../../graphql/fault.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useHappenings } from '../../graphql/happenings.js';
import { useFormat } from '../../i18n/format.js';
import { useLocalName, useShortName } from '../../i18n/named.js';
import { useLocale } from '../../i18n/locale.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.texts.js';
import { Deadline } from '../../ui/deadline.js';
import { Detail } from '../../ui/detail.js';
import { StateBadge } from '../../ui/state_badge.js';
import { ErrorState, SkeletonDetail } from '../../ui/states.js';
import { Code, PersonName } from '../../ui/values.js';
import type { ReferralDetailQuery } from '../../graphql/generated/graphql.js';
import { meaningFor, type ReferralState, type Side } from './referral.life.js';
import { ReferralActions } from './referral_actions.js';
import { ReferralHistory } from './referral_history.js';
import { ReferralOutcome } from './referral_outcome.js';
import { ReferralPerson } from './referral_person.js';
import { referralTexts } from './referral.texts.js';
import { ReferralWhy } from './referral_why.js';

const referralDetail = graphql(`
  query ReferralDetail($id: ID!) {
    referral(id: $id) {
      id
      reference
      state
      stateSince
      respondBy
      delegation {
        id
        nameAr
        nameFr
      }
      partner {
        id
        nameAr
        nameFr
        shortName
      }
      sharedProfile {
        id
        nameAr
        nameLatin
      }
      file {
        id
        reference
        beneficiary {
          id
          nameAr
          nameLatin
        }
      }
      commitment {
        id
        committeeDecides
      }
      ...Referral_actions
      ...Referral_person
      ...Referral_why
      ...Referral_outcome
      ...Referral_history
    }
  }
`);

type Shown = NonNullable<ReferralDetailQuery['referral']>;

/** The sentence that says who moves next; none once it has ended, or where the buttons say it. */
function nextOf(state: ReferralState, side: Side, committeeDecides: boolean) {
  switch (state) {
    case 'ACCEPTED':
      if (committeeDecides) return 'next.ACCEPTED_committee';
      return side === 'partner' ? 'next_yours.ACCEPTED' : 'next.ACCEPTED';
    case 'IN_PROGRESS':
      return side === 'partner' ? 'next_yours.IN_PROGRESS' : 'next.IN_PROGRESS';
    case 'SENT':
      return side === 'partner' ? null : 'next.SENT';
    case 'DRAFT':
    case 'WAITLISTED':
    case 'AWAITING_COMMITTEE':
      return `next.${state}` as const;
    case 'COMPLETED':
    case 'DECLINED':
    case 'EXPIRED':
    case 'CANCELLED':
      return null;
  }
}

/** Since when, by whom, and who moves next. */
function Lead({ referral, side }: { referral: Shown; side: Side }) {
  const t = useTexts(referralTexts);
  const format = useFormat();
  const name = useLocalName();
  const short = useShortName();
  const { state, stateSince, partner, delegation, commitment, respondBy } = referral;
  const values = {
    ago: format.ago(stateSince),
    delegation: name(delegation),
    partner: short(partner),
  };
  const next = nextOf(state, side, commitment.committeeDecides);
  return (
    <>
      {t(`since.${state}`, values)}
      {next && (
        <>
          {' · '}
          {t(next, values)}
        </>
      )}
      {state === 'SENT' && respondBy && (
        <>
          {' · '}
          <Deadline date={respondBy} />
        </>
      )}
    </>
  );
}

export function ReferralDetail({ id, side }: { id: string; side: Side }) {
  const t = useTexts(referralTexts);
  const word = useWords();
  const { locale } = useLocale();
  const { data, error, refetch } = useQuery(referralDetail, { variables: { id } });
  const again = (): void => void refetch().catch(() => undefined);
  useHappenings('Referral', (ids) => ids.has(id) && again());
  if (data?.referral === undefined) {
    return error ? <ErrorState fault={faultOf(error)} onRetry={again} /> : <SkeletonDetail />;
  }
  const { referral } = data;
  if (referral === null) {
    return <ErrorState fault={{ code: 'NOT_FOUND', rule: 'NOT_FOUND', path: [], params: {}, trace: null }} />;
  }
  const person = referral.sharedProfile ?? referral.file?.beneficiary;
  const plain = person ? (locale === 'ar' ? person.nameAr : person.nameLatin) : null;
  return (
    <Detail
      name={plain ?? t('one', { reference: referral.reference })}
      {...(person ? { title: <PersonName ar={person.nameAr} latin={person.nameLatin} /> } : {})}
      beside={
        <>
          <StateBadge meaning={meaningFor(referral.state, side)}>
            {word('referral_state', referral.state)}
          </StateBadge>
          {plain && <Code>{referral.reference}</Code>}
        </>
      }
      lead={<Lead referral={referral} side={side} />}
      actions={<ReferralActions referral={referral} />}
    >
      <ReferralOutcome referral={referral} />
      <ReferralPerson referral={referral} side={side} />
      <ReferralWhy referral={referral} side={side} />
      <ReferralHistory referral={referral} />
    </Detail>
  );
}
