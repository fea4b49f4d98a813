import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fromGlobalId } from '../../server/platform/ids.js';
import { actTexts } from '../../web/features/agreements/agreement_act.texts.js';
import { agreementTexts } from '../../web/features/agreements/agreement.texts.js';
import { clauseTexts } from '../../web/features/agreements/clause.texts.js';
import { draftTexts } from '../../web/features/agreements/draft.texts.js';
import { recordTexts } from '../../web/features/agreements/record.texts.js';
import { revisionTexts } from '../../web/features/agreements/revision.texts.js';
import { termTexts } from '../../web/features/agreements/term.texts.js';
import { waitingTexts } from '../../web/features/agreements/waiting.texts.js';
import { figuresTexts } from '../../web/features/insight/figures.texts.js';
import { obligationTexts } from '../../web/features/obligations/obligation.texts.js';
import { chooseLocale } from '../../web/i18n/locale.js';
import { say } from '../../web/i18n/texts.js';
import { portalTexts } from '../../web/pages/portal.texts.js';
import { uiTexts } from '../../web/ui/ui.texts.js';
import { choose, follow, press, shows, type, usePortal, word } from '../support/portal.js';

const portal = usePortal('headquarters_day');

interface Agreement {
  readonly state: string;
  readonly clauses: readonly {
    readonly agreed: boolean;
    readonly latestRevision: {
      readonly number: number;
      readonly terms: readonly { readonly quantity: number | null }[];
    };
  }[];
  readonly signatures: readonly { readonly signatoryName: string }[];
}

