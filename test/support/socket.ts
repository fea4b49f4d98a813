import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { WebSocket } from 'ws';

export interface SocketOptions {
  readonly protocol?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A bare websocket to the endpoint, to send what no library would. */
export class RawSocket {
  readonly messages: { type: string; id?: string; payload?: unknown }[] = [];
  readonly closed: Promise<{ code: number }>;

  private constructor(private readonly socket: WebSocket) {
    socket.on('message', (data) =>
      this.messages.push(JSON.parse((data as Buffer).toString()) as { type: string }),
    );
    socket.on('error', () => undefined);
    this.closed = new Promise((resolve) => socket.on('close', (code) => resolve({ code })));
  }

  static async open(url: string, { protocol, headers }: SocketOptions = {}): Promise<RawSocket> {
    const address = `${url.replace('http:', 'ws:')}/graphql`;
    const socket = new WebSocket(address, protocol ?? 'graphql-transport-ws', { headers: { ...headers } });
    const made = new RawSocket(socket);
    await once(socket, 'open');
    return made;
  }

  send(message: object): void {
    this.socket.send(JSON.stringify(message));
  }

  /** The first message of a type, waiting for it. */
  async next(type: string, id?: string): Promise<{ type: string; payload?: unknown }> {
    for (let tries = 0; tries < 500; tries++) {
      const found = this.messages.find(
        (message) => message.type === type && (id === undefined || message.id === id),
      );
      if (found !== undefined) return found;
      await wait(10);
    }
    throw new Error(`no ${type} came, but ${JSON.stringify(this.messages)}`);
  }

  end(): void {
    this.socket.terminate();
  }
}

/** The status with which a handshake was refused; 101 when it was not. */
export async function handshake(url: string, { headers }: SocketOptions = {}): Promise<number> {
  const address = `${url.replace('http:', 'ws:')}/graphql`;
  const socket = new WebSocket(address, 'graphql-transport-ws', { headers: { ...headers } });
  return new Promise((resolve) => {
    socket.on('open', () => {
      socket.terminate();
      resolve(101);
    });
    socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
    socket.on('error', () => undefined);
  });
}
