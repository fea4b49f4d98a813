import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning, startOf } from '../platform/processes.js';
import { StartupError } from '../platform/startup_error.js';

/**
 * One hub per data folder. The lock names a process and when it started, so that the lock of a hub that was killed
 * is recognised as dead even when its number was given to somebody else meanwhile.
 */
export function lockFolder(folder: string): () => void {
  const lock = join(folder, 'lock');
  const mine = join(folder, `lock.${process.pid}`);
  const content = `${process.pid} ${startOf(process.pid) ?? ''}`.trim();
  writeFileSync(mine, content);
  try {
    for (let attempt = 0; !claim(mine, lock); attempt++) {
      const holder = readHolder(lock);
      if (holder !== null && isAlive(holder)) throw taken(folder, holder);
      if (attempt > 20) throw new StartupError(`The lock ${lock} cannot be taken over; remove it.`);
      discard(lock, holder, mine);
    }
  } finally {
    rmSync(mine, { force: true });
  }
  return () => {
    if (readHolder(lock) === content) rmSync(lock, { force: true });
  };
}

/** A hard link either appears whole or not at all, also when two hubs start at once. */
function claim(mine: string, lock: string): boolean {
  try {
    linkSync(mine, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Takes a dead lock away; puts it back if a third hub replaced it between the look and the grasp. */
function discard(lock: string, dead: string | null, mine: string): void {
  const aside = `${mine}.dead`;
  try {
    renameSync(lock, aside);
  } catch {
    return;
  }
  if (readHolder(aside) !== dead) claim(aside, lock);
  rmSync(aside, { force: true });
}

function readHolder(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function isAlive(holder: string): boolean {
  const [pid, start] = holder.split(' ', 2);
  const number = Number(pid);
  if (!Number.isInteger(number) || number <= 0 || !isRunning(number)) return false;
  return start === undefined || start === (startOf(number) ?? start);
}

function taken(folder: string, holder: string): StartupError {
  return new StartupError(
    `Another hub (process ${holder.split(' ', 1)[0]}) uses the data folder ${folder}. ` +
      `Stop it, or set HUB_DATA to another folder.`,
  );
}
