import { once } from 'node:events';
import net from 'node:net';
import type { DatabaseAddress } from '../../server/database/orm.js';

/**
 * Stands between a hub and its database. Once armed, the next connection that wrote an idempotency key and then sends
 * COMMIT is cut when the database has answered it: committed, and nobody was told.
 */
export class CuttingProxy {
  cuts = 0;
  private armed = false;

  private constructor(private readonly server: net.Server) {}

  static async before(database: DatabaseAddress): Promise<{ proxy: CuttingProxy; address: DatabaseAddress }> {
    const server = net.createServer();
    const proxy = new CuttingProxy(server);
    server.on('connection', (client) => proxy.pass(client, connectTo(database)));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as net.AddressInfo;
    return { proxy, address: { ...database, host: '127.0.0.1', port } };
  }

  arm(): void {
    this.armed = true;
  }

  close(): void {
    this.server.close();
  }

  private pass(client: net.Socket, database: net.Socket): void {
    let isKeyed = false;
    let isCommitting = false;
    client.on('data', (chunk: Buffer) => {
      const text = chunk.toString('latin1');
      isKeyed ||= text.includes('into idempotency');
      if (this.armed && isKeyed && /\bcommit\b/i.test(text)) {
        this.armed = false;
        isCommitting = true;
      }
      database.write(chunk);
    });
    database.on('data', (chunk: Buffer) => {
      if (!isCommitting) return void client.write(chunk);
      this.cuts += 1;
      client.destroy();
      database.destroy();
    });
    for (const [one, other] of [
      [client, database],
      [database, client],
    ] as const) {
      one.on('error', () => undefined);
      one.on('close', () => other.destroy());
    }
  }
}

const connectTo = ({ host, port }: DatabaseAddress): net.Socket =>
  host.startsWith('/') ? net.connect(`${host}/.s.PGSQL.${port}`) : net.connect(port, host);
