import { useApolloClient } from '@apollo/client/react';
import { IconMapOff } from '@tabler/icons-react';
import { Suspense } from 'react';
import { Link, Navigate, Outlet, useLocation } from 'react-router';
import { FindAgreements } from '../features/agreements/find_agreements.js';
import { FindFiles } from '../features/beneficiaries/find_files.js';
import { FindReferrals } from '../features/referrals/find_referrals.js';
import { forgetEverything } from '../graphql/client.js';
import { useConnection } from '../graphql/connection.js';
import { graphql } from '../graphql/generated/gql.js';
import { keepLocale } from '../graphql/keep_locale.js';
import { useViewer, type Viewer } from '../graphql/viewer.js';
import { useLocale, type Locale } from '../i18n/locale.js';
import { useTexts } from '../i18n/texts.js';
import { useWords } from '../i18n/words.texts.js';
import { AppShell } from '../ui/app_shell.js';
import { forgetDrafts } from '../ui/draft.js';
import { Page } from '../ui/page.js';
import { EmptyState, SkeletonList } from '../ui/states.js';
import { homeOf, seesFiles, usePortalNav } from './portal.nav.js';
import { portalTexts } from './portal.texts.js';

const signOut = graphql(`
  mutation SignOut {
    signOut {
      ok
    }
  }
`);

const nameOf = (named: { nameAr: string; nameFr: string }, locale: Locale): string =>
  locale === 'ar' ? named.nameAr : named.nameFr;

function organisationOf(viewer: Viewer, locale: Locale, headquarters: string): string {
  const organisation = viewer.partner ?? viewer.delegation;
  return organisation ? nameOf(organisation, locale) : headquarters;
}

/** What Ctrl-K finds besides the places of the menu: the records of those lists that this viewer has. */
function Finders({ viewer }: { viewer: Viewer }) {
  const answers = viewer.roles.includes('PARTNER_OFFICER');
  const persons = seesFiles(viewer);
  return (
    <>
      {persons && <FindFiles />}
      {(persons || answers) && <FindReferrals side={answers ? 'partner' : 'commission'} />}
      <FindAgreements />
    </>
  );
}

/** The frame around every page of whoever is signed in. */
export function PortalPage() {
  const t = useTexts(portalTexts);
  const word = useWords();
  const { locale } = useLocale();
  const viewer = useViewer();
  const connection = useConnection();
  const client = useApolloClient();
  const nav = usePortalNav(viewer);
  const { person, roles } = viewer;
  const leave = async (): Promise<void> => {
    await client.mutate({ mutation: signOut });
    forgetDrafts();
    await forgetEverything();
  };
  return (
    <AppShell
      brand={t('brand')}
      organisation={organisationOf(viewer, locale, t('headquarters'))}
      nav={nav}
      account={{
        name: locale === 'ar' ? person.nameAr : person.nameLatin,
        detail: roles.map((role) => word('role', role)).join(locale === 'ar' ? '، ' : ', '),
        email: person.email,
      }}
      connection={connection}
      onSignOut={() => void leave()}
      onLocale={(chosen) => keepLocale(client, chosen)}
      accountTo="/account"
    >
      <Finders viewer={viewer} />
      <Suspense fallback={<SkeletonList />}>
        <Outlet />
      </Suspense>
    </AppShell>
  );
}

export function HomePage() {
  const viewer = useViewer();
  return <Navigate to={homeOf(viewer)} replace />;
}

export function NotFoundPage() {
  const t = useTexts(portalTexts);
  const { pathname } = useLocation();
  return (
    <Page>
      <title>{t('not_found')}</title>
      <EmptyState heading icon={IconMapOff} title={t('not_found')} action={<Link to="/">{t('home')}</Link>}>
        {t('not_found_text')} <bdi dir="ltr">{pathname}</bdi>
      </EmptyState>
    </Page>
  );
}
