import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { readConfig } from '../config.js';
import { Anchor, parseSeal, printSeal, type Seal } from '../events/anchor.js';
import { verifyRecord } from '../events/seal.js';
import type { DatabaseAddress } from '../database/orm.js';
import { type Hub, openHub } from '../hub.js';
import { addPerson } from '../identity/person.actions.js';
import { openDatabase } from '../main.js';
import { fillLoadCommand } from './fill_load.js';
import { importFilesCommand } from './import_files.js';
import { readAll } from './standard_input.js';
import { HubError } from '../platform/errors.js';
import { StartupError } from '../platform/startup_error.js';
import { Role, SYSTEM } from '../platform/viewer.js';

/** Where the hub of a command keeps what it has. */
export interface Place {
  readonly address: DatabaseAddress;
  readonly data: string;
}

export interface Command {
  readonly usage: string;
  readonly meaning: string;
  readonly run: (hub: Hub, args: readonly string[], at: Place) => Promise<number>;
}

/** What an administrator does from the shell of the machine. */
const COMMANDS: Readonly<Record<string, Command>> = {
  'add-administrator': {
    usage:
      'add-administrator --email ADDRESS --name-ar NAME --name NAME  (the password comes on standard input)',
    meaning: 'makes the first account of a hub with a database of its own',
    run: addAdministrator,
  },
  'verify-record': {
    usage: 'verify-record [--since POSITION:DIGEST]',
    meaning:
      'recomputes the chain of digests over all events, and looks for the seal noted in HUB_DATA and the one given; exit code 1 when something was altered, removed or cut off',
    run: verify,
  },
  'import-files': importFilesCommand,
  'fill-load': fillLoadCommand,
};

/** Runs one command on the hub's database, without opening a port, and ends with its exit code. */
export async function main(args: readonly string[]): Promise<void> {
  const command = COMMANDS[args[0] ?? ''];
  if (command === undefined) {
    const lines = Object.values(COMMANDS).map(({ usage, meaning }) => `  ${usage}\n      ${meaning}`);
    console.log(['npm run hub -- COMMAND', ...lines].join('\n'));
    process.exit(args.length === 0 ? 0 : 2);
  }
  const stops: (() => Promise<void>)[] = [];
  let code = 1;
  try {
    const config = readConfig();
    const { address } = await openDatabase(config, stops);
    const report = (error: unknown): void => console.error(error);
    const hub = await openHub({ address, server: null, report, sweeping: false });
    stops.push(() => hub.close());
    code = await command.run(hub, args.slice(1), { address, data: config.data });
  } catch (error) {
    if (error instanceof StartupError) console.error(error.message);
    else if (error instanceof HubError) console.error(`refused: ${error.rule}`);
    else console.error(error);
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
  process.exit(code);
}

async function addAdministrator(hub: Hub, args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { email: { type: 'string' }, name: { type: 'string' }, 'name-ar': { type: 'string' } },
  });
  const { email, name } = values;
  if (email === undefined || name === undefined) {
    console.error(COMMANDS['add-administrator']?.usage);
    return 2;
  }
  const password = (await readAll(process.stdin)).trim();
  if (password.length < 12) {
    console.error('The password needs 12 characters or more.');
    return 2;
  }
  const facts = { email, nameLatin: name, nameAr: values['name-ar'] ?? name, roles: [Role.ADMINISTRATOR] };
  await hub.unitOfWork.run(SYSTEM, (work) => addPerson(work, facts, password));
  console.log(`${email} may sign in.`);
  return 0;
}

async function verify(hub: Hub, args: readonly string[], { data }: Place): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { since: { type: 'string' } } });
  const given = values.since === undefined ? null : parseSeal(values.since);
  if (values.since !== undefined && given === null) {
    console.error(COMMANDS['verify-record']?.usage);
    return 2;
  }
  const noted = [given, new Anchor(data).read()].filter((seal): seal is Seal => seal !== null);
  const { events, end, brokenAt, missing, strays } = await verifyRecord(hub.unitOfWork, noted);
  if (brokenAt !== null) console.log(`The record is broken at position ${brokenAt}.`);
  for (const seal of missing)
    console.log(`The record does not hold the seal ${printSeal(seal)}: its end was cut off or written anew.`);
  if (strays > 0)
    console.log(`${strays} events have no position and wait for none: they were not recorded by the hub.`);
  if (brokenAt !== null || missing.length > 0 || strays > 0) return 1;
  console.log(`The record is intact: ${events} events.`);
  if (end !== null) console.log(`Note its end where the hub cannot write: --since ${printSeal(end)}`);
  return 0;
}
