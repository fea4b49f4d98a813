import { useQuery } from '@apollo/client/react';
import { IconCalendarOff } from '@tabler/icons-react';
import { faultOf } from '../../graphql/fault.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { MeetingDetailQuery } from '../../graphql/generated/graphql.js';
import { useHappenings } from '../../graphql/happenings.js';
import { useViewer } from '../../graphql/viewer.js';
import { useFormat } from '../../i18n/format.js';
import { useLocalName } from '../../i18n/named.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.texts.js';
import { Detail } from '../../ui/detail.js';
import { Section } from '../../ui/page.js';
import { EmptyState, ErrorState, SkeletonDetail } from '../../ui/states.js';
import { Facts } from '../../ui/values.js';
import { MeetingIdeas } from './meeting_ideas.js';
import styles from './meeting.module.css';
import { meetingTexts } from './meeting.texts.js';

const meetingDetail = graphql(`
  query MeetingDetail($id: ID!) {
    outreachMeeting(id: $id) {
      id
      kind
      heldOn
      place
      attendance
      womenAttending
      summary
      province {
        id
        nameAr
        nameFr
      }
      delegation {
        id
        nameAr
        nameFr
      }
      partners {
        id
        nameAr
        nameFr
      }
      ideas {
        id
        file {
          id
        }
      }
      ...Meeting_ideas
    }
  }
`);

type Meeting = NonNullable<MeetingDetailQuery['outreachMeeting']>;

function Numbers({ meeting }: { meeting: Meeting }) {
  const t = useTexts(meetingTexts);
  const format = useFormat();
  const own = useViewer().delegation?.id === meeting.delegation.id;
  const { attendance, womenAttending, ideas } = meeting;
  const files = ideas.filter(({ file }) => file !== null).length;
  const share =
    attendance && womenAttending !== null ? ` (${format.percent(womenAttending / attendance)})` : '';
  return (
    <Section title={t('numbers')}>
      <Facts
        facts={[
          attendance === null ? null : { label: t('attendance'), value: format.number(attendance) },
          womenAttending === null
            ? null
            : { label: t('women'), value: `${format.number(womenAttending)}${share}` },
          { label: t('ideas'), value: format.number(ideas.length) },
          // Of another delegation's files one would count none, which says nothing.
          ideas.length === 0 || !own ? null : { label: t('became'), value: format.number(files) },
        ]}
      />
    </Section>
  );
}

function Partners({ meeting }: { meeting: Meeting }) {
  const t = useTexts(meetingTexts);
  const name = useLocalName();
  return (
    <Section title={t('partners')}>
      {meeting.partners.length === 0 ? (
        <p className={styles.prose}>{t('no_partners')}</p>
      ) : (
        <ul className={styles.names}>
          {meeting.partners.map((partner) => (
            <li key={partner.id}>{name(partner)}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Read({ meeting }: { meeting: Meeting }) {
  const t = useTexts(meetingTexts);
  const word = useWords();
  const name = useLocalName();
  const format = useFormat();
  return (
    <Detail
      name={meeting.place}
      title={<bdi>{meeting.place}</bdi>}
      lead={`${word('meeting_kind', meeting.kind)} · ${format.date(meeting.heldOn, 'long')} · ${name(meeting.province)} · ${name(meeting.delegation)}`}
    >
      <MeetingIdeas meeting={meeting} />
      <Numbers meeting={meeting} />
      <Partners meeting={meeting} />
      {meeting.summary && (
        <Section title={t('summary')}>
          <p className={styles.prose} dir="auto">
            {meeting.summary}
          </p>
        </Section>
      )}
    </Detail>
  );
}

/** A meeting: the ideas that came out of it first, then who took part. */
export function MeetingDetail({ id }: { id: string }) {
  const t = useTexts(meetingTexts);
  const { data, error, refetch } = useQuery(meetingDetail, { variables: { id } });
  useHappenings('OutreachMeeting', (ids) => {
    if (ids.has(id)) void refetch().catch(() => undefined);
  });
  if (error && !data) return <ErrorState fault={faultOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonDetail />;
  if (!data.outreachMeeting) return <EmptyState heading icon={IconCalendarOff} title={t('gone')} />;
  return <Read meeting={data.outreachMeeting} />;
}
