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
  const html = `<!doctype html><html lang="ar" dir="rtl"><style>span{font:32px ours}</style><span id="joined">مكتب التعاون</span><br><span id="apart">م‌ك‌ت‌ب ا‌ل‌ت‌ع‌ا‌و‌ن</span></html>`;
  await page.setContent(html);
  await page.evaluate(
    async (bytes) => document.fonts.add(await new FontFace('ours', new Uint8Array(bytes)).load()),
    [...readFileSync(font)],
  );
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

test('a field of a page that brings no font takes what is typed', async () => {
  const context = await browser().newContext();
  const page = await context.newPage();
  await page.setContent('<label>name <input></label>');
  await page.getByLabel('name').click();
  await page.keyboard.type('typed');
  expect(await page.getByLabel('name').inputValue()).toBe('typed');
  await context.close();
});
