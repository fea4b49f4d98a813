import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/** Which core serves whom: the server that is measured alone on one, PostgreSQL and the client on the other. */
export interface Cores {
  readonly server: string | null;
  readonly database: string | null;
  /** Every core, as a list; null where there is nothing to tell apart. */
  readonly all: string | null;
  readonly count: number;
}

/** Null where processes cannot be pinned: another system than Linux, no `taskset`, or a single core. */
export function findCores(): Cores {
  const count = availableParallelism();
  const unpinned = { server: null, database: null, all: null, count };
  try {
    if (count < 2) return unpinned;
    const list = execFileSync('taskset', ['-cp', String(process.pid)], { encoding: 'utf8' });
    const all = coresIn(list.split(':').at(-1) ?? '');
    return { server: all[0] ?? null, database: all[1] ?? null, all: all.join(','), count };
  } catch {
    return unpinned;
  }
}

/** `0-3,6` names five cores. */
function coresIn(list: string): string[] {
  return list
    .trim()
    .split(',')
    .flatMap((part) => {
      const [from = 0, to = from] = part.split('-').map(Number);
      return Array.from({ length: to - from + 1 }, (_, at) => String(from + at));
    });
}

/** Moves a process, and what it starts from now on, to a core. */
export function pin(pid: number, core: string | null): void {
  if (core !== null) execFileSync('taskset', ['-acp', core, String(pid)], { stdio: 'ignore' });
}

/** The command that starts a program on a core. */
export const pinned = (core: string | null, program: string, args: string[]): [string, string[]] =>
  core === null ? [program, args] : ['taskset', ['-c', core, program, ...args]];

const TICKS_A_SECOND = 100;

/**
 * Processor time of PostgreSQL in microseconds: of the processes that live, to the nanosecond, and of those that
 * have ended, which their parent counts. Null where there is no /proc.
 */
export function databaseCpu(postmaster: number): number | null {
  try {
    const children = readFileSync(`/proc/${postmaster}/task/${postmaster}/children`, 'utf8')
      .trim()
      .split(' ');
    const living = [String(postmaster), ...children].map(running).reduce((sum, one) => sum + one, 0);
    const fields = readFileSync(`/proc/${postmaster}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    const ended = Number(fields[13]) + Number(fields[14]);
    return living + (ended * 1_000_000) / TICKS_A_SECOND;
  } catch {
    return null;
  }
}

function running(pid: string): number {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1000;
  } catch {
    // It ended in between and is counted with those that have.
    return 0;
  }
}
