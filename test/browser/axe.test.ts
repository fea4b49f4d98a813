import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actTexts } from '../../web/features/agreements/agreement_act.texts.js';
import { matchTexts } from '../../web/features/matches/match.texts.js';
import { referralActionsTexts } from '../../web/features/referrals/referral_actions.texts.js';
import { chooseLocale } from '../../web/i18n/locale.js';
import { say } from '../../web/i18n/texts.js';
import { uiTexts } from '../../web/ui/ui.texts.js';
import { press, usePortal } from '../support/portal.js';

const portal = usePortal('axe');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Whose page it is, and where it stands; ids are those of the demo. */
interface Place {
  readonly who: string | null;
  readonly path: string;
  readonly open?: (page: Page) => Promise<void>;
}

interface Thing {
  readonly id: string;
  readonly viewerActions?: readonly { readonly action: string; readonly enabled: boolean }[];
}

/** A thing of the demo to look at: the first that the query finds and with which its reader may do what is said. */
const found: Record<string, string> = {};

const queries: Readonly<Record<string, readonly [who: string, query: string, may?: string]>> = {
  sent: [
    'officer.training',
    '{ found: referrals(filter: { states: [SENT] }, first: 50) { nodes { id viewerActions { action enabled } } } }',
    'ACCEPT',
  ],
  file: [
    'delegate.oujda',
    '{ found: beneficiaryFiles(filter: { states: [OPEN] }, first: 1) { nodes { id } } }',
  ],
  enterprise: ['delegate.oujda', '{ found: enterprises(first: 1) { nodes { id } } }'],
  meeting: ['delegate.oujda', '{ found: outreachMeetings(first: 1) { nodes { id } } }'],
  commitment: ['officer.training', '{ found: commitments(first: 1) { nodes { id } } }'],
  obligation: ['programme', '{ found: obligations(filter: { states: [LATE] }, first: 1) { nodes { id } } }'],
  force: ['negotiator', '{ found: agreements(filter: { states: [IN_FORCE] }, first: 1) { nodes { id } } }'],
  talked: [
    'negotiator',
    '{ found: agreements(filter: { states: [IN_NEGOTIATION] }, first: 1) { nodes { id } } }',
  ],
  draft: ['negotiator', '{ found: agreements(filter: { states: [DRAFT] }, first: 1) { nodes { id } } }'],
  agreed: [
    'negotiator',
    '{ found: agreements(filter: { states: [AGREED] }, first: 50) { nodes { id viewerActions { action enabled } } } }',
    'SIGN',
  ],
};

/** Every page of every portal, by the route that leads to it. A route without a place fails the test below. */
const places: Readonly<Record<string, readonly Place[]>> = {
  'files/new': [{ who: 'delegate.oujda', path: '/files/new' }],
  'files/:id?': [
    { who: 'delegate.oujda', path: '/files?view=all' },
    { who: 'delegate.oujda', path: '/files/:file?view=all' },
  ],
  'enterprises/:id?': [{ who: 'delegate.oujda', path: '/enterprises/:enterprise' }],
  'meetings/new': [{ who: 'delegate.oujda', path: '/meetings/new' }],
  'meetings/:id?': [{ who: 'delegate.oujda', path: '/meetings/:meeting' }],
  'referrals/:id?': [
    { who: 'officer.training', path: '/referrals' },
    {
      who: 'officer.training',
      path: '/referrals/:sent',
      open: pressing(() => say(referralActionsTexts, 'ACCEPT')),
    },
    {
      who: 'officer.training',
      path: '/referrals/:sent',
      open: pressing(() => say(referralActionsTexts, 'DECLINE')),
    },
    { who: 'delegate.oujda', path: '/referrals?view=done' },
  ],
  commitments: [{ who: 'officer.training', path: '/commitments' }],
  'commitments/:id': [{ who: 'officer.training', path: '/commitments/:commitment' }],
  people: [{ who: 'admin.training', path: '/people' }],
  account: [{ who: 'auditor', path: '/account' }],
  waiting: [
    { who: 'negotiator', path: '/waiting' },
    { who: 'delegate.oujda', path: '/waiting' },
  ],
  agreements: [{ who: 'negotiator', path: '/agreements?view=all' }],
  'agreements/new': [{ who: 'negotiator', path: '/agreements/new' }],
  'agreements/:id/edit': [{ who: 'negotiator', path: '/agreements/:draft/edit' }],
  'agreements/:id': [
    { who: 'negotiator', path: '/agreements/:agreed', open: pressing(() => say(actTexts, 'do.SIGN')) },
  ],
  'agreements/:id/clauses/new': [{ who: 'negotiator', path: '/agreements/:draft/clauses/new' }],
  'agreements/:id/text': [{ who: 'programme', path: '/agreements/:force/text' }],
  'agreements/:id/execution': [{ who: 'programme', path: '/agreements/:force/execution' }],
  'agreements/:id/parties': [{ who: 'programme', path: '/agreements/:force/parties' }],
  'agreements/:id/clauses?/:clauseId?': [{ who: 'negotiator', path: '/agreements/:talked' }],
  'obligations/:id?': [{ who: 'programme', path: '/obligations/:obligation' }],
  coverage: [{ who: 'programme', path: '/coverage' }],
  figures: [{ who: 'programme', path: '/figures' }],
  'figures/counted': [{ who: 'programme', path: '/figures/counted?rule=referrals_sent&version=1&year=2026' }],
  'join/:secret': [{ who: null, path: '/join/no-such-invitation' }],
  'sign in': [{ who: null, path: '/' }],
  'refer a file': [{ who: 'delegate.oujda', path: '/files/:file?view=all', open: referring }],
};

