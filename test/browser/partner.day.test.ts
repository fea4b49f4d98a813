import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_PASSWORD } from '../../server/demo/account.data.js';
import { Role } from '../../server/platform/viewer.js';
import { fromGlobalId } from '../../server/platform/ids.js';
import { agreementTexts } from '../../web/features/agreements/agreement.texts.js';
import { commitmentsTexts } from '../../web/features/commitments/commitments.texts.js';
import { peopleTexts } from '../../web/features/people/people.texts.js';
import { referralActionsTexts } from '../../web/features/referrals/referral_actions.texts.js';
import { referralTexts } from '../../web/features/referrals/referral.texts.js';
import { referralsTexts } from '../../web/features/referrals/referrals.texts.js';
import { chooseLocale, localeNames } from '../../web/i18n/locale.js';
import { say } from '../../web/i18n/texts.js';
import { portalTexts } from '../../web/pages/portal.texts.js';
import { signInTexts } from '../../web/pages/sign_in.texts.js';
import { uiTexts } from '../../web/ui/ui.texts.js';
import { follow, press, shows, type, usePortal, word } from '../support/portal.js';
import { type Comer, Desk, type Sent } from '../support/referring.js';

const portal = usePortal('partner_day');

/** Their names are far enough apart that nobody takes one for another. */
const comers = {
  ar: [
    { ar: 'زينب المثالية', latin: 'Zineb El Mithali' },
    { ar: 'سلمى الافتراضية', latin: 'Salma El Iftiradi' },
    { ar: 'كريمة النموذجية', latin: 'Karima En-Namoudaji' },
    { ar: 'ياسمين التجريبية', latin: 'Yasmine Et-Tajribi' },
    { ar: 'مريم الخيالية', latin: 'Meryem El Khayali' },
  ],
  fr: [
    { ar: 'وئام الموهومة', latin: 'Wiam El Mawhouma' },
    { ar: 'غيثة المفترضة', latin: 'Ghita El Moftarada' },
    { ar: 'شيماء المتخيلة', latin: 'Chaimae El Moutakhayyala' },
    { ar: 'حليمة الصورية', latin: 'Halima Es-Sowariya' },
    { ar: 'بثينة التمثيلية', latin: 'Boutaina Et-Tamtiliya' },
  ],
} as const satisfies Record<string, readonly [Comer, Comer, Comer, Comer, Comer]>;

interface Standing {
  readonly state: string;
  readonly reserved: string;
  readonly consumed: string;
}

