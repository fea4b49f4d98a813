import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useFormat } from '../i18n/format.js';
import { useTexts } from '../i18n/texts.js';
import styles from './capacity_bar.module.css';
import { uiTexts } from './ui.texts.js';

type Part = 'promised' | 'reserved' | 'consumed' | 'left';

interface CapacityBarProps {
  promised: number;
  reserved: number;
  consumed: number;
  /** What is counted, in words; money is given as such. */
  unit?: ReactNode;
  money?: boolean;
  /** Each number opens the list it counts. */
  links?: Partial<Record<Part, string>>;
  /** The bar with "12 / 40" only, in rows. */
  compact?: boolean;
}

const parts: readonly Part[] = ['consumed', 'reserved', 'left', 'promised'];

export function CapacityBar({
  promised,
  reserved,
  consumed,
  unit,
  money,
  links = {},
  compact,
}: CapacityBarProps) {
  const t = useTexts(uiTexts);
  const format = useFormat();
  const numbers = { promised, reserved, consumed, left: promised - reserved - consumed };
  const shown = (part: Part): string => (money ? format.money : format.number)(numbers[part]);
  const share = (part: Part): string => `${promised > 0 ? (100 * numbers[part]) / promised : 0}%`;
  const label = t('capacity_label', {
    left: shown('left'),
    promised: shown('promised'),
    reserved: shown('reserved'),
    consumed: shown('consumed'),
  });
  const bar = (
    <div className={styles.track} role="img" aria-label={label}>
      <span className={styles.consumed} style={{ width: share('consumed') }} />
      <span className={styles.reserved} style={{ width: share('reserved') }} />
    </div>
  );
  if (compact) {
    return (
      <div className={styles.compact}>
        {bar}
        <bdi dir="ltr" aria-hidden="true">
          {shown('left')} / {shown('promised')}
        </bdi>
      </div>
    );
  }
  return (
    <div className={styles.capacity}>
      {bar}
      <dl className={styles.legend}>
        {parts.map((part) => (
          <div key={part} data-part={part}>
            <dt>{t(`capacity.${part}`)}</dt>
            <dd>
              {links[part] ? <Link to={links[part]}>{shown(part)}</Link> : shown(part)}
              {part === 'promised' && unit && <span className={styles.unit}> {unit}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