describe.each(['ar', 'fr'] as const)('a day at headquarters, read in %s', (locale) => {
  let page: Page;
  let partner: Page;
  let partnerName: string;
  let address: string;
  const title = locale === 'ar' ? 'اتفاقية متخيلة للتكوين' : 'Convention imaginée de formation';
  const text = say(revisionTexts, locale === 'ar' ? 'text_ar' : 'text_fr', {}, locale);
  const words =
    locale === 'ar'
      ? 'يلتزم الطرف الثاني باستقبال ستين مستفيدا.'
      : 'Le partenaire reçoit soixante personnes.';
  const counter =
    locale === 'ar' ? 'يلتزم الطرف الثاني باستقبال عشرين مستفيدا.' : 'Le partenaire reçoit vingt personnes.';

  const agreement = async (): Promise<Agreement> => {
    const query = `query ($id: ID!) { agreement(id: $id) { state signatures { signatoryName }
      clauses { agreed latestRevision { number terms { quantity } } } } }`;
    const id = address.split('/')[2];
    return (await portal().ask<{ agreement: Agreement }>('programme', query, { id })).agreement;
  };
  const menu = (of: Page) => of.getByRole('navigation', { name: say(uiTexts, 'menu') }).first();

  beforeAll(async () => {
    chooseLocale(locale);
    const { viewer } = await portal().ask<{ viewer: { partner: { nameAr: string; nameFr: string } } }>(
      'negotiator.studies',
      '{ viewer { partner { nameAr nameFr } } }',
    );
    partnerName = locale === 'ar' ? viewer.partner.nameAr : viewer.partner.nameFr;
    page = await portal().visit('negotiator', '/');
  });
  afterAll(async () => {
    await page?.context().close();
    await partner?.context().close();
  });

  test('a negotiator opens on the agreements that wait for an answer', async () => {
    await page.getByRole('heading', { level: 1, name: say(portalTexts, 'nav.waiting') }).waitFor();
    await page.getByRole('region', { name: say(waitingTexts, 'to_answer') }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/waiting');
  });

  test('agreements are narrowed by state, province and partner, and every one shown fits', async () => {
    await follow(menu(page), new RegExp(say(portalTexts, 'nav.agreements')));
    await press(page, say(uiTexts, 'filter'));
    const filters = page.getByRole('dialog', { name: say(uiTexts, 'filter') });
    await choose(filters, say(agreementTexts, 'filter.state'), word('agreement_state', 'IN_FORCE'));
    await page.waitForURL(/IN_FORCE/);
    await choose(filters, say(agreementTexts, 'filter.partner'), partnerName);
    await page.waitForURL(/partner=/);
    await page.keyboard.press('Escape');
    const rows = page.getByRole('list', { name: say(agreementTexts, 'views.all') }).getByRole('link');
    await rows.first().waitFor();
    const query = new URL(page.url()).searchParams;
    const { agreements } = await portal().ask<{ agreements: { totalCount: number } }>(
      'negotiator',
      `query ($filter: AgreementFilter) { agreements(filter: $filter, first: 1) { totalCount } }`,
      { filter: { states: ['IN_FORCE'], partnerId: query.get('partner') } },
    );
    await expect.poll(() => rows.count()).toBe(agreements.totalCount);
  });

  test('an agreement is drafted with its parties, and a clause with what it promises', async () => {
    await page.goto(`${portal().url}/agreements/new`);
    await type(page, say(draftTexts, 'title_ar'), 'اتفاقية متخيلة للتكوين');
    await press(page, say(draftTexts, 'save_new'));
    await shows(page, say(draftTexts, 'title_needed'));
    await type(page, say(draftTexts, 'title_fr'), 'Convention imaginée de formation');
    await choose(page, say(draftTexts, 'partners'), partnerName);
    await press(page, say(draftTexts, 'save_new'));
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    address = new URL(page.url()).pathname;
    await page.goto(`${portal().url}${address}/clauses/new`);
    await choose(page, say(revisionTexts, 'heading'), word('clause_heading', 'UNDERTAKINGS_OF_PARTY'));
    await type(page, text, words);
    await press(page, say(termTexts, 'add'));
    await choose(page, say(termTexts, 'field.kind'), word('support_kind', 'TRAINING'));
    await type(page, say(termTexts, 'field.quantity'), '60');
    await choose(page, say(termTexts, 'field.unit'), word('counted_unit', 'SEATS'));
    await press(page, say(revisionTexts, 'add'));
    await shows(page, words);
    await expect.poll(agreement).toMatchObject({
      state: 'DRAFT',
      clauses: [{ agreed: false, latestRevision: { number: 1, terms: [{ quantity: 60 }] } }],
    });
  });

  test('the partner sees nothing of it before the negotiation is opened, and all of it after', async () => {
    partner = await portal().visit('negotiator.studies', address);
    await shows(partner, say(agreementTexts, 'not_found'));
    await press(page, say(actTexts, 'do.OPEN_NEGOTIATION'));
    await press(page.getByRole('form'), say(actTexts, 'do.OPEN_NEGOTIATION'));
    await shows(page, word('agreement_state', 'IN_NEGOTIATION'));
    await partner.reload();
    await shows(partner, words);
  });

  test('a counter-proposal shows what it takes away, in words and in promises, as it comes', async () => {
    await press(partner, say(clauseTexts, 'do.PROPOSE'));
    await type(partner, text, counter);
    await type(partner, say(termTexts, 'field.quantity'), '20');
    await type(partner, say(revisionTexts, 'reason'), 'Vingt places, pas davantage');
    await press(partner, say(revisionTexts, 'send'));
    await shows(page, 'Vingt places, pas davantage');
    const promises = page.getByRole('region', { name: say(termTexts, 'promises') });
    await shows(promises, say(termTexts, 'less'));
    await expect
      .poll(async () => (await agreement()).clauses[0]?.latestRevision)
      .toEqual({ number: 2, terms: [{ quantity: 20 }] });
  });

  test('what both parties agree to is frozen, and each signs the same digest', async () => {
    await press(page, say(clauseTexts, 'do.AGREE'));
    await press(page.getByRole('form'), say(clauseTexts, 'do.AGREE'));
    await press(page, say(actTexts, 'do.FREEZE'));
    await press(page.getByRole('form'), say(actTexts, 'do.FREEZE'));
    for (const [signer, capacity] of [
      [page, 'Directrice imaginée'],
      [partner, 'Président imaginé'],
    ] as const) {
      await press(signer, say(actTexts, 'do.SIGN'));
      const form = signer.getByRole('form');
      await press(form, say(actTexts, 'do.SIGN'));
      await shows(form, say(actTexts, 'capacity_needed'));
      await type(form, say(actTexts, 'capacity'), capacity);
      await press(form, say(actTexts, 'do.SIGN'));
      await form.waitFor({ state: 'detached' });
    }
    await shows(page, word('agreement_state', 'SIGNED'));
    await follow(page, say(agreementTexts, 'tabs.parties'));
    await shows(page, 'Président imaginé');
    await page.getByRole('heading', { name: say(recordTexts, 'parties') }).waitFor();
    expect((await agreement()).signatures).toHaveLength(2);
    const id = fromGlobalId('Agreement', address.split('/')[2] ?? '');
    const digests = 'select count(distinct digest)::int as digests from signature where agreement_id = $1';
    expect(await portal().rows(digests, [id])).toEqual([{ digests: 1 }]);
  });

  test('a figure opens the very list that its rule counted', async () => {
    const officer = await portal().visit('programme', '/figures');
    const number = officer
      .getByRole('table', { name: say(figuresTexts, 'title') })
      .getByRole('link')
      .first();
    const value = (await number.innerText()).replaceAll(/\D/g, '');
    await number.click();
    await officer.getByRole('heading', { name: say(figuresTexts, 'counted'), level: 1 }).waitFor();
    const things = officer.getByRole('main').getByRole('listitem');
    await expect.poll(() => things.count()).toBe(Math.min(100, Number(value)));
    await officer.context().close();
  });

  test('a late obligation is fulfilled with its evidence, another is waived with a reason', async () => {
    const officer = await portal().visit('programme', '/obligations');
    const list = officer.getByRole('list', { name: say(obligationTexts, 'title') });
    const detail = officer.getByRole('article');
    await list.getByRole('link').first().click();
    const fulfilled = new URL(officer.url()).pathname.split('/')[2];
    await press(detail, say(obligationTexts, 'do.FULFIL'));
    await press(detail.getByRole('form'), say(obligationTexts, 'do.FULFIL'));
    await shows(detail, say(obligationTexts, 'evidence_needed'));
    await type(detail, say(obligationTexts, 'evidence'), 'Procès-verbal imaginé');
    await press(detail.getByRole('form'), say(obligationTexts, 'do.FULFIL'));
    await shows(detail, word('obligation_state', 'FULFILLED'));
    await officer.goto(`${portal().url}/obligations`);
    await list.getByRole('link').first().click();
    const waived = new URL(officer.url()).pathname.split('/')[2];
    await press(detail, say(obligationTexts, 'do.WAIVE'));
    await type(detail, say(obligationTexts, 'reason'), 'سبب متخيل');
    await press(detail, say(obligationTexts, 'do.WAIVE').replace('…', ''));
    await shows(detail, word('obligation_state', 'WAIVED'));
    const query =
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Obligation { state evidence waiverReason } } }';
    expect(await portal().ask('auditor', query, { ids: [fulfilled, waived] })).toEqual({
      nodes: [
        { state: 'FULFILLED', evidence: 'Procès-verbal imaginé', waiverReason: null },
        { state: 'WAIVED', evidence: null, waiverReason: 'سبب متخيل' },
      ],
    });
    await officer.context().close();
  });

  test.each(['negotiator.bank', 'officer.training', null])('%s reads nothing of it', async (outsider) => {
    const stranger = await portal().visit(outsider, address);
    await stranger.getByRole('heading').or(stranger.getByRole('alert')).first().waitFor();
    await stranger.waitForLoadState('networkidle');
    for (const hidden of [title, words, counter]) expect(await stranger.getByText(hidden).count()).toBe(0);
    await stranger.context().close();
  });
});
