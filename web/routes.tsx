import type { RouteObject } from 'react-router';

/**
 * One page a URL, loaded when first visited:
 * `{ path: 'inbox', lazy: async () => ({ Component: (await import('./pages/inbox.page.js')).InboxPage }) }`
 */
export const routes: readonly RouteObject[] = [];
