import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Whether a process with this number runs, whoever owns it. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A process that ended but was not collected by its parent (a container without an init) holds nothing. */
function isZombie(pid: number): boolean {
  return statOf(pid)?.[0] === 'Z';
}

/**
 * When a process started, as an opaque text: numbers of processes come back (after a reboot, in every container),
 * a number together with its start does not. Null when there is no such process or no way to tell.
 */
export function startOf(pid: number): string | null {
  if (process.platform === 'linux') return statOf(pid)?.[19] ?? null;
  return process.platform === 'win32' ? null : (ps(pid, 'lstart=')?.replace(/\s+/g, '-') ?? null);
}

/** The command line of a process, or null. */
export function commandOf(pid: number): string | null {
  if (process.platform === 'win32') return null;
  if (process.platform !== 'linux') return ps(pid, 'command=');
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return null;
  }
}

/** The fields of /proc/<pid>/stat from the state on; the name before them may hold spaces and brackets. */
function statOf(pid: number): string[] | null {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return line.slice(line.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

function ps(pid: number, column: string): string | null {
  try {
    const output = execFileSync('ps', ['-p', String(pid), '-o', column], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return output.toString().trim() || null;
  } catch {
    return null;
  }
}
