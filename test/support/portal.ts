import { createHash } from 'node:crypto';
import { type Browser, type BrowserContext, type Locator, type Page, chromium } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { DEMO_PASSWORD } from '../../server/demo/account.data.js';
import { addPerson, type PersonFacts } from '../../server/identity/person.actions.js';
import { Person } from '../../server/identity/person.entity.js';
import { openSession } from '../../server/identity/session.actions.js';
import { dateIn } from '../../server/platform/clock.js';
import { SYSTEM } from '../../server/platform/viewer.js';
import { currentLocale, languageTags, type Locale, locales } from '../../web/i18n/locale.js';
import { words, type WordList, type WordOf } from '../../web/i18n/words.texts.js';
import { chromiumOptions } from './chromium.js';
import { connectAsSuperuser } from './database.js';
import { type DemoHub, openDemo } from './demo.js';
import { askOver } from './hub.js';

interface Window {
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
}

/** What a line that went away says; anything else that a page complains of is a fault of ours. */
const LOST_LINE = /^(Failed to load resource|WebSocket connection to)/;

/** A hub of today's demo with its built portals, and a browser in which people open them. */
export class Portal {
  /** What pages complained of: an exception nobody caught, a policy that forbade what we do. */
  readonly faults: string[] = [];
  private readonly cookies = new Map<string, string>();

  private constructor(
    private readonly demo: DemoHub,
    private readonly browser: Browser,
  ) {}

  static async open(name: string): Promise<Portal> {
    const [demo, browser] = await Promise.all([
      openDemo(name, { today: dateIn(new Date()) }),
      chromium.launch(chromiumOptions()),
    ]);
    return new Portal(demo, browser);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.demo.close();
  }

  get url(): string {
    return this.demo.url;
  }

  /** Somebody besides the demo's own, with the demo's password. */
  async add(facts: PersonFacts): Promise<void> {
    await this.demo.hub.unitOfWork.run(SYSTEM, (work) => addPerson(work, facts, DEMO_PASSWORD));
  }

  /** The address of somebody's page in a window of its own; `who` as in `delegate.oujda`, null: nobody signed in. */
  async visit(who: string | null, path: string, window: Window = {}): Promise<Page> {
    const { width = 1440, scheme = 'light' } = window;
    const context = await this.browser.newContext({
      viewport: { width, height: 900 },
      colorScheme: scheme,
      locale: languageTags[currentLocale()],
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(20_000);
    if (who !== null) {
      const [name = '', value = ''] = (await this.cookieOf(who)).split('=');
      await context.addCookies([{ name, value, url: this.url, httpOnly: true }]);
      await remember(context, currentLocale());
    }
    const page = await context.newPage();
    page.on('pageerror', (error) => this.faults.push(error.message));
    page.on('console', (said) => {
      if (said.type() === 'error' && !LOST_LINE.test(said.text())) this.faults.push(said.text());
    });
    await page.goto(this.url + path);
    return page;
  }

  /** Asks the endpoint past the screen, as somebody. */
  async ask<T>(who: string | null, query: string, variables: object = {}): Promise<T> {
    // Only what the portals were built with is answered to a session: the test's own operation joins that list.
    const documentId = `sha256:${createHash('sha256').update(query).digest('hex')}`;
    this.demo.documents.set(documentId, query);
    const caller = who === null ? null : { cookie: await this.cookieOf(who) };
    return askOver<T>(this.url, caller, { documentId }, variables);
  }

  /** What stands in the tables, past every policy. */
  async rows<T extends object>(sql: string, values: readonly unknown[] = []): Promise<T[]> {
    const client = await connectAsSuperuser(this.demo.address);
    try {
      return (await client.query<T>(sql, [...values])).rows;
    } finally {
      await client.end();
    }
  }

  private async cookieOf(who: string): Promise<string> {
    const known = this.cookies.get(who);
    if (known !== undefined) return known;
    const { secret } = await this.demo.hub.unitOfWork.run(SYSTEM, async (work) =>
      openSession(work, await work.em.findOneOrFail(Person, { email: `${who}@example.org` })),
    );
    const cookie = `hub_session=${secret}`;
    this.cookies.set(who, cookie);
    return cookie;
  }
}

/** The portals for the tests of a file; a page that broke fails the file even where nobody saw it. */
export function usePortal(name: string): () => Portal {
  let portal: Portal | null = null;
  beforeAll(async () => {
    portal = await Portal.open(name);
  });
  afterAll(async () => {
    await portal?.close();
    if (portal && portal.faults.length > 0) throw new Error(portal.faults.join('\n'));
  });
  return () => {
    if (portal === null) throw new Error('the portals are there only inside a test');
    return portal;
  };
}

/** The language is kept on the machine, as if chosen at an earlier visit. */
function remember(context: BrowserContext, locale: Locale): Promise<unknown> {
  return context.addInitScript(
    (chosen) => localStorage.getItem('hub.locale') ?? localStorage.setItem('hub.locale', chosen),
    locale,
  );
}

/** The word for a value of a closed list, in the language that is spoken now. */
export function word<L extends WordList>(list: L, value: WordOf<L>): string {
  const entry = words[list][value] as readonly string[];
  return entry[locales.indexOf(currentLocale())] ?? '';
}

type Place = Page | Locator;

export const press = (at: Place, name: string): Promise<void> =>
  at.getByRole('button', { name, exact: true }).click();
export const follow = (at: Place, name: string | RegExp): Promise<void> =>
  at.getByRole('link', { name, exact: true }).click();
export const type = (at: Place, label: string, text: string): Promise<void> => field(at, label).fill(text);

/** A field by its label; the star of one that is required is not part of its name. */
export const field = (at: Place, label: string): Locator =>
  at.getByRole('textbox', { name: label, exact: true }).or(at.getByLabel(label, { exact: true }));

/** Takes an option from a list, a native one or one that is searched by typing. */
export async function choose(at: Place, label: string, option: string): Promise<void> {
  const box = at.getByRole('combobox', { name: label, exact: true });
  if (await box.evaluate((element) => element instanceof HTMLSelectElement)) {
    await box.selectOption({ label: option });
    return;
  }
  // By the keys: the field of a list that is not searched lies under what one has taken.
  await box.press('ArrowDown');
  await box.page().getByRole('option', { name: option, exact: true }).click();
  // A list of which several may be taken stays open until one leaves it.
  await box.blur();
}

export const shows = (at: Place, text: string | RegExp): Promise<void> =>
  at.getByText(text).first().waitFor();
