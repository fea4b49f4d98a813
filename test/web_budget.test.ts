import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { build, project } from '../server/build.mjs';

/** What a reader's machine has to load before anything can be seen, as the portals are built. */

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
}

const built = (file: string): string => readFileSync(join(project, 'build', 'web', file), 'utf8');

/** Bytes of JavaScript, compressed, that a first visit may load. */
const FIRST_LOAD = 320_000;

let first: string;
let later: string;
let bytes = 0;
/** What the portals ask, by hash. */
let documents: readonly [hash: string, text: string][];

beforeAll(async () => {
  await build(['web']);
  const manifest = JSON.parse(built('.vite/manifest.json')) as Record<string, Chunk>;
  const needed = new Set<Chunk>();
  const need = (chunk: Chunk | undefined): void => {
    if (chunk === undefined || needed.has(chunk)) return;
    needed.add(chunk);
    for (const name of chunk.imports ?? []) need(manifest[name]);
  };
  for (const chunk of Object.values(manifest)) if (chunk.isEntry) need(chunk);
  documents = Object.entries(JSON.parse(built('.vite/documents.json')) as Record<string, string>);
  const scripts = Object.values(manifest).filter(({ file }) => file.endsWith('.js'));
  const textOf = (chunks: readonly Chunk[]): string => chunks.map(({ file }) => built(file)).join('\n');
  for (const { file } of needed) bytes += gzipSync(built(file)).length;
  first = textOf([...needed]);
  later = textOf(scripts.filter((chunk) => !needed.has(chunk)));
}, 120_000);

test(`the first load is at most ${FIRST_LOAD / 1000} kB of compressed JavaScript`, () => {
  expect(bytes).toBeGreaterThan(FIRST_LOAD / 2);
  expect(bytes).toBeLessThanOrEqual(FIRST_LOAD);
});

test('the comparison of two texts comes with the page that shows one', () => {
  // A name within the library that no minifier changes.
  expect(later).toContain('extractCommon');
  expect(first).not.toContain('extractCommon');
});

test.each(['Figures', 'Coverage', 'ProposeRevision', 'AddClause', 'OpenFile', 'ReferralList'])(
  'the page that asks %s comes when it is visited',
  (name) => {
    const [hash = 'none'] =
      documents.find(([, text]) => text.includes(` ${name}(`) || text.includes(` ${name} {`)) ?? [];
    expect(later).toContain(hash);
    expect(first).not.toContain(hash);
  },
);

test('an operation stands where it is asked, and no list of all of them anywhere', () => {
  const inFirst = documents.filter(([hash]) => first.includes(hash));
  expect(inFirst.length).toBeGreaterThan(3);
  expect(inFirst.length).toBeLessThan(documents.length / 5);
  expect(documents.filter(([hash]) => !first.includes(hash) && !later.includes(hash))).toEqual([]);
});
