import { useQuery } from '@apollo/client/react';
import { IconListNumbers } from '@tabler/icons-react';
import { Link } from 'react-router';
import { faultOf } from '../../graphql/fault.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { CountedThingsQuery } from '../../graphql/generated/graphql.js';
import { useFormat } from '../../i18n/format.js';
import { useTexts } from '../../i18n/texts.js';
import { useFilterValues } from '../../ui/filters.js';
import { Page, PageHeader } from '../../ui/page.js';
import { EmptyState, ErrorState, SkeletonList } from '../../ui/states.js';
import { Code } from '../../ui/values.js';
import { groupsIn } from './counted_address.js';
import styles from './figures.module.css';
import { figuresTexts } from './figures.texts.js';

const countedQuery = graphql(`
  query Counted($rule: String!, $version: Int!, $year: Int!, $groups: [FigureGroupInput!]!) {
    counted(rule: $rule, ruleVersion: $version, year: $year, groups: $groups) {
      subject
      ids
      value
    }
  }
`);

const countedThings = graphql(`
  query CountedThings($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      id
      ... on BeneficiaryFile {
        reference
      }
      ... on Referral {
        reference
      }
      ... on Enterprise {
        name
      }
    }
  }
`);

/** The hub answers at most this many at once. */
const shown = 100;

type Thing = CountedThingsQuery['nodes'][number];

function addressOf(thing: NonNullable<Thing>): string {
  if (thing.__typename === 'BeneficiaryFile') return `/files/${thing.id}?view=all`;
  return thing.__typename === 'Referral' ? `/referrals/${thing.id}?view=all` : `/enterprises/${thing.id}`;
}

function Named({ thing }: { thing: Thing }) {
  const t = useTexts(figuresTexts);
  const type = thing?.__typename;
  if (type !== 'BeneficiaryFile' && type !== 'Referral' && type !== 'Enterprise') {
    return <span>{t('gone')}</span>;
  }
  return (
    <>
      <Link to={addressOf(thing)}>
        {thing.__typename === 'Enterprise' ? thing.name : <Code>{thing.reference}</Code>}
      </Link>
      <span>{t(`types.${type}`)}</span>
    </>
  );
}

function Things({ ids }: { ids: readonly string[] }) {
  const t = useTexts(figuresTexts);
  const first = ids.slice(0, shown);
  const { data, error, refetch } = useQuery(countedThings, { variables: { ids: first } });
  if (!data)
    return error ? <ErrorState fault={faultOf(error)} onRetry={() => void refetch()} /> : <SkeletonList />;
  return (
    <>
      {ids.length > shown && <p className={styles.quiet}>{t('counted_more', { count: shown })}</p>}
      <ul className={styles.list}>
        {data.nodes.map((thing, place) => (
          <li key={first[place]}>
            <Named thing={thing} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The list behind one number: what the rule counted, under the rule's name and version. */
export function Counted() {
  const t = useTexts(figuresTexts);
  const format = useFormat();
  const { value } = useFilterValues();
  const groups = groupsIn(value('groups'));
  const [only, ...others] = groups;
  const by = only === undefined || others.length > 0 ? '' : `&by=${only.by}`;
  const rule = value('rule') ?? '';
  const version = Number(value('version') ?? 1);
  const year = Number(value('year') ?? 0);
  const { data, error, refetch } = useQuery(countedQuery, {
    variables: { rule, version, year, groups },
  });
  return (
    <Page>
      <PageHeader
        title={t('counted')}
        lead={
          <>
            {t('version', { rule, version })} · {t('in_year', { year: String(year) })}
            {data && <> · {t('counted_total', { value: format.number(data.counted.value) })}</>}
          </>
        }
        actions={<Link to={`/figures?year=${year}${by}`}>{t('back')}</Link>}
      />
      {!data && error && <ErrorState fault={faultOf(error)} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonList />}
      {data && data.counted.ids.length === 0 && (
        <EmptyState icon={IconListNumbers} title={t('counted_empty')} />
      )}
      {data && data.counted.ids.length > 0 && <Things ids={data.counted.ids} />}
    </Page>
  );
}
