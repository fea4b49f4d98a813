import { Link } from 'react-router';
import { useFormat } from '../../i18n/format.js';
import { useTexts } from '../../i18n/texts.js';
import { standingOf, type Cell } from './coverage_cells.js';
import styles from './coverage.module.css';
import { coverageTexts } from './coverage.texts.js';
import { leftAddress, waitingAddress } from './coverage_query.js';

/** Money in a narrow column: thousands are precise enough to choose where to look. */
function useLeft(): (cell: Cell) => readonly string[] {
  const t = useTexts(coverageTexts);
  const format = useFormat();
  return ({ remaining, remainingAmount }) => [
    ...(remaining !== null ? [format.number(remaining)] : []),
    ...(remainingAmount !== null
      ? [t('thousand', { number: format.number(Math.round(Number(remainingAmount) / 1000)) })]
      : []),
  ];
}

export function CoverageCell({ cell, chosen }: { cell: Cell; chosen: boolean }) {
  const t = useTexts(coverageTexts);
  const left = useLeft();
  const standing = standingOf(cell);
  const shown = standing === 'open' ? left(cell).join(' · ') : null;
  return (
    <td data-kind={cell.kind} data-chosen={chosen || undefined} data-standing={standing}>
      <span className={styles.cell}>
        {shown !== null && (
          <Link to={leftAddress(cell)} className={styles.left} aria-label={t('left_label', { left: shown })}>
            {shown}
          </Link>
        )}
        {(standing === 'exhausted' || standing === 'unbounded') && (
          <Link
            to={leftAddress(cell)}
            className={standing === 'exhausted' ? styles.exhausted : styles.unbounded}
          >
            {t(standing === 'exhausted' ? 'exhausted' : 'no_quota')}
          </Link>
        )}
        {cell.waiting > 0 && (
          <Link to={waitingAddress(cell)} className={styles.waiting}>
            {t('waits', { count: cell.waiting })}
            {standing === 'uncovered' && <span className="hub-visually-hidden">, {t('uncovered')}</span>}
          </Link>
        )}
      </span>
    </td>
  );
}

export function NoCell({ kind, chosen }: { kind: string; chosen: boolean }) {
  const t = useTexts(coverageTexts);
  return (
    <td data-kind={kind} data-chosen={chosen || undefined}>
      <span className={styles.dot} aria-hidden="true">
        ·
      </span>
      <span className="hub-visually-hidden">{t('nothing')}</span>
    </td>
  );
}
