import { ApolloProvider } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, type ReactNode } from 'react';
import { createBrowserRouter, RouterProvider, type RouteObject } from 'react-router';
import { client } from './graphql/client.js';
import { faultOf } from './graphql/fault.js';
import { useViewer, ViewerGate } from './graphql/viewer.js';
import { chooseLocale, hasChosenLocale, isLocale } from './i18n/locale.js';
import { useTexts } from './i18n/texts.js';
import { HomePage, NotFoundPage, PortalPage } from './pages/portal.page.js';
import { portalTexts } from './pages/portal.texts.js';
import { SignInPage } from './pages/sign_in.page.js';
import { openRoutes, routes } from './routes.js';
import { EmptyState, ErrorState, SkeletonList } from './ui/states.js';
import { UiProvider } from './ui/provider.js';

/** A person who never chose a language on this machine reads in the one kept with them. */
function PersonsLocale({ children }: { children: ReactNode }): ReactNode {
  const { person } = useViewer();
  const kept = person.locale?.toLowerCase();
  useEffect(() => {
    if (!hasChosenLocale() && isLocale(kept)) chooseLocale(kept);
  }, [kept]);
  return children;
}

/** Everything but the sign-in is for people the hub knows; strangers meet the sign-in at the address they asked for. */
function RequireViewer({ children }: { children: ReactNode }) {
  return (
    <ViewerGate
      waiting={<SkeletonList />}
      stranger={<SignInPage />}
      failed={(error, retry) => <ErrorState fault={faultOf(error)} onRetry={retry} />}
    >
      <PersonsLocale>{children}</PersonsLocale>
    </ViewerGate>
  );
}

/** A page that breaks takes nothing else with it. */
function Crashed() {
  const t = useTexts(portalTexts);
  return (
    <EmptyState
      icon={IconAlertTriangle}
      title={t('crashed')}
      action={<Button onClick={() => window.location.reload()}>{t('reload')}</Button>}
    >
      {t('crashed_text')}
    </EmptyState>
  );
}

/** Every part of `ui/` in every state to look at, and the API to ask by hand; the build leaves them out. */
const workshop: RouteObject[] = import.meta.env.DEV
  ? [
      {
        path: '/kitchen/*',
        hydrateFallbackElement: <SkeletonList />,
        lazy: async () => ({ Component: (await import('./pages/kitchen.page.js')).KitchenPage }),
      },
      {
        path: '/graphiql',
        hydrateFallbackElement: <SkeletonList />,
        lazy: async () => ({ Component: (await import('./pages/graphiql.page.js')).GraphiqlPage }),
      },
    ]
  : [];

const router = createBrowserRouter([
  ...workshop,
  { errorElement: <Crashed />, hydrateFallbackElement: <SkeletonList />, children: [...openRoutes] },
  {
    element: (
      <RequireViewer>
        <PortalPage />
      </RequireViewer>
    ),
    errorElement: <Crashed />,
    hydrateFallbackElement: <SkeletonList />,
    children: [
      { index: true, element: <HomePage /> },
      { errorElement: <Crashed />, children: [...routes] },
      { path: '*', element: <NotFoundPage /> },
    ],
  },
]);

export function App() {
  return (
    <ApolloProvider client={client}>
      <UiProvider>
        <RouterProvider router={router} />
      </UiProvider>
    </ApolloProvider>
  );
}
