/** What `npm run bench` runs: compiles the benchmark, whose decorators need emitted metadata, and starts it. */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const project = resolve(import.meta.dirname, '..', '..');
const compiler = join(project, 'node_modules', 'typescript', 'bin', 'tsc');
const built = spawnSync(process.execPath, [compiler, '-p', join(project, 'test', 'bench')], {
  stdio: 'inherit',
});
if (built.status !== 0) process.exit(built.status ?? 1);
await import(pathToFileURL(join(project, 'build', 'bench', 'test', 'bench', 'main.js')).href);
