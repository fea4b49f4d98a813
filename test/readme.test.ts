import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COLUMNS } from '../server/beneficiaries/import_row.rules.js';
import { settings } from '../server/config.js';
import { mostConnections } from '../server/database/orm.js';

const readme = readFileSync('README.md', 'utf8');

test('the table of the README names every setting as the code knows it', () => {
  const rows = readme.split('\n').filter((line) => /^\| `[A-Z_]+` /.test(line));
  const cells = rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  expect(cells).toEqual(settings.map((setting) => [`\`${setting.name}\``, setting.meaning, setting.default]));
});

test('the README says how many connections so many workers take', () => {
  const said = /at the most (\d+) connections of the database with one process, ([^.]*)\./.exec(readme);
  const rows = [...(said?.[2] ?? '').matchAll(/(\d+) with (\d+)/g)].map(([, most, workers]) => [
    workers,
    most,
  ]);
  expect(rows).toHaveLength(5);
  for (const [workers, most] of [['1', said?.[1]], ...rows]) {
    expect(String(mostConnections(Number(workers)))).toBe(most);
  }
});

test('the README names every column of a register, and marks those that may be empty', () => {
  const rows = readme.split('\n').filter((row) => /^\| `[a-z_]+`/.test(row));
  const named = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([a-z_]+)`(°?)/g)]);
  const columns = Object.entries(COLUMNS).map(([name, { isCompulsory }]) => [name, isCompulsory ? '' : '°']);
  expect(named.map(([, name, mark]) => [name, mark]).toSorted()).toEqual(columns.toSorted());
});

test('every file the README points at is there', () => {
  const links = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map(([, path]) => path ?? '');
  expect(links.filter((path) => !isThere(path))).toEqual([]);
});

function isThere(path: string): boolean {
  try {
    return readFileSync(path).length > 0;
  } catch {
    return false;
  }
}
