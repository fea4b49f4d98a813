import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link } from 'react-router';
import { faultOf } from '../../graphql/fault.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { FileMatchesQuery } from '../../graphql/generated/graphql.js';
import { useHappenings } from '../../graphql/happenings.js';
import { useTexts } from '../../i18n/texts.js';
import { Notice } from '../../ui/notice.js';
import { Section } from '../../ui/page.js';
import { ErrorState, SkeletonList } from '../../ui/states.js';
import { MatchCard } from './match_card.js';
import { failing, groupsOf } from './match_groups.js';
import { UnfitMatches } from './match_unfit.js';
import styles from './match.module.css';
import { matchTexts } from './match.texts.js';

const fileMatches = graphql(`
  query FileMatches($id: ID!) {
    beneficiaryFile(id: $id) {
      id
      state
      viewerActions {
        action
        enabled
        rule
      }
    }
    matches(fileId: $id) {
      fits
      wouldShare
      conditions {
        condition
        fits
        expected
        actual
      }
      commitment {
        id
        ...Match_commitment @unmask
      }
    }
  }
`);

export type Match = FileMatchesQuery['matches'][number];

/** What came of the last referral from here, until it is put away. */
export interface Said {
  readonly id: string;
  readonly text: string;
}

function Fitting({ data, fileId }: { data: FileMatchesQuery; fileId: string }) {
  const t = useTexts(matchTexts);
  const [open, setOpen] = useState<string | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const file = data.beneficiaryFile;
  const refers = file?.viewerActions.find(({ action }) => action === 'REFER');
  const { free, full, unfit, unasked } = groupsOf(data.matches);
  const unconsented = data.matches.some((match) =>
    failing(match).some(({ condition }) => condition === 'CONSENT'),
  );
  if (file?.state === 'CLOSED') return <p className={styles.none}>{t('closed')}</p>;
  const card = (match: Match, place: number) => (
    <MatchCard
      key={match.commitment.id}
      {...{ match, fileId, setSaid }}
      may={refers?.enabled ?? false}
      best={place === 0}
      open={open === match.commitment.id}
      onOpen={(is) => setOpen(is ? match.commitment.id : null)}
    />
  );
  return (
    <div className={styles.fitting}>
      {said && (
        <Notice tone="good" onClose={() => setSaid(null)}>
          {said.text} <Link to={`/referrals/${said.id}?view=all`}>{t('see')}</Link>
        </Notice>
      )}
      {refers && unconsented && free.length + full.length > 0 && (
        <Notice tone="attention">{t('consent_first')}</Notice>
      )}
      {free.length + full.length === 0 && (
        <div className={styles.none}>
          <strong>{t('none')}</strong>
          <p>{t('none_text')}</p>
        </div>
      )}
      {free.length > 0 && <ul className={styles.cards}>{free.map(card)}</ul>}
      {full.length > 0 && (
        <>
          <h3 className={styles.group}>{t('full')}</h3>
          <ul className={styles.cards}>{full.map((match) => card(match, 1))}</ul>
        </>
      )}
      <UnfitMatches
        title={t('unfit', { count: unfit.length })}
        matches={unfit}
        open={free.length + full.length === 0}
      />
      <UnfitMatches title={t('unasked', { count: unasked.length })} matches={unasked} open={false} />
    </div>
  );
}

/** Every commitment in force against one file: what fits, best first, and folded why the others do not. */
export function FileMatches({ fileId }: { fileId: string }) {
  const t = useTexts(matchTexts);
  const { data, error, refetch } = useQuery(fileMatches, { variables: { id: fileId } });
  const again = (): void => void refetch().catch(() => undefined);
  useHappenings('BeneficiaryFile', (ids) => ids.has(fileId) && again());
  useHappenings('Referral', again);
  return (
    <Section title={t('title')}>
      {data ? (
        <Fitting data={data} fileId={fileId} />
      ) : error ? (
        <ErrorState fault={faultOf(error)} onRetry={again} />
      ) : (
        <SkeletonList rows={3} />
      )}
    </Section>
  );
}
