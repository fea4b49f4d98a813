import { Button } from '@mantine/core';
import { IconArrowsRightLeft, IconClock } from '@tabler/icons-react';
import { Link } from 'react-router';
import { graphql } from '../../graphql/generated/gql.js';
import { useFormat } from '../../i18n/format.js';
import { useLocalName, useShortName } from '../../i18n/named.js';
import { useCounted, useQuantity } from '../../i18n/quantity.texts.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.texts.js';
import type { Match, Said } from './file_matches.js';
import { isFull } from './match_groups.js';
import styles from './match.module.css';
import { matchTexts } from './match.texts.js';
import { ReferPanel } from './refer_panel.js';

export const matchCommitment = graphql(`
  fragment Match_commitment on Commitment {
    id
    reference
    kind
    measure
    unit
    rank
    amountPerFile
    responseDays
    committeeDecides
    debtors {
      id
      nameAr
      nameFr
      shortName
    }
    agreement {
      id
      reference
    }
    clause {
      id
      position
    }
    currentAllotment {
      id
      promised
      inMoney
    }
  }
`);

export type MatchedCommitment = Match['commitment'];

/** Who owes it, as one calls them; several stand side by side. */
export function useDebtors(): (commitment: MatchedCommitment) => string {
  const short = useShortName();
  return ({ debtors }) => debtors.map(short).join(' · ');
}

/** How much is left for this very file: its place, today. Promises without a quota say so instead. */
export function useCapacity(): (match: Match) => string {
  const t = useTexts(matchTexts);
  const format = useFormat();
  const counted = useCounted();
  return ({ commitment, conditions }) => {
    const { measure, unit, rank, currentAllotment } = commitment;
    const found = conditions.find(({ condition }) => condition === 'CAPACITY');
    const [left] = found?.actual ?? [];
    if (!found || found.expected.length === 0 || left === undefined || left === '') {
      return measure === 'PRIORITY' && rank ? t('priority', { rank }) : t('no_quota');
    }
    const shown = measure === 'MONEY' ? format.money(left) : counted(unit, Number(left));
    if (!currentAllotment) return t('left_only', { left: shown });
    const promised =
      measure === 'MONEY'
        ? format.money(currentAllotment.promised)
        : format.number(currentAllotment.promised);
    return t('left', { left: shown, promised });
  };
}

function Facts({ match }: { match: Match }) {
  const t = useTexts(matchTexts);
  const quantity = useQuantity();
  const format = useFormat();
  const capacity = useCapacity();
  const { amountPerFile, responseDays, committeeDecides, agreement, clause } = match.commitment;
  const waiting = Number(match.conditions.find(({ condition }) => condition === 'CAPACITY')?.actual[1] ?? 0);
  return (
    <>
      <p className={styles.capacity} data-full={isFull(match) || undefined}>
        {capacity(match)}
        {waiting > 0 && <> · {t('queue', { count: waiting })}</>}
      </p>
      <p className={styles.meta}>
        <span>
          <IconClock size={14} stroke={1.8} />{' '}
          {t('answers_in', { days: quantity('days', { count: responseDays }) })}
        </span>
        {amountPerFile && <span>{t('ceiling', { amount: format.money(amountPerFile) })}</span>}
        {committeeDecides && <span>{t('committee')}</span>}
        <Link to={`/commitments/${match.commitment.id}`}>
          {t('source', { article: clause.position, agreement: agreement.reference })}
        </Link>
      </p>
    </>
  );
}

interface CardProps {
  match: Match;
  fileId: string;
  /** Whether the viewer may refer this file now. */
  may: boolean;
  best: boolean;
  open: boolean;
  onOpen: (open: boolean) => void;
  setSaid: (said: Said | null) => void;
}

export function MatchCard({ match, fileId, may, best, open, onOpen, setSaid }: CardProps) {
  const t = useTexts(matchTexts);
  const word = useWords();
  const name = useLocalName();
  const debtors = useDebtors();
  const partner = debtors(match.commitment);
  const full = isFull(match);
  return (
    <li className={styles.card} data-best={(best && may) || undefined}>
      <div className={styles.head}>
        <div className={styles.names}>
          <p className={styles.kind}>{word('support_kind', match.commitment.kind)}</p>
          <p className={styles.partner} title={match.commitment.debtors.map(name).join(' · ')}>
            {partner}
          </p>
        </div>
        {may && !open && (
          <Button
            size="xs"
            variant={best ? 'filled' : 'default'}
            leftSection={<IconArrowsRightLeft size={15} stroke={1.8} />}
            aria-label={t(full ? 'wait' : 'refer', { partner })}
            onClick={() => {
              setSaid(null);
              onOpen(true);
            }}
          >
            {t(full ? 'wait_short' : 'refer_short')}
          </Button>
        )}
      </div>
      <Facts match={match} />
      {open && may && (
        <div className={styles.panel}>
          <ReferPanel
            match={match}
            fileId={fileId}
            full={full}
            onSaid={setSaid}
            onClose={() => onOpen(false)}
          />
        </div>
      )}
    </li>
  );
}
