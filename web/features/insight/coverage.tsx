import { NativeSelect, SegmentedControl } from '@mantine/core';
import { IconMap2 } from '@tabler/icons-react';
import { Fragment, useState } from 'react';
import { useRegions } from '../../graphql/regions.js';
import { useFormat } from '../../i18n/format.js';
import { useTexts } from '../../i18n/texts.js';
import { useWordOptions, useWords } from '../../i18n/words.texts.js';
import { useFilterValues } from '../../ui/filters.js';
import { EmptyState, ErrorState, SkeletonList } from '../../ui/states.js';
import { CoverageCell, NoCell } from './coverage_cell.js';
import { groupsOf, kindsOf, shows, type Cell, type Group, type Kind, type Show } from './coverage_cells.js';
import styles from './coverage.module.css';
import { coverageTexts } from './coverage.texts.js';
import { useCoverage } from './coverage_query.js';

interface MatrixProps {
  groups: readonly Group[];
  kinds: readonly Kind[];
  chosen: Kind | undefined;
}

function RegionRow({ group, kinds, chosen }: { group: Group } & Pick<MatrixProps, 'kinds' | 'chosen'>) {
  const t = useTexts(coverageTexts);
  return (
    <tr className={styles.region}>
      <th scope="rowgroup">{group.name}</th>
      {kinds.map((kind) => {
        const waiting = group.waiting.get(kind) ?? 0;
        return (
          <td key={kind} data-kind={kind} data-chosen={kind === chosen || undefined}>
            {waiting > 0 && (
              <span className={styles.waiting} title={t('region_waits')}>
                {t('waits', { count: waiting })}{' '}
                <span className="hub-visually-hidden">{t('region_waits')}</span>
              </span>
            )}
          </td>
        );
      })}
    </tr>
  );
}

/** Provinces down by region, kinds of support across; on a telephone one kind at a time. */
function Matrix({ groups, kinds, chosen }: MatrixProps) {
  const t = useTexts(coverageTexts);
  const word = useWords();
  return (
    // Wider and longer than the screen: scrolled by keys too.
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={t('table')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('province')}</th>
            {kinds.map((kind) => (
              <th key={kind} scope="col" data-kind={kind} data-chosen={kind === chosen || undefined}>
                {word('support_kind', kind)}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.code}>
            <RegionRow group={group} kinds={kinds} chosen={chosen} />
            {group.rows.map(({ code, name, cells }) => (
              <tr key={code}>
                <th scope="row">{name}</th>
                {kinds.map((kind) => {
                  const cell = cells.get(kind);
                  return (
                    <Fragment key={kind}>
                      {cell ? (
                        <CoverageCell cell={cell} chosen={kind === chosen} />
                      ) : (
                        <NoCell kind={kind} chosen={kind === chosen} />
                      )}
                    </Fragment>
                  );
                })}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function Legend() {
  const t = useTexts(coverageTexts);
  const format = useFormat();
  return (
    <ul className={styles.legend}>
      <li>
        <b>{format.number(12)}</b> {t('legend.left')}
      </li>
      <li>
        <b data-waiting="">{t('waits', { count: 3 })}</b> {t('legend.waiting')}
      </li>
      <li>
        <b data-uncovered="">{t('waits', { count: 3 })}</b> {t('legend.uncovered')}
      </li>
    </ul>
  );
}

const isShow = (value: string | null): value is Show => shows.some((show) => show === value);

function Loaded({ cells }: { cells: readonly Cell[] }) {
  const t = useTexts(coverageTexts);
  const regions = useRegions();
  const options = useWordOptions('support_kind');
  const { value, set } = useFilterValues();
  const asked = value('show');
  const show = isShow(asked) ? asked : 'all';
  const kinds = kindsOf(
    options.map((option) => option.value),
    cells,
  );
  const [picked, setPicked] = useState<string | null>(null);
  const chosen = kinds.find((kind) => kind === picked) ?? kinds[0];
  const groups = groupsOf(regions, cells, show);
  return (
    <>
      <div className={styles.head}>
        <h1>{t('title')}</h1>
        <p>{t('lead')}</p>
        <div className={styles.tools}>
          <SegmentedControl
            size="xs"
            aria-label={t('show')}
            value={show}
            onChange={(next) => set('show', next === 'all' ? null : next)}
            data={[
              { value: 'all', label: t('all') },
              { value: 'waiting', label: t('waiting_only') },
              { value: 'uncovered', label: t('uncovered_only') },
            ]}
          />
          <div className={styles.kindChoice}>
            <NativeSelect
              aria-label={t('kind')}
              value={chosen ?? ''}
              onChange={(event) => setPicked(event.currentTarget.value)}
              data={options.filter((option) => kinds.includes(option.value))}
            />
          </div>
          <Legend />
        </div>
      </div>
      {groups.length === 0 ? (
        <EmptyState icon={IconMap2} title={t('narrowed')} />
      ) : (
        <Matrix groups={groups} kinds={kinds} chosen={chosen} />
      )}
    </>
  );
}

/** Where support reaches and where people wait. Each number opens the list it counts. */
export function Coverage() {
  const t = useTexts(coverageTexts);
  const { cells, fault, again } = useCoverage();
  if (!cells) return fault ? <ErrorState fault={fault} onRetry={again} /> : <SkeletonList rows={10} />;
  return (
    <div className={styles.page}>
      <title>{t('title')}</title>
      {cells.length === 0 ? (
        <EmptyState heading icon={IconMap2} title={t('empty')}>
          {t('empty_text')}
        </EmptyState>
      ) : (
        <Loaded cells={cells} />
      )}
    </div>
  );
}
