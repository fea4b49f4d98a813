import cluster, { type Worker } from 'node:cluster';
import { once } from 'node:events';
import { StartupError } from './startup_error.js';

/** What a worker says to the process that started it. */
export type FromWorker =
  | { readonly ready: number }
  | { readonly failed: string; readonly exitCode: number }
  | { readonly kick: string };

/** What it is told: first what to do, in the end to stop. */
export type ToWorker<Orders> = { readonly orders: Orders } | { readonly stop: true };

export interface WorkersOptions<Orders> {
  readonly count: number;
  /** The program of each, and its arguments. */
  readonly program: string;
  readonly args: readonly string[];
  /** What each is told. */
  readonly orders: Orders;
  readonly onKick: (sweep: string) => void;
  /** One ended by itself; another comes in its place. */
  readonly onEnd: (how: string) => void;
  /** They keep ending before they answer: no more of them come. */
  readonly onGivenUp: (error: StartupError) => void;
}

/** So often in a row a worker may end before it answers. */
const MOST_FAILURES = 6;
/** Before the next comes: doubled with each that failed. Milliseconds. */
const PAUSE = 100;
const LONGEST_PAUSE = 5_000;
/** A worker that was told to stop has this long for it. Milliseconds. */
const PATIENCE = 15_000;

/** How many of its kind failed in a row, and why the last one did, if it said so. */
interface Attempt {
  failures: number;
  isReady: boolean;
  fault: StartupError | null;
}

/**
 * Processes that share one port, started again when they end. Each is tied to this one: Node ends a worker whose channel
 * to its starter breaks, so that none outlives a `kill -9` of it.
 */
export class Workers<Orders> {
  private readonly living = new Set<Worker>();
  private ready = 0;
  private stopping = false;
  private starting: { resolve: (port: number) => void; reject: (error: StartupError) => void } | null = null;

  constructor(private readonly options: WorkersOptions<Orders>) {
    cluster.setupPrimary({ exec: options.program, args: [...options.args] });
  }

  /** Resolves with the port when all answer. */
  start(): Promise<number> {
    const started = new Promise<number>((resolve, reject) => (this.starting = { resolve, reject }));
    for (let number = 0; number < this.options.count; number++) this.fork(0);
    return started;
  }

  /** Stops all in their own order and waits until they have. */
  async close(): Promise<void> {
    this.stopping = true;
    await Promise.all([...this.living].map((worker) => this.end(worker)));
  }

  private async end(worker: Worker): Promise<void> {
    const late = setTimeout(() => worker.process.kill('SIGKILL'), PATIENCE);
    const ended = once(worker, 'exit');
    this.tell(worker, { stop: true });
    await ended;
    clearTimeout(late);
  }

  private fork(failures: number): void {
    if (this.stopping) return;
    const worker = cluster.fork();
    const attempt: Attempt = { failures, isReady: false, fault: null };
    this.living.add(worker);
    closeWhatIsHanded(worker);
    worker.once('online', () => this.tell(worker, { orders: this.options.orders }));
    worker.on('message', (message: FromWorker) => this.hear(attempt, message));
    worker.once('error', (error) => this.lose(worker, attempt, error.message));
    worker.once('exit', (code, signal) => this.lose(worker, attempt, signal ?? `exit code ${code}`));
  }

  private tell(worker: Worker, message: ToWorker<Orders>): void {
    // One that ends at this moment hears nothing more, and its end is noticed by itself.
    if (worker.isConnected()) worker.send(message, undefined, () => undefined);
  }

  private hear(attempt: Attempt, message: FromWorker): void {
    if ('kick' in message) this.options.onKick(message.kick);
    if ('failed' in message) attempt.fault = new StartupError(message.failed, message.exitCode);
    if (!('ready' in message)) return;
    attempt.isReady = true;
    if (++this.ready !== this.options.count) return;
    this.starting?.resolve(message.ready);
    this.starting = null;
  }

  private lose(worker: Worker, { failures, isReady, fault }: Attempt, how: string): void {
    if (!this.living.delete(worker)) return;
    if (isReady) this.ready -= 1;
    if (this.stopping) return;
    // What a worker can say of its first start is wrong with all of them, and will be the next time.
    if (fault !== null && this.starting !== null) return this.giveUp(fault);
    this.options.onEnd(fault?.message ?? how);
    const failed = isReady ? 0 : failures + 1;
    if (failed === MOST_FAILURES) {
      const last = `${failed} times in a row before it could answer, the last time by: ${fault?.message ?? how}`;
      return this.giveUp(new StartupError(`A worker of the hub ended ${last}`));
    }
    setTimeout(() => this.fork(failed), Math.min(LONGEST_PAUSE, PAUSE * 2 ** failed));
  }

  private giveUp(error: StartupError): void {
    this.stopping = true;
    if (this.starting !== null) this.starting.reject(error);
    else this.options.onGivenUp(error);
  }
}

/**
 * Node forgets the connection that it is handing to a worker when that ends: open and without an answer, its client
 * would wait for as long as it has patience. Closed, it asks again. One that was taken is closed here already.
 */
function closeWhatIsHanded({ process: child }: Worker): void {
  const send = child.send.bind(child) as (...sent: unknown[]) => boolean;
  let last: { close: () => void } | null = null;
  child.send = (...sent: unknown[]) => {
    last = (sent[1] as typeof last | undefined) ?? last;
    return send(...sent);
  };
  child.once('exit', () => last?.close());
}
