import { expect, test } from 'vitest';
import { connectAsSuperuser, freshDatabase } from './support/database.js';

test('each test file has a migrated database of its own', async () => {
  const [one, other] = await Promise.all([freshDatabase('one'), freshDatabase('other')]);
  const client = await connectAsSuperuser(one);
  await client.query('create table only_here (id int)');
  const there = await connectAsSuperuser(other);
  const { rows } = await there.query(
    `select to_regclass('only_here') as here, to_regclass('canary') as canary`,
  );
  expect(rows).toEqual([{ here: null, canary: 'canary' }]);
  await Promise.all([client.end(), there.end()]);
  await Promise.all([one.drop(), other.drop()]);
});
