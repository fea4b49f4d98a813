import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LaunchOptions } from 'playwright';

const require = createRequire(import.meta.url);

/**
 * How to start a real browser without a manual step: the one in CHROME_BIN, else on Linux x64 the Chromium that npm
 * installed with the tests, else the machine's own Chrome. Nothing is downloaded.
 */
export function chromiumOptions(): LaunchOptions {
  const chosen = process.env['CHROME_BIN'];
  const args = ['--no-sandbox', '--font-render-hinting=none'];
  if (chosen) return { executablePath: chosen, args };
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome', args };
  const home = unpacked();
  const { PATH, HOME = home, TMPDIR = '/tmp' } = process.env;
  const env = { PATH: PATH ?? '', HOME, TMPDIR, FONTCONFIG_FILE: fontsOf(home) };
  const executablePath = join(home, 'chromium');
  const libraries = join(home, 'al2023', 'lib');
  return {
    executablePath,
    args,
    env: lacksLibraries(executablePath) ? { ...env, LD_LIBRARY_PATH: libraries } : env,
  };
}

/**
 * The package unpacks into TMPDIR and takes whatever lies there for complete, so each unpacking has a folder of its
 * own, and the first that is whole gets the name that everybody uses.
 */
function unpacked(): string {
  const main = require.resolve('@sparticuz/chromium');
  const manifest = JSON.parse(readFileSync(join(dirname(main), '../../package.json'), 'utf8')) as {
    version: string;
  };
  const cache = resolve(dirname(main), '../../../../.cache');
  const home = join(cache, `chromium-${manifest.version}-${process.arch}`);
  if (existsSync(join(home, 'chromium'))) return home;
  mkdirSync(cache, { recursive: true });
  const own = mkdtempSync(join(cache, 'unpacking-'));
  const code = `const m = await import(process.argv[1]); await m.default.executablePath();`;
  const entry = pathToFileURL(join(dirname(main), '../esm/index.js')).href;
  // The package unpacks its libraries too when it takes the machine for one that is known to lack them.
  const env = { PATH: process.env['PATH'] ?? '', TMPDIR: own, AWS_EXECUTION_ENV: 'nodejs24.x' };
  execFileSync(process.execPath, ['--input-type=module', '-e', code, entry], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  try {
    renameSync(own, home);
  } catch (error) {
    rmSync(own, { recursive: true, force: true });
    if (!existsSync(join(home, 'chromium'))) throw error;
  }
  return home;
}

/**
 * The package's own list of fonts names folders of another machine. Without any font a field takes no letter, and a
 * page that has no font of its own ends the browser.
 */
function fontsOf(home: string): string {
  const list = join(home, 'fonts.conf');
  const folders = `<dir>${join(home, 'fonts')}</dir><cachedir>${join(home, 'fonts-cache')}</cachedir>`;
  if (!existsSync(list)) writeFileSync(list, `<?xml version="1.0"?><fontconfig>${folders}</fontconfig>`);
  return list;
}

function lacksLibraries(executable: string): boolean {
  const { stdout, error } = spawnSync('ldd', [executable], { encoding: 'utf8' });
  return error !== undefined || stdout.includes('not found');
}
