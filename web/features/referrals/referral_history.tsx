import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import {
  IconBan,
  IconCheck,
  IconClockOff,
  IconFlag,
  IconGavel,
  IconHourglass,
  IconPencil,
  IconPlayerPlay,
  IconSend,
  IconUsersGroup,
  IconX,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { graphql } from '../../graphql/generated/gql.js';
import type { Referral_HistoryFragment } from '../../graphql/generated/graphql.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.texts.js';
import type { IconType } from '../../ui/navigation.js';
import { Section } from '../../ui/page.js';
import { Timeline } from '../../ui/timeline.js';
import { referralTexts } from './referral.texts.js';

const referralHistory = graphql(`
  fragment Referral_history on Referral {
    id
    declineReason
    declineNote
    cancelReason
    history {
      at
      type
      actor
      position
    }
  }
`);

const icons = {
  drafted: IconPencil,
  waitlisted: IconHourglass,
  sent: IconSend,
  accepted: IconCheck,
  declined: IconX,
  expired: IconClockOff,
  handed_to_committee: IconUsersGroup,
  decided: IconGavel,
  started: IconPlayerPlay,
  completed: IconFlag,
  cancelled: IconBan,
  other: IconPencil,
} as const satisfies Record<string, IconType>;

type Known = keyof typeof icons;

function kindOf(type: string): Known {
  const what = type.split('.')[1] ?? '';
  return Object.hasOwn(icons, what) ? (what as Known) : 'other';
}

function useReason(data: Referral_HistoryFragment): (kind: Known) => ReactNode {
  const word = useWords();
  return (kind) => {
    if (kind === 'declined' && data.declineReason) {
      return (
        <>
          {word('decline_reason', data.declineReason)}
          {data.declineNote && <bdi>: {data.declineNote}</bdi>}
        </>
      );
    }
    return kind === 'cancelled' && data.cancelReason ? word('cancel_reason', data.cancelReason) : null;
  };
}

function History({ data }: { data: Referral_HistoryFragment }) {
  const t = useTexts(referralTexts);
  const reason = useReason(data);
  const newestFirst = [...data.history].sort((one, other) => other.at.localeCompare(one.at));
  return (
    <Section title={t('history')}>
      <Timeline
        label={t('history')}
        happenings={newestFirst.map(({ at, type, actor, position }, place) => {
          const kind = kindOf(type);
          const body = reason(kind);
          return {
            id: position ?? `${at}.${place}`,
            at,
            title: t(`events.${kind}`),
            icon: icons[kind],
            ...(actor ? { by: <bdi>{actor}</bdi> } : {}),
            ...(body ? { body } : {}),
          };
        })}
      />
    </Section>
  );
}

/** What happened to it, from the record, newest first. */
export function ReferralHistory({ referral }: { referral: FragmentType<typeof referralHistory> }) {
  const { data, complete } = useFragment({ fragment: referralHistory, from: referral });
  return complete ? <History data={data} /> : null;
}
