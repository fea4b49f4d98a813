import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.js';

const browser = useBrowser();
const font = createRequire(import.meta.url).resolve(
  '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2',
);

test('the browser draws Arabic from a font of ours, joined and right to left', async () => {
  const context = await browser().newContext({ viewport: { width: 500, height: 120 } });
  const page = await context.newPage();
  const source = `data:font/woff2;base64,${readFileSync(font).toString('base64')}`;
  const html = `<!doctype html><html lang="ar" dir="rtl"><style>@font-face{font-family:ours;src:url(${source})}
    span{font:32px ours}</style><span id="joined">مكتب التعاون</span><br><span id="apart">م‌ك‌ت‌ب ا‌ل‌ت‌ع‌ا‌و‌ن</span></html>`;
  await page.goto(`data:text/html;charset=utf-8,${encodeURIComponent(html)}`);
  await page.evaluate(() => document.fonts.load('32px ours', 'مكتب'));
  const seen = await page.evaluate(() => {
    const box = (id: string) => document.getElementById(id)?.getBoundingClientRect() ?? new DOMRect();
    return {
      fonts: [...document.fonts].map((face) => face.status),
      right: box('joined').right,
      widths: [box('joined').width, box('apart').width],
    };
  });
  expect(seen.fonts).toEqual(['loaded']);
  expect(seen.right).toBeGreaterThan(450);
  // Joined letters take another room than the same letters kept apart.
  expect(seen.widths[0]).not.toBe(seen.widths[1]);
  expect((await page.screenshot()).length).toBeGreaterThan(1000);
  await context.close();
});
