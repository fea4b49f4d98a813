import { useApolloClient } from '@apollo/client/react';
import { accountTexts } from '../features/people/account.texts.js';
import { Tokens } from '../features/people/tokens.js';
import { keepLocale } from '../graphql/keep_locale.js';
import { useViewer } from '../graphql/viewer.js';
import { useEnumeration } from '../i18n/named.js';
import { useTexts } from '../i18n/texts.js';
import { useWords } from '../i18n/words.texts.js';
import { Page, PageHeader, Section } from '../ui/page.js';
import { LanguageChoice } from '../ui/preferences.js';
import { Quiet } from '../ui/quote.js';
import { Code, Facts, PersonName } from '../ui/values.js';

/** `/account`: one's own language and the keys of one's tools. */
export function AccountPage() {
  const t = useTexts(accountTexts);
  const word = useWords();
  const list = useEnumeration();
  const client = useApolloClient();
  const { person, roles } = useViewer();
  return (
    <Page>
      <PageHeader title={t('title')} />
      <Section title={t('you')}>
        <Facts
          facts={[
            { label: t('name'), value: <PersonName ar={person.nameAr} latin={person.nameLatin} /> },
            { label: t('email'), value: <Code>{person.email}</Code> },
            { label: t('roles'), value: list(roles.map((role) => word('role', role))) },
          ]}
        />
      </Section>
      <Section title={t('language')}>
        <LanguageChoice onChoose={(locale) => keepLocale(client, locale)} />
        <Quiet>{t('language_text')}</Quiet>
      </Section>
      <Tokens />
    </Page>
  );
}
