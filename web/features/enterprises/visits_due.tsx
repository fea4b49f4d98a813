import { useQuery } from '@apollo/client/react';
import { faultOf } from '../../graphql/fault.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useHappenings } from '../../graphql/happenings.js';
import { daysUntil, useFormat } from '../../i18n/format.js';
import { useLocalName } from '../../i18n/named.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.texts.js';
import { Deadline } from '../../ui/deadline.js';
import { FramedList } from '../../ui/framed_list.js';
import { ListRow } from '../../ui/list_row.js';
import { Section } from '../../ui/page.js';
import { ErrorState, SkeletonList } from '../../ui/states.js';
import { enterpriseTexts } from './enterprise.texts.js';

const visitsDue = graphql(`
  query VisitsDue {
    enterprises(first: 100) {
      nodes {
        id
        name
        sector
        province {
          id
          nameAr
          nameFr
        }
        followUps {
          id
          month
          dueOn
          doneOn
        }
      }
    }
  }
`);

/** A month ahead is soon enough to arrange a visit. */
const soonDays = 30;

/** Enterprises to be visited within the month, or already late: who was to be seen first comes first. */
export function VisitsDue({ most = 8 }: { most?: number }) {
  const t = useTexts(enterpriseTexts);
  const word = useWords();
  const name = useLocalName();
  const format = useFormat();
  const { data, error, refetch } = useQuery(visitsDue);
  const again = (): void => void refetch().catch(() => undefined);
  useHappenings('Enterprise', again);
  if (!data) return error ? <ErrorState fault={faultOf(error)} onRetry={again} /> : <SkeletonList rows={2} />;
  const due = data.enterprises.nodes
    .flatMap((enterprise) => {
      const visit = enterprise.followUps.find(({ doneOn }) => doneOn === null);
      return visit && daysUntil(visit.dueOn) <= soonDays ? [{ enterprise, visit }] : [];
    })
    .sort((one, other) => one.visit.dueOn.localeCompare(other.visit.dueOn));
  if (due.length === 0) return null;
  return (
    <Section title={t('due')} beside={format.number(due.length)}>
      <FramedList
        label={t('due')}
        items={due.slice(0, most)}
        keyOf={({ visit }) => visit.id}
        addressOf={({ enterprise }) => `/enterprises/${enterprise.id}`}
        row={({ enterprise, visit }) => (
          <ListRow
            title={<bdi>{enterprise.name}</bdi>}
            beside={<Deadline date={visit.dueOn} soon={soonDays} />}
            mark="filled"
            meta={[
              t('visit_due', { month: visit.month }),
              word('sector', enterprise.sector),
              name(enterprise.province),
            ]}
          />
        )}
      />
    </Section>
  );
}
