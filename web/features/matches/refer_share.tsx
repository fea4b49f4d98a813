import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { useTexts } from '../../i18n/texts.js';
import { useWords, words, wordOf, type WordOf } from '../../i18n/words.texts.js';
import type { Match } from './file_matches.js';
import styles from './match.module.css';
import { matchTexts } from './match.texts.js';

type Field = WordOf<'shared_field'>;

/** The fields the consent could cover and does not are the ones worth naming; the rest is not needed for this support. */
const contact: readonly Field[] = ['phone', 'email'];

/** Exactly the fields that the partner will be shown, by name, and the contact if consent withholds it. */
export function SharedFields({ match }: { match: Match }) {
  const t = useTexts(matchTexts);
  const word = useWords();
  const shared = match.wouldShare.flatMap((field) => wordOf('shared_field', field) ?? []);
  const order = Object.keys(words.shared_field);
  const named = (fields: readonly Field[]) => (
    <ul>
      {[...fields]
        .sort((one, other) => order.indexOf(one) - order.indexOf(other))
        .map((field) => (
          <li key={field}>{word('shared_field', field)}</li>
        ))}
    </ul>
  );
  const withheld = contact.filter((field) => !shared.includes(field));
  return (
    <dl className={styles.shared}>
      <div>
        <dt>
          <IconEye size={16} stroke={1.7} /> {t('share.shared')}
        </dt>
        <dd>{named(shared)}</dd>
      </div>
      {withheld.length > 0 && (
        <div>
          <dt>
            <IconEyeOff size={16} stroke={1.7} /> {t('share.withheld')}
          </dt>
          <dd>{named(withheld)}</dd>
        </div>
      )}
    </dl>
  );
}
