import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Load, Turn } from './client.js';
import type { FromContender, Setup, ToContender, Usage } from './contender.js';
import type { Await, Subscribe, Told } from './subscribers.js';
import { pinned } from './processors.js';

export type ContenderName = 'hub' | 'postgraphile' | 'floor' | 'ordinary' | 'each' | 'several';

/** A program of this folder in a process of its own, on a core of its own. */
function start(
  file: string,
  core: string | null,
  args: string[],
  { environment = {}, flags = [] }: { environment?: object; flags?: readonly string[] } = {},
): ChildProcess {
  const nodeArgs = [...flags, join(import.meta.dirname, file), ...args];
  const [program, programArgs] = pinned(core, process.execPath, nodeArgs);
  return spawn(program, programArgs, {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, ...environment },
  });
}

/** The next message of a child, or the news that it has ended. */
function next<M>(child: ChildProcess, file: string): Promise<M> {
  return new Promise((resolve, reject) => {
    const told = (message: M): void => {
      child.off('exit', ended);
      resolve(message);
    };
    const ended = (code: number | null): void => {
      child.off('message', told);
      reject(new Error(`${file} ended with ${code}`));
    };
    child.once('message', told);
    child.once('exit', ended);
  });
}

/** A contender that serves on a port of this machine. */
export class Contender {
  private constructor(
    readonly name: ContenderName,
    readonly url: string,
    private readonly child: ChildProcess,
  ) {}

  /** `flags` are for Node itself, such as those that write a profile. */
  static async start(
    name: ContenderName,
    setup: Setup,
    core: string | null,
    flags: readonly string[] = [],
  ): Promise<Contender> {
    const production = { NODE_ENV: 'production', GRAPHILE_ENV: 'production' };
    const child = start(`${name}.js`, core, [JSON.stringify(setup)], { environment: production, flags });
    const message = await next<FromContender>(child, name);
    if (!('port' in message)) throw new Error(`${name} did not say its port`);
    return new Contender(name, `http://127.0.0.1:${message.port}`, child);
  }

  async usage(): Promise<Usage> {
    this.child.send('usage' satisfies ToContender);
    const message = await next<FromContender>(this.child, this.name);
    if (!('usage' in message)) throw new Error(`${this.name} did not say what it used`);
    return message.usage;
  }

  async stop(): Promise<void> {
    const late = setTimeout(() => this.child.kill('SIGKILL'), 10_000);
    this.child.send('stop' satisfies ToContender);
    if (this.child.exitCode === null) await once(this.child, 'exit');
    clearTimeout(late);
  }
}

/** Who asks or listens, apart from everything that is measured. */
class Asker<Message extends object, Answer> {
  private constructor(
    private readonly child: ChildProcess,
    private readonly file: string,
  ) {}

  static async start<Message extends object, Answer>(
    file: string,
    core: string | null,
  ): Promise<Asker<Message, Answer>> {
    const child = start(file, core, []);
    await next(child, file);
    return new Asker(child, file);
  }

  async run(message: Message): Promise<Answer> {
    this.child.send(message);
    return next<Answer>(this.child, this.file);
  }

  stop(): void {
    if (this.child.connected) this.child.disconnect();
  }
}

export type LoadClient = Asker<Load, Turn>;
export type Subscribers = Asker<Subscribe | Await, Told>;

export const startClient = (core: string | null): Promise<LoadClient> => Asker.start('client.js', core);
export const startSubscribers = (core: string | null): Promise<Subscribers> =>
  Asker.start('subscribers.js', core);
