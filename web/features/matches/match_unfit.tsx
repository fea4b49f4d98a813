import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.texts.js';
import type { Match } from './file_matches.js';
import { useDebtors } from './match_card.js';
import { refusals } from './match_groups.js';
import { useMatchSentence } from './match_sentence.js';
import styles from './match.module.css';
import { matchSentenceTexts } from './match_sentence.texts.js';

function Unfit({ match }: { match: Match }) {
  const t = useTexts(matchSentenceTexts);
  const word = useWords();
  const sentence = useMatchSentence();
  const debtors = useDebtors();
  const [first, ...others] = refusals(match);
  return (
    <li>
      <p className={styles.unfitName}>
        {debtors(match.commitment)} <span>{word('support_kind', match.commitment.kind)}</span>
      </p>
      <p className={styles.why}>
        {first && sentence(first)}
        {others.length > 0 && (
          <span className={styles.others} title={others.map(sentence).join('\n')}>
            {' '}
            {t('more', { count: others.length })}
          </span>
        )}
      </p>
    </li>
  );
}

interface UnfitProps {
  title: string;
  matches: readonly Match[];
  /** When nothing fits, the reasons are what one came for. */
  open: boolean;
}

/** Folded: each commitment that does not fit, with the condition that says no as a sentence to tell a family. */
export function UnfitMatches({ title, matches, open }: UnfitProps) {
  if (matches.length === 0) return null;
  return (
    <details className={styles.unfit} open={open}>
      <summary>{title}</summary>
      <ul>
        {matches.map((match) => (
          <Unfit key={match.commitment.id} match={match} />
        ))}
      </ul>
    </details>
  );
}
