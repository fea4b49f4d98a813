import { useQuery } from '@apollo/client/react';
import { faultOf } from '../../graphql/fault.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { ReferralsReturnedQuery } from '../../graphql/generated/graphql.js';
import { useHappenings } from '../../graphql/happenings.js';
import { meaningOf } from '../../i18n/meanings.js';
import { useFormat } from '../../i18n/format.js';
import { useShortName } from '../../i18n/named.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.texts.js';
import { FramedList } from '../../ui/framed_list.js';
import { ListRow } from '../../ui/list_row.js';
import { Section } from '../../ui/page.js';
import { StateBadge } from '../../ui/state_badge.js';
import { ErrorState, SkeletonList } from '../../ui/states.js';
import { Code, PersonName } from '../../ui/values.js';
import { matchTexts } from './match.texts.js';

const referralsReturned = graphql(`
  query ReferralsReturned {
    referrals(
      filter: { states: [DRAFT, DECLINED, EXPIRED] }
      orderBy: { field: STATE_SINCE, direction: DESC }
      first: 50
    ) {
      nodes {
        id
        state
        stateSince
        declineReason
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
        file {
          id
          reference
          state
          beneficiary {
            id
            nameAr
            nameLatin
          }
          referrals {
            id
            state
            createdAt
          }
        }
      }
    }
  }
`);

type Returned = ReferralsReturnedQuery['referrals']['nodes'][number];
type File = NonNullable<Returned['file']>;

/** These say that the file is on its way, or has arrived. */
const underWay: readonly string[] = [
  'WAITLISTED',
  'SENT',
  'ACCEPTED',
  'AWAITING_COMMITTEE',
  'IN_PROGRESS',
  'COMPLETED',
];

/** One row a file: its latest referral came back (or was never sent), and no other carries it on. */
function openEnds(referrals: readonly Returned[]): { referral: Returned; file: File }[] {
  const seen = new Set<string>();
  return referrals.flatMap((referral) => {
    const { file } = referral;
    if (!file || file.state !== 'OPEN' || seen.has(file.id)) return [];
    seen.add(file.id);
    const carried = file.referrals.some(({ state }) => underWay.includes(state));
    return carried ? [] : [{ referral, file }];
  });
}

function Row({ referral, file }: { referral: Returned; file: File }) {
  const word = useWords();
  const short = useShortName();
  const format = useFormat();
  const { state, stateSince, declineReason, partner, commitment } = referral;
  return (
    <ListRow
      title={
        file.beneficiary ? (
          <PersonName short ar={file.beneficiary.nameAr} latin={file.beneficiary.nameLatin} />
        ) : (
          <Code>{file.reference}</Code>
        )
      }
      beside={format.ago(stateSince)}
      mark="filled"
      meta={[
        word('support_kind', commitment.kind),
        short(partner),
        declineReason && word('decline_reason', declineReason),
      ]}
      badge={
        <StateBadge plain meaning={meaningOf('referral_state', state)}>
          {word('referral_state', state)}
        </StateBadge>
      }
    />
  );
}

/** Files whose referral was declined, went unanswered or was never sent: they need another way. */
export function ReferralsReturned() {
  const t = useTexts(matchTexts);
  const format = useFormat();
  const { data, error, refetch } = useQuery(referralsReturned);
  const again = (): void => void refetch().catch(() => undefined);
  useHappenings('Referral', again);
  if (!data) return error ? <ErrorState fault={faultOf(error)} onRetry={again} /> : <SkeletonList rows={2} />;
  const ends = openEnds(data.referrals.nodes);
  if (ends.length === 0) return null;
  return (
    <Section title={t('returned')} beside={format.number(ends.length)}>
      <FramedList
        label={t('returned')}
        items={ends}
        keyOf={({ file }) => file.id}
        addressOf={({ file }) => `/files/${file.id}?view=open`}
        row={(end) => <Row {...end} />}
      />
    </Section>
  );
}
