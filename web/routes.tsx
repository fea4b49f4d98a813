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
];

/** For whoever has no account yet. */
export const openRoutes: readonly RouteObject[] = [
  {
    path: 'join/:secret',
    lazy: async () => ({ Component: (await import('./pages/join.page.js')).JoinPage }),
  },
];
