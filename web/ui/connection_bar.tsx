import { useTexts } from '../i18n/texts.js';
import styles from './connection_bar.module.css';
import { uiTexts } from './ui.texts.js';

/** A thin line at the top, only while something is wrong and for a moment after. */
export function ConnectionBar({ state }: { state: 'online' | 'lost' | 'back' }) {
  const t = useTexts(uiTexts);
  return (
    <div role="status" className={styles.bar} data-state={state}>
      {state === 'lost' && t('lost')}
      {state === 'back' && t('restored')}
    </div>
  );
}
