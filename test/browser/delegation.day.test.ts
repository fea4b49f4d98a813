import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dateIn } from '../../server/platform/clock.js';
import { duplicatesTexts } from '../../web/features/beneficiaries/duplicates.texts.js';
import { fileTexts } from '../../web/features/beneficiaries/file.texts.js';
import { fileFormTexts } from '../../web/features/beneficiaries/file_form.texts.js';
import { enterpriseTexts } from '../../web/features/enterprises/enterprise.texts.js';
import { matchTexts } from '../../web/features/matches/match.texts.js';
import { meetingTexts } from '../../web/features/meetings/meeting.texts.js';
import { referralActionsTexts } from '../../web/features/referrals/referral_actions.texts.js';
import { formatDate } from '../../web/i18n/format.js';
import { chooseLocale, localeNames } from '../../web/i18n/locale.js';
import { say } from '../../web/i18n/texts.js';
import { portalTexts } from '../../web/pages/portal.texts.js';
import { signInTexts } from '../../web/pages/sign_in.texts.js';
import { uiTexts } from '../../web/ui/ui.texts.js';
import { choose, field, follow, press, shows, type, usePortal, word } from '../support/portal.js';
import { Desk } from '../support/referring.js';

const portal = usePortal('delegation_day');

/** One who has a file already, and how the same name is written by somebody else in each script. */
const known = {
  ar: {
    ar: 'فاطمة الزهراء المثالية',
    latin: 'Fatima Zohra El Mithaliya',
    otherAr: 'فاطمه الزهرا المثاليه',
    otherLatin: 'Fatma Zahra El Mitalia',
  },
  fr: {
    ar: 'عبد الإله الافتراضي',
    latin: 'Abdelilah El Iftiradi',
    otherAr: 'عبدالاله الإفتراضى',
    otherLatin: 'Abdel Ilah Al Iftiradi',
  },
};

const delegate = 'delegate.oujda';

