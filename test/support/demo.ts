import 'reflect-metadata';
import { join } from 'node:path';
import { build } from '../../server/build.mjs';
import { readDocuments } from '../../server/http/documents.js';
import { type Hub, type HubOptions, openHub } from '../../server/hub.js';
import { projectFolder } from '../../server/config.js';
import { openVault } from '../../server/platform/vault.js';
import { copyOf, freshDatabase, type FreshDatabase, once } from './database.js';

const report = (error: unknown, where?: string): void => console.error('fault', where, error);

/** The demo of one day, so that a test finds the same today and next year. */
const ONE_DAY = '2026-11-24';

const demoOf = (today: string) => ({ onProgress: () => undefined, today });

/** A database with the whole demo in it, filled once for the run and copied for every test file. */
export async function demoDatabase(name: string, today = ONE_DAY): Promise<FreshDatabase> {
  openVault('a secret of the tests that is long enough');
  const filled = `demo_filled_${today.replaceAll('-', '_')}`;
  await once(filled, async () => {
    const address = await freshDatabase(filled, filled);
    const hub = await openHub({ address, server: null, report, demo: demoOf(today), sweeping: false });
    await hub.close();
  });
  return copyOf(filled, name);
}

export interface DemoHub {
  readonly hub: Hub;
  readonly url: string;
  readonly address: FreshDatabase;
  /** The portals' operations; what else a test asks as somebody who is signed in is put beside them. */
  readonly documents: Map<string, string>;
  readonly close: () => Promise<void>;
}

/** A hub with the demo and the built portals, on a port of its own, with everything as it is when people use it. */
export async function openDemo(
  name: string,
  { today = ONE_DAY, ...options }: Partial<HubOptions> & { readonly today?: string } = {},
): Promise<DemoHub> {
  // Without the built portals there is neither a page nor a list of what they ask.
  if (options.server !== null) await build(['web']);
  const address = await demoDatabase(name, today);
  const portals = join(projectFolder(), 'build', 'web');
  const documents = new Map(readDocuments(portals));
  const hub = await openHub({
    address,
    server: {
      ...{ host: '127.0.0.1', port: 0, origins: [], portals, development: false },
      documents,
    },
    report,
    demo: demoOf(today),
    sweeping: false,
    ...options,
  });
  const close = async (): Promise<void> => {
    await hub.close();
    await address.drop();
  };
  return { hub, url: `http://127.0.0.1:${hub.port}`, address, documents, close };
}
