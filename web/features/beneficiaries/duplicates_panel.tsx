import { useQuery } from '@apollo/client/react';
import { Checkbox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { graphql } from '../../graphql/generated/gql.js';
import type { LikelyDuplicatesQuery } from '../../graphql/generated/graphql.js';
import { useEnumeration, useLocalName } from '../../i18n/named.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords, wordOf } from '../../i18n/words.texts.js';
import { StateBadge } from '../../ui/state_badge.js';
import { Code, PersonName } from '../../ui/values.js';
import { duplicatesTexts } from './duplicates.texts.js';
import styles from './file_form.module.css';
import type { Typed } from './file_form.js';

const likelyDuplicates = graphql(`
  query LikelyDuplicates($input: LikelyDuplicatesInput!) {
    likelyDuplicates(input: $input) {
      reference
      score
      reasons
      visible
      delegation {
        id
        nameAr
        nameFr
      }
      file {
        id
        beneficiary {
          id
          nameAr
          nameLatin
        }
      }
    }
  }
`);

export type Candidate = LikelyDuplicatesQuery['likelyDuplicates'][number];

/** From here on the hub itself asks before it opens another file. */
const almostCertain = 0.85;
/** Fewer letters are like everybody. */
const enough = 4;
const pauseMs = 400;

/** Looks while one types: not at every key, and not before there is something to compare. */
export function useCandidates(typed: Typed): { candidates: readonly Candidate[] | null; busy: boolean } {
  const [asked] = useDebouncedValue(
    JSON.stringify({
      nameAr: typed.nameAr.trim() || null,
      nameLatin: typed.nameLatin.trim() || null,
      bornOn: typed.bornOn || null,
      memberCard: typed.memberCard.trim() || null,
    }),
    pauseMs,
  );
  const input = JSON.parse(asked) as {
    nameAr: string | null;
    nameLatin: string | null;
    memberCard: string | null;
  };
  const longest = Math.max(
    ...[input.nameAr, input.nameLatin, input.memberCard].map((text) => text?.length ?? 0),
  );
  const skip = longest < enough;
  const { data, previousData, loading } = useQuery(likelyDuplicates, {
    variables: { input },
    skip,
    fetchPolicy: 'no-cache',
  });
  const found = data ?? (loading ? previousData : undefined);
  return { candidates: skip ? null : (found?.likelyDuplicates ?? null), busy: loading };
}

interface OneProps {
  candidate: Candidate;
  seen: boolean;
  onSeen: (seen: boolean) => void;
}

function One({ candidate, seen, onSeen }: OneProps) {
  const t = useTexts(duplicatesTexts);
  const word = useWords();
  const list = useEnumeration();
  const name = useLocalName();
  const { reference, score, reasons, delegation, file } = candidate;
  const known = reasons.flatMap((reason) => wordOf('duplicate_reason', reason) ?? []);
  const certain = score >= almostCertain;
  return (
    <li>
      <div className={styles.candidate}>
        {file ? (
          <a href={`/files/${file.id}?view=all`} target="_blank" rel="noreferrer" title={t('open')}>
            {file.beneficiary ? (
              <PersonName ar={file.beneficiary.nameAr} latin={file.beneficiary.nameLatin} />
            ) : (
              <Code>{reference}</Code>
            )}
          </a>
        ) : (
          <Code>{reference}</Code>
        )}
        <StateBadge plain meaning={certain ? 'yours' : 'waiting'}>
          {t(certain ? 'likely' : 'possible')}
        </StateBadge>
      </div>
      <p className={styles.reasons}>
        {file && (
          <>
            <Code>{reference}</Code> ·{' '}
          </>
        )}
        {list(known.map((reason) => word('duplicate_reason', reason)))}
        {!file && (
          <>
            <br />
            {t('elsewhere', { delegation: name(delegation) })}
          </>
        )}
      </p>
      <Checkbox
        size="xs"
        label={t('seen')}
        checked={seen}
        onChange={(event) => onSeen(event.currentTarget.checked)}
      />
    </li>
  );
}

interface PanelProps {
  candidates: readonly Candidate[] | null;
  busy: boolean;
  /** References that the hub named when it refused; some are known only to it. */
  named: readonly string[];
  seen: readonly string[];
  onSeen: (seen: readonly string[]) => void;
}

/** Files that are likely to be of the same person: shown beside the form, never merged. */
export function DuplicatesPanel({ candidates, busy, named, seen, onSeen }: PanelProps) {
  const t = useTexts(duplicatesTexts);
  const shown = candidates ?? [];
  const others = named.filter((reference) => !shown.some((candidate) => candidate.reference === reference));
  const count = shown.length + others.length;
  const mark = (reference: string) => (is: boolean) =>
    onSeen(is ? [...seen, reference] : seen.filter((one) => one !== reference));
  return (
    <section className={styles.box} data-found={count > 0 || undefined} aria-label={t('title')}>
      <h2>{count > 0 ? t('found', { count }) : t('title')}</h2>
      <p role="status">
        {count > 0 ? t('found_text') : candidates ? t('none') : busy ? t('searching') : t('start')}
      </p>
      {count > 0 && (
        <ul className={styles.candidates}>
          {shown.map((candidate) => (
            <One
              key={candidate.reference}
              candidate={candidate}
              seen={seen.includes(candidate.reference)}
              onSeen={mark(candidate.reference)}
            />
          ))}
          {others.map((reference) => (
            <li key={reference}>
              <div className={styles.candidate}>
                <Code>{reference}</Code>
              </div>
              <p className={styles.reasons}>{t('only_reference')}</p>
              <Checkbox
                size="xs"
                label={t('seen')}
                checked={seen.includes(reference)}
                onChange={(event) => mark(reference)(event.currentTarget.checked)}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