describe.each(['ar', 'fr'] as const)('a day at a delegation, read in %s', (locale) => {
  const { ar, latin, otherAr, otherLatin } = known[locale];
  let page: Page;
  let fileId: string;
  let referralId: string;
  let reference: string;

  const optional = (label: string): string => say(fileFormTexts, 'optional', { label });
  const idOf = (of: Page): string => new URL(of.url()).pathname.split('/')[2] ?? '';
  const detail = () => page.getByRole('article');

  async function fillPerson(born: string): Promise<void> {
    await type(page, say(fileFormTexts, 'field.bornOn'), born);
    await choose(page, say(fileFormTexts, 'field.sex'), word('sex', 'FEMALE'));
    await choose(page, say(fileFormTexts, 'field.tie'), word('family_tie', 'GRANDCHILD'));
    await choose(page, say(fileFormTexts, 'field.education'), word('education', 'HIGHER'));
    await choose(page, say(fileFormTexts, 'field.situation'), word('situation', 'UNEMPLOYED'));
    await choose(page, say(fileFormTexts, 'field.legalForm'), word('legal_form', 'COOPERATIVE'));
  }

  beforeAll(async () => {
    chooseLocale(locale);
    fileId = await new Desk(portal(), delegate, '').openFile({ ar, latin });
    const query = 'query ($id: ID!) { beneficiaryFile(id: $id) { reference } }';
    const { beneficiaryFile } = await portal().ask<{ beneficiaryFile: { reference: string } }>(
      delegate,
      query,
      { id: fileId },
    );
    ({ reference } = beneficiaryFile);
    page = await portal().visit(delegate, '/');
  });
  afterAll(() => page?.context().close());

  test('the day opens on what waits', async () => {
    await page.getByRole('heading', { level: 1, name: say(portalTexts, 'nav.waiting') }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/waiting');
  });

  test.each([
    ['field.nameAr', otherAr],
    ['field.nameLatin', otherLatin],
  ] as const)('whoever has a file is found by another spelling: %s %s', async (name, spelling) => {
    await page.goto(`${portal().url}/files/new`);
    const likely = page.getByRole('region', { name: say(duplicatesTexts, 'title') });
    await type(page, say(fileFormTexts, name), spelling);
    await shows(likely, reference);
    await press(page, say(fileFormTexts, 'forget'));
  });

  test('a file is opened once its likes were looked at, with consent and a project', async () => {
    await page.goto(`${portal().url}/files/new`);
    await type(page, say(fileFormTexts, 'field.nameAr'), otherAr);
    await type(page, say(fileFormTexts, 'field.nameLatin'), otherLatin);
    await press(page, say(fileFormTexts, 'open'));
    await shows(page, say(fileFormTexts, 'lack.needed'));
    // Born on the same day too: a namesake alone is not yet the same person.
    await fillPerson('14/03/1998');
    await choose(page, say(fileFormTexts, 'province'), locale === 'ar' ? 'بركان' : 'Berkane');
    await type(page, optional(say(fileFormTexts, 'field.phone')), '+212 600 000 001');
    await type(page, say(fileFormTexts, 'field.titleAr'), 'تعاونية متخيلة للعسل');
    await choose(page, say(fileFormTexts, 'field.sector'), word('sector', 'AGRICULTURE'));
    await choose(page, say(fileFormTexts, 'field.needs'), word('support_kind', 'PROJECT_FOLLOW_UP'));
    await page.getByLabel(say(fileFormTexts, 'consent_now')).check();
    await press(page, say(fileFormTexts, 'open'));
    await shows(page, say(uiTexts, 'refused'));
    const likes = page.getByRole('checkbox', { name: say(duplicatesTexts, 'seen') });
    for (const like of await likes.all()) await like.check();
    await press(page, say(fileFormTexts, 'open'));
    await page.getByRole('heading', { name: say(matchTexts, 'title') }).waitFor();
    fileId = idOf(page);
    const query = `query ($id: ID!) { beneficiaryFile(id: $id) {
      beneficiary { nameAr bornOn } needs project { titleAr sector } consents { scopes } } }`;
    const { beneficiaryFile } = await portal().ask<{ beneficiaryFile: object }>(delegate, query, {
      id: fileId,
    });
    expect(beneficiaryFile).toMatchObject({
      beneficiary: { nameAr: otherAr, bornOn: '1998-03-14' },
      needs: ['PROJECT_FOLLOW_UP'],
      project: { titleAr: 'تعاونية متخيلة للعسل', sector: 'AGRICULTURE' },
    });
  });

  test('every commitment that does not fit says why', async () => {
    const query = `query ($id: ID!) { beneficiaryFile(id: $id) {
      matches { conditions { condition fits } } } }`;
    const { beneficiaryFile } = await portal().ask<{
      beneficiaryFile: { matches: { conditions: { condition: string; fits: boolean }[] }[] };
    }>(delegate, query, { id: fileId });
    // A place can be waited for and consent asked for; the rest says no.
    const refused = beneficiaryFile.matches.filter(({ conditions }) =>
      conditions.some(({ condition, fits }) => !fits && !['CAPACITY', 'CONSENT'].includes(condition)),
    );
    const folds = page.getByRole('region', { name: say(matchTexts, 'title') }).locator('details');
    await folds.first().waitFor();
    for (const fold of await folds.all()) {
      if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
    }
    const unfit = folds.getByRole('listitem');
    const reasons = await unfit.locator('p:nth-of-type(2)').allInnerTexts();
    expect(refused.length).toBeGreaterThan(0);
    expect(reasons).toHaveLength(refused.length);
    expect(reasons.filter((reason) => reason.trim() === '')).toEqual([]);
  });

  test('a referral shows first what the partner will see, then what it reserves, and goes', async () => {
    const fitting = page.getByRole('region', { name: say(matchTexts, 'title') });
    const { viewer } = await portal().ask<{ viewer: { partner: { nameAr: string; shortName: string } } }>(
      'officer.employment',
      '{ viewer { partner { nameAr shortName } } }',
    );
    const card = fitting
      .getByRole('listitem')
      .filter({ hasText: word('support_kind', 'PROJECT_FOLLOW_UP') })
      .filter({ hasText: viewer.partner[locale === 'ar' ? 'nameAr' : 'shortName'] });
    await card.getByText(say(matchTexts, 'refer_short'), { exact: true }).click();
    await shows(card, word('shared_field', 'phone'));
    await press(card, say(matchTexts, 'share.next'));
    await type(card, say(matchTexts, 'send.message'), 'Merci de recevoir cette personne imaginée');
    await press(card, say(matchTexts, 'send.confirm'));
    await follow(fitting, say(matchTexts, 'see'));
    await page.waitForURL('**/referrals/**');
    await shows(detail(), word('referral_state', 'SENT'));
    referralId = idOf(page);
    const query = `query ($id: ID!) { referral(id: $id) { state message sharedProfile { phone } } }`;
    const { referral } = await portal().ask<{ referral: object }>('officer.employment', query, {
      id: referralId,
    });
    expect(referral).toMatchObject({
      state: 'SENT',
      message: 'Merci de recevoir cette personne imaginée',
      sharedProfile: { phone: '+212 600 000 001' },
    });
  });

  test('it is taken back with a reason, and the partner no longer sees the person', async () => {
    await press(detail(), say(referralActionsTexts, 'CANCEL'));
    await detail().getByLabel(word('cancel_reason', 'BENEFICIARY_WITHDREW')).check();
    await press(detail(), say(referralActionsTexts, 'cancel.confirm'));
    const query = `query ($id: ID!) { referral(id: $id) { state sharedProfile { phone } } }`;
    await expect
      .poll(() => portal().ask('officer.employment', query, { id: referralId }))
      .toEqual({ referral: { state: 'CANCELLED', sharedProfile: null } });
    await shows(detail(), word('referral_state', 'CANCELLED'));
  });

  test('a meeting is recorded, an idea heard there is noted and becomes a file', async () => {
    await page.goto(`${portal().url}/meetings/new`);
    await type(page, say(meetingTexts, 'hold.held_on'), formatDate(dateIn(new Date()), 'medium', locale));
    await type(page, say(meetingTexts, 'hold.place'), 'دار متخيلة');
    await choose(page, say(meetingTexts, 'hold.province'), locale === 'ar' ? 'جرادة' : 'Jerada');
    await press(page, say(meetingTexts, 'hold.confirm'));
    await press(page, say(meetingTexts, 'note_action'));
    await type(page, say(meetingTexts, 'note.title_ar'), 'معصرة متخيلة');
    await choose(page, say(meetingTexts, 'note.sector'), word('sector', 'CRAFTS'));
    await press(page, say(meetingTexts, 'note.confirm'));
    const meetingId = idOf(page);
    await follow(page, say(meetingTexts, 'to_file'));
    await expect
      .poll(() => field(page, say(fileFormTexts, 'field.titleAr')).inputValue())
      .toBe('معصرة متخيلة');
    await type(page, say(fileFormTexts, 'field.nameAr'), locale === 'ar' ? 'رقية القصوى' : 'مليكة البعيدة');
    await type(
      page,
      say(fileFormTexts, 'field.nameLatin'),
      locale === 'ar' ? 'Rokia El Koswa' : 'Malika El Baida',
    );
    await fillPerson('02/11/1991');
    await press(page, say(fileFormTexts, 'open'));
    await page.getByRole('heading', { name: say(matchTexts, 'title') }).waitFor();
    const query = 'query ($id: ID!) { outreachMeeting(id: $id) { place ideas { titleAr file { id } } } }';
    expect(await portal().ask(delegate, query, { id: meetingId })).toEqual({
      outreachMeeting: {
        place: 'دار متخيلة',
        ideas: [{ titleAr: 'معصرة متخيلة', file: { id: idOf(page) } }],
      },
    });
  });

  test('the enterprise that came of a file is recorded, and a visit to it', async () => {
    const { beneficiaryFiles } = await portal().ask<{
      beneficiaryFiles: {
        nodes: {
          id: string;
          enterprise: object | null;
          viewerActions: { action: string; enabled: boolean }[];
        }[];
      };
    }>(
      delegate,
      '{ beneficiaryFiles(first: 100) { nodes { id enterprise { id } viewerActions { action enabled } } } }',
    );
    const ripe = beneficiaryFiles.nodes.find(
      ({ enterprise, viewerActions }) =>
        enterprise === null &&
        viewerActions.some(({ action, enabled }) => action === 'RECORD_ENTERPRISE' && enabled),
    );
    await page.goto(`${portal().url}/files/${ripe?.id}?view=all`);
    await press(page, say(enterpriseTexts, 'record.action'));
    await type(page, say(enterpriseTexts, 'record.name'), 'Entreprise imaginée');
    await type(
      page,
      say(enterpriseTexts, 'record.created_on'),
      formatDate(dateIn(new Date()), 'medium', locale),
    );
    await type(page, say(enterpriseTexts, 'jobs'), '3');
    await press(page, say(enterpriseTexts, 'record.confirm'));
    await page
      .getByRole('button', { name: say(enterpriseTexts, 'follow.action') })
      .first()
      .click();
    await choose(page, say(enterpriseTexts, 'follow.health'), word('enterprise_health', 'GROWING'));
    await press(page, say(enterpriseTexts, 'follow.confirm'));
    const query = `query ($id: ID!) { beneficiaryFile(id: $id) { enterprise { name jobs followUps { month health } } } }`;
    const recorded = () => portal().ask(delegate, query, { id: ripe?.id });
    await expect.poll(recorded).toEqual({
      beneficiaryFile: {
        enterprise: {
          name: 'Entreprise imaginée',
          jobs: 3,
          followUps: [
            { month: 6, health: 'GROWING' },
            { month: 12, health: null },
            { month: 24, health: null },
          ],
        },
      },
    });
  });

  test.each([
    ['delegate.fes', () => say(fileTexts, 'gone')],
    ['officer.bank', () => say(uiTexts, 'failed')],
    [null, () => say(signInTexts, 'title')],
  ] as const)('%s finds nobody at these addresses', async (outsider, answer) => {
    const stranger = await portal().visit(outsider, `/files/${fileId}`);
    if (outsider === null) await press(stranger, localeNames[locale]);
    await shows(stranger, answer());
    for (const name of [otherAr, otherLatin]) expect(await stranger.getByText(name).count()).toBe(0);
    await stranger.context().close();
  });
});