function pressing(name: () => string): (page: Page) => Promise<void> {
  return (page) => press(page, name());
}

async function referring(page: Page): Promise<void> {
  await page
    .getByText(say(matchTexts, 'refer_short'), { exact: true })
    .or(page.getByText(say(matchTexts, 'wait_short'), { exact: true }))
    .first()
    .click();
}

interface Route {
  readonly path?: string;
  readonly children?: readonly Route[];
}

/** Paths as the portals' routes give them, children under their parents. */
const pathsOf = (routes: readonly Route[], above = ''): string[] =>
  routes.flatMap(({ path = '', children = [] }) => {
    const own = above === '' ? path : `${above}/${path}`;
    return [own, ...pathsOf(children, own)];
  });

/** What axe finds at fault, one line each: the rule and what breaks it. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>('axe.run({ resultTypes: ["violations"] })');
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

beforeAll(async () => {
  for (const [name, [who, query, may]] of Object.entries(queries)) {
    const { found: things } = await portal().ask<{ found: { nodes: Thing[] } }>(who, query);
    const fits = ({ viewerActions = [] }: Thing): boolean =>
      may === undefined || viewerActions.some(({ action, enabled }) => enabled && action === may);
    found[name] = things.nodes.find(fits)?.id ?? `no_${name}`;
  }
});

test('no page is left out', async () => {
  const portals = (await import(new URL('../../web/routes.tsx', import.meta.url).href)) as Record<
    'routes' | 'openRoutes',
    readonly Route[]
  >;
  const paths = pathsOf([...portals.routes, ...portals.openRoutes]);
  expect(paths.length).toBeGreaterThan(20);
  expect(paths.filter((path) => !Object.hasOwn(places, path))).toEqual([]);
});

test('the demo has one of everything to look at', () => {
  expect(Object.values(found).filter((id) => id.startsWith('no_'))).toEqual([]);
});

const looks = [
  { scheme: 'light', width: 1440 },
  { scheme: 'dark', width: 1440 },
  { scheme: 'dark', width: 360 },
  { scheme: 'light', width: 360 },
] as const;

/** The page as it is open, in another light and width: it follows the machine's without being asked for again. */
async function look(page: Page, { scheme, width }: (typeof looks)[number]): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme });
  await page.setViewportSize({ width, height: 900 });
  await page.locator(`html[data-mantine-color-scheme="${scheme}"]`).waitFor();
  // Where motion is reduced each colour still passes over in its hundredth of a millisecond, which ends with a frame.
  await page.evaluate(async () => {
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    const passing = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await Promise.allSettled(passing.map(({ finished }) => finished));
  });
}

describe.each(['ar', 'fr'] as const)(
  'axe finds nothing, light and dark, wide and narrow, in %s',
  (locale) => {
    // One window for each reader: a page costs what it costs somebody who has the portals open already.
    const windows = new Map<string | null, Page>();
    afterAll(async () => {
      for (const page of windows.values()) await page.context().close();
    });

    async function at(who: string | null, path: string): Promise<Page> {
      const known = windows.get(who);
      if (known === undefined) {
        const page = await portal().visit(who, path);
        windows.set(who, page);
        return page;
      }
      await known.evaluate(() => sessionStorage.clear());
      await look(known, looks[0]);
      await known.goto(portal().url + path);
      return known;
    }

    test.each(Object.keys(places))('%s', async (route) => {
      chooseLocale(locale);
      const all: Record<string, string[]> = {};
      for (const { who, path, open } of places[route] ?? []) {
        const page = await at(
          who,
          path.replace(/:(\w+)/, (_, name: string) => found[name] ?? name),
        );
        await page.waitForLoadState('networkidle');
        await page.evaluate(() => document.fonts.ready);
        // A page that could not show what it is for has little to find fault with.
        expect(await page.getByText(say(uiTexts, 'failed')).count(), path).toBe(0);
        await open?.(page);
        for (const one of looks) {
          await look(page, one);
          all[`${path}, ${one.scheme}, ${one.width}`] = await faults(page);
        }
      }
      expect(Object.entries(all).filter(([, broken]) => broken.length > 0)).toEqual([]);
    });
  },
);
