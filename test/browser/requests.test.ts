import { expect, test } from 'vitest';
import { referralsTexts } from '../../web/features/referrals/referrals.texts.js';
import { say } from '../../web/i18n/texts.js';
import { uiTexts } from '../../web/ui/ui.texts.js';
import { press, usePortal } from '../support/portal.js';

const portal = usePortal('requests');

/** Who is there, and the numbers beside the menu: asked around every page, and anew whenever a line comes back. */
const FRAME = new Set(['Viewer', 'ReferralsToAnswer', 'AgreementsWaitingCount']);

test('a partner’s inbox is one request: the list with the counts of all views', async () => {
  const page = await portal().visit('officer.training', '/account');
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'POST' || !request.url().endsWith('/graphql')) return;
    const { operationName } = JSON.parse(request.postData() ?? '{}') as { operationName: string };
    if (!FRAME.has(operationName)) asked.push(operationName);
  });
  const list = page.getByRole('list', { name: say(referralsTexts, 'title.partner') });
  await page.goto(`${portal().url}/referrals`);
  await list.getByRole('link').first().waitFor();
  expect(asked).toEqual(['ReferralList']);
  await page.getByRole('link', { name: new RegExp(say(referralsTexts, 'views.done')) }).click();
  await page.waitForLoadState('networkidle');
  expect(new Set(asked)).toEqual(new Set(['ReferralList']));
  // What a filter offers is asked for when somebody is about to choose.
  await press(page, say(uiTexts, 'filter'));
  await expect.poll(() => asked).toContain('Provinces');
});
