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

test('names alike in Arabic are alike to the database too', async () => {
  const database = await freshDatabase('letters');
  const client = await connectAsSuperuser(database);
  const { rows } = await client.query<{ same: number; near: number; apart: number }>(
    `select similarity(a, a) as same, similarity(a, b) as near, similarity(a, c) as apart
     from (values ('محمد المثالي', 'محمد مثالي', 'خديجة النموذجية')) as name(a, b, c)`,
  );
  const { same = 0, near = 0, apart = 0 } = rows[0] ?? {};
  expect(same).toBe(1);
  expect(near).toBeGreaterThan(0.4);
  expect(apart).toBeLessThan(near);
  await client.end();
  await database.drop();
});
