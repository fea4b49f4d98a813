import 'reflect-metadata';
import { openHub } from '../../server/hub.js';
import { openVault } from '../../server/platform/vault.js';
import { runContender } from './contender.js';

/** Forty people ask here for as much as forty thousand: the budgets are kept, and never run out. */
const AMPLE = { limit: 1e12, perSecond: 1e9 };

/** The hub as it is shipped: sessions, scopes, bounds, budgets, the record of looks, sweeps. */
await runContender(async ({ address, secret }) => {
  openVault(secret);
  const hub = await openHub({
    address,
    server: {
      host: '127.0.0.1',
      port: 0,
      origins: [],
      portals: null,
      development: false,
      documents: null,
      budgets: { person: AMPLE, tokens: AMPLE, strangers: AMPLE },
    },
    report: (error, where) => console.error('the hub reports', where, error),
  });
  return { port: hub.port ?? 0, close: () => hub.close() };
});
