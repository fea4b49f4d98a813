/**
 * What `npm start` runs: builds what changed and starts the hub in this same process, so that a signal to it is a
 * signal to the hub. `--dev` rebuilds and restarts on a change; `--cli …` runs the administrator's verbs; `--run`
 * starts what is built. `--tied`, first: end with the process that started this one.
 */
const NEEDED = [24, 7];

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  const start =
    'start the hub by "npm start" after "npm ci", which brings one, or install it from nodejs.org';
  console.error(
    `The hub needs Node ${NEEDED.join('.')} or newer and this is ${process.versions.node}: ${start}.`,
  );
  process.exit(1);
}

try {
  await start(process.argv.slice(2));
} catch (error) {
  // A fault with an exit code of its own is explained in its message; anything else is a bug and shows its origin.
  console.error(Number.isInteger(error?.exitCode) ? error.message : error);
  process.exit(error?.exitCode ?? 1);
}

/** @param {string[]} args */
async function start(args) {
  endOnSignals();
  if (args[0] === '--tied') {
    endWithParent();
    args = args.slice(1);
  }
  const { build, load } = await import('./build.mjs');
  if (args[0] === '--dev') {
    const { develop } = await import('./develop.mjs');
    return develop();
  }
  if (args[0] === '--cli') {
    await build(['server']);
    const cli = await load('server/cli/main.js');
    return cli.main(args.slice(1));
  }
  if (args[0] !== '--run') await build(['server', 'web']);
  const hub = await load('server/main.js');
  return hub.main(args);
}

/** Until the hub listens for signals itself, one of them ends the process as `exit` does, which stops the database. */
function endOnSignals() {
  for (const [signal, number] of Object.entries({ SIGHUP: 1, SIGINT: 2, SIGTERM: 15 })) {
    process.on(signal, () => {
      if (process.listenerCount(signal) === 1) process.exit(128 + number);
    });
  }
}

/** npm runs a script in a shell and tells only that shell to end, which many shells do without telling us. */
function endWithParent() {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 250);
  watch.unref();
}
