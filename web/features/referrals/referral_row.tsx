import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { graphql } from '../../graphql/generated/gql.js';
import { useLocalName, useShortName } from '../../i18n/named.js';
import { daysUntil, useFormat } from '../../i18n/format.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.texts.js';
import { Deadline } from '../../ui/deadline.js';
import { ListRow } from '../../ui/list_row.js';
import { StateBadge } from '../../ui/state_badge.js';
import { Code, PersonName } from '../../ui/values.js';
import { hasEnded, isReaders, meaningFor, type Side } from './referral.life.js';
import { referralsTexts } from './referrals.texts.js';

export const referralRow = graphql(`
  fragment Referral_row on Referral {
    id
    reference
    state
    stateSince
    respondBy
    waitingPosition
    province {
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
    commitment {
      id
      kind
      committeeDecides
    }
    sharedProfile {
      id
      nameAr
      nameLatin
      sector
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
  }
`);

interface RowProps {
  referral: FragmentType<typeof referralRow>;
  side: Side;
}

export function ReferralRow({ referral, side }: RowProps) {
  const t = useTexts(referralsTexts);
  const word = useWords();
  const name = useLocalName();
  const short = useShortName();
  const format = useFormat();
  const { data, complete } = useFragment({ fragment: referralRow, from: referral });
  if (!complete) return null;
  const { state, commitment, sharedProfile, file, province, partner, waitingPosition } = data;
  const person = sharedProfile ?? file?.beneficiary;
  const readers = isReaders(state, side, commitment.committeeDecides);
  const later =
    state === 'IN_PROGRESS' || (data.respondBy !== null && state === 'SENT' && daysUntil(data.respondBy) > 5);
  const mark = hasEnded(state) ? null : readers && !later ? 'filled' : 'hollow';
  const badge = (
    <StateBadge plain meaning={meaningFor(state, side)}>
      {word('referral_state', state)}
    </StateBadge>
  );
  return (
    <ListRow
      title={
        person ? (
          <PersonName short ar={person.nameAr} latin={person.nameLatin} />
        ) : (
          <Code>{file?.reference ?? data.reference}</Code>
        )
      }
      beside={
        state === 'SENT' && data.respondBy ? (
          <Deadline date={data.respondBy} />
        ) : (
          format.date(data.stateSince, 'short')
        )
      }
      mark={mark}
      {...(mark ? { markLabel: t(readers ? 'mark.yours' : 'mark.theirs') } : {})}
      meta={[
        word('support_kind', commitment.kind),
        sharedProfile?.sector && side === 'partner' ? word('sector', sharedProfile.sector) : null,
        side === 'commission' ? short(partner) : null,
        name(province),
        state === 'WAITLISTED' && waitingPosition ? t('place_in_queue', { count: waitingPosition }) : null,
      ]}
      {...(state === 'SENT' ? {} : { badge })}
    />
  );
}
