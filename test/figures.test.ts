import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FIGURE_RULES, FigureDimension } from '../server/insight/figure.rules.js';
import { Scope } from '../server/platform/viewer.js';
import { type DemoHub, openDemo } from './support/demo.js';
import { askOver, type Caller, toolOver } from './support/hub.js';

let demo: DemoHub;
let programme: Caller;
let delegate: Caller;

const READING = [Scope.READ_FIGURES, Scope.READ_REFERRALS, Scope.READ_AGREEMENTS];

beforeAll(async () => {
  demo = await openDemo('figures');
  programme = await toolOver(demo.url, 'programme@example.org', ...READING);
  delegate = await toolOver(demo.url, 'delegate.oujda@example.org', ...READING);
}, 180_000);
afterAll(() => demo.close());

interface Group {
  readonly key: string;
  readonly value: string;
}
interface Figure {
  readonly rule: string;
  readonly ruleVersion: number;
  readonly subject: string;
  readonly value: string;
  readonly groups: readonly Group[] | null;
}
interface Counted {
  readonly counted: { readonly ids: readonly string[]; readonly value: string };
}

const FIGURES = {
  query: `query Figures($year: Int!, $by: FigureDimension!) {
  figures(year: $year, by: $by) { rule ruleVersion subject value groups { key value } } }`,
};
const COUNTED = {
  query: `query Counted($rule: String!, $version: Int!, $year: Int!, $groups: [FigureGroupInput!] = []) {
  counted(rule: $rule, ruleVersion: $version, year: $year, groups: $groups) { ids value } }`,
};

const OPEN = { query: 'query Open($ids: [ID!]!) { nodes(ids: $ids) { id } }' };

const figuresOf = async (caller: Caller, year: number, by: FigureDimension): Promise<readonly Figure[]> =>
  (await askOver<{ figures: Figure[] }>(demo.url, caller, FIGURES, { year, by })).figures;

describe('a published figure resolves to a named, versioned rule and to the list it counted', () => {
  test.each(Object.values(FigureDimension))('each number by %s is the sum of its list', async (by) => {
    const found = await figuresOf(programme, 2025, by);
    expect(found.map(({ rule, ruleVersion }) => [rule, ruleVersion])).toEqual(
      FIGURE_RULES.map(({ rule, version }) => [rule, version]),
    );
    for (const { rule, ruleVersion: version, value, groups: among } of found) {
      const wanted = { rule, version, year: 2025 };
      const { counted } = await askOver<Counted>(demo.url, programme, COUNTED, wanted);
      expect([rule, counted.value]).toEqual([rule, value]);
      const [first] = among ?? [];
      if (first === undefined) continue;
      const groups = [{ by, key: first.key }];
      const group = await askOver<Counted>(demo.url, programme, COUNTED, { ...wanted, groups });
      expect([rule, first.key, group.counted.value]).toEqual([rule, first.key, first.value]);
    }
  });

  test('the list behind a number can be opened, item by item', async () => {
    const wanted = { rule: 'files_opened', version: 1, year: 2025 };
    const { counted } = await askOver<Counted>(demo.url, programme, COUNTED, wanted);
    expect(counted.ids.length).toBeGreaterThan(10);
    const { nodes } = await askOver<{ nodes: ({ id: string } | null)[] }>(demo.url, programme, OPEN, {
      ids: counted.ids.slice(0, 100),
    });
    expect(nodes.map((node) => node?.id)).toEqual(counted.ids.slice(0, 100));
  });

  test('a delegation’s figures count its own files only', async () => {
    const total = async (caller: Caller): Promise<number> =>
      Number(
        (await figuresOf(caller, 2025, FigureDimension.REGION)).find(({ rule }) => rule === 'files_opened')
          ?.value,
      );
    expect(await total(delegate)).toBeGreaterThan(0);
    expect(await total(delegate)).toBeLessThan(await total(programme));
  });

  test('an unknown rule or version is not found', async () => {
    await expect(
      askOver(demo.url, programme, COUNTED, { rule: 'files_opened', version: 99, year: 2025 }),
    ).rejects.toThrow('NOT_FOUND');
  });
});
