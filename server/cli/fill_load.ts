import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { fillLoad, type LoadReport } from '../demo/load.actions.js';
import { LOAD_SIZES } from '../demo/load.rules.js';
import { progressBar } from '../platform/progress_bar.js';
import type { Command } from './main.js';
import { readAll } from './standard_input.js';

const usage =
  'fill-load [--referrals 1000000] [--files 300000] [--partners 40] [--commitments 2000] [--password]';

/** A large data set for load work. */
export const fillLoadCommand: Command = {
  usage,
  meaning:
    'fills an empty hub with invented data for load work and prints who may sign in (--password: with the one on standard input)',
  run: async (hub, args, { address }) => {
    const option = { type: 'string' } as const;
    const { values } = parseArgs({
      args: [...args],
      options: {
        referrals: option,
        files: option,
        partners: option,
        commitments: option,
        password: { type: 'boolean' },
      },
    });
    const sizes = {
      referrals: Number(values.referrals ?? LOAD_SIZES.referrals),
      files: Number(values.files ?? LOAD_SIZES.files),
      partners: Number(values.partners ?? LOAD_SIZES.partners),
      commitments: Number(values.commitments ?? LOAD_SIZES.commitments),
    };
    const password = values.password
      ? (await readAll(process.stdin)).trim()
      : randomBytes(12).toString('base64url');
    if (password.length < 12) {
      console.error('The password needs 12 characters or more.');
      return 2;
    }
    const onProgress = progressBar(`Filling the hub with ${sizes.referrals} referrals`);
    const report = await fillLoad({ address, unitOfWork: hub.unitOfWork, sizes, password, onProgress });
    console.log(linesOf(report, password).join('\n'));
    return 0;
  },
};

function linesOf({ tables, accounts, seconds, bytes }: LoadReport, password: string): string[] {
  const rates = tables.map(({ table, rows, seconds: taken }) => {
    const rate = rows === 0 ? '' : `${Math.round(rows / taken)} rows/s`.padStart(16);
    const count = rows === 0 ? '' : String(rows);
    return `  ${table.padEnd(24)}${count.padStart(9)}${taken.toFixed(1).padStart(9)} s${rate}`;
  });
  return [
    '',
    ...rates,
    '',
    `  Filled in ${seconds.toFixed(0)} s; the database takes ${(bytes / 1e9).toFixed(2)} GB.`,
    '  Start the hub with HUB_DEMO=off and sign in with',
    ...accounts.map(({ email, role }) => `    ${email.padEnd(42)}${role.toLowerCase()}`),
    `    password: ${password}  (also of delegate-2 …, officer-2 …)`,
  ];
}