describe.each(['ar', 'fr'] as const)('a partner’s day, read in %s', (locale) => {
  const who = `day.${locale}`;
  const nameOf = (comer: Comer): string => (locale === 'ar' ? comer.ar : comer.latin);
  let desk: Desk;
  let page: Page;
  let sent: Sent[];
  const people = comers[locale];
  const [first, second, third, fourth, late] = people;

  const list = () => page.getByRole('list', { name: say(referralsTexts, 'title.partner') });
  const row = (comer: Comer) =>
    list()
      .getByRole('link')
      .filter({ hasText: nameOf(comer) });
  const detail = () => page.getByRole('article');
  const standing = async ({ id }: Sent): Promise<Standing> => {
    const query = `query ($id: ID!) { referral(id: $id) { state allotment { reserved consumed } } }`;
    const { referral } = await portal().ask<{
      referral: { state: string; allotment: { reserved: string; consumed: string } };
    }>('delegate.oujda', query, { id });
    return { state: referral.state, ...referral.allotment };
  };

  beforeAll(async () => {
    chooseLocale(locale);
    const { viewer } = await portal().ask<{ viewer: { partner: { id: string } } }>(
      'officer.employment',
      '{ viewer { partner { id } } }',
    );
    const { id: partnerId } = viewer.partner;
    await portal().add({
      nameAr: 'هند المتخيلة',
      nameLatin: 'Hind El Moutakhayyila',
      email: `${who}@example.org`,
      roles: [Role.PARTNER_OFFICER, Role.PARTNER_NEGOTIATOR, Role.PARTNER_ADMINISTRATOR],
      partnerId: fromGlobalId('Partner', partnerId),
    });
    desk = new Desk(portal(), 'delegate.oujda', partnerId);
    sent = [];
    for (const comer of [first, second, third, fourth]) sent.push(await desk.send(comer));
    page = await portal().visit(null, '/');
  });
  afterAll(() => page?.context().close());

  test('signing in in one’s language opens the inbox, on what waits for an answer', async () => {
    await press(page, localeNames[locale]);
    await type(page, say(signInTexts, 'email'), `${who}@example.org`);
    await type(page, say(signInTexts, 'password'), 'not the password');
    await press(page, say(signInTexts, 'submit'));
    await shows(page, say(uiTexts, 'refused'));
    await type(page, say(signInTexts, 'password'), DEMO_PASSWORD);
    await press(page, say(signInTexts, 'submit'));
    await row(first).waitFor();
    expect(new URL(page.url()).pathname).toBe('/referrals');
    expect(await page.locator('html').getAttribute('dir')).toBe(locale === 'ar' ? 'rtl' : 'ltr');
  });

  test('arrow keys move among what waits, Enter opens, Escape comes back to the same row', async () => {
    const links = list().getByRole('link');
    await page.locator('body').press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const chosen = await links.nth(1).getAttribute('href');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(chosen);
    await page.keyboard.press('Enter');
    await detail().getByRole('heading', { level: 1 }).waitFor();
    expect(new URL(page.url()).pathname).toBe(chosen);
    await page.keyboard.press('Escape');
    await expect.poll(() => new URL(page.url()).pathname).toBe('/referrals');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(chosen);
  });

  test('what arrives shows as a count, moves nothing under the cursor, and comes in when asked', async () => {
    await row(first).hover();
    const before = await row(first).boundingBox();
    await desk.send(late);
    const arrived = page.getByRole('button', { name: say(uiTexts, 'arrivals', { count: 1 }), exact: true });
    await arrived.waitFor();
    expect(await row(late).count()).toBe(0);
    expect(await row(first).boundingBox()).toEqual(before);
    await arrived.click();
    await row(late).waitFor();
  });

  test('accepting says what it holds, and the place stays reserved', async () => {
    const [referral] = sent as [Sent];
    const before = await standing(referral);
    await row(first).click();
    await shows(detail(), '+212 600 000 000');
    await press(detail(), say(referralActionsTexts, 'ACCEPT'));
    await press(detail(), say(referralActionsTexts, 'accept.confirm'));
    await expect.poll(() => standing(referral)).toEqual({ ...before, state: 'ACCEPTED' });
    await shows(detail(), word('referral_state', 'ACCEPTED'));
    await row(first).waitFor({ state: 'detached' });
  });

  test('declining asks for a reason, gives the place back and closes the person’s details', async () => {
    const [, referral] = sent as [Sent, Sent];
    const before = await standing(referral);
    await row(second).click();
    await press(detail(), say(referralActionsTexts, 'DECLINE'));
    await press(detail(), say(referralActionsTexts, 'decline.confirm'));
    await shows(detail(), say(uiTexts, 'reason_needed'));
    expect((await standing(referral)).state).toBe('SENT');
    await detail().getByLabel(word('decline_reason', 'NOT_ELIGIBLE')).check();
    await press(detail(), say(referralActionsTexts, 'decline.confirm'));
    await shows(detail(), say(referralTexts, 'gone'));
    expect(await standing(referral)).toEqual({
      state: 'DECLINED',
      reserved: String(Number(before.reserved) - 1),
      consumed: before.consumed,
    });
    expect(await detail().getByText(nameOf(second)).count()).toBe(0);
  });

  test('support is started, then completed with its outcome, and counts as used', async () => {
    const [referral] = sent as [Sent];
    const before = await standing(referral);
    await follow(page.getByRole('navigation'), new RegExp(say(referralsTexts, 'views.running')));
    // The one that has waited longest stands first, so what was accepted just now comes last; how many pages
    // stand before it depends on the day the demo is told on.
    const more = page.getByRole('button', { name: say(uiTexts, 'load_more'), disabled: false });
    await row(first).or(more).first().waitFor();
    while ((await row(first).count()) === 0) {
      await more.click();
      await row(first).or(more).first().waitFor();
    }
    await row(first).click();
    await press(detail(), say(referralActionsTexts, 'START'));
    await press(detail(), say(referralActionsTexts, 'start.confirm'));
    await press(detail(), say(referralActionsTexts, 'COMPLETE'));
    await detail().getByLabel(say(referralActionsTexts, 'complete.delivered')).check();
    const hours = say(referralActionsTexts, 'complete.optional', {
      label: say(referralActionsTexts, 'complete.hours'),
    });
    await type(detail(), hours, '12');
    await press(detail(), say(referralActionsTexts, 'complete.confirm'));
    await expect
      .poll(() => standing(referral))
      .toEqual({
        state: 'COMPLETED',
        reserved: String(Number(before.reserved) - 1),
        consumed: String(Number(before.consumed) + 1),
      });
    await shows(detail(), say(referralTexts, 'delivered'));
    expect(
      await portal().rows('select delivered, hours from outcome where referral_id = $1', [
        fromGlobalId('Referral', referral.id),
      ]),
    ).toEqual([{ delivered: true, hours: 12 }]);
  });

  test('a lost connection shows, loses nothing that was typed, and acts once when it is back', async () => {
    const [, , referral] = sent as [Sent, Sent, Sent];
    const text = 'كلمات كتبت قبل الانقطاع';
    await page.goto(`${portal().url}/referrals`);
    await row(third).click();
    await press(detail(), say(referralActionsTexts, 'DECLINE'));
    await detail().getByLabel(word('decline_reason', 'OTHER')).check();
    await type(detail(), say(uiTexts, 'reason_text'), text);
    await page.context().setOffline(true);
    await shows(page, say(uiTexts, 'lost'));
    await press(detail(), say(referralActionsTexts, 'decline.confirm'));
    await shows(detail(), say(uiTexts, 'refused'));
    expect(await detail().getByLabel(say(uiTexts, 'reason_text'), { exact: true }).inputValue()).toBe(text);
    await page.context().setOffline(false);
    await page.getByText(say(uiTexts, 'lost')).waitFor({ state: 'detached' });
    await page.reload();
    expect(await detail().getByLabel(say(uiTexts, 'reason_text'), { exact: true }).inputValue()).toBe(text);
    await press(detail(), say(referralActionsTexts, 'decline.confirm'));
    await shows(detail(), say(referralTexts, 'gone'));
    const declined = `select count(*)::int from event where type = 'referral.declined' and subject_id = $1`;
    expect(await portal().rows(declined, [fromGlobalId('Referral', referral.id)])).toEqual([{ count: 1 }]);
  });

  test('who comes second is shown what changed and by whom, and nothing is overwritten', async () => {
    const [, , , referral] = sent as [Sent, Sent, Sent, Sent];
    await page.goto(`${portal().url}/referrals`);
    await row(fourth).click();
    await press(detail(), say(referralActionsTexts, 'ACCEPT'));
    await desk.cancel(referral);
    await press(detail(), say(referralActionsTexts, 'accept.confirm'));
    const conflict = detail().getByRole('alert');
    await shows(conflict, word('referral_state', 'SENT'));
    await shows(conflict, word('referral_state', 'CANCELLED'));
    const keep = conflict.getByRole('button', { name: say(referralActionsTexts, 'conflict.keep') });
    expect(await keep.count()).toBe(0);
    await press(conflict, say(referralActionsTexts, 'conflict.take'));
    await shows(detail(), say(referralTexts, 'gone'));
    expect((await standing(referral)).state).toBe('CANCELLED');
  });

  test('the numbers of a commitment are the endpoint’s, and each opens what it counts', async () => {
    const menu = page.getByRole('navigation', { name: say(uiTexts, 'menu') }).first();
    await follow(menu, new RegExp(say(portalTexts, 'nav.commitments')));
    const { commitments } = await portal().ask<{
      commitments: {
        nodes: {
          id: string;
          reference: string;
          currentAllotment: Record<'promised' | 'reserved' | 'consumed' | 'remaining', string> | null;
        }[];
      };
    }>(
      who,
      `{ commitments(first: 20) { nodes { id reference currentAllotment { promised reserved consumed remaining } } } }`,
    );
    const counted = commitments.nodes.find(({ currentAllotment }) => Number(currentAllotment?.reserved) > 0);
    const { promised, reserved, consumed, remaining } = counted?.currentAllotment ?? {};
    const line = page.getByRole('row').filter({ hasText: counted?.reference ?? '' });
    await line.waitFor();
    const cells = await line.getByRole('cell').locator('bdi').allInnerTexts();
    expect(cells.slice(-4)).toEqual([promised, reserved, consumed, remaining]);
    await line.locator(`a[href*="view=reserved"]`).click();
    await list().getByRole('link').first().waitFor();
    expect(await list().getByRole('link').count()).toBe(Number(reserved));
    await page.goto(`${portal().url}/commitments/${counted?.id}`);
    await page.getByRole('heading', { name: say(commitmentsTexts, 'ledger') }).waitFor();
  });

  test('the clause behind a commitment can be read in its agreement', async () => {
    await follow(page.getByRole('main'), new RegExp('AC-2022-002'));
    await page.getByRole('navigation', { name: say(agreementTexts, 'parts') }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/agreements\/agreement_\w+\/clauses\/clause_\w+$/);
  });

  test('a colleague is invited, joins by the link once, and works in the same inbox', async () => {
    const menu = page.getByRole('navigation', { name: say(uiTexts, 'menu') }).first();
    await follow(menu, new RegExp(say(portalTexts, 'nav.people')));
    await press(page, say(peopleTexts, 'invite'));
    await type(page, say(peopleTexts, 'name_ar'), 'رفيق المدعو');
    await type(page, say(peopleTexts, 'name_latin'), 'Rafik El Madou');
    await type(page, say(peopleTexts, 'email'), `colleague.${locale}@example.org`);
    await page.getByLabel(word('role', 'PARTNER_OFFICER'), { exact: true }).check();
    await press(page, say(peopleTexts, 'send'));
    const link = await page
      .getByRole('status', { name: say(peopleTexts, 'link_title') })
      .locator('code')
      .innerText();
    const colleague = await portal().visit(null, new URL(link).pathname);
    await press(colleague, localeNames[locale]);
    await type(colleague, say(peopleTexts, 'join.password'), 'une phrase assez longue');
    await type(colleague, say(peopleTexts, 'join.again'), 'une phrase assez longue');
    await press(colleague, say(peopleTexts, 'join.submit'));
    await colleague.getByRole('list', { name: say(referralsTexts, 'title.partner') }).waitFor();
    await colleague.context().close();
    const again = await portal().visit(null, new URL(link).pathname);
    await press(again, localeNames[locale]);
    await type(again, say(peopleTexts, 'join.password'), 'une phrase assez longue');
    await type(again, say(peopleTexts, 'join.again'), 'une phrase assez longue');
    await press(again, say(peopleTexts, 'join.submit'));
    await shows(again, say(uiTexts, 'refused'));
    await again.context().close();
  });

  test.each(['officer.training', 'delegate.fes', null])(
    '%s finds nobody at these addresses',
    async (outsider) => {
      const [referral] = sent as [Sent];
      const stranger = await portal().visit(outsider, `/referrals/${referral.id}`);
      if (outsider === null) await press(stranger, localeNames[locale]);
      const refused = outsider === null ? say(signInTexts, 'title') : say(uiTexts, 'failed');
      await shows(stranger, refused);
      for (const { ar, latin } of people) {
        expect(await stranger.getByText(ar).count()).toBe(0);
        expect(await stranger.getByText(latin).count()).toBe(0);
      }
      await stranger.context().close();
    },
  );

  test('signing out leaves nothing behind on the machine', async () => {
    await page.getByRole('button', { name: new RegExp(`^${say(uiTexts, 'account')}`) }).click();
    await page.getByRole('menuitem', { name: say(uiTexts, 'sign_out') }).click();
    await page.getByRole('heading', { name: say(signInTexts, 'title') }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: say(signInTexts, 'title') }).waitFor();
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });
});
