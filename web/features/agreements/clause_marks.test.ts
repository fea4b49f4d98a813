import { expect, test } from 'vitest';
import { firstToRead, markOf, nextMove, tally } from './clause_marks.js';

const positions = (stands: Record<string, 'PENDING' | 'AGREES' | 'OBJECTS'>) =>
  Object.entries(stands).map(([id, stand]) => ({ party: { id }, stand }));

test.each([
  ['agreed by all', true, { me: 'AGREES', other: 'AGREES' }, 'IN_NEGOTIATION', 'agreed'],
  ['I have not spoken', false, { me: 'PENDING', other: 'AGREES' }, 'IN_NEGOTIATION', 'yours'],
  ['the other has not spoken', false, { me: 'AGREES', other: 'PENDING' }, 'IN_NEGOTIATION', 'waiting'],
  [
    'the other objects to what I agree to',
    false,
    { me: 'AGREES', other: 'OBJECTS' },
    'IN_NEGOTIATION',
    'yours',
  ],
  ['I object', false, { me: 'OBJECTS', other: 'AGREES' }, 'IN_NEGOTIATION', 'objected'],
  ['others have not spoken and I look on', false, { a: 'AGREES', b: 'PENDING' }, 'IN_NEGOTIATION', 'waiting'],
  ['a draft asks nobody yet', false, { me: 'PENDING' }, 'DRAFT', 'draft'],
  ['abandoned: nobody moves', false, { me: 'PENDING' }, 'ABANDONED', 'waiting'],
] as const)('%s', (_, agreed, stands, state, mark) => {
  expect(markOf({ agreed, positions: positions(stands) }, 'me', state)).toBe(mark);
});

const clauses = [
  { id: '1', mark: 'agreed' },
  { id: '2', mark: 'waiting' },
  { id: '3', mark: 'yours' },
  { id: '4', mark: 'agreed' },
  { id: '5', mark: 'yours' },
] as const;

test('an agreement opens on the first clause that waits for its reader', () => {
  expect(firstToRead(clauses)?.id).toBe('3');
  expect(firstToRead(clauses.slice(0, 2))?.id).toBe('2');
  expect(firstToRead(clauses.slice(0, 1))?.id).toBe('1');
  expect(firstToRead([])).toBeNull();
});

test('after an answer the next move is offered, going round', () => {
  expect(nextMove(clauses, '3')?.id).toBe('5');
  expect(nextMove(clauses, '5')?.id).toBe('3');
  expect(nextMove(clauses.slice(0, 3), '3')).toBeNull();
});

test('marks are counted', () => {
  expect(tally(clauses.map(({ mark }) => mark))).toMatchObject({
    agreed: 2,
    yours: 2,
    waiting: 1,
    objected: 0,
  });
});
