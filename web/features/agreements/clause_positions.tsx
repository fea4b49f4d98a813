import { IconCircleCheckFilled, IconCircleDashed, IconCircleXFilled } from '@tabler/icons-react';
import { useFormat } from '../../i18n/format.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.texts.js';
import styles from './clause_pane.module.css';
import type { Revision } from './clause_reading.js';
import { clauseTexts } from './clause.texts.js';
import { usePartyName, type Party } from './party.js';

const looks = {
  AGREES: [IconCircleCheckFilled, 'var(--hub-accent)'],
  OBJECTS: [IconCircleXFilled, 'var(--hub-red)'],
  PENDING: [IconCircleDashed, 'var(--hub-muted)'],
} as const;

interface PositionsProps {
  parties: readonly Party[];
  positions: Revision['positions'];
}

/** Where each party stands on this revision, since when, and what it said with it. */
export function ClausePositions({ parties, positions }: PositionsProps) {
  const t = useTexts(clauseTexts);
  const word = useWords();
  const format = useFormat();
  const name = usePartyName();
  return (
    <ul className={styles.positions} aria-label={t('positions')}>
      {parties.map((party) => {
        const position = positions.find((one) => one.party.id === party.id);
        const stand = position?.stand ?? 'PENDING';
        const [Icon, color] = looks[stand];
        return (
          <li key={party.id}>
            <Icon size={16} color={color} aria-hidden="true" />
            <span title={name(party)}>{name(party, 'short')}</span>
            <span
              className={styles.quiet}
              {...(position?.takenAt ? { title: format.moment(position.takenAt) } : {})}
            >
              {word('position', stand)}
            </span>
            {position?.note && (
              <bdi className={styles.note} dir="auto">
                {position.note}
              </bdi>
            )}
          </li>
        );
      })}
    </ul>
  );
}
