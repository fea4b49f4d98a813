import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { faultOf } from '../../graphql/fault.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useHappenings } from '../../graphql/happenings.js';
import { useFormat } from '../../i18n/format.js';
import { meaningOf } from '../../i18n/meanings.js';
import { useLocalText } from '../../i18n/named.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.texts.js';
import { Deadline } from '../../ui/deadline.js';
import { Detail } from '../../ui/detail.js';
import { StateBadge } from '../../ui/state_badge.js';
import { ErrorState, SkeletonDetail } from '../../ui/states.js';
import { Facts } from '../../ui/values.js';
import { ObligationActions } from './obligation_actions.js';
import { useDebtorName } from './obligation_row.js';
import { obligationTexts } from './obligation.texts.js';

const obligationDetail = graphql(`
  query ObligationDetail($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Obligation {
        kind
        titleAr
        titleFr
        dueOn
        state
        fulfilledOn
        evidence
        waiverReason
        clause {
          id
          position
        }
        agreement {
          id
          reference
          titleAr
          titleFr
        }
        debtor {
          id
          ...Obligation_debtor @unmask
        }
        viewerActions {
          action
          enabled
          rule
        }
      }
    }
  }
`);

const gone = { code: 'NOT_FOUND', rule: 'NOT_FOUND', path: [], params: {}, trace: null };

/** One obligation: who owes what by when, from which clause, and what shows that it was done. */
export function ObligationDetail({ id }: { id: string }) {
  const t = useTexts(obligationTexts);
  const word = useWords();
  const format = useFormat();
  const text = useLocalText();
  const name = useDebtorName();
  const { data, error, refetch } = useQuery(obligationDetail, { variables: { id } });
  const again = (): void => void refetch().catch(() => undefined);
  useHappenings('Obligation', (ids) => ids.has(id) && again());
  if (!data) return error ? <ErrorState fault={faultOf(error)} onRetry={again} /> : <SkeletonDetail />;
  if (data.node?.__typename !== 'Obligation') return <ErrorState fault={gone} />;
  const { state, dueOn, agreement, clause, debtor, fulfilledOn, evidence, waiverReason } = data.node;
  return (
    <Detail
      name={text(data.node.titleAr, data.node.titleFr)}
      beside={
        <StateBadge meaning={meaningOf('obligation_state', state)}>
          {word('obligation_state', state)}
        </StateBadge>
      }
      lead={
        <>
          {name(debtor)} ·{' '}
          {state === 'DUE' || state === 'LATE' ? <Deadline date={dueOn} /> : format.date(dueOn)}
        </>
      }
      actions={<ObligationActions id={id} actions={data.node.viewerActions} />}
    >
      <Facts
        facts={[
          {
            label: t('agreement'),
            wide: true,
            value: (
              <>
                <Link to={`/agreements/${agreement.id}`}>
                  {agreement.reference} · {text(agreement.titleAr, agreement.titleFr)}
                </Link>
                {clause && (
                  <>
                    {', '}
                    <Link to={`/agreements/${agreement.id}/clauses/${clause.id}`}>
                      {t('clause', { number: clause.position })}
                    </Link>
                  </>
                )}
              </>
            ),
          },
          { label: t('debtor'), value: name(debtor) },
          { label: t('kind'), value: word('obligation_kind', data.node.kind) },
          { label: t('due'), value: format.date(dueOn, 'long') },
          fulfilledOn ? { label: t('fulfilled_on'), value: format.date(fulfilledOn, 'long') } : null,
          evidence ? { label: t('evidence'), value: <bdi>{evidence}</bdi>, wide: true } : null,
          waiverReason ? { label: t('waiver'), value: <bdi>{waiverReason}</bdi>, wide: true } : null,
        ]}
      />
    </Detail>
  );
}
