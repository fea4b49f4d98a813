import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

export const project = resolve(import.meta.dirname, '..');

/** What each part is made of and by what. The lockfile stands for everything that is installed. */
const parts = {
  server: {
    sources: ['server', 'migrations', 'tsconfig.json', 'package-lock.json'],
    result: 'build/server',
    command: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'],
  },
  web: {
    sources: ['web', 'package-lock.json'],
    result: 'build/web',
    command: [
      'node_modules/vite/bin/vite.js',
      'build',
      '--config',
      'web/vite.config.ts',
      '--logLevel',
      'warn',
    ],
  },
};

/**
 * Builds those parts whose sources are not the ones they were last built from, side by side. Two that build at once
 * would run each other's half-written files, so the second waits and mostly finds its work done.
 * @param {('server' | 'web')[]} names
 */
export async function build(names) {
  mkdirSync(join(project, 'build'), { recursive: true });
  const lock = join(project, 'build', 'lock');
  while (!claim(lock)) await new Promise((done) => setTimeout(done, 100));
  try {
    await buildStale(names);
  } finally {
    rmSync(lock, { force: true });
  }
}

/** The lock of a build that was killed is taken away; its number may be ours or anybody's after a restart. */
function claim(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  if (isDead(lock)) rmSync(lock, { force: true });
  return false;
}

function isDead(lock) {
  try {
    if (Date.now() - statSync(lock).mtimeMs > 180_000) return true;
    const holder = Number(readFileSync(lock, 'utf8'));
    if (holder === process.pid) return true;
    if (holder > 0) process.kill(holder, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

async function buildStale(names) {
  const stale = names
    .map((name) => ({ name, ...parts[name], digest: digestOf(parts[name].sources) }))
    .filter(isStale);
  if (stale.length === 0) return;
  const began = Date.now();
  console.error(
    `Building ${stale.map(({ name }) => (name === 'web' ? 'the portals' : 'the hub')).join(' and ')} …`,
  );
  // Alike whoever asks, a test too: the portals of any other mode send texts, as in development, and are refused.
  const env = { NODE_ENV: 'production' };
  const signals = endWith(stale.map(({ name, command }) => ({ name, child: run(command, env) })));
  const failed = (await signals.done).filter(({ code }) => code !== 0);
  if (failed.length > 0) {
    throw Object.assign(
      new Error(`Building failed (${failed.map(({ name }) => name).join(', ')}); see above.`),
      {
        exitCode: signals.stopped() ? 130 : 1,
      },
    );
  }
  for (const { name, digest } of stale) writeFileSync(stampOf(name), digest);
  console.error(`Built in ${((Date.now() - began) / 1000).toFixed(1)} s.`);
}

/** @param {string} file */
export const load = (file) => import(pathToFileURL(join(project, 'build', file)).href);

/**
 * @param {string[]} command
 * @param {Record<string, string>} [env] Ours, unless given.
 */
export function run(command, env) {
  return spawn(process.execPath, command, { cwd: project, env, stdio: ['ignore', 2, 2] });
}

/** While children work, a signal to us ends them too. */
function endWith(children) {
  let stopped = false;
  const stop = () => {
    stopped = true;
    for (const { child } of children) child.kill('SIGTERM');
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  const ended = children.map(
    ({ name, child }) =>
      new Promise((done) => {
        child.once('error', () => done({ name, code: 1 }));
        child.once('exit', (code) => done({ name, code: code ?? 1 }));
      }),
  );
  const done = Promise.all(ended).finally(() => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(signal, stop);
  });
  return { done, stopped: () => stopped };
}

function isStale({ name, result, digest }) {
  const stamp = stampOf(name);
  if (existsSync(join(project, result)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest)
    return false;
  rmSync(stamp, { force: true });
  // What the compiler remembers of its last run would make it skip files that were removed since.
  if (name === 'server' && !existsSync(join(project, result))) {
    rmSync(join(project, 'build', 'tsconfig.tsbuildinfo'), { force: true });
  }
  return true;
}

const stampOf = (name) => join(project, 'build', `${name}.stamp`);

/** By content: a checkout touches files that did not change. */
function digestOf(sources) {
  const hash = createHash('sha256');
  const add = (path) => {
    hash.update(path);
    hash.update(readFileSync(join(project, path)));
  };
  for (const source of sources) {
    if (source.endsWith('.json')) add(source);
    else for (const path of filesOf(source)) add(path);
  }
  return hash.digest('hex');
}

function filesOf(folder) {
  if (!existsSync(join(project, folder))) return [];
  return readdirSync(join(project, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts') && !entry.name.endsWith('.mjs'))
    .map((entry) => join(entry.parentPath, entry.name).slice(project.length + 1))
    .sort();
}
