import { useNavigate, useParams } from 'react-router';
import { Join } from '../features/people/join.js';
import { peopleTexts } from '../features/people/people.texts.js';
import { forgetEverything } from '../graphql/client.js';
import { useTexts } from '../i18n/texts.js';
import { LanguageChoice, ThemeMenu } from '../ui/preferences.js';
import { portalTexts } from './portal.texts.js';
import styles from './sign_in.module.css';

/** `/join/:secret`: where the link of an invitation leads, before there is an account to sign in with. */
export function JoinPage() {
  const t = useTexts(peopleTexts);
  const p = useTexts(portalTexts);
  const navigate = useNavigate();
  const { secret = '' } = useParams();
  const enter = async (): Promise<void> => {
    await forgetEverything();
    // The secret is spent: it should not stay in the history either.
    await navigate('/', { replace: true });
  };
  return (
    <div className={styles.page}>
      <title>{`${t('join.title')} · ${p('brand')}`}</title>
      <header className={styles.tools}>
        <LanguageChoice />
        <ThemeMenu />
      </header>
      <main className={styles.main}>
        <div className={styles.brand}>
          <img src="/icon.svg" alt="" width={44} height={44} />
          <p className={styles.name}>{p('brand')}</p>
          <p className={styles.promise}>{p('tagline')}</p>
        </div>
        <div className={styles.card}>
          <h1>{t('join.title')}</h1>
          <p>{t('join.text')}</p>
          <Join secret={secret} onJoined={() => void enter()} />
        </div>
      </main>
    </div>
  );
}
