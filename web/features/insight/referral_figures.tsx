import { useQuery } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { faultOf } from '../../graphql/fault.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { ReferralFiguresQuery } from '../../graphql/generated/graphql.js';
import { useFormat } from '../../i18n/format.js';
import { useLocalText } from '../../i18n/named.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords, words, type WordOf } from '../../i18n/words.texts.js';
import { DataTable, type Column } from '../../ui/data_table.js';
import { useFilterValues } from '../../ui/filters.js';
import { Section } from '../../ui/page.js';
import { ErrorState } from '../../ui/states.js';
import { countedAddress, type CountedGroup } from './counted_address.js';
import styles from './figures.module.css';
import { figuresTexts } from './figures.texts.js';

const referralFigures = graphql(`
  query ReferralFigures($year: Int!) {
    referralFigures(year: $year) {
      rule
      ruleVersion
      cells {
        region {
          code
          nameAr
          nameFr
        }
        kind
        state
        value
      }
    }
  }
`);

type Figures = ReferralFiguresQuery['referralFigures'];
type Kind = WordOf<'support_kind'>;
type State = WordOf<'referral_state'>;

interface Row {
  readonly kind: Kind;
  readonly values: ReadonlyMap<State, number>;
}

/** Kinds of support in the list's own order, and under each state how many; of one region, or of all. */
function rowsOf(cells: Figures['cells'], region: string | null): readonly Row[] {
  const found = new Map<Kind, Map<State, number>>();
  for (const cell of cells) {
    if (region !== null && cell.region.code !== region) continue;
    const values = found.get(cell.kind) ?? new Map<State, number>();
    found.set(cell.kind, values.set(cell.state, (values.get(cell.state) ?? 0) + Number(cell.value)));
  }
  const kinds = Object.keys(words.support_kind) as Kind[];
  return kinds.flatMap((kind) => {
    const values = found.get(kind);
    return values === undefined ? [] : [{ kind, values }];
  });
}

function Table({ figures, year, region }: { figures: Figures; year: number; region: string | null }) {
  const t = useTexts(figuresTexts);
  const word = useWords();
  const format = useFormat();
  const place: readonly CountedGroup[] = region === null ? [] : [{ by: 'REGION', key: region }];
  const states = (Object.keys(words.referral_state) as State[]).filter((state) =>
    figures.cells.some((cell) => cell.state === state),
  );
  const columns: readonly Column<Row>[] = [
    { key: 'kind', header: t('group.KIND'), primary: true, cell: ({ kind }) => word('support_kind', kind) },
    ...states.map((state): Column<Row> => ({
      key: state,
      header: word('referral_state', state),
      numeric: true,
      cell: ({ values }) => format.number(values.get(state) ?? 0),
      to: ({ kind, values }) =>
        values.has(state)
          ? countedAddress(figures, year, [...place, { by: 'KIND', key: kind }, { by: 'STATE', key: state }])
          : null,
    })),
  ];
  return (
    <DataTable
      caption={t('referrals')}
      columns={columns}
      rows={rowsOf(figures.cells, region)}
      keyOf={({ kind }) => kind}
      foot={t('version', { rule: figures.rule, version: figures.ruleVersion })}
    />
  );
}

/** The year's referrals by kind of support and the state they are in, in one region or all; each number opens its list. */
export function ReferralFigures({ year }: { year: number }) {
  const t = useTexts(figuresTexts);
  const text = useLocalText();
  const { value, set } = useFilterValues();
  const { data, previousData, error, refetch } = useQuery(referralFigures, { variables: { year } });
  const figures = (data ?? previousData)?.referralFigures;
  if (!figures) return error ? <ErrorState fault={faultOf(error)} onRetry={() => void refetch()} /> : null;
  if (figures.cells.length === 0) return null;
  const regions = new Map(
    figures.cells.map(({ region }) => [region.code, text(region.nameAr, region.nameFr) || region.code]),
  );
  const asked = value('region');
  const region = asked !== null && regions.has(asked) ? asked : null;
  return (
    <Section title={t('referrals')}>
      <div className={styles.choices}>
        <NativeSelect
          size="xs"
          aria-label={t('group.REGION')}
          data={[
            { value: '', label: t('all_regions') },
            ...[...regions].sort().map(([code, label]) => ({ value: code, label })),
          ]}
          value={region ?? ''}
          onChange={(event) => set('region', event.currentTarget.value || null)}
        />
      </div>
      <div className={styles.table}>
        <Table figures={figures} year={year} region={region} />
      </div>
    </Section>
  );
}
