/** What `npm run check` runs, side by side: everything that can be known without starting the hub. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const project = resolve(import.meta.dirname, '..');
const types = (config, name) => {
  const memory = `build/check.${name}.tsbuildinfo`;
  return ['typescript/bin/tsc', '-p', config, '--noEmit', '--incremental', '--tsBuildInfoFile', memory];
};
const house = ['run', '--config', 'test/vitest.config.ts', '--project', 'rules', '--reporter', 'dot'];

const checks = {
  'types of the server': types('tsconfig.json', 'server'),
  'types of the tests': types('test/tsconfig.json', 'tests'),
  'types of the portals': types('web/tsconfig.json', 'web'),
  lint: ['oxlint/bin/oxlint', '--type-aware', '--deny-warnings', '--format=unix'],
  format: ['oxfmt/bin/oxfmt', '--check'],
  'house, schema current': [
    'vitest/vitest.mjs',
    ...house,
    'test/architecture.test.ts',
    'test/schema.test.ts',
  ],
  'operations current': [
    '@graphql-codegen/cli/cjs/bin.js',
    '--config',
    'web/codegen.ts',
    '--check',
    '--errors-only',
  ],
  'lockfile names no registry': lockfile,
};

const results = await Promise.all(Object.entries(checks).map(([name, check]) => report(name, check)));
const failed = results.filter(({ output }) => output !== null);
for (const { name, output } of failed) console.log(`\n── ${name}\n${output}`);
process.exit(failed.length === 0 ? 0 : 1);

/** @param {string} name */
async function report(name, check) {
  const began = performance.now();
  const output = typeof check === 'function' ? check() : await run(check);
  const seconds = ((performance.now() - began) / 1000).toFixed(1).padStart(5);
  console.log(`${output === null ? '✓' : '✗'} ${seconds} s  ${name}`);
  return { name, output };
}

/** The output of a command that failed, or null. */
function run([program, ...args]) {
  return new Promise((done) => {
    const command = [join(project, 'node_modules', program), ...args];
    const child = spawn(process.execPath, command, { cwd: project, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    }
    child.once('close', (code) => done(code === 0 ? null : output.trim() || `ended with ${code}`));
  });
}

function lockfile() {
  const text = readFileSync(join(project, 'package-lock.json'), 'utf8');
  return text.includes('"resolved": "http')
    ? 'package-lock.json holds "resolved" addresses; see .npmrc'
    : null;
}
