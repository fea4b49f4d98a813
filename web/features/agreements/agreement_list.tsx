import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { faultOf } from '../../graphql/fault.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useHappenings } from '../../graphql/happenings.js';
import { useMore } from '../../graphql/paging.js';
import { useViewer } from '../../graphql/viewer.js';
import { useTexts } from '../../i18n/texts.js';
import { words, type WordList, type WordOf } from '../../i18n/words.texts.js';
import { useFilterValues } from '../../ui/filters.js';
import { EmptyState, ErrorState, SkeletonList } from '../../ui/states.js';
import { uiTexts } from '../../ui/ui.texts.js';
import styles from './agreement_list.module.css';
import { AgreementListHead } from './agreement_list_head.js';
import { AgreementRow } from './agreement_row.js';
import { agreementTexts } from './agreement.texts.js';
import { filterOf, isView, type Narrowing, type View } from './agreement_views.js';

const agreementList = graphql(`
  query AgreementList($filter: AgreementFilter, $orderBy: AgreementOrder, $first: Int, $after: String) {
    agreements(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      nodes {
        id
        ...Agreement_row
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const negotiates = ['NEGOTIATOR', 'PARTNER_NEGOTIATOR'] as const;

function oneOf<L extends WordList>(list: L, value: string | null): WordOf<L> | null {
  const found = Object.keys(words[list]).find((key) => key === value);
  return found === undefined ? null : (found as WordOf<L>);
}

/** What the address asks for: whoever negotiates opens on what waits for them, everybody else on what is being prepared. */
function useWanted(): { view: View; narrowing: Narrowing } {
  const { value } = useFilterValues();
  const { roles } = useViewer();
  const asked = value('view');
  const home = negotiates.some((role) => roles.includes(role)) ? 'waiting' : 'negotiation';
  const narrowing = {
    kind: oneOf('agreement_kind', value('kind')),
    state: oneOf('agreement_state', value('state')),
    partner: value('partner'),
    province: value('province'),
    text: value('text'),
  };
  const narrowed = Object.values(narrowing).some((part) => part !== null);
  return { view: isView(asked) ? asked : narrowed ? 'all' : home, narrowing };
}

function Nothing({ view, narrowed }: { view: View; narrowed: boolean }) {
  const t = useTexts(agreementTexts);
  if (narrowed) {
    return (
      <EmptyState
        icon={IconFileText}
        title={t('empty.narrowed')}
        action={<Link to={`/agreements?view=${view}`}>{t('empty.widen')}</Link>}
      >
        {t('empty.narrowed_text')}
      </EmptyState>
    );
  }
  if (view === 'waiting') {
    return (
      <EmptyState
        icon={IconFileText}
        title={t('empty.waiting')}
        action={<Link to="/agreements?view=negotiation">{t('empty.see_negotiation')}</Link>}
      >
        {t('empty.waiting_text')}
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={IconFileText} title={t('empty.any')}>
      {t('empty.any_text')}
    </EmptyState>
  );
}

function useAgreementList(view: View, narrowing: Narrowing) {
  const variables = {
    filter: filterOf(view, narrowing),
    orderBy: { field: 'STATE_SINCE', direction: view === 'waiting' ? 'ASC' : 'DESC' },
    first: 30,
  } as const;
  const { data, error, refetch, fetchMore } = useQuery(agreementList, { variables });
  const again = (): void => void refetch().catch(() => undefined);
  useHappenings('Agreement', again);
  const more = useMore(data?.agreements.pageInfo, (after) => fetchMore({ variables: { after } }));
  return { agreements: data?.agreements.nodes ?? null, fault: error ? faultOf(error) : null, again, more };
}

function Rows({ view, narrowing }: { view: View; narrowing: Narrowing }): ReactNode {
  const t = useTexts(agreementTexts);
  const ui = useTexts(uiTexts);
  const { agreements, fault, again, more } = useAgreementList(view, narrowing);
  if (fault && !agreements) return <ErrorState fault={fault} onRetry={again} />;
  if (!agreements) return <SkeletonList />;
  const narrowed = Object.values(narrowing).some((part) => part !== null);
  if (agreements.length === 0) return <Nothing view={view} narrowed={narrowed} />;
  return (
    <ul className={styles.rows} aria-label={t(`views.${view}`)}>
      {agreements.map((agreement) => (
        <li key={agreement.id}>
          <AgreementRow agreement={agreement} mine={view === 'waiting'} />
        </li>
      ))}
      {more && (
        <li className={styles.more}>
          <Button variant="subtle" color="gray" fullWidth loading={more.busy} onClick={more.load}>
            {ui('load_more')}
          </Button>
        </li>
      )}
    </ul>
  );
}

/** Every agreement the viewer sees, by state, partner and territory; the reader's own moves first. */
export function AgreementList() {
  const { view, narrowing } = useWanted();
  return (
    <div className={styles.page}>
      <AgreementListHead view={view} narrowing={narrowing} />
      <Rows view={view} narrowing={narrowing} />
    </div>
  );
}
