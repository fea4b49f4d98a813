import { expect, test } from 'vitest';
import { agendaOf, groupsOf, kindsOf, standingOf, type Cell } from './coverage_cells.js';

const cell: Cell = {
  provinceCode: '113',
  kind: 'TRAINING',
  commitments: 1,
  remaining: '12.00',
  remainingAmount: null,
  waiting: 0,
  running: 0,
};

test.each([
  ['places are left', {}, 'open'],
  ['none is left', { remaining: '0.00' }, 'exhausted'],
  ['money is left', { remaining: null, remainingAmount: '100.00' }, 'open'],
  ['the commitment has no quota', { remaining: null }, 'unbounded'],
  ['people wait and nothing covers them', { commitments: 0, remaining: null, waiting: 3 }, 'uncovered'],
  ['nothing', { commitments: 0, remaining: null }, 'nothing'],
] as const)('%s', (_, change, standing) => {
  expect(standingOf({ ...cell, ...change })).toBe(standing);
});

const regions = [
  {
    code: '02',
    name: 'East',
    provinces: [
      { code: '113', name: 'Berkane' },
      { code: '251', name: 'Figuig' },
    ],
  },
  { code: '03', name: 'Fes', provinces: [{ code: '231', name: 'Fes' }] },
];
const figuig: Cell = { ...cell, provinceCode: '251', commitments: 0, remaining: null, waiting: 9 };
const fes: Cell = { ...cell, provinceCode: '231', kind: 'GRANT', waiting: 2 };
const cells = [cell, figuig, fes];

test('every province stands in its region, an empty one too', () => {
  const [east] = groupsOf(regions, [cell], 'all');
  expect(east?.rows.map(({ code }) => code)).toEqual(['113', '251']);
  expect(groupsOf(regions, [cell], 'all')).toHaveLength(2);
});

test('the view narrows to where people wait, or to where nothing covers them', () => {
  const shown = (show: 'waiting' | 'uncovered') =>
    groupsOf(regions, cells, show).flatMap(({ rows }) => rows.map(({ code }) => code));
  expect(shown('waiting')).toEqual(['251', '231']);
  expect(shown('uncovered')).toEqual(['251']);
});

test('a region counts who waits in it', () => {
  expect(groupsOf(regions, cells, 'all')[0]?.waiting.get('TRAINING')).toBe(9);
});

test('the agenda: uncovered cells, most first', () => {
  const more = { ...figuig, provinceCode: '231', waiting: 11 };
  expect(agendaOf([...cells, more]).map(({ waiting }) => waiting)).toEqual([11, 9]);
  expect(kindsOf(['GUIDANCE', 'TRAINING', 'GRANT'], cells)).toEqual(['TRAINING', 'GRANT']);
});
