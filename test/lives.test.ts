import { expect, onTestFinished, test } from 'vitest';
import { agreementLife } from '../server/agreements/agreement.rules.js';
import { obligationLife } from '../server/agreements/obligation.rules.js';
import { fileLife } from '../server/beneficiaries/beneficiary_file.rules.js';
import { commitmentLife } from '../server/commitments/commitment.rules.js';
import { referralLife } from '../server/referrals/referral.rules.js';
import { connectAsSuperuser, freshDatabase } from './support/database.js';

const LIVES: readonly [table: string, life: Readonly<Record<string, Readonly<Record<string, string>>>>][] = [
  ['agreement', agreementLife],
  ['obligation', obligationLife],
  ['beneficiary_file', fileLife],
  ['commitment', commitmentLife],
  ['referral', referralLife],
];

test('the tables allow the moves of each life and no others', async () => {
  const database = await freshDatabase('lives');
  onTestFinished(() => database.drop());
  const client = await connectAsSuperuser(database);
  const { rows } = await client.query<{ name: string; text: string }>(
    `select tgrelid::regclass::text as name, encode(tgargs, 'escape') || p.prosrc as text
     from pg_trigger t join pg_proc p on p.oid = t.tgfoid where tgname = 'moves' order by 1`,
  );
  await client.end();
  const allowed = rows.map(({ name, text }) => [name, [...new Set(text.match(/\w+>\w+/g))].toSorted()]);
  const steps = LIVES.map(([name, life]) => {
    const moves = Object.entries(life).flatMap(([from, actions]) =>
      Object.values(actions).map((to) => `${from}>${to}`),
    );
    return [name, [...new Set(moves)].filter((move) => new Set(move.split('>')).size > 1).toSorted()];
  });
  expect(allowed).toEqual(steps.toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
});
