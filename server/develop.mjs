import { spawn } from 'node:child_process';
import { build, project, run } from './build.mjs';

/** Serves the portals by Vite and restarts the hub whenever the compiler has written a whole new one. */
export async function develop() {
  await build(['server']).catch((error) => console.error(error.message));
  const vite = run(['node_modules/vite/bin/vite.js', '--config', 'web/vite.config.ts']);
  const state = { hub: null, isStopping: false, next: Promise.resolve() };

  const restart = () => {
    state.next = state.next.then(async () => {
      await end(state.hub);
      if (!state.isStopping)
        state.hub = run(['--enable-source-maps', 'server/start.mjs', '--tied', '--run', '--dev']);
    });
  };

  const compiler = watchServer(restart);
  await new Promise((resolve) => {
    const stop = () => {
      if (state.isStopping) return;
      state.isStopping = true;
      resolve(Promise.all([state.next.then(() => end(state.hub)), end(vite), end(compiler)]));
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
    vite.once('exit', stop);
    compiler.once('exit', stop);
  });
}

/** @param {() => void} onWritten */
function watchServer(onWritten) {
  const command = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json', '-w', '--preserveWatchOutput'];
  const compiler = spawn(process.execPath, command, { cwd: project, stdio: ['ignore', 'pipe', 2] });
  compiler.stdout.setEncoding('utf8').on('data', (text) => {
    process.stderr.write(text);
    if (/Found 0 errors/.test(text)) onWritten();
  });
  return compiler;
}

/** Asks a child to end and waits until it has. */
function end(child) {
  if (child === null || child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((done) => {
    child.once('exit', done);
    child.kill('SIGTERM');
  });
}
