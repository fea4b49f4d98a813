import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@apollo/client/react';
import { IconChevronRight } from '@tabler/icons-react';
import { useAct } from '../graphql/act.js';
import { forgetEverything } from '../graphql/client.js';
import { graphql } from '../graphql/generated/gql.js';
import { useLocale } from '../i18n/locale.js';
import { useTexts } from '../i18n/texts.js';
import { useWords } from '../i18n/words.texts.js';
import { FaultAlert } from '../ui/fault_alert.js';
import { LanguageChoice, ThemeMenu } from '../ui/preferences.js';
import { PersonName } from '../ui/values.js';
import { portalTexts } from './portal.texts.js';
import styles from './sign_in.module.css';
import { signInTexts } from './sign_in.texts.js';

const signIn = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      viewer {
        kind
      }
    }
  }
`);

const demoAccountsQuery = graphql(`
  query DemoAccounts {
    demoAccounts {
      email
      password
      role
      nameAr
      nameLatin
      placeAr
      placeFr
    }
  }
`);

interface DemoProps {
  busy: boolean;
  onChoose: (credentials: { email: string; password: string }) => void;
}

/** Only on a hub that was filled with invented people; the server says so. */
function DemoAccounts({ busy, onChoose }: DemoProps) {
  const t = useTexts(signInTexts);
  const p = useTexts(portalTexts);
  const word = useWords();
  const { locale } = useLocale();
  const { data } = useQuery(demoAccountsQuery);
  const accounts = data?.demoAccounts ?? [];
  if (accounts.length === 0) return null;
  return (
    <section className={styles.demo} aria-labelledby="demo">
      <h2 id="demo">{t('demo')}</h2>
      <p>{t('demo_text')}</p>
      <ul>
        {accounts.map(({ email, password, role, ...account }) => (
          <li key={email}>
            <button type="button" disabled={busy} onClick={() => onChoose({ email, password })}>
              <span className={styles.role}>{word('role', role)}</span>
              <span className={styles.who}>
                <PersonName short ar={account.nameAr} latin={account.nameLatin} />
                {' · '}
                {(locale === 'ar' ? account.placeAr : account.placeFr) ?? p('headquarters')}
              </span>
              <IconChevronRight size={16} stroke={1.8} className={styles.chevron} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function SignInPage() {
  const t = useTexts(signInTexts);
  const p = useTexts(portalTexts);
  const { act, busy, fault } = useAct(signIn);
  const form = useForm({
    initialValues: { email: '', password: '' },
    validate: {
      email: (value) => (value.trim() === '' ? t('email_needed') : null),
      password: (value) => (value === '' ? t('password_needed') : null),
    },
  });
  const enter = async (credentials: { email: string; password: string }): Promise<void> => {
    if (await act(credentials)) await forgetEverything();
  };
  return (
    <div className={styles.page}>
      <title>{`${t('title')} · ${p('brand')}`}</title>
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
          <h1>{t('title')}</h1>
          <form
            noValidate
            onSubmit={form.onSubmit(({ email, password }) => void enter({ email: email.trim(), password }))}
          >
            <TextInput
              label={t('email')}
              type="email"
              dir="ltr"
              size="md"
              autoComplete="username"
              wrapperProps={{ dir: undefined }}
              {...form.getInputProps('email')}
            />
            <PasswordInput
              label={t('password')}
              size="md"
              autoComplete="current-password"
              visibilityToggleButtonProps={{ 'aria-label': t('show') }}
              {...form.getInputProps('password')}
            />
            <FaultAlert fault={fault} />
            <Button type="submit" size="md" fullWidth loading={busy}>
              {t('submit')}
            </Button>
          </form>
        </div>
        <DemoAccounts busy={busy} onChoose={(credentials) => void enter(credentials)} />
      </main>
    </div>
  );
}
