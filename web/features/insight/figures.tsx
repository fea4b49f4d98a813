import { useQuery } from '@apollo/client/react';
import { NativeSelect, SegmentedControl } from '@mantine/core';
import { IconChartBar } from '@tabler/icons-react';
import { faultOf } from '../../graphql/fault.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { FiguresQuery } from '../../graphql/generated/graphql.js';
import { today, useFormat } from '../../i18n/format.js';
import { useLocale } from '../../i18n/locale.js';
import { useLocalText } from '../../i18n/named.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords, words, type WordList, type WordOf } from '../../i18n/words.texts.js';
import { DataTable, type Column } from '../../ui/data_table.js';
import { useFilterValues } from '../../ui/filters.js';
import { Page, PageHeader, Section } from '../../ui/page.js';
import { EmptyState, ErrorState, SkeletonList } from '../../ui/states.js';
import { countedAddress } from './counted_address.js';
import styles from './figures.module.css';
import { figuresTexts } from './figures.texts.js';
import { PublishedFigures } from './published_figures.js';
import { ReferralFigures } from './referral_figures.js';

const figuresQuery = graphql(`
  query Figures($year: Int!, $by: FigureDimension!) {
    figures(year: $year, by: $by) {
      rule
      ruleVersion
      labelAr
      labelFr
      labelEn
      value
      groups {
        key
        labelAr
        labelFr
        value
      }
    }
  }
`);

type Figure = FiguresQuery['figures'][number];
const dimensions = ['REGION', 'SECTOR', 'PARTNER', 'KIND'] as const;
type Dimension = (typeof dimensions)[number];

const isDimension = (value: string | null): value is Dimension =>
  dimensions.some((dimension) => dimension === value);

function isOne<L extends WordList>(list: L, value: string | null): value is WordOf<L> {
  return value !== null && Object.hasOwn(words[list], value);
}

/** The rule in the reader's language. */
export function useRuleLabel(): (figure: Pick<Figure, 'labelAr' | 'labelFr' | 'labelEn'>) => string {
  const { locale } = useLocale();
  return ({ labelAr, labelFr, labelEn }) => ({ ar: labelAr, fr: labelFr, en: labelEn })[locale];
}

/** A group as the reader calls it: a region or partner by its name, a sector or kind by its word. */
export function useGroupName(): (
  key: string,
  names: { labelAr?: string | null; labelFr?: string | null },
) => string {
  const word = useWords();
  const text = useLocalText();
  return (key, { labelAr, labelFr }) => {
    if (isOne('sector', key)) return word('sector', key);
    if (isOne('support_kind', key)) return word('support_kind', key);
    return text(labelAr, labelFr) || key;
  };
}

interface Row {
  /** Null: the whole figure. */
  readonly key: string | null;
  readonly name: string;
  readonly values: ReadonlyMap<string, string>;
}

function rowsOf(
  figures: readonly Figure[],
  all: string,
  name: ReturnType<typeof useGroupName>,
): readonly Row[] {
  const names = new Map<string, string>();
  const values = new Map<string, Map<string, string>>();
  for (const { rule, groups } of figures) {
    for (const group of groups ?? []) {
      names.set(group.key, name(group.key, group));
      values.set(group.key, (values.get(group.key) ?? new Map<string, string>()).set(rule, group.value));
    }
  }
  const rows = [...names]
    .map(([key, shown]) => ({ key, name: shown, values: values.get(key) ?? new Map<string, string>() }))
    .sort((one, other) => one.name.localeCompare(other.name));
  return [
    { key: null, name: all, values: new Map(figures.map((figure) => [figure.rule, figure.value])) },
    ...rows,
  ];
}

function Table({ figures, year, by }: { figures: readonly Figure[]; year: number; by: Dimension }) {
  const t = useTexts(figuresTexts);
  const format = useFormat();
  const label = useRuleLabel();
  const name = useGroupName();
  const columns: readonly Column<Row>[] = [
    { key: 'group', header: t(`group.${by}`), primary: true, cell: (row) => row.name },
    ...figures.map((figure): Column<Row> => ({
      key: figure.rule,
      header: label(figure),
      numeric: true,
      cell: ({ values }) => format.number(values.get(figure.rule) ?? 0),
      to: ({ key, values }) =>
        Number(values.get(figure.rule) ?? 0) > 0
          ? countedAddress(figure, year, key === null ? [] : [{ by, key }])
          : null,
    })),
  ];
  return (
    <div className={`${styles.table} ${styles.totalFirst}`}>
      <DataTable
        caption={t('title')}
        columns={columns}
        rows={rowsOf(figures, t('all'), name)}
        keyOf={({ key }) => key ?? 'all'}
        foot={t('overlap')}
      />
    </div>
  );
}

function Rules({ figures }: { figures: readonly Figure[] }) {
  const t = useTexts(figuresTexts);
  const label = useRuleLabel();
  return (
    <Section title={t('rules')}>
      <dl className={styles.rules}>
        {figures.map((figure) => (
          <div key={figure.rule}>
            <dt>{label(figure)}</dt>
            <dd>
              {t('version', { rule: figure.rule, version: figure.ruleVersion })}
              {figure.groups == null && <> · {t('not_grouped')}</>}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

const firstYear = 2001;

function Choices({ year, by }: { year: number; by: Dimension }) {
  const t = useTexts(figuresTexts);
  const { set } = useFilterValues();
  const last = Number(today().slice(0, 4));
  const years = Array.from({ length: last - firstYear + 1 }, (_, back) => String(last - back));
  return (
    <div className={styles.choices}>
      <NativeSelect
        size="xs"
        aria-label={t('year')}
        data={years}
        value={String(year)}
        onChange={(event) => set('year', event.currentTarget.value)}
      />
      <SegmentedControl
        size="xs"
        aria-label={t('by')}
        data={dimensions.map((value) => ({ value, label: t(`dimension.${value}`) }))}
        value={by}
        onChange={(value) => set('by', value)}
      />
    </div>
  );
}

/** The programme in numbers, each with its rule, each opening its list. */
export function Figures() {
  const t = useTexts(figuresTexts);
  const { value } = useFilterValues();
  const asked = Number(value('year'));
  const year = asked >= firstYear && asked <= 2100 ? asked : Number(today().slice(0, 4));
  const dimension = value('by');
  const by = isDimension(dimension) ? dimension : 'REGION';
  const { data, previousData, error, refetch } = useQuery(figuresQuery, { variables: { year, by } });
  const figures = (data ?? previousData)?.figures;
  return (
    <Page wide>
      <PageHeader title={t('title')} lead={t('lead')} actions={<Choices year={year} by={by} />} />
      {!figures && error && <ErrorState fault={faultOf(error)} onRetry={() => void refetch()} />}
      {!figures && !error && <SkeletonList />}
      {figures?.length === 0 && (
        <EmptyState icon={IconChartBar} title={t('empty')}>
          {t('empty_text')}
        </EmptyState>
      )}
      {figures && figures.length > 0 && (
        <>
          <Table figures={figures} year={year} by={by} />
          <ReferralFigures year={year} />
          <Rules figures={figures} />
        </>
      )}
      <PublishedFigures />
    </Page>
  );
}
