import {
  IconAlarm,
  IconCircleCheckFilled,
  IconCircleDashed,
  IconCircleHalf2,
  IconCircleXFilled,
} from '@tabler/icons-react';
import { useTexts } from '../../i18n/texts.js';
import { StateBadge } from '../../ui/state_badge.js';
import styles from './clause_list.module.css';
import type { Mark } from './clause_marks.js';
import { clauseTexts } from './clause.texts.js';

const icons = {
  agreed: IconCircleCheckFilled,
  yours: IconAlarm,
  objected: IconCircleXFilled,
  waiting: IconCircleHalf2,
  draft: IconCircleDashed,
} as const;

const meanings = {
  agreed: 'done',
  yours: 'yours',
  objected: 'refused',
  waiting: 'waiting',
  draft: 'draft',
} as const;

/** In a list of clauses: a shape and a colour, and its words for who does not see them. */
export function ClauseMark({ mark }: { mark: Mark }) {
  const t = useTexts(clauseTexts);
  const Icon = icons[mark];
  return (
    <span className={styles.mark} data-mark={mark} title={t(`mark.${mark}`)}>
      <Icon size={16} stroke={2} aria-hidden="true" />
      <span className="hub-visually-hidden">{t(`mark.${mark}`)}</span>
    </span>
  );
}

export function ClauseBadge({ mark }: { mark: Mark }) {
  const t = useTexts(clauseTexts);
  return <StateBadge meaning={meanings[mark]}>{t(`mark.${mark}`)}</StateBadge>;
}
