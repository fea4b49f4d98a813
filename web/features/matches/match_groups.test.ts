import { expect, test } from 'vitest';
import { groupsOf, refusals } from './match_groups.js';
import type { Condition } from './match_sentence.js';

const no = (condition: Condition['condition']): Condition => ({
  condition,
  fits: false,
  expected: [],
  actual: [],
});
const match = (name: string, ...conditions: Condition[]) => ({ name, conditions });

test('what only lacks a place or a consent still fits', () => {
  const groups = groupsOf([match('a'), match('b', no('CAPACITY')), match('c', no('CONSENT'))]);
  expect(groups.free.map(({ name }) => name)).toEqual(['a', 'c']);
  expect(groups.full.map(({ name }) => name)).toEqual(['b']);
});

test('the nearest to fitting comes first, and what was not asked for stands apart', () => {
  const groups = groupsOf([
    match('far', no('PLACE'), no('AGE')),
    match('near', no('PLACE')),
    match('other', no('NEED'), no('PLACE')),
  ]);
  expect(groups.unfit.map(({ name }) => name)).toEqual(['near', 'far']);
  expect(groups.unasked.map(({ name }) => name)).toEqual(['other']);
});

test('the first thing that says no is the one to tell', () => {
  expect(
    refusals(match('a', no('PLACE'), no('CAPACITY'), no('AGE'))).map(({ condition }) => condition),
  ).toEqual(['PLACE', 'AGE']);
});
