import type { RouteObject } from 'react-router';

/**
 * One page a URL, loaded when first visited. A list and its detail are one route (`:id?`), so that the list keeps its
 * place while details come and go.
 */
export const routes: readonly RouteObject[] = [
  {
    path: 'files/new',
    lazy: async () => ({ Component: (await import('./pages/new_file.page.js')).NewFilePage }),
  },
  {
    path: 'files/:id?',
    lazy: async () => ({ Component: (await import('./pages/files.page.js')).FilesPage }),
  },
  {
    path: 'enterprises/:id?',
    lazy: async () => ({ Component: (await import('./pages/enterprises.page.js')).EnterprisesPage }),
  },
  {
    path: 'meetings/new',
    lazy: async () => ({ Component: (await import('./pages/new_meeting.page.js')).NewMeetingPage }),
  },
  {
    path: 'meetings/:id?',
    lazy: async () => ({ Component: (await import('./pages/meetings.page.js')).MeetingsPage }),
  },
  {
    path: 'referrals/:id?',
    lazy: async () => ({ Component: (await import('./pages/referrals.page.js')).ReferralsPage }),
  },
  {
    path: 'commitments',
    lazy: async () => ({ Component: (await import('./pages/commitments.page.js')).CommitmentsPage }),
  },
  {
    path: 'commitments/:id',
    lazy: async () => ({ Component: (await import('./pages/commitment.page.js')).CommitmentPage }),
  },
  { path: 'people', lazy: async () => ({ Component: (await import('./pages/people.page.js')).PeoplePage }) },
  {
    path: 'account',
    lazy: async () => ({ Component: (await import('./pages/account.page.js')).AccountPage }),
  },
  {
    path: 'waiting',
    lazy: async () => ({ Component: (await import('./pages/waiting.page.js')).WaitingPage }),
  },
  {
    path: 'agreements',
    lazy: async () => ({ Component: (await import('./pages/agreements.page.js')).AgreementsPage }),
  },
  {
    path: 'agreements/new',
    lazy: async () => ({ Component: (await import('./pages/agreement_new.page.js')).AgreementNewPage }),
  },
  {
    path: 'agreements/:id/edit',
    lazy: async () => ({ Component: (await import('./pages/agreement_edit.page.js')).AgreementEditPage }),
  },
  {
    path: 'agreements/:id',
    lazy: async () => ({ Component: (await import('./pages/agreement.page.js')).AgreementPage }),
    children: [
      {
        path: 'clauses/new',
        lazy: async () => ({ Component: (await import('./pages/clause_new.page.js')).ClauseNewPage }),
      },
      {
        path: 'text',
        lazy: async () => ({ Component: (await import('./pages/agreement_text.page.js')).AgreementTextPage }),
      },
      {
        path: 'execution',
        lazy: async () => ({
          Component: (await import('./pages/agreement_execution.page.js')).AgreementExecutionPage,
        }),
      },
      {
        path: 'parties',
        lazy: async () => ({
          Component: (await import('./pages/agreement_parties.page.js')).AgreementPartiesPage,
        }),
      },
      {
        path: 'clauses?/:clauseId?',
        lazy: async () => ({
          Component: (await import('./pages/agreement_clauses.page.js')).AgreementClausesPage,
        }),
      },
    ],
  },
  {
    path: 'obligations/:id?',
    lazy: async () => ({ Component: (await import('./pages/obligations.page.js')).ObligationsPage }),
  },
  {
    path: 'coverage',
    lazy: async () => ({ Component: (await import('./pages/coverage.page.js')).CoveragePage }),
  },
  {
    path: 'figures',
    lazy: async () => ({ Component: (await import('./pages/figures.page.js')).FiguresPage }),
  },
  {
    path: 'figures/counted',
    lazy: async () => ({ Component: (await import('./pages/counted.page.js')).CountedPage }),
  },
];

/** For whoever has no account yet. */
export const openRoutes: readonly RouteObject[] = [
  {
    path: 'join/:secret',
    lazy: async () => ({ Component: (await import('./pages/join.page.js')).JoinPage }),
  },
];
